import * as z from "zod/mini";
import { parseInstant } from "../../gate/instant.ts";
import { described, expects, id, later, list, text } from "../values.ts";

const INSTANT_TEXT = "a day such as 2026-12-01, or an instant such as 2026-12-01T18:00:00Z";
const DAY_MS = 86_400_000;

/** The beginning of a day, or an instant; in code: ISO 8601 in UTC. */
const beginning = () => moment(0);
/** The end of a day, or an instant; in code: ISO 8601 in UTC. */
const end = () => moment(DAY_MS - 1);

function moment(intoDay: number) {
  return described(
    z.pipe(
      z.string(expects(INSTANT_TEXT)).check(
        z.regex(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d))?$/, expects(INSTANT_TEXT)),
        z.refine((value) => parseInstant(value) !== undefined, expects("a day and time that exist")),
      ),
      z.transform((value: string) => {
        const at = parseInstant(value) ?? Number.NaN;
        return new Date(value.includes("T") ? at : at + intoDay).toISOString();
      }),
    ),
    undefined,
    { "x-examples": ["2026-12-01", "2026-12-01T18:00:00Z"] },
  );
}

/** Names of roles that may waive a criterion. */
export function waivableBy() {
  return list(id, "a list of role names");
}

export const waiver = later(() =>
  described(
    z.strictObject({
      criterion: described(
        text("the id of a criterion, such as evidence/performance"),
        "The criterion that does not stop this release although it failed, by its id in the report.",
        { "x-examples": ["evidence/performance", "check/contract"] },
      ),
      reason: described(text("a sentence"), "Why it does not: people read it before they approve."),
      by: described(text("a GitHub login"), "GitHub login of the person who waives."),
      role: described(
        z.clone(id),
        "The role the person waives for. Its approval of the release confirms the waiver.",
      ),
      from: described(z.optional(beginning()), "When it begins to count, in UTC. Default: at once."),
      expires: described(end(), "When it stops counting: a day (to its end, in UTC) or an instant."),
    }),
    "A recorded decision by a named person that a failed criterion does not stop the release.",
  ),
);

/** The waivers of a config. */
export const waivers = list(waiver, "a list of waivers");
