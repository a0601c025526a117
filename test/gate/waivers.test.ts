import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Criterion } from "../../src/gate/criterion.ts";
import type { GateName } from "../../src/gate/record.ts";
import { decideGate } from "../../src/gate/verdict.ts";
import { gateOfWaivable } from "../../src/gate/waivable.ts";
import {
  type ClaimedWaiver,
  claimsInQuestion,
  decideWaivers,
  type Standing,
} from "../../src/gate/waivers.ts";

const NOW = "2026-11-20T12:00:00.000Z";
const longestMs = 30 * 86_400_000;
const MAY: Standing = { kind: "may" };

const claim = (change: Partial<ClaimedWaiver> = {}): ClaimedWaiver => ({
  criterion: "evidence/performance",
  by: "ana",
  role: "sre-lead",
  reason: "the load generator is down",
  expires: "2026-12-01T23:59:59.999Z",
  configured: { file: ".github/release-gates.yml", line: 9, column: 5 },
  ...change,
});

const failed = (id: string, level: Criterion["level"] = "must"): Criterion => ({
  id,
  title: id,
  level,
  status: "failed",
  reasonCode: "requirement-unmet",
  found: "p95 is 240",
});
const passed = (id: string): Criterion => ({ id, title: id, level: "must", status: "passed" });

function decide(
  criteria: readonly Criterion[],
  claims: readonly ClaimedWaiver[],
  standing: Standing | "unknown" = MAY,
  gate: GateName = "readiness-gate",
) {
  const standings = new Map(standing === "unknown" ? [] : claims.map((one) => [one, standing] as const));
  return decideWaivers({ gate, now: NOW, criteria, claims, longestMs, standings });
}

describe("a waiver that counts", () => {
  it("makes its failed criterion waived, keeps what was found, and stands among the waivers", () => {
    const { criteria, honoured, notes } = decide(
      [failed("evidence/performance"), passed("release/commit")],
      [claim()],
    );
    const { configured: _, ...recorded } = claim();
    expect(criteria[0]).toEqual({ ...failed("evidence/performance"), status: "waived", waiver: recorded });
    expect(honoured).toEqual([recorded]);
    expect(notes).toEqual([]);
    expect(decideGate(criteria).verdict).toBe("passed");
  });

  it("counts to its last instant, and from its first", () => {
    const edges = claim({ from: NOW, expires: NOW });
    expect(decide([failed("evidence/performance")], [edges]).honoured).toHaveLength(1);
  });

  it("counts for as long as anybody may waive", () => {
    const longest = claim({ expires: "2026-12-20T12:00:00.000Z" });
    expect(decide([failed("evidence/performance")], [longest]).honoured).toHaveLength(1);
  });

  it("counts once more when the criteria are looked at again", () => {
    const once = decide([failed("evidence/performance")], [claim()]);
    const again = decide(once.criteria, [claim()], "unknown");
    expect(again).toEqual(once);
  });
});

describe("a waiver that does not count", () => {
  it.each<[string, Partial<ClaimedWaiver>, Standing | "unknown", string, string]>([
    ["expired", { expires: "2026-11-20T11:59:59.999Z" }, MAY, "waiver-expired", "expired 2026-11-20"],
    [
      "good for longer than anybody may waive",
      { expires: "2026-12-20T12:00:00.001Z" },
      MAY,
      "waiver-refused",
      "expires 2026-12-20T12:00:00.001Z",
    ],
    ["not in force yet", { from: "2026-11-20T12:00:00.001Z" }, MAY, "waiver-expired", "counts from"],
    ["without a readable expiry", { expires: "soon" }, MAY, "waiver-expired", "expired soon"],
    ["without a readable beginning", { from: "soon" }, MAY, "waiver-expired", "counts from soon"],
    [
      "of a criterion that is not there",
      { criterion: "evidence/perf" },
      MAY,
      "waiver-refused",
      "none of that id",
    ],
    [
      "given by somebody who may not",
      {},
      { kind: "may-not", found: "ana wrote a part of the release", next: "ask bob" },
      "waiver-refused",
      "ana wrote a part",
    ],
    ["given by somebody of whom nothing is known", {}, "unknown", "waiver-refused", "nobody could tell"],
  ])("%s leaves the criterion failed and says why", (_, change, standing, reasonCode, found) => {
    const criteria = [failed("evidence/performance")];
    const decision = decide(criteria, [claim(change)], standing);
    expect(decision.criteria).toEqual(criteria);
    expect(decision.honoured).toEqual([]);
    const [note] = decision.notes;
    expect(note).toMatchObject({ status: "failed", level: "should", reasonCode, where: claim().configured });
    expect(note?.status === "failed" ? note.found : "").toContain(found);
  });

  it.each([
    "rollback/command",
    "rollback-plan/rehearsed",
    "rollback-drill",
    "roles/configured",
    "release/commit",
    "readiness",
    "approval/role/sre-lead",
    "launch/rehearsal",
    "evidence/",
    "check",
    "",
  ])("cannot name %s, in any gate", (criterion) => {
    for (const gate of ["readiness-gate", "staging-validate"] as const) {
      const decision = decide([failed(criterion)], [claim({ criterion })], MAY, gate);
      expect(decision.criteria).toEqual([failed(criterion)]);
      expect(decision.notes).toMatchObject([{ status: "failed", reasonCode: "waiver-refused" }]);
    }
  });

  it("is only noted as not needed where its criterion passed", () => {
    const { notes, honoured } = decide([passed("evidence/performance")], [claim()]);
    expect(honoured).toEqual([]);
    expect(notes).toMatchObject([{ status: "skipped", why: "not needed: evidence/performance passed" }]);
  });

  it("is none of the business of another gate", () => {
    const { notes } = decide([passed("release/commit")], [claim({ criterion: "check/health" })]);
    expect(notes).toEqual([]);
  });

  it("has nobody asked about its person", () => {
    const criteria = [failed("evidence/performance"), passed("evidence/tests")];
    const claims = [
      claim(),
      claim({ criterion: "evidence/tests" }),
      claim({ expires: "2026-11-01T00:00:00.000Z" }),
      claim({ criterion: "rollback/command" }),
      claim({ expires: "2027-11-20T12:00:00.000Z" }),
    ];
    const asked = claimsInQuestion({ gate: "readiness-gate", now: NOW, criteria, claims, longestMs });
    expect(asked).toEqual([claims[0]]);
  });
});

const IDS = [
  "evidence/performance",
  "evidence/tests",
  "system/env/TOKEN",
  "check/health",
  "parity/production.yml",
  "drift",
  "uat",
  "rollback/command",
  "rollback-plan/rehearsed",
  "rollback-drill",
  "rollback-time",
  "roles/configured",
  "release/commit",
  "readiness",
  "checks/success-rate",
  "approval/binding",
];
const criterion = fc
  .tuple(fc.constantFrom(...IDS), fc.constantFrom("must" as const, "should" as const), fc.boolean())
  .map(([id, level, ok]): Criterion => (ok ? { ...passed(id), level } : failed(id, level)));
const waiver = fc
  .tuple(
    fc.constantFrom(...IDS, "evidence/nothing", "nonsense"),
    fc.constantFrom("2026-11-20T11:00:00.000Z", "2026-12-01T00:00:00.000Z", "never"),
    fc.constantFrom(undefined, "2026-11-21T00:00:00.000Z", "2026-11-01T00:00:00.000Z"),
  )
  .map(([id, expires, from]) => claim({ criterion: id, expires, from }));
const gates = fc.constantFrom<GateName>("readiness-gate", "staging-validate", "approve", "rollout");

describe("whatever is waived", () => {
  it("a criterion of approval, rollback, release or ledger that failed stays failed", () => {
    fc.assert(
      fc.property(fc.array(criterion), fc.array(waiver), gates, (criteria, claims, gate) => {
        const decided = decide(criteria, claims, MAY, gate).criteria;
        expect(decided).toHaveLength(criteria.length);
        for (const [index, one] of criteria.entries()) {
          if (gateOfWaivable(one.id) === gate) continue;
          expect(decided[index]).toEqual(one);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it("no gate passes that has no criterion which held or was rightly waived, and none with a failed must", () => {
    fc.assert(
      fc.property(fc.array(criterion), fc.array(waiver), gates, (criteria, claims, gate) => {
        const { criteria: decided, notes, honoured } = decide(criteria, claims, MAY, gate);
        const verdict = decideGate([...decided, ...notes]).verdict;
        const open = criteria.filter(
          (one) =>
            one.level === "must" &&
            one.status === "failed" &&
            !honoured.some((waiver) => waiver.criterion === one.id),
        );
        if (open.length > 0) expect(verdict).toBe("failed");
      }),
      { numRuns: 2_000 },
    );
  });

  it("one more failed must criterion never turns a verdict to passed", () => {
    fc.assert(
      fc.property(
        fc.array(criterion),
        fc.array(waiver),
        gates,
        fc.constantFrom(...IDS),
        (criteria, claims, gate, id) => {
          const judge = (all: readonly Criterion[]) => {
            const { criteria: decided, notes } = decide(all, claims, MAY, gate);
            return { verdict: decideGate([...decided, ...notes]).verdict, decided };
          };
          const before = judge(criteria);
          const after = judge([...criteria, failed(id)]);
          const waived = after.decided.at(-1)?.status === "waived";
          if (before.verdict === "failed" && !waived) expect(after.verdict).toBe("failed");
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
