import { createHash } from "node:crypto";
import { approvalCode, isCodeRequired } from "../approval/code.ts";
import { diffConfigs } from "../config/diff.ts";
import { parseConfig } from "../config/load.ts";
import { releaseManifest } from "../gate/documents/plan.ts";
import { rollbackVerificationReport } from "../gate/documents/staging.ts";
import { ReleaseGatesError } from "../gate/errors.ts";
import type { GateRecord } from "../gate/record.ts";
import { type Brief, renderBrief } from "../report/brief.ts";
import { formatDuration } from "../report/units.ts";
import { compilePlan } from "../rollout/plan.ts";
import { sha256 } from "./approval-facts.ts";
import type { GateContext } from "./gate-run.ts";
import { configVariables } from "./open-release.ts";
import { readRolePolicies } from "./role-policies.ts";

/**
 * The brief for approvers, to be shown after staging's record stands in the ledger: only then is the digest
 * known that they approve.
 *
 * @param record staging's own record, which `context.ledger` does not hold yet.
 * @param evidenceDigest sha256 of that record's ledger file.
 */
export async function approvalBrief(
  context: GateContext,
  record: GateRecord,
  evidenceDigest: string,
): Promise<string> {
  const { world, config, release, run, ledger, inputs } = context;
  const { roles, approval, readiness, rollout } = config.config;
  const policies = await readRolePolicies(world, roles, release);
  const attempt = run.kind === "github" ? run.attempt : 1;
  requestApproval(context, policies);
  return renderBrief({
    mode: inputs.mode,
    run,
    release,
    records: [...ledger, record],
    evidenceDigest,
    code: {
      value: approvalCode(evidenceDigest, attempt, sha256),
      required: approval.comments !== undefined || isCodeRequired(approval.code, release.severity),
    },
    ...(approval.comments === undefined ? {} : { issue: approval.comments.issue }),
    roles: policies.map(({ role, environment, asked }) => ({
      role,
      environment,
      asked: asked.kind !== "no",
      ...(asked.kind === "yes" ? {} : { why: asked.why }),
    })),
    scope: await readScope(context),
    rollback: {
      command: rollout.rollback.run,
      planPath: readiness["rollback-plan"]?.path,
      drill: await readDrill(context),
    },
    rollout: describeRollout(context),
    config: { path: config.path, since: await configSince(context) },
    freeze: describeFreeze(context),
    repositoryUrl:
      world.runner === undefined ? undefined : `${world.runner.serverUrl}/${world.runner.repository}`,
  });
}

/** Approvers are asked when there is something to approve: from here on the jobs of their environments wait. */
function requestApproval(
  { world, config, release, run }: GateContext,
  policies: Awaited<ReturnType<typeof readRolePolicies>>,
): void {
  const { comments } = config.config.approval;
  const asked = policies.filter((role) => role.asked.kind !== "no");
  const names = asked.map(({ role, environment }) => `${role} (${environment})`).join(", ") || "nobody";
  const review = run.kind === "github" ? `review the deployments of ${run.url}` : "they are asked in GitHub";
  const how = comments === undefined ? review : `comment on issue ${comments.issue}`;
  const sentence = `${release.tag} for ${release.target} asks ${names}: ${how}`;
  world.reporter.status({ tag: "APPROVAL REQUEST", sentence });
}

async function readScope({ evidence }: GateContext): Promise<Brief["scope"]> {
  const document = await evidence.readDocument(releaseManifest.name);
  if (document === undefined) return undefined;
  const { changes, authors, changedPaths } = releaseManifest.schema.parse(document);
  return { changes, authors: authors.length, files: changedPaths.total };
}

async function readDrill({ evidence }: GateContext): Promise<Brief["rollback"]["drill"]> {
  const document = await evidence.readDocument(rollbackVerificationReport.name);
  if (document === undefined) return undefined;
  const { verdict, why, rollbackMs, targetMs } = rollbackVerificationReport.schema.parse(document);
  return { verdict, why, ms: rollbackMs, targetMs };
}

function describeFreeze({ config }: GateContext): Brief["freeze"] {
  const { freeze } = config.config;
  if (freeze === undefined) return undefined;
  const overriders = freeze.blackouts.flatMap((one) => one["override-by"] ?? []);
  return {
    branch: freeze.branch,
    acknowledgedBy: freeze["acknowledged-by"],
    mayOverride: [...new Set(overriders)],
  };
}

/** What people want to know of the plan: how much traffic, for how long. */
function describeRollout({ config, release }: GateContext): string {
  const plan = compilePlan(config.config, release);
  const parts = plan.steps.flatMap((step): readonly string[] => {
    if (step.kind === "hold") return [`watched for ${formatDuration(step.durationMs)}`];
    if (step.kind !== "command") return [];
    const weight = step.variables.trafficWeight;
    return [step.role === "shift" && weight !== undefined ? `${weight}% of the traffic` : step.role];
  });
  return parts.join(", ");
}

/** What the gate config asked at the previous release, against what it asks now. */
async function configSince({ world, config, release }: GateContext): Promise<Brief["config"]["since"]> {
  const { previous } = release;
  if (previous === undefined) return { kind: "first" };
  // A shallow clone does not reach back to the previous release; then git has nothing to tell.
  if ((await world.git.resolve(previous.sha)) === undefined) return { kind: "unknown" };
  const bytes = await world.git.show(previous.sha, config.path);
  if (bytes === undefined) return { kind: "added" };
  if (createHash("sha256").update(bytes).digest("hex") === config.digest) return { kind: "unchanged" };
  try {
    const before = await parseConfig(bytes, { path: config.path, env: configVariables(world.env) });
    return { kind: "changed", changes: diffConfigs(before.config, config.config) };
  } catch (error) {
    if (!(error instanceof ReleaseGatesError)) throw error;
    return { kind: "unreadable", why: error.message };
  }
}
