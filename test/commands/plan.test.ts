import { describe, expect, it } from "vitest";
import type { CommandInputs, GateContext } from "../../src/commands/gate-run.ts";
import { plan } from "../../src/commands/plan.ts";
import { parseConfig } from "../../src/config/load.ts";
import type { Commit, Git } from "../../src/ports/git.ts";
import { memoryEvidenceStore } from "../support/fakes/memory-evidence-store.ts";
import { partialWorld } from "../support/fakes/partial-world.ts";
import { createSteppingClock } from "../support/fakes/stepping-clock.ts";
import { partial } from "../support/fakes/unused.ts";

const sha = "a".repeat(40);
const release: GateContext["release"] = {
  repository: "octo-org/checkout",
  tag: "v1.2.3",
  version: "1.2.3",
  sha,
  target: "production",
  severity: "sev-1",
  strategy: "recreate",
};
const CONFIG = `version: 1
name: checkout
roles:
  product-owner: { environment: approve-product, users: [ana] }
  security-lead: { environment: approve-security, users: [bo], when: release.severity == 'sev-0' }
freeze: { deploy-windows: [{ days: [tue], from: "09:00", to: "16:00", timezone: Europe/Berlin }] }
rollout:
  deploy: bash deploy.sh
  rollback: bash rollback.sh
  checks: [{ id: health, http: "http://127.0.0.1/" }]
`;

const INPUTS: CommandInputs = {
  config: "c.yml",
  evidenceDirectory: "e",
  dryRun: false,
  onInterrupted: "rollback",
  uploadEvidence: true,
  mode: "release",
  simulatedApprovals: [],
  signal: new AbortController().signal,
};

function commit(subject: string): Commit {
  return {
    sha,
    subject,
    body: "",
    authorName: "ana",
    authorEmail: "ana@example.com",
    committedAt: "2026-11-20T10:00:00Z",
  };
}

async function planned(extra = "", inputs: Partial<CommandInputs> = {}, about = release) {
  const config = await parseConfig(new TextEncoder().encode(CONFIG + extra), { path: "c.yml", env: {} });
  const run = { kind: "desk", user: "release-engineer" } as const;
  const evidence = memoryEvidenceStore({ mode: "release", release, run });
  const findings = await plan.run({
    world: partialWorld({
      clock: createSteppingClock("2026-11-21T12:00:00.000Z"),
      git: partial<Git>("git", {
        commits: async () => [commit("feat(api): Greet"), commit("fix: Total"), commit("Tidy up")],
        changedPaths: async () => ["src/a.ts", "src/b.ts", "README.md"],
        resolve: async (ref) => ref,
      }),
    }),
    inputs: { ...INPUTS, ...inputs },
    config,
    release: about,
    checkout: { tag: release.tag, tagCommit: sha, head: sha, tags: [{ name: release.tag, sha }] },
    run,
    ledger: [],
    ledgerDigest: null,
    evidence,
  });
  return { findings, evidence };
}

describe("plan", () => {
  it("sums up the scope of the release in its manifest", async () => {
    const { evidence } = await planned();
    expect(evidence.document("release-manifest")?.["scope"]).toEqual({
      kinds: { feature: 1, fix: 1, other: 1 },
      changes: 3,
      authors: 1,
      files: 3,
      areas: [
        { path: "src", files: 2 },
        { path: ".", files: 1 },
      ],
    });
    expect(evidence.files.get("release-manifest.md")).toContain(
      "3 changes (1 feature, 1 fix, 1 other) by 1 author in 3 files.",
    );
  });

  it("writes whom to tell when, counted from the deploy window, naming only the roles that are asked", async () => {
    const { evidence } = await planned();
    const page = evidence.files.get("deployment-communications.md") ?? "";
    expect(page).toContain("Planned start: **Tue 2026-11-24 09:00 Europe/Berlin (08:00 UTC)**");
    expect(page).toContain(
      "| Tue 2026-11-24 09:00 Europe/Berlin | Stakeholders | the release channel | Start |",
    );
    expect(page).toContain("[APPROVAL REQUEST] checkout v1.2.3 waits for product-owner");
    expect(page).not.toContain("waits for security-lead");
  });

  it("takes start, lead times and audiences of the config", async () => {
    const { evidence } = await planned(`communications:
  planned-at: 2026-12-01T18:30:00Z
  ahead: [7d]
  audiences: [{ name: Customers, channel: status page, moments: [ahead, completion] }]
`);
    const page = evidence.files.get("deployment-communications.md") ?? "";
    expect(page).toContain(
      "Planned start: **Tue 2026-12-01 19:30 Europe/Berlin (18:30 UTC)** (communications.planned-at",
    );
    expect(page).toContain("| Tue 2026-11-24 19:30 Europe/Berlin, 7 d before | Customers | status page |");
    expect(page).not.toContain("### Start");
  });
});

describe("plan, with services in the config", () => {
  const SERVICES = 'services: { api: { paths: ["src/**"] }, docs: { paths: ["docs/**"] } }\n';
  const later = { ...release, previous: { tag: "v1.2.2", version: "1.2.2", sha: "b".repeat(40) } };

  it("gives those that the release touches as a matrix, and keeps why in the manifest", async () => {
    const { findings, evidence } = await planned(SERVICES, {}, later);
    expect(findings.outputs["services"]).toBe('["api"]');
    expect(evidence.document("release-manifest")?.["services"]).toEqual([
      { id: "api", why: "src/a.ts changed" },
    ]);
    expect(evidence.files.get("release-manifest.md")).toContain("| api | src/a.ts changed |");
  });

  it("fails on an input that names no service, and gives none", async () => {
    const { findings } = await planned(SERVICES, { services: ["apis"] }, later);
    expect(findings.outputs["services"]).toBe("[]");
    expect(findings.criteria.filter(({ status }) => status === "failed")).toMatchObject([
      { id: "plan/services", reasonCode: "input-invalid", found: "apis", next: "did you mean api?" },
    ]);
  });
});

describe("plan, without services in the config", () => {
  it("gives an empty matrix, and refuses an input that names one", async () => {
    expect((await planned()).findings.outputs["services"]).toBe("[]");
    const { findings } = await planned("", { services: ["api"] });
    expect(findings.criteria.filter(({ status }) => status === "failed")).toMatchObject([
      { id: "plan/services", reasonCode: "input-invalid", found: "api" },
    ]);
  });
});
