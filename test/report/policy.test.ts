import { expect, it } from "vitest";
import type { Criterion } from "../../src/gate/criterion.ts";
import { renderWaiversToConfirm } from "../../src/report/brief-waivers.ts";
import { renderFeatures } from "../../src/report/features.ts";
import { severitySentence } from "../../src/report/severity.ts";
import { gateRecord } from "../support/records.ts";
import { liveMarkdown } from "./support/live-markdown.ts";

const HOSTILE = "<img src=x> [a](http://evil) | `x` @everyone\n## Title\n::error::";
const waived = (reason: string): Criterion => ({
  id: "evidence/performance",
  title: "Fast enough",
  level: "must",
  status: "waived",
  reasonCode: "requirement-unmet",
  found: "p95 is 240",
  waiver: {
    criterion: "evidence/performance",
    by: "ana",
    role: "sre-lead",
    reason,
    expires: "2026-12-01T23:59:59.999Z",
  },
});

it("the brief says that approving confirms the waivers, in whose name and why", () => {
  const page = renderWaiversToConfirm([gateRecord({ criteria: [waived("The generator is down")] })]);
  expect(page).toContain("Approving as sre-lead confirms this waiver.");
  expect(page).toContain("in the name of ana");
  expect(page).toContain("The generator is down");
  expect(renderWaiversToConfirm([gateRecord()])).toBe("");
});

it("a waiver of a readiness record that was replaced by a newer one is not shown", () => {
  const records = [gateRecord({ criteria: [waived("old")] }), gateRecord({ sequence: 2 })];
  expect(renderWaiversToConfirm(records)).toBe("");
});

it("text from the config and from documents is inert", () => {
  const pages = [
    renderWaiversToConfirm([gateRecord({ criteria: [waived(HOSTILE)] })]),
    renderFeatures([{ name: HOSTILE, path: "a.md", owner: HOSTILE, ready: false, why: HOSTILE }]),
    severitySentence({
      severity: "sev-0",
      severityWhy: HOSTILE,
      securityImpact: { impacting: true, why: HOSTILE },
    }),
  ];
  for (const page of pages) {
    const { html, addresses, headings } = liveMarkdown(page);
    expect([html, addresses]).toEqual([[], []]);
    expect(headings.filter((heading) => heading !== "Features")).toEqual([]);
  }
});

it("the severity says what it asks, and why it is not the config's", () => {
  expect(
    severitySentence({ severity: "sev-3", severityWhy: "the input severity says so; the config says sev-1" }),
  ).toBe("Severity sev-3, only scope core is asked (⚠️ the input severity says so; the config says sev-1).");
  const securityImpact = { impacting: false, why: 'changed(["src/auth/**"]) is false' };
  expect(severitySentence({ severity: "sev-1", securityImpact })).toContain("Not security-impacting");
});
