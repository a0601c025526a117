import type { Explanation, Location } from "./errors.ts";
import { describeFacts } from "./evidence-criteria.ts";
import { REASONS, type ReasonCode } from "./reason-codes.ts";
import type { Facts, RequirementResult } from "./requirement.ts";

/**
 * File systems stamp a file with a clock that is up to ten milliseconds late (the timer tick of the kernel).
 */
const CLOCK_SLACK_MS = 100;

/** Why a report does not pass. */
export interface ReportCheck extends Explanation {
  readonly reasonCode: ReasonCode;
}

/** A report of a command as it was found after the command had ended. */
export interface ReportFacts {
  readonly format: string;
  /** The path or glob that was looked for. */
  readonly path: string;
  readonly requirement: string;
  /** When the command that was to write it was started, milliseconds since 1970; absent when no command was. */
  readonly since?: number;
  readonly files: readonly { readonly path: string; readonly modifiedAt?: Date }[];
  /** What kept files from being read. */
  readonly failures: readonly ReportCheck[];
  readonly answers: readonly {
    readonly facts: Facts;
    readonly where: Location;
    readonly result: RequirementResult;
  }[];
}

/**
 * Judges a report: it is there, the command wrote all of it, it was read, and its requirement is true of
 * every set of facts. Nothing to judge is never a pass.
 */
export function judgeReport(facts: ReportFacts): {
  readonly found: string;
  readonly problem: ReportCheck | undefined;
} {
  const [answer] = facts.answers;
  const said = answer === undefined || facts.answers.length > 1 ? "" : describeFacts(answer.facts);
  const problem = findProblem(facts);
  const found = problem?.found ?? (said === "" ? `${facts.files.length} files` : said);
  return { found, problem };
}

function findProblem(facts: ReportFacts): ReportCheck | undefined {
  const [failure] = facts.failures;
  if (facts.files.length === 0 && failure === undefined) {
    return {
      reasonCode: "evidence-missing",
      expected: `a ${facts.format} report at ${facts.path}`,
      found: facts.since === undefined ? `no ${facts.path}` : `the command wrote no ${facts.path}`,
      next: "Correct its path, or have it written there.",
    };
  }
  const { since } = facts;
  const old =
    since === undefined ? undefined : facts.files.find((file) => !writtenSince(file.modifiedAt, since));
  if (old !== undefined) {
    return {
      reasonCode: "evidence-stale",
      expected: "a report that this command wrote",
      found: `${old.path} was there before the command started`,
      where: { file: old.path },
      next: "Remove old reports from the checkout before the command runs.",
    };
  }
  if (failure !== undefined) return failure;
  for (const { where, result } of facts.answers) {
    const problem = requirementProblem(facts.requirement, where, result);
    if (problem !== undefined) return problem;
  }
  if (facts.answers.length > 0) return undefined;
  return { reasonCode: "evidence-empty", expected: "facts to judge", found: "a report without any" };
}

function writtenSince(modifiedAt: Date | undefined, since: number): boolean {
  return modifiedAt !== undefined && modifiedAt.getTime() >= since - CLOCK_SLACK_MS;
}

function requirementProblem(
  requirement: string,
  where: Location,
  result: RequirementResult,
): ReportCheck | undefined {
  switch (result.kind) {
    case "true":
      return undefined;
    case "false": {
      const values = result.facts.map(({ name, value }) => `${name} = ${value}`).join(", ");
      const found = values === "" ? "it is false" : values;
      return { reasonCode: "requirement-unmet", expected: requirement, found, where, next: NEXT };
    }
    case "error":
      return { reasonCode: "requirement-error", expected: requirement, found: result.message, where };
  }
}

const NEXT = REASONS["checks-failed"].next;
