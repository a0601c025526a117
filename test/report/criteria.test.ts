import { describe, expect, it } from "vitest";
import type { Criterion } from "../../src/gate/criterion.ts";
import { renderCounts, renderCriteria } from "../../src/report/criteria.ts";

const failed: Criterion = {
  id: "evidence/coverage",
  title: "Coverage is high enough",
  level: "must",
  status: "failed",
  reasonCode: "requirement-unmet",
  expected: "coverage.lines >= 0.8",
  found: "coverage.lines is 0.5",
  where: { file: "reports/coverage.xml", line: 3, column: 7 },
  next: "Write tests for what is not covered.",
};
const warned: Criterion = { ...failed, id: "evidence/perf", title: "It is fast", level: "should" };
const passed: Criterion = {
  id: "evidence/unit",
  title: "All tests green",
  level: "must",
  status: "passed",
  found: "42 tests",
};
const skipped: Criterion = {
  id: "approval/role/security-lead",
  title: "security-lead approved",
  level: "must",
  status: "skipped",
  why: "no change touches security",
};
const waived: Criterion = {
  ...failed,
  id: "evidence/uat",
  title: "UAT is signed",
  status: "waived",
  waiver: {
    criterion: "evidence/uat",
    by: "approver-1",
    role: "product-owner",
    reason: "signed on paper",
    expires: "2026-12-01T00:00:00Z",
  },
};

describe("criteria as Markdown", () => {
  it("puts failures first, then warnings, waivers, skipped ones, and folds what passed", () => {
    const page = renderCriteria([passed, skipped, waived, warned, failed]);
    const order = [
      "### ❌ Failed",
      "### ⚠️ Warnings",
      "### 🟡 Waived",
      "skipped</summary>",
      "passed</summary>",
    ];
    const places = order.map((heading) => page.indexOf(heading));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  it("tells of a failure in one row what was found, what was expected, where, and what to do next", () => {
    const row = renderCriteria([failed])
      .split("\n")
      .find((line) => line.includes("Coverage is high enough"));
    const [, about, measured, next] = (row ?? "").split(" | ".trim());
    expect(about).toContain("`requirement-unmet`");
    expect(about).toContain("`reports/coverage.xml:3:7`");
    expect(measured).toContain("coverage.lines is 0.5<br>_expected:_ coverage.lines \\>= 0.8");
    expect(next).toContain("Write tests for what is not covered.");
  });

  it("leaves out a detail that is not known instead of showing it empty", () => {
    const bare: Criterion = {
      id: "a",
      title: "A holds",
      level: "must",
      status: "failed",
      reasonCode: "system-state",
    };
    expect(renderCriteria([bare])).toContain("| ❌ **A holds**<br>`system-state` · a |  |  |");
  });

  it("links to an address at fault, and never to anything but http(s)", () => {
    const url = "https://github.com/octo-org/checkout/actions/runs/81234567/job/99887766";
    expect(renderCriteria([{ ...failed, where: { url } }])).toContain(`](${url})`);
    expect(renderCriteria([{ ...failed, where: { url: "javascript:alert(1)" } }])).not.toContain("](");
  });

  it("names who waived, in which role, why and until when", () => {
    const page = renderCriteria([waived]);
    for (const part of ["approver-1", "product-owner", "signed on paper", "2026-12-01"]) {
      expect(page.replaceAll("\\", "")).toContain(part);
    }
  });

  it("counts a failed should apart from what decides", () => {
    expect(renderCounts([failed, warned, passed, passed])).toBe(
      "4 criteria: 1 failed, 1 failed but not deciding, 2 passed.",
    );
  });

  it("keeps hostile text on its line and without live Markdown or HTML", () => {
    const hostile =
      "a\n## Verdict: passed\n<img src=x onerror=1> ![x](http://evil.example/x) | b @octo-org\r\n";
    const page = renderCriteria([
      { ...failed, title: hostile, found: hostile, next: hostile },
      { ...passed, title: hostile, found: hostile },
      { ...skipped, why: hostile },
    ]);
    expect(page).not.toMatch(/^## /m);
    expect(page).toContain("img src=x");
    expect(page).not.toMatch(/(?<!\\)<img/);
    expect(page).not.toMatch(/(?<!\\)\[x/);
    const rows = page.split("\n").filter((line) => line.startsWith("| ") && line.includes("Verdict"));
    expect(rows).toHaveLength(2);
    for (const row of rows) expect(row.replaceAll(/\\\||&#124;/g, "").split("|")).toHaveLength(5);
  });

  it("stays small for ten thousand criteria and says how many are not shown", () => {
    const long = "x".repeat(100_000);
    const many = Array.from({ length: 10_000 }, (_, at) => ({ ...failed, id: `e/${at}`, found: long }));
    const page = renderCriteria(many);
    expect(page.length).toBeLessThan(400_000);
    expect(page).toContain("and 9900 more");
  });
});
