import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DocumentTime, judgeAge, producedAt, type SourceTime } from "../../src/gate/freshness.ts";

const at = (minutes: number) => new Date(Date.UTC(2026, 10, 20, 12) + minutes * 60_000).toISOString();
const stated = (minutes: number): DocumentTime => ({ kind: "stated", at: at(minutes), by: "timestamp" });
const there = (minutes: number): SourceTime => ({ kind: "known", at: at(minutes), by: "upload by run 5" });
const silent: DocumentTime = { kind: "silent" };
const unknown: SourceTime = { kind: "unknown", why: "no commit is known" };
const unreadable: DocumentTime = { kind: "unreadable", expected: "a time", found: "soon" };

describe("the time a file was produced is", () => {
  it.each<[string, DocumentTime, SourceTime, object]>([
    ["what the document states", stated(-60), unknown, { kind: "known", at: at(-60), by: "timestamp" }],
    ["also where the source had it later", stated(-60), there(-5), { kind: "known", at: at(-60) }],
    [
      "when its source had it, if it states none",
      silent,
      there(-5),
      { kind: "known", at: at(-5), by: "upload by run 5" },
    ],
    ["unknown with neither", silent, unknown, unknown],
    ["unreadable if what it states is, whatever the source says", unreadable, there(-5), unreadable],
    [
      "disproved when it states a later time than its source had it",
      stated(0),
      there(-30),
      {
        kind: "unreadable",
        expected: `a time before ${at(-30)} (upload by run 5)`,
        found: `${at(0)} (timestamp)`,
      },
    ],
    ["believed when clocks differ by a little", stated(-26), there(-30), { kind: "known", at: at(-26) }],
    [
      "disproved by a source whose time is none",
      stated(0),
      { kind: "known", at: "", by: "x" },
      { kind: "unreadable" },
    ],
  ])("%s", (_, document, source, expected) => {
    expect(producedAt(document, source)).toMatchObject(expected);
  });

  it("never younger than its source proves, by more than clocks differ", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -9999, max: 9999 }),
        fc.integer({ min: -9999, max: 9999 }),
        (one, two) => {
          const produced = producedAt(stated(one), there(two));
          if (produced.kind === "known")
            expect(Date.parse(produced.at)).toBeLessThanOrEqual(Date.parse(at(two + 5)));
        },
      ),
    );
  });
});

describe("an age", () => {
  const DAY = 86_400_000;
  it("in the future is refused, by whatever clock", () => {
    for (const produced of [producedAt(stated(60), unknown), producedAt(silent, there(60))]) {
      expect(judgeAge(produced, DAY, at(0))).toMatchObject({
        reasonCode: "evidence-stale",
        found: expect.stringContaining("1 h in the future"),
      });
    }
  });

  it("that the source contradicts is told with both times and what to correct", () => {
    expect(judgeAge(producedAt(stated(0), there(-600)), DAY, at(0))).toEqual({
      reasonCode: "evidence-stale",
      expected: `a time before ${at(-600)} (upload by run 5)`,
      found: `${at(0)} (timestamp)`,
      next: "Correct the clock or the time written; a time without a zone is read as UTC.",
    });
  });
});
