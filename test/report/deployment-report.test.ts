import { describe, expect, it } from "vitest";
import type { EvidenceFile } from "../../src/gate/record.ts";
import { renderDeploymentReport } from "../../src/report/deployment-report.ts";
import { renderDeploymentReportHtml } from "../../src/report/deployment-report-html.ts";
import type { HealthPoint, ReportInput } from "../../src/report/story/input.ts";
import { liveMarkdown } from "./support/live-markdown.ts";
import { goodRelease, minute, rolledBackRelease } from "./support/releases.ts";

const HOSTILE =
  "</td><script>alert(1)</script><img src=x onerror=alert(2)> ![a](http://evil.example/a) [b](javascript:alert(3)) \"' --> ]]> | \n# x\n```\n@octo-org \u202e \u001b[2J";

/** The input with hostile text wherever text from outside can stand. */
function poisoned(input: ReportInput): ReportInput {
  const poison = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((one) => poison(one, key));
    if (value !== null && typeof value === "object") {
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, poison(one, name)]));
    }
    const closed = [
      "kind",
      "gate",
      "verdict",
      "status",
      "level",
      "reasonCode",
      "outcome",
      "state",
      "quality",
      "trigger",
      "mode",
    ];
    const isInstant = typeof value === "string" && /^\d{4}-\d\d-\d\dT/.test(value);
    const isDigest = typeof value === "string" && /^[0-9a-f]{40,64}$/.test(value);
    return typeof value === "string" && !closed.includes(key) && !isInstant && !isDigest
      ? `${value} ${HOSTILE}`
      : value;
  };
  return poison(input, "") as ReportInput;
}

describe("the deployment report in Markdown", () => {
  it("opens with how a good release ended", () => {
    const page = renderDeploymentReport(goodRelease());
    expect(page.split("\n")[2]).toMatch(/^> ✅ \*\*Released\.\*\* v1\.2\.3 is on production/);
  });

  it("tells of a rolled-back release why, when the fault was seen, and when the rollback began and ended", () => {
    const page = renderDeploymentReport(rolledBackRelease());
    expect(page).toContain("> ❌ **Rolled back.**");
    const rollback = page.slice(page.indexOf("## Rollback"));
    expect(rollback).toContain("new version 2.1% bad");
    expect(rollback).toContain("| Fault seen | 2026-11-03 09:58:00 UTC |");
    expect(rollback).toContain(
      "| Rollback began | 2026-11-03 09:58:00 UTC, 600 ms after the fault was seen |",
    );
    expect(rollback).toContain("| Rollback ended | 2026-11-03 10:00:06 UTC, rolled-back |");
    expect(rollback).toContain("| Serves now | v1.2.2 |");
  });

  it("shows every step of the rollout with the traffic share it ran at", () => {
    const page = renderDeploymentReport(rolledBackRelease());
    expect(page).toContain("| Watch at 5% | 5% | done |");
    expect(page).toContain("| Watch at 25% | 25% | failed |");
    expect(page).toContain("| Watch at 50% |  | not-reached |");
    expect(page).toContain("reached 25% of the traffic");
  });

  it("lists every evidence file and ledger file with its digest", () => {
    const input = goodRelease();
    const page = renderDeploymentReport(input);
    for (const { path, sha256 } of input.ledger.flatMap((record) => record.evidence)) {
      expect(page.replaceAll("\\", "")).toContain(`| ${path} | \`${sha256}\``);
    }
    expect(page).toContain(`| ledger/04-rollout.json | \`${input.ledgerDigest}\``);
    expect(page).toContain(`| ledger/03-approve.json | \`${input.ledger[3]?.previous}\``);
  });

  it("says that a rehearsal opens nothing, and that typed approvals were simulated", () => {
    const input = goodRelease();
    const approval = input.documents.approval;
    if (approval === undefined) throw new Error("the fixture has an approval");
    const page = renderDeploymentReport({
      ...input,
      mode: "rehearsal",
      documents: { ...input.documents, approval: { ...approval, simulated: true } },
    });
    expect(page).toContain("**Rehearsal.**");
    expect(page).toContain("**Simulated.**");
  });

  it("is written from what there is when the release never got far", () => {
    const { ledger, current: _, ...rest } = goodRelease();
    const page = renderDeploymentReport({ ...rest, ledger: ledger.slice(0, 1), documents: {}, health: [] });
    expect(page).toContain("**Not released.**");
    expect(page).not.toContain("## Rollout");
  });

  it("makes text from outside inert", () => {
    const page = renderDeploymentReport(poisoned(rolledBackRelease()));
    expect(page).toContain("alert(1)");
    const { html, addresses, headings } = liveMarkdown(page);
    expect(html.filter((one) => !/^<\/?(details|summary|code|br)>/.test(one))).toEqual([]);
    expect(addresses).toEqual([]);
    expect(headings).not.toContain("x");
    expect(page).not.toContain("\u202e");
    const chart = page.split("```mermaid")[1]?.split("```")[0] ?? "<";
    expect(chart).not.toMatch(/[<>;"'`]/);
  });
});

describe("the deployment report in HTML", () => {
  it("loads nothing and runs nothing", () => {
    for (const input of [goodRelease(), rolledBackRelease(), poisoned(rolledBackRelease())]) {
      const page = renderDeploymentReportHtml(input);
      expect(page).not.toMatch(/<(script|img|iframe|link|object|embed|form|base|use|image|a)[\s>]/i);
      const bare = tags(page).map((tag) => tag.replace(/"[^"]*"/g, '""'));
      expect(bare.filter((tag) => /\s(on\w+|href|src|srcset|style)\s*=/i.test(tag))).toEqual([]);
      expect(page).not.toMatch(/url\(|@import/i);
      expect(page).toContain("default-src 'none'");
    }
  });

  it("shows hostile text as text", () => {
    const page = renderDeploymentReportHtml(poisoned(rolledBackRelease()));
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(page).not.toContain("\u202e");
    expect(page).not.toContain("\u001b");
  });

  it("closes every element it opens", () => {
    for (const input of [goodRelease(), rolledBackRelease(), poisoned(goodRelease())]) {
      const open: string[] = [];
      for (const tag of tags(renderDeploymentReportHtml(input))) {
        const name = /^<\/?([a-z0-9]+)/i.exec(tag)?.[1] ?? "";
        if (tag.startsWith("</")) expect(open.pop()).toBe(name);
        else if (!tag.endsWith("/>") && !["meta", "!doctype", ""].includes(name)) open.push(name);
      }
      expect(open).toEqual([]);
    }
  });

  it("draws traffic, rate and evidence with the moments that decided", () => {
    const page = renderDeploymentReportHtml(rolledBackRelease());
    expect(page).toContain("Share of traffic on the new version over time");
    expect(page).toContain("Bad events of errors");
    expect(page).toContain("Evidence against the health of errors");
    for (const mark of ["fault seen", "rollback began", "old version serves", "breached"]) {
      expect(page).toContain(`>${mark}</text>`);
    }
    expect(page).not.toContain("NaN");
  });

  it("stays below 1 MB for a soak of a day, ten indicators and ten thousand files", () => {
    const input = goodRelease();
    const [look] = input.health;
    const [record] = input.ledger;
    if (look === undefined || record === undefined) throw new Error("the fixture has looks and records");
    const indicators = Array.from({ length: 10 }, (_, at) =>
      look.indicators.map((one) => ({ ...one, id: `${one.id}-${at}` })),
    ).flat();
    const health: HealthPoint[] = Array.from({ length: 8_640 }, (_, at) => ({
      ...look,
      at: new Date(Date.parse(minute(72)) + at * 10_000).toISOString(),
      indicators,
    }));
    const evidence = Array.from({ length: 10_000 }, (_, at) => ({
      ...record.evidence[0]!,
      path: `inputs/file-${at}.xml`,
    }));
    const criteria = Array.from({ length: 10_000 }, (_, at) => ({
      ...record.criteria[0]!,
      id: `evidence/item-${at}`,
    }));
    const big = { ...input, health, ledger: [{ ...record, evidence, criteria }, ...input.ledger.slice(1)] };
    const page = renderDeploymentReportHtml(big);
    expect(Buffer.byteLength(page)).toBeLessThan(1_000_000);
    expect(Buffer.byteLength(renderDeploymentReport(big))).toBeLessThan(1_000_000);
    expect(page).toContain("more in SHA256SUMS");
  });

  it("tells where every input came from, and its address does nothing", () => {
    const input = goodRelease();
    const [record] = input.ledger;
    if (record === undefined) throw new Error("the fixture has records");
    const file = { sha256: "b".repeat(64), size: 1, role: "input" } as const;
    const evidence: EvidenceFile[] = [
      {
        ...file,
        path: "inputs/unit.xml",
        origin: {
          kind: "artifact",
          artifact: "reports",
          artifactId: 1,
          archiveSha256: "c".repeat(64),
          path: "unit.xml",
          repository: "octo-org/checkout",
          workflow: "ci.yml",
          runId: 500,
          attempt: 1,
          event: "push",
          headSha: record.release.sha,
          url: "https://github.com/octo-org/checkout/actions/runs/500",
        },
      },
      {
        ...file,
        path: "inputs/perf.json",
        origin: {
          kind: "url",
          url: "https://reports.example/perf.json",
          answeredBy: "https://evil.example/<script>alert(1)</script>|](x)",
          fileSha256: "d".repeat(64),
        },
      },
    ];
    const told = { ...input, ledger: [{ ...record, evidence }, ...input.ledger.slice(1)] };
    const page = renderDeploymentReport(told);
    expect(page).toContain("artifact reports of run 500 (ci.yml)");
    expect(page).toMatch(/answered by .*evil/);
    expect(page).not.toContain("<script>");
    expect(page).not.toContain("|](x)");
    const html = renderDeploymentReportHtml(told);
    expect(html).toContain("https://github.com/octo-org/checkout/actions/runs/500");
    expect(html).not.toContain("<script>");
    expect(tags(html).some((tag) => /href="https:\/\/evil/.test(tag))).toBe(false);
  });
});

function tags(page: string): readonly string[] {
  return page.replace(/<style>[\s\S]*?<\/style>/, "").match(/<[^>]*>/g) ?? [];
}
