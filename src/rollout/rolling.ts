import { ReleaseGatesError } from "../gate/errors.ts";
import { closingSteps, commandStep, type RolloutConfig, retireSteps, type Step } from "./plan-step.ts";

/** Deploys batch by batch, and watches each before the next. */
export function rollingSteps(rollout: RolloutConfig): readonly Step[] {
  const { rolling } = rollout;
  if (rolling === undefined) {
    throw new ReleaseGatesError("config-invalid", "rolling needs to know its batches", {
      expected: "rollout.rolling",
      found: "none",
    });
  }
  const count = rolling.batches;
  const batches = Array.from({ length: count }, (_, before) => before + 1).flatMap(
    (index): readonly Step[] => {
      const variables = { batch: { index, count } };
      return [
        commandStep({
          id: `batch-${index}`,
          title: `Deploy to batch ${index} of ${count}`,
          role: "deploy",
          command: rollout.deploy,
          variables,
          compensation: { kind: "rollback", variables },
        }),
        {
          kind: "hold",
          id: `hold-batch-${index}`,
          title: `Watch batch ${index} of ${count}`,
          durationMs: rolling.hold,
        },
      ];
    },
  );
  return [...batches, ...closingSteps(rollout), ...retireSteps(rollout, {})];
}
