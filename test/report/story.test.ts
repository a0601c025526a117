import { describe, expect, it } from "vitest";
import { headline } from "../../src/report/story/headline.ts";
import { indicatorSeries } from "../../src/report/story/series.ts";
import { happenings } from "../../src/report/story/timeline.ts";
import { goodRelease, rolledBackRelease } from "./support/releases.ts";

describe("the story of a release", () => {
  it("says first of a rolled-back release what serves now, and why last", () => {
    const { sentence } = headline(rolledBackRelease());
    expect(sentence).toMatch(
      /^v1\.2\.2 serves production again since .*v1\.2\.3 was rolled back in .* Why: /,
    );
  });

  it("says of a replaced release that it was superseded, which is nobody's fault", () => {
    const input = goodRelease();
    const { current } = input;
    if (current === undefined) throw new Error("the report is written by its last gate");
    const reason = "Watched for the whole soak: v1.3.0 took its place";
    const superseded = {
      ...input,
      current: { ...current, verdict: "failed", reasonCode: "soak-superseded", reason } as const,
    };
    expect(headline(superseded)).toMatchObject({
      tone: "open",
      title: "Superseded",
      sentence: expect.stringContaining("v1.3.0 took its place"),
    });
  });

  it("counts readings of no use by what they were", () => {
    const [point] = goodRelease().health;
    const [indicator] = point?.indicators ?? [];
    if (point === undefined || indicator === undefined) throw new Error("the good release was watched");
    const looks = (["used", "gap", "gap", "late", "duplicate", "future", "invalid"] as const).map(
      (quality) => ({
        ...point,
        indicators: [{ ...indicator, quality }],
      }),
    );
    expect(indicatorSeries(looks, {})[0]).toMatchObject({
      gaps: 6,
      unusable:
        "2 missing, 1 negative or impossible, 1 duplicated, 1 late or out of order, 1 from the future",
    });
  });

  it("calls a part of the rollback only what came after the way back began", () => {
    const input = rolledBackRelease();
    const { rollback } = input.documents;
    if (rollback === undefined) throw new Error("it was rolled back");
    const shared = {
      at: new Date(Date.parse(rollback.beganAt) - 60_000).toISOString(),
      what: "deploy begins",
    };
    const told = happenings({
      ...input,
      documents: { ...input.documents, rollback: { ...rollback, timeline: [shared, ...rollback.timeline] } },
    });
    expect(told.find(({ what }) => what === "deploy begins")).toMatchObject({ kind: "step" });
    const undone = told.filter(({ kind }) => kind === "rollback");
    expect(undone.length).toBeGreaterThan(0);
    expect(undone.every(({ at }) => at >= rollback.beganAt)).toBe(true);
  });
});
