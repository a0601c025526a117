import { beforeAll, describe, expect, it } from "vitest";
import { mustRun } from "../support/must-run.ts";
import {
  type ExampleRelease,
  type ExampleStrategy,
  haproxyMissing,
  type Period,
  releaseExample,
} from "./support/haproxy-example.ts";

/**
 * Every strategy on real HAProxy and Prometheus, under load. What is said here of the traffic was counted outside, by
 * the load generator, from the header in which every answer names its version.
 */

const missing = haproxyMissing();
const skipped = missing !== undefined && !mustRun("haproxy");
const REQUESTS = 50_000;
/** Requests of a step that say something about a share. */
const MEASURABLE = 100;
/** The load is counted in periods of about this length. */
const PERIOD_MS = 50;
/** Of the load generator, each with one request at a time. */
const CONNECTIONS = 32;
const RELEASE_TIMEOUT = 120_000;

interface Step {
  readonly id: string;
  readonly startedAt?: string;
  readonly finishedAt?: string;
}

function stepsOf(release: ExampleRelease): readonly Step[] {
  return release.document("production-deployment-report")?.["steps"] as readonly Step[];
}

/** When a step began and ended, in milliseconds since the epoch. */
function timeOf(release: ExampleRelease, id: string): { readonly from: number; readonly to: number } {
  const step = stepsOf(release).find((one) => one.id === id);
  if (step?.startedAt === undefined || step.finishedAt === undefined) throw new Error(`no step ${id}`);
  return { from: Date.parse(step.startedAt), to: Date.parse(step.finishedAt) };
}

/** How many requests that were begun in a time ended how. */
function countsOf(periods: readonly Period[], from: number, to: number): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const period of periods.filter((one) => one.from >= from && one.to <= to)) {
    for (const [answer, count] of Object.entries(period.answers))
      counts[answer] = (counts[answer] ?? 0) + count;
    if (period.lost > 0) counts["lost"] = (counts["lost"] ?? 0) + period.lost;
  }
  return counts;
}

function total(counts: Readonly<Record<string, number>>, version = ""): number {
  return Object.entries(counts).reduce((sum, [key, n]) => sum + (key.startsWith(version) ? n : 0), 0);
}

/** Shares of the new version by step: announced, and measured from outside. */
function measuredShares(
  release: ExampleRelease,
  announced: readonly (readonly [step: string, weight: number])[],
) {
  return announced.map(([step, weight]) => {
    const { from, to } = timeOf(release, step);
    const counts = countsOf(release.periods, from, to);
    const requests = total(counts);
    const share = total(counts, "2.0.0") / requests;
    // Four standard deviations of as many independent requests; none for nothing and for everything.
    const tolerance = 4 * Math.sqrt(((weight / 100) * (1 - weight / 100)) / requests);
    return { step, weight, requests, share, tolerance };
  });
}

/** @param known whether every step must have lasted long enough to be measured: one that is rolled back may not. */
function expectShares(
  release: ExampleRelease,
  announced: readonly (readonly [string, number])[],
  known: "every" | "some",
): void {
  const measured = measuredShares(release, announced);
  const shares = measured.filter(({ requests }) => requests >= MEASURABLE);
  if (known === "every") expect(shares).toHaveLength(measured.length);
  expect(shares.some(({ weight }) => weight > 0)).toBe(true);
  console.log(
    shares
      .map(
        ({ step, weight, share, requests, tolerance }) =>
          `${step}: ${weight}% announced, ${(share * 100).toFixed(2)}% of ${requests} requests measured (± ${(tolerance * 100).toFixed(2)})`,
      )
      .join("\n"),
  );
  for (const { step, weight, share, tolerance } of shares) {
    expect(Math.abs(share - weight / 100), step).toBeLessThanOrEqual(tolerance);
  }
}

/** Everything the load generator saw, from the first request to the last. */
function allCounts({ periods }: ExampleRelease): Readonly<Record<string, number>> {
  return countsOf(periods, 0, Number.POSITIVE_INFINITY);
}

/** Milliseconds since the epoch at which the rollback had ended and was verified. */
function rolledBackAt(release: ExampleRelease): number {
  const report = release.document("rollback-report");
  return Date.parse(String(report?.["finishedAt"]));
}

function expectPromoted({ rehearsal, document, leftovers }: ExampleRelease): void {
  expect(rehearsal.code, rehearsal.output).toBe(0);
  expect(document("production-deployment-report")).toMatchObject({ outcome: "promoted" });
  expect(leftovers).toEqual([]);
}

/** The release was taken back because of what Prometheus said, and only the old version answers since. */
function expectRolledBack(release: ExampleRelease, reasonCode: string): void {
  const { rehearsal, document, leftovers, periods } = release;
  expect(rehearsal.code, rehearsal.output).toBe(1);
  expect(document("rollback-report")).toMatchObject({
    verdict: "rolled-back",
    cause: { reasonCode, why: expect.stringContaining("errors") },
  });
  const after = countsOf(periods, rolledBackAt(release), Number.POSITIVE_INFINITY);
  expect(Object.keys(after)).toEqual(["1.0.0 200"]);
  expect(after["1.0.0 200"]).toBeGreaterThan(1_000);
  expect(leftovers).toEqual([]);
}

const WITHOUT_DOWNTIME: readonly {
  readonly strategy: ExampleStrategy;
  readonly shares: readonly (readonly [string, number])[];
}[] = [
  {
    strategy: "canary",
    shares: [
      ["deploy", 0],
      ["hold-10", 10],
      ["hold-50", 50],
    ],
  },
  {
    strategy: "blue-green",
    shares: [
      ["deploy", 0],
      ["hold-switched", 100],
    ],
  },
  {
    strategy: "rolling",
    shares: [1, 2, 3, 4].map((batch) => [`hold-batch-${batch}`, batch * 25] as const),
  },
];

describe.skipIf(skipped)(`HAProxy and Prometheus${skipped ? ` (skipped: ${missing})` : ""}`, () => {
  describe.each(WITHOUT_DOWNTIME)("$strategy, a good release", ({ strategy, shares }) => {
    let release: ExampleRelease;
    beforeAll(async () => {
      release = await releaseExample(strategy, { atLeast: REQUESTS });
    }, RELEASE_TIMEOUT);

    it("is promoted, and leaves nothing running that it should not", () => expectPromoted(release));

    it("loses none of at least 50,000 requests, from before its first step to after its last", () => {
      const counts = allCounts(release);
      console.log(`${strategy}:`, counts);
      expect(Object.keys(counts).toSorted()).toEqual(["1.0.0 200", "2.0.0 200"]);
      expect(total(counts)).toBeGreaterThanOrEqual(REQUESTS);
      expect(total(counts)).toBe(release.periods.reduce((sum, { sent }) => sum + sent, 0));
    });

    it("has the share of the traffic at each step that was announced", () => {
      expectShares(release, shares, "every");
    });

    it("gets every request after the promotion", () => {
      const { to } = timeOf(release, "promote");
      expect(Object.keys(countsOf(release.periods, to, Number.POSITIVE_INFINITY))).toEqual(["2.0.0 200"]);
    });
  });

  describe.each(WITHOUT_DOWNTIME)("$strategy, a bad release", ({ strategy, shares }) => {
    let release: ExampleRelease;
    beforeAll(async () => {
      release = await releaseExample(strategy, { bad: true });
    }, RELEASE_TIMEOUT);

    it("is found through Prometheus and rolled back; only the old version answers from then on", () =>
      expectRolledBack(release, "objective-missed"));

    it("fails no request but those that the new version itself failed", () => {
      const counts = allCounts(release);
      expect(Object.keys(counts).toSorted()).toEqual(["1.0.0 200", "2.0.0 200", "2.0.0 500"]);
      expect((counts["2.0.0 500"] ?? 0) / total(counts, "2.0.0")).toBeCloseTo(0.05, 1);
    });

    it("had the share that was announced, and no more", () => {
      const reached = shares.filter(([id]) =>
        stepsOf(release).some((step) => step.id === id && step.finishedAt),
      );
      expectShares(release, reached, "some");
    });
  });

  describe("canary, a release whose process dies in the middle of a hold", () => {
    let release: ExampleRelease;
    beforeAll(async () => {
      release = await releaseExample("canary", { killed: true });
    }, RELEASE_TIMEOUT);

    it("is never healthy by having been healthy before: it is rolled back", () => {
      expectRolledBack(release, "inconclusive");
      expect(release.rehearsal.output).toContain("the canary has no traffic any more");
    });

    it("takes no more requests with it than were under way", () => {
      const { "1.0.0 200": old = 0, "2.0.0 200": fresh = 0, ...unserved } = allCounts(release);
      console.log("canary, killed:", { old, fresh, ...unserved });
      expect(old).toBeGreaterThan(0);
      expect(total(unserved)).toBeLessThanOrEqual(CONNECTIONS);
    });
  });

  describe("recreate, a good release", () => {
    let release: ExampleRelease;
    beforeAll(async () => {
      release = await releaseExample("recreate", {});
    }, RELEASE_TIMEOUT);

    it("is promoted, and leaves nothing running that it should not", () => expectPromoted(release));

    it("reports a downtime that holds every request nobody served, and no such request is unanswered", () => {
      const counts = allCounts(release);
      expect(Object.keys(counts).toSorted()).toEqual(["- 503", "1.0.0 200", "2.0.0 200"]);
      const unserved = release.periods.filter(({ answers }) => (answers["- 503"] ?? 0) > 0);
      const first = unserved[0]?.from ?? 0;
      const last = unserved.at(-1)?.to ?? 0;
      const reported = Number(release.document("production-deployment-report")?.["downtimeMs"]);
      console.log(
        `recreate: ${last - first} ms of downtime measured, at most ${reported} ms reported`,
        counts,
      );
      expect(first).toBeGreaterThanOrEqual(timeOf(release, "stop").from - PERIOD_MS);
      expect(last - first).toBeGreaterThan(0);
      expect(last - first).toBeLessThanOrEqual(reported + 2 * PERIOD_MS);
      // The report counts the time to start and end commands as well.
      expect(reported).toBeLessThan(last - first + 2_000);
    });

    it("is the only version before and after", () => {
      const { periods } = release;
      expect(Object.keys(countsOf(periods, 0, timeOf(release, "stop").from))).toEqual(["1.0.0 200"]);
      const { to } = timeOf(release, "promote");
      expect(Object.keys(countsOf(periods, to, Number.POSITIVE_INFINITY))).toEqual(["2.0.0 200"]);
    });
  });

  describe("recreate, a bad release", () => {
    let release: ExampleRelease;
    beforeAll(async () => {
      release = await releaseExample("recreate", { bad: true });
    }, RELEASE_TIMEOUT);

    it("is found through Prometheus and rolled back; only the old version answers from then on", () =>
      expectRolledBack(release, "checks-failed"));

    it("reports a downtime, until the old version is back, that holds every request nobody served well", () => {
      const unserved = release.periods.filter(({ answers }) =>
        Object.entries(answers).some(([answer, count]) => answer !== "1.0.0 200" && count > 0),
      );
      const measured = (unserved.at(-1)?.to ?? 0) - (unserved[0]?.from ?? 0);
      const reported = Number(release.document("rollback-report")?.["downtimeMs"]);
      console.log(`bad recreate: ${measured} ms measured, at most ${reported} ms reported`);
      expect(measured).toBeGreaterThan(0);
      expect(measured).toBeLessThanOrEqual(reported + 2 * PERIOD_MS);
      expect(reported).toBeLessThan(measured + 2_000);
    });
  });
});
