import { z } from "zod";
import { expects, id, later, list, text, wait } from "../values.ts";
import { checks } from "./checks.ts";
import { command, count, title } from "./parts.ts";

/** How each strategy proceeds. */

const canaryStep = () =>
  z
    .strictObject({
      weight: count(1, 99).describe("Percent of traffic on the new version."),
      hold: wait.describe("How long to watch at this weight."),
    })
    .describe("A share of the traffic and how long it is watched.");

export const canary = later(() =>
  z
    .strictObject({
      steps: list(canaryStep(), "a list of steps with weight and hold")
        .min(1, expects("at least one step"))
        .describe("The steps before all traffic is moved; each weight larger than the one before."),
    })
    .describe("Default: steps of 5, 25 and 50 percent, held 10m each."),
);

export const blueGreen = later(() =>
  z
    .strictObject({
      slots: list(id, "two names of slots, such as [blue, green]")
        .length(2, expects("two names of slots, such as [blue, green]"))
        .default(["blue", "green"])
        .describe("Names of the two slots. Default blue and green."),
      live: command.describe(
        "Prints the name of the slot that serves now, and nothing else; empty when none serves yet.",
      ),
      checks: checks
        .optional()
        .describe(
          "Checks of the idle slot before the switch. {{slot}} in an address becomes its name; commands see DEPLOY_SLOT.",
        ),
      hold: wait
        .prefault("10m")
        .describe("How long to watch after the switch, with the old slot kept. Default 10m."),
    })
    .describe("Deploys to the idle slot, checks it there, switches all traffic."),
);

const BATCHES = "a number of batches from 1 to 100, or the size of a batch such as 25%";

export const rolling = later(() =>
  z
    .strictObject({
      batches: z
        .union([
          count(1, 100),
          z
            .string(expects(BATCHES))
            .regex(/^(?:[1-9][0-9]?|100)%$/, expects(BATCHES))
            .transform((size) => Math.ceil(100 / Number.parseInt(size, 10))),
        ])
        .describe("How many batches, or how large one is in percent of the whole, such as 25%."),
      hold: wait.prefault("1m").describe("How long each batch is watched before the next. Default 1m."),
    })
    .describe("Deploys batch by batch: rollout.deploy runs for each with BATCH_INDEX and BATCH_COUNT."),
);

const ownStep = () =>
  z
    .strictObject({
      id,
      title: title.describe("What the step does. Default: its id."),
      command: command.optional().describe("What is run."),
      weight: count(0, 100).optional().describe("TRAFFIC_WEIGHT of the command."),
      slot: text("the name of a slot").optional().describe("DEPLOY_SLOT of the command."),
      repeatable: z
        .boolean(expects("true or false"))
        .default(true)
        .describe(
          "Whether the command may run again when a run died while it ran; if not, the rollout is undone. Default true.",
        ),
      hold: wait.optional().describe("How long to watch after the command."),
    })
    .refine(
      (step) => step.command !== undefined || step.hold !== undefined,
      expects("a command, a hold or both"),
    )
    .describe("A step of a plan written by hand.");

export const steps = later(() =>
  list(ownStep(), "a list of steps")
    .min(1, expects("at least one step"))
    .describe("A plan written by hand, for the strategy steps."),
);
