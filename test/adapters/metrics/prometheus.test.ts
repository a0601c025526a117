import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createHttpClient } from "../../../src/adapters/http/http-client.ts";
import { openPrometheus } from "../../../src/adapters/metrics/prometheus.ts";
import type { MetricQuery, MetricSource } from "../../../src/ports/metrics.ts";
import { prometheusMissing, type RunningPrometheus, startPrometheus } from "../../support/prometheus.ts";

/** A whole minute, so that steps of ten seconds and of minutes fall on round times. */
const END = Date.parse("2026-01-05T12:00:00Z");
const HOUR = 3_600_000;

function open(url: string, now = END, headers: Readonly<Record<string, string>> = {}): MetricSource {
  const clock = { now: () => new Date(now), monotonic: () => 0, sleep: () => Promise.resolve() };
  return openPrometheus({ http: createHttpClient(), clock, url, headers, timeoutMs: 5_000 });
}

function events(change: Partial<MetricQuery> = {}): MetricQuery {
  const increase = (labels: string) => `sum(increase(requests_total{${labels}}[{{interval}}]))`;
  return {
    indicator: "errors",
    arm: "canary",
    version: "2.0.0",
    intervalMs: 60_000,
    expressions: {
      kind: "events",
      bad: increase('version="{{version}}",code=~"5.."'),
      total: increase('version="{{version}}"'),
    },
    ...change,
  };
}

function gauge(value: string): MetricQuery {
  return events({ expressions: { kind: "gauge", value } });
}

const missing = prometheusMissing();

describe.skipIf(missing !== undefined)(
  `a real Prometheus${missing === undefined ? "" : ` (skipped: ${missing})`}`,
  () => {
    let prometheus: RunningPrometheus;

    /** Two hours of one scrape every 10 s: 100 requests each, 5 of them bad in the second hour. */
    function history(): string {
      const lines = ["# TYPE requests counter"];
      const series = (code: string, at: (step: number) => number) => {
        for (let step = 0; step <= 720; step += 1) {
          const time = (END - 2 * HOUR) / 1000 + step * 10;
          lines.push(`requests_total{version="2.0.0",code="${code}"} ${at(step)} ${time}`);
        }
      };
      series("200", (step) => step * 100 - Math.max(0, step - 360) * 5);
      series("503", (step) => Math.max(0, step - 360) * 5);
      lines.push(
        "# TYPE memory gauge",
        `memory{instance="a"} 42 ${END / 1000}`,
        `memory{instance="b"} 43 ${END / 1000}`,
      );
      return `${lines.join("\n")}\n# EOF\n`;
    }

    beforeAll(async () => {
      prometheus = await startPrometheus({ history: history() });
    });
    afterAll(() => prometheus?.stop());

    it("gives bad and all events of the interval", async () => {
      const reading = await open(prometheus.url).read(events());
      expect(reading).toEqual({
        kind: "events",
        bad: expect.closeTo(30, 3),
        total: expect.closeTo(600, 3),
        at: "2026-01-05T12:00:00.000Z",
      });
    });

    it("finds its answer also at a fraction of a second", async () => {
      expect(await open(prometheus.url, END - 1_260).read(events())).toMatchObject({
        kind: "events",
        at: "2026-01-05T11:59:58.700Z",
      });
    });

    it("takes no series of bad events as none where there are events at all", async () => {
      const query = events({
        expressions: {
          kind: "events",
          bad: 'sum(increase(requests_total{code="599"}[{{interval}}]))',
          total: "sum(increase(requests_total[{{interval}}]))",
        },
      });
      expect(await open(prometheus.url).read(query)).toMatchObject({ kind: "events", bad: 0 });
    });

    it("says that there is no series rather than no events", async () => {
      expect(await open(prometheus.url).read(events({ version: "9.9.9" }))).toMatchObject({
        kind: "gap",
        why: expect.stringContaining("two scrapes"),
      });
    });

    it("looks back over hours in one answer, step by step and without overlap", async () => {
      const { readRange } = open(prometheus.url);
      const readings = await readRange?.(events(), new Date(END - 2 * HOUR), new Date(END));
      expect(readings).toHaveLength(120);
      const bad = (readings ?? []).map((reading) =>
        reading.kind === "events" ? Math.round(reading.bad) : Number.NaN,
      );
      expect(bad.slice(1, 60)).toEqual(Array.from({ length: 59 }, () => 0));
      expect(bad.slice(61)).toEqual(Array.from({ length: 59 }, () => 30));
      expect(readings?.at(-1)?.at).toBe("2026-01-05T12:00:00.000Z");
    });

    it("gives a gap for every step in which there was nothing", async () => {
      const { readRange } = open(prometheus.url);
      const readings = await readRange?.(
        events(),
        new Date(END - 3 * HOUR),
        new Date(END - 2 * HOUR - 60_000),
      );
      expect(readings).toHaveLength(59);
      expect(new Set(readings?.map(({ kind }) => kind))).toEqual(new Set(["gap"]));
    });

    it("asks for more steps than one answer may hold", async () => {
      const { readRange } = open(prometheus.url);
      const readings = await readRange?.(
        events({ intervalMs: 1_000 }),
        new Date(END - 6 * HOUR),
        new Date(END),
      );
      expect(readings).toHaveLength(21_600);
      expect(readings?.every(({ kind }) => kind === "gap")).toBe(true);
    });

    it("refuses several series for a gauge and says how to join them", async () => {
      expect(await open(prometheus.url).read(gauge("memory"))).toMatchObject({
        kind: "gap",
        why: expect.stringContaining("2 series"),
      });
      expect(await open(prometheus.url).read(gauge("max(memory)"))).toMatchObject({
        kind: "gauge",
        value: 43,
      });
      expect(await open(prometheus.url).read(gauge("scalar(memory{instance='a'}) + 1"))).toMatchObject({
        kind: "gauge",
        value: 43,
      });
    });

    it("makes NaN, infinity and texts gaps", async () => {
      const source = open(prometheus.url);
      expect(await source.read(gauge("vector(0)/0"))).toMatchObject({ kind: "gap", why: "the value is NaN" });
      expect(await source.read(gauge("vector(1)/0"))).toMatchObject({
        kind: "gap",
        why: "the value is Infinity",
      });
      expect(await source.read(gauge('"text"'))).toMatchObject({
        kind: "gap",
        why: expect.stringContaining("text"),
      });
    });

    it("passes on what Prometheus says about a query it does not understand", async () => {
      expect(await open(prometheus.url).read(gauge("sum(("))).toMatchObject({
        kind: "gap",
        why: expect.stringMatching(/bad_data.*parse error/),
      });
    });

    it("keeps a version inside its quotes", async () => {
      const hostile = events({ version: '2.0.0"} or vector(1) #' });
      expect(await open(prometheus.url).read(hostile)).toMatchObject({
        kind: "gap",
        why: expect.stringContaining("no value"),
      });
    });
  },
);

describe("a real service scraped by a real Prometheus", () => {
  it.skipIf(missing !== undefined)("is read while it serves", async () => {
    let served = 0;
    const service = createServer((_request, response) => {
      served += 10;
      response.setHeader("content-type", "text/plain; version=0.0.4");
      response.end(`# TYPE requests_total counter\nrequests_total{version="2.0.0",code="200"} ${served}\n`);
    });
    await new Promise<void>((resolve) => service.listen(0, "127.0.0.1", resolve));
    const prometheus = await startPrometheus({
      targets: [`127.0.0.1:${(service.address() as AddressInfo).port}`],
    });
    try {
      const deadline = Date.now() + 15_000;
      for (;;) {
        const reading = await open(prometheus.url, Date.now()).read(events({ intervalMs: 10_000 }));
        if (reading.kind === "events" && reading.total > 0) {
          expect(reading.bad).toBe(0);
          break;
        }
        if (Date.now() > deadline) throw new Error(`no reading in time: ${JSON.stringify(reading)}`);
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    } finally {
      await prometheus.stop();
      await new Promise((resolve) => service.close(resolve));
    }
  });
});

describe("a source that is not as Prometheus is", () => {
  let server: Server;
  let url: string;
  let answer: { status?: number; body: string };
  let asked: { path: string | undefined; body: string; authorization: string | undefined }[];

  beforeEach(async () => {
    asked = [];
    server = createServer((request, response) => {
      let body = "";
      request.on("data", (chunk) => (body += chunk));
      request.on("end", () => {
        asked.push({ path: request.url, body, authorization: request.headers.authorization });
        response.writeHead(answer.status ?? 200, { "content-type": "application/json" }).end(answer.body);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(() => new Promise((resolve) => server.close(resolve)));

  const vector = (extra = "") =>
    `{"status":"success"${extra},"data":{"resultType":"vector","result":[{"metric":{},"value":[${END / 1000},"1"]}]}}`;

  it("is asked with the configured headers, about one instant", async () => {
    answer = { body: vector() };
    expect(
      await open(`${url}/prefix/`, END + 99, { authorization: "Bearer secret" }).read(
        gauge("up{a='{{arm}}'}[{{interval}}]"),
      ),
    ).toMatchObject({ value: 1 });
    expect(asked).toEqual([
      {
        path: "/prefix/api/v1/query",
        body: new URLSearchParams({ query: "up{a='canary'}[60s]", time: String(END / 1000) }).toString(),
        authorization: "Bearer secret",
      },
    ]);
  });

  it("is asked about windows that follow each other, also where they are short", async () => {
    answer = { body: vector() };
    for (const now of [END + 690, END + 2_690]) await open(url, now).read(gauge("up"));
    const [first, second] = asked.map(({ body }) => Number(new URLSearchParams(body).get("time")));
    expect([first, second]).toEqual([(END + 600) / 1000, (END + 2_600) / 1000]);
  });

  const broken: readonly (readonly [string, typeof answer, string])[] = [
    [
      "a warning, because the answer may be partial",
      { body: vector(',"warnings":["store a is down"]') },
      "store a is down",
    ],
    ["HTML", { body: "<html>Sign in</html>" }, "not one of the Prometheus API"],
    ["an error status", { status: 503, body: "overloaded" }, "status 503"],
    [
      "an error of the API",
      { status: 422, body: '{"status":"error","errorType":"execution","error":"query timed out"}' },
      "query timed out",
    ],
    ["a cut answer", { body: vector().slice(0, 40) }, "not one of the Prometheus API"],
    [
      "another shape",
      { body: '{"status":"success","data":{"resultType":"vector","result":{}}}' },
      "not one of the Prometheus API",
    ],
    ["a value at another time", { body: vector().replace(String(END / 1000), "1") }, "no value"],
  ];
  it.each(broken)("makes %s a gap", async (_name, given, why) => {
    answer = given;
    expect(await open(url).read(gauge("up"))).toMatchObject({
      kind: "gap",
      why: expect.stringContaining(why),
    });
  });

  it("is a gap when nobody answers", async () => {
    expect(await open("http://127.0.0.1:9").read(gauge("up"))).toMatchObject({ kind: "gap" });
  });
});
