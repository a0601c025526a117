import { z } from "zod";
import { duration, expects, list, ratio, wait } from "../values.ts";
import { count } from "./parts.ts";

export const stabilize = z.strictObject({
  soak: duration.prefault("10m").describe("How long the release is watched after the rollout. Default 10m."),
  interval: wait.prefault("10s").describe("Time between two looks. Default 10s."),
  checkpoints: list(wait, "a list of ages of the release, such as 5m, 2h and 24h")
    .min(1, expects("at least one age"))
    .optional()
    .describe(
      "Look back from short runs at these ages instead of watching all the time; the gate ends pending in between.",
    ),
  extend: z
    .strictObject({
      by: wait.describe("How much longer the soak lasts."),
      "at-most": count(1, 100).default(1).describe("How often. Default 1."),
    })
    .optional()
    .describe("Goes on when something is undecided or wrong at the end of a soak by checkpoints."),
  "on-breach": z
    .enum(["rollback", "report"])
    .default("rollback")
    .describe("What a breach does that rolls back during a rollout. Default rollback."),
  completeness: ratio
    .prefault("95%")
    .describe(
      "Share of the readings that must have data, and of the report's parts that must exist. Default 95%.",
    ),
});
