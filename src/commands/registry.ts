import type { GateName } from "../gate/record.ts";
import type { Gate } from "./gate-run.ts";

/** Every gate by its command name, loaded when it is asked for. */
const LOADERS: Readonly<Record<GateName, () => Promise<Gate>>> = {
  plan: async () => (await import("./plan.ts")).plan,
  "readiness-gate": async () => (await import("./readiness-gate.ts")).readinessGate,
  "staging-validate": async () => (await import("./staging-validate.ts")).stagingValidate,
  approve: async () => (await import("./approve.ts")).approve,
  rollout: async () => (await import("./rollout.ts")).rollout,
  stabilize: async () => (await import("./stabilize.ts")).stabilize,
  rollback: async () => (await import("./rollback.ts")).rollback,
};

/** Names of the commands that are gates. */
export const GATE_COMMANDS = Object.keys(LOADERS) as readonly GateName[];

/** The gate of that name, or undefined. */
export function loadGate(name: string): Promise<Gate> | undefined {
  return isGate(name) ? LOADERS[name]() : undefined;
}

function isGate(name: string): name is GateName {
  return Object.hasOwn(LOADERS, name);
}
