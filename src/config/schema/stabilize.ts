import * as z from "zod/mini";
import { described, duration, expects, list, ratio, text, wait } from "../values.ts";
import { count, flag } from "./parts.ts";

export const stabilize = z.strictObject({
  soak: described(
    z.prefault(duration, "1m"),
    "How long the release is watched after the rollout. Default 1m; a longer one is cheaper by checkpoints.",
  ),
  interval: described(z.prefault(wait, "10s"), "Time between two looks. Default 10s."),
  checkpoints: described(
    z.optional(
      list(wait, "a list of ages of the release, such as 5m, 2h and 24h").check(
        z.minLength(1, expects("at least one age")),
      ),
    ),
    "Look back from short runs at these ages instead of watching all the time; the gate ends pending in between.",
  ),
  "wait-timers": described(
    flag(false),
    "Whether environments with wait timers (such as production-soak-8h; setup makes them) wake the looks at the checkpoints inside the run of the release, instead of a schedule. Default false.",
  ),
  extend: described(
    z.optional(
      z.strictObject({
        by: described(z.clone(wait), "How much longer the soak lasts."),
        "at-most": described(z._default(count(1, 100), 1), "How often. Default 1."),
      }),
    ),
    "Goes on when something is undecided or wrong at the end of a soak by checkpoints.",
  ),
  "on-breach": described(
    z._default(z.enum(["rollback", "report"]), "rollback"),
    "What a breach does that rolls back during a rollout. Default rollback.",
  ),
  completeness: described(
    z.prefault(ratio, "95%"),
    "Share of the readings that must have data, and of the report's parts that must exist. Default 95%.",
  ),
  "certified-by": described(
    z.optional(text("the name of a role")),
    "The role that certifies a release whose soak ended well, by a review of its environment. Until then the gate is pending and nothing is published. Default: nobody is asked.",
    { "x-examples": ["sre-lead"] },
  ),
});
