import { describe, expect, it } from "vitest";
import type { Deployment, DeploymentStatus } from "../../src/ports/github/deployments.ts";
import type { Release } from "../../src/release/identity.ts";
import { isDue, isSoak, readSoak, soakPayload, writeSoakNote } from "../../src/release/soaks.ts";

const release: Release = {
  repository: "octo-org/shop",
  tag: "v1.2.3",
  version: "1.2.3",
  sha: "a".repeat(40),
  target: "production",
  severity: "sev-1",
  strategy: "canary",
};
const note = { nextAt: "2026-11-21T12:00:00.000Z", runId: 42, ledgerDigest: "d".repeat(64) };
const deployment = (payload: unknown = soakPayload(release)): Deployment => ({
  id: 7,
  sha: release.sha,
  ref: release.sha,
  environment: "production-soak",
  createdAt: "2026-11-21T10:00:00Z",
  payload,
});
const status = (change: Partial<DeploymentStatus> = {}): DeploymentStatus => ({
  state: "in_progress",
  description: writeSoakNote(note),
  createdAt: "2026-11-21T10:00:00Z",
  creator: "github-actions[bot]",
  ...change,
});

describe("a soak that goes on", () => {
  it("is read back from GitHub as it was written, and its note fits into a status", () => {
    expect(readSoak(deployment(), [status()])).toEqual({
      deployment: 7,
      tag: "v1.2.3",
      sha: release.sha,
      ...note,
    });
    expect(writeSoakNote({ ...note, runId: Number.MAX_SAFE_INTEGER }).length).toBeLessThanOrEqual(140);
  });

  it("keeps services apart", () => {
    const soak = readSoak(deployment(soakPayload({ ...release, service: "api" })), [status()]);
    expect(soak?.service).toBe("api");
  });

  it.each([
    ["no status yet", []],
    ["an end", [status({ state: "success", description: "passed" }), status()]],
    ["a note that says nothing", [status({ description: "soaking" })]],
    ["a note whose time is no time", [status({ description: `next soon run 1 ledger ${"d".repeat(64)}` })]],
    ["only a person's word", [status({ creator: "somebody" })]],
  ])("is not one with %s", (_, statuses) => {
    expect(readSoak(deployment(), statuses)).toBeUndefined();
  });

  it("takes no person's word over an app's", () => {
    const forged = status({ creator: "somebody", description: writeSoakNote({ ...note, runId: 666 }) });
    expect(readSoak(deployment(), [forged, status()])?.runId).toBe(42);
  });

  it("is told apart from other deployments", () => {
    expect(isSoak(deployment())).toBe(true);
    for (const payload of [undefined, "", {}, { "release-gates-soak": { tag: "v1", sha: "x" } }]) {
      expect(isSoak(deployment(payload ?? null))).toBe(false);
    }
  });

  it.each([
    ["2026-11-21T11:54:59.000Z", false],
    ["2026-11-21T11:55:00.000Z", true],
    ["2026-11-22T00:00:00.000Z", true],
  ])("is due at %s: %s, because no schedule is exact", (now, due) => {
    const soak = readSoak(deployment(), [status()]);
    expect(soak !== undefined && isDue(soak, new Date(now))).toBe(due);
  });
});
