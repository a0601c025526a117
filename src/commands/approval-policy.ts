import { isCodeRequired } from "../approval/code.ts";
import { commentRoles } from "../approval/comments.ts";
import type { ApprovalPolicy } from "../approval/facts.ts";
import type { GateContext } from "./gate-run.ts";
import { readRolePolicies } from "./role-policies.ts";

/** The rules of approval for this release. */
export async function readApprovalPolicy({ world, config, release }: GateContext): Promise<ApprovalPolicy> {
  const { roles, approval } = config.config;
  const { comments } = approval;
  const asked = await readRolePolicies(world, roles, release);
  return {
    roles: comments === undefined ? asked : commentRoles(asked, comments.issue),
    authorMayApprove: approval["author-may-approve"],
    actorMayApprove: approval["actor-may-approve"],
    onePersonOneRole: approval["one-person-one-role"],
    allowAdminBypass: approval["allow-admin-bypass"],
    unknownAuthors: approval["unknown-authors"],
    codeRequired: isCodeRequired(approval.code, release.severity),
  };
}
