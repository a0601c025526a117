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
