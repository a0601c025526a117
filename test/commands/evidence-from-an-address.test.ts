import { describe, expect, it } from "vitest";
import { answer, digest, failure, judge, sha } from "../support/evidence-source-run.ts";

describe("evidence from an address", () => {
  const from =
    "from: { url: 'https://reports.example/{sha}/perf.json', headers: { authorization: 'Bearer ${KEY}' } }";
  const items = [`id: perf, format: json, path: perf.json, ${from}`];
  const env = { KEY: "k-123456789" };
  const body = '{"p95": 120, "at": "2026-11-20T11:00:00Z"}';

  it("passes, asked with its headers, and is recorded with what answered in the end", async () => {
    const visited = [`https://reports.example/${sha}/perf.json`, "https://cdn.example/f?sig=secret"];
    const {
      items: judged,
      inputs,
      sent,
      document,
    } = await judge({
      items: [...items, items[0]?.replace("id: perf", "id: again") ?? ""],
      env,
      http: () => answer(body, { visited }),
    });
    expect(judged.map(({ status }) => status)).toEqual(["passed", "passed"]);
    expect(sent).toEqual([`https://reports.example/${sha}/perf.json {"authorization":"Bearer k-123456789"}`]);
    expect(inputs[0]).toMatchObject({
      path: "inputs/perf/perf.json",
      origin: {
        kind: "url",
        url: `https://reports.example/${sha}/perf.json`,
        answeredBy: "https://cdn.example/f?…",
        fileSha256: digest(body),
      },
    });
    expect(JSON.stringify(document)).not.toContain("secret");
  });

  it("is as old as the document says, and Last-Modified proves nothing", async () => {
    const http = () => answer(body);
    const dated = items.map((item) => `${item}, max-age: 24h, timestamp: /at`);
    expect((await judge({ items: dated, env, http })).items).toMatchObject([{ status: "passed" }]);
    const undated = items.map((item) => `${item}, max-age: 24h`);
    expect(await failure({ items: undated, env, http })).toMatchObject({
      reasonCode: "evidence-stale",
      found: expect.stringContaining("Last-Modified"),
    });
  });

  it("is asked again when its server fails, three times at most", async () => {
    let left = 2;
    const recovering = () => (left-- > 0 ? answer("", { status: 503 }) : answer(body));
    const recovered = await judge({ items, env, http: recovering });
    expect([recovered.items[0]?.status, recovered.sent.length]).toEqual(["passed", 3]);
    const lasting = { items, env, http: () => answer("", { status: 503 }) };
    expect(await failure(lasting)).toMatchObject({
      reasonCode: "source-unavailable",
      found: "status 503 (asked 3 times)",
    });
    const denied = await judge({ items, env, http: () => answer("", { status: 403 }) });
    expect(denied.sent).toHaveLength(1);
  });

  it("is never read beyond max-size, nor beyond what memory can hold", async () => {
    const limited = (size: string) =>
      judge({ items: items.map((item) => `${item}, max-size: ${size}`), env, http: () => answer(body) });
    expect((await limited("1KiB")).limits).toEqual([1024]);
    expect((await limited("900GiB")).limits).toEqual([256 * 1024 ** 2]);
  });

  it("must be the file that is pinned", async () => {
    const pinned = (sha256: string) => [
      `id: perf, format: json, path: perf.json, from: { url: 'https://reports.example/perf.json', sha256: "${sha256}" }`,
    ];
    const http = () => answer(body);
    expect((await judge({ items: pinned(digest(body)), http })).items).toMatchObject([{ status: "passed" }]);
    expect(await failure({ items: pinned("0".repeat(64)), http })).toMatchObject({
      reasonCode: "evidence-tampered",
    });
  });

  it("that a reference makes up is not asked when it does not hold the commit", async () => {
    const made = ["id: perf, format: json, path: perf.json, from: { url: '${REPORT}' }"];
    const latest = { items: made, env: { REPORT: "https://reports.example/latest" } };
    expect(await failure(latest)).toMatchObject({ reasonCode: "evidence-foreign" });
    expect((await judge(latest)).sent).toEqual([]);
  });
});
