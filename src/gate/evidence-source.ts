import type { EvidenceItemConfig } from "../config/schema.ts";
import type { Mode, ReleaseIdentity } from "./record.ts";

/** Where the files of an evidence item come from. */
export type EvidenceSource =
  | { readonly kind: "checkout" }
  | {
      readonly kind: "artifact";
      readonly artifact: string;
      readonly run: ProducingRun;
      /** How long a run that has not ended is waited for, in milliseconds; absent for the gate's own limit. */
      readonly within?: number;
    }
  | { readonly kind: "release"; readonly tag: string }
  | {
      readonly kind: "url";
      /** With the release filled in. */
      readonly url: string;
      /** Whether the config's address holds the release commit. */
      readonly namesCommit: boolean;
      readonly headers: Readonly<Record<string, string>>;
      readonly sha256?: string;
    };

/** The workflow run that must have produced an artifact. */
export type ProducingRun =
  | { readonly kind: "this" }
  /** Of the workflow's runs on the release commit the newest that counts. */
  | { readonly kind: "newest"; readonly workflow: string }
  | { readonly kind: "named"; readonly id: number };

type Release = Pick<ReleaseIdentity, "tag" | "version" | "sha">;

/** What the `from` of an item means for this release; without one, the checkout. */
export function sourceOf(from: EvidenceItemConfig["from"], release: Release): EvidenceSource {
  if (from === undefined) return { kind: "checkout" };
  if ("artifact" in from) {
    const { artifact, workflow, run, within } = from;
    const producer: ProducingRun =
      run !== undefined
        ? { kind: "named", id: run }
        : workflow !== undefined
          ? { kind: "newest", workflow }
          : { kind: "this" };
    return { kind: "artifact", artifact, run: producer, ...(within === undefined ? {} : { within }) };
  }
  if ("release" in from) {
    return { kind: "release", tag: from.release === "current" ? release.tag : from.release };
  }
  const { url, headers, sha256 } = from;
  return {
    kind: "url",
    url: fillIn(url, release),
    namesCommit: namesCommit(url),
    headers,
    ...(sha256 === undefined ? {} : { sha256 }),
  };
}

/**
 * Whether an address of the config asks for the release commit, and so for no other's report. What the server never
 * gets to see (a fragment) or does not look a file up by (a user name) asks for nothing.
 */
export function namesCommit(url: string): boolean {
  const [asked = ""] = url.split("#");
  return asked.replace(/^(https?:\/\/)[^/?]*@/i, "$1").includes("{sha}");
}

function fillIn(url: string, release: Release): string {
  return url.replace(/\{(sha|tag|version)\}/g, (_, name: keyof Release) => encodeURIComponent(release[name]));
}

/** The source as a sentence names it, such as `the artifact test-reports of ci.yml`. */
export function describeSource(source: EvidenceSource): string {
  switch (source.kind) {
    case "checkout":
      return "the checkout";
    case "artifact":
      return `the artifact ${source.artifact} of ${describeProducer(source.run)}`;
    case "release":
      return `the GitHub Release ${source.tag}`;
    case "url":
      return shownAddress(source.url);
  }
}

/** `this run`, `ci.yml` or `run 123`. */
export function describeProducer(run: ProducingRun): string {
  switch (run.kind) {
    case "this":
      return "this run";
    case "newest":
      return run.workflow;
    case "named":
      return `run ${run.id}`;
  }
}

/**
 * Why a source is not asked, if it is not. A rehearsal stands at a desk, before CI has seen the commit: it reads
 * the checkout and nothing else, and says of everything else what a release will read.
 */
export function unaskedBecause(source: EvidenceSource, mode: Mode): string | undefined {
  if (mode === "release" || source.kind === "checkout") return undefined;
  return `a rehearsal reads the checkout only; a release takes this from ${describeSource(source)}`;
}

/** An address as records and reports may show it: no user name, no query (signed addresses are credentials). */
export function shownAddress(address: string): string {
  if (!URL.canParse(address)) return "an address that cannot be read";
  const { protocol, host, pathname, search } = new URL(address);
  return `${protocol}//${host}${pathname}${search === "" ? "" : "?…"}`;
}

/** Whether a path has a wildcard. */
export function isPattern(path: string): boolean {
  return /[*?[{]/.test(path);
}

/** The first few names and how many more there are. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, 5);
  const rest = names.length - shown.length;
  return `${shown.join(", ")}${rest === 0 ? "" : ` and ${rest} more`}`;
}
