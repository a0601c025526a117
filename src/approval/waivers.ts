import type { Criterion, Waiver } from "../gate/criterion.ts";
import { REASONS } from "../gate/reason-codes.ts";
import type { GateRecord } from "../gate/record.ts";
import { type RoleApproval, standingFaults, waiversInForce } from "../gate/waiver-verification.ts";
import type { ClaimedWaiver, Standing } from "../gate/waivers.ts";
import type { ApprovalPolicy, AuthorFact, GitHubApprovalFacts } from "./facts.ts";
import { namedMembership } from "./membership.ts";
import { includesLogin, isBot, sameLogin } from "./people.ts";

/**
 * Waivers and the people behind them. A waiver is written into the config, where anybody who can have a change
 * merged may write any name. Two things make it a decision: the person named may give it ({@link decideStanding}),
 * and the role approves the release in GitHub with the waiver in front of it ({@link confirmationCriterion}).
 */

/** What is known of the people when a waiver is judged. */
export interface StandingFacts extends Pick<GitHubApprovalFacts, "teams" | "environments" | "owner"> {
  /** A rehearsal asks nobody: only the lists of the config are looked at. */
  readonly rehearsal: boolean;
  readonly starters: readonly string[];
  readonly authors: AuthorFact;
}

/**
 * Whether the person named may give the waiver: their role is asked to approve this release (else nobody would
 * confirm it), they belong to it, and they are neither an author of the release nor who started it, unless
 * those may approve.
 */
export function decideStanding(
  claim: Pick<ClaimedWaiver, "by" | "role">,
  policy: ApprovalPolicy,
  facts: StandingFacts,
): Standing {
  const { by } = claim;
  const role = policy.roles.find((one) => one.role === claim.role);
  if (role === undefined) return mayNot(`there is no role ${claim.role}`);
  if (role.asked.kind !== "yes") {
    return mayNot(
      `${role.role} is not asked to approve this release (${role.asked.why}), so nobody would confirm the waiver`,
    );
  }
  if (isBot({ user: by, userType: "" })) return mayNot(`${by} is a bot; a waiver is given by a person`);
  const member = namedMembership(by, role, facts);
  const unchecked = facts.rehearsal && (role.teams.length > 0 || role.users.length === 0);
  if (member.kind !== "member" && !unchecked) return mayNot(member.why);
  if (facts.rehearsal) return { kind: "may" };
  if (!policy.actorMayApprove && includesLogin(facts.starters, by)) {
    return mayNot(`${by} started this run, and who starts a release may not waive for it`);
  }
  return policy.authorMayApprove ? { kind: "may" } : byAuthorship(by, facts.authors, policy);
}

function byAuthorship(by: string, authors: AuthorFact, policy: ApprovalPolicy): Standing {
  if (authors.kind === "undetermined") {
    return mayNot(`whether ${by} wrote a part of the release cannot be told: ${authors.why}`);
  }
  if (includesLogin(authors.logins, by)) {
    return mayNot(`${by} wrote a part of the release (the commit that adds the waiver counts, too)`);
  }
  const [unknown] = authors.unknown;
  if (unknown !== undefined && policy.unknownAuthors === "refuse") {
    return mayNot(`${by} could be ${unknown.name} <${unknown.email}>, an author whose account is not known`);
  }
  return { kind: "may" };
}

function mayNot(found: string): Standing {
  const next =
    "Repair the criterion, or have somebody else of a role that is asked give the waiver and somebody else commit it.";
  return { kind: "may-not", found, next };
}

/** A role that approved, and who did. */
interface NamedApproval extends RoleApproval {
  readonly login: string;
}

/**
 * The criterion that every waiver still counts and was confirmed: its role approved the release with the waiver
 * in the evidence that it approved. Undefined when nothing was waived.
 */
export function confirmationCriterion(
  id: "approval/waivers" | "launch/waivers",
  ledger: readonly GateRecord[],
  approvals: readonly NamedApproval[],
  now: number | undefined,
): Criterion | undefined {
  const waivers = waiversInForce(ledger);
  if (waivers.length === 0) return undefined;
  const base = { id, title: "Every waiver is in force and confirmed by its role", level: "must" } as const;
  const faults = standingFaults(waivers, approvals, now);
  const [first] = faults;
  if (first === undefined) {
    return { ...base, status: "passed", found: waivers.map((one) => confirmed(one, approvals)).join("; ") };
  }
  return {
    ...base,
    status: "failed",
    reasonCode: first.reasonCode,
    expected: "waivers that have not expired, each with the approval of its role",
    found: faults.map(({ message }) => message).join("; "),
    next: REASONS[first.reasonCode].next,
  };
}

function confirmed({ criterion, by, role }: Waiver, approvals: readonly NamedApproval[]): string {
  const approver = approvals.find((one) => one.role === role)?.login ?? "";
  const who = sameLogin(approver, by) ? "who gave it" : `given in the name of ${by}`;
  return `${criterion}: confirmed by ${approver} (${role}), ${who}`;
}
