import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { createInterface } from "node:readline";
import type { ArtifactService } from "../../../support/artifact-service/service.ts";
import type { GitHubEmulator } from "../../../support/github/emulator.ts";
import { readWorkflow } from "../../../support/workflows/files.ts";
import type { ReleaseRepository } from "../../support/release-repository.ts";
import { rewriteForAct, tokenName, writeLibrary } from "./library.ts";
import { onlyFailed, type StepOutputs } from "./rerun.ts";

/** Where `scripts/install-workflow-tools.sh` puts act; undefined where it is not installed. */
export const ACT: string | undefined = findAct();

/** One run of a caller's workflow in act: job after job on this machine, against the emulated GitHub. */
export interface ActRun {
  readonly code: number | null;
  /** Result by job, of the jobs that ran; jobs of a matrix by their environment or service. */
  readonly results: Readonly<Record<string, string>>;
  /** Seconds from the start to the end of every job that ran, by the same names. */
  readonly seconds: Readonly<Record<string, number>>;
  /** What steps gave out, by job and `step.output`. */
  readonly outputs: StepOutputs;
  /** Result by the id of a job, of the jobs that ran; of a matrix the worst. */
  readonly byId: Readonly<Record<string, string>>;
  /** What the job wrote into its summary. */
  summary(job: string): string;
  readonly output: string;
}

export interface ActWorld {
  /** The run of the tag. */
  readonly runId: number;
  /** The run that began last. */
  newestRun(): number;
  run(options?: ActOptions): Promise<ActRun>;
  close(): void;
}

export interface ActOptions {
  readonly attempt?: number;
  /** The run whose failed jobs are run again, with all after them; the others keep what they gave then. */
  readonly rerun?: ActRun;
  /** Called when a job begins, before its first step. */
  readonly jobBegins?: (job: string) => void;
  /** Called when a step that has an id begins. */
  readonly stepBegins?: (job: string, step: string) => void;
  /** Another starter workflow, in a run of its own. */
  readonly template?: string;
  /** The text of a caller's own workflow, in place of the starter workflow. */
  readonly workflow?: string;
  /** A form filled in, instead of a tag pushed. */
  readonly dispatch?: Readonly<Record<string, string>>;
}

/**
 * Prepares runs of starter workflows in a caller's repository: a release started by its tag, and others.
 */
export function createActWorld(
  repository: ReleaseRepository,
  github: GitHubEmulator,
  artifacts: ArtifactService,
): ActWorld {
  if (ACT === undefined) throw new Error("act is not installed");
  const program = ACT;
  const folder = mkdtempSync(join(tmpdir(), "act-"));
  const { product, checkout, setupNode } = writeLibrary(folder);
  const pinned = (action: string): string =>
    new RegExp(`uses: (${action}@[0-9a-f]{40})`).exec(
      readWorkflow(".github/workflows/release-project.yml").content,
    )?.[1] ?? "";
  const { id: runId } = github.state.actions.addRun({
    headSha: repository.sha,
    headBranch: "v2.0.0",
    event: "push",
    actor: "release-engineer",
  });
  const variables = Object.entries(repository.env).map(([name, value]) => `        ${name}=${value}`);

  /**
   * Its `variables` are replaced by those of the repository, and steps of the product get the token of their job;
   * nothing else of it changes.
   */
  function writeCaller(template: string, own?: string): string {
    const file = join(folder, template);
    const content = rewriteForAct(own ?? readWorkflow(`workflows-templates/${template}`).content, template);
    const given = `      variables: |\n${variables.join("\n")}`;
    const environment = Object.entries(repository.env).map(([name, value]) => `  ${name}: ${value}`);
    writeFileSync(
      file,
      content
        .replace(/^ {6}variables: .*$/m, given)
        .replace(
          /^ {4}with: \{ release-tag/m,
          '    with: { variables: "${{ vars.CALLER_VARIABLES }}", release-tag',
        )
        .replace(/^ {2}BASE_URL: .*$/m, environment.join("\n")),
    );
    return file;
  }
  const tokens = tokensOfJobs(github);
  let newest = runId;

  return {
    runId,
    newestRun: () => newest,
    close: () => rmSync(folder, { recursive: true, force: true }),
    run: async ({ attempt = 1, rerun, template, workflow, dispatch, ...hooks } = {}) => {
      const shipped = readWorkflow(".github/workflows/release.yml").content;
      const released =
        rerun === undefined
          ? shipped
          : onlyFailed(shipped, (job) => rerun.byId[job] === "success", rerun.outputs);
      writeFileSync(join(product, ".github/workflows/release.yml"), rewriteForAct(released, "release.yml"));
      const { jobBegins = () => undefined, stepBegins = () => undefined } = hooks;
      const run =
        template === undefined ? runId : github.state.actions.addRun({ headSha: repository.sha }).id;
      newest = run;
      const event = join(folder, "event.json");
      const ref = dispatch === undefined ? "refs/tags/v2.0.0" : "refs/heads/main";
      writeFileSync(event, JSON.stringify({ ref, ...(dispatch === undefined ? {} : { inputs: dispatch }) }));
      const env = {
        ...artifacts.envFor(run, 1),
        ...tokens,
        ACT_REPOSITORY: repository.path,
        CI: "true",
        GITHUB_API_URL: github.url,
        GITHUB_REPOSITORY: github.state.repository,
        GITHUB_RUN_ATTEMPT: String(attempt),
        GITHUB_RUN_ID: String(run),
        GITHUB_TRIGGERING_ACTOR: "release-engineer",
        GITHUB_WORKFLOW_REF: `${github.state.repository}/.github/workflows/release.yml@${ref}`,
      };
      const child = spawn(
        program,
        [
          dispatch === undefined ? "push" : "workflow_dispatch",
          "--json",
          ...[
            "--workflows",
            writeCaller(template ?? "release-on-tag.yml", workflow),
            "--eventpath",
            event,
            "--actor",
            "release-engineer",
          ],
          ...["--platform", "ubuntu-latest=-self-hosted", "--no-skip-checkout", "--no-cache-server"],
          ...["--action-cache-path", join(folder, "cache")],
          ...["--local-repository", `org/release-gates@v1=${product}`],
          ...["--local-repository", `${pinned("actions/checkout")}=${checkout}`],
          ...["--local-repository", `${pinned("actions/setup-node")}=${setupNode}`],
          ...["--var", `CALLER_VARIABLES=${variables.map((line) => line.trim()).join("\n")}`],
          ...["--secret", `GITHUB_TOKEN=${github.token}`],
          ...Object.entries(env).flatMap(([name, value]) => ["--env", `${name}=${value}`]),
        ],
        { cwd: repository.path, stdio: ["ignore", "pipe", "pipe"] },
      );
      const results: Record<string, string> = {};
      const byId: Record<string, string> = {};
      const outputs = new Map<string, Map<string, string>>();
      const summaries = new Map<string, string>();
      const begun = new Map<string, number>();
      const seconds: Record<string, number> = {};
      let output = "";
      createInterface(child.stdout).on("line", (line) => {
        const { jobID, matrix, msg, jobResult, job, stepID } = readLine(line);
        output += `[${job ?? ""}] ${msg ?? line}\n`;
        if (jobID === undefined) return;
        const name = nameOf(jobID, matrix);
        if (!begun.has(name) && job?.includes("/") === true && msg?.includes("Set up job") === true) {
          begun.set(name, performance.now());
          jobBegins(name);
        }
        const [, given, value] = /::set-output:: ([\w-]+)=([\s\S]*)$/.exec(msg ?? "") ?? [];
        if (given !== undefined && value !== undefined) {
          const its = outputs.get(jobID) ?? new Map<string, string>();
          outputs.set(jobID, its.set(`${stepID?.at(0)}.${given}`, value));
        }
        const summary = /^\s*\S+\s+Summary - ([\s\S]*)$/.exec(msg ?? "")?.[1];
        if (summary !== undefined) summaries.set(name, `${summaries.get(name) ?? ""}${summary}\n`);
        const step = stepID?.at(-1);
        if (step !== undefined && msg?.includes("Run Main ") === true) stepBegins(name, step);
        if (jobResult === undefined) return;
        results[name] = jobResult;
        if (byId[jobID] !== "failure") byId[jobID] = jobResult;
        seconds[name] = (performance.now() - (begun.get(name) ?? 0)) / 1_000;
      });
      child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
        output += chunk;
      });
      const code = await new Promise<number | null>((resolve, reject) => {
        child.on("error", reject);
        child.on("close", resolve);
      });
      return {
        code,
        results,
        byId,
        outputs,
        seconds,
        output,
        summary: (job) => summaries.get(job) ?? "",
      };
    },
  };
}

/** A token for every job that runs the product, with the permissions the job declares and no others. */
function tokensOfJobs(github: GitHubEmulator): Record<string, string> {
  const tokens: Record<string, string> = {};
  const reusable = ["release.yml", "rollback.yml", "soak.yml", "stabilize.yml"].map(
    (name) => `.github/workflows/${name}`,
  );
  for (const path of [...reusable, "workflows-templates/release-single-job.yml"]) {
    for (const [id, job] of Object.entries(readWorkflow(path).workflow.jobs)) {
      const permissions = job.permissions as Parameters<GitHubEmulator["tokenWith"]>[0];
      tokens[tokenName(basename(path), id)] = github.tokenWith(permissions);
    }
  }
  return tokens;
}

interface Line {
  readonly job?: string;
  readonly jobID?: string;
  /** The step, below those of the actions it is part of. */
  readonly stepID?: readonly string[];
  readonly matrix?: Readonly<Record<string, unknown>>;
  readonly msg?: string;
  readonly jobResult?: string;
}

/** Jobs of a matrix by their environment, or by the service that they are about. */
function nameOf(job: string, matrix: Line["matrix"]): string {
  const { environment, service, soak } = matrix ?? {};
  if (typeof environment === "string") return environment;
  const about = typeof soak === "object" && soak !== null ? Reflect.get(soak, "service") : service;
  return typeof about === "string" && about !== "" ? `${job} ${about}` : job;
}

function readLine(line: string): Line {
  try {
    return JSON.parse(line) as Line;
  } catch {
    return { msg: line };
  }
}

function findAct(): string | undefined {
  for (const program of ["act", join(process.env["HOME"] ?? "", "go/bin/act")]) {
    try {
      execFileSync(program, ["--version"], { stdio: "ignore" });
      return program;
    } catch {
      // not here
    }
  }
  return undefined;
}
