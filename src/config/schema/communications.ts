import * as z from "zod/mini";
import { parseInstant } from "../../gate/instant.ts";
import { MOMENTS } from "../../release/communications.ts";
import { described, duration, expects, later, list, text } from "../values.ts";

const TIME_TEXT = "a time such as 2026-11-24T09:00:00Z";

/** In code: milliseconds since 1970. */
const plannedAt = z.pipe(
  text(TIME_TEXT).check(z.refine((value) => parseInstant(value) !== undefined, expects(TIME_TEXT))),
  z.transform((value) => parseInstant(value) ?? 0),
);

const audience = later(() =>
  described(
    z.strictObject({
      name: described(text("who is told, such as Customers"), "Who is told.", {
        "x-examples": ["Customers"],
      }),
      channel: described(text("where they are told"), "Where they are told.", {
        "x-examples": ["status page", "#releases"],
      }),
      moments: described(
        z._default(list(z.enum(MOMENTS), `a list of moments: ${MOMENTS.join(", ")}`), [...MOMENTS]),
        "When they are told. Default: every time.",
      ),
    }),
    "People who are told of the release.",
  ),
);

export const communications = later(() =>
  z.strictObject({
    "planned-at": described(
      z.optional(plannedAt),
      "When the rollout is planned to start. Default: the next opening of a deploy window outside every blackout.",
      { "x-examples": ["2026-11-24T09:00:00Z", "${DEPLOY_AT}"] },
    ),
    ahead: described(
      z.prefault(list(duration, "a list of durations such as 3d and 1d"), ["3d", "1d"]),
      "How long before the start people are told. Default 3d and 1d.",
      { "x-examples": [["3d", "1d"]] },
    ),
    audiences: described(
      z._default(list(audience, "a list of audiences"), []),
      "Who is told where. Default: stakeholders, in the release channel.",
    ),
  }),
);
