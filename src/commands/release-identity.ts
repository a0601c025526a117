import { resolveStrategy } from "../config/defaults.ts";
import type { LoadedConfig } from "../config/load.ts";
import { ReleaseGatesError } from "../gate/errors.ts";
import type { World } from "../ports/world.ts";
import type { CheckoutFacts, Release, Severity, Tags } from "../release/identity.ts";
import { previousVersion, versionOfTag } from "../release/versions.ts";
import type { CommandInputs } from "./gate-run.ts";

/** Takes what does not hold: throws it, or goes on without. */
export type Overlook = (error: unknown) => void;
const refuse: Overlook = (error) => {
  throw error;
};

const TAG_REF = "refs/tags/";
const SEVERITIES: readonly Severity[] = ["sev-0", "sev-1", "sev-2", "sev-3"];

/**
 * Asks git (and GitHub, where the clone is shallow) about the release tag. It needs no config, so it can run
 * while the config is read.
 */
export async function readCheckout(
  world: World,
  inputs: CommandInputs,
  overlook: Overlook = refuse,
): Promise<CheckoutFacts> {
  const tag = inputs.releaseTag ?? tagOfRef(world.runner?.ref);
  const local = await world.git.refs();
  let tagCommit: string | undefined;
  let { tags } = local;
  try {
    tagCommit = tag === undefined ? undefined : await commitOfTag(world, tag, local.tags);
    tags = await allTags(world, local.tags);
  } catch (error) {
    overlook(error);
  }
  return { tag, tagCommit, head: local.head, tags };
}

/**
 * Decides which release this is: the tag, the version it carries, the commit it points to, and the release
 * it replaces. The checkout must be at that commit, because everything a gate reads comes from it.
 *
 * @param overlook takes a tag that is missing and a checkout at another commit; without it they are thrown.
 * @throws ReleaseGatesError `input-invalid`, `tag-missing` or `commit-mismatch`.
 */
export async function resolveRelease(
  world: World,
  loaded: LoadedConfig,
  inputs: CommandInputs,
  checkout: CheckoutFacts,
  overlook: Overlook = refuse,
): Promise<Release> {
  const { config } = loaded;
  const { tag, tagCommit, head, tags } = checkout;
  if (tag === undefined) {
    throw new ReleaseGatesError("input-invalid", "no release tag is given", {
      expected: "the input release-tag, the variable RELEASE_TAG, or a run started by a tag",
      found: world.runner === undefined ? "none of them" : `a run on ${world.runner.ref}`,
    });
  }
  const version = versionOfTag(tag, config.release.tag);
  if (version === undefined) {
    throw new ReleaseGatesError("input-invalid", `the tag ${tag} does not carry a version`, {
      expected: `a tag of the form ${config.release.tag} with a semantic version`,
      found: tag,
      where: loaded.locate(["release", "tag"]),
    });
  }
  const sha = tagCommit ?? head;
  if (tagCommit === undefined || sha === undefined) {
    const missing = new ReleaseGatesError("tag-missing", `the release tag ${tag} does not exist`, {
      expected: `a tag ${tag}`,
      found: world.runner === undefined ? "no such tag in this checkout" : "no such tag, here or on GitHub",
    });
    if (sha === undefined) throw missing;
    overlook(missing);
  }
  if (head !== sha) {
    const elsewhere = new ReleaseGatesError(
      "commit-mismatch",
      `the checkout is not at the commit of ${tag}`,
      {
        expected: sha,
        found: head ?? "no git checkout",
        next: `check out the tag: actions/checkout with ref: ${tag}`,
      },
    );
    overlook(elsewhere);
  }
  const previous = previousVersion(version, tags, config.release.tag);
  return {
    repository: world.runner?.repository ?? (await world.git.repository()) ?? config.name,
    tag,
    version,
    sha,
    target: inputs.environment ?? config.release.target,
    ...severityOf(inputs, config.release.severity),
    strategy: resolveStrategy(config, inputs.strategy),
    ...(inputs.service === undefined ? {} : { service: inputs.service }),
    ...(previous === undefined ? {} : { previous }),
  };
}

function tagOfRef(ref: string | undefined): string | undefined {
  return ref?.startsWith(TAG_REF) === true ? ref.slice(TAG_REF.length) : undefined;
}

/** The local clone knows the tag when it was checked out; a shallow clone of a commit does not, GitHub does. */
async function commitOfTag(world: World, tag: string, local: Tags): Promise<string | undefined> {
  const sha = local.find(({ name }) => name === tag)?.sha;
  if (sha !== undefined || world.runner === undefined) return sha;
  return (await world.github()).tagCommit(tag);
}

/** A shallow clone has no other tags; then GitHub is asked, so that the previous release is known. */
async function allTags(world: World, local: Tags): Promise<Tags> {
  if (local.length > 1 || world.runner === undefined) return local;
  return (await world.github()).tags();
}

function severityOf(
  inputs: CommandInputs,
  configured: Severity,
): { readonly severity: Severity; readonly severityWhy?: string } {
  if (inputs.severity === undefined) return { severity: configured };
  const severity = SEVERITIES.find((known) => known === inputs.severity);
  if (severity === undefined) {
    throw new ReleaseGatesError("input-invalid", "the input severity is not known", {
      expected: SEVERITIES.join(", "),
      found: inputs.severity,
    });
  }
  if (severity === configured) return { severity };
  return { severity, severityWhy: `the input severity says so; the config says ${configured}` };
}
