import { mkdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { systemClock } from "../../src/adapters/clock.ts";
import { createWorkspace } from "../../src/adapters/files/workspace.ts";
import { createHttpClient } from "../../src/adapters/http/http-client.ts";
import { createMetrics } from "../../src/adapters/metrics/index.ts";
import { type CheckContext, runCheck, runChecks } from "../../src/commands/checks.ts";
import { metricSource } from "../../src/config/schema/metrics.ts";
import { type CheckConfig, check as checkSchema } from "../../src/config/schema.ts";
import type { HttpOutcome } from "../../src/ports/http.ts";
import type { World } from "../../src/ports/world.ts";
import { serverPark } from "../adapters/http/servers.ts";
import { processBench } from "../adapters/process/harness.ts";
import { partialWorld } from "../support/fakes/partial-world.ts";
import { recordingReporter } from "../support/fakes/recording-reporter.ts";
import { createSteppingClock, type SteppingClock } from "../support/fakes/stepping-clock.ts";

const never = new AbortController().signal;
const context: CheckContext = {
  signal: never,
  commandEnv: { PATH: process.env["PATH"] ?? "", EXPECTED_VERSION: "1.2.0" },
};

/** A check as the config gives it, defaults filled in. */
function checkOf(settings: Record<string, unknown>): CheckConfig {
  return checkSchema.parse({ id: "health", ...settings });
}

describe("against a real server", () => {
  const park = serverPark();
  afterEach(() => park.close());
  const reporter = recordingReporter();
  const world = partialWorld({ clock: systemClock, http: createHttpClient(), reporter });

  async function serve(body: string, status = 200, headers: Record<string, string> = {}): Promise<string> {
    const { origin } = await park.http((_request, response) => response.writeHead(status, headers).end(body));
    return `${origin}/healthz`;
  }

  test("a check without a requirement wants a 2xx status", async () => {
    const passed = await runCheck(world, checkOf({ http: await serve("", 204) }), context);
    expect(passed).toMatchObject({
      status: "passed",
      kind: "http",
      attempts: 1,
      samples: { total: 1, passed: 1 },
    });
    const url = await serve("", 404);
    const failed = await runCheck(world, checkOf({ http: url }), context);
    expect(failed).toMatchObject({ status: "failed" });
    expect(failed.failures).toEqual([
      {
        attempt: 1,
        sample: 1,
        reasonCode: "checks-failed",
        expected: "status >= 200 && status < 300",
        found: "status 404",
        where: { url },
      },
    ]);
  });

  test("a requirement may speak of body, text, headers, latency and the version that should answer", async () => {
    const url = await serve('{"status":"ok","version":"1.2.0"}', 200, { "x-slot": "green" });
    const require =
      "status == 200 && body.status == 'ok' && text.contains('ok') && headers['x-slot'] == 'green' && latencyMs < 9000.0 && body.version == version";
    expect((await runCheck(world, checkOf({ http: url, require }), context)).status).toBe("passed");
    const other = { ...context, commandEnv: { EXPECTED_VERSION: "1.1.0" } };
    const failed = await runCheck(world, checkOf({ http: url, require: "body.version == version" }), other);
    expect(failed.failures[0]?.found).toContain('body.version = "1.2.0"');
  });

  test("a requirement on a body that is no JSON is an error, never a pass", async () => {
    const url = await serve("<html>ok</html>");
    const failed = await runCheck(world, checkOf({ http: url, require: "body.status != 'down'" }), context);
    expect(failed.failures[0]).toMatchObject({ reasonCode: "requirement-error" });
  });

  test.each([
    '{"status":"down","status":"ok"}',
    `${"[".repeat(5_000)}${"]".repeat(5_000)}`,
    '{"__proto__":{"status":"ok"}}',
  ])("a body that hides something (%.20s) is no JSON", async (body) => {
    const url = await serve(body);
    const failed = await runCheck(world, checkOf({ http: url, require: "body.status == 'ok'" }), context);
    expect(failed.failures[0]).toMatchObject({ reasonCode: "requirement-error" });
  });

  test("half a body is a failed sample", async () => {
    const { origin } = await park.raw('HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"status":"ok"');
    const failed = await runCheck(world, checkOf({ http: origin }), context);
    expect(failed).toMatchObject({ status: "failed" });
    expect(failed.failures[0]?.found).toContain("broke off");
  });

  test("several checks are asked in order, and one that fails does not keep the others from being asked", async () => {
    const checks = [
      checkOf({ id: "first", http: await serve("", 500) }),
      checkOf({ id: "second", http: await serve("", 200) }),
    ];
    const results = await runChecks(world, checks, context);
    expect(results.map(({ id, status }) => [id, status])).toEqual([
      ["first", "failed"],
      ["second", "passed"],
    ]);
    expect(reporter.infos).toEqual([
      "check first failed (0 of 1 samples passed): status 500",
      "check second passed (1 of 1 samples passed)",
    ]);
  });
});

describe("against real commands", () => {
  let bench: ReturnType<typeof processBench>;
  beforeEach(() => {
    bench = processBench();
  });
  afterEach(() => bench.close());
  const worldOf = (): World =>
    partialWorld({
      clock: systemClock,
      processes: bench.processes,
      workspace: createWorkspace(bench.directory),
      env: { API_KEY: "k", GITHUB_OUTPUT: "/out" },
    });

  test("exit code 0 passes", async () => {
    const result = await runCheck(worldOf(), checkOf({ run: "echo fine" }), {
      ...context,
      cwd: bench.directory,
    });
    expect(result).toMatchObject({ status: "passed", kind: "run" });
    expect(result).not.toHaveProperty("output");
  });

  test("any other fails, and what it printed is kept", async () => {
    const run = { run: "echo 3 tests failed; exit 1" };
    const result = await runCheck(worldOf(), checkOf(run), { ...context, cwd: bench.directory });
    expect(result).toMatchObject({ status: "failed", output: { head: "3 tests failed\n" } });
    expect(result.failures[0]).toMatchObject({
      reasonCode: "command-failed",
      expected: "exit code 0",
      found: "exit code 1: 3 tests failed",
    });
  });

  test("a command that hangs is stopped at the timeout", async () => {
    const check = checkOf({ run: "sleep 300", timeout: "200ms" });
    const result = await runCheck(worldOf(), check, { ...context, cwd: bench.directory });
    expect(result.failures[0]).toMatchObject({ reasonCode: "command-timeout" });
  });

  test("it sees the product's variables and those it names, and nothing that could forge a verdict", async () => {
    const check = checkOf({ run: "env; exit 1", "pass-env": ["API_KEY"] });
    const result = await runCheck(worldOf(), check, { ...context, cwd: bench.directory });
    expect(result.output?.head).toContain("API_KEY=k\n");
    expect(result.output?.head).toContain("EXPECTED_VERSION=1.2.0\n");
    expect(result.output?.head).not.toContain("GITHUB_OUTPUT");
  });
});

describe("a command that writes a report", () => {
  let bench: ReturnType<typeof processBench>;
  beforeEach(() => {
    bench = processBench();
  });
  afterEach(() => bench.close());

  const report = { format: "junit", path: "reports/*.xml" };
  const cases = (...names: readonly string[]) =>
    `<testsuite>${names.map((name) => `<testcase name="t">${name}</testcase>`).join("")}</testsuite>`;
  const writing = (xml: string, rest = "") => `mkdir -p reports; echo '${xml}' > reports/a.xml${rest}`;

  async function run(line: string, settings: Record<string, unknown> = {}) {
    const kept: string[] = [];
    const world = partialWorld({
      clock: systemClock,
      processes: bench.processes,
      workspace: createWorkspace(bench.directory),
      env: {},
    });
    const keepReport = async (check: string, file: { readonly path: string }) => {
      kept.push(`${check}: ${file.path}`);
    };
    const check = checkOf({ run: line, report: { ...report, ...settings } });
    const result = await runCheck(world, check, { ...context, cwd: bench.directory, keepReport });
    return { result, kept, failure: result.failures.at(-1) };
  }

  test("passes when the report says so, and the report is kept", async () => {
    const { result, kept } = await run(writing(cases("", "")));
    expect(result).toMatchObject({ status: "passed", report: { format: "junit", files: ["reports/a.xml"] } });
    expect(result.report?.found).toContain("tests.total 2");
    expect(kept).toEqual(["health: reports/a.xml"]);
  });

  test("fails when the report tells of a failure, although the command ended well", async () => {
    const { result, failure } = await run(writing(cases("", "<failure/>")));
    expect(result.status).toBe("failed");
    expect(failure).toMatchObject({
      reasonCode: "requirement-unmet",
      expected: "tests.failed == 0 && tests.total > 0",
    });
    expect(failure?.found).toContain("tests.failed = 1");
  });

  test("fails by its exit code, and tells what the report says", async () => {
    const { failure } = await run(writing(cases("", "<failure/>"), "; exit 1"));
    expect(failure).toMatchObject({ reasonCode: "command-failed" });
    expect(failure?.found).toContain("exit code 1; the report: tests.failed = 1");
  });

  test("is held to a requirement of its own", async () => {
    const { result } = await run(writing(cases("", "<skipped/>")), { require: "tests.skipped == 0" });
    expect(result.status).toBe("failed");
  });

  test.each([
    ["writes none", "true", "evidence-missing"],
    ["writes an empty one", writing("<testsuite/>"), "evidence-empty"],
    ["writes half of one", writing("<testsuite><testcase"), "evidence-malformed"],
  ])("fails when it %s", async (_name, line, reasonCode) => {
    const { result, failure } = await run(line);
    expect(result.status).toBe("failed");
    expect(failure).toMatchObject({ reasonCode });
  });

  test("fails when the report was there before", async () => {
    const path = join(bench.directory, "reports");
    mkdirSync(path);
    writeFileSync(join(path, "old.xml"), cases(""));
    const yesterday = new Date(Date.now() - 86_400_000);
    utimesSync(join(path, "old.xml"), yesterday, yesterday);
    const { failure } = await run("true");
    expect(failure).toMatchObject({ reasonCode: "evidence-stale", where: { file: "reports/old.xml" } });
    const mixed = await run(writing(cases("")));
    expect(mixed.failure).toMatchObject({ reasonCode: "evidence-stale" });
  });

  test("fails when the report is too large to be read", async () => {
    const { failure } = await run(writing(cases("")), { "max-size": "10B" });
    expect(failure).toMatchObject({ reasonCode: "evidence-too-large" });
  });
});

describe("a check that reads files", () => {
  let bench: ReturnType<typeof processBench>;
  beforeEach(() => {
    bench = processBench();
  });
  afterEach(() => bench.close());

  async function ask(settings: Record<string, unknown>) {
    const world = partialWorld({ clock: systemClock, workspace: createWorkspace(bench.directory) });
    return await runCheck(
      world,
      checkOf({ evidence: { format: "json", path: "load.json" }, ...settings }),
      context,
    );
  }

  test("passes when their requirement is true, whenever they were written", async () => {
    writeFileSync(join(bench.directory, "load.json"), '{"errors": 0}');
    utimesSync(join(bench.directory, "load.json"), 1, 1);
    const result = await ask({ require: "document.errors == 0" });
    expect(result).toMatchObject({ kind: "evidence", status: "passed", report: { files: ["load.json"] } });
  });

  test("fails when it is false, and when there is no file", async () => {
    const absent = await ask({});
    expect(absent.failures[0]).toMatchObject({ reasonCode: "evidence-missing", found: "no load.json" });
    writeFileSync(join(bench.directory, "load.json"), '{"errors": 2}');
    const result = await ask({ require: "document.errors == 0" });
    expect(result.failures[0]).toMatchObject({
      reasonCode: "requirement-unmet",
      found: "document.errors = 2",
    });
  });

  test("waits within its time for a file that is still being written", async () => {
    const asking = ask({ within: "10s", interval: "50ms", require: "document.errors == 0" });
    writeFileSync(join(bench.directory, "load.json"), '{"errors": 0}');
    expect(await asking).toMatchObject({ status: "passed" });
  });
});

describe("a check that reads a metric", () => {
  const park = serverPark();
  afterEach(() => park.close());

  async function ask(exposition: string, settings: Record<string, unknown> = {}, source = "shop") {
    const { origin } = await park.http((_request, response) => response.end(exposition));
    const http = createHttpClient();
    const world = partialWorld({ clock: systemClock, metrics: createMetrics({ http, clock: systemClock }) });
    const check = checkOf({
      metric: { source, value: 'queue_length{queue="orders"}' },
      require: "value < 10.0",
      ...settings,
    });
    const sources = { shop: metricSource.parse({ type: "openmetrics", url: `${origin}/metrics` }) };
    return await runCheck(world, check, { ...context, sources });
  }

  test("passes when its value is good, and fails with the value when it is not", async () => {
    expect(await ask('queue_length{queue="orders"} 3\n')).toMatchObject({ kind: "metric", status: "passed" });
    const bad = await ask('queue_length{queue="orders"} 30\n');
    expect(bad.failures[0]).toMatchObject({
      reasonCode: "checks-failed",
      found: "value = 30",
      expected: "value < 10.0",
    });
  });

  test("may be asked again until it passes", async () => {
    const patience = { within: "5s", interval: "5ms", samples: 2 };
    expect(await ask('queue_length{queue="orders"} 3\n', patience)).toMatchObject({ status: "passed" });
    const impatient = await ask('queue_length{queue="orders"} 30\n', { within: "60ms", interval: "5ms" });
    expect(impatient.attempts).toBeGreaterThan(1);
    expect(impatient.failures[0]).toMatchObject({ reasonCode: "checks-failed" });
  });

  test.each([
    ["the metric is absent", "other 1\n", {}, "shop"],
    ["its value is no number", 'queue_length{queue="orders"} NaN\n', {}, "shop"],
    ["the source is unknown", 'queue_length{queue="orders"} 3\n', {}, "other"],
  ])("never passes when %s", async (_name, exposition, settings, source) => {
    const result = await ask(exposition, settings, source);
    expect(result.status).toBe("failed");
    expect(result.failures[0]).toMatchObject({ reasonCode: "source-unavailable" });
  });
});

describe("over time", () => {
  let clock: SteppingClock;
  let asked: number[];

  /** A server whose answers take 100 ms each and follow this list; the last one is repeated. */
  function answering(...statuses: readonly number[]): World {
    clock = createSteppingClock();
    asked = [];
    return partialWorld({
      clock,
      http: {
        async send(request): Promise<HttpOutcome> {
          const status = statuses[Math.min(asked.length, statuses.length - 1)] ?? 0;
          asked.push(request.timeoutMs);
          const took = status === 0 ? request.timeoutMs : 100;
          clock.advance(took);
          if (status === 0)
            return { kind: "failure", failure: "timeout", detail: "too slow", latencyMs: took };
          const { url } = request;
          return {
            kind: "response",
            status,
            headers: {},
            body: new Uint8Array(),
            latencyMs: took,
            visited: [url],
          };
        },
      },
    });
  }
  const http = "http://staging.example/healthz";

  test("a check without within is asked once", async () => {
    const result = await runCheck(answering(500, 200), checkOf({ http }), context);
    expect(result).toMatchObject({ status: "failed", attempts: 1 });
  });

  test("within repeats the check until it passes, and the result tells how often", async () => {
    const world = answering(500, 503, 200);
    const result = await runCheck(world, checkOf({ http, within: "60s" }), context);
    expect(result).toMatchObject({ status: "passed", attempts: 3, failureCount: 2, durationMs: 2_300 });
    expect(result.failures.map(({ found }) => found)).toEqual(["status 500", "status 503"]);
  });

  test("within ends in time, also when the answers never come", async () => {
    const result = await runCheck(answering(0), checkOf({ http, within: "12s", timeout: "5s" }), context);
    expect(result.status).toBe("failed");
    expect(result.durationMs).toBeLessThanOrEqual(12_000);
    expect(asked).toEqual([5_000, 5_000]);
  });

  test("within shortens the last try to the time that is left", async () => {
    await runCheck(answering(0), checkOf({ http, within: "8s", timeout: "5s", interval: "1s" }), context);
    expect(asked).toEqual([5_000, 2_000]);
  });

  test("samples are asked one after the other, with the interval between them", async () => {
    const result = await runCheck(answering(200), checkOf({ http, samples: 5, interval: "2s" }), context);
    expect(result).toMatchObject({
      status: "passed",
      samples: { total: 5, passed: 5 },
      durationMs: 5 * 100 + 4 * 2_000,
    });
    expect(result.latency).toEqual({ minMs: 100, medianMs: 100, p95Ms: 100, maxMs: 100 });
  });

  test("as many samples may fail as the success rate allows", async () => {
    const check = checkOf({ http, samples: 4, "success-rate": "75%" });
    expect(await runCheck(answering(200, 500, 200), check, context)).toMatchObject({
      status: "passed",
      samples: { total: 4, passed: 3 },
    });
    expect(await runCheck(answering(200, 500, 500, 200), check, context)).toMatchObject({ status: "failed" });
  });

  test("a round that can no longer pass is cut short, and the next one starts afresh", async () => {
    const check = checkOf({ http, samples: 3, within: "60s" });
    const result = await runCheck(answering(200, 500, 200, 200, 200), check, context);
    expect(result).toMatchObject({ status: "passed", attempts: 2, samples: { total: 3, passed: 3 } });
    expect(asked).toHaveLength(5);
  });

  test("cancelling ends the check as failed", async () => {
    const cancel = new AbortController();
    cancel.abort();
    const result = await runCheck(answering(200), checkOf({ http, within: "60s" }), {
      ...context,
      signal: cancel.signal,
    });
    expect(result).toMatchObject({ status: "failed", attempts: 1 });
    expect(result.failures[0]?.reasonCode).toBe("cancelled");
    expect(asked).toHaveLength(0);
  });
});
