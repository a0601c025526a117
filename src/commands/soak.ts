import { z } from "zod";
import { deploymentHealthLog } from "../gate/documents/stabilize.ts";
import { ReleaseGatesError } from "../gate/errors.ts";
import type { SoakEnd, SoakTally } from "../judgement/soak.ts";
import { followSoak, SOAK_BEGINS, type SoakCourse } from "../judgement/soak-course.ts";
import type { Supersession } from "../judgement/supersession.ts";
import type { Clock } from "../ports/clock.ts";
import type { Reporter } from "../ports/reporter.ts";
import type { Cause } from "../rollout/states.ts";
import type { TriggerLimits } from "../rollout/triggers.ts";
import type { EvidenceStore } from "./evidence-store.ts";
import type { Observation, Watcher } from "./watcher.ts";

/** A line of the health log. */
export type HealthLine = z.output<typeof deploymentHealthLog.line>;

/** A soak that was watched, to its end or to the next checkpoint. */
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
}

/** A soak that is watched to its end in one run. */
export interface WatchSpec extends SoakSpec {
  /** Asks what took the place of the release, if anything did; rejects where that cannot be known. */
  superseded(): Promise<Supersession | undefined>;
}

/** GitHub allows a repository 1,000 calls an hour; a release is not replaced more often than people look. */
const SUPERSESSION_ASKED_EVERY_MS = 5 * 60_000;

/**
 * Watches until the soak is over, a trigger decides, or the run is cancelled. Every look is written down
 * before the next one. At the end it goes on as long as something is undecided, which ends by itself.
 */
export async function watchSoak(spec: WatchSpec, looksBefore: number): Promise<WatchedSoak> {
  const { watcher, clock, reporter, signal, soakMs, intervalMs } = spec;
  const started = clock.monotonic();
  const elapsed = (): number => clock.monotonic() - started;
  let course = SOAK_BEGINS;
  let askedAt = Number.NEGATIVE_INFINITY;

  for (;;) {
    if (signal.aborted) return ended({ kind: "cancelled" });
    const elapsedMs = elapsed();
    if (elapsedMs - askedAt >= SUPERSESSION_ASKED_EVERY_MS) {
      askedAt = elapsedMs;
      const by = await supersededIfKnown(spec);
      if (by !== undefined) return ended({ kind: "superseded", by });
    }
    const seen = await watcher.observe();
    if (signal.aborted) return ended({ kind: "cancelled" });
    const turn = await takeDown(spec, course, seen, looksBefore, elapsedMs);
    course = turn.course;
    const over = elapsedMs >= soakMs && seen.undecided.length === 0;
    if (turn.stop !== undefined) {
      // A release that went wrong comes back also when GitHub does not answer.
      const by = await supersededIfKnown(spec);
      return ended(by === undefined ? { kind: "stopped", cause: turn.stop } : { kind: "superseded", by });
    }
    if (over) {
      const by = await spec.superseded();
      return ended(by === undefined ? { kind: "complete" } : { kind: "superseded", by });
    }

    const remainingMs = Math.max(0, soakMs - elapsed());
    reporter.progress({ label: "soak", done: Math.min(soakMs, elapsed()), total: soakMs, remainingMs });
    const untilNextLook = course.tally.looks * intervalMs - elapsed();
    const pause = remainingMs > 0 ? Math.min(untilNextLook, remainingMs) : untilNextLook;
    await clock.sleep(Math.max(0, pause), signal);
  }

  function ended(end: SoakEnd): WatchedSoak {
    return { tally: course.tally, end, elapsedMs: elapsed() };
  }
}

/** An answer that does not come ends nothing and holds nothing up. */
async function supersededIfKnown({ superseded, reporter }: WatchSpec): Promise<Supersession | undefined> {
  try {
    return await superseded();
  } catch (error) {
    if (!(error instanceof ReleaseGatesError)) throw error;
    reporter.info(`whether another release took its place is not known: ${error.message}`);
    return undefined;
  }
}

/** Follows the soak by a look and writes the look down. */
export async function takeDown(
  spec: Pick<SoakSpec, "evidence" | "reporter" | "limits">,
  course: SoakCourse,
  seen: Observation,
  looksBefore: number,
  elapsedMs: number,
): Promise<{ readonly course: SoakCourse; readonly stop?: Cause }> {
  const turn = followSoak(course, seen, spec.limits);
  const line = healthLine(seen, looksBefore + turn.course.tally.looks, elapsedMs);
  await spec.evidence.appendLine(deploymentHealthLog.name, line);
  for (const { trigger, id, why } of turn.appeared) {
    spec.reporter.status({ tag: "ALERT", sentence: `${trigger}: ${id}: ${why}` });
  }
  for (const { trigger, id } of turn.recovered) {
    spec.reporter.status({ tag: "ALERT", sentence: `${trigger}: ${id} has recovered` });
  }
  return turn;
}

/** Every line of the health log, typed. The store has validated them against the same schema. */
export async function readHealthLog(evidence: EvidenceStore): Promise<readonly HealthLine[]> {
  const { lines } = await evidence.readLines(deploymentHealthLog.name);
  return z.array(deploymentHealthLog.line).parse(lines);
}

/** A look as a line of a health log. */
export function healthLine(seen: Observation, look: number, elapsedMs: number): HealthLine {
  return {
    look,
    at: seen.at,
    elapsedMs: Math.max(0, Math.round(elapsedMs)),
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
