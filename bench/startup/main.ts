/**
 * How long the bundled readiness gate takes on the ten-line config, from start to end, as a ratio to an empty
 * Node program, both run in turn. Below it, what loading costs: programs that load ever more of the product.
 *
 *   node bench/startup/main.ts [runs]
 */
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");
const runs = Number(process.argv[2] ?? 25);

const TEN_LINES = `version: 1
name: checkout
roles:
  release-manager: { environment: approve-release, teams: [your-org/release-managers] }
rollout:
  deploy: bash scripts/deploy.sh
  rollback: bash scripts/rollback.sh
  checks:
    - { id: health, http: "\${BASE_URL}/healthz", within: 60s }
`;

const work = mkdtempSync(join(tmpdir(), "bench-startup-"));
const git = (...args: readonly string[]) =>
  execFileSync("git", ["-c", "user.name=bench", "-c", "user.email=bench@example.invalid", ...args], {
    cwd: work,
    stdio: "pipe",
  });
mkdirSync(join(work, ".github"));
mkdirSync(join(work, "scripts"));
writeFileSync(join(work, ".github/release-gates.yml"), TEN_LINES);
for (const name of ["deploy.sh", "rollback.sh"]) {
  writeFileSync(join(work, "scripts", name), "#!/bin/sh\n");
  chmodSync(join(work, "scripts", name), 0o755);
}
git("init", "--quiet", "--initial-branch=main");
git("add", ".");
git("commit", "--quiet", "-m", "First");
git("tag", "v1.0.0");
git("tag", "v0.9.0");
writeFileSync(join(work, "empty.mjs"), "");

const { PATH = "", HOME = "" } = process.env;
const runnerEnv = {
  PATH,
  HOME,
  BASE_URL: "http://127.0.0.1:9",
  GITHUB_ACTIONS: "true",
  GITHUB_REPOSITORY: "octo-org/checkout",
  GITHUB_REF: "refs/tags/v1.0.0",
  GITHUB_RUN_ID: "1",
  GITHUB_RUN_ATTEMPT: "1",
  GITHUB_ACTOR: "release-engineer",
  GITHUB_OUTPUT: join(work, "output"),
  GITHUB_STEP_SUMMARY: join(work, "summary"),
  GITHUB_WORKSPACE: work,
  RUNNER_TEMP: join(work, "temp"),
  INPUT_COMMAND: "readiness-gate",
  "INPUT_UPLOAD-EVIDENCE": "false",
};

interface Program {
  readonly title: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly exitCode: number;
}
const empty: Program = {
  title: "empty Node program",
  args: [join(work, "empty.mjs")],
  env: { PATH },
  exitCode: 0,
};
const first: Program = {
  title: "readiness-gate, first of a job (nothing compiled)",
  args: [join(root, "dist/index.js")],
  env: { ...runnerEnv, RUNNER_TEMP: "" },
  exitCode: 0,
};
const gate: Program = {
  title: "readiness-gate, bundled",
  args: [join(root, "dist/index.js")],
  env: runnerEnv,
  exitCode: 0,
};
const steps: readonly Program[] = [
  {
    title: "  bundle, entry and world (unknown command)",
    args: [join(root, "dist/index.js")],
    env: { ...runnerEnv, INPUT_COMMAND: "none" },
    exitCode: 1,
  },
  {
    title: "  and zod and yaml (config with an error)",
    args: [join(root, "dist/index.js")],
    env: { ...runnerEnv, INPUT_CONFIG: ".github/broken.yml" },
    exitCode: 1,
  },
];
writeFileSync(join(work, ".github/broken.yml"), "version: 2\n");

function run(program: Program): number {
  rmSync(join(work, ".artifacts"), { recursive: true, force: true });
  for (const file of ["output", "summary"]) writeFileSync(join(work, file), "");
  const started = process.hrtime.bigint();
  const ended = spawnSync(process.execPath, program.args, { cwd: work, env: program.env, encoding: "utf8" });
  const milliseconds = Number(process.hrtime.bigint() - started) / 1e6;
  if (ended.status !== program.exitCode) {
    throw new Error(`${program.title} ended with ${ended.status}:\n${ended.stdout}${ended.stderr}`);
  }
  return milliseconds;
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const programs = [empty, ...steps, first, gate];
const times = new Map<Program, number[]>(programs.map((program) => [program, []]));
for (let round = -2; round < runs; round += 1) {
  for (const program of programs) {
    const time = run(program);
    if (round >= 0) times.get(program)?.push(time);
  }
}
rmSync(work, { recursive: true, force: true });

const base = median(times.get(empty) ?? []);
console.log(`Node ${process.version}, ${runs} runs each, in turn, medians`);
for (const program of programs) {
  const time = median(times.get(program) ?? []);
  console.log(`${program.title.padEnd(50)} ${time.toFixed(1).padStart(7)} ms  ${(time / base).toFixed(2)}x`);
}
console.log(`ratio ${(median(times.get(gate) ?? []) / base).toFixed(2)} (to reach: at most 4, later 3)`);
