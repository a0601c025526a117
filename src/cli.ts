import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Command, Option } from "commander";
import { productRoot } from "./adapters/product-root.ts";
import { createDeskReporter } from "./adapters/reporter/desk-reporter.ts";
import { stopSignal } from "./adapters/stop-signal.ts";
import { createWorld } from "./adapters/world.ts";
import { failureReport } from "./commands/failure.ts";
import type { CommandReport } from "./commands/gate-run.ts";
import { DEFAULT_CONFIG, DEFAULT_EVIDENCE_DIRECTORY, readInputs } from "./commands/inputs.ts";
import { runCommand } from "./commands/run-command.ts";
import { ReleaseGatesError } from "./gate/errors.ts";
import { REASONS } from "./gate/reason-codes.ts";
import type { World } from "./ports/world.ts";
import { VERSION } from "./version.ts";

/** Exit codes at a desk. */
const EXIT = { passed: 0, failed: 1, usage: 2, internal: 3, pending: 4 } as const;

const GATES = [
  ["plan", "What is this release? Its scope, what it replaces, and whom it asks."],
  ["readiness-gate", "Gate 1: is every prerequisite present, fresh, intact and good enough?"],
  ["staging-validate", "Gate 2: does the candidate run in staging, and can it be rolled back?"],
  ["approve", "Gate 3: did the right people, and nobody else, say go to exactly this?"],
  ["rollout", "Gate 4: bring it to production step by step, healthy, or safely back."],
  ["stabilize", "Gate 5: did it stay healthy through the soak, and is the story written down?"],
  ["rollback", "The button: bring the previous version back now, and verify that it serves."],
  ["status", "What is deployed, or under way? Changes nothing."],
] as const;

const TRACE_HELP = `
A trace, canary against stable (null is a gap; what is in brackets has a default):

  {"interval": 10, ["name": "...", "tolerate": 0.1, "alpha": 0.01, "minimum": 20,]
   "points": [{"t": 0,  "stable": {"bad": 1, "total": 900}, "canary": {"bad": 0, "total": 100}},
              {"t": 10, "stable": {"bad": 2, "total": 910}, "canary": null}]}

One arm against its objective: "objective": 0.999 and points {"t": 0, "bad": 1, "total": 900}.
bad and total count one interval (not since the start); t is in seconds from any start.

Prints JSON: verdict, decidedAt (t of the point that decided), decidedAfter (points it took), counts, rates,
evidence ratio against its threshold over time, and what the readings were worth.

Exit codes: ${EXIT.passed} healthy, ${EXIT.failed} breached, ${EXIT.usage} no trace, ${EXIT.pending} not to be decided. Of several traces the worst counts.`;

type Options = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** The entry at a desk: parses the arguments and runs the same commands as on a runner. */
export async function runAtDesk(argv: readonly string[] = process.argv): Promise<void> {
  const program = new Command("release-gates")
    .description(
      "Takes a release from built to proven healthy in production, and leaves evidence an auditor accepts.",
    )
    .version(VERSION)
    .showHelpAfterError("(add --help for the options)")
    .configureHelp({ sortSubcommands: false })
    .exitOverride((error) => process.exit(error.exitCode === 0 ? EXIT.passed : EXIT.usage))
    .addHelpText(
      "after",
      [
        "",
        "Start here:",
        "  release-gates init                  write a config that fits this repository",
        "  release-gates rehearse              walk all five gates on this machine, nothing is shipped",
        "  release-gates verify                check the evidence of the last run, offline",
        "  release-gates schema > schema.json  the config's JSON Schema, for your editor",
        "",
        `Exit codes: ${EXIT.passed} passed, ${EXIT.failed} failed, ${EXIT.usage} wrong usage or config, ${EXIT.internal} internal error, ${EXIT.pending} pending.`,
      ].join("\n"),
    );

  for (const [name, summary] of GATES) {
    const command = gateOptions(program.command(name).description(summary));
    if (name === "approve") {
      command.option(
        "--approve <role=login...>",
        "record a simulated approval; it never opens a real rollout",
      );
    }
    command.action(async (options: Options) => runGateCommand(name, options));
  }
  program
    .command("rehearse")
    .description(
      "Walk all five gates on this machine; without a config here, on the example that ships with it.",
    )
    .option("--config <path>", "the config file", DEFAULT_CONFIG)
    .option("--release-tag <tag>", "the tag to rehearse (default: the tag at HEAD)")
    .option("--service <name>", "which of several services to rehearse (default: the first of the config)")
    .option("--evidence-dir <path>", "where evidence is written", DEFAULT_EVIDENCE_DIRECTORY)
    .option("--inject <fault>", "let the example fail: failing-canary")
    .option("--keep", "leave the example running afterwards, to look around")
    .action(rehearseCommand);
  program
    .command("init")
    .description("Look at this repository and write a commented config that works for what was found.")
    .option("--config <path>", "where the config is written", DEFAULT_CONFIG)
    .option("--workflow", "also write the starter workflow .github/workflows/release.yml")
    .option("--force", "replace files that are there")
    .option("--check", "write nothing: say in plain words what the config here (or the one proposed) does")
    .action(initCommand);
  program
    .command("verify")
    .description("Check an evidence folder or DEPLOYMENT-EVIDENCE.zip, offline: one changed bit fails it.")
    .argument("[bundle]", "folder or zip", DEFAULT_EVIDENCE_DIRECTORY)
    .option("--ledger-digest <digest>", "the digest the ledger must end at, from a trusted place")
    .option("--attestation <file...>", "Sigstore bundles to check as well (JSON, or one a line)")
    .option("--trusted-root <file>", "what attestations are checked with (gh attestation trusted-root)")
    .option("--json", "print the findings as JSON")
    .action(verifyCommand);
  program
    .command("judge")
    .description("Replay a recorded series of readings offline: what would the judge have said, and when?")
    .argument("<trace>", "JSON file with one trace or a list of them; - reads standard input")
    .addHelpText("after", TRACE_HELP)
    .action(judgeCommand);
  program
    .command("setup")
    .description(
      "Print the environments, reviewers and rules that the config asks of the repository, as a script.",
    )
    .option("--config <path>", "the config file", DEFAULT_CONFIG)
    .option("--repository <owner/name>", "the repository (default: the origin remote)")
    .option("--staging <name>", "the staging environment", "staging")
    .option("--branch <name>", "the branch releases come from (default: freeze.branch, then main)")
    .option("--apply", "make them now, with GH_TOKEN or GITHUB_TOKEN")
    .action(setupCommand);
  program.command("schema").description("Print the JSON Schema of the config file.").action(schemaCommand);

  // A reader that has seen enough (`| head`) is no error.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(EXIT.passed);
  });
  try {
    await program.parseAsync([...argv]);
  } catch (error) {
    const world = deskWorld(process.cwd(), process.env, true);
    process.exitCode = exitCode(failureReport(undefined, error, world));
  }
}

function gateOptions(command: Command): Command {
  return command
    .option("--config <path>", "the config file", DEFAULT_CONFIG)
    .option("--release-tag <tag>", "the release tag (default: RELEASE_TAG)")
    .option(
      "--strategy <name>",
      "how the release reaches its target (default: DEPLOY_STRATEGY, then the config)",
    )
    .option("--severity <level>", "sev-0 to sev-3")
    .option("--service <name>", "the service, when a release fans out over several")
    .option("--services <ids>", "plan: the services to release, such as cart,web, or all")
    .option("--environment <name>", "the environment released to")
    .option("--evidence-dir <path>", "where evidence is written", DEFAULT_EVIDENCE_DIRECTORY)
    .option("--ledger-digest <digest>", "the digest the earlier gates' ledger must end at")
    .option("--dry-run", "show what would happen; nothing is recorded")
    .addOption(
      new Option("--on-interrupted <how>", "when an earlier run died").choices(["rollback", "resume"]),
    )
    .option("--json", "print the gate record as JSON on standard output, the log on standard error");
}

async function runGateCommand(name: string, options: Options): Promise<void> {
  const world = deskWorld(process.cwd(), process.env, options["json"] === true);
  const report = await runCommand(name, () => inputsOf(options, world, stopSignal()), world);
  if (options["json"] === true)
    process.stdout.write(`${JSON.stringify(report.record ?? report.outputs, null, 2)}\n`);
  else world.reporter.info(closing(report));
  process.exitCode = exitCode(report);
}

async function rehearseCommand(options: Options): Promise<void> {
  const { rehearseAtDesk } = await import("./cli-rehearsal.ts");
  const gates = await rehearseAtDesk(
    {
      raw: rawInputs(options),
      fault: text(options["inject"]),
      keep: options["keep"] === true,
      signal: stopSignal(),
    },
    deskWorld,
  );
  const last = gates.at(-1);
  process.exitCode = last === undefined ? EXIT.failed : exitCode(last.report);
}

async function verifyCommand(bundle: string, options: Options): Promise<void> {
  const { verifyAtDesk } = await import("./commands/verify.ts");
  const world = deskWorld(process.cwd(), process.env, true);
  const attestations = options["attestation"];
  const root = text(options["trustedRoot"]);
  const report = await verifyAtDesk(resolve(bundle), {
    ledgerDigest: text(options["ledger-digest"] ?? options["ledgerDigest"]),
    given: {
      attestations: await Promise.all((Array.isArray(attestations) ? attestations : []).map(givenFile)),
      trustedRoot: root === undefined ? undefined : await givenFile(root),
    },
    world,
    json: options["json"] === true,
  });
  process.stdout.write(`${report.output}\n`);
  process.exitCode = report.holds ? EXIT.passed : EXIT.failed;
}

async function judgeCommand(file: string): Promise<void> {
  const { judge } = await import("./commands/judge.ts");
  const { bytes } = await givenFile(file === "-" ? "/dev/stdin" : file);
  const { output, worst } = judge(bytes, file);
  process.stdout.write(`${output}\n`);
  process.exitCode = { healthy: EXIT.passed, breached: EXIT.failed, inconclusive: EXIT.pending }[worst];
}

async function givenFile(name: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const bytes = await readFile(resolve(name)).catch((cause: unknown) => {
    throw new ReleaseGatesError("input-invalid", `${name} cannot be read`, { found: String(cause), cause });
  });
  return { name, bytes };
}

async function initCommand(options: Options): Promise<void> {
  const world = deskWorld(process.cwd(), process.env, true);
  const config = text(options["config"]) ?? DEFAULT_CONFIG;
  const program = `node ${process.argv[1] ?? "dist/cli.js"}`;
  if (options["check"] === true) {
    const { checkConfig } = await import("./commands/init-check.ts");
    process.stdout.write(await checkConfig({ config, program }, world));
    return;
  }
  const { init } = await import("./commands/init.ts");
  const starter = join(productRoot(), "workflows-templates", "release-on-tag.yml");
  const workflow = options["workflow"] === true ? await readFile(starter, "utf8") : undefined;
  process.stdout.write(await init({ config, force: options["force"] === true, workflow, program }, world));
}

async function setupCommand(options: Options): Promise<void> {
  const { setup } = await import("./commands/setup.ts");
  const { env } = process;
  const output = await setup(
    {
      config: text(options["config"]) ?? DEFAULT_CONFIG,
      repository: text(options["repository"]),
      staging: text(options["staging"]) ?? "staging",
      branch: text(options["branch"]),
      apply: options["apply"] === true,
      token: env["GITHUB_TOKEN"] ?? env["GH_TOKEN"],
    },
    deskWorld(process.cwd(), env, true),
  );
  process.stdout.write(output);
}

async function schemaCommand(): Promise<void> {
  process.stdout.write(await readFile(join(productRoot(), "schemas", "config.schema.json"), "utf8"));
}

function deskWorld(
  root: string,
  env: Readonly<Record<string, string | undefined>>,
  logToStandardError = false,
): World {
  const stream = logToStandardError ? process.stderr : process.stdout;
  return createWorld({
    root,
    env,
    token: env["GITHUB_TOKEN"] ?? env["GH_TOKEN"],
    reporter: (mask, clock) => createDeskReporter(stream, mask, clock),
  });
}

function inputsOf(options: Options, world: World, signal: AbortSignal) {
  const approve = options["approve"];
  return readInputs(rawInputs(options), {
    env: world.env,
    mode: "release",
    signal,
    ...(Array.isArray(approve) ? { approve: approve as readonly string[] } : {}),
  });
}

/** Commander gives `evidenceDir`; the inputs are named `evidence-dir` everywhere else. */
function rawInputs(options: Options): Record<string, string> {
  const raw: Record<string, string> = {};
  for (const [key, value] of Object.entries(options)) {
    if (typeof value !== "string" && typeof value !== "boolean") continue;
    raw[key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)] = String(value);
  }
  return raw;
}

function text(value: Options[string]): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function closing(report: CommandReport): string {
  const next = report.verdict === "failed" ? `\nNext: ${REASONS[report.reasonCode].next}` : "";
  const digest = report.outputs["ledger-digest"];
  return `${report.verdict} (${report.reasonCode}): ${report.reason}${next}${digest === undefined || digest === "" ? "" : `\nledger-digest: ${digest}`}`;
}

/** The exit code of a finished command. */
export function exitCode(report: CommandReport): number {
  if (report.verdict === "passed") return EXIT.passed;
  if (report.verdict === "pending") return EXIT.pending;
  if (report.reasonCode === "internal-error") return EXIT.internal;
  return REASONS[report.reasonCode].family === "configuration" ? EXIT.usage : EXIT.failed;
}
