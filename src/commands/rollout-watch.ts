import type { Clock } from "../ports/clock.ts";
import type { Reporter } from "../ports/reporter.ts";
import type { JournaledEvent } from "../rollout/journal.ts";
import { heldFrom, type Plan } from "../rollout/plan.ts";
import {
  acceptBreaches,
  decideWatch,
  holdIsOver,
  type TriggerLimits,
  UNDISTURBED,
  type WatchDecision,
} from "../rollout/triggers.ts";
import type { Watcher } from "./watcher.ts";

/** The eyes of a rollout: one watch over all its holds. */
export interface RolloutWatch {
  /** Watches until the hold is over, a trigger decides or people must. Nothing when it was aborted. */
  hold(step: number, durationMs: number, signal: AbortSignal): Promise<JournaledEvent | undefined>;
  /** Watches while people decide: until it recovers, gets worse or their time is over. */
  ask(step: number, signal: AbortSignal): Promise<JournaledEvent | undefined>;
  /** Watches while the rollout is paused. */
  wait(step: number, signal: AbortSignal): Promise<JournaledEvent | undefined>;
  /** People said go on: what they were asked about no longer holds the rollout. */
  accept(): void;
  /** How often each step looked, and what the last look meant. */
  readonly looks: ReadonlyMap<number, { readonly count: number; readonly found: string }>;
}

export function createRolloutWatch(options: {
  readonly watcher: Watcher;
  /** Looks for what people ask for, after a look that decided nothing. */
  hear(): Promise<void>;
  readonly plan: Plan;
  readonly limits: TriggerLimits;
  readonly intervalMs: number;
  readonly clock: Clock;
  readonly reporter: Reporter;
}): RolloutWatch {
  const { watcher, hear, plan, limits, intervalMs, clock, reporter } = options;
  const looks = new Map<number, { count: number; found: string }>();
  const startedAt = new Map<number, number>();
  let memory = UNDISTURBED;

  return { hold, ask, wait, accept, looks };

  async function hold(
    step: number,
    durationMs: number,
    signal: AbortSignal,
  ): Promise<JournaledEvent | undefined> {
    const started = startedAt.get(step) ?? begin(step);
    while (!signal.aborted) {
      const decision = await look(step);
      if (signal.aborted) return undefined;
      const elapsed = clock.monotonic() - started;
      const event = answer(step, decision);
      if (event !== undefined) return event;
      if (decision.kind === "ask") return { kind: "question-raised", step, cause: decision.cause };
      if (holdIsOver(elapsed, durationMs, decision)) return { kind: "step-finished", step };
      const left = durationMs - elapsed;
      reporter.progress({
        label: plan.steps[step]?.title ?? "hold",
        done: step,
        total: plan.steps.length,
        remainingMs: Math.max(0, left) + heldFrom(plan, step + 1),
      });
      await hear();
      await clock.sleep(left > 0 ? Math.min(intervalMs, left) : intervalMs, signal);
    }
    return undefined;
  }

  async function ask(step: number, signal: AbortSignal): Promise<JournaledEvent | undefined> {
    for (;;) {
      await hear();
      await clock.sleep(intervalMs, signal);
      if (signal.aborted) return undefined;
      const decision = await look(step);
      if (signal.aborted) return undefined;
      const event = answer(step, decision);
      if (event !== undefined) return event;
      if (decision.kind !== "ask") return { kind: "question-settled", step };
    }
  }

  /** Before the first hold there is no traffic on the new version yet, and so nothing to watch. */
  async function wait(step: number, signal: AbortSignal): Promise<JournaledEvent | undefined> {
    const watching = plan.steps.slice(0, step).some((one) => one.kind === "hold");
    for (;;) {
      await hear();
      await clock.sleep(intervalMs, signal);
      if (signal.aborted) return undefined;
      const event = watching ? answer(step, await look(step)) : undefined;
      if (signal.aborted) return undefined;
      if (event !== undefined) return event;
    }
  }

  function accept(): void {
    memory = acceptBreaches(memory);
  }

  function begin(step: number): number {
    const now = clock.monotonic();
    startedAt.set(step, now);
    watcher.startHold();
    return now;
  }

  async function look(step: number): Promise<WatchDecision> {
    const { at, breaches, undecided } = await watcher.observe();
    const next = decideWatch(memory, { at, atMs: clock.monotonic(), breaches, undecided }, limits);
    memory = next.memory;
    for (const { trigger, id, why } of next.appeared) {
      reporter.status({ tag: "ALERT", sentence: `${trigger}: ${id}: ${why}` });
    }
    for (const { trigger, id } of next.recovered) {
      reporter.status({ tag: "ALERT", sentence: `${trigger}: ${id} has recovered` });
    }
    looks.set(step, { count: (looks.get(step)?.count ?? 0) + 1, found: describe(next.decision) });
    return next.decision;
  }

  function answer(step: number, decision: WatchDecision): JournaledEvent | undefined {
    return decision.kind === "roll-back" ? { kind: "trigger-fired", step, cause: decision.cause } : undefined;
  }
}

function describe(decision: WatchDecision): string {
  switch (decision.kind) {
    case "clear":
      return "every check and indicator is as it must be";
    case "wait":
      return decision.why;
    case "ask":
    case "roll-back":
      return decision.cause.why;
  }
}
