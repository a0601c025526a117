/**
 * What reading evidence costs: hashing against sha256sum, a huge JUnit file in memory and against a plain parse by
 * the same library, and ten thousand files in one gate.
 *
 *   node bench/evidence/main.ts [--size MB] [--files N]
 *
 * Each figure comes from a process of its own. Ratios compare processor time (user and system) of runs made in
 * turn, start-up included, so that they hold on a busy machine; the gate's time is that of the clock. Exits 1 when a
 * promise of the product is missed.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { build } from "esbuild";

const { values } = parseArgs({
  options: { size: { type: "string", default: "1024" }, files: { type: "string", default: "10000" } },
});
const MEGABYTE = 1024 ** 2;
const size = Number(values.size) * MEGABYTE;
const count = Number(values.files);
const RUNS = 3;

const here = import.meta.dirname;
const work = mkdtempSync(join(tmpdir(), "bench-evidence-"));
const missed: string[] = [];

const CONFIG = `version: 1
name: bench
roles:
  release-manager: { environment: approve-release }
readiness:
  evidence:
    - { id: unit-tests, format: junit, path: "reports/**/*.xml", max-age: 24h, require: "tests.failed == 0 && tests.total > 0" }
rollout:
  deploy: bash scripts/rollback.sh
  rollback: bash scripts/rollback.sh
  checks:
    - { id: health, http: "http://127.0.0.1:9/healthz" }
`;

// As JavaScript, like the product: Node's own TypeScript support costs memory of its own.
const compiled = resolve(here, "../../build/bench-evidence");
const tasks = join(compiled, "tasks.mjs");
const desk = join(compiled, "desk.mjs");
await build({
  entryPoints: { tasks: join(here, "tasks.ts"), desk: join(here, "desk.ts") },
  outdir: compiled,
  outExtension: { ".js": ".mjs" },
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  packages: "external",
});

try {
  const report = join(work, "report.xml");
  writeReport(report, size);
  benchHashing(report);
  benchJunit(report);
  rmSync(report);
  benchGate();
} finally {
  rmSync(work, { recursive: true, force: true });
}
console.log(missed.length === 0 ? "\nAll promises kept." : `\nMissed: ${missed.join("; ")}`);
process.exit(missed.length === 0 ? 0 : 1);

/** A JUnit file of about this many bytes: mostly passing cases, some with traces, logs in CDATA between them. */
function writeReport(path: string, bytes: number): void {
  const file = openSync(path, "w");
  let written = writeSync(file, '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n');
  for (let suite = 0; written < bytes; suite += 1) {
    const cases: string[] = [];
    for (let index = 0; index < 500; index += 1) {
      const start = `<testcase classname="app.module${suite}.Test${index % 50}" name="does what it says in case ${index} &lt;&amp;&gt;" time="0.0${index % 10}"`;
      if (index % 100 === 7) {
        const trace = "\tat app.Module.method(Module.java:42)\n".repeat(30);
        cases.push(
          `${start}><failure message="expected 1 but was 2" type="AssertionError">${trace}</failure></testcase>`,
        );
      } else if (index % 50 === 3) cases.push(`${start}><skipped/></testcase>`);
      else cases.push(`${start}/>`);
    }
    const log = "2026-11-01 10:00:00 INFO  app.Module - a line of output\n".repeat(200);
    written += writeSync(
      file,
      `<testsuite name="suite ${suite}" tests="500" failures="5" timestamp="2026-11-01T10:00:00Z">\n${cases.join("\n")}\n<system-out><![CDATA[${log}]]></system-out>\n</testsuite>\n`,
    );
  }
  writeSync(file, "</testsuites>\n");
  closeSync(file);
}

interface Measured {
  /** Processor time. */
  readonly seconds: number;
  readonly stdout: string;
}

/** Runs a program to its end and takes its processor time from bash's `time`. */
function measure(program: string, ...args: readonly string[]): Measured {
  const timed = `TIMEFORMAT='%U %S'; time "$@"`;
  const { stdout, stderr, status } = spawnSync("bash", ["-c", timed, "bash", program, ...args], {
    encoding: "utf8",
    maxBuffer: 64 * MEGABYTE,
    env: { ...process.env, LC_ALL: "C" },
  });
  if (status !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${status}: ${stderr}`);
  const [user = 0, system = 0] = (stderr.trim().split("\n").at(-1) ?? "").split(" ").map(Number);
  return { seconds: user + system, stdout };
}

/** Runs one task of tasks.ts. */
function task(
  name: string,
  path: string,
): Measured & { readonly megabytes: number; readonly output: string } {
  const measured = measure(process.execPath, tasks, name, path);
  return { ...measured, ...(JSON.parse(measured.stdout) as { megabytes: number; output: string }) };
}

function benchHashing(path: string): void {
  const ours: number[] = [];
  const theirs: number[] = [];
  let digests: readonly string[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const reference = measure("sha256sum", path);
    const measured = task("hash", path);
    theirs.push(reference.seconds);
    ours.push(measured.seconds);
    digests = [reference.stdout.slice(0, 64), measured.output];
  }
  if (digests[0] !== digests[1]) throw new Error("the digests differ");
  const ratio = Math.min(...theirs) / Math.min(...ours);
  const rate = (seconds: readonly number[]) => `${Math.round(size / MEGABYTE / Math.min(...seconds))} MB/s`;
  console.log(`hashing          sha256sum ${rate(theirs)}, ours ${rate(ours)} (start-up included)`);
  judge("hashing against sha256sum", ratio, ">=", 0.8);
}

function benchJunit(path: string): void {
  const plain: ReturnType<typeof task>[] = [];
  const ours: ReturnType<typeof task>[] = [];
  for (let run = 0; run < 2; run += 1) {
    plain.push(task("saxes", path));
    ours.push(task("junit", path));
  }
  const best = (runs: readonly { readonly seconds: number }[]) => Math.min(...runs.map((run) => run.seconds));
  const peak = Math.max(...ours.map((run) => run.megabytes));
  console.log(
    `JUnit of ${Math.round(size / MEGABYTE)} MB   plain saxes ${best(plain).toFixed(1)} s, ours ${best(ours).toFixed(1)} s; ${ours[0]?.output}`,
  );
  judge("time of JUnit against a plain saxes parse", best(ours) / best(plain), "<=", 1.25);
  judge("peak memory of JUnit, MB", peak, "<=", 150);
}

/** The whole gate from the command line, on a repository with this many small reports. */
function benchGate(): void {
  const repository = join(work, "repository");
  mkdirSync(join(repository, ".github"), { recursive: true });
  mkdirSync(join(repository, "scripts"));
  writeFileSync(join(repository, ".github/release-gates.yml"), CONFIG);
  writeFileSync(join(repository, "scripts/rollback.sh"), "#!/bin/sh\n", { mode: 0o755 });
  writeFileSync(join(repository, ".gitignore"), "reports/\n.artifacts/\n");
  const now = new Date().toISOString();
  for (let index = 0; index < count; index += 1) {
    const folder = join(repository, "reports", `module-${index % 100}`);
    mkdirSync(folder, { recursive: true });
    const cases = Array.from(
      { length: 10 },
      (_, at) => `<testcase classname="c" name="case ${at}" time="0.01"/>`,
    );
    writeFileSync(
      join(folder, `TEST-${index}.xml`),
      `<testsuite name="s${index}" tests="10" timestamp="${now}">${cases.join("")}</testsuite>`,
    );
  }
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-c", "user.name=bench", "-c", "user.email=bench@example.invalid", ...args], {
      cwd: repository,
      stdio: "pipe",
    });
  git("init", "--quiet", "--initial-branch=main");
  git("add", ".");
  git("commit", "--quiet", "-m", "First");
  git("tag", "v1.0.0");
  const started = performance.now();
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [desk, "readiness-gate", "--release-tag", "v1.0.0"],
    { cwd: repository, encoding: "utf8", maxBuffer: 64 * MEGABYTE },
  );
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0)
    throw new Error(`the gate ended with ${status}: ${stdout.slice(-2000)}${stderr.slice(-2000)}`);
  console.log(`one gate         ${count} evidence files in ${seconds.toFixed(1)} s, start to end`);
  judge(`seconds of a gate of ${count} files`, seconds, "<=", 60);
}

function judge(what: string, value: number, comparison: "<=" | ">=", limit: number): void {
  const kept = comparison === "<=" ? value <= limit : value >= limit;
  console.log(`  ${kept ? "kept  " : "MISSED"} ${what}: ${value.toFixed(2)} (${comparison} ${limit})`);
  if (!kept) missed.push(what);
}
