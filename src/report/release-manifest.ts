import type { Release } from "../release/identity.ts";
import type { Change, ChangeKind, ScopeSummary } from "../release/scope.ts";
import { inertMarkdownCode } from "./inert.ts";
import { folded, plain, table } from "./markdown.ts";
import { severitySentence } from "./severity.ts";
import { count } from "./text.ts";

/** What the manifest's page shows of `release-manifest.json`. */
export interface ManifestView {
  readonly name: string;
  readonly target: string;
  readonly severity: string;
  readonly strategy: string;
  readonly services?: readonly { readonly id: string; readonly why: string }[];
  readonly approvals: readonly {
    readonly role: string;
    readonly environment: string;
    readonly asked: boolean;
    readonly why?: string;
  }[];
  readonly scope: ScopeSummary;
  readonly changes: readonly Change[];
  readonly authors: readonly string[];
  readonly changedPaths: { readonly total: number; readonly listed: readonly string[] };
}

const HEADINGS: readonly (readonly [ChangeKind, string])[] = [
  ["breaking", "Breaking changes"],
  ["security", "Security"],
  ["feature", "New"],
  ["fix", "Fixed"],
  ["performance", "Faster"],
  ["other", "Other changes"],
];
const SHORT_SHA = 7;

/** `release-manifest.md`: the release on one page. */
export function renderManifest(release: Release, manifest: ManifestView): string {
  const over = release.previous === undefined ? "the first release" : `over ${release.previous.tag}`;
  const roles = manifest.approvals.map(({ role, environment, asked, why }) => [
    role,
    environment,
    asked ? "asked" : `not asked: ${why ?? "its when is false"}`,
  ]);
  return `${[
    `# ${plain(manifest.name)} ${plain(release.tag)}`,
    `Version **${release.version}** at ${inertMarkdownCode(release.sha)}, ${plain(over)}, to **${plain(manifest.target)}** by ${plain(manifest.strategy)}. ${severitySentence(release)}`,
    `${describeKinds(manifest.scope)} by ${count(manifest.scope.authors, "author")} in ${count(manifest.scope.files, "file")}.`,
    renderAreas(manifest.scope),
    renderServices(manifest.services),
    "## Who is asked",
    table(["Role", "Environment", ""], roles),
    renderChanges(manifest.changes),
    folded(
      "Changed files",
      manifest.changedPaths.listed.map((path) => `* ${inertMarkdownCode(path)}`).join("\n"),
    ),
  ]
    .filter((block) => block !== "")
    .join("\n\n")}\n`;
}

function renderServices(services: ManifestView["services"]): string {
  if (services === undefined) return "";
  const rows = services.map(({ id, why }) => [id, why]);
  return `## What goes out\n\n${table(["Service", ""], rows)}`;
}

/** `RELEASE_NOTES.md`: what readers of a release want to know, breaking changes first. */
export function renderReleaseNotes(release: Release, changes: readonly Change[]): string {
  return `# ${release.version}\n\n${renderChanges(changes)}\n`;
}

/** One release of the changelog. */
export interface ChangelogEntry {
  readonly version: string;
  readonly changes: readonly Change[];
}

/** `CHANGELOG.md`: this release and the ones before it, newest first. */
export function renderChangelog(entries: readonly ChangelogEntry[]): string {
  const sections = entries.map(
    ({ version, changes }) => `## ${version}\n\n${renderChanges(changes).replace(/^## /gm, "### ")}`,
  );
  return `# Changelog\n\n${sections.join("\n\n")}\n`;
}

function renderChanges(changes: readonly Change[]): string {
  const parts = HEADINGS.flatMap(([kind, heading]) => {
    const own = changes.filter((change) => change.kind === kind);
    return own.length === 0 ? [] : [`## ${heading}\n\n${own.map(renderChange).join("\n")}`];
  });
  return parts.length === 0 ? "No changes." : parts.join("\n\n");
}

function renderChange({ area, subject, breaking, sha, author }: Change): string {
  const where = area === undefined ? "" : `**${plain(area)}:** `;
  const breaks = breaking === undefined || breaking === subject ? "" : `. ${plain(breaking)}`;
  return `* ${where}${plain(subject)}${breaks} (${inertMarkdownCode(sha.slice(0, SHORT_SHA))}, ${plain(author)})`;
}

/** Such as `5 changes (1 breaking, 2 features, 2 fixes)`. */
export function describeKinds({ kinds, changes }: ScopeSummary): string {
  const parts = KIND_NAMES.flatMap(([kind, one, many]) => {
    const number = kinds[kind] ?? 0;
    return number === 0 ? [] : [count(number, one, many)];
  });
  return `${count(changes, "change")}${parts.length === 0 ? "" : ` (${parts.join(", ")})`}`;
}

const KIND_NAMES: readonly (readonly [ChangeKind, string, string])[] = [
  ["breaking", "breaking", "breaking"],
  ["security", "for security", "for security"],
  ["feature", "feature", "features"],
  ["fix", "fix", "fixes"],
  ["performance", "for speed", "for speed"],
  ["other", "other", "others"],
];

function renderAreas({ areas }: ScopeSummary): string {
  if (areas.length === 0) return "";
  return table(
    ["Where", "Changed files"],
    areas.map(({ path, files }) => [path === "." ? "top level" : path, String(files)]),
  );
}
