import type { ApprovalPolicy, AuthorFact } from "../approval/facts.ts";
import { teamsOfRole } from "../approval/membership.ts";
import { decideStanding, type StandingFacts } from "../approval/waivers.ts";
import type { Criterion } from "../gate/criterion.ts";
import { ReleaseGatesError } from "../gate/errors.ts";
import type { GateName } from "../gate/record.ts";
import {
  type ClaimedWaiver,
  claimsInQuestion,
  decideWaivers,
  type Standing,
  type WaiversDecision,
} from "../gate/waivers.ts";
import type { GitHub } from "../ports/github/client.ts";
import type { EnvironmentProtection } from "../ports/github/environments.ts";
import { readAuthors, readTeams } from "./approval-facts.ts";
import { readApprovalPolicy } from "./approval-policy.ts";
import type { GateContext } from "./gate-run.ts";

/** Judges the waivers of the config; GitHub is asked only about those that would count otherwise. */
export async function judgeWaivers(
  context: GateContext,
  gate: GateName,
  criteria: readonly Criterion[],
): Promise<WaiversDecision> {
  const { world, config } = context;
  const claims = config.config.waivers.map(
    (waiver, index): ClaimedWaiver => ({
      ...waiver,
      configured: config.locate(["waivers", index]),
    }),
  );
  const longestMs = config.config.approval["waivers-expire-within"];
  const facts = { gate, now: world.clock.now().toISOString(), criteria, claims, longestMs };
  const policy = await readApprovalPolicy(context);
  const standings = new Map<ClaimedWaiver, Standing>();
  for (const claim of claimsInQuestion(facts)) {
    standings.set(claim, await standing(context, claim, policy));
  }
  return decideWaivers({ ...facts, standings });
}

/** What cannot be asked leaves the waiver without effect; it never ends the gate. */
async function standing(
  context: GateContext,
  claim: ClaimedWaiver,
  policy: ApprovalPolicy,
): Promise<Standing> {
  try {
    return decideStanding(claim, policy, await readStanding(context, claim, policy));
  } catch (error) {
    if (!(error instanceof ReleaseGatesError)) throw error;
    const { next } = error.explanation;
    return {
      kind: "may-not",
      found: `whether ${claim.by} may give it cannot be told: ${error.message}`,
      next: next ?? "Run the gate where GitHub can be asked.",
    };
  }
}

async function readStanding(
  context: GateContext,
  { role: name, by }: ClaimedWaiver,
  policy: ApprovalPolicy,
): Promise<StandingFacts> {
  const { world, inputs, release } = context;
  const owner = release.repository.split("/")[0] ?? "";
  const nobody: AuthorFact = { kind: "known", logins: [], unknown: [] };
  const rehearsal = inputs.mode === "rehearsal";
  const environments = new Map<string, EnvironmentProtection | undefined>();
  const base = { rehearsal, starters: [], authors: nobody, owner, environments, teams: new Map() };
  const role = policy.roles.find((one) => one.role === name);
  if (rehearsal || role === undefined || role.asked.kind !== "yes") return base;
  const github: GitHub = await world.github();
  const listed = role.users.length + role.teams.length > 0;
  if (!listed) environments.set(role.environment, await github.environment(role.environment));
  const needed = role.users.some((user) => user.toLowerCase() === by.toLowerCase())
    ? []
    : teamsOfRole(role, { environments, owner });
  return {
    ...base,
    starters: world.runner === undefined ? [] : [world.runner.actor, world.runner.triggeringActor],
    teams: await readTeams(github, needed),
    authors: policy.authorMayApprove ? nobody : await readAuthors(context, github),
  };
}
