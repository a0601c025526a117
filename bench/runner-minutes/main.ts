/**
 * What a normal release costs: act runs the shipped `release.yml` from the starter workflow against an emulated
 * GitHub, every job is measured, what GitHub does around a job is added, and each job is rounded up to the minute it is
 * billed. Deploys and rollbacks of the measured service take no time, so each is charged as many seconds as the first
 * argument says. Fails over eight minutes.
 */
import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { CANARY, startCaller } from "../../test/e2e/workflows/support/caller.ts";
import { type BilledJob, bill, billedMinutes } from "./billing.ts";

const COMMAND_SECONDS = Number(process.argv[2] ?? 10);
const LIMIT = 8;
const SOAK_MS = 15_500;
const CHECKPOINTS = "stabilize: { soak: 15s, checkpoints: [1s], interval: 20ms }";
const ROOT = resolve(import.meta.dirname, "../..");

/** The config with so many roles; the third is asked like the others. */
function configWith(roles: number): string {
  const third = "  security-lead: { environment: approve-security, users: [security-approver] }\n";
  return roles < 3 ? CANARY : CANARY.replace("staging:\n", `${third}staging:\n`);
}

/** A soak that ends in the run, or one that `soak.yml` ends in a run of its own. */
type Soak = "watched" | "checkpoints";

async function release(roles: number, soak: Soak, archiveBytes: number): Promise<readonly BilledJob[]> {
  const config = configWith(roles);
  const caller = await startCaller(
    {
      ".github/release-gates.yml":
        soak === "watched" ? config : config.replace(/^stabilize: .*$/m, CHECKPOINTS),
    },
    roles < 3 ? {} : { "approve-security": { user: "security-approver" } },
  );
  try {
    const runs = [await caller.release()];
    if (soak === "checkpoints") {
      await setTimeout(SOAK_MS);
      runs.push(await caller.world.run({ template: "soak.yml", dispatch: {} }));
    }
    for (const { code, output } of runs) {
      if (code !== 0) throw new Error(`the release did not end green:\n${output}`);
    }
    if (!caller.github.state.releases.all.some(({ draft }) => !draft))
      throw new Error("nothing was published");
    const ran = (environment: string) =>
      caller.repository.commands().filter((command) => command.includes(` ${environment} `)).length;
    const commands: Readonly<Record<string, number>> = {
      staging: ran("staging"),
      rollout: ran("production"),
    };
    return bill(
      runs.flatMap(({ seconds }) =>
        Object.entries(seconds).map(([name, measured]) => ({
          name,
          seconds: measured,
          checksOut: !name.startsWith("approve-"),
          commandSeconds: (commands[name] ?? 0) * COMMAND_SECONDS,
        })),
      ),
      archiveBytes,
    );
  } finally {
    await caller.close();
  }
}

function report(title: string, jobs: readonly BilledJob[]): void {
  console.log(`\n${title}; ${COMMAND_SECONDS} s for each command that deploys or rolls back\n`);
  console.log("| job | measured (s) | around it (s) | its commands (s) | billed (min) |");
  console.log("| --- | ---: | ---: | ---: | ---: |");
  for (const { name, seconds, overheadSeconds, commandSeconds, minutes } of jobs) {
    console.log(
      `| ${name} | ${seconds.toFixed(1)} | ${overheadSeconds.toFixed(1)} | ${commandSeconds} | ${minutes} |`,
    );
  }
  console.log(`| **all** | | | | **${billedMinutes(jobs)}** |`);
}

/** What a job downloads: this repository as the action, and about as much for the caller's. */
const archive = execFileSync("git", ["archive", "--format=tar.gz", "HEAD"], {
  cwd: ROOT,
  maxBuffer: 1024 ** 3,
}).byteLength;
console.log(
  `Archive of the action: ${(archive / 1e6).toFixed(1)} MB; the caller's repository counts the same.`,
);
for (const [title, roles, soak] of [
  ["2 roles, a soak watched in the run", 2, "watched"],
  ["3 roles, a soak watched in the run", 3, "watched"],
  ["2 roles, a soak with one look later (soak.yml: find, stabilize)", 2, "checkpoints"],
] as const) {
  const jobs = await release(roles, soak, 2 * archive);
  report(title, jobs);
  if (billedMinutes(jobs) > LIMIT) {
    console.log(`\nFAILED: more than ${LIMIT} billed minutes`);
    process.exitCode = 1;
  }
}
console.log(
  "\nThe holds of a canary and a soak that is watched (10 min by default) come on top, as long as they last.",
);
