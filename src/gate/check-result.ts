import type { CapturedOutput } from "../ports/processes.ts";
import type { Level } from "./criterion.ts";
import type { Explanation } from "./errors.ts";
import type { ReasonCode } from "./reason-codes.ts";

/** Why one sample of a check failed. */
export interface CheckFailure extends Explanation {
  /** Which round of samples, from 1. Rounds are repeated only while `within` allows it. */
  readonly attempt: number;
  /** Which sample of the round, from 1. */
  readonly sample: number;
  readonly reasonCode: ReasonCode;
}

/** How long the samples of the last round took, in milliseconds. */
export interface LatencyStatistics {
  readonly minMs: number;
  readonly medianMs: number;
  /** Nearest-rank 95th percentile. */
  readonly p95Ms: number;
  readonly maxMs: number;
}

/** A report that a command wrote, read back as evidence. */
export interface CheckReport {
  readonly format: string;
  /** Relative to the workspace. */
  readonly files: readonly string[];
  /** What the report says, on one line. */
  readonly found: string;
}

/** What a check asks: an address, a command, a metric, or files. */
export type CheckKind = "http" | "run" | "metric" | "evidence";

/** A check that was asked, and its answer. Retries are told, never hidden. */
export interface CheckResult {
  readonly id: string;
  readonly title: string;
  readonly level: Level;
  readonly kind: CheckKind;
  readonly status: "passed" | "failed";
  /** Samples of the last round. */
  readonly samples: { readonly total: number; readonly passed: number };
  /** Share of the samples that had to pass. */
  readonly successRate: number;
  /** Rounds of samples that were needed; more than 1 means that it did not pass at once. */
  readonly attempts: number;
  /** Absent when nothing answered. */
  readonly latency?: LatencyStatistics;
  /** Samples that failed, over all rounds. */
  readonly failureCount: number;
  /** The first failures and the last one. */
  readonly failures: readonly CheckFailure[];
  readonly durationMs: number;
  /** Of the last failed sample of a `run` check. */
  readonly output?: CapturedOutput;
  /** What the report of a `run` check said at the last sample. */
  readonly report?: CheckReport;
}
