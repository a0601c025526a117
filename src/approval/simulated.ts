import type { ApprovalPolicy, RolePolicy, SimulatedApprovalFacts } from "./facts.ts";
import { assignOnePersonOneRole } from "./matching.ts";
import { type RoleDecision, undecidedRole } from "./role.ts";

/**
 * Roles filled by what somebody typed at a desk. Nobody can be checked there: not who they are, not whether
 * they belong to the role. Only one-person-one-role is kept, so that a rehearsal shows what it would ask.
 */
export function simulateRoles(
  decisions: SimulatedApprovalFacts["decisions"],
  policy: ApprovalPolicy,
): readonly RoleDecision[] {
  const candidates = new Map<string, string[]>();
  for (const role of policy.roles) {
    if (role.asked.kind !== "yes") continue;
    const typed = decisions.filter((one) => one.role === role.role).map((one) => one.login.toLowerCase());
    candidates.set(role.role, typed);
  }
  const assigned = policy.onePersonOneRole
    ? assignOnePersonOneRole(candidates)
    : new Map([...candidates].map(([role, [first]]) => [role, first]));
  return policy.roles.map((role) => simulate(role, decisions, assigned.get(role.role)));
}

function simulate(
  role: RolePolicy,
  decisions: SimulatedApprovalFacts["decisions"],
  person: string | undefined,
): RoleDecision {
  const base = { role: role.role, environment: role.environment, rules: [], reviews: [] };
  switch (role.asked.kind) {
    case "no":
      return { ...base, kind: "skipped", why: role.asked.why };
    case "undecided":
      return { ...base, kind: "refused", ...undecidedRole(role, role.asked.why) };
    case "yes":
      break;
  }
  const typed = decisions.filter((one) => one.role === role.role);
  const chosen = typed.find((one) => one.login.toLowerCase() === person);
  if (chosen !== undefined) {
    const how = "typed at a desk: neither the person nor their role was checked";
    return {
      ...base,
      rules: [{ rule: "simulated", met: true, how }],
      kind: "approved",
      login: chosen.login,
      comment: "",
      at: null,
      via: "simulated",
    };
  }
  return typed.length === 0
    ? {
        ...base,
        kind: "refused",
        reasonCode: "approval-missing-role",
        expected: `--approve ${role.role}=LOGIN`,
        found: `no decision for ${role.role}`,
        next: `Add --approve ${role.role}=LOGIN to simulate it.`,
      }
    : {
        ...base,
        kind: "refused",
        reasonCode: "one-person-two-roles",
        expected: `a person of their own for ${role.role}`,
        found: `${typed.map((one) => one.login).join(", ")} already fills another role`,
        next: `Give another login with --approve ${role.role}=LOGIN.`,
      };
}
