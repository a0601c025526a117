import { isoInstant, parseInstant } from "../gate/instant.ts";
import type { DocumentTime } from "./reader.ts";

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

/** The oldest of the times that a report states: a report is as fresh as its oldest suite. */
export class OldestTime {
  private oldest: { readonly at: number; readonly by: string } | undefined;
  private broken: string | undefined;

  see(text: string, element: string): void {
    const at = parseInstant(text);
    if (at === undefined) this.broken = text.slice(0, 80);
    else if (this.oldest === undefined || at < this.oldest.at)
      this.oldest = { at, by: `${element} timestamp` };
  }

  result(): DocumentTime {
    if (this.broken !== undefined) {
      return { kind: "unreadable", expected: "timestamps in ISO 8601", found: `timestamp="${this.broken}"` };
    }
    if (this.oldest === undefined) return { kind: "silent" };
    return { kind: "stated", at: isoInstant(this.oldest.at), by: this.oldest.by };
  }
}
