import { ReleaseGatesError } from "../gate/errors.ts";
import type { World } from "../ports/world.ts";
import { versionOfTag } from "../release/versions.ts";
import { renderGateSummary } from "../report/gate-summary.ts";
import { failureReport } from "./failure.ts";
import type { CommandInputs, CommandReport } from "./gate-run.ts";
import { loadConfig } from "./open-release.ts";

const PHASE = { number: 0, title: "Release Tag" } as const;

/**
 * Makes the annotated release tag at the commit of the checkout, for releases that a person starts by hand. A tag
 * that leads there already is left as it is; one that leads elsewhere is never moved.
 */
export async function tag(inputs: CommandInputs, world: World): Promise<CommandReport> {
  try {
    const { config, locate } = await loadConfig(world, inputs.config);
    const name = inputs.releaseTag;
    const version = name === undefined ? undefined : versionOfTag(name, config.release.tag);
    if (name === undefined || version === undefined) {
      throw new ReleaseGatesError("input-invalid", "the release tag does not carry a version", {
        expected: `release-tag of the form ${config.release.tag} with a semantic version`,
        found: name ?? "nothing",
        where: locate(["release", "tag"]),
      });
    }
    const sha = await world.git.head();
    if (sha === undefined) {
      throw new ReleaseGatesError("commit-mismatch", "there is no commit to tag", {
        expected: "a git checkout of the commit to release",
      });
    }
    const github = await world.github();
    const present = await github.tagCommit(name);
    if (present === undefined && !inputs.dryRun) {
      await github.createTag({ name, sha, message: `Release ${version}` });
    }
    // A tag that is there is the person's word, wherever the workflow was started.
    const decision = {
      verdict: "passed",
      reasonCode: present !== undefined ? "already-done" : inputs.dryRun ? "dry-run" : "passed",
      reason: present === undefined ? `${name} is made at ${sha}` : `${name} is there already, at ${present}`,
    } as const;
    world.reporter.info(decision.reason);
    return {
      ...decision,
      outputs: {
        verdict: decision.verdict,
        "reason-code": decision.reasonCode,
        "release-tag": name,
        "release-sha": present ?? sha,
        "release-version": version,
      },
      summary: renderGateSummary({ phase: PHASE, decision }),
    };
  } catch (error) {
    return failureReport(PHASE, error, world);
  }
}
