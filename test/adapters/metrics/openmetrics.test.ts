import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createHttpClient } from "../../../src/adapters/http/http-client.ts";
import { openOpenMetrics } from "../../../src/adapters/metrics/openmetrics.ts";
import type { MetricQuery, MetricReading, MetricSource } from "../../../src/ports/metrics.ts";

let server: Server;
let base: string;
let answer: { status?: number; type?: string; body: string };
let requests: string[];

beforeEach(async () => {
  requests = [];
  server = createServer((request, response) => {
    requests.push(request.url ?? "");
    response.writeHead(answer.status ?? 200, { "content-type": answer.type ?? "text/plain; version=0.0.4" });
    response.end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

const clock = {
  now: () => new Date("2026-01-01T00:00:00Z"),
  monotonic: () => 0,
  sleep: () => Promise.resolve(),
};

function open(url = `${base}/metrics`): MetricSource {
  return openOpenMetrics({ http: createHttpClient(), clock, url, headers: {}, timeoutMs: 2_000 });
}

const BAD = 'requests_total{version="{{version}}",code=~"5.."}';
const TOTAL = 'requests_total{version="{{version}}"}';

function events(arm: MetricQuery["arm"] = "canary", version = "2.0.0"): MetricQuery {
  return {
    indicator: "errors",
    arm,
    version,
    expressions: { kind: "events", bad: BAD, total: TOTAL },
    intervalMs: 1_000,
  };
}

function gauge(value: string): MetricQuery {
  return { ...events(), expressions: { kind: "gauge", value } };
}

function counters(ok: number, bad: number | undefined, version = "2.0.0"): string {
  const lines = ["# TYPE requests_total counter", `requests_total{version="${version}",code="200"} ${ok}`];
  if (bad !== undefined) lines.push(`requests_total{version="${version}",code="503"} ${bad}`);
  return `${lines.join("\n")}\n`;
}

async function readAll(
  source: MetricSource,
  bodies: readonly string[],
  query = events(),
): Promise<readonly MetricReading[]> {
  const readings: MetricReading[] = [];
  for (const body of bodies) {
    answer = { body };
    readings.push(await source.read(query));
  }
  return readings;
}

describe("an openmetrics source", () => {
  it("gives what the counters grew since the scrape before, and only begins to count at first", async () => {
    expect(await readAll(open(), [counters(100, 5), counters(190, 7), counters(190, 7)])).toMatchObject([
      { kind: "begun" },
      { kind: "events", bad: 2, total: 92 },
      { kind: "events", bad: 0, total: 0 },
    ]);
  });

  it("counts a counter that was reset from zero", async () => {
    const [, reading] = await readAll(open(), [counters(1_000, 50), counters(30, 2)]);
    expect(reading).toMatchObject({ bad: 2, total: 32, resets: 2 });
    const [, calm] = await readAll(open(), [counters(30, 2), counters(40, 2)]);
    expect(calm).not.toHaveProperty("resets");
  });

  it("counts a series that appears later from zero", async () => {
    const [, reading] = await readAll(open(), [counters(100, undefined), counters(150, 4)]);
    expect(reading).toMatchObject({ bad: 4, total: 54 });
  });

  it("says that nothing matches rather than that nothing happened", async () => {
    const other = counters(5, 0, "1.0.0");
    expect(await readAll(open(), [other, other])).toMatchObject([
      { kind: "gap" },
      { kind: "gap", why: expect.stringContaining("no series matches") },
    ]);
    expect(await readAll(open(), ["up 1\n"])).toMatchObject([
      { kind: "gap", why: "no metric requests_total is exposed" },
    ]);
  });

  it("sees the first traffic of a version that had no series before", async () => {
    const other = counters(5, 0, "1.0.0");
    const readings = await readAll(open(), [other, `${other}${counters(20, 1)}`]);
    expect(readings[1]).toMatchObject({ kind: "events", bad: 1, total: 21 });
  });

  it("tells bad events by good ones, such as a histogram's bucket", async () => {
    const scrape = (fast: number, all: number) =>
      `latency_bucket{le="0.2"} ${fast}\nlatency_bucket{le="+Inf"} ${all}\nlatency_count ${all}\n`;
    const query: MetricQuery = {
      ...events(),
      expressions: { kind: "events", good: 'latency_bucket{le="2e-1"}', total: "latency_count" },
    };
    const readings = await readAll(open(), [scrape(10, 12), scrape(100, 112)], query);
    expect(readings[1]).toMatchObject({ kind: "events", bad: 10, total: 100 });
  });

  it("shares one scrape between readings asked for together, and tells the arms apart", async () => {
    const source = open();
    const body = (n: number) => `${counters(10 * n, n)}${counters(100 * n, n, "1.0.0")}`;
    const both = () =>
      Promise.all([source.read(events("canary", "2.0.0")), source.read(events("stable", "1.0.0"))]);
    answer = { body: body(1) };
    await both();
    answer = { body: body(2) };
    expect(await both()).toMatchObject([
      { bad: 1, total: 11 },
      { bad: 1, total: 101 },
    ]);
    expect(requests).toHaveLength(2);
  });

  it("fills arm and version into the address, escaped", async () => {
    answer = { body: "up 1\n" };
    await open(`${base}/{{arm}}/metrics?v={{version}}`).read({ ...gauge("up"), version: "1.0&x=/y" });
    expect(requests).toEqual(["/canary/metrics?v=1.0%26x%3D%2Fy"]);
  });

  it("takes a version literally in a regular expression", async () => {
    const [reading] = await readAll(open(), ['up{version="2x0"} 1\n'], {
      ...gauge('up{version=~"{{version}}"}'),
      version: "2.0",
    });
    expect(reading).toMatchObject({ kind: "gap", why: expect.stringContaining("no series matches") });
  });

  it("reads a gauge, and combines several series only as told", async () => {
    const body = 'mem{i="a"} 3\nmem{i="b"} 5\n';
    const source = open();
    expect(await readAll(source, [body], gauge('mem{i="a"}'))).toMatchObject([{ kind: "gauge", value: 3 }]);
    expect(await readAll(source, [body], gauge("max(mem)"))).toMatchObject([{ kind: "gauge", value: 5 }]);
    expect(await readAll(source, [body], gauge("avg(mem)"))).toMatchObject([{ kind: "gauge", value: 4 }]);
    expect(await readAll(source, [body], gauge("mem"))).toMatchObject([
      { kind: "gap", why: expect.stringContaining("2 series match") },
    ]);
  });

  const broken: readonly (readonly [string, typeof answer, string])[] = [
    ["an error page", { status: 500, body: "boom" }, "status 500"],
    ["a sign-in page", { type: "text/html", body: "<html>" }, "HTML"],
    ["HTML with the wrong type", { body: "<html>\n" }, "HTML"],
    ["a body cut in the middle", { body: "requests_total{ver" }, "cut"],
    ["NaN", { body: counters(1, Number.NaN) }, "NaN"],
    ["bytes that are no text", { body: Buffer.from([0xff, 0xfe, 0x0a]).toString("latin1") }, "line 1"],
  ];
  it.each(broken)("makes %s a gap with the reason", async (_name, given, why) => {
    answer = given;
    expect(await open().read(events())).toMatchObject({ kind: "gap", why: expect.stringContaining(why) });
  });

  it("makes a source that cannot be reached a gap", async () => {
    const gone = open("http://127.0.0.1:9/metrics");
    expect(await gone.read(events())).toMatchObject({ kind: "gap" });
  });

  it("loses no events over a failed scrape", async () => {
    const source = open();
    const readings = await readAll(source, [counters(100, 0), "<html>\n", counters(300, 6)]);
    expect(readings[2]).toMatchObject({ kind: "events", bad: 6, total: 206 });
  });
});
