import { writeOutputs } from "./adapters/reporter/outputs.ts";
import { createRunnerReporter } from "./adapters/reporter/runner-reporter.ts";
import { stopSignal } from "./adapters/stop-signal.ts";
import { readVariables } from "./adapters/variables.ts";
import { createWorld } from "./adapters/world.ts";
import { readInputs } from "./commands/inputs.ts";
import { runCommand } from "./commands/run-command.ts";

/** The inputs of `action.yml`, as the runner passes them: `INPUT_` and the upper-case name. */
const INPUT_NAMES = [
  "command",
  "config",
  "release-tag",
  "strategy",
  "severity",
  "service",
  "services",
  "environment",
  "evidence-dir",
  "ledger-digest",
  "evidence-run",
  "dry-run",
  "on-interrupted",
  "recover-only",
  "upload-evidence",
  "retention-days",
  "generated-notes",
] as const;

/** The entry on a runner: reads the inputs, runs one command, sets outputs and summary. */
export async function runOnRunner(): Promise<void> {
  const { env } = process;
  const read = (name: string) => env[`INPUT_${name.toUpperCase()}`];
  const raw = Object.fromEntries(INPUT_NAMES.map((name) => [name, read(name)]));
  const given = readVariables(read("variables"), read("secrets"));
  const world = createWorld({
    root: env["GITHUB_WORKSPACE"] ?? process.cwd(),
    env: { ...env, ...given.variables },
    token: read("github-token"),
    secrets: given.secrets,
    reporter: createRunnerReporter,
  });
  const report = await runCommand(
    raw["command"] ?? "",
    () => readInputs(raw, { env, mode: "release", signal: stopSignal() }),
    world,
  );
  writeOutputs(report.outputs, report.summary, world.secrets);
  // Everything is written; what a library still keeps open (a connection, a timer) must not keep the job.
  const code = report.verdict === "failed" ? 1 : 0;
  process.stdout.write("", () => process.exit(code));
}
