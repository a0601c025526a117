import { describe, expect, it } from "vitest";
import { approvedDigest, decideTogether } from "../../src/release/services-together.ts";
import type { ServiceSoak } from "../../src/release/soaks.ts";
import { gateRecord } from "../support/records.ts";

const healthy = (runId: number) => ({ kind: "healthy", runId, ledgerDigest: String(runId) }) as const;

describe("a release of several services", () => {
  it("is published when each of them stayed healthy, with the evidence that each left", () => {
    const soaks = new Map([
      ["cart", healthy(1)],
      ["web", healthy(2)],
      ["search", healthy(3)],
    ]);
    expect(decideTogether("v2", ["cart", "web"], soaks)).toEqual({
      kind: "all",
      ended: [
        { service: "cart", runId: 1, ledgerDigest: "1" },
        { service: "web", runId: 2, ledgerDigest: "2" },
      ],
    });
  });

  it.each([
    ["waits while one of them soaks", { kind: "soaking", why: "next" }, "pending", "soak-pending", "cart"],
    [
      "is not published when one failed",
      { kind: "failed", why: "errors" },
      "failed",
      "stabilize-missing",
      "cart (errors)",
    ],
    [
      "is not published when one never soaked",
      undefined,
      "failed",
      "stabilize-missing",
      "cart (it never reached",
    ],
  ] as const)("%s", (_, soak, verdict, reasonCode, named) => {
    const soaks = new Map<string, ServiceSoak>([["web", healthy(2)]]);
    if (soak !== undefined) soaks.set("cart", soak);
    const decided = decideTogether("v2", ["cart", "web"], soaks);
    expect(decided).toMatchObject({ kind: "end", decision: { verdict, reasonCode } });
    expect(decided.kind === "end" && decided.decision.reason).toContain(named);
  });

  it("is not published when its plan names none", () => {
    expect(decideTogether("v2", [], new Map())).toMatchObject({
      kind: "end",
      decision: { verdict: "failed" },
    });
  });

  it("shares the ledger up to its approval, which is found in the ledger of every service", () => {
    const before = [gateRecord(), gateRecord({ gate: "approve", sequence: 2 })];
    expect(approvedDigest(before, "approved")).toBe("approved");
    const after = [...before, gateRecord({ gate: "rollout", sequence: 3, previous: "approved" })];
    expect(approvedDigest([...after, gateRecord({ gate: "stabilize" })], "newest")).toBe("approved");
    expect(approvedDigest([gateRecord()], "newest")).toBeUndefined();
  });
});
