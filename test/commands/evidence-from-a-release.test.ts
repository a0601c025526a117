import { describe, expect, it } from "vitest";
import {
  asset,
  digest,
  failure,
  GREEN,
  judge,
  repository,
  type Setting,
  sha,
} from "../support/evidence-source-run.ts";

describe("evidence from a GitHub Release", () => {
  const items = ["id: unit, format: junit, path: '*.xml', max-age: 24h, from: { release: current }"];

  it("passes, and is recorded with the tag, its commit and who uploaded it", async () => {
    const {
      items: judged,
      inputs,
      calls,
    } = await judge({
      items: [...items, "id: one, format: junit, path: unit.xml, from: { release: v1.2.3 }"],
      release: { assets: [asset("unit.xml", GREEN), asset("binary.tar", "x")] },
      bytes: { "unit.xml": GREEN },
    });
    expect(judged.map(({ status }) => status)).toEqual(["passed", "passed"]);
    expect(inputs[0]).toMatchObject({
      path: "inputs/unit/unit.xml",
      producedAt: "2026-11-20T11:00:00Z",
      origin: {
        kind: "release-asset",
        repository,
        tag: "v1.2.3",
        headSha: sha,
        asset: "unit.xml",
        assetSha256: digest(GREEN),
        uploader: "release-engineer",
      },
    });
    expect(calls).toEqual(["release v1.2.3", "download unit.xml"]);
  });

  it.each<[string, Partial<Setting>, object]>([
    [
      "is not there",
      {},
      { reasonCode: "evidence-missing", found: "no release of that tag that this token can see" },
    ],
    [
      "is of another commit",
      { release: { assets: [], commit: "b".repeat(40) } },
      { reasonCode: "evidence-foreign", found: `its tag on ${"b".repeat(40)}` },
    ],
    [
      "lacks the file",
      { release: { assets: [asset("a.json", "{}")] } },
      { reasonCode: "evidence-missing", found: "no file that matches; it holds a.json" },
    ],
    [
      "has lost it",
      { release: { assets: [asset("a.xml", GREEN)] } },
      { reasonCode: "evidence-missing", found: "GitHub lists it and no longer has it" },
    ],
    [
      "has one with an impossible name",
      { release: { assets: [asset("a\u0001.xml", GREEN)] } },
      { reasonCode: "unsafe-path" },
    ],
    [
      "has an old one",
      {
        release: { assets: [{ ...asset("a.xml", GREEN), createdAt: "2026-11-01T00:00:00Z" }] },
        bytes: { "a.xml": GREEN },
      },
      { reasonCode: "evidence-stale", found: expect.stringContaining("upload to the release") },
    ],
  ])("does not count where the release %s", async (_, change, expected) => {
    expect(await failure({ items, ...change })).toMatchObject(expected);
  });

  it("over max-size is not even downloaded", async () => {
    const large = {
      items: items.map((item) => `${item}, max-size: 10B`),
      release: { assets: [asset("a.xml", GREEN)] },
    };
    expect(await failure(large)).toMatchObject({
      reasonCode: "evidence-too-large",
      expected: "at most 10 bytes",
    });
    expect((await judge(large)).calls).toEqual(["release v1.2.3"]);
  });
});
