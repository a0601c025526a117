import type { RunnerContext } from "../ports/runner.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** What the runner says of this job, or undefined when this is no runner (`GITHUB_ACTIONS` is not `true`). */
export function readRunnerContext(env: Environment): RunnerContext | undefined {
  if (env["GITHUB_ACTIONS"] !== "true") return undefined;
  const actor = env["GITHUB_ACTOR"] ?? "";
  return {
    repository: env["GITHUB_REPOSITORY"] ?? "",
    workflowRef: env["GITHUB_WORKFLOW_REF"] ?? "",
    runId: Number(env["GITHUB_RUN_ID"] ?? Number.NaN),
    attempt: Number(env["GITHUB_RUN_ATTEMPT"] ?? Number.NaN),
    job: env["GITHUB_JOB"] ?? "",
    actor,
    triggeringActor: env["GITHUB_TRIGGERING_ACTOR"] ?? actor,
    sha: env["GITHUB_SHA"] ?? "",
    ref: env["GITHUB_REF"] ?? "",
    eventName: env["GITHUB_EVENT_NAME"] ?? "",
    serverUrl: env["GITHUB_SERVER_URL"] ?? "https://github.com",
  };
}

const SECRET_NAME = /TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL|PRIVATE|WEBHOOK|API_?KEY|ACCESS_?KEY|DSN/i;

/**
 * Values that must never be written: those of environment variables whose names say that they are secret.
 * GitHub masks registered secrets in its own log; files, summaries and notifications are ours to mask.
 */
export function secretValues(env: Environment): readonly string[] {
  const values = Object.entries(env)
    .filter(([name, value]) => value !== undefined && value !== "" && SECRET_NAME.test(name))
    .map(([, value]) => value as string);
  return [...new Set(values)];
}
