import { describe, expect, it } from "vitest";
import { judgeAddress, judgeAnswer, judgePin, mayRecover } from "../../src/gate/evidence-address.ts";
import {
  describeSource,
  type EvidenceSource,
  shownAddress,
  sourceOf,
  unaskedBecause,
} from "../../src/gate/evidence-source.ts";
import type { HttpOutcome } from "../../src/ports/http.ts";

const release = { tag: "v1.2.3+a", version: "1.2.3+a", sha: "a".repeat(40) };
const address = (url: string, sha256?: string) => {
  const source = sourceOf({ url, headers: {}, ...(sha256 === undefined ? {} : { sha256 }) }, release);
  if (source.kind !== "url") throw new Error("this is an address");
  return source;
};

describe("from", () => {
  it.each<[string, Parameters<typeof sourceOf>[0], string]>([
    ["nothing is the checkout", undefined, "the checkout"],
    ["an artifact is of this run", { artifact: "reports" }, "the artifact reports of this run"],
    [
      "or of a workflow's newest run",
      { artifact: "reports", workflow: "ci.yml" },
      "the artifact reports of ci.yml",
    ],
    ["or of a named run", { artifact: "reports", run: 5 }, "the artifact reports of run 5"],
    ["current is the release under way", { release: "current" }, "the GitHub Release v1.2.3+a"],
    ["a tag is another release", { release: "v1.2.3-rc.1" }, "the GitHub Release v1.2.3-rc.1"],
    [
      "an address is shown without its query",
      { url: "https://user:pass@reports.example/{sha}?token=abc", headers: {} },
      `https://reports.example/${release.sha}?…`,
    ],
  ])("%s", (_, from, described) => {
    expect(describeSource(sourceOf(from, release))).toBe(described);
  });

  it("fills the release into an address", () => {
    expect(address("https://a.example/{tag}/{version}/{sha}/{other}").url).toBe(
      `https://a.example/v1.2.3%2Ba/1.2.3%2Ba/${release.sha}/{other}`,
    );
  });

  it("is left out of a rehearsal unless it is the checkout, and never out of a release", () => {
    const sources: readonly EvidenceSource[] = [
      sourceOf({ artifact: "reports", workflow: "ci.yml" }, release),
      sourceOf({ release: "current" }, release),
      address("https://a.example/{sha}"),
    ];
    for (const source of sources) {
      expect(unaskedBecause(source, "rehearsal")).toContain(
        `a release takes this from ${describeSource(source)}`,
      );
      expect(unaskedBecause(source, "release")).toBeUndefined();
    }
    expect(unaskedBecause({ kind: "checkout" }, "rehearsal")).toBeUndefined();
  });
});

describe("an address", () => {
  it("counts when it holds the release commit, or the file is pinned", () => {
    expect(judgeAddress(address("https://a.example/{sha}.json"))).toBeUndefined();
    expect(judgeAddress(address("https://{sha}.preview.example/perf.json"))).toBeUndefined();
    expect(judgeAddress(address("https://user:pass@a.example/perf.json?commit={sha}"))).toBeUndefined();
    expect(judgeAddress(address("https://a.example/perf.json", "c".repeat(64)))).toBeUndefined();
  });

  it.each([
    "https://a.example/latest.json",
    "https://a.example/{version}.json",
    "https://a.example/{tag}.json",
    "https://a.example/latest.json#{sha}",
    "https://{sha}@a.example/latest.json",
    "https://user:{sha}@a.example/latest.json",
  ])("does not count when nothing binds it to the commit: %s", (url) =>
    expect(judgeAddress(address(url))).toMatchObject({ reasonCode: "evidence-foreign" }),
  );

  it("is shown without what it may grant", () => {
    expect(shownAddress("https://a:b@x.example:8443/p?X-Amz-Signature=1#f")).toBe(
      "https://x.example:8443/p?…",
    );
    expect(shownAddress("nonsense")).toBe("an address that cannot be read");
  });
});

const answered = (status: number): HttpOutcome => ({
  kind: "response",
  status,
  headers: {},
  body: new Uint8Array(),
  latencyMs: 1,
  visited: ["https://a.example/x", "https://cdn.example/y?sig=secret"],
});
const failed = (failure: Extract<HttpOutcome, { kind: "failure" }>["failure"]): HttpOutcome => ({
  kind: "failure",
  failure,
  detail: "https://cdn.example/y?sig=secret: broken",
  latencyMs: 1,
});

describe("what an address answers", () => {
  const source = address("https://a.example/{sha}", "c".repeat(64));

  it("is evidence with a plain 200 and the bytes that were pinned", () => {
    expect(judgeAnswer(source, answered(200), 1)).toBeUndefined();
    expect(judgePin(source, "c".repeat(64))).toBeUndefined();
    expect(judgePin(source, "d".repeat(64))).toMatchObject({
      reasonCode: "evidence-tampered",
      expected: `sha256 ${"c".repeat(64)}`,
      found: `sha256 ${"d".repeat(64)}`,
    });
    expect(judgePin(address("https://a.example/{sha}"), "d".repeat(64))).toBeUndefined();
  });

  it.each([
    [204, "only a plain 200"],
    [206, "only a plain 200"],
    [304, "only a plain 200"],
    [401, "from.headers"],
    [403, "from.headers"],
    [404, "Publish the report"],
    [410, "Publish the report"],
    [429, "when its server is well"],
    [500, "when its server is well"],
    [503, "when its server is well"],
  ])("is none with status %i", (status, next) => {
    expect(judgeAnswer(source, answered(status), 3)).toEqual({
      reasonCode: "source-unavailable",
      expected: `the file at https://a.example/${release.sha}`,
      found: `status ${status} (asked 3 times)`,
      where: { url: "https://cdn.example/y?…" },
      next: expect.stringContaining(next),
    });
  });

  it("is none when the exchange fails, and the message keeps signed addresses to itself", () => {
    const finding = judgeAnswer(source, failed("timeout"), 1);
    expect(finding).toMatchObject({ reasonCode: "source-unavailable", found: "no whole answer in time" });
    expect(JSON.stringify(finding)).not.toContain("secret");
    expect(judgeAnswer(source, failed("too-large"), 1)).toMatchObject({ reasonCode: "evidence-too-large" });
  });

  it("is asked for again only where that may help", () => {
    expect([500, 503, 429, 408].every((status) => mayRecover(answered(status)))).toBe(true);
    expect([200, 301, 400, 401, 403, 404].some((status) => mayRecover(answered(status)))).toBe(false);
    expect(mayRecover(failed("timeout"))).toBe(true);
    expect(mayRecover(failed("tls"))).toBe(false);
    expect(mayRecover(failed("cancelled"))).toBe(false);
  });
});
