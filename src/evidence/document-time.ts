import type { DocumentTime } from "../gate/freshness.ts";
import { isoInstant, parseInstant } from "../gate/instant.ts";

/** The time a document states in a configured place; `undefined` is a place where nothing stands. */
export function documentTime(stated: unknown, by: string): DocumentTime {
  const at = typeof stated === "string" || typeof stated === "number" ? parseInstant(stated) : undefined;
  if (at !== undefined) return { kind: "stated", at: isoInstant(at), by };
  return {
    kind: "unreadable",
    expected: `a time in ISO 8601 (or seconds or milliseconds since 1970) at ${by}`,
    found: stated === undefined ? "nothing there" : (JSON.stringify(stated) ?? "no time").slice(0, 80),
  };
}

/** What Go tools write for a time that was never set, such as a package that did not build. */
const NO_TIME_IN_GO = "0001-01-01T00:00:00Z";

/** The oldest of the times that a report states: a report is as fresh as its oldest part. */
export class OldestTime {
  private oldest: { readonly at: number; readonly by: string } | undefined;
  private broken: DocumentTime | undefined;

  /** @param by how the report names the time, such as `testsuite timestamp`. */
  see(stated: string | number, by: string): void {
    if (stated === NO_TIME_IN_GO) return;
    const at = parseInstant(stated);
    if (at === undefined) this.broken = documentTime(stated, by);
    else if (this.oldest === undefined || at < this.oldest.at) this.oldest = { at, by };
  }

  /** Unreadable when any of the times was: the oldest may be the one that nobody can read. */
  result(): DocumentTime {
    if (this.broken !== undefined) return this.broken;
    if (this.oldest === undefined) return { kind: "silent" };
    return { kind: "stated", at: isoInstant(this.oldest.at), by: this.oldest.by };
  }
}
