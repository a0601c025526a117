import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { systemClock } from "../../../src/adapters/clock.ts";
import { createHttpClient } from "../../../src/adapters/http/http-client.ts";
import { createMetrics } from "../../../src/adapters/metrics/index.ts";
import { createProcesses } from "../../../src/adapters/process/processes.ts";
import { metricSource } from "../../../src/config/schema/metrics.ts";
import type { MetricQuery, MetricReading } from "../../../src/ports/metrics.ts";
import { recordingReporter } from "../../support/fakes/recording-reporter.ts";

/** Every source that asks over HTTP, against everything a source can do wrong: a gap with a reason, soon and cheaply. */

const NOW = Date.parse("2026-01-05T12:00:00Z");
const MINUTE = 60_000;
const clock = { ...systemClock, now: () => new Date(NOW) };

let server: Server;
let url: string;
let answer: (request: IncomingMessage, response: ServerResponse) => void;

beforeEach(async () => {
  server = createServer((request, response) => {
    response.on("error", () => undefined);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

interface Asked {
  readonly config: (url: string) => Record<string, unknown>;
  readonly expressions: MetricQuery["expressions"];
}

const SOURCES: Readonly<Record<string, Asked>> = {
  prometheus: {
    config: (at) => ({ type: "prometheus", url: at, timeout: "1s" }),
    expressions: { kind: "events", bad: "sum(bad)", total: "sum(all)" },
  },
  openmetrics: {
    config: (at) => ({ type: "openmetrics", url: `${at}/metrics`, timeout: "1s" }),
    expressions: { kind: "events", bad: 'requests_total{code="500"}', total: "requests_total" },
  },
  "http-json": {
    config: (at) => ({ type: "http-json", url: `${at}/stats`, timeout: "1s" }),
    expressions: { kind: "events", bad: "/bad", total: "/all" },
  },
  datadog: {
    config: (at) => ({ type: "datadog", url: at, "api-key": "a", "app-key": "b", timeout: "1s" }),
    expressions: { kind: "events", bad: "sum:bad{*}.as_count()", total: "sum:all{*}.as_count()" },
  },
};

async function readTwice(asked: Asked, at = url): Promise<MetricReading> {
  const processes = createProcesses({ reporter: recordingReporter(), secrets: [], clock });
  const source = await createMetrics({
    http: createHttpClient(),
    clock,
    commands: { processes, root: "/tmp", env: {} },
  })(metricSource.parse(asked.config(at)));
  const query: MetricQuery = {
    indicator: "errors",
    arm: "canary",
    version: "2.0.0",
    expressions: asked.expressions,
    intervalMs: MINUTE,
  };
  await source.read(query);
  return source.read(query);
}

/** Sends a body piece by piece, as fast as it is taken. */
function endless(response: ServerResponse, head: string, piece: string, pieces: number): void {
  response.write(head);
  let sent = 0;
  const more = (): void => {
    while (sent < pieces && !response.destroyed) {
      sent += 1;
      if (!response.write(piece)) return void response.once("drain", more);
    }
    response.end();
  };
  more();
}

/** Ten million points in each source's own form. */
const MANY: Readonly<Record<string, readonly [head: string, piece: string]>> = {
  prometheus: [
    '{"status":"success","data":{"resultType":"matrix","result":[{"metric":{},"values":[[1,"1"]',
    `,[${NOW / 1000},"1"]`.repeat(1_000),
  ],
  openmetrics: ["# TYPE requests_total counter\n", 'requests_total{code="200"} 1\n'.repeat(1_000)],
  "http-json": ['{"points":[0', ",1767614400".repeat(1_000)],
  datadog: ['{"status":"ok","series":[{"pointlist":[[1,1]', `,[${NOW},1]`.repeat(1_000)],
};

/** Answers that are well formed and yet nothing to judge by. */
const EMPTY: Readonly<Record<string, string>> = {
  prometheus: '{"status":"success","data":{"resultType":"vector","result":[]}}',
  openmetrics: "# nothing to see\n",
  "http-json": "{}",
  datadog: '{"status":"ok","series":[]}',
};
const OTHER_LABELS: Readonly<Record<string, string>> = {
  prometheus: `{"status":"success","data":{"resultType":"vector","result":[{"metric":{"a":"1"},"value":[${NOW / 1000},"1"]},{"metric":{"a":"2"},"value":[${NOW / 1000},"2"]}]}}`,
  openmetrics: 'other_total{status="500"} 4\n',
  "http-json": '{"failed":1,"requests":100}',
  datadog: `{"status":"ok","series":[{"pointlist":[[${NOW - 1},1]]},{"pointlist":[[${NOW - 1},2]]}]}`,
};
const NOT_A_NUMBER: Readonly<Record<string, string>> = {
  prometheus: `{"status":"success","data":{"resultType":"vector","result":[{"metric":{},"value":[${NOW / 1000},"NaN"]}]}}`,
  openmetrics: 'requests_total{code="500"} NaN\nrequests_total{code="200"} NaN\n',
  "http-json": '{"bad":"NaN","all":null}',
  datadog: `{"status":"ok","series":[{"pointlist":[[${NOW - 1},null]]}]}`,
};
const FUTURE: Readonly<Record<string, string>> = {
  prometheus: `{"status":"success","data":{"resultType":"vector","result":[{"metric":{},"value":[${NOW / 1000 + 3_600},"1"]}]}}`,
  datadog: `{"status":"ok","series":[{"pointlist":[[${NOW + 3_600_000},1]]}]}`,
};

describe.each(Object.keys(SOURCES))("%s", (name) => {
  const asked = SOURCES[name] as Asked;

  async function expectGap(body: string | undefined): Promise<void> {
    answer = (_, response) => response.end(body);
    const reading = await readTwice(asked);
    expect(reading).toMatchObject({ kind: "gap", why: expect.stringMatching(/\w/) });
  }

  it("that nobody listens for is a gap", async () => {
    expect(await readTwice(asked, "http://127.0.0.1:9")).toMatchObject({ kind: "gap" });
  });

  it("that answers too slowly is a gap after its timeout", async () => {
    answer = () => undefined;
    expect(await readTwice(asked)).toMatchObject({ kind: "gap" });
  });

  it("that begins to answer and never ends is a gap after its timeout", async () => {
    answer = (_, response) => response.write(" ");
    expect(await readTwice(asked)).toMatchObject({ kind: "gap" });
  });

  it("that answers with HTML is a gap", () => expectGap("<!doctype html><title>Sign in</title>"));
  it("that answers with nothing at all is a gap", () => expectGap(""));
  it("that has no data is a gap", () => expectGap(EMPTY[name]));
  it("that has other label sets than asked for is a gap", () => expectGap(OTHER_LABELS[name]));
  it("that answers NaN is a gap", () => expectGap(NOT_A_NUMBER[name]));

  if (FUTURE[name] !== undefined) {
    it("that answers about the future is a gap", () => expectGap(FUTURE[name]));
  }

  it("that sends ten million points is cut off, in bounded time and memory", async () => {
    const [head, piece] = MANY[name] ?? ["", ""];
    answer = (_, response) => endless(response, head, piece, 10_000);
    const before = process.memoryUsage().rss;
    const started = performance.now();
    expect(
      await readTwice({ ...asked, config: (at) => ({ ...asked.config(at), timeout: "30s" }) }),
    ).toMatchObject({
      kind: "gap",
    });
    expect(performance.now() - started).toBeLessThan(20_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(600 * 1024 ** 2);
  });
});
