import { describe, expect, it } from "vitest";
import { parseConfig } from "../../src/config/load.ts";
import { ReleaseGatesError } from "../../src/gate/errors.ts";

const config = (waivers: string, approval = "waivable-by: [sre-lead, product-owner]") => `version: 1
name: checkout
readiness:
  evidence:
    - { id: performance, format: json, path: perf.json, require: "document.p95 < 200" }
    - { id: security, format: sarif, path: s.sarif, waivable-by: [security-lead] }
roles:
  sre-lead: { environment: approve-sre, users: [ana] }
  product-owner: { environment: approve-product, users: [bob] }
  security-lead: { environment: approve-security, users: [sam] }
approval: { ${approval} }
waivers:
${waivers}
rollout:
  deploy: bash deploy.sh
  rollback: bash rollback.sh
  checks: [{ id: health, http: "http://127.0.0.1/" }]
`;
const waiver = (settings: string) => `  - { reason: known, expires: 2026-12-01, ${settings} }\n`;

async function problems(text: string): Promise<readonly string[]> {
  try {
    await parseConfig(new TextEncoder().encode(text), { path: "gates.yml", env: {} });
    return [];
  } catch (error) {
    if (!(error instanceof ReleaseGatesError)) throw error;
    return error.problems.map(({ message, next }) => `${message}; ${next}`);
  }
}

describe("waivers in the config", () => {
  it("are read with their days as instants in UTC, the last day to its end", async () => {
    const text = config(waiver("criterion: evidence/performance, by: ana, role: sre-lead, from: 2026-11-20"));
    const { config: parsed } = await parseConfig(new TextEncoder().encode(text), {
      path: "gates.yml",
      env: {},
    });
    expect(parsed.waivers).toEqual([
      {
        criterion: "evidence/performance",
        reason: "known",
        by: "ana",
        role: "sre-lead",
        from: "2026-11-20T00:00:00.000Z",
        expires: "2026-12-01T23:59:59.999Z",
      },
    ]);
  });

  it.each([
    ["check/health", "sre-lead"],
    ["evidence/security", "security-lead"],
    ["system/file/scripts/deploy.sh", "product-owner"],
  ])("may name %s for %s", async (criterion, role) => {
    expect(await problems(config(waiver(`criterion: ${criterion}, by: ana, role: ${role}`)))).toEqual([]);
  });

  it.each<[string, string, string]>([
    ["rollback/command", "by: ana, role: sre-lead", "cannot be waived"],
    ["approval/role/sre-lead", "by: ana, role: sre-lead", "cannot be waived"],
    ["rollback-drill", "by: ana, role: sre-lead", "cannot be waived"],
    ["evidence/perfomance", "by: ana, role: sre-lead", "did you mean evidence/performance?"],
    ["check/helth", "by: ana, role: sre-lead", "did you mean check/health?"],
    ["evidence/performance", "by: ana, role: sre-led", "did you mean sre-lead?"],
    ["evidence/performance", "by: ana, role: security-lead", "security-lead may not waive"],
    ["evidence/security", "by: ana, role: sre-lead", "sre-lead may not waive"],
  ])("may not name %s with %s", async (criterion, who, message) => {
    expect((await problems(config(waiver(`criterion: ${criterion}, ${who}`)))).join("\n")).toContain(message);
  });

  it("are given by nobody unless a role may", async () => {
    const text = config(waiver("criterion: check/health, by: ana, role: sre-lead"), "");
    expect((await problems(text)).join("\n")).toContain("add sre-lead to approval.waivable-by");
  });

  it("name a criterion once, and a person in one role", async () => {
    const one = waiver("criterion: check/health, by: ana, role: sre-lead");
    expect((await problems(config(one + one))).join("\n")).toContain("is waived twice");
    const other = waiver("criterion: evidence/performance, by: Ana, role: product-owner");
    expect((await problems(config(one + other))).join("\n")).toContain("Ana waives for two roles");
    expect(
      await problems(
        config(one + other, "waivable-by: [sre-lead, product-owner], one-person-one-role: false"),
      ),
    ).toEqual([]);
  });

  it.each(["soon", "2026-13-01", "2026-02-30", "01.12.2026", "2026-12-01 18:00"])(
    "expire on a day, not %s",
    async (day) => {
      const text = config(
        `  - { criterion: check/health, by: ana, role: sre-lead, reason: x, expires: "${day}" }\n`,
      );
      expect(await problems(text)).not.toEqual([]);
    },
  );
});
