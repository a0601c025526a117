import * as z from "zod/mini";
import { isTimeZone, WEEKDAYS } from "../../release/windows.ts";
import { described, expects, id, later, list, text } from "../values.ts";

const TIME_TEXT = "a time of day such as 09:00";
const DAY_TEXT = "a day such as 2026-12-20, or with a time 2026-12-20T18:00";

const time = () =>
  described(
    z.string(expects(TIME_TEXT)).check(z.regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/, expects(TIME_TEXT))),
    undefined,
    { "x-examples": ["09:00"] },
  );

const day = () =>
  described(
    z.string(expects(DAY_TEXT)).check(
      z.regex(/^\d{4}-\d\d-\d\d(?:T(?:[01]\d|2[0-3]):[0-5]\d)?$/, expects(DAY_TEXT)),
      z.refine((value) => isDay(value.slice(0, 10)), expects("a day that exists")),
    ),
    undefined,
    { "x-examples": ["2026-12-20"] },
  );

const timezone = () =>
  described(
    z._default(
      text("a time zone such as Europe/Berlin").check(
        z.refine(isTimeZone, expects("a time zone of the IANA list, such as Europe/Berlin or UTC")),
      ),
      "UTC",
    ),
    "Time zone of the times, by its IANA name. Default UTC.",
    { "x-examples": ["Europe/Berlin"] },
  );

const window = later(() =>
  described(
    z.strictObject({
      days: described(
        list(z.enum(WEEKDAYS), "a list of days: mon, tue, wed, thu, fri, sat, sun").check(
          z.minLength(1, expects("at least one day")),
        ),
        "Days on which the window begins.",
      ),
      from: described(time(), "When it opens."),
      to: described(time(), "When it closes; not after `from` means the next day."),
      timezone: timezone(),
    }),
    "A time of the week in which releases may go out.",
  ),
);

const blackout = later(() =>
  described(
    z
      .strictObject({
        from: described(day(), "First day, or day and time."),
        to: described(day(), "Last day, to its end, or day and time."),
        reason: described(text("why nothing is released then"), "Why nothing is released then."),
        timezone: timezone(),
        "override-by": described(
          z.optional(id),
          "The role that may override it: by approving with the words 'override blackout' in the comment.",
        ),
      })
      .check(
        z.refine(
          (one) => one.from.slice(0, 10) <= one.to.slice(0, 10),
          expects("a blackout that ends after it begins"),
        ),
      ),
    "A time in which nothing is released.",
  ),
);

export const freeze = later(() =>
  z.strictObject({
    "acknowledged-by": described(
      z._default(list(id, "a list of role names"), []),
      "Roles that must acknowledge the change freeze; they do so by approving.",
    ),
    branch: described(
      z.optional(text("the name of a branch")),
      "The branch that must not move past the release commit until the rollout has ended.",
      { "x-examples": ["main"] },
    ),
    "allow-paths": described(
      z._default(list(text("a path or glob"), "a list of paths or globs"), []),
      "Paths in which the branch may differ from the release commit.",
      { "x-examples": [["docs/**"]] },
    ),
    "deploy-windows": described(
      z._default(list(window, "a list of deploy windows"), []),
      "When releases may go out. Without any, always.",
    ),
    blackouts: described(z._default(list(blackout, "a list of blackouts"), []), "When nothing is released."),
  }),
);

function isDay(text: string): boolean {
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}
