import * as z from "zod/mini";
import { described, expects, id, later, list, text, wait } from "../values.ts";
import { checks } from "./checks.ts";
import { command, count, title } from "./parts.ts";

/** How each strategy proceeds. */

const canaryStep = () =>
  described(
    z.strictObject({
      weight: described(count(1, 99), "Percent of traffic on the new version."),
      hold: described(z.clone(wait), "How long to watch at this weight."),
    }),
    "A share of the traffic and how long it is watched.",
  );

export const canary = later(() =>
  described(
    z.strictObject({
      steps: described(
        list(canaryStep(), "a list of steps with weight and hold").check(
          z.minLength(1, expects("at least one step")),
        ),
        "The steps before all traffic is moved; each weight larger than the one before.",
      ),
    }),
    "Default: steps of 5, 25 and 50 percent, held 10m each.",
  ),
);

export const blueGreen = later(() =>
  described(
    z.strictObject({
      slots: described(
        z._default(
          list(id, "two names of slots, such as [blue, green]").check(
            z.length(2, expects("two names of slots, such as [blue, green]")),
          ),
          ["blue", "green"],
        ),
        "Names of the two slots. Default blue and green.",
      ),
      live: described(
        z.clone(command),
        "Prints the name of the slot that serves now, and nothing else; empty when none serves yet.",
      ),
      checks: described(
        z.optional(checks),
        "Checks of the idle slot before the switch. {{slot}} in an address becomes its name; commands see DEPLOY_SLOT.",
      ),
      hold: described(
        z.prefault(wait, "10m"),
        "How long to watch after the switch, with the old slot kept. Default 10m.",
      ),
    }),
    "Deploys to the idle slot, checks it there, switches all traffic.",
  ),
);

const BATCHES = "a number of batches from 1 to 100, or the size of a batch such as 25%";

export const rolling = later(() =>
  described(
    z.strictObject({
      batches: described(
        z.union([
          count(1, 100),
          z.pipe(
            z.string(expects(BATCHES)).check(z.regex(/^(?:[1-9][0-9]?|100)%$/, expects(BATCHES))),
            z.transform((size) => Math.ceil(100 / Number.parseInt(size, 10))),
          ),
        ]),
        "How many batches, or how large one is in percent of the whole, such as 25%.",
      ),
      hold: described(z.prefault(wait, "1m"), "How long each batch is watched before the next. Default 1m."),
    }),
    "Deploys batch by batch: rollout.deploy runs for each with BATCH_INDEX and BATCH_COUNT.",
  ),
);

const ownStep = () =>
  described(
    z
      .strictObject({
        id,
        title: described(z.clone(title), "What the step does. Default: its id."),
        command: described(z.optional(command), "What is run."),
        weight: described(z.optional(count(0, 100)), "TRAFFIC_WEIGHT of the command."),
        slot: described(z.optional(text("the name of a slot")), "DEPLOY_SLOT of the command."),
        repeatable: described(
          z._default(z.boolean(expects("true or false")), true),
          "Whether the command may run again when a run died while it ran; if not, the rollout is undone. Default true.",
        ),
        hold: described(z.optional(wait), "How long to watch after the command."),
      })
      .check(
        z.refine(
          (step) => step.command !== undefined || step.hold !== undefined,
          expects("a command, a hold or both"),
        ),
      ),
    "A step of a plan written by hand.",
  );

export const steps = later(() =>
  described(
    list(ownStep(), "a list of steps").check(z.minLength(1, expects("at least one step"))),
    "A plan written by hand, for the strategy steps.",
  ),
);
