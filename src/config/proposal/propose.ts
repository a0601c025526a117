import { versionOfTag } from "../../release/versions.ts";
import { proposeDelivery } from "./delivery.ts";
import { type EvidenceProposal, proposeEvidence, unnamedReports } from "./evidence.ts";
import type { EnvironmentFacts, PlanFacts, RepositoryFacts } from "./repository-facts.ts";

/** A config that fits a repository. */
export interface Proposal {
  /** The config's data, in the order in which it is written. */
  readonly config: Readonly<Record<string, unknown>>;
  /** What a person should know of a key, by its path. */
  readonly comments: readonly Comment[];
  /** What nothing was found for, and a person has to add. */
  readonly missing: readonly string[];
  /** Form of a release tag, such as `v{version}`. */
  readonly tagForm: string;
}

export interface Comment {
  readonly path: readonly (string | number)[];
  readonly text: string;
}

/** Decides, from what was seen in a repository, which config works for it. */
export function proposeConfig(facts: RepositoryFacts): Proposal {
  const evidence = proposeEvidence(facts);
  const delivery = proposeDelivery(facts);
  const plan = bestPlan(facts.rollbackPlans);
  const roles = proposeRoles(facts);
  const tag = tagForm(facts.tags);
  const checks = requiredChecks(facts);
  const missing = [
    ...delivery.missing,
    ...(evidence.length === 0 ? ["reports that prove that the release is ready (readiness.evidence)"] : []),
    ...unnamedReports(facts),
    ...(plan === undefined ? ["a written rollback plan (readiness.rollback-plan)"] : []),
    ...(roles.known ? [] : ["who approves (roles)"]),
  ];
  return {
    config: {
      version: 1,
      name: facts.name,
      ...(tag.form === "v{version}" ? {} : { release: { tag: tag.form } }),
      readiness: {
        ...(evidence.length === 0 ? {} : { evidence: evidence.map(({ item }) => item) }),
        ...(checks.length === 0 ? {} : { checks }),
        ...(plan === undefined ? {} : { "rollback-plan": planItem(plan) }),
        ...(delivery.scripts.length === 0 ? {} : { system: { files: delivery.scripts } }),
      },
      roles: roles.roles,
      rollout: delivery.rollout,
      stabilize: { soak: "1m" },
    },
    comments: [
      ...(tag.form === "v{version}" ? [] : [{ path: ["release", "tag"], text: tag.why }]),
      { path: ["readiness"], text: "Gate 1: what must be there, fresh and good enough." },
      ...evidence.map(commentOf),
      ...(checks.length === 0 ? [] : [{ path: ["readiness", "checks"], text: CHECKS }]),
      ...(plan === undefined ? [] : [{ path: ["readiness", "rollback-plan"], text: planComment(plan) }]),
      ...(delivery.scripts.length === 0
        ? []
        : [{ path: ["readiness", "system"], text: "What must be in place where the gate runs." }]),
      { path: ["roles"], text: roles.comment },
      { path: ["rollout"], text: ROLLOUT },
      ...Object.entries(delivery.comments).map(([key, text]) => ({ path: ["rollout", key], text })),
      { path: ["stabilize"], text: "Gate 5: how long the release is watched afterwards." },
    ],
    missing,
    tagForm: tag.form,
  };
}

const CHECKS = "Check runs that must be green on the release commit: jobs that run on every push.";
const ROLLOUT =
  "Gates 2 and 4: staging and production are deployed by the same commands. They see RELEASE_VERSION, RELEASE_TAG, PREVIOUS_TAG and DEPLOY_ENVIRONMENT, and of the job's variables only those named in pass-env.";

function commentOf({ comment }: EvidenceProposal, index: number): Comment {
  return { path: ["readiness", "evidence", index], text: comment };
}

// -- tags ---------------------------------------------------------------------------------------------

/** The form that most tags with a version have. */
function tagForm(tags: readonly string[]): { readonly form: string; readonly why: string } {
  const counts = new Map<string, number>();
  for (const tag of tags) {
    const form = formOf(tag);
    if (form !== undefined) counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  if (most === undefined) return { form: "v{version}", why: "" };
  return { form: most[0], why: `${most[1]} of the ${tags.length} tags look like this.` };
}

/** What stands before a tag's version; a tag without one gives nothing. */
function formOf(tag: string): string | undefined {
  const match = /^(?:.*[^\d.])??(?=\d+\.\d+\.\d+)/.exec(tag);
  if (match === null) return undefined;
  const form = `${match[0]}{version}`;
  return versionOfTag(tag, form) === undefined ? undefined : form;
}

// -- checks -------------------------------------------------------------------------------------------

/** Jobs of workflows that run on every push: those of a pull request alone never ran on the release commit. */
function requiredChecks({ workflows }: RepositoryFacts): readonly string[] {
  const always = workflows.filter(({ triggers }) => triggers.includes("push"));
  return [...new Set(always.flatMap(({ checks }) => checks))];
}

// -- people -------------------------------------------------------------------------------------------

interface Roles {
  readonly roles: Readonly<Record<string, unknown>>;
  readonly comment: string;
  readonly known: boolean;
}

const ROLE = "release-manager";
const ENVIRONMENT = "approve-release";

/** Environments that ask reviewers become roles; else who reviews production approves, else the owners of the code. */
function proposeRoles({ environments, owners }: RepositoryFacts): Roles {
  const asking = (environments ?? []).filter(({ users, teams }) => users.length + teams.length > 0);
  const approving = asking.filter(({ name }) => !/^(?:prod|stag)/i.test(name));
  if (approving.length > 0) {
    return {
      roles: Object.fromEntries(approving.map(roleOf)),
      comment: "Gate 3: who must approve. Each of these environments of the repository asks its reviewers.",
      known: true,
    };
  }
  const production = asking.find(({ name }) => /^prod/i.test(name));
  const users = production?.users ?? owners.filter((owner) => !owner.includes("/"));
  const teams = production?.teams ?? owners.filter((owner) => owner.includes("/"));
  const known = users.length + teams.length > 0;
  const whom =
    production !== undefined
      ? `The reviewers of ${production.name} are proposed; ask them here and not there, or they are asked twice.`
      : known
        ? "The owners in CODEOWNERS are proposed."
        : "Add users: [login] or teams: [org/team], and the environment's required reviewers.";
  return {
    roles: {
      [ROLE]: {
        environment: ENVIRONMENT,
        ...(users.length === 0 ? {} : { users }),
        ...(teams.length === 0 ? {} : { teams }),
      },
    },
    comment: `Gate 3: who must approve. Each role is an environment with required reviewers (\`setup\` makes it). ${whom}`,
    known,
  };
}

function roleOf({ name, users, teams }: EnvironmentFacts): readonly [string, unknown] {
  const role = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^(?:-|approve-)+|-+$/g, "");
  return [
    role === "" ? ROLE : role.slice(0, 64),
    {
      environment: name,
      ...(users.length === 0 ? {} : { users }),
      ...(teams.length === 0 ? {} : { teams }),
    },
  ];
}

// -- rollback plan ------------------------------------------------------------------------------------

/** Only a plan with steps is one. */
function bestPlan(plans: readonly PlanFacts[]): PlanFacts | undefined {
  const usable = plans.filter(({ steps }) => steps > 0);
  return usable.find(({ rehearsed }) => rehearsed) ?? usable[0];
}

function planItem({ path }: PlanFacts): Readonly<Record<string, unknown>> {
  return { path };
}

function planComment({ steps, rehearsed }: PlanFacts): string {
  return rehearsed
    ? `${steps} steps, with a recorded rehearsal; rehearsed-within: 30d would ask that it is recent.`
    : `${steps} steps. Record a rehearsal in it ("Rehearsed: 2026-11-01"), then ask rehearsed-within: 30d.`;
}
