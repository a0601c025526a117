import type { Release } from "../release/identity.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** What a command is told about the release and the step it belongs to. */
export interface CommandFacts {
  readonly release: Release;
  /** `DEPLOY_ENVIRONMENT`: where the command acts, such as `staging`. */
  readonly environment: string;
  /** `DRY_RUN=1`: the command must say what it would do and change nothing. */
  readonly dryRun: boolean;
  /** Percent of traffic on the new version. */
  readonly trafficWeight?: number;
  readonly slot?: string;
  readonly batch?: { readonly index: number; readonly count: number };
  /** The version that should answer when this command or check runs. Default: the release's version. */
  readonly expectedVersion?: string;
}

/** Variables of the job that a command may always see. */
const SAFE_NAMES: ReadonlySet<string> = new Set([
  "PATH",
  "HOME",
  "LANG",
  "TZ",
  "TMPDIR",
  "TEMP",
  "SHELL",
  "USER",
  // The runner finds processes that outlive a job by this one.
  "RUNNER_TRACKING_ID",
  "CI",
]);

/**
 * Names that never reach a command, whatever the config says: with `ACTIONS_RUNTIME_TOKEN` or `GITHUB_OUTPUT`
 * a command could replace evidence or forge a verdict.
 */
const WITHHELD = /^(?:ACTIONS|GITHUB|INPUT)_/i;

/** Whether a command may ever be given a variable of this name. */
export function mayReachCommands(name: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !WITHHELD.test(name);
}

/**
 * The whole environment of a command: safe variables of the job, those that `pass-env` names, the command's
 * own `env`, and the product's variables, each winning over the ones before it. A product variable that has
 * no value at this step is there and empty, so that scripts may run under `set -u`.
 */
export function commandEnvironment(
  job: Environment,
  settings: { readonly env: Readonly<Record<string, string>>; readonly "pass-env": readonly string[] },
  facts: CommandFacts,
): Readonly<Record<string, string>> {
  const own = Object.fromEntries(Object.entries(settings.env).filter(([name]) => mayReachCommands(name)));
  return {
    ...withPassedVariables(safeVariables(job), job, settings["pass-env"]),
    ...own,
    ...productVariables(facts),
  };
}

/** The environment of a command that is told nothing about a release: safe variables, and those passed by name. */
export function bareEnvironment(
  job: Environment,
  names: readonly string[],
): Readonly<Record<string, string>> {
  return withPassedVariables(safeVariables(job), job, names);
}

/** Adds variables of the job that `pass-env` names; never one that is withheld or already there. */
export function withPassedVariables(
  environment: Readonly<Record<string, string>>,
  job: Environment,
  names: readonly string[],
): Readonly<Record<string, string>> {
  const passed: Record<string, string> = {};
  for (const name of names) {
    const value = job[name];
    if (mayReachCommands(name) && value !== undefined && !Object.hasOwn(environment, name)) {
      passed[name] = value;
    }
  }
  return { ...environment, ...passed };
}

/**
 * Whether commands run with `DRY_RUN=1`: when asked to, and in a rehearsal of a config that does not declare
 * its commands safe to rehearse, so that nobody ships by trying it out.
 */
export function isDryRun(facts: {
  readonly asked: boolean;
  readonly mode: "release" | "rehearsal";
  readonly safeToRehearse: boolean;
}): boolean {
  return facts.asked || (facts.mode === "rehearsal" && !facts.safeToRehearse);
}

function safeVariables(job: Environment): Readonly<Record<string, string>> {
  const safe: Record<string, string> = {};
  for (const [name, value] of Object.entries(job)) {
    if (value !== undefined && (SAFE_NAMES.has(name) || name.startsWith("LC_"))) safe[name] = value;
  }
  return safe;
}

function productVariables(facts: CommandFacts): Readonly<Record<string, string>> {
  const { release, batch } = facts;
  return {
    RELEASE_TAG: release.tag,
    RELEASE_VERSION: release.version,
    RELEASE_SHA: release.sha,
    PREVIOUS_TAG: release.previous?.tag ?? "",
    DEPLOY_ENVIRONMENT: facts.environment,
    DEPLOY_STRATEGY: release.strategy,
    DEPLOY_SERVICE: release.service ?? "",
    DEPLOY_SERVICES: (release.services ?? []).join(" "),
    TRAFFIC_WEIGHT: facts.trafficWeight === undefined ? "" : String(facts.trafficWeight),
    DEPLOY_SLOT: facts.slot ?? "",
    BATCH_INDEX: batch === undefined ? "" : String(batch.index),
    BATCH_COUNT: batch === undefined ? "" : String(batch.count),
    EXPECTED_VERSION: facts.expectedVersion ?? release.version,
    DRY_RUN: facts.dryRun ? "1" : "",
  };
}
