import { describe, expect, it } from "vitest";
import { rollout } from "../../src/commands/rollout.ts";
import { play, rolloutWorld } from "../support/rollout-world.ts";

const failing = {
  status: (ran: readonly { readonly label: string }[]) => (ran.at(-1)?.label === "shift-10" ? 500 : 200),
};

describe("the report of a rollout that did not go through", () => {
  it("tells why it was rolled back, beside the looks that led to it", async () => {
    const world = rolloutWorld(failing);
    const { decision, findings } = await play(rollout, world);
    expect(decision.reasonCode).toBe("rolled-back");
    const page = world.evidence.files.get("DEPLOYMENT-REPORT.md") ?? "";
    expect(page).toContain("**Rolled back.**");
    expect(page).toMatch(/\| Fault seen \| \d{4}-/);
    expect(world.evidence.files.get("DEPLOYMENT-REPORT.html")).toContain("Why it was rolled back");
    const { lines } = await world.evidence.readLines("rollout-health-log");
    expect(lines.at(-1)).toMatchObject({ look: lines.length, breaches: [{ id: "health" }] });
    const covered = findings.evidence.map((file) => file.path);
    for (const path of ["DEPLOYMENT-REPORT.md", "DEPLOYMENT-REPORT.html", "rollout-health-log.jsonl"]) {
      expect(covered).toContain(path);
    }
  });

  it("is not written by a rollout that was promoted: its soak does that", async () => {
    const world = rolloutWorld();
    await play(rollout, world);
    expect(world.evidence.files.has("DEPLOYMENT-REPORT.md")).toBe(false);
    expect((await world.evidence.readLines("rollout-health-log")).lines.length).toBeGreaterThan(0);
  });

  it("costs neither the rollback nor its record when it cannot be written", async () => {
    const world = rolloutWorld(failing);
    const { evidence } = world;
    const broken = {
      ...evidence,
      writeText: () => Promise.reject(new Error("the disk is full")),
      appendLine: (name: string, line: Readonly<Record<string, unknown>>) =>
        name === "rollout-health-log"
          ? Promise.reject(new Error("the disk is full"))
          : evidence.appendLine(name, line),
    };
    const { decision, findings } = await play(rollout, {
      ...world,
      context: { ...world.context, evidence: broken },
    });
    expect(decision.reasonCode).toBe("rolled-back");
    expect(world.labels().at(-1)).toBe("rollback");
    expect(findings.evidence.map((file) => file.path)).toContain("rollback-report.json");
    expect(world.reporter.infos.filter((line) => line.includes("the disk is full"))).toHaveLength(2);
  });
});
