import { type CommandStep, closingSteps, commandStep, type RolloutConfig, type Step } from "./plan-step.ts";

/** Stops the old version, deploys, starts the new one. Between stop and the checks nothing serves. */
export function recreateSteps(rollout: RolloutConfig): readonly Step[] {
  const command = (role: "stop" | "deploy" | "start", title: string): readonly CommandStep[] => {
    const settings = rollout[role];
    return settings === undefined ? [] : [commandStep({ id: role, title, role, command: settings })];
  };
  return [
    ...command("stop", "Stop the old version"),
    ...command("deploy", "Deploy in its place"),
    ...command("start", "Start the new version"),
    ...closingSteps(rollout),
  ];
}
