import type { MachineStep } from "../../../src/rollout/states.ts";

function command(id: string, repeatable = true): MachineStep {
  return { id, kind: "command", repeatable };
}
const hold = (id: string): MachineStep => ({ id, kind: "hold", repeatable: true });
const checks: MachineStep = { id: "validate", kind: "checks", repeatable: true };
const promote: MachineStep = { id: "promote", kind: "promote", repeatable: true };

/** The shapes of plans the exploration walks through. */
export const PLANS: Readonly<Record<string, readonly MachineStep[]>> = {
  canary: [
    command("deploy"),
    command("shift-5"),
    hold("hold-5"),
    command("shift-100", false),
    checks,
    promote,
    command("retire"),
  ],
  "unrepeatable tidying": [command("deploy"), checks, promote, command("retire", false)],
  recreate: [command("stop"), command("deploy"), command("start"), checks, promote],
  "checks first": [hold("watch"), checks, command("deploy", false), promote],
};
