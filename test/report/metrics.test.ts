import { describe, expect, it } from "vitest";
import type { HealthPoint, ReportInput } from "../../src/report/story/input.ts";
import { deploymentMetrics } from "../../src/report/story/metrics.ts";
import { goodRelease, minute, rolledBackRelease } from "./support/releases.ts";

function metric(input: ReportInput, name: string) {
  return deploymentMetrics(input).find((one) => one.name === name);
}

function probes(passed: readonly boolean[]): readonly HealthPoint[] {
  return passed.map((up, at) => ({
    at: minute(at),
    checks: [
      {
        id: "health",
        level: "must",
        status: up ? "passed" : "failed",
        samples: { total: 2, passed: up ? 2 : 1 },
        latency: { p95Ms: at + 1 },
      },
    ],
    indicators: [],
    breaches: [],
  }));
}

describe("deployment metrics", () => {
  it("are the six of the contract with their targets", () => {
    expect(deploymentMetrics(goodRelease()).map(({ name, target }) => [name, target])).toEqual([
      ["Deployment time", "< 30 min"],
      ["Rollback time", "< 15 min"],
      ["Error rate", "< 0.1%"],
      ["p95 latency", "< 200 ms"],
      ["Availability", "> 99.9%"],
      ["Critical incidents", "0"],
    ]);
  });

  it("are never met when nothing was measured", () => {
    const { current: _, ...rest } = goodRelease();
    const metrics = deploymentMetrics({ ...rest, documents: {}, health: [] });
    expect(metrics.map((one) => one.standing)).toEqual(Array(6).fill("not-measured"));
  });

  it("count the events of indicators, and leave out looks without data", () => {
    const input = rolledBackRelease();
    const events = input.health
      .flatMap((point) => point.indicators)
      .filter((one) => one.id === "errors" && one.quality === "used");
    const bad = events.reduce(
      (sum, { reading }) =>
        sum + ("bad" in (reading.canary ?? {}) ? (reading.canary as { bad: number }).bad : 0),
      0,
    );
    const share = Number(((bad / (events.length * 1200)) * 100).toPrecision(3));
    expect(metric(input, "Error rate")).toMatchObject({ value: `${share}%`, standing: "missed" });
  });

  it("fall back to the product's own probes", () => {
    const input = { ...goodRelease(), health: probes([true, true, false, true]) };
    expect(metric(input, "Error rate")).toMatchObject({ value: "12.5%", from: "8 probes" });
    expect(metric(input, "Availability")).toMatchObject({
      value: "75%",
      standing: "missed",
      from: "4 looks",
    });
    expect(metric(input, "p95 latency")).toMatchObject({ value: "4 ms", standing: "met" });
  });

  it("count a rollback that production caused as a critical incident, even without a health log", () => {
    const input = { ...rolledBackRelease(), health: [] };
    expect(metric(input, "Critical incidents")).toMatchObject({ value: "1", standing: "missed" });
  });
});
