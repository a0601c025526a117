import type { CheckResult } from "./checks.ts";
import type { ReasonCode } from "./reason-codes.ts";
import type { Run } from "./record.ts";

/** How one run of the checks went: what reruns are compared by. */
export interface EarlierRun {
  /** Who ran it, such as `run 123, attempt 2`. */
  readonly by: string;
  readonly finishedAt: string;
  readonly verdict: "passed" | "failed" | "not-reached";
  readonly reasonCode: ReasonCode;
  readonly checks: readonly Pick<CheckResult, "id" | "status" | "samples" | "attempts">[];
}

/** What a results document says of its own run. */
export interface RunDocument {
  readonly run: Run;
  readonly finishedAt: string;
  readonly verdict: EarlierRun["verdict"];
  readonly reasonCode: ReasonCode;
  readonly checks: readonly CheckResult[];
  readonly earlier: readonly EarlierRun[];
}

/** Runs kept beside the newest one. */
const KEPT_RUNS = 50;

/** The runs before the next one, oldest first: what the document knew of, and the document's own. */
export function earlierRuns(before: RunDocument | undefined): readonly EarlierRun[] {
  if (before === undefined) return [];
  const { finishedAt, verdict, reasonCode } = before;
  const checks = before.checks.map(({ id, status, samples, attempts }) => ({
    id,
    status,
    samples,
    attempts,
  }));
  const own: EarlierRun = { by: runName(before.run), finishedAt, verdict, reasonCode, checks };
  return [...before.earlier, own].slice(-KEPT_RUNS);
}

/** A run as people tell runs apart. */
export function runName(run: Run): string {
  return run.kind === "github" ? `run ${run.runId}, attempt ${run.attempt}` : `${run.user} at a desk`;
}
