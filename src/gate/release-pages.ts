import type { GateName, ReleaseIdentity } from "./record.ts";

/**
 * Pages that a config may ask for under other paths (`documents:`). A page with a `file` is a copy of what a gate
 * writes into the evidence anyway; the others are made for this by the gate that knows their content.
 */
const pages = {
  "release-manifest": { file: "release-manifest.md" },
  "release-notes": { file: "RELEASE_NOTES.md" },
  changelog: { file: "CHANGELOG.md" },
  communications: { file: "deployment-communications.md" },
  "readiness-checklist": { file: "DEPLOY_CHECKLIST.md" },
  "smoke-results": { file: "SMOKE_RESULTS.md" },
  "change-freeze": { file: "change-freeze-confirmation.md" },
  "health-log": { file: "deployment-health-log.md" },
  "deployment-report": { file: "DEPLOYMENT-REPORT.md" },
  "deployment-report-html": { file: "DEPLOYMENT-REPORT.html" },
  "orchestration-plan": { gate: "plan" },
  "rollback-procedures": { gate: "readiness-gate" },
  "system-validation": { gate: "staging-validate" },
  "post-deployment-validation": { gate: "rollout" },
} as const satisfies Record<string, { readonly file: string } | { readonly gate: GateName }>;

/** A page that a config may ask for. */
export type PageName = keyof typeof pages;
type PageNames<Origin> = { [Name in PageName]: (typeof pages)[Name] extends Origin ? Name : never }[PageName];
/** A page that is made only where the config asks for it. */
export type MadePage = PageNames<{ readonly gate: GateName }>;

/** Where a page comes from. */
export type PageSource =
  | { readonly kind: "copy"; readonly file: string }
  | { readonly kind: "made"; readonly page: MadePage; readonly gate: GateName };

/** Names of all pages. */
export const PAGE_NAMES = Object.keys(pages) as readonly PageName[];

/** Where a page comes from. */
export function pageSource(name: PageName): PageSource {
  return isMade(name)
    ? { kind: "made", page: name, gate: pages[name].gate }
    : { kind: "copy", file: pages[name].file };
}

function isMade(name: PageName): name is MadePage {
  return "gate" in pages[name];
}

/** What the path of a page may hold in braces. */
export const PATH_PLACEHOLDERS = ["version", "tag", "name", "date"] as const;
type PathPlaceholder = (typeof PATH_PLACEHOLDERS)[number];

/** The path with every placeholder replaced; other braces stay. */
export function fillPath(form: string, value: (placeholder: PathPlaceholder) => string): string {
  return PATH_PLACEHOLDERS.reduce(
    (path, placeholder) => path.replaceAll(`{${placeholder}}`, () => value(placeholder)),
    form,
  );
}

/**
 * The path of a page for a release. What is filled in is one segment: whatever could lead elsewhere becomes a hyphen.
 *
 * @param today `YYYY-MM-DD`
 */
export function pagePath(
  form: string,
  about: {
    readonly release: Pick<ReleaseIdentity, "tag" | "version">;
    readonly name: string;
    readonly today: string;
  },
): string {
  const values = {
    version: about.release.version,
    tag: about.release.tag,
    name: about.name,
    date: about.today,
  };
  // No value can bring a placeholder of its own: braces become hyphens, too.
  return fillPath(form, (placeholder) => values[placeholder].replace(/[^\w.+-]+/g, "-").replace(/^\.+/, "-"));
}

/** The last line of a page that was placed: whose it is, and the digest of everything above. */
export function signPage(text: string, sha256: string): string {
  return `${text.endsWith("\n") ? text : `${text}\n`}\n<!-- written by release-gates, sha256 ${sha256} -->\n`;
}

/** A placed page taken apart; undefined for what is none. */
export function signedPage(text: string): { readonly text: string; readonly sha256: string } | undefined {
  const match = /^([\s\S]*)\n<!-- written by release-gates, sha256 ([0-9a-f]{64}) -->\s*$/.exec(text);
  return match?.[1] === undefined || match[2] === undefined
    ? undefined
    : { text: match[1], sha256: match[2] };
}
