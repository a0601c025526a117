import type { SourceTime } from "../gate/freshness.ts";
import type { Finding, SourceFacts } from "../gate/readiness-facts.ts";
import type { Origin } from "../gate/record.ts";
import type { WorkspaceFile } from "../ports/workspace.ts";
import type { World } from "../ports/world.ts";

/** The files of a source, read like a checkout. */
export interface OpenSource {
  readonly kind: "open";
  /** What people are told of it; absent for the checkout. */
  readonly facts?: SourceFacts;
  /** Files that match a path or glob inside the source. Throws `evidence-too-large` for what it would not fetch. */
  glob(pattern: string, maxBytes: number): Promise<readonly WorkspaceFile[]>;
  stream(path: string): AsyncIterable<Uint8Array>;
  origin(path: string): Origin;
  /** When the source had the file for certain. */
  time(path: string): Promise<SourceTime>;
  /** Paths of all that it holds, to be told when none is the one asked for. */
  list(): Promise<readonly string[]>;
}

export type SourceOpening =
  | OpenSource
  | { readonly kind: "refused"; readonly finding: Finding }
  /** Left out on purpose, and why. */
  | { readonly kind: "unasked"; readonly why: string };

/** What provenance is judged by, besides the release: who asks, and where its pages are. */
export function askerOf(world: World): { readonly thisRun: number | undefined; readonly serverUrl: string } {
  const { runner, env } = world;
  return {
    thisRun: runner?.runId,
    serverUrl: runner?.serverUrl ?? env["GITHUB_SERVER_URL"] ?? "https://github.com",
  };
}
