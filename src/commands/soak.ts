import { z } from "zod";
import { deploymentHealthLog } from "../gate/documents/stabilize.ts";
import { NO_LOOKS, type SoakEnd, type SoakTally, tallyLook } from "../judgement/soak.ts";
import type { Clock, Reporter } from "../ports.ts";
import { decideWatch, type TriggerLimits, UNDISTURBED } from "../rollout/triggers.ts";
import type { EvidenceStore } from "./evidence-store.ts";
import type { Observation, Watcher } from "./watcher.ts";

/** A line of the health log. */
export type HealthLine = z.output<typeof deploymentHealthLog.line>;

/** A soak that was watched to its end. */
export interface WatchedSoak {
  readonly tally: SoakTally;
  readonly end: SoakEnd;
  readonly elapsedMs: number;
}

/** Everything a soak needs. */
export interface SoakSpec {
  readonly watcher: Watcher;
  readonly evidence: EvidenceStore;
  readonly clock: Clock;
  readonly reporter: Reporter;
  readonly limits: TriggerLimits;
  readonly soakMs: number;
  readonly intervalMs: number;
  readonly signal: AbortSignal;
  /** Lines that stand in the health log already. */
  readonly looksBefore: number;
}

/**
 * Watches until the soak is over, a trigger decides, or the run is cancelled. Every look is written down
 * before the next one. At the end it goes on as long as something is undecided, which ends by itself.
 */
export async function watchSoak(spec: SoakSpec): Promise<WatchedSoak> {
  const { watcher, clock, reporter, signal, soakMs, intervalMs } = spec;
  const started = clock.monotonic();
  const elapsed = (): number => clock.monotonic() - started;
  let tally = NO_LOOKS;
  let memory = UNDISTURBED;

  for (;;) {
    if (signal.aborted) return ended({ kind: "cancelled" });
    const elapsedMs = elapsed();
    const seen = await watcher.observe();
    if (signal.aborted) return ended({ kind: "cancelled" });
    tally = tallyLook(tally, seen);
    const line = healthLine(seen, spec.looksBefore + tally.looks, elapsedMs);
    await spec.evidence.appendLine(deploymentHealthLog.name, line);

    const look = { at: seen.at, atMs: clock.monotonic(), breaches: seen.breaches, undecided: seen.undecided };
    const step = decideWatch(memory, look, spec.limits);
    memory = step.memory;
    for (const { trigger, id, why } of step.appeared) {
      reporter.status({ tag: "ALERT", sentence: `${trigger}: ${id}: ${why}` });
    }
    for (const { trigger, id } of step.recovered) {
      reporter.status({ tag: "ALERT", sentence: `${trigger}: ${id} has recovered` });
    }
    if (step.decision.kind === "roll-back") return ended({ kind: "stopped", why: step.decision.cause.why });
    if (elapsedMs >= soakMs && seen.undecided.length === 0) return ended({ kind: "complete" });

    const remainingMs = Math.max(0, soakMs - elapsed());
    reporter.progress({ label: "soak", done: Math.min(soakMs, elapsed()), total: soakMs, remainingMs });
    const untilNextLook = tally.looks * intervalMs - elapsed();
    await clock.sleep(
      Math.max(0, remainingMs > 0 ? Math.min(untilNextLook, remainingMs) : untilNextLook),
      signal,
    );
  }

  function ended(end: SoakEnd): WatchedSoak {
    return { tally, end, elapsedMs: elapsed() };
  }
}

/** Every line of the health log, typed. The store has validated them against the same schema. */
export async function readHealthLog(evidence: EvidenceStore): Promise<readonly HealthLine[]> {
  const { lines } = await evidence.readLines(deploymentHealthLog.name);
  return z.array(deploymentHealthLog.line).parse(lines);
}

/** A look as a line of the health log. */
export function healthLine(seen: Observation, look: number, elapsedMs: number): HealthLine {
  return {
    look,
    at: seen.at,
    elapsedMs: Math.round(elapsedMs),
    checks: seen.checks.map((check) => {
      const found = check.status === "failed" ? check.failures.at(-1)?.found : undefined;
      return {
        id: check.id,
        level: check.level,
        status: check.status,
        samples: check.samples,
        ...(check.latency === undefined ? {} : { latency: { p95Ms: check.latency.p95Ms } }),
        ...(found === undefined ? {} : { found }),
      };
    }),
    indicators: seen.indicators.map((indicator) => ({ ...indicator })),
    breaches: [...seen.breaches],
    undecided: [...seen.undecided],
  };
}
