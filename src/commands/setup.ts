import { planSetup, type SetupCall, type SetupPlan } from "../approval/setup.ts";
import { ReleaseGatesError } from "../gate/errors.ts";
import type { World } from "../ports/world.ts";
import { soakTimers } from "../release/soak-timers.ts";
import { renderSetupScript } from "../report/setup-script.ts";
import { loadConfig } from "./open-release.ts";
import { withStandIns } from "./stand-ins.ts";

const TIMEOUT_MS = 30_000;
const MINUTE_MS = 60_000;
const MAX_BYTES = 4 * 1024 ** 2;

export interface SetupInputs {
  readonly config: string;
  /** `owner/name`; the origin remote where it is missing. */
  readonly repository: string | undefined;
  /** Name of the staging environment. */
  readonly staging: string;
  /** The branch that releases come from. */
  readonly branch: string | undefined;
  /** Makes the settings instead of printing them. */
  readonly apply: boolean;
  readonly token: string | undefined;
}

/**
 * The settings that a config asks of its repository: as a script to read and run, or made at once.
 *
 * @throws ReleaseGatesError for a config with mistakes, without a repository, and for what GitHub refuses.
 */
export async function setup(inputs: SetupInputs, world: World): Promise<string> {
  const { config } = await loadConfig({ ...world, env: withStandIns(world.env) }, inputs.config);
  const repository = inputs.repository ?? (await world.git.repository());
  if (repository === undefined || !/^[\w.-]+\/[\w.-]+$/.test(repository)) {
    throw new ReleaseGatesError("input-invalid", "it is not known which repository is to be set up", {
      expected: "--repository owner/name, or a checkout with a GitHub remote",
      found: repository ?? "neither",
    });
  }
  const plan = planSetup({
    repository,
    roles: Object.entries(config.roles).map(([role, { environment, users, teams, "wait-timer": timer }]) => ({
      role,
      environment,
      users,
      teams,
      ...(timer === undefined ? {} : { waitMinutes: timer / MINUTE_MS }),
    })),
    actorMayApprove: config.approval["actor-may-approve"],
    timers: soakTimers(config.release.target, config.stabilize),
    staging: inputs.staging,
    production: config.release.target,
    tagPattern: config.release.tag,
    branch: inputs.branch ?? config.freeze?.branch ?? "main",
  });
  return inputs.apply ? await apply(plan, inputs.token, world) : renderSetupScript(plan);
}

async function apply(plan: SetupPlan, token: string | undefined, world: World): Promise<string> {
  if (token === undefined || token === "") {
    throw new ReleaseGatesError("token-missing", "settings cannot be made without a token", {
      expected: "GH_TOKEN or GITHUB_TOKEN of somebody who administrates the repository",
    });
  }
  const lines: string[] = [];
  for (const call of plan.calls) {
    lines.push(`${(await make(call, token, world)) ? "made: " : "there already: "}${call.title}`);
  }
  return `${[...lines, ...plan.byHand.map((text) => `by hand: ${text}`)].join("\n")}\n`;
}

async function make(call: SetupCall, token: string, world: World): Promise<boolean> {
  if (call.unless !== undefined) {
    const present = await send(world, token, "GET", `${call.unless.path}?per_page=100`);
    if (namesIn(present).includes(call.unless.name)) return false;
  }
  const reviewers: { readonly type: string; readonly id: number }[] = [];
  for (const { kind, path } of call.reviewers ?? []) {
    reviewers.push({ type: kind, id: idOf(await send(world, token, "GET", path), path) });
  }
  const body = reviewers.length === 0 ? call.body : { ...call.body, reviewers };
  await send(world, token, call.method, call.path, body);
  return true;
}

async function send(
  world: World,
  token: string,
  method: string,
  path: string,
  body?: unknown,
): Promise<unknown> {
  const base = world.env["GITHUB_API_URL"] ?? "https://api.github.com";
  const outcome = await world.http.send({
    url: `${base}/${path}`,
    method,
    headers: {
      accept: "application/vnd.github+json",
      authorization: `Bearer ${token}`,
      "user-agent": "release-gates",
      "x-github-api-version": "2022-11-28",
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    timeoutMs: TIMEOUT_MS,
    maxBytes: MAX_BYTES,
  });
  if (outcome.kind === "failure") {
    throw new ReleaseGatesError("github-unavailable", `GitHub did not answer ${method} ${path}`, {
      found: outcome.detail,
    });
  }
  const text = new TextDecoder().decode(outcome.body);
  if (outcome.status >= 300) {
    const denied = outcome.status === 401 || outcome.status === 403;
    throw new ReleaseGatesError(
      denied ? "permission-denied" : "github-refused",
      `GitHub refused ${method} ${path}`,
      {
        expected: denied ? "a token that may administrate the repository" : "status 200 or 201",
        found: `status ${outcome.status}: ${text.slice(0, 300)}`,
      },
    );
  }
  return text === "" ? undefined : (JSON.parse(text) as unknown);
}

/** Names in a list, whether it stands alone or in a field of the answer. */
function namesIn(answer: unknown): readonly string[] {
  const lists = Array.isArray(answer) ? [answer] : Object.values(answer ?? {}).filter(Array.isArray);
  return lists.flat().flatMap((entry: unknown) => {
    const name = typeof entry === "object" && entry !== null && "name" in entry ? entry.name : undefined;
    return typeof name === "string" ? [name] : [];
  });
}

function idOf(answer: unknown, path: string): number {
  const id = typeof answer === "object" && answer !== null && "id" in answer ? answer.id : undefined;
  if (typeof id === "number") return id;
  throw new ReleaseGatesError("role-unresolvable", `GitHub gives no number for ${path}`, {
    expected: "a user or team that exists",
  });
}
