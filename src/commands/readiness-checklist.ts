import {
  type Attestation,
  type AttestationFacts,
  type ChecklistItem,
  judgeItem,
  readStatements,
  type Statement,
} from "../approval/attestations.ts";
import type { RolePolicy } from "../approval/facts.ts";
import { teamsOfRole } from "../approval/membership.ts";
import { includesLogin } from "../approval/people.ts";
import type { Config } from "../config/schema.ts";
import { type Unasked, unaskedCriterion } from "../gate/asking.ts";
import { STANDARD_CHECKLIST, standardItem } from "../gate/checklist-items.ts";
import type { Criterion } from "../gate/criterion.ts";
import { ReleaseGatesError } from "../gate/errors.ts";
import type { GitHub } from "../ports/github/client.ts";
import type { EnvironmentProtection } from "../ports/github/environments.ts";
import { readTeams } from "./approval-facts.ts";
import { askCriterion } from "./asking.ts";
import type { GateContext } from "./gate-run.ts";
import { readRolePolicies } from "./role-policies.ts";

/** The criteria of the checklist, and the attestations that count. */
export interface JudgedChecklist {
  readonly criteria: readonly Criterion[];
  readonly attestations: readonly Attestation[];
}

/**
 * Judges the attested checklist. A rehearsal asks nobody; what cannot be read leaves every item unattested.
 *
 * @param decided the other criteria of the gate: some answer an item
 */
export async function judgeChecklist(
  context: GateContext,
  decided: readonly Criterion[],
): Promise<JudgedChecklist> {
  const { asked, unasked } = await askItems(context);
  const facts = context.inputs.mode === "rehearsal" ? undefined : await readFacts(context, asked);
  if (facts === undefined) {
    const why = "a rehearsal asks nobody to attest";
    const skipped = asked.map(
      ({ id, title, level }): Criterion => ({ id: `checklist/${id}`, title, level, status: "skipped", why }),
    );
    return { criteria: [...skipped, ...unasked.map(unaskedCriterion)], attestations: [] };
  }
  const judged = asked.map((item) => judgeItem(item, facts, decided));
  return {
    criteria: [...judged.map(({ criterion }) => criterion), ...unasked.map(unaskedCriterion)],
    attestations: judged.flatMap(({ attestation }) => (attestation === undefined ? [] : [attestation])),
  };
}

/** The items with their defaults filled in, and those that this release is not asked. */
async function askItems(context: GateContext): Promise<{
  readonly asked: readonly ChecklistItem[];
  readonly unasked: readonly Unasked[];
}> {
  const { world, config, release } = context;
  const all = Object.keys(config.config.roles);
  const asked: ChecklistItem[] = [];
  const unasked: Unasked[] = [];
  for (const [index, item] of configuredItems(config.config).entries()) {
    const standard = standardItem(item.id);
    const { id, level, when } = item;
    const title = item.title ?? standard?.title ?? id;
    const configured = config.locate(["readiness", "checklist", index]);
    const answer = await askCriterion(world, release, item);
    if (answer.kind !== "yes") {
      unasked.push({ id: `checklist/${id}`, title, level, when, asked: answer, configured });
      continue;
    }
    asked.push({
      id,
      title,
      level,
      roles: item["attested-by"] === undefined ? all : [item["attested-by"]],
      maxAge: item["max-age"] ?? standard?.maxAge,
      perRelease: item["per-release"] ?? standard?.perRelease ?? false,
      answeredBy: item["answered-by"] ?? standard?.answeredBy,
      asked: answer,
      configured,
    });
  }
  return { asked, unasked };
}

type ItemConfig = Exclude<NonNullable<Config["readiness"]["checklist"]>, "standard">[number];

function configuredItems({ readiness }: Config): readonly ItemConfig[] {
  const { checklist = [] } = readiness;
  if (checklist !== "standard") return checklist;
  return Object.keys(STANDARD_CHECKLIST).map((id) => ({ id, level: "must", scope: "standard" }));
}

async function readFacts(
  context: GateContext,
  items: readonly ChecklistItem[],
): Promise<Parameters<typeof judgeItem>[1]> {
  const { world, config, release } = context;
  const issue = config.config.readiness.attestations?.issue ?? 0;
  try {
    const github = await world.github();
    const comments = await github.issueComments(issue);
    if (comments === undefined)
      return { unread: `there is no issue #${issue} in ${github.repository}`, issue };
    const statements = readStatements(comments);
    const policies = await readRolePolicies(world, config.config.roles, release);
    const needed = new Set(items.flatMap(({ roles }) => roles));
    const roles = policies.filter(({ role }) => needed.has(role));
    const people = await readPeople(github, roles, statements, release.repository.split("/")[0] ?? "");
    return { now: world.clock.now().toISOString(), tag: release.tag, issue, roles, statements, ...people };
  } catch (error) {
    if (!(error instanceof ReleaseGatesError)) throw error;
    return { unread: `the attestations cannot be read: ${error.message}`, issue };
  }
}

/** Environments of the roles that list nobody, and the teams of those with an author who is not a listed user. */
async function readPeople(
  github: GitHub,
  roles: readonly RolePolicy[],
  statements: readonly Statement[],
  owner: string,
): Promise<Pick<AttestationFacts, "teams" | "environments" | "owner">> {
  const environments = new Map<string, EnvironmentProtection | undefined>();
  const open = roles.filter((role) => statements.some(({ by }) => !includesLogin(role.users, by)));
  for (const { environment, users, teams } of open) {
    if (users.length + teams.length === 0)
      environments.set(environment, await github.environment(environment));
  }
  const teams = new Set(open.flatMap((role) => teamsOfRole(role, { environments, owner })));
  return { owner, environments, teams: await readTeams(github, [...teams]) };
}
