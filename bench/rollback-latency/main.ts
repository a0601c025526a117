/**
 * How long it takes from the sample that crosses the line to the start of the rollback command, in real
 * rollouts with real processes, beside a bare shell loop that does nothing else. The service tells when it sent
 * its first bad answer; the rollback command writes down when it was started. Fails over one second.
 */
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createWorld } from "../../src/adapters/world.ts";
import { loadGate } from "../../src/commands/registry.ts";
import { runGate } from "../../src/commands/run-gate.ts";
import type { Reporter } from "../../src/ports/reporter.ts";

const ROUNDS = Number(process.argv[2] ?? 10);
const LIMIT_MS = 1_000;
const INTERVAL_MS = 100;

const CONFIG = `version: 1
name: shop
roles: { lead: { environment: approve, users: [approver-1] } }
readiness:
  system: { files: [rollback.sh] }
  rollback-plan: { path: PLAN.md, rehearsed-within: 30d }
staging: { deploy: "true", rollback: "true", checks: [{ id: up, run: "true" }], rollback-drill: false }
rollout:
  deploy: "true"
  shift: "true"
  rollback: { run: bash rollback.sh, pass-env: [BASE_URL] }
  canary: { steps: [{ weight: 10, hold: 30s }] }
  interval: ${INTERVAL_MS}ms
  checks: [{ id: serves, http: "\${BASE_URL}" }]
rehearsal: { safe: true }
`;
const ROLLBACK = `#!/usr/bin/env bash
date +%s%3N > rollback-at
exec 3<>"/dev/tcp/127.0.0.1/\${BASE_URL##*:}"
printf 'GET /heal HTTP/1.0\\r\\n\\r\\n' >&3; cat <&3 > /dev/null
`;

const silent: Reporter = {
  status: () => undefined,
  info: () => undefined,
  group: (_, work) => work(),
  output: () => undefined,
  annotate: () => undefined,
  progress: () => undefined,
};

/** A service that turns bad some time after it was first asked, and notes when it first said so. */
async function service() {
  let turnsBadAt = Number.POSITIVE_INFINITY;
  let saidSoAt = 0;
  const server = createServer((request, response) => {
    if (request.url === "/heal") turnsBadAt = Number.POSITIVE_INFINITY;
    const bad = Date.now() >= turnsBadAt;
    if (bad && saidSoAt === 0) saidSoAt = Date.now();
    response.writeHead(bad ? 500 : 200, { connection: "close" }).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    turnBadIn: (milliseconds: number) => {
      turnsBadAt = Date.now() + milliseconds;
    },
    saidSoAt: () => saidSoAt,
    close: () => server.close(),
  };
}

function prepare(place: string): void {
  const who = ["-c", "user.name=release-engineer", "-c", "user.email=release-engineer@example.com"];
  const git = (...args: string[]) => execFileSync("git", [...who, ...args], { cwd: place });
  git("init", "-q");
  writeFileSync(join(place, "rollback.sh"), ROLLBACK, { mode: 0o755 });
  const today = new Date().toISOString().slice(0, 10);
  writeFileSync(join(place, "PLAN.md"), `# Plan\n\nRehearsed: ${today}\n\n1. Run rollback.sh\n`);
  writeFileSync(join(place, "release-gates.yml"), CONFIG);
  git("add", ".");
  git("commit", "-q", "-m", "One");
  git("tag", "v1.0.0");
  git("commit", "-q", "--allow-empty", "-m", "Two");
  git("tag", "v2.0.0");
}

async function gate(name: string, place: string, url: string): Promise<string> {
  const world = createWorld({
    root: place,
    env: { PATH: process.env["PATH"], HOME: place, BASE_URL: url },
    token: undefined,
    reporter: () => silent,
  });
  const loaded = await loadGate(name);
  if (loaded === undefined) throw new Error(`no gate ${name}`);
  const report = await runGate(
    loaded,
    {
      config: "release-gates.yml",
      releaseTag: "v2.0.0",
      evidenceDirectory: join(place, "evidence"),
      dryRun: false,
      onInterrupted: "rollback",
      uploadEvidence: false,
      mode: "rehearsal",
      simulatedApprovals: [{ role: "lead", login: "approver-1" }],
      signal: new AbortController().signal,
    },
    world,
  );
  return report.reasonCode;
}

/** Milliseconds from the first bad answer to the start of the rollback, by our rollout. */
async function ours(prepared: string, round: number): Promise<number> {
  const place = mkdtempSync(join(tmpdir(), "release-gates-latency-"));
  cpSync(prepared, place, { recursive: true });
  const system = await service();
  try {
    system.turnBadIn(1_500 + round * 37);
    const ended = await gate("rollout", place, system.url);
    if (ended !== "rolled-back") throw new Error(`the rollout ended ${ended}`);
    return Number(readFileSync(join(place, "rollback-at"), "utf8")) - system.saidSoAt();
  } finally {
    system.close();
    rmSync(place, { recursive: true, force: true });
  }
}

/** The same by a loop in bash that asks, sleeps and rolls back. */
async function bare(prepared: string, round: number): Promise<number> {
  const place = mkdtempSync(join(tmpdir(), "release-gates-latency-"));
  cpSync(prepared, place, { recursive: true });
  const system = await service();
  try {
    system.turnBadIn(700 + round * 37);
    const port = new URL(system.url).port;
    const ask = `exec 3<>/dev/tcp/127.0.0.1/${port}; printf 'GET / HTTP/1.0\\r\\n\\r\\n' >&3; head -n 1 <&3 | grep -q ' 200 '`;
    const loop = `while (${ask}); do sleep ${INTERVAL_MS / 1000}; done; bash rollback.sh`;
    const child = spawn("bash", ["-c", loop], { cwd: place, env: { ...process.env, BASE_URL: system.url } });
    await once(child, "close");
    return Number(readFileSync(join(place, "rollback-at"), "utf8")) - system.saidSoAt();
  } finally {
    system.close();
    rmSync(place, { recursive: true, force: true });
  }
}

function describe(name: string, values: readonly number[]): string {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return `${name.padEnd(22)} median ${at(0.5)} ms, largest ${at(1)} ms of ${values.length}`;
}

const prepared = mkdtempSync(join(tmpdir(), "release-gates-latency-"));
try {
  prepare(prepared);
  for (const name of ["readiness-gate", "staging-validate", "approve"]) {
    const ended = await gate(name, prepared, "http://127.0.0.1:9");
    if (ended !== "passed") throw new Error(`${name} ended ${ended}`);
  }
  const loops: number[] = [];
  const rollouts: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    rollouts.push(await ours(prepared, round));
    loops.push(await bare(prepared, round));
  }
  console.log("From the first bad answer to the start of the rollback command:");
  console.log(describe("release-gates rollout", rollouts));
  console.log(describe("bare shell loop", loops));
  if (Math.max(...rollouts) > LIMIT_MS) {
    console.error(`over the limit of ${LIMIT_MS} ms`);
    process.exitCode = 1;
  }
} finally {
  rmSync(prepared, { recursive: true, force: true });
}
