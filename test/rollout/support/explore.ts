import type { Activity, Event, MachineStep, State, Transition } from "../../../src/rollout/states.ts";
import {
  checkCommand,
  checkEnd,
  checkRequests,
  checkRollback,
  type Node,
  promote,
  watch,
} from "./monitor.ts";

/**
 * Walks through everything that can happen to a rollout: every result of every activity, every request at
 * every moment, and a death at every point between writing, starting and ending something, followed by a new
 * life under either policy. A monitor beside the machine keeps what really happened to production, and the
 * promises are checked against that, not against what the machine believes.
 */

type Decide = (steps: readonly MachineStep[], state: State, event: Event) => Transition | undefined;
export interface Exploration {
  readonly states: number;
  readonly transitions: number;
  readonly violations: readonly string[];
  readonly outcomes: Readonly<Record<string, number>>;
}

const cause = { reasonCode: "command-failed", why: "why", seenAt: "2026-11-21T00:00:00.000Z" } as const;

/** Explores breadth first; stops at the first few broken promises. */
export function explore(decide: Decide, steps: readonly MachineStep[]): Exploration {
  const violations = new Set<string>();
  const outcomes: Record<string, number> = {};
  const first: Node = {
    state: { phase: "idle" },
    activity: undefined,
    started: false,
    alive: false,
    monitor: {
      ran: [],
      ranAgain: [],
      done: -1,
      promotions: 0,
      doomed: false,
      pauseAsked: false,
      rollback: "none",
    },
  };
  const seen = new Map<string, number>([[JSON.stringify(first), 0]]);
  const nodes: Node[] = [first];
  const before: number[][] = [[]];
  let transitions = 0;
  for (let index = 0; index < nodes.length && violations.size < 5; index += 1) {
    const node = nodes[index]!;
    if (node.state.phase === "ended" && node.alive) {
      outcomes[node.state.outcome] = (outcomes[node.state.outcome] ?? 0) + 1;
      checkEnd(node, steps, violations);
    }
    if (node.alive && node.state.phase !== "ended" && node.activity === undefined) {
      violations.add(`nothing is under way in ${node.state.phase}`);
    }
    checkLateResults(decide, steps, node, violations);
    for (const next of successors(decide, steps, node, violations)) {
      transitions += 1;
      const key = JSON.stringify(next);
      let at = seen.get(key);
      if (at === undefined) {
        at = nodes.length;
        seen.set(key, at);
        nodes.push(next);
        before.push([]);
      }
      before[at]!.push(index);
    }
    if (nodes.length > 500_000) throw new Error("the machine has more states than expected");
  }
  if (violations.size === 0 && outcomes["promoted"] === undefined) violations.add("nothing is ever promoted");
  if (violations.size === 0) checkEndReachable(nodes, before, violations);
  return { states: nodes.length, transitions, violations: [...violations], outcomes };
}

function successors(
  decide: Decide,
  steps: readonly MachineStep[],
  node: Node,
  violations: Set<string>,
): readonly Node[] {
  const result: Node[] = [];
  if (!node.alive) {
    if (node.state.phase === "ended") return [];
    if (node.state.phase === "idle") {
      for (const kind of ["start", "roll-back"] as const) {
        const begun = apply(decide, steps, { ...node, alive: true }, { kind, cause }, violations);
        if (begun === undefined) violations.add(`${kind} begins nothing`);
        push(result, begun);
      }
    }
    for (const policy of ["rollback", "resume"] as const) {
      push(
        result,
        apply(decide, steps, { ...node, alive: true }, { kind: "recover", policy, cause }, violations),
      );
    }
    return result;
  }
  // Death: whatever was under way is gone; the journal stays.
  result.push({ ...node, alive: false, activity: undefined, started: false });
  for (const kind of ["pause", "resume"] as const) {
    const next = apply(decide, steps, node, { kind, by: "" }, violations);
    const asked = node.monitor.pauseAsked === (kind === "pause");
    const heard = next !== undefined || asked || node.state.phase === "stopping" || !("step" in node.state);
    if (!heard) violations.add(`${kind} was not heard in ${node.state.phase}`);
    push(result, next);
  }
  for (const kind of ["abort", "cancel"] as const) {
    push(result, apply(decide, steps, node, { kind, cause }, violations));
  }
  const { activity } = node;
  if (activity === undefined) return result;
  if (!node.started) {
    push(result, start(decide, steps, node, activity, violations));
    return result;
  }
  for (const event of results(activity)) {
    const next = apply(decide, steps, node, event, violations);
    if (next === undefined) violations.add(`${event.kind} means nothing in ${node.state.phase}`);
    push(result, next);
  }
  return result;
}

/** Begins an activity: for a command, its intent is written first (a step of its own, so death can come between). */
function start(
  decide: Decide,
  steps: readonly MachineStep[],
  node: Node,
  activity: Activity,
  violations: Set<string>,
): Node | undefined {
  const { monitor } = node;
  switch (activity.kind) {
    case "run-command": {
      const { step } = activity;
      if ("begun" in node.state && node.state.begun !== step) {
        const written = decide(steps, node.state, { kind: "begun", step });
        // A stopped command need not begin at all.
        if (written === undefined && node.state.phase === "stopping") return { ...node, started: true };
        if (written === undefined) {
          violations.add("an intent was not taken");
          return undefined;
        }
        return { ...node, state: written.state };
      }
      const again = monitor.ran.includes(step) && steps[step]?.repeatable !== true;
      if (again) violations.add(`step ${step} ran twice and is not repeatable`);
      return {
        ...node,
        started: true,
        monitor: { ...monitor, ran: [...new Set([...monitor.ran, step])].sort((a, b) => a - b) },
      };
    }
    case "run-rollback":
      if (monitor.ran.length === 0 && node.state.phase === "rolling-back" && node.state.begun < 0) {
        violations.add("rolled back although nothing was begun");
      }
      return { ...node, started: true, monitor: { ...monitor, rollback: "begun" } };
    default:
      return { ...node, started: true };
  }
}

function results(activity: Activity): readonly Event[] {
  switch (activity.kind) {
    case "check-binding":
      return [
        { kind: "binding-held", step: activity.step },
        { kind: "binding-lost", step: activity.step, cause },
      ];
    case "run-command":
    case "run-checks":
      return [
        { kind: "step-finished", step: activity.step },
        { kind: "step-failed", step: activity.step, cause },
      ];
    case "observe":
      return [
        { kind: "step-finished", step: activity.step },
        { kind: "step-failed", step: activity.step, cause },
        { kind: "trigger-fired", step: activity.step, cause },
        { kind: "question-raised", step: activity.step, cause },
      ];
    case "ask":
      return [
        { kind: "question-settled", step: activity.step },
        { kind: "trigger-fired", step: activity.step, cause },
      ];
    case "wait":
      return [{ kind: "trigger-fired", step: activity.step, cause }];
    case "run-rollback":
      return [{ kind: "rollback-finished" }, { kind: "rollback-broken", cause }];
    case "verify-rollback":
      return [{ kind: "rollback-verified" }, { kind: "rollback-refuted", cause }];
  }
}

/** Lets the event happen: it is written down, and its effects become what is under way. */
function apply(
  decide: Decide,
  steps: readonly MachineStep[],
  node: Node,
  event: Event,
  violations: Set<string>,
): Node | undefined {
  const next = decide(steps, node.state, event);
  if (next === undefined) return undefined;
  let monitor = watch(node.monitor, node, event);
  checkRequests(node, event, next, monitor, steps, violations);
  const activities: Activity[] = [];
  for (const effect of next.effects) {
    if (effect.kind === "announce") {
      if (effect.moment === "promoted") monitor = promote(monitor, steps, violations);
      continue;
    }
    if (effect.kind === "stop") {
      if (node.activity?.kind !== "run-command") violations.add("stopped a command that does not run");
      continue;
    }
    activities.push(effect);
    if (effect.kind === "run-command") checkCommand(effect.step, event, node, monitor, steps, violations);
    if (effect.kind === "run-rollback") checkRollback(node, monitor, event, violations);
  }
  if (activities.length > 1) violations.add("two activities at once");
  const [activity] = activities;
  if (activity === undefined) {
    const over = next.state.phase === "ended";
    return { ...node, state: next.state, monitor, ...(over ? { activity: undefined, started: false } : {}) };
  }
  return { ...node, state: next.state, activity, started: false, monitor };
}

/** A result that arrives late, for another step or after the decision, changes nothing. */
function checkLateResults(
  decide: Decide,
  steps: readonly MachineStep[],
  node: Node,
  violations: Set<string>,
): void {
  const at = "step" in node.state ? node.state.step : -1;
  for (let step = 0; step < steps.length; step += 1) {
    const late: readonly Event[] = [
      { kind: "begun", step },
      { kind: "binding-held", step },
      { kind: "binding-lost", step, cause },
      { kind: "step-finished", step },
      { kind: "step-failed", step, cause },
      { kind: "trigger-fired", step, cause },
      { kind: "question-raised", step, cause },
      { kind: "question-settled", step },
    ];
    for (const event of late) {
      const foreign = step !== at || (node.activity !== undefined && !fits(event, node.activity));
      if (foreign && decide(steps, node.state, event) !== undefined) {
        violations.add(`a late ${event.kind} was taken in ${node.state.phase}`);
      }
    }
  }
  for (const kind of ["rollback-finished", "rollback-verified"] as const) {
    const own = node.state.phase === (kind === "rollback-finished" ? "rolling-back" : "verifying");
    if (!own && decide(steps, node.state, { kind }) !== undefined) {
      violations.add(`a late ${kind} was taken in ${node.state.phase}`);
    }
  }
}

function fits(event: Event, activity: Activity): boolean {
  if (event.kind === "begun") return activity.kind === "run-command";
  // A watch that is being replaced may still see what decides: taking it is right.
  if (event.kind === "trigger-fired") return ["observe", "ask", "wait"].includes(activity.kind);
  return results(activity).some((result) => result.kind === event.kind);
}

/** From everywhere an end can be reached: nothing hangs. */
function checkEndReachable(
  nodes: readonly Node[],
  before: readonly (readonly number[])[],
  violations: Set<string>,
): void {
  const reaches = new Set<number>();
  const queue: number[] = [];
  nodes.forEach((node, index) => {
    if (node.state.phase === "ended") queue.push(index);
  });
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (reaches.has(next)) continue;
    reaches.add(next);
    queue.push(...before[next]!);
  }
  const stuck = nodes.find((_, index) => !reaches.has(index));
  if (stuck !== undefined) violations.add(`no end can be reached from ${JSON.stringify(stuck)}`);
}

function push<T>(list: T[], item: T | undefined): void {
  if (item !== undefined) list.push(item);
}
