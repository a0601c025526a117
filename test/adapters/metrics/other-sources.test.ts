import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { systemClock } from "../../../src/adapters/clock.ts";
import { createHttpClient } from "../../../src/adapters/http/http-client.ts";
import { createMetrics } from "../../../src/adapters/metrics/index.ts";
import { createProcesses } from "../../../src/adapters/process/processes.ts";
import { metricSource } from "../../../src/config/schema/metrics.ts";
import type { MetricQuery, MetricSource } from "../../../src/ports/metrics.ts";
import { recordingReporter } from "../../support/fakes/recording-reporter.ts";

const NOW = Date.parse("2026-01-05T12:00:00Z");
const clock = { ...systemClock, now: () => new Date(NOW) };

let server: Server;
let url: string;
let requests: { readonly path: string; readonly headers: IncomingMessage["headers"] }[];
let answer: (request: IncomingMessage, response: ServerResponse) => void;

beforeEach(async () => {
  requests = [];
  server = createServer((request, response) => {
    requests.push({ path: request.url ?? "", headers: request.headers });
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

function open(config: Record<string, unknown>): Promise<MetricSource> {
  const processes = createProcesses({ reporter: recordingReporter(), secrets: [], clock });
  const env = { PATH: process.env["PATH"], GITHUB_TOKEN: "secret", PASSED: "seen" };
  const commands = { processes, root: "/tmp", env };
  return createMetrics({ http: createHttpClient(), clock, commands })(metricSource.parse(config));
}

function json(value: unknown): typeof answer {
  return (_request, response) => response.end(JSON.stringify(value));
}

function events(change: Partial<MetricQuery> = {}): MetricQuery {
  return {
    indicator: "errors",
    arm: "canary",
    version: "2.0.0",
    expressions: { kind: "events", bad: "/requests/failed", total: "/requests/all" },
    intervalMs: 10_000,
    ...change,
  };
}

const gauge = (value: string): MetricQuery => events({ expressions: { kind: "gauge", value } });

describe("an http-json source", () => {
  it("takes the difference of totals, and begins anew when they went down", async () => {
    const source = await open({ type: "http-json", url: `${url}/stats` });
    const readings = [];
    for (const [failed, all] of [
      [1, 100],
      [4, 250],
      [2, 30],
    ]) {
      answer = json({ requests: { failed, all } });
      readings.push(await source.read(events()));
    }
    expect(readings).toMatchObject([{ kind: "begun" }, { bad: 3, total: 150 }, { bad: 2, total: 30 }]);
  });

  it("takes the numbers of a window as they are, and tells it the interval and the arm", async () => {
    answer = json({ requests: { failed: 1, all: 100 } });
    const source = await open({
      type: "http-json",
      values: "window",
      url: `${url}/{{arm}}?v={{version}}&s={{interval}}`,
    });
    expect(await source.read(events())).toMatchObject({ kind: "events", bad: 1, total: 100 });
    expect(requests[0]?.path).toBe("/canary?v=2.0.0&s=10");
  });

  it("counts good events as well as bad ones, and reads gauges", async () => {
    answer = json({ ok: 95, all: 100, memory: [7] });
    const source = await open({ type: "http-json", values: "window", url });
    const good = events({ expressions: { kind: "events", good: "/ok", total: "/all" } });
    expect(await source.read(good)).toMatchObject({ bad: 5, total: 100 });
    expect(await source.read(gauge("/memory/0"))).toMatchObject({ kind: "gauge", value: 7 });
  });

  it.each([
    [
      "an error page",
      (_: IncomingMessage, response: ServerResponse) => response.writeHead(502).end("bad gateway"),
      "status 502",
    ],
    ["HTML", (_: IncomingMessage, response: ServerResponse) => response.end("<html>"), "not JSON"],
    [
      "a key twice",
      (_: IncomingMessage, response: ServerResponse) => response.end('{"memory":1,"memory":2}'),
      "not JSON",
    ],
    ["a missing value", json({}), "there is no /memory"],
    ["text where a number is expected", json({ memory: "7" }), "/memory is not a number"],
    [
      "a cut body",
      (_: IncomingMessage, response: ServerResponse) =>
        response.writeHead(200, { "content-length": "99" }).end('{"memory":'),
      "",
    ],
  ])("makes %s a gap", async (_name, given, why) => {
    answer = given;
    const source = await open({ type: "http-json", url });
    expect(await source.read(gauge("/memory"))).toMatchObject({
      kind: "gap",
      why: expect.stringContaining(why),
    });
  });
});

describe("a command source", () => {
  it("reads what the command prints, and says what it is asked about", async () => {
    const run =
      'printf \'{"requests":{"failed":%d,"all":100},"asked":"%s"}\' 3 "$METRIC_ARM"; test "$METRIC_VERSION $METRIC_INTERVAL_SECONDS $METRIC_INDICATOR" = "2.0.0 10 errors"';
    const source = await open({ type: "command", values: "window", run });
    expect(await source.read(events())).toMatchObject({ kind: "events", bad: 3, total: 100 });
  });

  it("shows the command only what it may see", async () => {
    const run =
      'printf \'{"value":%d}\' "$(test -z "$GITHUB_TOKEN" && test "$PASSED" = seen && echo 1 || echo 0)"';
    const source = await open({ type: "command", run, "pass-env": ["PASSED"] });
    expect(await source.read(gauge("/value"))).toMatchObject({ kind: "gauge", value: 1 });
  });

  it.each([
    ["fails", "echo '{}'; exit 3", "3"],
    ["does not exist", "./no-such-command", ""],
    ["prints something else", "echo hello", "not JSON"],
    ["prints far too much", "yes '{}' | head -c 50000000", ""],
    ["never ends", "sleep 60", ""],
  ])("makes a command that %s a gap", async (_name, run, why) => {
    const source = await open({ type: "command", run, timeout: "1s" });
    expect(await source.read(gauge("/value"))).toMatchObject({
      kind: "gap",
      why: expect.stringContaining(why),
    });
  });
});

describe("a probe source", () => {
  it("makes its own traffic: bad events are requests that were not answered as required", async () => {
    answer = (_request, response) => response.writeHead(requests.length % 4 === 0 ? 503 : 200).end("ok");
    const source = await open({ type: "probe", url: `${url}/{{arm}}`, requests: 20 });
    const query = events({ expressions: { kind: "events", bad: "failed", total: "requests" } });
    expect(await source.read(query)).toMatchObject({ kind: "events", bad: 5, total: 20 });
    expect(new Set(requests.map(({ path }) => path))).toEqual(new Set(["/canary"]));
  });

  it("takes no answer as a bad event, never as missing", async () => {
    const source = await open({ type: "probe", url: "http://127.0.0.1:9", requests: 3 });
    const query = events({ expressions: { kind: "events", bad: "failed", total: "requests" } });
    expect(await source.read(query)).toMatchObject({ kind: "events", bad: 3, total: 3 });
    expect(await source.read(gauge("p95"))).toMatchObject({ kind: "gap", why: "no request was answered" });
  });

  it("holds answers to the requirement and measures how long they take", async () => {
    answer = (_request, response) => response.end("version 1.0.0");
    const source = await open({
      type: "probe",
      url,
      requests: 4,
      require: "status == 200 && text.contains(version)",
    });
    const query = events({ expressions: { kind: "events", good: "passed", total: "requests" } });
    expect(await source.read(query)).toMatchObject({ bad: 4, total: 4 });
    const latency = await source.read(gauge("max"));
    expect(latency.kind === "gauge" && latency.value > 0 && latency.value < 2_000).toBe(true);
  });
});

describe("a datadog source", () => {
  const KEYS = { "api-key": "api", "app-key": "app" };
  const points = (values: readonly (number | null)[]) => ({
    status: "ok",
    series: [{ pointlist: values.map((value, at) => [NOW - (values.length - at) * 5_000, value]) }],
  });

  it("adds up the points of the interval, and asks with both keys", async () => {
    answer = (request, response) =>
      response.end(
        JSON.stringify(points(request.url?.includes("errors") === true ? [1, null, 2, 1] : [50, 50, 50, 50])),
      );
    const source = await open({ type: "datadog", url, ...KEYS });
    const query = events({
      expressions: {
        kind: "events",
        bad: "sum:errors{version:{{version}}}.as_count()",
        total: "sum:hits{version:{{version}}}.as_count()",
      },
    });
    expect(await source.read(query)).toEqual({
      kind: "events",
      bad: 3,
      total: 100,
      at: "2026-01-05T12:00:00.000Z",
    });
    expect(requests[0]?.headers).toMatchObject({ "dd-api-key": "api", "dd-application-key": "app" });
    const asked = new URL(requests[0]?.path ?? "", url).searchParams;
    expect([asked.get("from"), asked.get("to")]).toEqual([String(NOW / 1000 - 10), String(NOW / 1000)]);
    expect(asked.get("query")).toContain("{version:2.0.0}");
  });

  it("looks back interval by interval", async () => {
    answer = json(points([1, 2, 3, 4]));
    const source = await open({ type: "datadog", url, ...KEYS });
    const readings = await source.readRange?.(gauge("avg:memory{*}"), new Date(NOW - 20_000), new Date(NOW));
    expect(readings).toMatchObject([{ value: 2 }, { value: 4, at: "2026-01-05T12:00:00.000Z" }]);
  });

  it.each([
    ["several series", { status: "ok", series: [{ pointlist: [] }, { pointlist: [] }] }, "2 series"],
    ["no points", points([]), "no points"],
    ["an error of the API", { errors: ["Forbidden"] }, "Forbidden"],
    ["another shape", { status: "ok", series: "none" }, "not one of Datadog"],
  ])("makes %s a gap", async (_name, value, why) => {
    answer = json(value);
    const source = await open({ type: "datadog", url, ...KEYS });
    expect(await source.read(gauge("avg:memory{*}"))).toMatchObject({
      kind: "gap",
      why: expect.stringContaining(why),
    });
  });
});
