/**
 * Starts the example's little world: for staging and production a weighted proxy with version 1.0.0 behind
 * it, and load on production. Then runs the unit tests and a short measurement, so that the readiness gate
 * reads fresh reports. Prints one line of JSON: the environment variables the config refers to.
 *
 *   node system/up.mjs [failing-canary]     a fault that only production will show
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { route, startDaemon, writeState } from "./daemon.mjs";

const fault = process.argv[2];
if (fault !== undefined && fault !== "failing-canary") {
  process.stderr.write(`unknown fault "${fault}"; this example knows: failing-canary\n`);
  process.exit(2);
}

async function environment(name) {
  const stable = await startDaemon("../service/server.mjs", {
    environment: name,
    name: "stable",
    env: { VERSION: "1.0.0" },
  });
  const proxy = await startDaemon("proxy.mjs", { environment: name, name: "proxy", env: {} });
  await route(proxy.adminPort, { stable: { port: stable.port, version: "1.0.0" }, weight: 0 });
  writeState(name, { stable, proxy, canary: null, fault: name === "production" ? (fault ?? null) : null });
  return { url: `http://127.0.0.1:${proxy.port}`, admin: `http://127.0.0.1:${proxy.adminPort}` };
}

function runUnitTests() {
  mkdirSync("reports/junit", { recursive: true });
  const result = spawnSync(
    process.execPath,
    [
      "--test",
      "--test-reporter=junit",
      "--test-reporter-destination=reports/junit/unit.xml",
      "test/greeting.test.mjs",
    ],
    { stdio: "ignore" },
  );
  if (result.error) throw result.error;
}

async function measureLatency(url) {
  const latencies = [];
  for (let sample = 0; sample < 50; sample += 1) {
    const started = performance.now();
    await (await fetch(`${url}/?name=measurement`)).arrayBuffer();
    latencies.push(performance.now() - started);
  }
  latencies.sort((a, b) => a - b);
  const report = {
    measuredAt: new Date().toISOString(),
    samples: latencies.length,
    p50_ms: Number(latencies[Math.floor(latencies.length * 0.5)].toFixed(2)),
    p95_ms: Number(latencies[Math.floor(latencies.length * 0.95)].toFixed(2)),
  };
  writeFileSync("reports/performance.json", `${JSON.stringify(report, null, 2)}\n`);
}

runUnitTests();
const [staging, production] = [await environment("staging"), await environment("production")];
await measureLatency(staging.url);
const load = await startDaemon("load.mjs", {
  environment: "production",
  name: "load",
  env: { TARGET: production.url, RATE: "240" },
});
writeState("production", { load });
process.stdout.write(
  `${JSON.stringify({ STAGING_URL: staging.url, BASE_URL: production.url, METRICS_URL: `${production.admin}/metrics` })}\n`,
);
