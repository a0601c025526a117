/**
 * How long verification takes against `sha256sum` on the same evidence: 10,000 files in one readiness record,
 * and one file of a gigabyte. Both run in turn as processes, the files in the page cache; medians are printed.
 *
 *   node bench/verify/main.ts [runs]
 */
import { execFileSync, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createEvidenceFiles } from "../../src/adapters/files/evidence-files.ts";
import { appendRecord } from "../../src/commands/ledger-store.ts";
import type { EvidenceFile, GateRecord } from "../../src/gate/record.ts";

const root = resolve(import.meta.dirname, "../..");
const runs = Number(process.argv[2] ?? 5);
const work = mkdtempSync(join(tmpdir(), "bench-verify-"));

/** Evidence with one record over the files; returns its folder. */
async function evidenceOf(name: string, fill: (folder: string) => void): Promise<string> {
  const folder = join(work, name);
  mkdirSync(join(folder, "inputs"), { recursive: true });
  fill(folder);
  const files = createEvidenceFiles(folder);
  const config = "version: 1\n";
  await files.write("inputs/config/release-gates.yml", config);
  const evidence: EvidenceFile[] = [];
  for (const path of await files.list()) {
    const digest = await files.digest(path);
    if (digest !== undefined) evidence.push({ path, ...digest, role: "input", origin: { kind: "gate" } });
  }
  const configDigest = (await files.digest("inputs/config/release-gates.yml"))?.sha256 ?? "";
  await appendRecord(files, readinessRecord(evidence, configDigest));
  return folder;
}

function readinessRecord(evidence: readonly EvidenceFile[], configDigest: string): GateRecord {
  return {
    gate: "readiness-gate",
    sequence: 1,
    mode: "release",
    release: { repository: "octo-org/checkout", tag: "v1.2.3", version: "1.2.3", sha: "0".repeat(40) },
    verdict: "passed",
    reasonCode: "passed",
    reason: "1 required criterion holds",
    criteria: [{ id: "evidence", title: "Everything is there", level: "must", status: "passed" }],
    evidence,
    waivers: [],
    configDigest,
    run: { kind: "desk", user: "release-engineer" },
    startedAt: "2026-11-02T10:00:00.000Z",
    finishedAt: "2026-11-02T10:00:05.000Z",
    tool: { name: "release-gates", version: "0.1.0" },
    previous: null,
  };
}

function small(folder: string): void {
  for (let directory = 0; directory < 100; directory += 1) {
    mkdirSync(join(folder, "inputs", String(directory)));
    for (let file = 0; file < 100; file += 1) {
      const size = 512 + ((directory * 100 + file) % 64) * 512;
      writeFileSync(join(folder, "inputs", String(directory), `report-${file}.xml`), randomBytes(size));
    }
  }
}

function large(folder: string): void {
  const chunk = randomBytes(16 * 1024 ** 2);
  const descriptor = openSync(join(folder, "inputs", "report.xml"), "w");
  for (let written = 0; written < 1024 ** 3; written += chunk.length) writeSync(descriptor, chunk);
  closeSync(descriptor);
}

function time(command: string, args: readonly string[], cwd: string): number {
  const start = performance.now();
  const { status, stderr, stdout } = spawnSync(command, args, { cwd, maxBuffer: 1e9 });
  const elapsed = performance.now() - start;
  if (status !== 0) throw new Error(`${command} failed: ${stderr}${stdout}`);
  return elapsed;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function compare(title: string, folder: string): void {
  const theirs: number[] = [];
  const ours: number[] = [];
  const checked: number[] = [];
  const script = join(work, "verify.mjs");
  for (let run = 0; run < runs; run += 1) {
    theirs.push(time("bash", ["-c", "find . -type f -print0 | xargs -0 sha256sum > /dev/null"], folder));
    checked.push(time("sha256sum", ["--check", "--quiet", "SHA256SUMS"], folder));
    ours.push(time(process.execPath, [script, folder], folder));
  }
  const ratio = (median(ours) / median(theirs)).toFixed(2);
  console.log(title);
  console.log(`  sha256sum            ${median(theirs).toFixed(0).padStart(6)} ms`);
  console.log(`  sha256sum --check    ${median(checked).toFixed(0).padStart(6)} ms`);
  console.log(`  verify               ${median(ours).toFixed(0).padStart(6)} ms   ${ratio} x sha256sum`);
}

try {
  const bundle = join(work, "bundled.mjs");
  writeFileSync(
    join(work, "entry.ts"),
    `import { verifyAtDesk } from ${JSON.stringify(join(root, "src/commands/verify.ts"))};
import { openEvidence } from ${JSON.stringify(join(root, "src/adapters/files/open-evidence.ts"))};
const { holds, output } = await verifyAtDesk(process.argv[2], { world: { openEvidence }, json: false });
if (!holds) console.error(output);
process.exitCode = holds ? 0 : 1;
`,
  );
  execFileSync(join(root, "node_modules/.bin/esbuild"), [
    join(work, "entry.ts"),
    "--bundle",
    "--platform=node",
    "--format=esm",
    "--banner:js=import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    `--outfile=${bundle}`,
    "--log-level=error",
  ]);
  writeFileSync(join(work, "verify.mjs"), `await import(${JSON.stringify(bundle)});\n`);
  console.log(
    `Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? "unknown"}, median of ${runs} runs`,
  );
  compare("10,000 files, 161 MB", await evidenceOf("small", small));
  compare("one file of 1 GiB", await evidenceOf("large", large));
} finally {
  rmSync(work, { recursive: true, force: true });
}
