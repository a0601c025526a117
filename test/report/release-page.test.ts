import { describe, expect, it } from "vitest";
import { renderReleasePage } from "../../src/report/release-page.ts";

const page = {
  release: {
    repository: "octo-org/shop",
    tag: "v1.2.3",
    version: "1.2.3",
    sha: "a".repeat(40),
    target: "production",
    severity: "sev-1",
    strategy: "canary",
  },
  notes: "# 1.2.3\n\n## New\n\n* Pay in instalments\n",
  generated: "**Full Changelog**: https://github.com/octo-org/shop/compare/v1.2.2...v1.2.3\n",
  bundles: [
    { name: "DEPLOYMENT-EVIDENCE.zip", report: "DEPLOYMENT-REPORT.html", ledgerDigest: "d".repeat(64) },
  ],
  runUrl: "https://github.com/octo-org/shop/actions/runs/1/attempts/1",
} as const;

describe("the page of a GitHub Release", () => {
  it("tells what changed, and how to check what was proved", () => {
    expect(renderReleasePage(page)).toBe(`## New

* Pay in instalments

**Full Changelog**: https://github.com/octo-org/shop/compare/v1.2.2...v1.2.3

## Evidence

Released from commit \`${"a".repeat(40)}\` by [this run](https://github.com/octo-org/shop/actions/runs/1/attempts/1). \`DEPLOYMENT-REPORT.html\` tells the whole story, \`DEPLOYMENT-EVIDENCE.zip\` holds every record. To check them:

\`\`\`sh
sha256sum --check SHA256SUMS
release-gates verify DEPLOYMENT-EVIDENCE.zip --ledger-digest ${"d".repeat(64)}
\`\`\`

<!-- release-gates: ${"a".repeat(40)} -->
`);
  });

  it("says how to check the bundle of each service", () => {
    const bundles = ["cart", "web"].map((service) => ({
      name: `DEPLOYMENT-EVIDENCE-${service}.zip`,
      report: `DEPLOYMENT-REPORT-${service}.html`,
      ledgerDigest: service,
    }));
    const text = renderReleasePage({ ...page, bundles });
    expect(text).toContain("Each of the 2 services has a report");
    expect(text).toContain(`release-gates verify DEPLOYMENT-EVIDENCE-cart.zip --ledger-digest cart
release-gates verify DEPLOYMENT-EVIDENCE-web.zip --ledger-digest web
`);
  });

  it("fits into what GitHub takes, whatever the notes hold", () => {
    const text = renderReleasePage({ ...page, notes: "* a change\n".repeat(50_000) });
    expect(text.length).toBeLessThan(125_000);
    expect(text).toContain("The notes were cut off here");
    expect(text).toContain("sha256sum --check");
  });
});
