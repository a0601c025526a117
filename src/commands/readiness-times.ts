import { decideTimeReadiness } from "../approval/time-readiness.ts";
import type { Criterion } from "../gate/criterion.ts";
import { deployTimes } from "./change-freeze.ts";
import type { GateContext } from "./gate-run.ts";

/** A config with windows and no say about readiness is warned a day ahead. */
const ASKED_BY_DEFAULT = { opensWithin: 24 * 3_600_000, level: "should" } as const;

/** Whether the deploy windows and blackouts of the config leave a time for this release. */
export function judgeTimes({ world, inputs, config }: GateContext): readonly Criterion[] {
  const asked = config.config.readiness["deploy-window"];
  return decideTimeReadiness(
    {
      now: world.clock.now().getTime(),
      rehearsal: inputs.mode === "rehearsal",
      configured: {
        windows: config.locate(["freeze", "deploy-windows"]),
        blackouts: config.locate(["freeze", "blackouts"]),
      },
    },
    deployTimes(config.config),
    asked === undefined ? ASKED_BY_DEFAULT : { opensWithin: asked["opens-within"], level: asked.level },
  );
}
