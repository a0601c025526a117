import { describe, expect, it } from "vitest";
import type { Deployment, DeploymentStatus } from "../../src/ports/github/deployments.ts";
import type { Release } from "../../src/release/identity.ts";
import {
  isDue,
  isSoakOf,
  newestSoaks,
  readServiceSoak,
  readSoak,
  soakPayload,
  soaksOfRelease,
  writeSoakClaim,
  writeSoakEnd,
  writeSoakNote,
} from "../../src/release/soaks.ts";

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
    expect(newestSoaks([deployment()])).toHaveLength(1);
    for (const payload of [undefined, "", {}, { "release-gates-soak": { tag: "v1", sha: "x" } }]) {
      expect(newestSoaks([deployment(payload ?? null)])).toEqual([]);
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

describe("the soaks of a release of several services", () => {
  const of = (service: string, id: number, tag = release.tag): Deployment => ({
    ...deployment(soakPayload({ ...release, tag, service })),
    id,
  });

  it.each([
    [
      "healthy, by the evidence it left",
      [status({ state: "success", description: writeSoakEnd(note) })],
      "healthy",
    ],
    [
      "healthy, although GitHub made it inactive when another one succeeded",
      [
        status({ state: "inactive", description: "" }),
        status({ state: "success", description: writeSoakEnd(note) }),
      ],
      "healthy",
    ],
    ["failed", [status({ state: "failure", description: "errors" }), status()], "failed"],
    [
      "failed where a success names no evidence",
      [status({ state: "success", description: "fine" })],
      "failed",
    ],
    ["soaking, also while a run looks", [status({ description: writeSoakClaim(note) }), status()], "soaking"],
    [
      "soaking, whatever a person says",
      [status({ creator: "somebody", state: "success", description: writeSoakEnd(note) }), status()],
      "soaking",
    ],
    ["unknown without a status", [], undefined],
  ] as const)("are %s", (_, statuses, kind) => {
    expect(readServiceSoak(statuses)?.kind).toBe(kind);
  });

  it("are told apart by service and release, the newest of each", () => {
    const other = of("web", 9, "v1.2.2");
    const found = soaksOfRelease([of("cart", 1), of("cart", 3), of("web", 2), other, deployment()], release);
    expect([...found].map(([service, { id }]) => [service, id])).toEqual([
      ["cart", 3],
      ["web", 2],
    ]);
    expect(isSoakOf(of("cart", 1), { ...release, service: "cart" })).toBe(true);
    expect(isSoakOf(of("cart", 1), release)).toBe(false);
  });

  it("are all looked at, however many services there are", () => {
    const many = Array.from({ length: 400 }, (_, index) => of(`s-${index % 200}`, index));
    expect(newestSoaks(many)).toHaveLength(400);
    const old = Array.from({ length: 50 }, (_, index) => of("cart", index));
    expect(newestSoaks(old).map(({ id }) => id)).toEqual([49, 48, 47]);
  });
});
