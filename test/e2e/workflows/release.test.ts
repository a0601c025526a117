import { afterEach, describe, expect, it } from "vitest";
import { mustRun } from "../../support/must-run.ts";
import { ACT, type ActRun } from "./support/act.ts";
import { CANARY, type Caller, startCaller } from "./support/caller.ts";

let caller: Caller;

async function prepare(config = CANARY, change: Readonly<Record<string, string>> = {}): Promise<void> {
  caller = await startCaller({ ".github/release-gates.yml": config, ...change });
}

afterEach(() => caller.close());

const ALL = ["readiness", "staging", "approve-product", "approve-sre", "approve", "rollout", "publish"];

/** Every job before the first of these succeeded, these failed, and nothing else ran. */
function expectRedAt(run: ActRun, ...failed: readonly [string, ...string[]]): void {
  const before = ALL.slice(0, ALL.indexOf(failed[0]));
  const expected = Object.fromEntries([
    ...before.map((job) => [job, "success"]),
    ...failed.map((job) => [job, "failure"]),
  ]);
  expect(run.results, run.output).toEqual(expected);
  expect(run.code, run.output).not.toBe(0);
}

const production = () => caller.repository.commands().filter((command) => command.includes("production"));

/** CI installs act and says so; elsewhere a machine without it skips these. */
const skipped = ACT === undefined && !mustRun("act");
if (skipped) console.warn("act is not installed: bash scripts/install-workflow-tools.sh");

describe.skipIf(skipped)("release.yml, called by the starter workflow and run by act", () => {
  it("releases, every job with no more than its own permissions; a second run ends green and repeats nothing", async () => {
    await prepare();
    const run = await caller.release();
    expect(run.results, run.output).toEqual(Object.fromEntries(ALL.map((job) => [job, "success"])));
    expect(run.code, run.output).toBe(0);
    expect(caller.repository.serves("production")).toBe("2.0.0");
    expect(production()).toEqual(["deploy production 2.0.0"]);
    expect(caller.github.state.releases.all).toMatchObject([{ tag: "v2.0.0", draft: false }]);
    for (const job of ALL) {
      if (job.startsWith("approve-")) continue;
      expect(run.summary(job), job).toContain("passed");
    }

    const again = await caller.release();
    expect(again.results, again.output).toEqual({ readiness: "success" });
    expect(again.summary("readiness")).toContain("already-done");
    expect(production()).toEqual(["deploy production 2.0.0"]);
  });

  it("stops at readiness when evidence is missing", async () => {
    await prepare(CANARY.replace("reports/unit.xml", "reports/absent.xml"));
    const run = await caller.release();
    expectRedAt(run, "readiness");
    expect(run.summary("readiness")).toContain("evidence-missing");
    expect(caller.repository.commands()).toEqual([]);
  });

  it("stops at staging when a check fails there", async () => {
    await prepare();
    caller.repository.breakService("2.0.0");
    const run = await caller.release();
    expectRedAt(run, "staging");
    expect(run.summary("staging")).toContain("checks-failed");
    expect(production()).toEqual([]);
  });

  it("stops at approve when somebody says no, and records who and why", async () => {
    await prepare();
    const run = await caller.world.run({
      jobBegins: (job) => caller.review(job, job === "approve-sre" ? "rejected" : "approved"),
    });
    expectRedAt(run, "approve");
    expect(run.summary("approve")).toContain("approval-rejected");
    expect(run.summary("approve")).toContain("sre-approver");
    expect(production()).toEqual([]);
  });

  it("rolls a failing canary back, and does not stabilize or publish it", async () => {
    await prepare();
    const run = await caller.release({
      jobBegins: (job) => {
        if (job === "rollout") caller.repository.breakService("2.0.0");
      },
    });
    expectRedAt(run, "rollout");
    expect(run.summary("rollout")).toContain("rolled-back");
    expect(caller.repository.serves("production")).toBe("1.0.0");
    expect(caller.github.state.releases.all).toEqual([]);
  });

  it("takes a release back that fails in its soak, and does not publish it", async () => {
    await prepare();
    const run = await caller.release({
      stepBegins: (_job, step) => {
        if (step === "soak") caller.repository.breakService("2.0.0");
      },
    });
    expectRedAt(run, "rollout");
    expect(run.summary("rollout")).toContain("rolled-back");
    expect(caller.repository.serves("production")).toBe("1.0.0");
    expect(caller.github.state.releases.all).toEqual([]);
  });

  it("recovers a rollout whose process was killed, from what it wrote to GitHub", async () => {
    await prepare(CANARY, {
      "scripts/shift.sh": `#!/usr/bin/env bash
if [ "$TRAFFIC_WEIGHT" = 100 ]; then
  gate=$PPID
  while [ "$(cat "/proc/$gate/comm")" = bash ]; do gate=$(ps -o ppid= -p "$gate" | tr -d ' '); done
  kill -9 "$gate"
  sleep 5
fi
`,
    });
    const run = await caller.release();
    expectRedAt(run, "rollout", "recover");
    expect(run.summary("recover")).toContain("rolled-back");
    expect(production()).toEqual(["deploy production 2.0.0", "rollback production 1.0.0"]);
    expect(caller.repository.serves("production")).toBe("1.0.0");
  });

  it("ends green when it is run again after a fix, and does not promote twice", async () => {
    await prepare();
    const { releases } = caller.github.state;
    releases.add({
      tag: "v2.0.0",
      target: "main",
      name: "by hand",
      body: "",
      draft: false,
      prerelease: false,
      author: "somebody",
    });
    const [byHand] = releases.all;
    if (byHand === undefined) throw new Error("expected a release");
    Object.assign(byHand, { immutable: true });
    const red = await caller.release();
    expectRedAt(red, "publish");
    expect(red.summary("publish")).toContain("github-refused");

    // Somebody removes the release that was in the way, and runs the workflow again.
    releases.all.splice(0);
    caller.github.state.actions.rerun(caller.world.runId, "release-engineer");
    const green = await caller.release({ attempt: 2 });
    expect(green.results, green.output).toEqual(Object.fromEntries(ALL.map((job) => [job, "success"])));
    expect(green.summary("rollout")).toContain("already-done");
    expect(production()).toEqual(["deploy production 2.0.0"]);
    expect(releases.all).toMatchObject([{ tag: "v2.0.0", draft: false }]);
  });
});

const CERTIFIED = CANARY.replace(
  /^stabilize: .*$/m,
  "stabilize: { soak: 200ms, interval: 20ms, certified-by: sre-lead }",
);
const CERTIFYING = [...ALL.slice(0, -1), "certification", "certify"];

describe.skipIf(skipped)("release.yml with stabilize.certified-by, run by act", () => {
  /** A release whose certification is answered like this. */
  const release = (answer: "approved" | "rejected" | "bypassed") =>
    caller.release({
      jobBegins: (job) => {
        if (job === "certification") caller.certify("approve-sre", answer);
      },
    });

  it("publishes only after the role has certified the release, by a review besides its approval", async () => {
    await prepare(CERTIFIED);
    const run = await release("approved");
    const jobs = [...CERTIFYING, "publish"];
    expect(run.results, run.output).toEqual(Object.fromEntries(jobs.map((job) => [job, "success"])));
    expect(run.summary("rollout")).toContain("certification-pending");
    expect(run.summary("rollout")).toMatch(
      /Brief for the certification of v2.*As \*\*sre-lead\*\* you are asked/s,
    );
    for (const text of ["certified the release", "sre-approver", "watched it"])
      expect(run.summary("certify")).toContain(text);
    expect(caller.github.state.releases.all).toMatchObject([{ tag: "v2.0.0", draft: false }]);
  });

  it("fails on a rejection with its reason, leaves production as it is, and publishes nothing", async () => {
    await prepare(CERTIFIED);
    const run = await release("rejected");
    expect(run.results["certify"], run.output).toBe("failure");
    expect(run.results).not.toHaveProperty("publish");
    expect(run.summary("certify")).toContain("certification-rejected");
    expect(run.summary("certify")).toContain("watched it");
    expect(caller.repository.serves("production")).toBe("2.0.0");
    expect(caller.github.state.releases.all).toEqual([]);
  });

  it("does not take the review that approved the release for its certification", async () => {
    await prepare(CERTIFIED);
    const run = await release("bypassed");
    expect(run.results["certify"], run.output).toBe("failure");
    expect(run.summary("certify")).toContain("approval-other-run");
    expect(caller.github.state.releases.all).toEqual([]);
  });
});

describe.skipIf(skipped)("the failed jobs of a release, run again", () => {
  /** Attempt 2: what succeeded does not run again, and everything green is green at last. */
  async function rerunFailed(red: ActRun): Promise<ActRun> {
    const { actions } = caller.github.state;
    for (const job of Object.keys(red.results)) {
      if (!job.startsWith("approve-")) actions.addJob(caller.world.runId, { name: `release / ${job}` });
    }
    actions.rerun(caller.world.runId, "release-engineer");
    const green = await caller.release({ attempt: 2, rerun: red });
    expect(green.results, green.output).toEqual(Object.fromEntries(ALL.map((job) => [job, "success"])));
    expect(caller.github.state.releases.all).toMatchObject([{ tag: "v2.0.0", draft: false }]);
    expect(production()).toEqual(["deploy production 2.0.0"]);
    return green;
  }

  it("go on at the gate that failed, with the evidence of the gates before", async () => {
    await prepare();
    caller.repository.breakService("2.0.0");
    const red = await caller.release();
    expectRedAt(red, "staging");
    caller.repository.breakService(undefined);
    const green = await rerunFailed(red);
    expect(green.summary("readiness")).toBe("");
    expect(green.summary("staging")).toContain("passed");
  });

  it("publish what was promoted before, and touch production no more", async () => {
    await prepare();
    const { releases } = caller.github.state;
    const notes = { target: "main", name: "by hand", body: "", draft: false, prerelease: false };
    releases.add({ tag: "v2.0.0", author: "somebody", ...notes });
    for (const byHand of releases.all) Object.assign(byHand, { immutable: true });
    const red = await caller.release();
    expectRedAt(red, "publish");
    releases.all.splice(0);
    const green = await rerunFailed(red);
    expect(green.summary("rollout")).toBe("");
    expect(green.summary("publish")).toContain("passed");
  });
});

describe.skipIf(skipped)("the other starter workflows, run by act", () => {
  it("soak: goes on with a long soak in runs of its own, and publishes when it ended well", async () => {
    await prepare(
      CANARY.replace(/^stabilize: .*$/m, "stabilize: { soak: 8s, checkpoints: [1s], interval: 20ms }"),
    );
    const first = await caller.release();
    expect(first.results, first.output).toMatchObject({ rollout: "success" });
    expect(first.results).not.toHaveProperty("publish");
    expect(first.summary("rollout")).toContain("soak-pending");
    expect(caller.github.state.releases.all).toEqual([]);

    // Time itself is what a soak is made of.
    await new Promise((resolve) => setTimeout(resolve, 8_500));
    const second = await caller.world.run({ template: "soak.yml", dispatch: {} });
    expect(second.results, second.output).toEqual({
      find: "success",
      stabilize: "success",
      publish: "success",
    });
    expect(second.summary("stabilize")).toContain("passed");
    expect(caller.github.state.releases.all).toMatchObject([{ tag: "v2.0.0", draft: false }]);

    const third = await caller.world.run({ template: "soak.yml", dispatch: {} });
    expect(third.results, third.output).toEqual({ find: "success" });
  });

  it("soak: is gone on with in the run of the release, where a wait timer wakes it", async () => {
    // act waits for no timer: the look comes early, sees that, and leaves word for the next one.
    const timed = "stabilize: { soak: 4m, checkpoints: [4m], interval: 20ms, wait-timers: true }";
    await prepare(CANARY.replace(/^stabilize: .*$/m, timed));
    caller.github.state.environments.add("production-soak-4m", { waitMinutes: 4 });
    const run = await caller.release();
    const jobs = [...ALL.slice(0, -1), "wait", "stabilize"];
    expect(run.results, run.output).toMatchObject(Object.fromEntries(jobs.map((job) => [job, "success"])));
    expect(run.results).not.toHaveProperty("publish");
    expect(run.summary("readiness")).toContain("soak/wait-timers");
    expect(run.summary("stabilize")).toContain("soak-pending");
  });

  it("soak: asks for the certification of a long soak in the run that ended it, and looks at it no more", async () => {
    await prepare(
      CANARY.replace(
        /^stabilize: .*$/m,
        "stabilize: { soak: 8s, checkpoints: [1s], interval: 20ms, certified-by: sre-lead }",
      ),
    );
    expect((await caller.release()).summary("rollout")).toContain("soak-pending");
    await new Promise((resolve) => setTimeout(resolve, 8_500));
    const second = await caller.world.run({
      template: "soak.yml",
      dispatch: {},
      jobBegins: (job) => {
        if (job === "certification") caller.certify("approve-sre", "approved");
      },
    });
    const jobs = ["find", "stabilize", "certification", "certify", "publish"];
    expect(second.results, second.output).toEqual(Object.fromEntries(jobs.map((job) => [job, "success"])));
    expect(second.summary("stabilize")).toContain("certification-pending");
    expect(caller.github.state.releases.all).toMatchObject([{ tag: "v2.0.0", draft: false }]);
    const third = await caller.world.run({ template: "soak.yml", dispatch: {} });
    expect(third.results, third.output).toEqual({ find: "success" });
  });

  it("rollback: brings the version before back, and ends a soak that still went on", async () => {
    await prepare(
      CANARY.replace(/^stabilize: .*$/m, "stabilize: { soak: 4m, checkpoints: [1s], interval: 20ms }"),
    );
    const released = await caller.release();
    expect(released.summary("rollout")).toContain("soak-pending");
    const run = await caller.world.run({
      template: "rollback.yml",
      dispatch: { "release-tag": "v2.0.0", "dry-run": "false" },
    });
    expect(run.results, run.output).toEqual({ rollback: "success" });
    expect(caller.repository.serves("production")).toBe("1.0.0");
    expect(production()).toEqual(["deploy production 2.0.0", "rollback production 1.0.0"]);

    // What is due within five minutes is looked at now.
    const soak = await caller.world.run({ template: "soak.yml", dispatch: {} });
    expect(soak.results, soak.output).toEqual({ find: "success" });
    expect(caller.github.state.releases.all).toEqual([]);
  });
});
