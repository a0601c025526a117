import type { CommandResult } from "../ports/processes.ts";
import type { CheckResult } from "./checks.ts";
import { explainOutcome, succeeded } from "./command-outcome.ts";
import type { Criterion } from "./criterion.ts";
import { latest } from "./ledger-order.ts";
import { REASONS, type ReasonCode } from "./reason-codes.ts";
import type { GateRecord, Mode, ReleaseIdentity, ReleaseTerms } from "./record.ts";
import { otherTerms } from "./terms.ts";

/** How things stand when staging is asked for. */
export interface StagingFacts {
  readonly mode: Mode;
  readonly release: ReleaseIdentity & ReleaseTerms;
  /** sha256 of the config file's bytes. */
  readonly configDigest: string;
  /** Verified records of earlier gates, oldest first. */
  readonly ledger: readonly GateRecord[];
}

/** Whether the newest readiness record passed, for this release and this config. */
export function decideStagingStart(facts: StagingFacts): Criterion {
  const base = { id: "readiness", title: "Readiness passed for this release", level: "must" } as const;
  const { tag, sha } = facts.release;
  const expected = `a passed readiness-gate record for ${tag} at ${sha}`;
  const refuse = (reasonCode: ReasonCode, found: string): Criterion => ({
    ...base,
    status: "failed",
    reasonCode,
    expected,
    found,
    next: REASONS[reasonCode].next,
  });
  const record = latest(facts.ledger, "readiness-gate");
  if (record === undefined) return refuse("readiness-missing", "none in the ledger");
  if (record.verdict !== "passed") {
    return refuse("readiness-missing", `the newest one ended ${record.verdict}: ${record.reason}`);
  }
  if (!sameRelease(record.release, facts.release)) {
    return refuse("record-other-release", `one for ${record.release.tag} at ${record.release.sha}`);
  }
  if (record.mode === "rehearsal" && facts.mode === "release") {
    return refuse("rehearsal-record", "one made by a rehearsal");
  }
  if (record.configDigest !== facts.configDigest) {
    return refuse(
      "config-changed",
      `one made with config ${record.configDigest}, now it is ${facts.configDigest}`,
    );
  }
  const other = otherTerms(record, facts.release);
  if (other !== undefined) {
    const reasonCode = "record-other-terms";
    return { ...base, status: "failed", reasonCode, ...other, next: REASONS[reasonCode].next };
  }
  return { ...base, status: "passed", found: `ledger record ${record.sequence}` };
}

/** What the record of the users' acceptance asks. */
export const UAT_QUESTION = { id: "uat", title: "The users accepted the release" } as const;

/** A criterion that a command has to meet: it ends with exit code 0. */
export function commandCriterion(
  base: { readonly id: string; readonly title: string },
  result: CommandResult,
): Criterion {
  const criterion = { ...base, level: "must" } as const;
  const { reasonCode, found, next } = explainOutcome(result);
  if (succeeded(result)) return { ...criterion, status: "passed", found };
  return { ...criterion, status: "failed", reasonCode, expected: "exit code 0", found, next };
}

/** A criterion that a command's script stands where the config says. */
export function presenceCriterion(
  base: { readonly id: string; readonly title: string },
  reasonCode: "command-missing" | "rollback-missing",
  missing: string | undefined,
): Criterion {
  const criterion = { ...base, level: "must" } as const;
  if (missing === undefined) return { ...criterion, status: "passed" };
  const { next } = REASONS[reasonCode];
  const expected = "a command that can be run";
  return { ...criterion, status: "failed", reasonCode, expected, found: missing, next };
}

/**
 * What the checks say of the service, `degraded` when only `should` checks failed; and before them its platform,
 * where it was asked.
 */
export function serviceStatus(
  results: readonly CheckResult[],
  platform: boolean | undefined,
): "up" | "degraded" | "down" | "unknown" {
  if (platform === false) return "down";
  if (results.length === 0) return platform === true ? "up" : "unknown";
  const failed = results.filter((result) => result.status === "failed");
  if (failed.length === 0) return "up";
  return failed.some((result) => result.level === "must") ? "down" : "degraded";
}

function sameRelease(a: ReleaseIdentity, b: ReleaseIdentity): boolean {
  return a.repository === b.repository && a.tag === b.tag && a.sha === b.sha && a.service === b.service;
}
