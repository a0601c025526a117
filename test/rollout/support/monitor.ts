import type { Activity, Effect, Event, MachineStep, State, Transition } from "../../../src/rollout/states.ts";

/** What really happened to production, kept beside the machine, and the promises that are checked against it. */

/** Production, as it really is. */
export interface Monitor {
  /** Which commands ran at least once, and the unrepeatable ones that ran twice. */
  readonly ran: readonly number[];
  readonly ranAgain: readonly number[];
  /** Every step up to this index ended well. */
  readonly done: number;
  readonly promotions: number;
  /** Something happened after which only a rollback may follow. */
  readonly doomed: boolean;
  readonly pauseAsked: boolean;
  readonly rollback: "none" | "begun" | "ended" | "verified" | "broken";
}

export interface Node {
  /** The fold of the journal: all a new life knows. */
  readonly state: State;
  readonly activity: Activity | undefined;
  readonly started: boolean;
  readonly alive: boolean;
  readonly monitor: Monitor;
}

/** What the event says of production and of what may still follow. */
export function watch(monitor: Monitor, node: Node, event: Event): Monitor {
  const promoted = monitor.promotions > 0;
  switch (event.kind) {
    case "step-finished":
      return node.activity?.kind === "run-command" ||
        node.activity?.kind === "run-checks" ||
        node.activity?.kind === "observe"
        ? { ...monitor, done: Math.max(monitor.done, event.step) }
        : monitor;
    case "step-failed":
    case "trigger-fired":
    case "binding-lost":
    case "abort":
    case "cancel":
      return { ...monitor, doomed: true };
    case "pause":
      return { ...monitor, pauseAsked: true };
    case "resume":
      return { ...monitor, pauseAsked: false };
    case "recover":
      return event.policy === "rollback" && monitor.ran.length > 0 && !promoted
        ? { ...monitor, doomed: true }
        : monitor;
    case "rollback-finished":
      return { ...monitor, rollback: "ended" };
    case "rollback-verified":
      return { ...monitor, rollback: monitor.rollback === "ended" ? "verified" : "broken" };
    case "rollback-broken":
    case "rollback-refuted":
      return { ...monitor, rollback: "broken" };
    default:
      return monitor;
  }
}

/** What people and a new life ask for happens, and nothing else does. */
export function checkRequests(
  node: Node,
  event: Event,
  next: Transition,
  monitor: Monitor,
  steps: readonly MachineStep[],
  violations: Set<string>,
): void {
  const begins = next.effects.filter((effect) => effect.kind !== "announce" && effect.kind !== "stop");
  const promoted = monitor.promotions > 0 || next.effects.some(isPromotion);
  const paused = next.state.phase === "paused";
  if (paused && (!monitor.pauseAsked || promoted)) violations.add("paused unasked");
  const forward = begins.some(
    (effect) => effect.kind !== "run-rollback" && effect.kind !== "verify-rollback",
  );
  const entersStep =
    forward && (event.kind === "start" || event.kind === "recover" || event.kind === "step-finished");
  if (entersStep && monitor.pauseAsked && !promoted && !paused) violations.add("did not pause between steps");
  const over = next.state.phase === "ended" && next.state.outcome === "promoted";
  if (event.kind === "pause" && node.state.phase === "guarding" && !promoted && !paused) {
    violations.add("did not pause before a command");
  }
  if (event.kind === "resume") {
    const asked = node.state.phase === "paused" || node.state.phase === "asking";
    if (asked && !forward && !over) violations.add("did not resume");
    if (asked && !next.effects.some((effect) => effect.kind === "announce" && effect.moment === "resumed")) {
      violations.add("resumed silently");
    }
    if (!asked && begins.length > 0) violations.add("resume began something although nothing waited for it");
  }
  if (event.kind === "recover") checkRecovery(node, event.policy, next, steps, violations);
}

/** A new life goes on or rolls back exactly as it was told, unless that would break a promise. */
function checkRecovery(
  node: Node,
  policy: "rollback" | "resume",
  next: Transition,
  steps: readonly MachineStep[],
  violations: Set<string>,
): void {
  const { state } = node;
  if (state.phase === "rolling-back" || state.phase === "verifying" || !("step" in state)) return;
  const again = state.begun === state.step && steps[state.step]?.repeatable !== true;
  const given = state.phase === "stopping" || state.aborting !== undefined || again;
  const goesOn = !given && (policy === "resume" || state.begun < 0 || state.promoted);
  const went = "step" in next.state;
  if (goesOn !== went) violations.add(`a new life ${went ? "went on" : "did not go on"} against ${policy}`);
}

function isPromotion(effect: Effect): boolean {
  return effect.kind === "announce" && effect.moment === "promoted";
}

export function promote(monitor: Monitor, steps: readonly MachineStep[], violations: Set<string>): Monitor {
  const mark = steps.findIndex((step) => step.kind === "promote");
  if (monitor.promotions > 0) violations.add("promoted twice");
  if (monitor.done !== mark - 1) violations.add("promoted before every step had ended well");
  if (monitor.doomed) violations.add("promoted after a fault");
  if (monitor.rollback !== "none") violations.add("promoted after a rollback had begun");
  return { ...monitor, promotions: 1, done: mark };
}

export function checkCommand(
  step: number,
  event: Event,
  node: Node,
  monitor: Monitor,
  steps: readonly MachineStep[],
  violations: Set<string>,
): void {
  const guarded =
    event.kind === "binding-held" &&
    event.step === step &&
    node.activity?.kind === "check-binding" &&
    node.activity.step === step &&
    node.started;
  if (!guarded) violations.add("a command runs without its approval having been checked right before");
  if (steps[step]?.kind !== "command") violations.add("runs a step that is no command");
  if (monitor.done < step - 1) violations.add(`step ${step} runs although an earlier one has not ended well`);
  if (monitor.doomed) violations.add("a command runs after a fault");
  if (monitor.rollback !== "none") violations.add("a command runs after a rollback had begun");
}

export function checkRollback(node: Node, monitor: Monitor, event: Event, violations: Set<string>): void {
  if (monitor.promotions > 0) violations.add("rolled back after the promotion");
  const running = node.activity?.kind === "run-command" && node.started;
  const ended = event.kind === "step-finished" || event.kind === "step-failed";
  if (running && !ended) violations.add("a rollback begins while a command still runs");
}

export function checkEnd(node: Node, steps: readonly MachineStep[], violations: Set<string>): void {
  if (node.state.phase !== "ended") return;
  const { monitor } = node;
  switch (node.state.outcome) {
    case "promoted":
      if (monitor.promotions !== 1) violations.add("ended as promoted without a promotion");
      if (monitor.done !== steps.length - 1 && node.state.cause === undefined) {
        violations.add("ended as promoted with steps left and no word about them");
      }
      return;
    case "stopped":
      if (node.state.cause === undefined) violations.add("stopped without a cause");
      if (monitor.ran.length > 0) violations.add("ended as stopped although production was touched");
      return;
    case "rolled-back":
      if (monitor.rollback !== "verified") violations.add("claims a rollback that was not verified");
      if (node.state.cause === undefined) violations.add("rolled back without a cause");
      return;
    case "rollback-failed":
      if (monitor.rollback !== "broken") violations.add("claims a failed rollback that did not fail");
      if (node.state.failure === undefined) violations.add("a failed rollback does not say why");
      return;
  }
}
