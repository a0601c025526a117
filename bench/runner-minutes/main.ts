/**
 * What a normal release costs: act runs the shipped `release.yml` from the starter workflow against an emulated
 * GitHub, every job is measured, what GitHub does around a job is added, and each job is rounded up to the minute it is
 * billed. Deploys and rollbacks of the measured service take no time, so each is charged as many seconds as the first
 * argument says; the soak is measured short, and charged as long as the config watches by default. A normal release has one
 * role (the config of docs/getting-started.md) or two: it fails over eight minutes, and over five for a soak of 24 hours
 * with two looks that wait timers wake, its publication included.
 */
import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { parseConfig } from "../../src/config/load.ts";
import { CANARY, startCaller } from "../../test/e2e/workflows/support/caller.ts";
import { type BilledJob, bill, billedMinutes } from "./billing.ts";

const COMMAND_SECONDS = Number(process.argv[2] ?? 10);
const LIMIT = 8;
const SOAK_LIMIT = 5;
/** Roles of a normal release. */
const NORMAL_ROLES = 2;
const SOAK_MS = 15_500;
const CHECKPOINTS = "stabilize: { soak: 15s, checkpoints: [1s], interval: 20ms }";
const ROOT = resolve(import.meta.dirname, "../..");

/** How long a release is watched when its config does not say it. */
const { config: smallest } = await parseConfig(
  new TextEncoder().encode(CANARY.replace(/^stabilize: .*$/m, "")),
  { path: "release-gates.yml", env: new Proxy({}, { get: () => "https://service.invalid" }) },
);
const WATCHED_SECONDS = smallest.stabilize.soak / 1_000;

/** The config with so many roles; the third is asked like the others. */
function configWith(roles: number): string {
  if (roles === 1) return CANARY.replace(/^ {2}sre-lead: .*\n/m, "");
  const third = "  security-lead: { environment: approve-security, users: [security-approver] }\n";
  return roles < 3 ? CANARY : CANARY.replace("staging:\n", `${third}staging:\n`);
}

/** A soak that ends in the run, one that is certified besides, or one that `soak.yml` ends in a run of its own. */
type Soak = "watched" | "certified" | "checkpoints";

const STABILIZE: Readonly<Record<Soak, string>> = {
  watched: "stabilize: { soak: 200ms, interval: 20ms }",
  certified: "stabilize: { soak: 200ms, interval: 20ms, certified-by: sre-lead }",
  checkpoints: CHECKPOINTS,
};

async function release(roles: number, soak: Soak, archiveBytes: number): Promise<readonly BilledJob[]> {
  const config = configWith(roles);
  const caller = await startCaller(
    { ".github/release-gates.yml": config.replace(/^stabilize: .*$/m, STABILIZE[soak]) },
    roles < 3 ? {} : { "approve-security": { user: "security-approver" } },
  );
  try {
    const certify = (job: string): void => {
      if (job === "certification") caller.certify("approve-sre", "approved");
    };
    const runs = [await caller.release({ jobBegins: certify })];
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
    const further: Readonly<Record<string, number>> = {
      staging: ran("staging") * COMMAND_SECONDS,
      rollout: ran("production") * COMMAND_SECONDS + (soak === "checkpoints" ? 0 : WATCHED_SECONDS),
    };
    return bill(
      runs.flatMap(({ seconds }) =>
        Object.entries(seconds).map(([name, measured]) => ({
          name,
          seconds: measured,
          checksOut: !name.startsWith("approve-") && name !== "certification",
          commandSeconds: further[name] ?? 0,
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
  console.log("| job | measured (s) | around it (s) | its commands and soak (s) | billed (min) |");
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
  ["1 role, watched as long as by default", 1, "watched"],
  ["2 roles, watched as long as by default", 2, "watched"],
  ["3 roles, watched as long as by default", 3, "watched"],
  ["2 roles, watched as long as by default and certified", 2, "certified"],
  ["2 roles, a soak with one look later (soak.yml: find, stabilize, publish)", 2, "checkpoints"],
] as const) {
  const jobs = await release(roles, soak, 2 * archive);
  report(title, jobs);
  const normal = soak === "watched" && roles <= NORMAL_ROLES;
  if (normal && billedMinutes(jobs) > LIMIT) fail(`more than ${LIMIT} billed minutes`);
  if (soak === "checkpoints") reportTimers(jobs);
}

/** A soak of 24 h with the checkpoints 8h and 24h, woken by wait timers, from the jobs as they were measured. */
function reportTimers(jobs: readonly BilledJob[]): void {
  const named = (name: string): BilledJob => {
    const job = jobs.find((one) => one.name === name);
    if (job === undefined) throw new Error(`${name} was not measured`);
    return job;
  };
  // A job that waited for its timer does as little as one that waited for a review.
  const look = [{ ...named("approve-sre"), name: "wait" }, named("stabilize")];
  const soak = [...look, ...look, named("publish")];
  report("A soak of 24 h with looks after 8 h and 24 h, woken by wait timers, besides the job rollout", soak);
  if (billedMinutes(soak) > SOAK_LIMIT) fail(`more than ${SOAK_LIMIT} billed minutes for a soak`);
}

function fail(why: string): void {
  console.log(`\nFAILED: ${why}`);
  process.exitCode = 1;
}
console.log(
  `\nA release is watched for ${WATCHED_SECONDS} s by default, counted above. The holds of a canary and a longer soak that is watched come on top, as long as they last; a day by checkpoints costs a minute a look.`,
);
