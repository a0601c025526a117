import { describe, expect, it } from "vitest";
import { renderDeploymentReport } from "../../src/report/deployment-report.ts";
import { renderDeploymentReportHtml } from "../../src/report/deployment-report-html.ts";
import { tellStory } from "../../src/report/story/story.ts";
import { certifiedRelease, goodRelease } from "./support/releases.ts";

describe("the report of a release that a role certifies", () => {
  it.each([
    ["none", "open", "Stable, not certified", "waiting for sre-lead to review approve-sre"],
    ["approved", "good", "Released", "and was certified by approver-2 (sre-lead)."],
    [
      "rejected",
      "bad",
      "Not certified",
      "was not certified: approver-2 rejected approve-sre, with the comment: p95 creeps up.",
    ],
  ] as const)("says first how that stands: %s", (answer, tone, title, words) => {
    const { headline } = tellStory(certifiedRelease(answer));
    expect(headline).toMatchObject({ tone, title, sentence: expect.stringContaining(words) });
  });

  it("shows who certified it, when, with which words and for which evidence, in both forms", () => {
    const input = certifiedRelease("approved");
    const story = tellStory(input);
    expect(story.facts).toContainEqual(["Certified by", "approver-2 (sre-lead)"]);
    expect(story.happenings).toContainEqual({
      at: "2026-11-03T13:00:00.000Z",
      kind: "approval",
      what: "approver-2 certified the release as sre-lead",
    });
    const html = renderDeploymentReportHtml(input);
    expect(html).toMatch(/<h2>Certification<\/h2>.*watched the dashboards &lt;b&gt;overnight&lt;\/b&gt;/s);
    const markdown = renderDeploymentReport(input);
    expect(markdown).toMatch(/## Certification\n.*watched the dashboards.*evidence `5c5c/s);
    expect(markdown).not.toContain("<b>");
  });

  it("says nothing of it where no role certifies", () => {
    expect(renderDeploymentReport(goodRelease())).not.toContain("ertifi");
    expect(renderDeploymentReportHtml(goodRelease())).not.toContain("ertifi");
  });
});
