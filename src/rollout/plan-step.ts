import type { CheckConfig, CommandConfig, Config } from "../config/schema.ts";

/** What plans are made of. */

/** What a command of the plan does. */
export type CommandRole = "deploy" | "shift" | "stop" | "start" | "retire" | "step";

/** What a command is told of its step, besides the release. */
export interface StepVariables {
  /** `TRAFFIC_WEIGHT`: percent of the traffic on the new version. */
  readonly trafficWeight?: number;
  /** `DEPLOY_SLOT` */
  readonly slot?: string;
  /** `BATCH_INDEX` (from 1) and `BATCH_COUNT`. */
  readonly batch?: { readonly index: number; readonly count: number };
}

/** What undoes a plan when this was the last command begun. */
export type Compensation =
  | { readonly kind: "rollback"; readonly variables: StepVariables }
  /** After the promotion nothing is undone any more. */
  | { readonly kind: "none" };

interface StepBase {
  /** Unique in its plan, such as `shift-25`; it names the step in the journal and in every message. */
  readonly id: string;
  readonly title: string;
}

/** A command that touches production: it runs only right after the approval was found to still hold. */
export interface CommandStep extends StepBase {
  readonly kind: "command";
  readonly role: CommandRole;
  readonly command: CommandConfig;
  readonly variables: StepVariables;
  /**
   * Whether it may run again when a run died while it ran. A step that gives the new version all traffic
   * may not: where its end is unknown, the rollout is undone.
   */
  readonly repeatable: boolean;
  readonly compensation: Compensation;
}

/** Time under watch. */
export interface HoldStep extends StepBase {
  readonly kind: "hold";
  readonly durationMs: number;
}

/** Checks, asked once; `successRate` of them must pass, and every `must` check. */
export interface ChecksStep extends StepBase {
  readonly kind: "checks";
  readonly checks: readonly CheckConfig[];
  /** What `run` checks are told besides the release. */
  readonly variables: StepVariables;
  readonly successRate: number;
}

/** From here on the new version stays. */
export interface PromoteStep extends StepBase {
  readonly kind: "promote";
}

export type Step = CommandStep | HoldStep | ChecksStep | PromoteStep;

/** The `rollout` block of the config. */
export type RolloutConfig = Config["rollout"];

/** A command that may run again, and is undone by the rollback command with these variables. */
export function commandStep(
  step: Pick<CommandStep, "id" | "title" | "role" | "command"> & Partial<CommandStep>,
): CommandStep {
  return {
    kind: "command",
    variables: {},
    repeatable: true,
    compensation: { kind: "rollback", variables: {} },
    ...step,
  };
}

/** How every plan ends: the post-deployment checks, then the promotion. */
export function closingSteps(rollout: RolloutConfig): readonly [ChecksStep, PromoteStep] {
  return [
    {
      kind: "checks",
      id: "validate",
      title: "Check the release in production",
      checks: rollout.checks,
      variables: {},
      successRate: rollout["success-rate"],
    },
    { kind: "promote", id: "promote", title: "Promote: the new version stays" },
  ];
}

/** Retires the old version after the promotion, where a command for that is configured. */
export function retireSteps(rollout: RolloutConfig, variables: StepVariables): readonly CommandStep[] {
  if (rollout.retire === undefined) return [];
  return [
    commandStep({
      id: "retire",
      title: "Retire the old version",
      role: "retire",
      command: rollout.retire,
      variables,
      compensation: { kind: "none" },
    }),
  ];
}
