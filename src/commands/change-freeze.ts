import type { DeployTimes } from "../approval/deploy-times.ts";
import {
  acknowledgements,
  type BranchFact,
  decideFreeze,
  type FreezeFacts,
  type FreezePolicy,
  type OpenDeployment,
} from "../approval/freeze.ts";
import type { RoleDecision } from "../approval/role.ts";
import type { Config } from "../config/schema.ts";
import type { Criterion } from "../gate/criterion.ts";
import { changeFreezeConfirmation } from "../gate/documents/freeze.ts";
import type { EvidenceFile } from "../gate/record.ts";
import type { GitHub } from "../ports/github/client.ts";
import { renderFreeze } from "../report/freeze.ts";
import type { GateContext } from "./gate-run.ts";

/** Deployments looked at: an older one in progress was overtaken by one of these. */
const NEWEST_DEPLOYMENTS = 10;
const OPEN_STATES: readonly string[] = ["queued", "in_progress", "pending"];

/** The freeze as it was decided, and its documents. */
export interface ConfirmedFreeze {
  readonly criteria: readonly Criterion[];
  readonly evidence: readonly EvidenceFile[];
}

/**
 * Confirms that nothing else moves: the branch, its merge queue, the environment, the time; and writes
 * `change-freeze-confirmation.json` and `.md`. A config without `freeze` asks for none, and that is written too.
 */
export async function confirmFreeze(
  context: GateContext,
  roles: readonly RoleDecision[],
): Promise<ConfirmedFreeze> {
  const { world, config, release, evidence, inputs } = context;
  const { freeze } = config.config;
  const policy: FreezePolicy = {
    acknowledgedBy: freeze?.["acknowledged-by"] ?? [],
    branch: freeze?.branch,
    ...deployTimes(config.config),
  };
  const now = world.clock.now();
  const rehearsal = inputs.mode === "rehearsal" || world.runner === undefined;
  const facts: FreezeFacts = {
    now: now.getTime(),
    rehearsal: inputs.mode === "rehearsal",
    roles,
    branch:
      rehearsal || policy.branch === undefined
        ? { kind: "unchecked", why: "without a workflow run GitHub is not asked" }
        : await readBranch(context, policy.branch, freeze?.["allow-paths"] ?? []),
    otherDeployments:
      rehearsal || freeze === undefined ? undefined : await readDeployments(await world.github(), context),
  };
  const criteria = decideFreeze(facts, policy);
  const broken = criteria.some((one) => one.status === "failed");
  const document = {
    verdict: broken
      ? ("broken" as const)
      : freeze === undefined
        ? ("not-configured" as const)
        : ("confirmed" as const),
    checkedAt: now.toISOString(),
    branch:
      policy.branch === undefined
        ? null
        : { name: policy.branch, head: facts.branch.kind === "head" ? facts.branch.sha : null },
    acknowledgements: acknowledgements(facts, policy),
    criteria,
  };
  return {
    criteria,
    evidence: [
      await evidence.writeDocument(changeFreezeConfirmation.name, document),
      await evidence.writeText("change-freeze-confirmation.md", renderFreeze(release, document)),
    ],
  };
}

/** When the config lets a release go out; at any time unless it says otherwise. */
export function deployTimes({ freeze }: Config): DeployTimes {
  return {
    windows: freeze?.["deploy-windows"] ?? [],
    blackouts: (freeze?.blackouts ?? []).map(({ "override-by": overrideBy, ...rest }) => ({
      ...rest,
      overrideBy,
    })),
  };
}

async function readBranch(
  { world, release }: GateContext,
  branch: string,
  allowed: readonly string[],
): Promise<BranchFact> {
  const github = await world.github();
  const sha = await github.branchHead(branch);
  if (sha === undefined) return { kind: "absent" };
  const queue = await github.mergeQueue(branch);
  if (sha === release.sha) return { kind: "head", sha, contains: true, strayPaths: [], queue };
  // What the release has and the branch has not: nothing, if the branch contains it.
  const missing = await github.compare(sha, release.sha);
  const since = await github.compare(release.sha, sha);
  if (missing === undefined || since === undefined) return { kind: "absent" };
  const { default: picomatch } = await import("picomatch");
  const isAllowed = picomatch([...allowed], { nonegate: true, dot: true });
  const stray = since.paths.filter((path) => allowed.length === 0 || !isAllowed(path));
  return { kind: "head", sha, contains: missing.commits.length === 0, strayPaths: stray, queue };
}

/** Deployments of other commits to the target that have not ended. */
async function readDeployments(github: GitHub, { release }: GateContext): Promise<readonly OpenDeployment[]> {
  const open: OpenDeployment[] = [];
  const newest = (await github.deployments(release.target)).slice(0, NEWEST_DEPLOYMENTS);
  for (const { id, sha, createdAt } of newest) {
    if (sha === release.sha) continue;
    const [status] = await github.deploymentStatuses(id);
    // A deployment without a status has only just been created.
    const state = status?.state ?? "queued";
    if (OPEN_STATES.includes(state)) open.push({ id, sha, state, createdAt });
  }
  return open;
}
