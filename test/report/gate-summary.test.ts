import { describe, expect, it } from "vitest";
import type { GateRecord } from "../../src/gate/record.ts";
import { decideGate } from "../../src/gate/verdict.ts";
import { renderGateSummary } from "../../src/report/gate-summary.ts";
import { FORTY_RECORD } from "./support/forty-criteria.ts";

const digest = "a".repeat(64);
const record: GateRecord = {
  gate: "readiness-gate",
  sequence: 1,
  mode: "release",
  verdict: "failed",
  reasonCode: "evidence-missing",
  reason: "All tests green: no file",
  release: { repository: "octo-org/shop", tag: "v1.2.3", version: "1.2.3", sha: "b".repeat(40) },
  criteria: [
    {
      id: "evidence/unit",
      title: "All tests green",
      level: "must",
      status: "failed",
      reasonCode: "evidence-missing",
      found: "no file",
      next: "Run the unit tests and upload reports/junit.",
    },
  ],
  evidence: [],
  waivers: [],
  configDigest: "c".repeat(64),
  run: { kind: "desk", user: "release-engineer" },
  startedAt: "2026-11-01T10:00:00.000Z",
  finishedAt: "2026-11-01T10:00:01.000Z",
  tool: { name: "release-gates", version: "0.1.0" },
  previous: null,
};
const phase = { number: 1, title: "Readiness Confirmation" };

describe("the job summary of a gate", () => {
  it("opens with the verdict, how many failures stop the release, and each with what to do", () => {
    const decision = decideGate(record.criteria);
    const lines = renderGateSummary({ phase, decision, record }).split("\n\n");
    expect(lines[0]).toBe("## ❌ Gate 1 · Readiness Confirmation: failed");
    expect(lines[1]).toMatch(/^\*\*1 failure stops v1\.2\.3\*\*/);
    expect(lines[4]).toMatch(/`evidence-missing`.*\| Run the unit tests/);
  });

  it("says the reason and what to do next where the failed criteria do not say it all", () => {
    const decision = {
      verdict: "failed",
      reasonCode: "rolled-back",
      reason: "the old version serves",
    } as const;
    const lines = renderGateSummary({ phase, decision, record }).split("\n\n");
    expect(lines[1]).toBe("the old version serves (`rolled-back`)");
    expect(lines[2]).toMatch(/^\*\*Next:\*\* /);
  });

  it("shows three failures among forty criteria before everything else", async () => {
    const page = renderGateSummary({
      phase,
      decision: FORTY_RECORD,
      record: FORTY_RECORD,
      earlier: [],
      ledgerDigest: digest,
    });
    await expect(page).toMatchFileSnapshot("golden/forty-criteria.md");
    const failures = page.slice(page.indexOf("### ❌ Failed: 3"), page.indexOf("### ⚠️"));
    const rows = failures.split("\n").filter((line) => line.startsWith("| ❌"));
    expect(rows).toHaveLength(3);
    for (const row of rows) {
      const [, about, found, next] = row.split(/(?<!\\)\|/);
      expect(about).toMatch(/<br>(`[^`]+`|\[[^\]]+\]\(https:[^)]+\))<br>/);
      expect(found).toMatch(/\S.*<br>_expected:_ \S/);
      expect(next?.trim()).not.toBe("");
    }
    expect(page.indexOf("Release **v4")).toBeGreaterThan(page.indexOf(rows[2] ?? "none"));
  });

  it("ends with the digests the next job is held to", () => {
    const page = renderGateSummary({ phase, decision: record, record, ledgerDigest: digest });
    expect(page.slice(page.indexOf("### Evidence"))).toContain(digest);
    expect(page).toContain(record.configDigest);
  });

  it("says what follows a gate that passed, and nothing where nothing does", () => {
    const passed = { verdict: "passed", reasonCode: "passed", reason: "4 required criteria hold" } as const;
    const page = (gate: GateRecord["gate"]) =>
      renderGateSummary({ phase, decision: passed, record: { ...record, ...passed, gate } });
    expect(page("staging-validate")).toContain("**Next:** The roles are asked");
    expect(page("stabilize")).toContain("**Next:** The release is published");
    expect(renderGateSummary({ phase, decision: passed })).not.toContain("**Next:**");
  });

  it("says plainly that a rehearsal opens nothing", () => {
    const rehearsal = { ...record, mode: "rehearsal" as const };
    expect(renderGateSummary({ phase, decision: record, record: rehearsal })).toContain("**Rehearsal.**");
    expect(renderGateSummary({ phase, decision: record, record })).not.toContain("**Rehearsal.**");
  });

  it("shows how far the release has come where the earlier records are given", () => {
    const earlier = [{ ...record, verdict: "passed" as const }];
    const staging = { ...record, gate: "staging-validate" as const };
    const page = renderGateSummary({ phase, decision: record, record: staging, earlier });
    expect(page).toContain('g0["✅ 1 Readiness Confirmation"]');
    expect(page).toContain('g1["❌ 2 Staging Validation"]');
    expect(page).toContain('g2["3 Approval & Change Freeze"]:::open');
  });

  it("is shown even when the gate ended before it had a record", () => {
    const page = renderGateSummary({
      phase,
      decision: { verdict: "failed", reasonCode: "ledger-broken", reason: "ledger/01 was edited" },
    });
    expect(page).toContain("❌");
    expect(page).toContain("Treat the evidence as tampered with");
  });

  it("stays below GitHub's limit of 1 MiB", () => {
    const page = renderGateSummary({ phase, decision: record, record, extra: "line\n".repeat(400_000) });
    expect(Buffer.byteLength(page)).toBeLessThan(1024 * 1024);
    expect(page).toContain("cut off");
  });
});
