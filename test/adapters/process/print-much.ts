/**
 * Supervises a command that prints as many bytes as asked (or, asked for `forever`, forked children that print
 * without end, ignore SIGTERM and have lost their parent), and reports the memory this took.
 */
import { systemClock } from "../../../src/adapters/clock.ts";
import { createProcesses } from "../../../src/adapters/process/processes.ts";
import { recordingReporter } from "../../support/fakes/recording-reporter.ts";

const [bytes = "0", directory = "."] = process.argv.slice(2);
const quiet = { ...recordingReporter(), output: () => undefined };
const processes = createProcesses({ reporter: quiet, secrets: ["a-secret-value"], clock: systemClock });
const endless = bytes === "forever";
const id = `print-${process.pid}`;
const line = "yes 'a line of a log that never seems to end'";
const orphan = `(trap '' TERM; ${line} & ${line} & wait) &`;
const { output, outcome } = await processes.run({
  run: endless ? `trap '' TERM; (${orphan} ${orphan}); sleep 300` : `${line} | head -c ${bytes} || true`,
  cwd: directory,
  env: { PATH: process.env["PATH"] ?? "" },
  timeoutMs: endless ? 2_000 : 60_000,
  graceMs: endless ? 500 : 1_000,
  id,
  label: "print",
});
const left = await processes.stopMarked(id, 0);
const peakMegabytes = process.resourceUsage().maxRSS / 1024;
const kept = output.head.length + output.tail.length;
console.log(JSON.stringify({ peakMegabytes, totalBytes: output.totalBytes, kept, outcome, left }));
