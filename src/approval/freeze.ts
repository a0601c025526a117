import type { Criterion } from "../gate/criterion.ts";
import { type DeployTimes, decideTime } from "./deploy-times.ts";
import { failed, freezeRule, skipped } from "./freeze-criterion.ts";
import type { ApprovedRole, RoleDecision } from "./role.ts";

/** What the config says of the freeze. */
export interface FreezePolicy extends DeployTimes {
  readonly acknowledgedBy: readonly string[];
  readonly branch: string | undefined;
}

/** How the branch stands to the release commit. */
export type BranchFact =
  | { readonly kind: "unchecked"; readonly why: string }
  | { readonly kind: "absent" }
  | {
      readonly kind: "head";
      readonly sha: string;
      /** The release commit is on the branch. */
      readonly contains: boolean;
      /** Paths in which the branch differs and may not. */
      readonly strayPaths: readonly string[];
      /** Pull requests that wait in the merge queue. */
      readonly queue: readonly string[];
    };

/** Another deployment to the same environment that has not ended. */
export interface OpenDeployment {
  readonly id: number;
  readonly sha: string;
  readonly state: string;
  readonly createdAt: string;
}

/** How things stand when the freeze is confirmed. */
export interface FreezeFacts {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** A rehearsal releases nothing: it may walk through at any time. */
  readonly rehearsal: boolean;
  readonly roles: readonly RoleDecision[];
  readonly branch: BranchFact;
  /** Undefined when GitHub was not asked. */
  readonly otherDeployments: readonly OpenDeployment[] | undefined;
}

const SHOWN = 5;

/** The criteria of the freeze; none of them can be waived. What is not configured is skipped, with the reason. */
export function decideFreeze(facts: FreezeFacts, policy: FreezePolicy): readonly Criterion[] {
  return [
    acknowledged(facts, policy),
    branchStands(facts, policy),
    queueEmpty(facts, policy),
    nothingElseDeploys(facts),
    ...decideTime({ ...facts, approved: approvedRoles(facts.roles) }, policy),
  ];
}

function approvedRoles(roles: readonly RoleDecision[]): readonly ApprovedRole[] {
  return roles.flatMap((role) => (role.kind === "approved" ? [role] : []));
}

/** Who acknowledged the freeze: the listed roles that approved. */
export function acknowledgements(
  facts: Pick<FreezeFacts, "roles">,
  policy: Pick<FreezePolicy, "acknowledgedBy">,
): readonly { readonly role: string; readonly login: string }[] {
  return facts.roles.flatMap((role) =>
    role.kind === "approved" && policy.acknowledgedBy.includes(role.role)
      ? [{ role: role.role, login: role.login }]
      : [],
  );
}

function acknowledged(facts: FreezeFacts, policy: FreezePolicy): Criterion {
  const base = freezeRule("acknowledged", "Every listed role acknowledged the change freeze");
  if (policy.acknowledgedBy.length === 0) return skipped(base, "freeze.acknowledged-by lists no role");
  const given = acknowledgements(facts, policy);
  const open = policy.acknowledgedBy.filter((role) => !given.some((one) => one.role === role));
  if (open.length === 0) {
    return {
      ...base,
      status: "passed",
      found: given.map(({ role, login }) => `${login} (${role})`).join(", "),
    };
  }
  const unasked = open.filter((role) =>
    facts.roles.every((one) => one.role !== role || one.kind === "skipped"),
  );
  return failed(base, "freeze-unacknowledged", {
    expected: `an approval by ${policy.acknowledgedBy.join(", ")}`,
    found: `none by ${open.join(", ")}${unasked.length === 0 ? "" : ` (${unasked.join(", ")} not asked by this release)`}`,
    next:
      unasked.length === 0
        ? `Have ${open.join(", ")} approve: that acknowledges the freeze.`
        : `Take ${unasked.join(", ")} out of freeze.acknowledged-by, or correct the when of the role.`,
  });
}

function branchStands({ branch }: FreezeFacts, policy: FreezePolicy): Criterion {
  const name = policy.branch;
  const base = freezeRule("branch", "The branch has not moved past the release commit");
  if (name === undefined) return skipped(base, "freeze.branch is not set");
  switch (branch.kind) {
    case "unchecked":
      return skipped(base, branch.why);
    case "absent":
      return failed(base, "freeze-broken", {
        expected: `a branch ${name}`,
        found: "no such branch",
        next: "Correct freeze.branch in the config.",
      });
    case "head":
      break;
  }
  if (!branch.contains) {
    return failed(base, "freeze-broken", {
      expected: `${name} to contain the release commit`,
      found: `${name} is at ${branch.sha}, which does not`,
      next: `Tag a commit of ${name}, or set freeze.branch to the branch that is released.`,
    });
  }
  if (branch.strayPaths.length > 0) {
    const shown = branch.strayPaths.slice(0, SHOWN).join(", ");
    const rest = branch.strayPaths.length - SHOWN;
    return failed(base, "freeze-broken", {
      expected: `${name} at the release commit, or different only in freeze.allow-paths`,
      found: `${name} is at ${branch.sha}; it changed ${shown}${rest > 0 ? ` and ${rest} more` : ""}`,
      next: `Stop merging to ${name} until the rollout has ended. Revert what was merged, or cut a new release from the branch.`,
    });
  }
  return { ...base, status: "passed", found: `${name} at ${branch.sha}` };
}

function queueEmpty({ branch }: FreezeFacts, policy: FreezePolicy): Criterion {
  const base = freezeRule("merge-queue", "Nothing waits in the merge queue");
  if (policy.branch === undefined) return skipped(base, "freeze.branch is not set");
  if (branch.kind !== "head") {
    return skipped(base, branch.kind === "unchecked" ? branch.why : "the branch does not exist");
  }
  if (branch.queue.length === 0) return { ...base, status: "passed" };
  return failed(base, "freeze-broken", {
    expected: `an empty merge queue of ${policy.branch}`,
    found: `${branch.queue.length} waiting: ${branch.queue.slice(0, SHOWN).join(", ")}`,
    next: "Take them out of the queue, or wait until they are merged and cut a new release.",
  });
}

function nothingElseDeploys({ otherDeployments }: FreezeFacts): Criterion {
  const base = freezeRule("deployments", "No other deployment to the environment is in progress");
  if (otherDeployments === undefined) return skipped(base, "GitHub was not asked");
  const [first] = otherDeployments;
  if (first === undefined) return { ...base, status: "passed" };
  return failed(base, "rollout-in-progress", {
    expected: "no deployment of another commit in progress",
    found: `deployment ${first.id} of ${first.sha.slice(0, 12)} is ${first.state} since ${first.createdAt}`,
    next: "Wait until it has ended. If its run is dead, roll it back, or set the deployment inactive.",
  });
}
