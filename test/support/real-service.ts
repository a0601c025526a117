import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const SERVER = resolve(import.meta.dirname, "../../examples/canary-node/service/server.mjs");

/** The example's service as a process of its own, and a command that really replaces it by another version. */
export interface RealService {
  readonly url: string;
  /** Where the command is run. */
  readonly directory: string;
  /** Stops what serves and starts this version on the same port. */
  replaceBy(version: string): string;
  /** The version that answers. */
  serves(): Promise<string>;
  stop(): Promise<void>;
}

export async function startRealService(version: string): Promise<RealService> {
  const directory = mkdtempSync(join(tmpdir(), "real-service-"));
  const first = spawn(process.execPath, [SERVER], {
    env: { ...process.env, VERSION: version },
    stdio: "pipe",
  });
  const { port } = JSON.parse(String(await firstLine(first))) as { port: number };
  const url = `http://127.0.0.1:${port}`;
  const pidFile = join(directory, "pid");
  writeFileSync(pidFile, String(first.pid));
  writeFileSync(
    join(directory, "replace.sh"),
    `kill -s KILL "$(cat pid)"
VERSION=$1 PORT=${port} nohup "${process.execPath}" "${SERVER}" > started 2>&1 &
echo $! > pid
until grep -q port started; do sleep 0.05; done
`,
  );
  return {
    url,
    directory,
    replaceBy: (next) => `bash replace.sh ${next}`,
    serves: async () => {
      const answer = (await (await fetch(`${url}/healthz`)).json()) as { version: string };
      return answer.version;
    },
    stop: async () => {
      process.kill(Number(readFileSync(pidFile, "utf8")), "SIGKILL");
      // Replaced or not, the first one is ours to bury.
      if (first.exitCode === null && first.signalCode === null) await once(first, "exit");
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

async function firstLine(child: ChildProcess): Promise<unknown> {
  if (child.stdout === null) throw new Error("the service has no output");
  const [line] = await once(child.stdout, "data");
  return line;
}
