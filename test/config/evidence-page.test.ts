import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseConfig } from "../../src/config/load.ts";

const page = readFileSync("docs/evidence.md", "utf8");
const REST = `version: 1
name: checkout
roles: { lead: { environment: approve } }
rollout: { deploy: a, rollback: b, checks: [{ id: c, run: d }] }
`;

describe("docs/evidence.md", () => {
  const samples = [...page.matchAll(/```yaml\n(readiness:\n[^`]*)```/g)].map(([, yaml = ""]) => yaml);

  it("has samples of a config that can be pasted as they stand", async () => {
    expect(samples.length).toBeGreaterThanOrEqual(2);
    for (const sample of samples) {
      const { config } = await parseConfig(new TextEncoder().encode(REST + sample), {
        path: "release-gates.yml",
        env: { LOAD_TEST_RUN: "12345678901", REPORTS_TOKEN: "a-token" },
      });
      expect(config.readiness.evidence.length).toBeGreaterThan(0);
    }
  });

  it("shows every kind of source", () => {
    const shown = samples.join("\n");
    for (const from of ["{ workflow:", "{ artifact:", "{ run:", "{ release:", "{ url:"]) {
      expect(shown).toContain(`from: ${from}`);
    }
  });
});
