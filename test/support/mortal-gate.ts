import { appendFileSync } from "node:fs";
import { createWorld } from "../../src/adapters/world.ts";
import { loadGate } from "../../src/commands/registry.ts";
import { runGate } from "../../src/commands/run-gate.ts";
import type { EvidenceFiles } from "../../src/ports.ts";
import { recordingReporter } from "./fakes/recording-reporter.ts";

/**
 * Runs one gate for real, as a process of its own that kills itself: `KILL_AT` names the journal write, and
 * `KILL_MOMENT` whether that is before it, after it, or in the middle of the line. It prints what was decided.
 */
const JOURNAL = "rollout-journal.jsonl";
const killAt = Number(process.env["KILL_AT"] ?? Number.POSITIVE_INFINITY);
const moment = process.env["KILL_MOMENT"] ?? "after";
let writes = 0;

function mortal(files: EvidenceFiles): EvidenceFiles {
  return {
    ...files,
    append: async (path, content) => {
      if (path === JOURNAL) writes += 1;
      const last = path === JOURNAL && writes === killAt;
      if (last && moment === "torn") {
        appendFileSync(files.absolute(path), content.slice(0, content.length / 2));
      } else if (!last || moment === "after") {
        await files.append(path, content);
      }
      if (last) process.kill(process.pid, "SIGKILL");
    },
  };
}

const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => stop.abort());

const world = createWorld({
  root: process.cwd(),
  env: process.env,
  token: undefined,
  reporter: () => recordingReporter(),
});
const gate = await loadGate(process.argv[2] ?? "");
if (gate === undefined) throw new Error("no such gate");
const report = await runGate(
  gate,
  {
    config: "release-gates.yml",
    releaseTag: "v2.0.0",
    evidenceDirectory: process.env["EVIDENCE"] ?? "evidence",
    dryRun: false,
    onInterrupted: process.env["ON_INTERRUPTED"] === "resume" ? "resume" : "rollback",
    uploadEvidence: false,
    mode: "rehearsal",
    simulatedApprovals: [{ role: "lead", login: "approver-1" }],
    signal: stop.signal,
  },
  { ...world, evidence: (directory) => mortal(world.evidence(directory)) },
);
console.log(
  JSON.stringify({ verdict: report.verdict, reasonCode: report.reasonCode, reason: report.reason, writes }),
);
