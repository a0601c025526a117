import type { BindingDecision } from "../approval/binding.ts";
import {
  awaitedCriterion,
  awaitedVerdict,
  type CertificationTerms,
  certificationCriteria,
  decideCertification,
} from "../approval/certification.ts";
import { approvalCode } from "../approval/code.ts";
import type { ApprovalDecision } from "../approval/decision.ts";
import { asksForCertification } from "../approval/environment-jobs.ts";
import type { ApprovalFacts, GitHubApprovalFacts, RolePolicy } from "../approval/facts.ts";
import { certificationDocument, earlierHistory, readApproval } from "../approval/record.ts";
import { certificationCriterionId, questionDigest } from "../gate/certification-verification.ts";
import type { Criterion } from "../gate/criterion.ts";
import { releaseCertification } from "../gate/documents/certification.ts";
import type { EvidenceFile, GateRecord } from "../gate/record.ts";
import { decideGate, type GateDecision } from "../gate/verdict.ts";
import { supersessionCriterion } from "../judgement/supersession.ts";
import type { RunnerContext } from "../ports/runner.ts";
import { renderApprovals } from "../report/approvals.ts";
import { readJobs, readSharedFacts, sha256 } from "./approval-facts.ts";
import { readApprovalPolicy } from "./approval-policy.ts";
import { writeDeploymentReport } from "./deployment-report.ts";
import type { GateContext, GateFindings } from "./gate-run.ts";
import { readSupersession } from "./soak-supersession.ts";

/** What the certification adds to a soak that ended well. */
export interface Certification {
  readonly criteria: readonly Criterion[];
  readonly evidence: readonly EvidenceFile[];
  /** The verdict where the criteria alone do not say it: people have yet to answer. */
  readonly decision?: GateDecision;
  readonly outputs: Readonly<Record<string, string>>;
  /** Markdown for the job summary. */
  readonly summary: string;
}

/**
 * Asks the role to certify a release whose soak ended well. In a workflow run that takes a review, for which jobs
 * after this one wait; in a rehearsal and at a desk what somebody typed is taken at once, and marked as simulated.
 */
export async function askCertification(context: GateContext, name: string): Promise<Certification> {
  const { world, inputs, release, run, ledgerDigest } = context;
  const role = await readRole(context, name);
  if (isSimulated(context)) {
    const facts = { kind: "simulated", decisions: inputs.simulatedApprovals } as const;
    return decided(context, facts, await readTerms(context, role, ledgerDigest));
  }
  const where = run.kind === "github" ? `review the deployments of ${run.url}` : "they are asked in GitHub";
  world.reporter.status({
    tag: "APPROVAL REQUEST",
    sentence: `${release.tag} is stable in ${release.target} and asks ${name} (${role.environment}) to certify it: ${where}`,
  });
  return awaited(role);
}

/**
 * Decides the certification that an earlier call asked for. Nothing is watched any more: what the soak found stands in
 * the record that asked, and is what people answered to.
 */
export async function certify(
  context: GateContext,
  rollout: Criterion,
  asked: GateRecord,
  name: string,
): Promise<GateFindings> {
  const { world, release } = context;
  const role = await readRole(context, name);
  const superseded = await readSupersession(context);
  const digest = questionDigest(context.ledger, asked, context.ledgerDigest);
  const facts = await readFacts(context, role, asked, digest);
  const certification =
    facts === undefined
      ? awaited(role)
      : await decided(context, facts, await readTerms(context, role, digest));
  const carried = asked.criteria.filter(
    ({ id }) => id !== rollout.id && id !== certificationCriterionId(name),
  );
  const criteria = [
    rollout,
    ...(superseded === undefined ? [] : [supersessionCriterion(superseded)]),
    ...carried,
    ...certification.criteria,
  ];
  const open = superseded === undefined ? certification.decision : undefined;
  const decision = open ?? decideGate(criteria);
  const report = await writeDeploymentReport(context, {
    gate: "stabilize",
    ...decision,
    startedAt: world.clock.now().toISOString(),
    criteria,
    waivers: [],
    evidence: certification.evidence,
  });
  if (decision.verdict === "passed") {
    world.reporter.status({
      tag: "RELEASE COMPLETE",
      sentence: `${release.tag} is stable in ${release.target}, and certified`,
    });
  }
  return {
    criteria,
    evidence: [...certification.evidence, ...report],
    waivers: [],
    decision,
    outputs: { ...(open === undefined ? {} : certification.outputs), report: "DEPLOYMENT-REPORT.md" },
    summary: certification.summary,
  };
}

/** The approval code of the certification's brief. */
export function certificationCode(asked: GateRecord, digest: string): string {
  return approvalCode(digest, asked.run.kind === "github" ? asked.run.attempt : 1, sha256);
}

function isSimulated({ world, inputs }: GateContext): boolean {
  return inputs.mode === "rehearsal" || (world.runner === undefined && inputs.simulatedApprovals.length > 0);
}

function awaited(role: RolePolicy): Certification {
  return {
    criteria: [awaitedCriterion(role)],
    evidence: [],
    decision: awaitedVerdict(role),
    outputs: { "certification-environment": role.environment },
    summary: "",
  };
}

async function decided(
  context: GateContext,
  facts: ApprovalFacts,
  terms: CertificationTerms,
): Promise<Certification> {
  const decision: ApprovalDecision = decideCertification(facts, terms);
  const document = certificationDocument(decision, facts, terms.policy);
  const file = await context.evidence.writeDocument(releaseCertification.name, document);
  const waiting = decision.verdict === "waiting" ? awaited(terms.role) : undefined;
  return {
    criteria: certificationCriteria(decision),
    evidence: [file],
    ...(waiting?.decision === undefined ? {} : { decision: waiting.decision }),
    outputs: waiting?.outputs ?? {},
    summary: `### Certification\n\n${renderApprovals(document)}`,
  };
}

async function readRole(context: GateContext, name: string): Promise<RolePolicy> {
  const { users, teams, environment } = context.config.config.roles[name] ?? noRole(name);
  return { role: name, environment, users, teams, asked: { kind: "yes" } };
}

function noRole(name: string): never {
  throw new TypeError(`the config names ${name}, and its checks let it pass without such a role`);
}

async function readTerms(
  context: GateContext,
  role: RolePolicy,
  evidenceDigest: string | null,
): Promise<CertificationTerms> {
  const { release, config, evidence } = context;
  const { tag, sha, target, strategy } = release;
  const binding: BindingDecision =
    evidenceDigest === null
      ? {
          kind: "broken",
          reasonCode: "ledger-missing",
          expected: "the ledger of the release",
          found: "none",
          next: "Start the release from its first gate.",
        }
      : {
          kind: "holds",
          binding: { tag, sha, target, strategy, evidenceDigest, configDigest: config.digest },
        };
  const approval = readApproval(await evidence.readDocument("production-approval"));
  return { role, policy: await readApprovalPolicy(context), binding, approvals: approval?.roles ?? [] };
}

/** What was typed, or GitHub's reviews of this run; undefined at a desk where nothing was typed. */
async function readFacts(
  context: GateContext,
  role: RolePolicy,
  asked: GateRecord,
  digest: string | null,
): Promise<ApprovalFacts | undefined> {
  const { runner } = context.world;
  if (isSimulated(context)) return { kind: "simulated", decisions: context.inputs.simulatedApprovals };
  if (runner === undefined) return undefined;
  return readGitHubFacts(context, runner, role, certificationCode(asked, digest ?? ""));
}

async function readGitHubFacts(
  context: GateContext,
  runner: RunnerContext,
  role: RolePolicy,
  code: string,
): Promise<GitHubApprovalFacts> {
  const { world, ledger, evidence } = context;
  const { runId, attempt } = runner;
  const github = await world.github();
  const environments = new Map([[role.environment, await github.environment(role.environment)]]);
  const reviews = await github.reviews(runId);
  const policy = { ...(await readApprovalPolicy(context)), roles: [role] };
  const shared = await readSharedFacts(context, policy, runner, { reviews, environments, code });
  // What the approve gate of this very attempt has seen was given for the approval.
  const recorded = earlierHistory(await evidence.readDocument("production-approval"), runId, attempt + 1);
  const jobs = await readJobs(github, runId, attempt);
  return {
    ...shared,
    starters: [...new Set([...shared.starters, ...ledger.flatMap(starterOf)])],
    ...(recorded === undefined ? {} : { recorded }),
    jobs: jobs.filter(asksForCertification),
  };
}

/** Whoever started the release started what is certified, also where a schedule goes on with it. */
function starterOf({ gate, run }: GateRecord): readonly string[] {
  return gate === "rollout" && run.kind === "github" ? [run.actor, run.triggeringActor] : [];
}
