import fc from "fast-check";
import { expect, it } from "vitest";
import {
  describeFeature,
  type Feature,
  featureCriteria,
  featureMatrix,
  inheritedSeverity,
} from "../../src/gate/features.ts";
import { decideGate } from "../../src/gate/verdict.ts";

const SEVERITIES = ["sev-0", "sev-1", "sev-2", "sev-3"] as const;
const severity = fc.constantFrom(...SEVERITIES);
const feature = fc
  .record({
    path: fc.constantFrom("a.md", "b.md", "c.md"),
    name: fc.string(),
    severity: fc.oneof(
      fc.constant({ kind: "none" } as const),
      severity.map((one) => ({ kind: "stated", severity: one }) as const),
      fc.constant({ kind: "unknown", found: "high" } as const),
    ),
    state: fc.constantFrom<Feature["state"]>(
      { kind: "unreadable", finding: { reasonCode: "evidence-malformed" } },
      { kind: "read", requirement: "r", result: { kind: "true" } },
      { kind: "read", requirement: "r", result: { kind: "false", facts: [] } },
      { kind: "read", requirement: "r", result: { kind: "error", message: "e" } },
    ),
  })
  .map((one): Feature => one);
const terms = { path: "docs/*.md", level: "must", configured: {} } as const;
const passes = (features: readonly Feature[]) =>
  decideGate(featureCriteria(features, terms)).verdict === "passed";

it("features never lower the severity of a release, and one that cannot be told makes it the gravest", () => {
  fc.assert(
    fc.property(severity, fc.array(feature), (own, features) => {
      const { severity: inherited, why } = inheritedSeverity(own, features);
      expect(SEVERITIES.indexOf(inherited)).toBeLessThanOrEqual(SEVERITIES.indexOf(own));
      expect(why === undefined).toBe(inherited === own);
      for (const { severity: stated, state } of features) {
        if (stated.kind === "stated" && state.kind === "read") {
          expect(SEVERITIES.indexOf(inherited)).toBeLessThanOrEqual(SEVERITIES.indexOf(stated.severity));
        }
        if (stated.kind === "unknown" || state.kind === "unreadable") expect(inherited).toBe("sev-0");
      }
    }),
  );
});

it("features pass only when there are some and every one is ready; one more never helps", () => {
  fc.assert(
    fc.property(fc.array(feature), feature, (features, more) => {
      const rows = featureMatrix(features);
      expect(rows).toHaveLength(features.length);
      expect(passes(features)).toBe(features.length > 0 && rows.every(({ ready }) => ready));
      if (features.length > 0 && !passes(features)) expect(passes([...features, more])).toBe(false);
    }),
  );
});

it.each([
  [
    { fields: { Feature: "Basket", Owner: "team-a", Severity: "sev-1" }, headings: ["Other"] },
    "Basket",
    "team-a",
  ],
  [{ fields: {}, headings: ["Basket"] }, "Basket", undefined],
  [{ fields: {}, headings: [] }, "docs/a.md", undefined],
  [{ document: { name: "Basket", owner: 3 } }, "Basket", undefined],
  [{ document: ["Basket"] }, "docs/a.md", undefined],
  [{ document: null }, "docs/a.md", undefined],
])("the name and owner of %j are what it says", (facts, name, owner) => {
  const { name: found, owner: by } = describeFeature("docs/a.md", facts);
  expect([found, by]).toEqual([name, owner]);
});
