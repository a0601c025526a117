import type { RolePolicy } from "../approval/facts.ts";
import { decideGate, type GateDecision } from "../gate/verdict.ts";
import { AHEAD_MS, planCommunications } from "../release/communications.ts";
import { publishedCriterion, wasReleased } from "../release/publication.ts";
import { describeScope, type Scope, summarizeScope } from "../release/scope.ts";
import { soakTimers } from "../release/soak-timers.ts";
import { decideSuccession } from "../release/succession.ts";
import { previousVersion } from "../release/versions.ts";
import { renderCommunications } from "../report/communications.ts";
import { lowered } from "../report/markdown.ts";
import {
  type ChangelogEntry,
  renderChangelog,
  renderManifest,
  renderReleaseNotes,
} from "../report/release-manifest.ts";
import { compilePlan, heldFrom } from "../rollout/plan.ts";
import type { Gate, GateContext } from "./gate-run.ts";
import { type PlannedServices, planServices } from "./planned-services.ts";
import { readRolePolicies } from "./role-policies.ts";

/** Paths listed in the manifest; all are counted. */
const LISTED_PATHS = 1_000;
/** Releases that the changelog goes back. */
const CHANGELOG_RELEASES = 20;

/** What is this release? It says what comes with it, over what, and whom it asks; it opens nothing. */
export const plan: Gate = {
  name: "plan",
  phase: { number: 0, title: "Release Plan" },
  async run(context) {
    const { config, release, evidence } = context;
    const earlier = await readEarlier(context);
    const services = await planServices(context);
    const criteria = [
      ...decideSuccession({
        release,
        tags: context.checkout.tags,
        pattern: config.config.release.tag,
        allowOlder: config.config.release["allow-older"],
      }),
      publishedCriterion(release.tag, earlier),
      ...services.criteria,
    ];
    const done = earlier === "released" && decideGate(criteria).verdict === "passed";
    const scope = await readScope(context);
    const roles = await readRolePolicies(context.world, config.config.roles, release);
    const manifest = manifestOf(context, scope, roles, services);
    const files = [
      await evidence.writeDocument("release-manifest", manifest),
      await evidence.writeText("release-manifest.md", renderManifest(release, manifest)),
      await evidence.writeText("RELEASE_NOTES.md", renderReleaseNotes(release, scope.changes)),
      await evidence.writeText("deployment-communications.md", communicationsOf(context, scope, roles)),
      await evidence.writeText("CHANGELOG.md", renderChangelog(await readHistory(context, scope))),
    ];
    // A role that cannot be decided is asked: approve refuses later, with the reason.
    const environments = roles
      .filter(({ asked }) => asked.kind !== "no")
      .map(({ environment }) => environment);
    return {
      criteria,
      waivers: [],
      evidence: files,
      ...(done ? { decision: alreadyReleased(release.tag) } : {}),
      outputs: {
        "already-released": String(done),
        "approval-environments": JSON.stringify([...new Set(environments)]),
        "soak-environments": JSON.stringify(
          soakTimers(release.target, config.config.stabilize).map(({ environment }) => environment),
        ),
        services: JSON.stringify((services.planned ?? []).map(({ id }) => id)),
        severity: release.severity,
        strategy: release.strategy,
      },
      summary: lowered(renderManifest(release, manifest)),
    };
  },
};

/** Whether GitHub holds a release of this tag with its evidence; at a desk nobody asks. */
async function readEarlier({ world, release }: GateContext): Promise<ReturnType<typeof wasReleased>> {
  if (world.runner === undefined) return "no";
  const existing = await (await world.github()).release(release.tag);
  return wasReleased(existing, release.sha);
}

function alreadyReleased(tag: string): GateDecision {
  const reason = `${tag} was released before and its evidence is published; nothing is left to do`;
  return { verdict: "passed", reasonCode: "already-done", reason };
}

async function readScope({ world, release }: GateContext): Promise<Scope> {
  const from = release.previous?.sha;
  const commits = await world.git.commits(from, release.sha);
  return describeScope(commits, (await world.git.changedPaths(from, release.sha)) ?? []);
}

/** This release and the ones before it, each with what it brought. */
async function readHistory(
  { world, config, release, checkout }: GateContext,
  scope: Scope,
): Promise<readonly ChangelogEntry[]> {
  const pattern = config.config.release.tag;
  const tags = checkout.tags;
  const entries: ChangelogEntry[] = [{ version: release.version, changes: scope.changes }];
  let current = release.previous;
  while (current !== undefined && entries.length < CHANGELOG_RELEASES) {
    const before = previousVersion(current.version, tags, pattern);
    const commits = await world.git.commits(before?.sha, current.sha);
    entries.push({ version: current.version, changes: describeScope(commits, []).changes });
    current = before;
  }
  return entries;
}

function communicationsOf(
  { world, config, release }: GateContext,
  scope: Scope,
  roles: readonly RolePolicy[],
): string {
  const { freeze, communications: asked, stabilize, name } = config.config;
  const windows = freeze?.["deploy-windows"] ?? [];
  const plannedAt = asked?.["planned-at"];
  const plan = planCommunications({
    now: world.clock.now().getTime(),
    ...(plannedAt === undefined ? {} : { plannedAt }),
    windows,
    blackouts: freeze?.blackouts ?? [],
    ahead: asked?.ahead ?? AHEAD_MS,
    heldMs: heldFrom(compilePlan(config.config, release), 0),
    soakMs: stabilize.soak,
    audiences: asked?.audiences ?? [],
  });
  return renderCommunications({
    name,
    release,
    plan,
    scope: summarizeScope(scope),
    timezone: windows[0]?.timezone ?? "UTC",
    roles: roles.filter(({ asked: role }) => role.kind !== "no"),
  });
}

function manifestOf(
  { config, release }: GateContext,
  scope: Scope,
  roles: readonly RolePolicy[],
  { planned }: PlannedServices,
) {
  return {
    name: config.config.name,
    target: release.target,
    severity: release.severity,
    ...(release.securityImpact === undefined ? {} : { securityImpact: release.securityImpact }),
    strategy: release.strategy,
    ...(release.previous === undefined ? {} : { previous: release.previous }),
    ...(planned === undefined ? {} : { services: planned }),
    approvals: roles.map(({ role, environment, asked }) => ({
      role,
      environment,
      asked: asked.kind !== "no",
      ...(asked.kind === "yes" ? {} : { why: asked.why }),
    })),
    scope: summarizeScope(scope),
    changes: scope.changes,
    authors: scope.authors,
    changedPaths: { total: scope.paths.length, listed: scope.paths.slice(0, LISTED_PATHS) },
  };
}
