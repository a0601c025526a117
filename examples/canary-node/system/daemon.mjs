/** Starts and stops the background processes of the example, and remembers them in `.system/`. */
import { spawn } from "node:child_process";
import { mkdirSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Folder that holds the state of one environment (`staging` or `production`). */
export function stateFolder(environment) {
  const folder = join(process.cwd(), ".system", environment);
  mkdirSync(folder, { recursive: true });
  return folder;
}

export function readState(environment) {
  try {
    return JSON.parse(readFileSync(join(stateFolder(environment), "state.json"), "utf8"));
  } catch {
    return {};
  }
}

export function writeState(environment, change) {
  const state = { ...readState(environment), ...change };
  writeFileSync(join(stateFolder(environment), "state.json"), `${JSON.stringify(state, null, 2)}\n`);
  return state;
}

/**
 * Starts a Node program that outlives this one, in a session of its own, and resolves with the line of
 * JSON it prints once it is ready. Its output goes to a file, so that it holds no pipe of its starter.
 */
export async function startDaemon(program, { environment, name, env }) {
  const log = join(stateFolder(environment), `${name}.log`);
  writeFileSync(log, "");
  const output = openSync(log, "a");
  const child = spawn(process.execPath, [join(import.meta.dirname, program)], {
    detached: true,
    stdio: ["ignore", output, output],
    env: { ...process.env, ...env },
  });
  child.unref();
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    const [line] = readFileSync(log, "utf8").split("\n");
    if (line?.startsWith("{")) return { ...JSON.parse(line), pid: child.pid };
    if (child.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`${name} did not start: ${readFileSync(log, "utf8").slice(0, 500)}`);
}

export function stopDaemon(pid) {
  try {
    if (pid) process.kill(pid, "SIGTERM");
  } catch {
    // It is gone already.
  }
}

/** Changes the proxy's routing and returns what it is now. */
export async function route(adminPort, change) {
  const answer = await fetch(`http://127.0.0.1:${adminPort}/routes`, {
    method: "PUT",
    body: JSON.stringify(change),
  });
  return answer.json();
}
