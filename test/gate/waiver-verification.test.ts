import { describe, expect, it } from "vitest";
import { judgeApproval, type RecordedApproval } from "../../src/gate/approval-verification.ts";
import type { Criterion, Waiver } from "../../src/gate/criterion.ts";
import { verifyChain } from "../../src/gate/ledger.ts";
import type { GateRecord } from "../../src/gate/record.ts";
import { waiverFaults } from "../../src/gate/waiver-verification.ts";
import { gateRecord, ledgerOf, sha256 } from "../support/records.ts";

const waiver: Waiver = {
  criterion: "evidence/performance",
  by: "ana",
  role: "sre-lead",
  reason: "the load generator is down",
  expires: "2026-12-01T23:59:59.999Z",
};
const waived = (change: Partial<Waiver> = {}, id = "evidence/performance"): Criterion => ({
  id,
  title: "Fast enough",
  level: "must",
  status: "waived",
  reasonCode: "requirement-unmet",
  waiver: { ...waiver, ...change },
});
const honest = { criteria: [waived()], waivers: [waiver] };

describe("a ledger with a waiver", () => {
  it("holds when the waiver is recorded, in force and of a kind that may be waived", () => {
    expect(verifyChain(ledgerOf(honest)).findings).toEqual([]);
  });

  it.each<[string, Partial<GateRecord>, string]>([
    ["is not listed", { criteria: [waived()] }, "not among the waivers"],
    [
      "is listed with another reason",
      { ...honest, waivers: [{ ...waiver, reason: "x" }] },
      "not among the waivers",
    ],
    [
      "is listed for another person",
      { ...honest, waivers: [{ ...waiver, by: "bob" }] },
      "not among the waivers",
    ],
    [
      "is of another criterion",
      {
        criteria: [waived({ criterion: "evidence/tests" })],
        waivers: [{ ...waiver, criterion: "evidence/tests" }],
      },
      "is waived by a waiver of evidence/tests",
    ],
    [
      "had expired",
      {
        criteria: [waived({ expires: "2026-11-02T09:59:59.999Z" })],
        waivers: [{ ...waiver, expires: "2026-11-02T09:59:59.999Z" }],
      },
      "had expired",
    ],
    [
      "is of the rollback",
      {
        criteria: [waived({ criterion: "rollback/command" }, "rollback/command")],
        waivers: [{ ...waiver, criterion: "rollback/command" }],
      },
      "which no waiver can do",
    ],
    ["is of another gate's criterion", { ...honest, gate: "rollout" }, "which no waiver can do in rollout"],
    ["waived nothing", { waivers: [waiver] }, "that criterion is not waived"],
  ])("is broken when it %s", (_, change, message) => {
    const { findings } = verifyChain(ledgerOf(change));
    expect(findings.map((one) => one.message).join("\n")).toContain(message);
    expect(findings[0]).toMatchObject({ reasonCode: "ledger-broken" });
  });

  it("has no fault that two records could hide from each other", () => {
    expect(waiverFaults(gateRecord(honest))).toEqual([]);
    expect(waiverFaults(gateRecord({ ...honest, waivers: [waiver, waiver] }))).toEqual([]);
  });
});

describe("the approval of a release with a waiver", () => {
  const records = (change: Partial<GateRecord> = {}) =>
    ledgerOf(honest, { gate: "staging-validate" }, { gate: "approve", ...change }).flatMap(({ read }) =>
      read.kind === "statement" ? [read.statement.predicate] : [],
    );
  const approval = (role: string): RecordedApproval => ({
    verdict: "approved",
    simulated: false,
    binding: null,
    roles: [{ role, outcome: "approved" }],
  });
  const codes = (role: string, change: Partial<GateRecord> = {}) =>
    judgeApproval(records(change), {
      ...approval(role),
      binding: {
        tag: "v1.2.3",
        sha: gateRecord().release.sha,
        evidenceDigest: records(change).at(-1)?.previous ?? "",
        configDigest: sha256("version: 1\n"),
      },
    }).findings.map(({ reasonCode }) => reasonCode);

  it("confirms it when its role approved while it was in force", () => {
    expect(codes("sre-lead")).toEqual([]);
  });

  it("does not hold when another role approved", () => {
    expect(codes("product-owner")).toEqual(["waiver-unconfirmed"]);
  });

  it("does not hold when it was given after the waiver expired", () => {
    expect(
      codes("sre-lead", { startedAt: "2026-12-02T00:00:00.000Z", finishedAt: "2026-12-02T00:00:01.000Z" }),
    ).toEqual(["waiver-expired"]);
  });
});
