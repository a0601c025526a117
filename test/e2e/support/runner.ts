import { type ChildProcess, execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { ArtifactService } from "../../support/artifact-service/service.ts";
import type { GitHubEmulator } from "../../support/github/emulator.ts";
import { DIST, type Ended, runProgram } from "./programs.ts";
import type { ReleaseRepository } from "./release-repository.ts";

/** One workflow run on an emulated GitHub; every job gets a machine of its own. */
export interface Runner {
  readonly runId: number;
  /** Runs the action in a job of its own: a fresh clone at the release tag, nothing left from earlier jobs. */
  job(name: string, inputs: Readonly<Record<string, string>>, options?: JobOptions): Promise<JobEnded>;
  close(): void;
}

export interface JobOptions {
  readonly attempt?: number;
  readonly tag?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly token?: string;
  /** Gets the action's process as soon as it runs, to send it signals. */
  readonly started?: (child: ChildProcess) => void;
  /** Changes the fresh workspace before the action starts. */
  readonly prepare?: (workspace: string) => void;
  /** Works in this workspace, which stays as the job leaves it: a machine of its own that keeps its disk. */
  readonly workspace?: string;
  /** A module that the process loads before the action. */
  readonly preload?: string;
  /** What it prints is not kept. */
  readonly quiet?: boolean;
}

export interface JobEnded extends Ended {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly workspace: string;
}

/** Starts a workflow run that a push of the tag triggered. */
export function startRunner(
  repository: ReleaseRepository,
  github: GitHubEmulator,
  artifacts: ArtifactService,
  tag = "v2.0.0",
): Runner {
  const { id: runId } = github.state.actions.addRun({
    headSha: repository.sha,
    headBranch: tag,
    event: "push",
    actor: "release-engineer",
  });
  const machines: string[] = [];

  return {
    runId,
    job: async (name, inputs, options = {}) => {
      const machine = mkdtempSync(join(tmpdir(), "runner-"));
      machines.push(machine);
      const workspace = options.workspace ?? join(machine, "work");
      if (options.workspace === undefined) {
        execFileSync("git", ["clone", "--quiet", repository.path, workspace], { stdio: "pipe" });
        execFileSync("git", ["checkout", "--quiet", options.tag ?? tag], { cwd: workspace, stdio: "pipe" });
      }
      options.prepare?.(workspace);
      const files = { GITHUB_OUTPUT: join(machine, "output"), GITHUB_STEP_SUMMARY: join(machine, "summary") };
      for (const file of Object.values(files)) writeFileSync(file, "");
      const passed = { "github-token": options.token ?? github.token, ...inputs };
      const preload = options.preload === undefined ? [] : ["--import", options.preload];
      const ended = await runProgram(process.execPath, [...preload, resolve(DIST, "index.js")], {
        cwd: workspace,
        ...(options.started === undefined ? {} : { started: options.started }),
        quiet: options.quiet ?? false,
        env: {
          ...repository.env,
          ...artifacts.envFor(runId, name),
          ...files,
          ...Object.fromEntries(
            Object.entries(passed).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value]),
          ),
          CI: "true",
          GITHUB_ACTIONS: "true",
          GITHUB_API_URL: github.url,
          GITHUB_SERVER_URL: "http://github.localhost",
          GITHUB_REPOSITORY: github.state.repository,
          GITHUB_WORKFLOW_REF: `${github.state.repository}/.github/workflows/release.yml@refs/tags/${tag}`,
          GITHUB_RUN_ID: String(runId),
          GITHUB_RUN_ATTEMPT: String(options.attempt ?? 1),
          GITHUB_JOB: name,
          GITHUB_ACTOR: "release-engineer",
          GITHUB_TRIGGERING_ACTOR: "release-engineer",
          GITHUB_SHA: repository.sha,
          GITHUB_REF: `refs/tags/${tag}`,
          GITHUB_EVENT_NAME: "push",
          GITHUB_WORKSPACE: workspace,
          RUNNER_TEMP: machine,
          ...options.env,
        },
      });
      return {
        ...ended,
        outputs: readOutputs(readFileSync(files.GITHUB_OUTPUT, "utf8")),
        summary: readFileSync(files.GITHUB_STEP_SUMMARY, "utf8"),
        workspace,
      };
    },
    close: () => {
      for (const machine of machines) rmSync(machine, { recursive: true, force: true });
    },
  };
}

/** The runner's output file: `name<<delimiter`, lines, `delimiter`. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split("\n");
  for (let index = 0; index < lines.length; index += 1) {
    const [, name, delimiter] = /^([^<]+)<<(.+)$/.exec(lines[index] ?? "") ?? [];
    if (name === undefined || delimiter === undefined) continue;
    const end = lines.indexOf(delimiter, index + 1);
    outputs[name] = lines.slice(index + 1, end).join("\n");
    index = end;
  }
  return outputs;
}
