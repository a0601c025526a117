import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

/** A real Prometheus server on a free port, with what it is given to know. */
export interface RunningPrometheus {
  readonly url: string;
  stop(): Promise<void>;
}

export interface PrometheusSetup {
  /** OpenMetrics text with timestamps: history that is there from the start. */
  readonly history?: string;
  /** `host:port` addresses that are scraped every second. */
  readonly targets?: readonly string[];
}

const STARTS_WITHIN_MS = 20_000;

/** Why the tests that need a real Prometheus cannot run here; undefined when they can. */
export function prometheusMissing(): string | undefined {
  const missing = ["prometheus", "promtool"].filter((name) => !isOnPath(name));
  return missing.length === 0 ? undefined : `${missing.join(" and ")} not found (Debian package: prometheus)`;
}

export async function startPrometheus(setup: PrometheusSetup): Promise<RunningPrometheus> {
  const directory = mkdtempSync(join(tmpdir(), "prometheus-"));
  const data = join(directory, "data");
  mkdirSync(data);
  if (setup.history !== undefined) {
    const history = join(directory, "history.txt");
    writeFileSync(history, setup.history);
    execFileSync("promtool", ["tsdb", "create-blocks-from", "openmetrics", history, data], { stdio: "pipe" });
  }
  const config = join(directory, "prometheus.yml");
  writeFileSync(config, configOf(setup.targets ?? []));
  const port = await freePort();
  const child = spawn(
    "prometheus",
    [
      `--config.file=${config}`,
      `--storage.tsdb.path=${data}`,
      "--storage.tsdb.retention.time=10y",
      `--web.listen-address=127.0.0.1:${port}`,
      "--log.level=error",
    ],
    { stdio: "ignore" },
  );
  const url = `http://127.0.0.1:${port}`;
  try {
    await ready(url, child);
  } catch (error) {
    await stop(child, directory);
    throw error;
  }
  return { url, stop: () => stop(child, directory) };
}

function configOf(targets: readonly string[]): string {
  return JSON.stringify({
    global: { scrape_interval: "1s", scrape_timeout: "1s" },
    scrape_configs: [{ job_name: "service", static_configs: [{ targets }] }],
  });
}

function isOnPath(name: string): boolean {
  return (process.env["PATH"] ?? "").split(delimiter).some((directory) => existsSync(join(directory, name)));
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}

async function ready(url: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + STARTS_WITHIN_MS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`prometheus ended with exit code ${child.exitCode}`);
    const answer = await fetch(`${url}/-/ready`).catch(() => undefined);
    if (answer?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("prometheus did not become ready");
}

async function stop(child: ChildProcess, directory: string): Promise<void> {
  if (child.exitCode === null) {
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGKILL");
    await ended;
  }
  rmSync(directory, { recursive: true, force: true });
}
