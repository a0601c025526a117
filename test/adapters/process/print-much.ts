/** Supervises a command that prints as many bytes as asked, and reports the memory this took. */
import { systemClock } from "../../../src/adapters/clock.ts";
import { createProcesses } from "../../../src/adapters/process/processes.ts";
import { recordingReporter } from "../../support/fakes/recording-reporter.ts";

const [bytes = "0", directory = "."] = process.argv.slice(2);
const quiet = { ...recordingReporter(), output: () => undefined };
const processes = createProcesses({ reporter: quiet, secrets: ["a-secret-value"], clock: systemClock });
const { output, outcome } = await processes.run({
  run: `yes 'a line of a log that never seems to end' | head -c ${bytes}`,
  cwd: directory,
  env: { PATH: process.env["PATH"] ?? "" },
  timeoutMs: 60_000,
  graceMs: 1_000,
  label: "print",
});
if (outcome.kind !== "exited")
  throw new Error(`the command did not end by itself: ${JSON.stringify(outcome)}`);
const peakMegabytes = process.resourceUsage().maxRSS / 1024;
const kept = output.head.length + output.tail.length;
console.log(JSON.stringify({ peakMegabytes, totalBytes: output.totalBytes, kept }));
