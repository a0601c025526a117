import type { Clock } from "../../ports/clock.ts";
import type { GitHub } from "../../ports/github/client.ts";
import { createBranches } from "./branches.ts";
import { createCaller } from "./caller.ts";
import { createChecks } from "./checks.ts";
import { createComparison } from "./compare.ts";
import { createDeployments } from "./deployments.ts";
import { createDispatches } from "./dispatches.ts";
import { createEnvironments } from "./environments.ts";
import { createIssues } from "./issues.ts";
import { connect } from "./octokit.ts";
import { createRefs } from "./refs.ts";
import { createReleases } from "./releases.ts";
import { createRunArtifacts } from "./run-artifacts.ts";
import { createRuns } from "./runs.ts";

export interface GitHubOptions {
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Such as `https://api.github.com`, or `https://HOST/api/v3`. */
  readonly apiUrl: string;
  readonly clock: Clock;
  /** For one call with all its repetitions; two minutes when left out. */
  readonly deadlineMs?: number;
  /** For one attempt; half a minute when left out. */
  readonly attemptTimeoutMs?: number;
  /** Source of the random part of waits. */
  readonly random?: () => number;
}

const DEADLINE_MS = 120_000;
const ATTEMPT_MS = 30_000;
/** Bytes a second that even a poor line sends. */
const SLOWEST_UPLOAD = 128 * 1024;

/** GitHub's REST API for one repository. Nothing is sent, and octokit is not loaded, before the first call. */
export function createGitHub(options: GitHubOptions): GitHub {
  const { token, repository, clock } = options;
  const apiUrl = options.apiUrl.replace(/\/+$/, "");
  const deadlineMs = options.deadlineMs ?? DEADLINE_MS;
  const attemptMs = Math.min(options.attemptTimeoutMs ?? ATTEMPT_MS, deadlineMs);
  const connection = connect({
    token,
    apiUrl,
    attemptTimeoutMs: (sentBytes) => attemptMs + Math.ceil((sentBytes / SLOWEST_UPLOAD) * 1000),
  });
  const random = options.random ?? Math.random;
  const caller = createCaller(connection, { apiUrl, repository, clock, deadlineMs, random });
  const refs = createRefs(caller);
  const runArtifacts = createRunArtifacts(caller);
  return {
    repository,
    ...refs,
    ...createRuns(caller),
    ...createEnvironments(caller),
    ...createComparison(caller),
    ...createDeployments(caller),
    ...createChecks(caller),
    ...runArtifacts,
    ...createDispatches(caller, runArtifacts),
    ...createReleases(caller, refs),
    ...createIssues(caller),
    ...createBranches(caller),
  };
}
