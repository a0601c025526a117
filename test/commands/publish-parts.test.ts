import { beforeEach, describe, expect, it } from "vitest";
import type { CommandInputs } from "../../src/commands/gate-run.ts";
import { openLedger } from "../../src/commands/ledger-store.ts";
import type { OpenedRelease } from "../../src/commands/open-release.ts";
import { gatherServices } from "../../src/commands/publish-parts.ts";
import type { EvidenceFiles } from "../../src/ports/evidence-files.ts";
import type { Release } from "../../src/release/identity.ts";
import { soakPayload, writeSoakEnd } from "../../src/release/soaks.ts";
import { fakeDeployments } from "../support/fakes/deployments.ts";
import { createMemoryEvidence } from "../support/fakes/evidence-files.ts";
import { partialWorld } from "../support/fakes/partial-world.ts";
import { partial } from "../support/fakes/unused.ts";
import { gateRecord } from "../support/records.ts";
import { runFakeGate } from "../support/release-evidence.ts";

const release: Release = {
  ...gateRecord().release,
  target: "production",
  severity: "sev-1",
  strategy: "recreate",
};
const MANIFEST = {
  name: "shop",
  target: "production",
  severity: "sev-1",
  strategy: "recreate",
  services: ["cart", "web"].map((id) => ({ id, why: "named" })),
  approvals: [],
  scope: { kinds: {}, changes: 0, authors: 0, files: 0, areas: [] },
  changes: [],
  authors: [],
  changedPaths: { total: 0, listed: [] },
};

let directories: Map<string, EvidenceFiles>;
let hub: ReturnType<typeof fakeDeployments>;
const directory = (name: string): EvidenceFiles => {
  const files = directories.get(name) ?? createMemoryEvidence();
  directories.set(name, files);
  return files;
};

beforeEach(async () => {
  directories = new Map();
  hub = fakeDeployments(() => new Date("2026-11-20T12:00:00.000Z"));
  const files = directory("evidence");
  await runFakeGate(files, {
    gate: "plan",
    work: async (store) => [await store.writeDocument("release-manifest", MANIFEST)],
  });
  for (const gate of ["readiness-gate", "staging-validate", "approve"] as const)
    await runFakeGate(files, { gate });
});

/** A service goes on from the approval, and says in GitHub that it stayed healthy. */
async function end(service: string, about = service, approvals = 0): Promise<string> {
  const files = directory(`evidence-${service}`);
  for (const path of await directory("evidence").list()) {
    await files.write(path, (await directory("evidence").read(path)) ?? "");
  }
  for (let count = 0; count < approvals; count += 1) await runFakeGate(files, { gate: "approve" });
  const change = { release: { ...gateRecord().release, service: about } };
  await runFakeGate(files, { gate: "rollout", change });
  const ledgerDigest = await runFakeGate(files, { gate: "stabilize", change });
  const client = hub.client();
  const deployment = await client.createDeployment({
    ref: release.sha,
    environment: "production-soak",
    description: "soak",
    payload: soakPayload({ ...release, service }),
  });
  await client.setDeploymentStatus(deployment, {
    state: "success",
    description: writeSoakEnd({ runId: 7, ledgerDigest }),
  });
  return ledgerDigest;
}

async function gather() {
  const world = partialWorld({ evidence: directory, github: async () => hub.client(), runner: undefined });
  const ledger = await openLedger(directory("evidence"), undefined);
  const inputs = partial<CommandInputs>("inputs", { evidenceDirectory: "evidence" });
  return gatherServices(partial<OpenedRelease>("opened", { release, ledger }), inputs, world);
}

describe("the evidence of a release of several services", () => {
  it("is gathered by the digest that each of them left, once all stayed healthy", async () => {
    const cart = await end("cart");
    expect(await gather()).toMatchObject({ kind: "end", decision: { reasonCode: "stabilize-missing" } });
    const web = await end("web");
    const gathered = await gather();
    const parts = gathered.kind === "parts" ? gathered.parts : [];
    expect(parts.map(({ service, ledger }) => [service, ledger.digest])).toEqual([
      ["cart", cart],
      ["web", web],
    ]);
  });

  it("is refused where a service goes on from another approval than the others", async () => {
    await end("cart", "cart", 1);
    await end("web");
    await expect(gather()).rejects.toMatchObject({ code: "approval-other-evidence" });
  });

  it("is refused where it is the evidence of another service", async () => {
    await end("cart", "web");
    await end("web");
    await expect(gather()).rejects.toMatchObject({ code: "approval-other-evidence" });
  });

  it("is refused where its ledger does not end at the digest that the service left", async () => {
    await end("cart");
    await end("web");
    const change = { release: { ...gateRecord().release, service: "cart" } };
    await runFakeGate(directory("evidence-cart"), { gate: "stabilize", change });
    await expect(gather()).rejects.toMatchObject({ code: "ledger-digest-mismatch" });
  });
});
