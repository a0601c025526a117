import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { mustRun } from "../../support/must-run.ts";
import { ACT, type ActRun } from "./support/act.ts";
import { CANARY, type Caller, startCaller } from "./support/caller.ts";

let caller: Caller;
afterEach(() => caller.close());

/** A script of a service: what serves of it says its version and its name, so that one of them can be broken alone. */
const script = (action: string, version: string): string => `#!/usr/bin/env bash
set -euo pipefail
name="\${DEPLOY_SERVICE:-$DEPLOY_ENVIRONMENT}"
echo "${action} $name ${version}" >> "$STATE/commands.log"
echo "${version}-$name" > "$STATE/$name"
`;
const SERVICES = `${CANARY.replace("/production", "/${DEPLOY_SERVICE}")}services:
  cart: { paths: ["services/cart/**"] }
  web: { paths: ["services/web/**"] }
`;
const SCRIPTS = {
  "scripts/deploy.sh": script("deploy", "${RELEASE_VERSION}"),
  "scripts/rollback.sh": script("rollback", "${PREVIOUS_TAG#v}"),
};

async function prepare(config = SERVICES, change: Readonly<Record<string, string>> = {}): Promise<void> {
  caller = await startCaller({ ".github/release-gates.yml": config, ...SCRIPTS, ...change });
  for (const name of ["cart", "web"]) {
    writeFileSync(join(caller.repository.env["STATE"] ?? "", name), `1.0.0-${name}\n`);
  }
}

const BEFORE = ["readiness", "staging", "approve-product", "approve-sre", "approve"];

function expectResults(run: ActRun, results: Readonly<Record<string, string>>): void {
  const before = Object.fromEntries(BEFORE.map((job) => [job, "success"]));
  expect(run.results, run.output).toEqual({ ...before, ...results });
}

/** Where one job of a matrix fails, act gives all of them one result; GitHub keeps them apart. */
const ONE_FAILED = { "rollout cart": "failure", "rollout web": "failure" };

/** What was done to production, service by service. */
const done = (service: string) =>
  caller.repository.commands().filter((command) => command.includes(` ${service} `));
const published = () =>
  caller.github.state.releases.all
    .filter(({ draft }) => !draft)
    .map(({ tag, assets }) => ({ tag, assets: assets.map(({ name }) => name).sort() }));
const WHOLE = [
  {
    tag: "v2.0.0",
    assets: [
      "DEPLOYMENT-EVIDENCE-cart.zip",
      "DEPLOYMENT-EVIDENCE-web.zip",
      "DEPLOYMENT-REPORT-cart.html",
      "DEPLOYMENT-REPORT-web.html",
      "SHA256SUMS",
    ],
  },
];

/** CI installs act and says so; elsewhere a machine without it skips these. */
const skipped = ACT === undefined && !mustRun("act");

describe.skipIf(skipped)("a release of two services, run by act", () => {
  it("asks once, brings each out by itself, and publishes both when both stayed healthy", async () => {
    await prepare();
    const run = await caller.release();
    expectResults(run, { "rollout cart": "success", "rollout web": "success", publish: "success" });
    expect(done("cart")).toEqual(["deploy cart 2.0.0"]);
    expect(done("web")).toEqual(["deploy web 2.0.0"]);
    expect(published()).toEqual(WHOLE);

    const again = await caller.release();
    expect(again.results, again.output).toEqual({ readiness: "success" });
    expect(again.summary("readiness")).toContain("already-done");
  });

  it("takes back the one that fails, lets the other go on, publishes nothing and says which", async () => {
    await prepare();
    const red = await caller.release({
      jobBegins: (job) => {
        if (job === "rollout cart") caller.repository.breakService("2.0.0-cart");
      },
    });
    expectResults(red, { ...ONE_FAILED, status: "failure" });
    expect(red.summary("rollout web")).not.toContain("failed");
    expect(red.summary("rollout cart")).toContain("rolled-back");
    expect(red.summary("status")).toMatch(/cart \| failed .*rolled back/);
    expect(red.summary("status")).toMatch(/web \| healthy/);
    expect(caller.repository.serves("cart")).toBe("1.0.0-cart");
    expect(caller.repository.serves("web")).toBe("2.0.0-web");
    expect(published()).toEqual([]);

    // Repaired outside of the repository; all jobs run again, because the approval of cart is spent.
    caller.repository.breakService(undefined);
    caller.github.state.actions.rerun(caller.world.runId, "release-engineer");
    const green = await caller.release({ attempt: 2 });
    expectResults(green, { "rollout cart": "success", "rollout web": "success", publish: "success" });
    expect(green.summary("rollout web")).toContain("already-done");
    expect(done("web")).toEqual(["deploy web 2.0.0"]);
    expect(published()).toEqual(WHOLE);
  });

  it("recovers the one whose process was killed, and leaves the other alone", async () => {
    await prepare(SERVICES, {
      "scripts/shift.sh": `#!/usr/bin/env bash
if [ "$TRAFFIC_WEIGHT" = 100 ] && [ "$DEPLOY_SERVICE" = cart ]; then
  gate=$PPID
  while [ "$(cat "/proc/$gate/comm")" = bash ]; do gate=$(ps -o ppid= -p "$gate" | tr -d ' '); done
  kill -9 "$gate"
  sleep 5
fi
`,
    });
    const run = await caller.release();
    expectResults(run, { ...ONE_FAILED, status: "failure", "recover cart": "failure" });
    expect(run.summary("status")).toMatch(/cart \| unfinished/);
    expect(run.summary("recover cart")).toContain("rolled-back");
    expect(done("cart")).toEqual(["deploy cart 2.0.0", "rollback cart 1.0.0"]);
    expect(done("web")).toEqual(["deploy web 2.0.0"]);
    expect(published()).toEqual([]);
  });

  it("goes on with the soak of each in runs of their own, and publishes after the last", async () => {
    await prepare(
      SERVICES.replace(/^stabilize: .*$/m, "stabilize: { soak: 8s, checkpoints: [1s], interval: 20ms }"),
    );
    const first = await caller.release();
    expectResults(first, { "rollout cart": "success", "rollout web": "success", publish: "success" });
    expect(first.summary("publish")).toContain("soak-pending");
    expect(published()).toEqual([]);

    // Time itself is what a soak is made of.
    await new Promise((resolve) => setTimeout(resolve, 8_500));
    const second = await caller.world.run({ template: "soak.yml", dispatch: {} });
    expect(second.results, second.output).toEqual({
      find: "success",
      stabilize: "success",
      publish: "success",
    });
    expect(published()).toEqual(WHOLE);
  });
});
