import type { RunArtifact, WorkflowRun } from "../ports/github/runs.ts";
import type { ProducingRun } from "./evidence-source.ts";
import { describeProducer, listed } from "./evidence-source.ts";
import { humanDuration } from "./instant.ts";
import { nearestName } from "./nearest.ts";
import type { Finding } from "./readiness-facts.ts";
import type { ReleaseIdentity } from "./record.ts";

/**
 * Whether what another workflow run left behind counts as evidence for this release. Only a run of this
 * repository, of its own code, on the release commit does; what it says is only a proof if it ended well.
 */

/** What the run must be. */
export interface WantedRun {
  readonly from: ProducingRun;
  readonly release: Pick<ReleaseIdentity, "repository" | "sha">;
  /** Id of the run that asks: it is still in progress by nature. */
  readonly thisRun: number | undefined;
  /** Such as `https://github.com`. */
  readonly serverUrl: string;
}

export type RunChoice =
  | {
      readonly kind: "chosen";
      readonly run: WorkflowRun;
      /** What speaks against it although its reports can be read: it did not end with success. */
      readonly problem?: Finding;
    }
  /** It belongs and has not ended: waiting may help. */
  | { readonly kind: "unfinished"; readonly finding: Finding }
  | { readonly kind: "refused"; readonly finding: Finding };

/**
 * Events whose runs test the commit they are listed under. A pull request's run tests a merge that may never
 * exist. Runs that another run, a comment or a dispatch from outside starts are listed under the newest commit of
 * the default branch whatever they check out, which can be a fork's code.
 */
const EVENTS_ON_THEIR_COMMIT: readonly string[] = [
  "push",
  "merge_group",
  "workflow_dispatch",
  "schedule",
  "release",
  "create",
];

/**
 * Chooses among runs (newest first; undefined when there is no such workflow or run). What does not belong is
 * passed over, so that nobody can hide a good run behind a pull request from a fork. Of what belongs the newest
 * decides alone: an older success never stands in for a newer run that failed or has not ended.
 *
 * @param waitedMs how long it was waited for already.
 */
export function chooseRun(
  found: readonly WorkflowRun[] | undefined,
  wanted: WantedRun,
  waitedMs = 0,
): RunChoice {
  const judged = (found ?? []).map((run) => ({ run, strange: strangeness(run, wanted) }));
  const own = judged.find(({ strange }) => strange === undefined)?.run;
  if (own !== undefined) return judgeEnd(own, wanted, waitedMs);
  const [newest] = judged;
  const expected = `a run of ${wanted.release.repository} on ${wanted.release.sha}`;
  if (newest?.strange === undefined) return { kind: "refused", finding: noRun(found, wanted, expected) };
  const { run, strange } = newest;
  const others = judged.length - 1;
  const tail = others === 0 ? "" : `; nor does any of the others (${others})`;
  const finding: Finding = {
    reasonCode: "evidence-foreign",
    expected,
    found: `${named(run)} ${strange}${tail}`,
    where: { url: runUrl(run, wanted) },
    next: "Let the workflow run on the release commit in this repository (by push, merge queue or dispatch).",
  };
  return { kind: "refused", finding };
}

/** Why a run does not belong to the release; undefined when it does. */
function strangeness(run: WorkflowRun, wanted: WantedRun): string | undefined {
  const { repository, sha } = wanted.release;
  if (!isSame(run.repository, repository)) return `is of the repository ${run.repository || "nobody knows"}`;
  if (!isSame(run.headRepository, repository)) {
    const fork = run.headRepository === "" ? "a fork that was deleted" : `the fork ${run.headRepository}`;
    return `ran code of ${fork}`;
  }
  if (run.headSha !== sha) return `ran on the commit ${run.headSha}`;
  const asks = wanted.thisRun === run.id;
  if (asks || EVENTS_ON_THEIR_COMMIT.includes(run.event)) return undefined;
  return `was started by ${run.event}, and such a run need not have tested the commit it is listed under`;
}

function judgeEnd(run: WorkflowRun, wanted: WantedRun, waitedMs: number): RunChoice {
  if (run.id === wanted.thisRun) return { kind: "chosen", run };
  const where = { url: runUrl(run, wanted) };
  const expected = "a run that ended with success";
  if (run.status !== "completed") {
    const waited = waitedMs === 0 ? "" : ` after ${humanDuration(waitedMs)} of waiting`;
    const found = `${named(run)} is ${run.status.replaceAll("_", " ")}${waited}`;
    const next = "Wait until it has ended, then run this gate again; or let the gate wait longer (within).";
    return { kind: "unfinished", finding: { reasonCode: "run-unsuccessful", expected, found, where, next } };
  }
  if (run.conclusion === "success") return { kind: "chosen", run };
  const found = `${named(run)} ended with ${run.conclusion ?? "no conclusion"}: its reports may be incomplete`;
  return { kind: "chosen", run, problem: { reasonCode: "run-unsuccessful", expected, found, where } };
}

function noRun(found: readonly WorkflowRun[] | undefined, wanted: WantedRun, expected: string): Finding {
  const { from } = wanted;
  const where = { url: `${wanted.serverUrl}/${wanted.release.repository}/actions` };
  const base = { reasonCode: "evidence-missing", expected, where } as const;
  if (from.kind === "newest" && found !== undefined) {
    const next = `Let ${from.workflow} run on the release commit, and wait for it.`;
    return { ...base, found: `no run of ${from.workflow} on that commit`, next };
  }
  const next = "Correct from in the config.";
  return { ...base, found: `no ${describeProducer(from)} in ${wanted.release.repository}`, next };
}

export type ArtifactChoice =
  | { readonly kind: "chosen"; readonly artifact: RunArtifact }
  | { readonly kind: "refused"; readonly finding: Finding };

/**
 * Chooses the artifact among all that a run left. A run that was started again may hold one name several times:
 * the newest replaced the others. In a first attempt several of one name cannot be told apart.
 */
export function chooseArtifact(
  found: readonly RunArtifact[],
  name: string,
  run: WorkflowRun,
  wanted: WantedRun,
): ArtifactChoice {
  const where = { url: runUrl(run, wanted) };
  const expected = `the artifact ${name} in ${named(run)}`;
  const refused = (
    reasonCode: "artifact-missing" | "evidence-ambiguous",
    problem: string,
    next: string,
  ): ArtifactChoice => ({
    kind: "refused",
    finding: { reasonCode, expected, found: problem, where, next },
  });
  const same = found.filter((artifact) => artifact.name === name);
  const live = same.filter((artifact) => !artifact.expired);
  const [newest, ...others] = [...live].sort((one, other) => other.id - one.id);
  if (newest === undefined && same.length > 0) {
    return refused(
      "artifact-missing",
      "it has expired, and GitHub has deleted it",
      "Let the workflow run again on the release commit, or keep its artifacts longer (retention-days).",
    );
  }
  if (newest === undefined) {
    const names = found.map((artifact) => artifact.name);
    const nearest = nearestName(name, names);
    return refused(
      "artifact-missing",
      names.length === 0 ? "a run without artifacts" : `only ${listed(names)}`,
      nearest === undefined
        ? "Let the workflow upload it (actions/upload-artifact), or correct from in the config."
        : `Did you mean ${nearest}?`,
    );
  }
  if (others.length > 0 && run.attempt === 1) {
    return refused(
      "evidence-ambiguous",
      `${live.length} artifacts of that name`,
      "Give every artifact of the workflow a name of its own.",
    );
  }
  return { kind: "chosen", artifact: newest };
}

/** What is known of a GitHub Release that evidence is to come from. */
export interface ReleaseFacts {
  readonly tag: string;
  /** Whether the release could be seen. */
  readonly found: boolean;
  /** The commit its tag points to. */
  readonly commit: string | undefined;
}

/** Why the files of a GitHub Release do not count; undefined when they do. */
export function judgeRelease(facts: ReleaseFacts, wanted: Omit<WantedRun, "from">): Finding | undefined {
  const { repository, sha } = wanted.release;
  const where = { url: `${wanted.serverUrl}/${repository}/releases` };
  const expected = `a GitHub Release ${facts.tag} of ${repository} on ${sha}`;
  if (!facts.found) {
    const found = "no release of that tag that this token can see";
    const next = "Publish it, or grant contents: write where it is still a draft.";
    return { reasonCode: "evidence-missing", expected, found, where, next };
  }
  if (facts.commit === sha) return undefined;
  const found =
    facts.commit === undefined ? "no tag that binds it to a commit" : `its tag on ${facts.commit}`;
  return { reasonCode: "evidence-foreign", expected, found, where };
}

/** A run as sentences name it, such as `run 123 (ci.yml)`. */
export function named(run: WorkflowRun): string {
  return `run ${run.id} (${workflowFile(run)})`;
}

/** `ci.yml` of `.github/workflows/ci.yml@refs/heads/main`. */
export function workflowFile(run: WorkflowRun): string {
  const [path = ""] = run.path.split("@");
  return path.split("/").at(-1) ?? path;
}

/** The page of the run. */
export function runUrl(run: WorkflowRun, { serverUrl, release }: Omit<WantedRun, "from">): string {
  return `${serverUrl}/${release.repository}/actions/runs/${run.id}`;
}

/** Names of repositories know no case. */
function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
