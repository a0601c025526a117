import { describe, expect, it } from "vitest";
import { STANDARD_CHECKLIST } from "../../src/gate/checklist-items.ts";
import type { GitHub } from "../../src/ports/github/client.ts";
import type { IssueComment } from "../../src/ports/github/issues.ts";
import { runner } from "../support/approve-gate.ts";
import { judge } from "../support/readiness-run.ts";

const ROLES = `version: 1
name: checkout
roles:
  sre-lead: { environment: approve-sre, users: [ana] }
  product-owner: { environment: approve-product, users: [pia] }
rollout: { deploy: a, rollback: bash scripts/rollback.sh, checks: [{ id: health, run: x }] }
`;
const CUSTOM = `readiness:
  attestations: { issue: 12 }
  checklist:
    - { id: backups, attested-by: sre-lead }
    - { id: legal, title: Legal agreed, attested-by: product-owner, scope: core }
    - { id: load, title: Load test looked through, scope: system }
`;
const comment = (id: number, author: string, body: string): IssueComment => ({
  id,
  author,
  authorType: "User",
  body,
  createdAt: "2026-11-19T09:00:00Z",
  updatedAt: "2026-11-19T09:00:00Z",
  url: `https://github.com/octo-org/checkout/issues/12#issuecomment-${id}`,
});
const github = (comments: readonly IssueComment[] | undefined): Partial<GitHub> => ({
  repository: "octo-org/checkout",
  environment: async () => undefined,
  user: async (login) => ({ login, type: "User" }),
  issueComments: async () => comments,
});

describe("the checklist", () => {
  it("asks each item of its role, keeps who answered, and skips what the severity does not ask", async () => {
    const comments = [comment(1, "ana", "/attest backups restored"), comment(2, "ana", "/attest legal ok")];
    const { reasons, store } = await judge({
      config: ROLES,
      readiness: CUSTOM,
      runner,
      github: github(comments),
      release: { severity: "sev-2" },
    });
    expect(reasons).toMatchObject({
      "checklist/backups": "passed",
      "checklist/legal": "attestation-missing",
      "checklist/load": "skipped",
    });
    expect(store.document("deployment-readiness-checklist")).toMatchObject({
      attestations: [{ item: "backups", by: "ana", role: "sre-lead", note: "restored" }],
    });
    expect(store.files.get("DEPLOY_CHECKLIST.md")).toContain("- [x] Backups are restore-tested");
  });

  it("of the standard has ten items, which any role may attest", async () => {
    const ids = Object.keys(STANDARD_CHECKLIST);
    expect(ids).toHaveLength(10);
    const body = ids.map((id) => `/attest ${id} v1.2.3 done`).join("\n");
    const readiness = "readiness: { checklist: standard, attestations: { issue: 12 } }\n";
    const setting = { config: ROLES, readiness, runner };
    const { reasons } = await judge({ ...setting, github: github([comment(1, "pia", body)]) });
    for (const id of ids) expect(reasons[`checklist/${id}`]).toBe("passed");
    const earlier = await judge({
      ...setting,
      github: github([comment(1, "pia", body.replaceAll("v1.2.3", "v1.2.2"))]),
    });
    expect(ids.filter((id) => earlier.reasons[`checklist/${id}`] !== "passed")).toEqual([
      "security-scan",
      "compliance",
      "documentation",
      "stakeholders",
      "window",
    ]);
  });

  it("fails as a whole where there is no issue or no GitHub", async () => {
    const missing = await judge({ config: ROLES, readiness: CUSTOM, runner, github: github(undefined) });
    expect(missing.reasons["checklist/backups"]).toBe("attestation-missing");
    const desk = await judge({ config: ROLES, readiness: CUSTOM });
    expect(desk.reasons["checklist/backups"]).toBe("attestation-missing");
  });

  it("is not asked of a rehearsal", async () => {
    const { reasons } = await judge({ config: ROLES, readiness: CUSTOM, mode: "rehearsal" });
    expect(reasons["checklist/backups"]).toBe("skipped");
  });

  it.each([
    ["an item without a statement", CUSTOM.replace(", title: Legal agreed", "")],
    ["a role that is not there", CUSTOM.replace("attested-by: sre-lead", "attested-by: sre-led")],
    ["nowhere to attest", CUSTOM.replace("  attestations: { issue: 12 }\n", "")],
    ["an item twice", CUSTOM.replace("id: load", "id: legal")],
    ["another preset", "readiness: { checklist: all, attestations: { issue: 12 } }\n"],
  ])("is refused with %s", async (_, readiness) => {
    await expect(judge({ config: ROLES, readiness })).rejects.toThrow(/has \d+ errors?/);
  });
});
