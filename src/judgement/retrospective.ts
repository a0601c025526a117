import type { GateRecord } from "../gate/record.ts";
import type { BaselineChange } from "./baseline-comparison.ts";
import type { SoakTally } from "./soak.ts";
import { dataShare } from "./soak.ts";

/** One sentence and the record it comes from. */
export interface Finding {
  readonly statement: string;
  readonly source: string;
}

/** What is known when a release is looked back on. */
export interface RetrospectiveFacts {
  /** Records of every gate so far, oldest first. */
  readonly ledger: readonly GateRecord[];
  readonly soak: SoakTally;
  readonly plannedSoakMs: number;
  readonly actualSoakMs: number;
  /** From the production deployment report. */
  readonly rollout?: {
    readonly durationMs: number;
    /** Time that the plan holds. */
    readonly runs: number;
    readonly steps: readonly { readonly title: string; readonly durationMs?: number | undefined }[];
  };
  /** Checks that needed more than one try. */
  readonly retried: readonly { readonly id: string; readonly attempts: number; readonly source: string }[];
  /** What is not as it was with the release before. */
  readonly changes: readonly BaselineChange[];
}

/** The content of `retrospective-inputs.json`. */
export interface Retrospective {
  readonly wentWell: readonly Finding[];
  readonly wentBadly: readonly Finding[];
  readonly nearFailing: readonly Finding[];
  readonly waivers: readonly Finding[];
  /** Required criteria that were skipped, and why: whether that was right is a question for people. */
  readonly notAsked: readonly Finding[];
  readonly slowest: readonly { readonly what: string; readonly durationMs: number }[];
  readonly forecasts: readonly {
    readonly what: string;
    readonly forecast: string;
    readonly fact: string;
    readonly met: boolean;
  }[];
  readonly actionItems: readonly { readonly title: string; readonly owner: string | null }[];
}

/** A deployment is meant to take less than this (SPEC 10). */
const DEPLOYMENT_TARGET_MS = 30 * 60_000;
const SLOWEST_SHOWN = 5;
/** An indicator that came this close to its threshold (as a power of it) nearly failed. */
const NEAR = 0.5;

/** Derives what people should talk about from the records. Owners are left open: people take them. */
export function lookBack(facts: RetrospectiveFacts): Retrospective {
  const wentBadly = [...failures(facts.ledger), ...troubles(facts)];
  const waivers = facts.ledger.flatMap((record) =>
    record.waivers.map(({ criterion, by, role, reason }) => ({
      statement: `${criterion} was waived by ${by} (${role}): ${reason}`,
      source: record.gate,
    })),
  );
  const nearFailing = nearlyFailed(facts);
  return {
    wentWell: successes(facts),
    wentBadly,
    nearFailing,
    waivers,
    notAsked: notAsked(facts.ledger),
    slowest: slowest(facts),
    forecasts: forecasts(facts),
    actionItems: [...wentBadly, ...waivers, ...nearFailing].map(({ statement }) => ({
      title: `Follow up: ${statement}`,
      owner: null,
    })),
  };
}

function notAsked(ledger: readonly GateRecord[]): readonly Finding[] {
  return ledger.flatMap((record) =>
    record.criteria.flatMap((one): readonly Finding[] =>
      one.status === "skipped" && one.level === "must"
        ? [{ statement: `${one.title} was not asked: ${one.why}`, source: record.gate }]
        : [],
    ),
  );
}

function successes({ ledger, soak, rollout, changes }: RetrospectiveFacts): readonly Finding[] {
  const gates = ledger
    .filter((record) => record.verdict === "passed")
    .map((record) => ({
      statement: `${record.gate} passed: ${record.reason}`,
      source: record.gate,
    }));
  const quiet =
    soak.looks > 0 && soak.seen.length === 0
      ? [{ statement: `nothing was wrong in ${soak.looks} looks`, source: "stabilize" }]
      : [];
  const inOne =
    rollout?.runs === 1 ? [{ statement: "the rollout went through in one run", source: "rollout" }] : [];
  return [...gates, ...inOne, ...quiet, ...changed(changes, "better")];
}

function failures(ledger: readonly GateRecord[]): readonly Finding[] {
  return ledger.flatMap((record) => [
    ...(record.verdict === "failed"
      ? [{ statement: `${record.gate} failed (${record.reasonCode}): ${record.reason}`, source: record.gate }]
      : []),
    ...record.criteria.flatMap((criterion) =>
      criterion.status === "failed" && criterion.level === "should"
        ? [{ statement: `${criterion.title}: ${criterion.found ?? "failed"}`, source: record.gate }]
        : [],
    ),
  ]);
}

function troubles({ soak, rollout, changes }: RetrospectiveFacts): readonly Finding[] {
  const breaches = soak.seen.map(({ id, trigger, why }) => ({
    statement: `${trigger} breach of ${id}: ${why}`,
    source: "stabilize",
  }));
  const share = dataShare(soak);
  const gaps =
    share < 1
      ? [{ statement: `${percent(1 - share)} of the readings had no data`, source: "stabilize" }]
      : [];
  const runs = rollout?.runs ?? 1;
  const died =
    runs > 1 ? [{ statement: `the rollout took ${runs} runs, because one died`, source: "rollout" }] : [];
  return [...died, ...breaches, ...gaps, ...changed(changes, "worse")];
}

function changed(
  changes: readonly BaselineChange[],
  wanted: BaselineChange["direction"],
): readonly Finding[] {
  return changes.flatMap(({ direction, statement }) =>
    direction === wanted ? [{ statement, source: "stabilize" }] : [],
  );
}

function nearlyFailed({ soak, retried }: RetrospectiveFacts): readonly Finding[] {
  const checks = retried.map(({ id, attempts, source }) => ({
    statement: `check ${id} passed only after ${attempts} tries`,
    source,
  }));
  const indicators = Object.entries(soak.indicators)
    .filter(
      ([, { peak, threshold }]) => threshold !== undefined && peak > threshold ** NEAR && peak < threshold,
    )
    .map(([id, { peak, threshold }]) => ({
      statement: `${id} came to an evidence ratio of ${Math.round(peak)}; ${Math.round(threshold ?? 0)} would have been a breach`,
      source: "stabilize",
    }));
  return [...checks, ...indicators];
}

function slowest({ ledger, rollout }: RetrospectiveFacts): Retrospective["slowest"] {
  const gates = ledger.map((record) => ({
    what: record.gate,
    durationMs: Math.max(0, Date.parse(record.finishedAt) - Date.parse(record.startedAt)),
  }));
  const steps = (rollout?.steps ?? []).flatMap(({ title, durationMs }) =>
    durationMs === undefined ? [] : [{ what: `rollout: ${title}`, durationMs }],
  );
  return [...gates, ...steps].sort((a, b) => b.durationMs - a.durationMs).slice(0, SLOWEST_SHOWN);
}

function forecasts({ rollout, plannedSoakMs, actualSoakMs }: RetrospectiveFacts): Retrospective["forecasts"] {
  const soak = {
    what: "soak",
    forecast: minutes(plannedSoakMs),
    fact: minutes(actualSoakMs),
    met: actualSoakMs >= plannedSoakMs,
  };
  if (rollout === undefined) return [soak];
  const deployment = {
    what: "deployment time",
    forecast: `less than ${minutes(DEPLOYMENT_TARGET_MS)}`,
    fact: minutes(rollout.durationMs),
    met: rollout.durationMs < DEPLOYMENT_TARGET_MS,
  };
  return [deployment, soak];
}

function minutes(milliseconds: number): string {
  return `${Number((milliseconds / 60_000).toFixed(1))} min`;
}

function percent(ratio: number): string {
  return `${Number((ratio * 100).toFixed(2))}%`;
}
