import { execFileSync } from "node:child_process";
import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type CrashStage,
  createCrashStage,
  type Place,
  STRATEGIES,
  type StrategyName,
} from "./support/crash-stage.ts";

/** What one run of a rollout does beside, after or against another one, in real processes. */
let stage: CrashStage;
beforeAll(async () => {
  stage = await createCrashStage("canary");
});
afterAll(() => stage.close());

/** Waits for something that another process does. */
async function until(holds: () => boolean): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (!holds()) {
    if (Date.now() > deadline) throw new Error("what was waited for did not happen within a minute");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** The most memory that the product had, in megabytes. */
const peakOf = (place: Place): number =>
  Math.round(Number(readFileSync(join(place.production, "peak-kilobytes"), "utf8")) / 1024);

const isRunning = (pid: number): boolean => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return !stat.slice(stat.lastIndexOf(")") + 2).startsWith("Z");
  } catch {
    return false;
  }
};

describe("a rollout that has ended", () => {
  it("well, does nothing when it is started again, here or on a machine without files, and says so", async () => {
    const place = stage.open();
    const first = await stage.live(place, { strategy: "canary" });
    const done = place.effects();
    const memory = stage.remember();
    const here = await stage.live(place, {
      strategy: "canary",
      laterRun: true,
      ledgerDigest: first.outputs["ledger-digest"] ?? "",
    });
    const elsewhere = stage.fork(place, memory, "lost");
    const there = await stage.live(elsewhere, { strategy: "canary", laterRun: true });
    for (const job of [here, there]) {
      expect(job.outputs, job.output).toMatchObject({ verdict: "passed", "reason-code": "already-done" });
      expect(job.output).toContain("nothing ran again");
    }
    expect(place.effects()).toEqual(done);
    expect(elsewhere.effects()).toEqual(done);
  });

  it("by a rollback, does nothing when it is started again, and asks for a new approval", async () => {
    const place = stage.open();
    const death = { write: 10, when: "after", by: "SIGTERM" } as const;
    await stage.live(place, { strategy: "canary", death });
    const done = place.effects();
    expect(done.at(-1)).toBe("rollback");
    const elsewhere = stage.fork(place, stage.remember(), "lost");
    const again = await stage.live(elsewhere, { strategy: "canary", laterRun: true });
    expect(again.outputs, again.output).toMatchObject({ verdict: "failed", "reason-code": "rolled-back" });
    expect(again.output).toContain("Another attempt needs a new approval");
    expect(elsewhere.effects()).toEqual(done);
  });
});

describe("two rollouts to one environment", () => {
  it("at once: the second refuses, names the first, and touches nothing", async () => {
    const place = stage.open();
    let kill = (): void => undefined;
    const first = stage.live(place, {
      strategy: "canary",
      env: { HANG: "shift 10" },
      started: (child) => (kill = () => void child.kill("SIGTERM")),
    });
    await until(() => place.effects().includes("shift 10"));
    const beside = stage.fork(place, stage.remember(), "lost");
    const second = await stage.live(beside, { strategy: "canary", laterRun: true });
    expect(second.outputs, second.output).toMatchObject({
      verdict: "failed",
      "reason-code": "rollout-in-progress",
    });
    expect(second.output).toContain("another run works on production: v2.0.0 by");
    expect(beside.effects()).toEqual(place.effects());
    kill();
    expect((await first).outputs["reason-code"]).toBe("rolled-back");
  });
});

const config = ".github/release-gates.yml";

describe("a rollout that died, where the approval no longer holds", () => {
  it.each(Object.keys(STRATEGIES) as StrategyName[])(
    "(%s) never goes forward, whatever on-interrupted says",
    async (strategy) => {
      const approved = await createCrashStage(strategy);
      try {
        const place = approved.open();
        // The first command has ended, and the next is due.
        await approved.live(place, { strategy, death: { write: 6, when: "after", by: "SIGKILL" } });
        const begun = place.effects();
        const memory = approved.remember();

        const changed = approved.fork(place, memory, "lost");
        appendFileSync(join(changed.disk, config), "# changed\n");
        const job = await approved.live(changed, { strategy, policy: "resume", laterRun: true });
        expect(job.outputs["reason-code"], job.output).toBe("rolled-back");
        expect(changed.effects()).toEqual([...begun, "rollback"]);
        expect(changed.serving()).toBe("1.0.0");
      } finally {
        await approved.close();
      }
    },
  );

  it("never begins by another strategy than the one that was approved", async () => {
    const place = stage.open();
    const job = await stage.live(place, { strategy: "recreate" });
    expect(job.outputs["reason-code"], job.output).toBe("approval-other-target");
    expect(place.effects()).toEqual([]);
  });

  it("never begins without an approval", async () => {
    const place = stage.open();
    const job = await stage.live(place, { strategy: "canary", ledgerDigest: "0".repeat(64) });
    expect(job.outputs["verdict"], job.output).toBe("failed");
    expect(place.effects()).toEqual([]);
  });
});

describe("the button, although something does not hold,", () => {
  const git = (place: Place, ...args: readonly string[]) =>
    execFileSync("git", ["-c", "user.name=author", "-c", "user.email=author@example.invalid", ...args], {
      cwd: place.disk,
      encoding: "utf8",
    });
  const evidence = (place: Place, path: string, directory = "deployment") =>
    join(place.disk, ".artifacts", directory, path);
  const reportOf = (place: Place, directory?: string) =>
    JSON.parse(readFileSync(evidence(place, "rollback-report.json", directory), "utf8"));

  /** A release that is in production, and what is pressed afterwards. */
  async function pressed(spoil: (place: Place) => void, env: Readonly<Record<string, string>> = {}) {
    const place = stage.open();
    const done = await stage.live(place, { strategy: "canary" });
    expect(done.outputs["verdict"], done.output).toBe("passed");
    spoil(place);
    const ledgerDigest = done.outputs["ledger-digest"] ?? "";
    const job = await stage.live(place, {
      strategy: "canary",
      command: "rollback",
      laterRun: true,
      ledgerDigest,
      env,
    });
    return { place, job };
  }

  it("rolls back from a checkout at another commit, and says so wherever it is read", async () => {
    const { place, job } = await pressed(
      (at) => void git(at, "commit", "--quiet", "--allow-empty", "-m", "Another"),
    );
    expect(job.outputs, job.output).toMatchObject({ verdict: "passed", "rolled-back": "true" });
    expect(place.effects().at(-1)).toBe("rollback");
    expect(place.serving()).toBe("1.0.0");
    expect(job.output).toContain("[ALERT] commit-mismatch: the checkout is not at the commit of v2.0.0");
    expect(job.summary).toContain("commit-mismatch");
    expect(reportOf(place)).toMatchObject({
      verdict: "rolled-back",
      integrity: [{ reasonCode: "commit-mismatch" }],
    });
  });

  it("rolls back with evidence that was tampered with, leaves that as it was and records beside it", async () => {
    const { place, job } = await pressed((at) =>
      appendFileSync(evidence(at, "production-approval.json"), " "),
    );
    expect(job.outputs, job.output).toMatchObject({ verdict: "passed", "rolled-back": "true" });
    expect(place.serving()).toBe("1.0.0");
    expect(job.output).toContain("[ALERT] evidence-tampered:");
    expect(reportOf(place, "deployment-rollback")).toMatchObject({
      integrity: [{ reasonCode: "evidence-tampered" }],
    });
    expect(existsSync(evidence(place, "rollback-report.json"))).toBe(false);
    expect(readFileSync(evidence(place, "production-approval.json"), "utf8").endsWith(" ")).toBe(true);
  });

  it("rolls back with a config that is another one than was approved", async () => {
    const { place, job } = await pressed((at) => appendFileSync(join(at.disk, config), "# repaired\n"));
    expect(job.outputs, job.output).toMatchObject({ verdict: "passed", "rolled-back": "true" });
    expect(reportOf(place)).toMatchObject({ integrity: [{ reasonCode: "config-changed" }] });
  });

  it("never says that it rolled back when the old version does not serve", async () => {
    const { job } = await pressed((at) => {
      appendFileSync(evidence(at, "production-approval.json"), " ");
      writeFileSync(join(at.disk, "scripts/production.sh"), "#!/usr/bin/env bash\nexit 0\n");
    });
    expect(job.outputs, job.output).toMatchObject({
      verdict: "failed",
      "reason-code": "rollback-failed",
      "rolled-back": "false",
    });
    expect(job.output).toContain("THE ROLLBACK OF v2.0.0 FAILED");
  });
});

describe("a cancelled job", () => {
  /** SIGINT, SIGTERM 7.5 s later, SIGKILL 2.5 s after that, as GitHub's runner does it. */
  async function cancelAsTheRunnerDoes(place: Place, env: Readonly<Record<string, string>>, line: string) {
    return stage.live(place, {
      strategy: "canary",
      env,
      started: (child) =>
        void until(() => place.effects().includes(line)).then(() => {
          child.kill("SIGINT");
          const timers = [
            setTimeout(() => child.kill("SIGTERM"), 7_500),
            setTimeout(() => child.kill("SIGKILL"), 10_000),
          ];
          child.on("exit", () => timers.forEach(clearTimeout));
        }),
    });
  }

  it("has rolled back before its ten seconds are over, although its command ignores SIGTERM", async () => {
    const place = stage.open();
    const ended = await cancelAsTheRunnerDoes(place, { HANG: "shift 10", HANG_HOW: "stubborn" }, "shift 10");
    expect(ended.signal).toBeNull();
    expect(ended.outputs["reason-code"], ended.output).toBe("rolled-back");
    expect(place.effects()).toEqual(["deploy", "shift 10", "rollback"]);
    expect(place.serving()).toBe("1.0.0");
  });

  it("has begun a rollback that takes longer, left a record of it, and the next run ends it", async () => {
    const place = stage.open();
    const slow = { HANG: "rollback", HANG_HOW: "stubborn" };
    const death = { DIE_AT: "10", DIE_BY: "SIGINT", DIE_WHEN: "after" };
    const ended = await cancelAsTheRunnerDoes(place, { ...slow, ...death }, "rollback");
    expect(ended.signal).toBe("SIGKILL");
    expect(place.effects()).toEqual(["deploy", "shift 10", "rollback"]);
    expect(place.journal().at(-1)).toContain('"effect":"run-rollback"');
    expect(stage.told()).toMatch(/^in_progress: .*rolling-back/);

    const memory = stage.remember();
    for (const disk of ["kept", "lost"] as const) {
      const next = stage.fork(place, memory, disk);
      const job = await stage.live(next, { strategy: "canary", policy: "resume", laterRun: true });
      expect(job.outputs["reason-code"], job.output).toBe("rolled-back");
      expect(next.effects()).toEqual(["deploy", "shift 10", "rollback", "rollback"]);
    }
  });
});

describe("a command that prints a gigabyte, forks, ignores SIGTERM and outlives its parent", () => {
  it("is gone with everything it started, and costs the product no memory worth mentioning", async () => {
    const calm = stage.open();
    await stage.live(calm, { strategy: "canary", death: { write: 10, when: "after", by: "SIGTERM" } });
    const place = stage.open();
    const flooded = join(place.production, "flooded");
    let toldAt = 0;
    const ended = await stage.live(place, {
      strategy: "canary",
      quiet: true,
      env: { HANG: "shift 10", HANG_HOW: "flood" },
      started: (child) =>
        void until(() => existsSync(flooded)).then(() => {
          toldAt = Date.now();
          child.kill("SIGTERM");
        }),
    });
    const took = Date.now() - toldAt;
    expect(ended.outputs["reason-code"]).toBe("rolled-back");
    expect(place.effects().at(-1)).toBe("rollback");
    const strays = readFileSync(join(place.production, "strays"), "utf8").trim().split("\n").map(Number);
    expect(strays.length).toBeGreaterThan(0);
    expect(strays.filter(isRunning)).toEqual([]);
    const [without, peak] = [peakOf(calm), peakOf(place)];
    console.log(
      `1 GB printed: peak memory ${peak} MB (${without} MB without), gone and rolled back ${took} ms after SIGTERM`,
    );
    // What a garbage collector leaves lying about differs by tens of megabytes; a gigabyte that is kept does not hide.
    expect(peak - without).toBeLessThan(50);
    expect(peak).toBeLessThan(150);
    expect(took).toBeLessThan(7_500);
  });
});
