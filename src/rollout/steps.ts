import { ReleaseGatesError } from "../gate/errors.ts";
import {
  closingSteps,
  commandStep,
  type RolloutConfig,
  retireSteps,
  type Step,
  type StepVariables,
} from "./plan-step.ts";

/** A plan written by hand: its commands and holds in order, then the checks and the promotion of every plan. */
export function ownSteps(rollout: RolloutConfig): readonly Step[] {
  if (rollout.steps === undefined) {
    throw new ReleaseGatesError("config-invalid", "the strategy steps needs its steps", {
      expected: "rollout.steps",
      found: "none",
    });
  }
  const steps = rollout.steps.flatMap(
    ({ id, title, command, weight, slot, repeatable, hold }): readonly Step[] => {
      const variables: StepVariables = {
        ...(weight === undefined ? {} : { trafficWeight: weight }),
        ...(slot === undefined ? {} : { slot }),
      };
      const name = title ?? id;
      return [
        ...(command === undefined
          ? []
          : [
              commandStep({
                id,
                title: name,
                role: "step",
                command,
                variables,
                repeatable,
                compensation: { kind: "rollback", variables: { ...variables, trafficWeight: 0 } },
              }),
            ]),
        ...(hold === undefined
          ? []
          : [{ kind: "hold", id: `hold-${id}`, title: `Watch after: ${name}`, durationMs: hold } as const]),
      ];
    },
  );
  return [...steps, ...closingSteps(rollout), ...retireSteps(rollout, {})];
}
