import { ReleaseGatesError } from "../gate/errors.ts";
import {
  type CommandStep,
  closingSteps,
  commandStep,
  type HoldStep,
  type RolloutConfig,
  retireSteps,
  type Step,
} from "./plan-step.ts";

const MINUTE = 60_000;

/** The steps before all traffic, where the config names none. */
const DEFAULT_STEPS = [
  { weight: 5, hold: 10 * MINUTE },
  { weight: 25, hold: 10 * MINUTE },
  { weight: 50, hold: 10 * MINUTE },
] as const;

/** Deploys beside the old version, then moves the traffic over weight by weight and watches at each. */
export function canarySteps(rollout: RolloutConfig): readonly Step[] {
  const { shift } = rollout;
  if (shift === undefined) {
    throw new ReleaseGatesError("config-invalid", "a canary needs a command that moves traffic", {
      expected: "rollout.shift",
      found: "none",
      next: "add rollout.shift, or use the strategy recreate",
    });
  }
  const shiftTo = (weight: number): CommandStep =>
    commandStep({
      id: `shift-${weight}`,
      title: `Move ${weight}% of the traffic to the new version`,
      role: "shift",
      command: shift,
      variables: { trafficWeight: weight },
      repeatable: weight < 100,
      compensation: { kind: "rollback", variables: { trafficWeight: 0 } },
    });
  const holdAt = (weight: number, durationMs: number): HoldStep => ({
    kind: "hold",
    id: `hold-${weight}`,
    title: `Watch at ${weight}%`,
    durationMs,
  });
  const steps = rollout.canary?.steps ?? DEFAULT_STEPS;
  return [
    commandStep({
      id: "deploy",
      title: "Deploy beside the old version",
      role: "deploy",
      command: rollout.deploy,
      variables: { trafficWeight: 0 },
      compensation: { kind: "rollback", variables: { trafficWeight: 0 } },
    }),
    ...steps.flatMap(({ weight, hold }) => [shiftTo(weight), holdAt(weight, hold)]),
    shiftTo(100),
    ...closingSteps(rollout),
    ...retireSteps(rollout, {}),
  ];
}
