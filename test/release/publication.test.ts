import { describe, expect, it } from "vitest";
import type { PublishedRelease } from "../../src/ports/github/releases.ts";
import type { Release } from "../../src/release/identity.ts";
import {
  commitMarker,
  decidePublication,
  type PublicationFacts,
  publishedCriterion,
  wasReleased,
} from "../../src/release/publication.ts";
import { gateRecord } from "../support/records.ts";

const sha = "a".repeat(40);
const release: Release = {
  repository: "octo-org/shop",
  tag: "v1.2.3",
  version: "1.2.3",
  sha,
  target: "production",
  severity: "sev-1",
  strategy: "canary",
};
const bundle = { name: "DEPLOYMENT-EVIDENCE.zip", sha256: "b".repeat(64), size: 3 };
const stabilized = gateRecord({ gate: "stabilize", mode: "release" });

const onGitHub = (change: Partial<PublishedRelease> = {}): PublishedRelease => ({
  id: 1,
  tag: "v1.2.3",
  name: "v1.2.3",
  body: commitMarker(sha),
  draft: false,
  prerelease: false,
  immutable: false,
  createdAt: "2026-11-20T12:00:00Z",
  publishedAt: null,
  author: "github-actions[bot]",
  url: "https://github.com/octo-org/shop/releases/v1.2.3",
  assets: [{ id: 1, ...bundle, createdAt: "2026-11-20T12:00:00Z", uploader: "github-actions[bot]" }],
  uploadUrl: "https://uploads.github.com",
  ...change,
});

const decide = (change: Partial<PublicationFacts> = {}) =>
  decidePublication({
    release,
    records: [stabilized],
    configDigest: stabilized.configDigest,
    tagCommit: sha,
    existing: undefined,
    attachments: [bundle],
    ...change,
  });

const codeOf = (decision: ReturnType<typeof decide>) =>
  decision.kind === "end" ? [decision.decision.verdict, decision.decision.reasonCode] : [decision.release];

describe("publishing", () => {
  it.each([
    ["makes the release where there is none, also its missing tag", { tagCommit: undefined }, ["make"]],
    ["continues a draft", { existing: onGitHub({ draft: true, assets: [] }) }, ["continue"]],
    ["attaches what a public release lacks", { existing: onGitHub({ assets: [] }) }, ["complete"]],
    ["does nothing twice", { existing: onGitHub() }, ["passed", "already-done"]],
    [
      "cannot add to an immutable release",
      { existing: onGitHub({ immutable: true, assets: [] }) },
      ["failed", "github-refused"],
    ],
    [
      "replaces nobody's files",
      { existing: onGitHub({ assets: [{ ...onGitHub().assets[0], sha256: "c".repeat(64) }] as never }) },
      ["failed", "github-refused"],
    ],
    ["refuses a tag that moved", { tagCommit: "f".repeat(40) }, ["failed", "tag-moved"]],
    ["refuses another config", { configDigest: "0".repeat(64) }, ["failed", "config-changed"]],
    ["refuses a release without records", { records: [] }, ["failed", "stabilize-missing"]],
    [
      "refuses a release that was not stabilized",
      { records: [gateRecord({ gate: "rollout" })] },
      ["failed", "stabilize-missing"],
    ],
    [
      "refuses a release that did not stay healthy",
      { records: [{ ...stabilized, verdict: "failed", reasonCode: "objective-missed" }] },
      ["failed", "stabilize-missing"],
    ],
    [
      "waits for a soak that is not over",
      { records: [{ ...stabilized, verdict: "pending", reasonCode: "soak-pending" }] },
      ["pending", "soak-pending"],
    ],
    [
      "refuses a rehearsal",
      { records: [{ ...stabilized, mode: "rehearsal" }] },
      ["failed", "rehearsal-record"],
    ],
  ] satisfies readonly (readonly [string, Partial<PublicationFacts>, readonly string[]])[])(
    "%s",
    (_, change, code) => {
      expect(codeOf(decide(change))).toEqual(code);
    },
  );
});

describe("a tag that is released again", () => {
  it.each([
    ["was never released", undefined, "no"],
    ["has a draft only", onGitHub({ draft: true }), "no"],
    ["has a release that somebody made by hand", onGitHub({ assets: [] }), "no"],
    ["was released from this commit", onGitHub(), "released"],
    ["was released, and its page was edited", onGitHub({ body: "edited" }), "released"],
    ["was released from another commit", onGitHub({ body: commitMarker("e".repeat(40)) }), "another"],
  ] as const)("%s", (_, existing, expected) => {
    const earlier = wasReleased(existing, sha);
    expect(earlier).toBe(expected);
    expect(publishedCriterion("v1.2.3", earlier).status).toBe(expected === "another" ? "failed" : "passed");
  });
});
