/**
 * What reading evidence costs: hashing against sha256sum, a huge JUnit file in memory and against a plain parse by
 * the same library, and ten thousand files and five hundred services in one gate, from the checkout and from one
 * artifact of another run.
 *
 *   node bench/evidence/main.ts [--size MB] [--files N] [--only-gate]
 *
 * Each figure comes from a process of its own. Ratios compare processor time (user and system) of runs made in
 * turn, start-up included, so that they hold on a busy machine; the gate's time is that of the clock. Exits 1 when a
 * promise of the product is missed.
 */
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { runGates } from "./gate.ts";
import { type Measured, measure } from "./measure.ts";

const { values } = parseArgs({
  options: {
    size: { type: "string", default: "1024" },
    files: { type: "string", default: "10000" },
    "only-gate": { type: "boolean", default: false },
  },
});
const MEGABYTE = 1024 ** 2;
const size = Number(values.size) * MEGABYTE;
const count = Number(values.files);
const RUNS = 3;
const SERVICES = 500;

const here = import.meta.dirname;
const work = mkdtempSync(join(tmpdir(), "bench-evidence-"));
const missed: string[] = [];

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
  if (!values["only-gate"]) {
    const report = join(work, "report.xml");
    writeReport(report, size);
    await benchHashing(report);
    await benchJunit(report);
    rmSync(report);
  }
  await benchGate();
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

/** Runs one task of tasks.ts. */
async function task(
  name: string,
  path: string,
): Promise<Measured & { readonly megabytes: number; readonly output: string }> {
  const measured = await measure([process.execPath, tasks, name, path]);
  return { ...measured, ...(JSON.parse(measured.stdout) as { megabytes: number; output: string }) };
}

async function benchHashing(path: string): Promise<void> {
  const ours: number[] = [];
  const theirs: number[] = [];
  let digests: readonly string[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const reference = await measure(["sha256sum", path]);
    const measured = await task("hash", path);
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

async function benchJunit(path: string): Promise<void> {
  const plain: Awaited<ReturnType<typeof task>>[] = [];
  const ours: Awaited<ReturnType<typeof task>>[] = [];
  for (let run = 0; run < 2; run += 1) {
    plain.push(await task("saxes", path));
    ours.push(await task("junit", path));
  }
  const peak = Math.max(...ours.map((run) => run.megabytes));
  console.log(
    `JUnit of ${Math.round(size / MEGABYTE)} MB   plain saxes ${best(plain).toFixed(1)} s, ours ${best(ours).toFixed(1)} s; ${ours[0]?.output}`,
  );
  judge("time of JUnit against a plain saxes parse", best(ours) / best(plain), "<=", 1.25);
  judge("peak memory of JUnit, MB", peak, "<=", 150);
}

/** The whole gate from the command line, from both sources in turn. */
async function benchGate(): Promise<void> {
  const { checkout, artifact } = await runGates(work, desk, { files: count, services: SERVICES, runs: 2 });
  for (const [source, runs] of Object.entries({ checkout, artifact })) {
    const elapsed = Math.min(...runs.map((run) => run.elapsedSeconds));
    console.log(
      `one gate         ${count} evidence files from the ${source}, ${SERVICES} services, in ${elapsed.toFixed(1)} s, start to end; ${best(runs).toFixed(1)} s of processor time`,
    );
    judge(`seconds of a gate of ${count} files from the ${source}`, elapsed, "<=", 60);
  }
  // It is fetched, unpacked and then kept, where a checkout's file is only kept.
  judge("time of a gate from an artifact against the checkout", best(artifact) / best(checkout), "<=", 2.5);
}

function best(runs: readonly Measured[]): number {
  return Math.min(...runs.map((run) => run.seconds));
}

function judge(what: string, value: number, comparison: "<=" | ">=", limit: number): void {
  const kept = comparison === "<=" ? value <= limit : value >= limit;
  console.log(`  ${kept ? "kept  " : "MISSED"} ${what}: ${value.toFixed(2)} (${comparison} ${limit})`);
  if (!kept) missed.push(what);
}
