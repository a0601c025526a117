import type { LoadedConfig } from "../config/load.ts";
import type { CheckConfig, Config } from "../config/schema.ts";
import type { Scope, Unasked } from "../gate/asking.ts";
import type { Level } from "../gate/criterion.ts";
import { DRIFT_QUESTION } from "../gate/drift.ts";
import { inheritedSeverity } from "../gate/features.ts";
import { parityQuestion } from "../gate/parity.ts";
import { UAT_QUESTION } from "../gate/staging.ts";
import type { World } from "../ports/world.ts";
import type { Release } from "../release/identity.ts";
import { decideImpact } from "../release/impact.ts";
import { askCriterion, evaluateForRelease } from "./asking.ts";

/** A release with all that the config wants to know of it, and the config as far as it asks this release. */
export interface DescribedRelease {
  readonly config: LoadedConfig;
  readonly release: Release;
}

/**
 * Finds out what the questions of the config depend on: the severity that its features give the release, whether it is
 * security-impacting, and so which checks it is asked. Every command does, from the same facts, so that all of them see the same release.
 */
export async function describeRelease(
  world: World,
  loaded: LoadedConfig,
  identified: Release,
): Promise<DescribedRelease> {
  const graded = await inheritSeverity(world, loaded, identified);
  const expression = loaded.config.release["security-impacting"];
  const securityImpact =
    expression === undefined
      ? undefined
      : decideImpact(expression, await evaluateForRelease(world, graded, expression));
  const release = securityImpact === undefined ? graded : { ...graded, securityImpact };
  return { release, config: await askStaging(world, await askChecks(world, loaded, release), release) };
}

/** The release with the highest severity among its own and its features'. */
async function inheritSeverity(world: World, { config }: LoadedConfig, release: Release): Promise<Release> {
  const { features } = config.readiness;
  if (features === undefined) return release;
  const { readFeatures } = await import("./features.ts");
  const documents = await readFeatures(world, features);
  const { severity, why } = inheritedSeverity(
    release.severity,
    documents.map(({ feature }) => feature),
  );
  if (why === undefined) return release;
  const whys = [release.severityWhy, why].filter((one) => one !== undefined);
  return { ...release, severity, severityWhy: whys.join("; ") };
}

/** The config with the checks that this release is asked; the others are kept as unasked. */
async function askChecks(world: World, loaded: LoadedConfig, release: Release): Promise<LoadedConfig> {
  const { staging, rollout } = loaded.config;
  const blueGreen = rollout["blue-green"];
  const ask = (checks: readonly CheckConfig[] | undefined, path: readonly string[]): Promise<Parted> =>
    partChecks(world, loaded, release, checks ?? [], path);
  const own = await ask(staging.checks, ["staging", "checks"]);
  const launch = await ask(rollout.checks, ["rollout", "checks"]);
  const idle = await ask(blueGreen?.checks, ["rollout", "blue-green", "checks"]);
  const config: Config = {
    ...loaded.config,
    staging: { ...staging, ...(staging.checks === undefined ? {} : { checks: own.asked }) },
    rollout: {
      ...rollout,
      checks: launch.asked,
      ...(blueGreen?.checks === undefined ? {} : { "blue-green": { ...blueGreen, checks: idle.asked } }),
    },
  };
  const unasked = {
    staging: staging.checks === undefined ? launch.unasked : own.unasked,
    rollout: [...launch.unasked, ...idle.unasked],
  };
  return { ...loaded, config, unasked };
}

/** The config with what staging asks this release besides its checks; the rest is kept as unasked. */
async function askStaging(world: World, loaded: LoadedConfig, release: Release): Promise<LoadedConfig> {
  const { staging } = loaded.config;
  const unasked: Unasked[] = [];
  const isAsked = async (question: StagingQuestion, path: readonly (string | number)[]): Promise<boolean> => {
    const asked = await askCriterion(world, release, question);
    if (asked.kind === "yes") return true;
    const { id, title, level, when } = question;
    unasked.push({ id, title, level, when, asked, configured: loaded.locate(["staging", ...path]) });
    return false;
  };
  const { parity, drift, uat, ...others } = staging;
  const pairs: typeof parity = [];
  for (const [index, pair] of parity.entries()) {
    const [one = "", other = ""] = pair.files;
    const question = { ...pair, ...parityQuestion({ level: pair.level, files: [one, other] }) };
    if (await isAsked(question, ["parity", index])) pairs.push(pair);
  }
  const asks = {
    drift: drift !== undefined && (await isAsked({ ...drift, ...DRIFT_QUESTION }, ["drift"])),
    uat:
      uat !== undefined &&
      (await isAsked({ ...uat, ...UAT_QUESTION, title: uat.title ?? UAT_QUESTION.title }, ["uat"])),
  };
  const asked: Config["staging"] = {
    ...others,
    parity: pairs,
    ...(asks.drift ? { drift } : {}),
    ...(asks.uat ? { uat } : {}),
  };
  return {
    ...loaded,
    config: { ...loaded.config, staging: asked },
    unasked: {
      staging: [...(loaded.unasked?.staging ?? []), ...unasked],
      rollout: loaded.unasked?.rollout ?? [],
    },
  };
}

interface StagingQuestion {
  readonly id: string;
  readonly title: string;
  readonly level: Level;
  readonly when?: string | undefined;
  readonly scope: Scope;
}

interface Parted {
  readonly asked: CheckConfig[];
  readonly unasked: readonly Unasked[];
}

async function partChecks(
  world: World,
  { locate }: LoadedConfig,
  release: Release,
  checks: readonly CheckConfig[],
  path: readonly string[],
): Promise<Parted> {
  const asked: CheckConfig[] = [];
  const unasked: Unasked[] = [];
  for (const [index, check] of checks.entries()) {
    const answer = await askCriterion(world, release, check);
    // Where it cannot be told, it is asked all the same, and its criterion fails besides.
    if (answer.kind !== "no") asked.push(check);
    if (answer.kind !== "yes") unasked.push(unaskedCheck(check, answer, locate([...path, index])));
  }
  return { asked, unasked };
}

function unaskedCheck(
  { id, title, level, when }: CheckConfig,
  asked: Unasked["asked"],
  configured: Unasked["configured"],
): Unasked {
  return { id: `check/${id}`, title: title ?? `Check ${id} passes`, level, when, asked, configured };
}
