import { z } from "zod";
import { isTimeZone, WEEKDAYS } from "../../release/windows.ts";
import { expects, id, later, list, text } from "../values.ts";

const TIME_TEXT = "a time of day such as 09:00";
const DAY_TEXT = "a day such as 2026-12-20, or with a time 2026-12-20T18:00";

const time = () =>
  z
    .string(expects(TIME_TEXT))
    .regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/, expects(TIME_TEXT))
    .meta({ "x-examples": ["09:00"] });

const day = () =>
  z
    .string(expects(DAY_TEXT))
    .regex(/^\d{4}-\d\d-\d\d(?:T(?:[01]\d|2[0-3]):[0-5]\d)?$/, expects(DAY_TEXT))
    .refine((value) => isDay(value.slice(0, 10)), expects("a day that exists"))
    .meta({ "x-examples": ["2026-12-20"] });

const timezone = () =>
  text("a time zone such as Europe/Berlin")
    .refine(isTimeZone, expects("a time zone of the IANA list, such as Europe/Berlin or UTC"))
    .default("UTC")
    .describe("Time zone of the times, by its IANA name. Default UTC.")
    .meta({ "x-examples": ["Europe/Berlin"] });

const window = later(() =>
  z
    .strictObject({
      days: list(z.enum(WEEKDAYS), "a list of days: mon, tue, wed, thu, fri, sat, sun")
        .min(1, expects("at least one day"))
        .describe("Days on which the window begins."),
      from: time().describe("When it opens."),
      to: time().describe("When it closes; not after `from` means the next day."),
      timezone: timezone(),
    })
    .describe("A time of the week in which releases may go out."),
);

const blackout = later(() =>
  z
    .strictObject({
      from: day().describe("First day, or day and time."),
      to: day().describe("Last day, to its end, or day and time."),
      reason: text("why nothing is released then").describe("Why nothing is released then."),
      timezone: timezone(),
      "override-by": id
        .optional()
        .describe(
          "The role that may override it: by approving with the words 'override blackout' in the comment.",
        ),
    })
    .refine(
      (one) => one.from.slice(0, 10) <= one.to.slice(0, 10),
      expects("a blackout that ends after it begins"),
    )
    .describe("A time in which nothing is released."),
);

export const freeze = later(() =>
  z.strictObject({
    "acknowledged-by": list(id, "a list of role names")
      .default([])
      .describe("Roles that must acknowledge the change freeze; they do so by approving."),
    branch: text("the name of a branch")
      .optional()
      .describe("The branch that must not move past the release commit until the rollout has ended.")
      .meta({ "x-examples": ["main"] }),
    "allow-paths": list(text("a path or glob"), "a list of paths or globs")
      .default([])
      .describe("Paths in which the branch may differ from the release commit.")
      .meta({ "x-examples": [["docs/**"]] }),
    "deploy-windows": list(window, "a list of deploy windows")
      .default([])
      .describe("When releases may go out. Without any, always."),
    blackouts: list(blackout, "a list of blackouts").default([]).describe("When nothing is released."),
  }),
);

function isDay(text: string): boolean {
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}
