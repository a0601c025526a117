import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { processesIn } from "./process-table.ts";
import { type Ended, runCli, runProgram } from "./programs.ts";

/** `examples/haproxy-prometheus`, really released: by real HAProxy, Prometheus and load, with dist as users run it. */

const EXAMPLE = resolve(import.meta.dirname, "../../../examples/haproxy-prometheus");
/** Requests a second; less where the machine cannot send as many. */
const RATE = "3000";
/** Short enough to say what was sent when. */
const REPORT_MS = "50";
/** Requests that are still sent once the release is over. */
const REQUESTS_AFTER = 2_000;

export type ExampleStrategy = "canary" | "blue-green" | "rolling" | "recreate";

/** What the load generator counted in a short time: how the requests ended that were begun in it. */
export interface Period {
  readonly from: number;
  readonly to: number;
  readonly sent: number;
  /** By version and status, such as `2.0.0 200`; an answer of HAProxy itself has no version: `- 503`. */
  readonly answers: Readonly<Record<string, number>>;
  readonly lost: number;
}

/** A release of the example, over and stopped. */
export interface ExampleRelease {
  readonly rehearsal: Ended;
  readonly periods: readonly Period[];
  /** A JSON document of the evidence; undefined when there is none. */
  document(name: string): Record<string, unknown> | undefined;
  /** Processes that were left running, by command line. */
  readonly leftovers: readonly string[];
}

/** Why the example cannot run here; undefined when it can. */
export function haproxyMissing(): string | undefined {
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), "/usr/sbin"];
  const missing = ["haproxy", "prometheus"].filter(
    (name) => !folders.some((folder) => existsSync(join(folder, name))),
  );
  return missing.length === 0 ? undefined : `not installed: ${missing.join(", ")} (Debian packages)`;
}

/**
 * Starts the example, releases version 2.0.0 under load, and stops everything.
 *
 * @param bad whether version 2.0.0 fails 5% of its requests in production.
 * @param atLeast requests that the load must have come to before it is stopped.
 * @param killed whether the process of the canary is killed once the rollout has judged traffic of it.
 */
export async function releaseExample(
  strategy: ExampleStrategy,
  {
    bad = false,
    atLeast = 0,
    killed = false,
  }: { readonly bad?: boolean; readonly atLeast?: number; readonly killed?: boolean },
): Promise<ExampleRelease> {
  const root = mkdtempSync(join(tmpdir(), `haproxy-${strategy}-`));
  try {
    cpSync(EXAMPLE, root, { recursive: true, filter: (path) => !/\/\.(system|artifacts)(\/|$)/.test(path) });
    makeRepository(root);
    const up = await runProgram("bash", ["system/up.sh", strategy, ...(bad ? ["2.0.0"] : [])], {
      cwd: root,
      env: { LOAD_RATE: RATE, LOAD_REPORT_MS: REPORT_MS },
    });
    if (up.code !== 0) throw new Error(`the example did not start: ${up.output}`);
    const config = strategy === "canary" ? "release-gates.yml" : `release-gates-${strategy}.yml`;
    const rehearsing = runCli(["rehearse", "--config", `.github/${config}`], root, exported(up.stdout));
    if (killed) await killCanary(root);
    const rehearsal = await rehearsing;
    await loadReaches(root, Math.max(atLeast, sent(root) + REQUESTS_AFTER));
    await stop(root);
    const documents = join(root, ".artifacts/deployment");
    const texts = new Map(
      readdirSync(documents)
        .filter((name) => name.endsWith(".json"))
        .map((name) => [name, readFileSync(join(documents, name), "utf8")]),
    );
    return {
      rehearsal,
      periods: periodsOf(root),
      document: (name) => {
        const text = texts.get(`${name}.json`);
        return text === undefined ? undefined : (JSON.parse(text) as Record<string, unknown>);
      },
      leftovers: processesIn(root).map(({ commandLine }) => commandLine),
    };
  } finally {
    await stop(root);
    for (const { pid } of processesIn(root)) process.kill(pid, "SIGKILL");
    rmSync(root, { recursive: true, force: true });
  }
}

function makeRepository(root: string): void {
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-c", "user.name=author", "-c", "user.email=author@example.invalid", ...args], {
      cwd: root,
      env: { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" },
    });
  git("init", "--quiet", "--initial-branch=main");
  git("add", "--all");
  for (const version of ["1.0.0", "2.0.0"]) {
    git("commit", "--quiet", "--allow-empty", "-m", `Release ${version}`);
    git("tag", `v${version}`);
  }
}

/** The variables of `export NAME=value` lines. */
function exported(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...text.matchAll(/^export (\w+)=(.*)$/gm)].map(([, name = "", value = ""]) => [name, value]),
  );
}

async function killCanary(root: string): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (!judgedCanary(root)) {
    if (Date.now() > deadline) throw new Error("the rollout never judged any traffic of the canary");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  process.kill(Number(readFileSync(join(root, ".system/production/services/canary/pid"), "utf8")), "SIGKILL");
}

/** Whether a look of the rollout counted requests of the new version. */
function judgedCanary(root: string): boolean {
  const log = join(root, ".artifacts/deployment/rollout-health-log.jsonl");
  const text = existsSync(log) ? readFileSync(log, "utf8") : "";
  return linesOf<Look>(text).some(({ indicators }) =>
    indicators.some(({ id, counts }) => id === "errors" && (counts.canary?.total ?? 0) > 0),
  );
}

interface Look {
  readonly indicators: readonly { readonly id: string; readonly counts: { canary?: { total: number } } }[];
}

async function loadReaches(root: string, atLeast: number): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (sent(root) < atLeast) {
    if (Date.now() > deadline) throw new Error(`the load came to ${sent(root)} requests only`);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

function sent(root: string): number {
  return periodsOf(root).reduce((sum, period) => sum + period.sent, 0);
}

async function stop(root: string): Promise<void> {
  if (existsSync(join(root, ".system"))) await runProgram("bash", ["system/down.sh"], { cwd: root });
}

function periodsOf(root: string): readonly Period[] {
  const text = readFileSync(join(root, ".system/production/load.log"), "utf8");
  return linesOf<Period>(text).toSorted((a, b) => a.from - b.from);
}

/** The lines of a file that is being written; the last one may not be whole yet. */
function linesOf<T>(text: string): readonly T[] {
  return text
    .slice(0, text.lastIndexOf("\n") + 1)
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);
}
