import type { GateName } from "../gate/record.ts";
import type { World } from "../ports/world.ts";
import type { CommandInputs, CommandReport, Gate } from "./gate-run.ts";

/** Every gate by its command name, loaded when it is asked for. */
const LOADERS: Readonly<Record<GateName, () => Promise<Gate>>> = {
  plan: async () => (await import("./plan.ts")).plan,
  "readiness-gate": async () =>
    (await import(/* webpackMode: "eager" */ "./readiness-gate.ts")).readinessGate,
  "staging-validate": async () => (await import("./staging-validate.ts")).stagingValidate,
  approve: async () => (await import("./approve.ts")).approve,
  rollout: async () => (await import("./rollout.ts")).rollout,
  stabilize: async () => (await import("./stabilize.ts")).stabilize,
  rollback: async () => (await import("./rollback.ts")).rollback,
};

/** A command that is no gate: it opens nothing and writes no record. */
export type Task = (inputs: CommandInputs, world: World) => Promise<CommandReport>;

const TASKS = {
  soaks: async () => (await import("./soaks.ts")).soaks,
  publish: async () => (await import("./publish.ts")).publish,
  status: async () => (await import("./status.ts")).status,
  tag: async () => (await import("./tag.ts")).tag,
} satisfies Record<string, () => Promise<Task>>;

/** Names of all commands. */
export const COMMANDS: readonly string[] = [...Object.keys(LOADERS), ...Object.keys(TASKS)];

/** The command of that name that is no gate, or undefined. */
export function loadTask(name: string): Promise<Task> | undefined {
  return isTask(name) ? TASKS[name]() : undefined;
}

function isTask(name: string): name is keyof typeof TASKS {
  return Object.hasOwn(TASKS, name);
}

/** The gate of that name, or undefined. */
export function loadGate(name: string): Promise<Gate> | undefined {
  return isGate(name) ? LOADERS[name]() : undefined;
}

function isGate(name: string): name is GateName {
  return Object.hasOwn(LOADERS, name);
}
