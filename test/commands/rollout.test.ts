import { describe, expect, it } from "vitest";
import { rollback } from "../../src/commands/rollback.ts";
import { rollout } from "../../src/commands/rollout.ts";
import { ReleaseGatesError } from "../../src/gate/errors.ts";
import {
  approve,
  approvedLedger,
  play,
  release,
  rolloutWorld,
  type Situation,
} from "../support/rollout-world.ts";

const INDICATORS = (trigger: string) => ({
  metrics: {
    sources: { service: { type: "openmetrics", url: "http://service/metrics" } },
    indicators: [
      { id: "memory", source: "service", value: "m", require: "value < 10.0", consecutive: 1, trigger },
    ],
  },
});

async function rollOut(situation: Situation = {}) {
  const world = rolloutWorld(situation);
  return { ...world, ...(await play(rollout, world)) };
}

describe("the rollout gate", () => {
  it("takes a good release through every step and promotes it", async () => {
    const { decision, findings, labels, ran, evidence } = await rollOut();
    expect(decision).toMatchObject({ verdict: "passed", reasonCode: "passed" });
    expect(labels()).toEqual(["deploy", "shift-10", "shift-100"]);
    expect(ran.map((one) => one.env["TRAFFIC_WEIGHT"])).toEqual(["0", "10", "100"]);
    expect(findings.outputs["rolled-back"]).toBe("false");
    expect(evidence.document("production-deployment-report")).toMatchObject({
      outcome: "promoted",
      runs: 1,
      steps: [
        { id: "deploy", status: "done" },
        { id: "shift-10", status: "done" },
        { id: "hold-10", status: "done", looks: 7 },
        { id: "shift-100", status: "done" },
        { id: "validate", status: "done" },
        { id: "promote", status: "done" },
      ],
    });
    expect(evidence.document("post-deployment-validation")).toMatchObject({
      verdict: "passed",
      passed: 1,
      total: 1,
    });
  });

  it("rolls back on an error that nobody foresaw, and writes its stack into the log", async () => {
    const { decision, reporter } = await rollOut({
      status: (ran) => {
        if (ran.at(-1)?.label === "shift-100") throw new TypeError("unheard of");
        return 200;
      },
    });
    expect(decision.reasonCode).toBe("rolled-back");
    expect(reporter.infos.filter((text) => /TypeError: unheard of\n\s+at /.test(text))).toHaveLength(1);
  });

  it("measures the downtime of a recreate", async () => {
    const { decision, labels, evidence } = await rollOut({
      release: { strategy: "recreate" },
      rollout: { stop: "stop", start: "start" },
    });
    expect(decision.reasonCode).toBe("passed");
    expect(labels()).toEqual(["stop", "deploy", "start"]);
    expect(evidence.document("production-deployment-report")).toMatchObject({ downtimeMs: 3_000 });
  });

  it("measures the downtime of a bad recreate until the old version serves again", async () => {
    const { decision, evidence } = await rollOut({
      release: { strategy: "recreate" },
      rollout: { stop: "stop", start: "start" },
      command: (label) => (label === "start" ? 1 : 0),
    });
    expect(decision.reasonCode).toBe("rolled-back");
    // stop, deploy, start and rollback take a second each, and the old version answers at once.
    const downtime = { downtimeMs: 4_000 };
    expect(evidence.document("rollback-report")).toMatchObject(downtime);
    expect(evidence.document("production-deployment-report")).toMatchObject(downtime);
  });

  it("tells no downtime where nothing is known to serve again", async () => {
    const { decision, evidence } = await rollOut({
      release: { strategy: "recreate" },
      command: (label) => (label === "rollback" || label === "deploy" ? 1 : 0),
    });
    expect(decision.reasonCode).toBe("rollback-failed");
    expect(evidence.document("rollback-report")).not.toHaveProperty("downtimeMs");
  });

  it("counts no check as downtime that is asked after the new version has answered", async () => {
    const slow = { id: "slow", run: "slow" };
    const http = { id: "health", http: "http://service/healthz" };
    const reportOf = async (checks: readonly object[]) => {
      const { evidence } = await rollOut({ release: { strategy: "recreate" }, rollout: { checks } });
      return evidence.document("production-deployment-report");
    };
    expect(await reportOf([http, slow])).toMatchObject({ downtimeMs: 1_000 });
    expect(await reportOf([slow, http])).toMatchObject({ downtimeMs: 2_000 });
    expect(await reportOf([slow])).toMatchObject({ downtimeMs: 2_000 });
  });

  it("does nothing to production without approval, and says every reason", async () => {
    const { decision, findings, labels } = await rollOut({ ledger: [] });
    expect(labels()).toEqual([]);
    expect(decision).toMatchObject({ verdict: "failed", reasonCode: "readiness-missing" });
    const codes = findings.criteria.flatMap((one) => (one.status === "failed" ? [one.reasonCode] : []));
    expect(codes).toEqual(
      expect.arrayContaining([
        "readiness-missing",
        "staging-missing",
        "approval-missing",
        "rollback-unrehearsed",
      ]),
    );
  });

  it.each([
    ["outside-window", { "deploy-windows": [{ days: ["mon"], from: "09:00", to: "09:01" }] }],
    ["blackout", { blackouts: [{ from: "2000-01-01", to: "2100-01-01", reason: "sale" }] }],
  ])("begins nothing when it is %s by now, although it was approved", async (reasonCode, freeze) => {
    const { decision, ran } = await rollOut({ config: { freeze } });
    expect(decision).toMatchObject({ verdict: "failed", reasonCode });
    expect(ran).toEqual([]);
  });

  it("goes on to its end when the deploy window closes meanwhile", async () => {
    const freeze = { "deploy-windows": [{ days: ["fri"], from: "11:59", to: "12:01" }] };
    const { decision, findings, labels } = await rollOut({ config: { freeze } });
    expect(decision.reasonCode).toBe("passed");
    expect(labels()).toEqual(["deploy", "shift-10", "shift-100"]);
    expect(findings.criteria).toContainEqual(
      expect.objectContaining({ id: "launch/window", status: "passed" }),
    );
  });

  it("refuses a simulated approval, but not in a rehearsal of commands that are safe", async () => {
    const real = rolloutWorld({ ledger: approvedLedger(release, "rehearsal") });
    expect((await play(rollout, real)).decision.reasonCode).toBe("rehearsal-record");
    const rehearsed = await rollOut({ mode: "rehearsal", config: { rehearsal: { safe: true } } });
    expect(rehearsed.decision.reasonCode).toBe("passed");
    expect(rehearsed.ran.every((one) => one.env["DRY_RUN"] === "")).toBe(true);
  });

  it("rehearses other commands with DRY_RUN=1 and touches nothing else", async () => {
    const { decision, labels, ran } = await rollOut({ mode: "rehearsal" });
    expect(decision.verdict).toBe("passed");
    expect(labels()).toEqual([
      "deploy (dry run)",
      "shift-10 (dry run)",
      "shift-100 (dry run)",
      "rollback (dry run)",
    ]);
    expect(ran.every((one) => one.env["DRY_RUN"] === "1")).toBe(true);
  });

  it("a dry run is never taken for a release", async () => {
    const { decision, ran, evidence } = await rollOut({ dryRun: true });
    expect(decision).toMatchObject({ verdict: "passed", reasonCode: "dry-run" });
    expect(ran.every((one) => one.env["DRY_RUN"] === "1")).toBe(true);
    expect(evidence.files.has("rollout-journal.jsonl")).toBe(false);
  });

  it("a dry run without approval shows the plan and runs nothing", async () => {
    const { decision, labels, findings } = await rollOut({ dryRun: true, ledger: [] });
    expect(decision.verdict).toBe("failed");
    expect(labels()).toEqual([]);
    expect(findings.summary).toContain("shift-10");
    expect(findings.summary).toContain("```mermaid");
  });
});

describe("a fault in a rollout", () => {
  it.each([
    ["the deploy fails", { command: (label: string) => (label === "deploy" ? 3 : 0) }, "command-failed"],
    ["a shift fails", { command: (label: string) => (label === "shift-10" ? 1 : 0) }, "command-failed"],
    [
      "a must check fails during a hold",
      {
        status: (ran: readonly { label: string }[], asked: number) =>
          ran.length === 2 && asked > 2 ? 503 : 200,
      },
      "checks-failed",
    ],
    [
      "the checks at the end fail",
      {
        status: (ran: readonly { label: string }[]) => (ran.at(-1)?.label === "shift-100" ? 500 : 200),
      },
      "checks-failed",
    ],
    [
      "a critical indicator is breached",
      {
        config: INDICATORS("critical"),
        reading: (look: number) => (look > 3 ? 11 : 1),
      },
      "objective-missed",
    ],
    [
      "the tag moves meanwhile",
      { tag: (ran: readonly unknown[]) => (ran.length < 2 ? release.sha : "f".repeat(40)) },
      "tag-moved",
    ],
  ] satisfies [string, Situation, string][])(
    "brings the old version back when %s",
    async (_, situation, code) => {
      const { decision, findings, labels, evidence, reporter } = await rollOut(situation);
      expect(decision).toMatchObject({ verdict: "failed", reasonCode: "rolled-back" });
      expect(labels().at(-1)).toBe("rollback");
      expect(findings.outputs["rolled-back"]).toBe("true");
      const report = evidence.document("rollback-report");
      expect(report).toMatchObject({
        verdict: "rolled-back",
        cause: { reasonCode: code },
        to: { tag: "v1.1.0", version: "1.1.0" },
        checks: [{ id: "health", status: "passed" }],
      });
      expect(report?.["decisionMs"]).toBeLessThanOrEqual(1_000);
      expect(evidence.document("production-deployment-report")).toMatchObject({ outcome: "rolled-back" });
      expect(reporter.statuses.map((line) => line.tag)).toContain("ROLLBACK DECISION");
    },
  );

  it("tells the rollback command and its checks which version must come back", async () => {
    const { ran } = await rollOut({ command: (label) => (label === "shift-10" ? 1 : 0) });
    expect(ran.at(-1)?.env).toMatchObject({
      TRAFFIC_WEIGHT: "0",
      PREVIOUS_TAG: "v1.1.0",
      EXPECTED_VERSION: "1.1.0",
    });
  });

  it("before anything was touched ends without a rollback", async () => {
    const seen: string[] = [];
    const { decision, labels } = await rollOut({
      tag: () => {
        seen.push("asked");
        return seen.length === 1 ? release.sha : "f".repeat(40);
      },
    });
    expect(decision).toMatchObject({ verdict: "failed", reasonCode: "tag-moved" });
    expect(labels()).toEqual([]);
  });

  it("whose rollback fails too is the loudest message there is", async () => {
    const { decision, evidence, reporter } = await rollOut({
      command: (label) => (label === "shift-10" || label === "rollback" ? 1 : 0),
      config: { readiness: { "rollback-plan": { path: "PLAN.md" } } },
      files: { "PLAN.md": "# Plan\n\n## By hand\n\n1. Pull the plug\n\n## Other\n" },
    });
    expect(decision).toMatchObject({ verdict: "failed", reasonCode: "rollback-failed" });
    expect(decision.reason).toContain("THE ROLLBACK FAILED");
    expect(evidence.document("rollback-report")).toMatchObject({
      verdict: "rollback-failed",
      cause: { reasonCode: "command-failed" },
      failure: { reasonCode: "command-failed" },
      manualSteps: "1. Pull the plug",
    });
    expect(reporter.annotations.some(({ level }) => level === "error")).toBe(true);
  });

  it("is not called rolled back when the old version does not serve afterwards", async () => {
    const { decision, evidence } = await rollOut({
      command: (label) => (label === "shift-100" ? 1 : 0),
      status: (ran) => (ran.at(-1)?.label === "rollback" ? 502 : 200),
    });
    expect(decision.reasonCode).toBe("rollback-failed");
    expect(evidence.document("rollback-report")).toMatchObject({ failure: { reasonCode: "checks-failed" } });
  });

  it("stops the running command when the run is cancelled, then rolls back", async () => {
    const world = rolloutWorld({ command: (label) => (label === "shift-10" ? "hang" : 0) });
    const playing = play(rollout, world);
    while (!world.labels().includes("shift-10")) await new Promise((resolve) => setImmediate(resolve));
    world.cancel.abort();
    const { decision } = await playing;
    expect(decision).toMatchObject({ reasonCode: "rolled-back" });
    expect(world.labels()).toEqual(["deploy", "shift-10", "rollback"]);
    expect(world.evidence.document("rollback-report")).toMatchObject({ cause: { reasonCode: "cancelled" } });
    expect(world.evidence.document("production-deployment-report")).toMatchObject({
      steps: expect.arrayContaining([expect.objectContaining({ id: "shift-10", status: "stopped" })]),
    });
  });
});

describe("a look that is under way when the run is cancelled", () => {
  it("does not change the log of looks once the gate has named its digest", async () => {
    const world = rolloutWorld();
    const { evidence } = world;
    const tick = () => new Promise((resolve) => setImmediate(resolve));
    const writing: Promise<void>[] = [];
    const slowly = async (name: string, line: Readonly<Record<string, unknown>>) => {
      world.cancel.abort();
      for (let ticks = 0; ticks < 200; ticks += 1) await tick();
      await evidence.appendLine(name, line);
    };
    const appendLine: typeof evidence.appendLine = (name, line) => {
      if (name !== "rollout-health-log") return evidence.appendLine(name, line);
      const done = slowly(name, line);
      writing.push(done);
      return done;
    };
    await approve(world);
    const findings = await rollout.run({ ...world.context, evidence: { ...evidence, appendLine } });
    await Promise.all(writing);

    expect(findings.decision).toMatchObject({ reasonCode: "rolled-back" });
    const path = "rollout-health-log.jsonl";
    const now = await evidence.entry(path, "output", { kind: "gate" });
    expect(findings.evidence.find((file) => file.path === path)).toEqual(now);
    expect(writing.length).toBeGreaterThan(0);
  });
});

describe("a journal that cannot be written any more", () => {
  /** The disk is full from this journal write on, for so many writes. */
  async function fullFrom(write: number, length = Number.POSITIVE_INFINITY) {
    const world = rolloutWorld();
    const { evidence } = world;
    let writes = 0;
    const context = {
      ...world.context,
      evidence: {
        ...evidence,
        appendLine: async (name: string, line: Readonly<Record<string, unknown>>) => {
          if (name === "rollout-journal") writes += 1;
          if (name === "rollout-journal" && writes >= write && writes < write + length) {
            throw new ReleaseGatesError("file-unreadable", "no space left on device");
          }
          await evidence.appendLine(name, line);
        },
      },
    };
    await approve(world);
    const findings = await rollout.run(context).catch((error: unknown) => error);
    return { ...world, findings, writes: () => writes };
  }

  it("lets nothing go forward, never claims a promotion, and never stops the way back", async () => {
    const whole = (await fullFrom(Number.POSITIVE_INFINITY)).writes();
    expect(whole).toBeGreaterThan(15);
    for (let write = 1; write <= whole; write += 1) {
      const { findings, labels } = await fullFrom(write);
      const ran = labels();
      if (findings instanceof ReleaseGatesError) {
        expect(ran, `write ${write}`).toEqual([]);
        continue;
      }
      const { decision } = findings as { decision?: { reasonCode: string } };
      if (ran.length === 0) {
        expect(decision?.reasonCode, `write ${write}`).toBe("file-unreadable");
      } else {
        expect(decision?.reasonCode, `write ${write}: ${ran.join(" ")}`).toBe("rolled-back");
        expect(ran.at(-1), `write ${write}`).toBe("rollback");
      }
    }
  });

  it("is left as it was before the gap, so that the next start understands it", async () => {
    const whole = (await fullFrom(Number.POSITIVE_INFINITY)).writes();
    for (let write = 1; write <= whole; write += 1) {
      const { evidence, ran } = await fullFrom(write, 1);
      const next = rolloutWorld({ earlier: { evidence, ran } });
      const { decision } = await play(rollout, next);
      const what = `write ${write}: ${decision.reasonCode} (${next.labels().join(" ")})`;
      expect(["passed", "rolled-back"], what).toContain(decision.reasonCode);
      expect(next.labels().at(-1), what).toBe(decision.reasonCode === "passed" ? "shift-100" : "rollback");
    }
  });
});

describe("triggers", () => {
  it("high: rolls back only when it does not recover in its time", async () => {
    const recovered = await rollOut({
      config: INDICATORS("high"),
      reading: (look) => (look > 2 && look < 20 ? 11 : 1),
    });
    expect(recovered.decision.reasonCode).toBe("passed");
    const lasting = await rollOut({ config: INDICATORS("high"), reading: (look) => (look > 2 ? 11 : 1) });
    expect(lasting.decision.reasonCode).toBe("rolled-back");
    expect(lasting.clock.monotonic()).toBeGreaterThanOrEqual(3_600_000);
  });

  it("medium: asks people, and rolls back when nobody answers", async () => {
    const { decision, clock, reporter, evidence } = await rollOut({
      config: INDICATORS("medium"),
      reading: (look) => (look > 2 ? 11 : 1),
    });
    expect(decision.reasonCode).toBe("rolled-back");
    expect(clock.monotonic()).toBeGreaterThanOrEqual(4 * 3_600_000);
    expect(
      reporter.statuses.some(
        ({ tag, sentence }) => tag === "ROLLBACK DECISION" && sentence.startsWith("people decide"),
      ),
    ).toBe(true);
    expect(evidence.files.get("rollout-journal.jsonl")).toContain("question-raised");
  });

  it("low: is written down and stops nothing", async () => {
    const { decision, reporter } = await rollOut({ config: INDICATORS("low"), reading: () => 11 });
    expect(decision.reasonCode).toBe("passed");
    expect(
      reporter.statuses.some(({ tag, sentence }) => tag === "ALERT" && sentence.startsWith("low: memory")),
    ).toBe(true);
  });
});

describe("two starts", () => {
  it("on one environment at once: the second one refuses", async () => {
    const { decision, labels } = await rollOut({
      lock: { lock: async () => ({ kind: "refused", heldBy: "v1.1.9 by somebody" }) },
    });
    expect(decision).toMatchObject({ verdict: "failed", reasonCode: "rollout-in-progress" });
    expect(decision.reason).toContain("v1.1.9");
    expect(labels()).toEqual([]);
  });

  it("of a finished rollout: the second one does nothing and says so", async () => {
    const first = await rollOut();
    const again = await rollOut({ earlier: first });
    expect(again.decision).toMatchObject({ verdict: "passed", reasonCode: "already-done" });
    expect(again.labels()).toHaveLength(3);
  });

  it("of a rolled back release: another attempt needs a new approval", async () => {
    const first = await rollOut({ command: () => 1 });
    expect(first.decision.reasonCode).toBe("rollback-failed");
    const undone = await rollOut({ command: (label) => (label === "deploy" ? 1 : 0) });
    const again = await rollOut({ earlier: undone });
    expect(again.decision).toMatchObject({ verdict: "failed", reasonCode: "rolled-back" });
    expect(again.labels()).toEqual(["deploy", "rollback"]);
  });

  it("after a failed rollback: nothing begins until a rollback has succeeded", async () => {
    const failed = await rollOut({ command: () => 1 });
    const refused = await rollOut({ earlier: failed });
    expect(refused.decision.reasonCode).toBe("rollback-failed");
    const button = rolloutWorld({ earlier: failed });
    expect((await play(rollback, button)).decision.verdict).toBe("passed");
    const after = await rollOut({ earlier: failed });
    expect(after.decision.reasonCode).toBe("rolled-back");
    expect(after.labels().filter((label) => label === "deploy")).toHaveLength(1);
  });

  it("with a journal that contradicts itself: refuses and says what to do", async () => {
    const first = await rollOut();
    const journal = first.evidence.files.get("rollout-journal.jsonl") ?? "";
    const lines = journal.split("\n");
    first.evidence.files.set("rollout-journal.jsonl", [...lines.slice(0, 3), ...lines.slice(4)].join("\n"));
    const again = await rollOut({ earlier: first });
    expect(again.decision.reasonCode).toBe("journal-broken");
    expect(again.labels()).toHaveLength(3);
  });
});

describe("the rollback button", () => {
  it("rolls back without any approval, checks the old version and writes it down", async () => {
    const world = rolloutWorld({ ledger: [] });
    const { decision, findings } = await play(rollback, world);
    expect(decision).toMatchObject({ verdict: "passed", reasonCode: "passed" });
    expect(world.labels()).toEqual(["rollback"]);
    expect(findings.outputs["rolled-back"]).toBe("true");
    expect(world.evidence.document("rollback-report")).toMatchObject({
      verdict: "rolled-back",
      cause: { why: "release-engineer asked to roll production back" },
    });
  });

  it("fails loudly when the command fails", async () => {
    const world = rolloutWorld({ command: () => 9 });
    const { decision } = await play(rollback, world);
    expect(decision).toMatchObject({ verdict: "failed", reasonCode: "rollback-failed" });
  });

  it("rolls back even when nothing can be written to the journal", async () => {
    const world = rolloutWorld();
    const appendLine = async (): Promise<void> => {
      throw new ReleaseGatesError("file-unreadable", "no space left on device");
    };
    world.evidence.files.set("rollout-journal.jsonl", "");
    const context = { ...world.context, evidence: { ...world.evidence, appendLine } };
    const findings = await rollback.run(context);
    expect(world.labels()).toEqual(["rollback"]);
    expect(findings.outputs["rolled-back"]).toBe("true");
  });

  it("shows what it would do in a dry run", async () => {
    const world = rolloutWorld({ dryRun: true });
    expect((await play(rollback, world)).decision.reasonCode).toBe("dry-run");
    expect(world.ran).toMatchObject([{ label: "rollback (dry run)", env: { DRY_RUN: "1" } }]);
  });
});
