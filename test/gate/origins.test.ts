import { describe, expect, it } from "vitest";
import { describeOrigins, foreignOrigins } from "../../src/gate/origins.ts";
import type { GateRecord, Origin } from "../../src/gate/record.ts";

const sha = "a".repeat(40);
const other = "b".repeat(40);
const repository = "octo-org/checkout";

const artifact: Extract<Origin, { kind: "artifact" }> = {
  kind: "artifact",
  artifact: "reports",
  artifactId: 1,
  archiveSha256: "c".repeat(64),
  path: "unit.xml",
  repository,
  workflow: "ci.yml",
  runId: 12,
  attempt: 1,
  event: "push",
  headSha: sha,
  url: "https://github.com/octo-org/checkout/actions/runs/12",
};
const asset: Origin = {
  kind: "release-asset",
  repository,
  tag: "v1.2.3",
  headSha: sha,
  asset: "unit.xml",
  assetId: 2,
  assetSha256: "c".repeat(64),
  uploader: "release-engineer",
  url: "https://github.com/octo-org/checkout/releases/tag/v1.2.3",
};
const address: Origin = {
  kind: "url",
  url: "https://reports.example/a",
  answeredBy: "https://cdn.example/b?…",
  fileSha256: "c".repeat(64),
};
const checkout: Origin = { kind: "checkout", path: "a.xml", commit: sha };

/** As far as origins are looked at. */
const record = (...origins: readonly Origin[]): GateRecord =>
  ({
    release: { repository, tag: "v1.2.3", version: "1.2.3", sha },
    evidence: origins.map((origin, index) => ({
      path: `inputs/it/${index}`,
      sha256: "c".repeat(64),
      size: 1,
      role: origin.kind === "gate" ? "output" : "input",
      origin,
    })),
  }) as unknown as GateRecord;

describe("the origins of a ledger's evidence", () => {
  it("hold when every input is of the record's commit and repository", () => {
    expect(foreignOrigins([record(checkout, artifact, asset, address, { kind: "gate" })])).toEqual([]);
    expect(foreignOrigins([record({ ...artifact, repository: "Octo-Org/Checkout" })])).toEqual([]);
  });

  it.each<[string, Origin, string]>([
    ["an artifact of another commit", { ...artifact, headSha: other }, `of the commit ${other}`],
    [
      "an artifact of another repository",
      { ...artifact, repository: "octo-org/shop" },
      "of the repository octo-org/shop",
    ],
    ["a release of another commit", { ...asset, headSha: other }, `of the commit ${other}`],
    ["a checkout of another commit", { ...checkout, commit: other }, `of the commit ${other}`],
  ])("do not hold with %s", (_, origin, found) => {
    expect(foreignOrigins([record(checkout, origin)])).toMatchObject([
      { reasonCode: "evidence-foreign", file: "inputs/it/1", message: expect.stringContaining(found) },
    ]);
  });

  it("are told by source and number of files", () => {
    expect(describeOrigins([record(checkout)])).toBe("every input stood in the checkout");
    expect(describeOrigins([record(artifact, artifact, asset, address)])).toBe(
      "2 files of the artifact reports of run 12 (ci.yml), 1 file of the GitHub Release v1.2.3, 1 file from https://cdn.example/b?…",
    );
  });
});
