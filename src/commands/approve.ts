import { decideBinding } from "../approval/binding.ts";
import { approvalCriteria, approvalVerdict, bindingCriterion } from "../approval/criteria.ts";
import { decideApproval } from "../approval/decision.ts";
import type { ApprovalFacts, ApprovalPolicy } from "../approval/facts.ts";
import { approvalDocument } from "../approval/record.ts";
import { confirmationCriterion } from "../approval/waivers.ts";
import { ReleaseGatesError } from "../gate/errors.ts";
import { renderApprovals } from "../report/approvals.ts";
import { readApprovalFacts } from "./approval-facts.ts";
import { readApprovalPolicy } from "./approval-policy.ts";
import { confirmFreeze } from "./change-freeze.ts";
import type { Gate, GateContext, GateFindings } from "./gate-run.ts";

/** Gate 3: did the right people, and nobody else, say go to exactly this? */
export const approve: Gate = {
  name: "approve",
  phase: { number: 3, title: "Approval & Change Freeze" },
  async run(context) {
    const { world, release, evidence } = context;
    const binding = decideBinding({
      mode: context.inputs.mode,
      release,
      configDigest: context.config.digest,
      ledger: context.ledger,
      ledgerDigest: context.ledgerDigest,
      tagCommit: await readTag(context),
    });
    // Without something to approve, no review can count: it is not even read.
    if (binding.kind === "broken") return findings({ criteria: [bindingCriterion(binding)] });

    const policy = await readApprovalPolicy(context);
    const asked = policy.roles.filter((role) => role.asked.kind !== "no");
    const names = asked.map((role) => `${role.role} (${role.environment})`);
    world.reporter.status({
      tag: "APPROVAL REQUEST",
      sentence: `${release.tag} for ${release.target} asks ${names.join(", ") || "nobody"}`,
      // They were told when staging had passed; who approves by a review has done so before this runs.
      announce: false,
    });
    const facts = await readFacts(context, policy);
    const decision = decideApproval(facts, policy, binding);
    const document = approvalDocument(decision, facts, policy);
    const file = await evidence.writeDocument("production-approval", document);
    const freeze = await confirmFreeze(context, decision.roles);
    const verdict = approvalVerdict(decision, freeze.criteria);
    const approvals = decision.roles.filter((role) => role.kind === "approved");
    const waivers = confirmationCriterion(
      "approval/waivers",
      context.ledger,
      approvals,
      world.clock.now().getTime(),
    );
    return findings({
      criteria: [
        ...approvalCriteria(decision),
        ...(waivers === undefined ? [] : [waivers]),
        ...freeze.criteria,
      ],
      evidence: [file, ...freeze.evidence],
      ...(verdict === undefined ? {} : { decision: verdict }),
      summary: `### Approvals\n\n${renderApprovals(document)}`,
    });
  },
};

function findings(parts: Partial<GateFindings>): GateFindings {
  return { criteria: [], waivers: [], evidence: [], outputs: {}, summary: "", ...parts };
}

/** What the tag points to now: GitHub's word on a runner, the clone's at a desk; a rehearsal needs no tag. */
async function readTag({
  world,
  inputs,
  release,
}: GateContext): Promise<Parameters<typeof decideBinding>[0]["tagCommit"]> {
  if (inputs.mode === "rehearsal") return { kind: "unchecked" };
  const sha =
    world.runner === undefined
      ? await world.git.resolve(`refs/tags/${release.tag}`)
      : await (await world.github()).tagCommit(release.tag);
  return sha === undefined ? { kind: "absent" } : { kind: "commit", sha };
}

/** Decisions typed at a desk where there are any; else GitHub's reviews of this run. */
async function readFacts(context: GateContext, policy: ApprovalPolicy): Promise<ApprovalFacts> {
  const { world, inputs } = context;
  const decisions = inputs.simulatedApprovals;
  if (decisions.length === 0) return readApprovalFacts(context, policy);
  if (world.runner !== undefined && inputs.mode === "release") {
    throw new ReleaseGatesError("input-invalid", "an approval cannot be simulated in a workflow run", {
      expected: "reviews of this run in GitHub",
      found: "--approve",
      next: "Remove it; people approve under Review deployments.",
    });
  }
  for (const { role } of decisions) {
    if (policy.roles.some((one) => one.role === role)) continue;
    throw new ReleaseGatesError("input-invalid", `--approve names a role that the config does not have`, {
      expected: policy.roles.map((one) => one.role).join(", "),
      found: role,
    });
  }
  return { kind: "simulated", decisions };
}
