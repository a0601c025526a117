import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rolloutJournal } from "../../src/gate/documents/rollout-journal.ts";
import { type JournalEntry, replay } from "../../src/rollout/journal.ts";

/**
 * SIGKILL at every journal write of a real rollout in a real process, with real files and commands, then a new
 * start. The commands write down what they do to "production", and that is what is checked.
 */
const root = mkdtempSync(join(tmpdir(), "release-gates-sigkill-"));
const program = join(root, "program/mortal-gate.mjs");
const prepared = join(root, "prepared");
afterAll(() => rmSync(root, { recursive: true, force: true }));

const SCRIPTS = {
  // With SLOW the command ignores SIGTERM and would take half a minute.
  "slow.sh": 'if [ "$SLOW" = "$1" ]; then trap "" TERM; sleep 30 & wait; sleep 30; fi',
  "deploy.sh": 'echo deploy >> "$PRODUCTION/log"; bash slow.sh deploy',
  "shift.sh":
    'echo "shift $TRAFFIC_WEIGHT" >> "$PRODUCTION/log"; echo "$TRAFFIC_WEIGHT" > "$PRODUCTION/weight"; bash slow.sh "shift-$TRAFFIC_WEIGHT"',
  "rollback.sh": 'echo rollback >> "$PRODUCTION/log"; echo 0 > "$PRODUCTION/weight"',
  // The old version serves at weight 0, the new one at any other.
  "check.sh":
    'weight=$(cat "$PRODUCTION/weight"); [ "$EXPECTED_VERSION" = 1.0.0 ] && [ "$weight" = 0 ] || { [ "$EXPECTED_VERSION" = 2.0.0 ] && [ "$weight" != 0 ]; }',
};
const CONFIG = `version: 1
name: shop
release: { strategy: canary }
roles: { lead: { environment: approve, users: [approver-1] } }
readiness:
  system: { files: [rollback.sh] }
  rollback-plan: { path: PLAN.md, rehearsed-within: 30d }
staging:
  deploy: "true"
  rollback: "true"
  checks: [{ id: up, run: "true" }]
  rollback-drill: false
rollout:
  deploy: { run: bash deploy.sh, pass-env: [PRODUCTION, SLOW] }
  shift: { run: bash shift.sh, pass-env: [PRODUCTION, SLOW] }
  rollback: { run: bash rollback.sh, pass-env: [PRODUCTION] }
  canary: { steps: [{ weight: 10, hold: 5ms }] }
  interval: 5ms
  checks: [{ id: serves, run: bash check.sh, pass-env: [PRODUCTION] }]
rehearsal: { safe: true }
`;

beforeAll(async () => {
  await build({
    entryPoints: [resolve(import.meta.dirname, "../support/mortal-gate.ts")],
    outdir: join(root, "program"),
    outExtension: { ".js": ".mjs" },
    splitting: true,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    logLevel: "error",
    banner: {
      js: "import { createRequire as forBundled } from 'node:module'; const require = forBundled(import.meta.url);",
    },
  });
  mkdirSync(join(prepared, "production"), { recursive: true });
  const git = (...args: string[]) =>
    execFileSync(
      "git",
      ["-c", "user.name=release-engineer", "-c", "user.email=release-engineer@example.com", ...args],
      {
        cwd: prepared,
      },
    );
  git("init", "-q");
  for (const [name, text] of Object.entries(SCRIPTS)) {
    writeFileSync(join(prepared, name), `#!/usr/bin/env bash\n${text}\n`, { mode: 0o755 });
  }
  const today = new Date().toISOString().slice(0, 10);
  writeFileSync(join(prepared, "PLAN.md"), `# Rollback plan\n\nRehearsed: ${today}\n\n1. Run rollback.sh\n`);
  writeFileSync(join(prepared, "release-gates.yml"), CONFIG);
  writeFileSync(join(prepared, ".gitignore"), "production/\nevidence/\n");
  git("add", ".");
  git("commit", "-q", "-m", "One");
  git("tag", "v1.0.0");
  git("commit", "-q", "--allow-empty", "-m", "Two");
  git("tag", "v2.0.0");
  writeFileSync(join(prepared, "production/weight"), "0\n");
  for (const gate of ["readiness-gate", "staging-validate", "approve"]) {
    const { report } = await start(prepared, gate);
    expect(report, JSON.stringify(report)).toMatchObject({ verdict: "passed" });
  }
}, 60_000);

interface Ended {
  readonly signal: string | null;
  readonly report:
    | { readonly verdict: string; readonly reasonCode: string; readonly writes: number }
    | undefined;
}

function start(
  place: string,
  gate: string,
  env: Record<string, string> = {},
  started: (child: ChildProcess) => void = () => undefined,
): Promise<Ended> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [program, gate], {
      cwd: place,
      env: { PATH: process.env["PATH"], HOME: place, PRODUCTION: join(place, "production"), ...env },
      stdio: ["ignore", "pipe", "inherit"],
    });
    started(child);
    let out = "";
    child.stdout.on("data", (chunk) => (out += chunk));
    child.on("close", (_, signal) => {
      const line = out.trim().split("\n").at(-1) ?? "";
      done({ signal, report: line === "" ? undefined : JSON.parse(line) });
    });
  });
}

let places = 0;
function newPlace(): string {
  places += 1;
  const place = join(root, `place-${places}`);
  cpSync(prepared, place, { recursive: true });
  return place;
}

function production(place: string): { readonly log: readonly string[]; readonly weight: string } {
  const log = join(place, "production/log");
  return {
    log: existsSync(log) ? readFileSync(log, "utf8").trim().split("\n") : [],
    weight: readFileSync(join(place, "production/weight"), "utf8").trim(),
  };
}

function journaledOutcome(place: string): string {
  const text = readFileSync(join(place, "evidence/rollout-journal.jsonl"), "utf8");
  const entries: JournalEntry[] = text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => rolloutJournal.line.parse(JSON.parse(line)));
  const read = replay(entries);
  if (read.kind !== "read") return read.kind;
  return read.newest.state.phase === "ended" ? read.newest.state.outcome : read.newest.state.phase;
}

/** Kills at one write, starts again, and says how it ended and what is wrong with that. */
async function dieAndStartAgain(policy: string, moment: string, write: number) {
  const place = newPlace();
  const env = { ON_INTERRUPTED: policy };
  const died = await start(place, "rollout", { ...env, KILL_AT: String(write), KILL_MOMENT: moment });
  const again = await start(place, "rollout", env);
  const { log, weight } = production(place);
  const outcome = journaledOutcome(place);
  const problems: string[] = [];
  if (died.signal !== "SIGKILL") problems.push("it was not killed");
  if (outcome === "promoted") {
    if (weight !== "100" || log.includes("rollback"))
      problems.push("promoted, but production says otherwise");
    if (!["passed", "already-done"].includes(again.report?.reasonCode ?? "")) problems.push("did not pass");
    const steps = ["deploy", "shift 10", "shift 100"];
    if ([...new Set(log)].join() !== steps.join()) problems.push("a step was lost");
  } else if (outcome === "rolled-back") {
    if (weight !== "0" || log.at(-1) !== "rollback")
      problems.push("rolled back, but production says otherwise");
    if (again.report?.reasonCode !== "rolled-back") problems.push("did not say rolled-back");
  } else problems.push(`ended ${outcome}`);
  if (log.filter((line) => line === "shift 100").length > 1) problems.push("all traffic was moved twice");
  const ran = log.length;
  rmSync(place, { recursive: true, force: true });
  return {
    outcome,
    what: `${moment} write ${write}: ${problems.join(", ")} (${log.join(", ")}) ${JSON.stringify(again.report)}`,
    problems,
    ran,
  };
}

describe("a rollout whose process is killed with SIGKILL", () => {
  it.each(["rollback", "resume"])(
    "at any journal write ends promoted or rolled back (%s)",
    async (policy) => {
      const whole = await start(newPlace(), "rollout");
      expect(whole.report).toMatchObject({ verdict: "passed" });
      const writes = whole.report?.writes ?? 0;
      expect(writes).toBeGreaterThan(15);
      const deaths = Array.from({ length: writes }, (_, index) => ["after", index + 1] as const);
      // The middle of a line is another place to die; before a write is after the one before it.
      const torn = deaths.filter(([, write]) => write % 4 === 1).map(([, write]) => ["torn", write] as const);
      const queue = [...deaths, ...torn, ["before", 1] as const];
      const outcomes: Record<string, number> = {};
      const wrong: string[] = [];
      const worker = async (): Promise<void> => {
        for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
          const ended = await dieAndStartAgain(policy, next[0], next[1]);
          outcomes[ended.outcome] = (outcomes[ended.outcome] ?? 0) + 1;
          if (ended.problems.length > 0) wrong.push(ended.what);
        }
      };
      await Promise.all([worker(), worker(), worker()]);
      console.log(
        `${policy}: ${writes} journal writes, ${deaths.length + torn.length + 1} deaths, ends:`,
        outcomes,
      );
      expect(wrong).toEqual([]);
    },
    120_000,
  );
});

/** Resolves when production has seen the command. */
async function seen(place: string, line: string): Promise<void> {
  const log = join(place, "production/log");
  const deadline = Date.now() + 20_000;
  while (!existsSync(log) || !readFileSync(log, "utf8").includes(line)) {
    if (Date.now() > deadline) throw new Error(`${line} was never begun`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

describe("a rollout whose process is told to stop", () => {
  const moments = [
    ["deploy", "deploy"],
    ["shift-10", "shift 10"],
    ["shift-100", "shift 100"],
  ] as const;
  const cases = (["SIGINT", "SIGTERM"] as const).flatMap((signal) =>
    moments.map(([slow, line]) => ({ signal, slow, line })),
  );

  it.each(cases)(
    "by $signal while $slow ignores SIGTERM has rolled back before the runner's ten seconds are over",
    async ({ signal, slow, line }) => {
      const place = newPlace();
      let toldAt = 0;
      const ended = await start(place, "rollout", { SLOW: slow }, (child) => {
        void seen(place, line).then(() => {
          toldAt = Date.now();
          child.kill(signal);
        });
      });
      const took = Date.now() - toldAt;
      expect(ended.report).toMatchObject({ verdict: "failed", reasonCode: "rolled-back" });
      expect(journaledOutcome(place)).toBe("rolled-back");
      const { log, weight } = production(place);
      expect(log.at(-1)).toBe("rollback");
      expect(weight).toBe("0");
      expect(took).toBeLessThan(7_500);
      rmSync(place, { recursive: true, force: true });
    },
  );
});
