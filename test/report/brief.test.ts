import { describe, expect, it } from "vitest";
import type { Release } from "../../src/release/identity.ts";
import type { Change } from "../../src/release/scope.ts";
import { type Brief, renderBrief } from "../../src/report/brief.ts";
import { liveMarkdown } from "./support/live-markdown.ts";
import { goodRelease } from "./support/releases.ts";

const { ledger, run } = goodRelease();
const release: Release = {
  repository: "octo-org/checkout",
  tag: "v1.2.3",
  version: "1.2.3",
  sha: "4f2a9c1e7b3d5f60812a4c6e8f0b1d3a5c7e9f01",
  target: "production",
  severity: "sev-1",
  strategy: "canary",
  previous: { tag: "v1.2.2", version: "1.2.2", sha: "b".repeat(40) },
};

function change(kind: Change["kind"], subject: string): Change {
  return { kind, subject, sha: "c".repeat(40), author: "dev-1", references: [] };
}

function brief(changes: Partial<Brief> = {}): Brief {
  return {
    mode: "release",
    run,
    release,
    records: ledger.slice(0, 2),
    evidenceDigest: "e".repeat(64),
    code: { value: "7K4M-2XQ9", required: false },
    roles: [
      { role: "product-owner", environment: "approve-product", asked: true },
      { role: "sre-lead", environment: "approve-sre", asked: true },
      { role: "security-lead", environment: "approve-security", asked: false, why: "sev-0 only" },
    ],
    scope: {
      changes: [
        change("other", "Tidy up"),
        { ...change("feature", "Pay in instalments"), area: "basket" },
        change("fix", "Round prices half to even"),
        { ...change("breaking", "Drop the old price API"), breaking: "clients of /v1/prices" },
        ...Array.from({ length: 9 }, (_, at) => change("other", `Small change ${at}`)),
      ],
      authors: 3,
      files: 41,
    },
    rollback: {
      command: "bash scripts/rollback.sh",
      planPath: "docs/release/rollback-plan.md",
      drill: { verdict: "passed", why: undefined, ms: 72_000, targetMs: 900_000 },
    },
    rollout: "deploy, 5% of the traffic, watched for 10 min, 100% of the traffic",
    config: { path: ".github/release-gates.yml", since: { kind: "unchanged" } },
    freeze: undefined,
    repositoryUrl: "https://github.com/octo-org/checkout",
    ...changes,
  };
}

describe("the brief for approvers", () => {
  it("begins with what is asked, of whom, and the code for the comment", () => {
    const start = renderBrief(brief()).split("### What is released")[0] ?? "";
    expect(start).toContain("whether **v1.2.3** may go to **production**");
    expect(start).toContain("`7K4M-2XQ9`");
    expect(start).toContain("| sre-lead | approve-sre |");
    expect(start).toContain("Not asked: security-lead (sev-0 only)");
  });

  it("says when a review without the code does not count, and why it matters on a later attempt", () => {
    const required = renderBrief(brief({ code: { value: "7K4M-2XQ9", required: true } }));
    expect(required).toContain("**A review without it does not count.**");
    if (run.kind !== "github") throw new Error("the fixture runs on GitHub");
    expect(renderBrief(brief({ run: { ...run, attempt: 2 } }))).toContain("It is attempt 2 of the run");
    const written = renderBrief(brief({ code: { value: "7K4M-2XQ9", required: true }, issue: 12 }));
    expect(written).toContain("on issue #12");
    expect(written).toContain("the weaker form");
    expect(written).toContain("/approve sre-lead 7K4M-2XQ9");
    expect(written).not.toContain("Review deployments");
  });

  it("says what approving means for the change freeze", () => {
    const freeze = { branch: "main", acknowledgedBy: ["sre-lead"], mayOverride: ["product-owner"] };
    const page = renderBrief(brief({ freeze }));
    expect(page).toContain(
      "An approval by sre-lead also acknowledges the change freeze: nothing is merged to main",
    );
    expect(page).toContain('product-owner may write "override blackout"');
    expect(renderBrief(brief())).not.toContain("freeze");
  });

  it("lists what breaks first and folds what does not fit", () => {
    const page = renderBrief(brief());
    expect(page).toContain("13 changes by 3 authors in 41 files.");
    expect(page.indexOf("Drop the old price API")).toBeLessThan(page.indexOf("Pay in instalments"));
    expect(page).toContain("Breaks: clients of /v1/prices.");
    expect(page).toContain("5 further changes");
  });

  it("shows failed should criteria and waivers as risks, and says so when there are none", () => {
    expect(renderBrief(brief())).toContain("**does not hold**: It is fast enough: document.p95\\_ms is 214");
    const clean = ledger.slice(0, 2).map((record) => ({ ...record, criteria: [] }));
    const scope = { changes: [change("fix", "One")], authors: 1, files: 1 };
    expect(renderBrief(brief({ records: clean, scope }))).toContain("None recorded");
  });

  it("tells how long the rollback took when it was drilled, and warns when it was not", () => {
    expect(renderBrief(brief())).toContain("took **1 min 12 s** (target 15 min)");
    const { rollback } = brief();
    expect(renderBrief(brief({ rollback: { ...rollback, drill: undefined } }))).toContain("was not drilled");
    const failed = { verdict: "failed", why: undefined, ms: undefined, targetMs: 1 } as const;
    expect(renderBrief(brief({ rollback: { ...rollback, drill: failed } }))).toContain(
      "drill on staging failed",
    );
  });

  const since = (value: Brief["config"]["since"]) =>
    renderBrief(brief({ config: { path: ".github/release-gates.yml", since: value } }));

  it("tells what changed in the gate config, weakened first, and folds what does not fit", () => {
    const change = (kind: "weakened" | "strengthened", at: number) => ({
      kind,
      path: `readiness.evidence.item-${at}.max-age`,
      sentence: `max-age of evidence item-${at}: 24h, now 7d`,
    });
    const page = since({
      kind: "changed",
      changes: [
        change("weakened", 0),
        ...Array.from({ length: 9 }, (_, at) => change("strengthened", at + 1)),
      ],
    });
    expect(page).toContain("### What changed in the gate config since v1.2.2");
    expect(page).toContain("- ⚠️ **weakened**: max-age of evidence item-0: 24h, now 7d");
    expect(page).toContain("2 further changes");
    expect(page).toContain("**changed since v1.2.2**");
    expect(since({ kind: "changed", changes: [] })).toContain("it asks the same as before");
  });

  it("never calls a gate config unchanged when that is not known", () => {
    expect(since({ kind: "unknown" })).toContain("not known");
    expect(since({ kind: "added" })).toContain("read all of it");
    const unreadable = since({ kind: "unreadable", why: "release-gates.yml has 3 errors" });
    expect(unreadable).toContain("cannot be read as a config today (release-gates.yml has 3 errors)");
    for (const kind of ["unknown", "added"] as const) expect(since({ kind })).not.toContain("unchanged");
    expect(unreadable).not.toContain("unchanged");
    expect(since({ kind: "unchanged" })).not.toContain("What changed in the gate config");
  });

  it("names everything the approval is bound to", () => {
    const page = renderBrief(brief());
    const binding = page.slice(page.indexOf("### What exactly is approved"));
    for (const text of ["`v1.2.3`", release.sha, "e".repeat(64), ledger[1]?.configDigest ?? "?"]) {
      expect(binding).toContain(text);
    }
  });

  it("fits two screens: at most ninety lines before what is folded", () => {
    const page = renderBrief(brief()).replace(/<details>[\s\S]*?<\/details>/g, "");
    expect(page.split("\n").length).toBeLessThan(90);
  });

  it("keeps text from outside inert, in text and in addresses", () => {
    const evil = "x) <img src=y> [a](http://evil.example) @octo-org \n# h";
    const page = renderBrief(
      brief({
        release: { ...release, tag: `v1)${evil}`, target: evil },
        roles: [{ role: evil, environment: evil, asked: true }],
        scope: { changes: [change("feature", evil)], authors: 1, files: 1 },
        rollback: { command: `\`${evil}`, planPath: `docs/${evil}`, drill: undefined },
      }),
    );
    const { html, addresses, headings } = liveMarkdown(page);
    expect(html.filter((one) => !/^<\/?(details|summary|code)>/.test(one))).toEqual([]);
    expect(headings).not.toContain("h");
    for (const address of addresses) {
      expect(address).toMatch(/^https:\/\/github\.com\/octo-org\/checkout\/[^\s<>()]*$/);
    }
  });
});
