import type { Release } from "../release/identity.ts";
import { commitMarker } from "../release/publication.ts";
import { inertMarkdownCode } from "./inert.ts";
import { link } from "./markdown.ts";

/** GitHub takes 125,000 characters; what is cut stands in the evidence. */
const LONGEST_BODY = 120_000;

/** What a GitHub Release says. */
export interface ReleasePage {
  readonly release: Release;
  /** `RELEASE_NOTES.md`; empty when `plan` did not run. */
  readonly notes: string;
  /** Notes that GitHub wrote from the pull requests; empty when they were not asked for. */
  readonly generated: string;
  /** The bundle, or one of each service, and the digest that its ledger ends at. */
  readonly bundles: readonly {
    readonly name: string;
    readonly report: string;
    readonly ledgerDigest: string;
  }[];
  readonly runUrl: string | undefined;
}

/** The text of a GitHub Release: what changed, then how to check what was proved. */
export function renderReleasePage(page: ReleasePage): string {
  const { release, bundles, runUrl } = page;
  const by = runUrl === undefined ? "" : ` by ${link("this run", runUrl)}`;
  const evidence = [
    "## Evidence",
    `Released from commit ${inertMarkdownCode(release.sha)}${by}. ${tellBundles(bundles)} To check them:`,
    [
      "```sh",
      "sha256sum --check SHA256SUMS",
      ...bundles.map(
        ({ name, ledgerDigest }) => `release-gates verify ${name} --ledger-digest ${ledgerDigest}`,
      ),
      "```",
    ].join("\n"),
    commitMarker(release.sha),
  ].join("\n\n");
  const changes = [withoutTitle(page.notes), page.generated.trim()]
    .filter((part) => part !== "")
    .join("\n\n");
  return `${[cut(changes, LONGEST_BODY - evidence.length), evidence].filter((part) => part !== "").join("\n\n")}\n`;
}

function tellBundles(bundles: ReleasePage["bundles"]): string {
  const [first, ...others] = bundles;
  if (first === undefined || others.length > 0) {
    return `Each of the ${bundles.length} services has a report that tells its whole story, and a bundle that holds every record.`;
  }
  return `\`${first.report}\` tells the whole story, \`${first.name}\` holds every record.`;
}

/** The page has a title of its own. */
function withoutTitle(notes: string): string {
  return notes.replace(/^# .*\n+/, "").trim();
}

function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const start = text.slice(0, length - 100);
  return `${start.slice(0, start.lastIndexOf("\n"))}\n\nThe notes were cut off here; they are whole in the evidence.`;
}
