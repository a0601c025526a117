import { createHash, createHmac, randomBytes } from "node:crypto";
import { promises } from "node:fs";
import { connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ReleaseGatesError } from "../gate/errors.ts";
import type { Host, LockOutcome } from "../ports/host.ts";

/** How long the holder of a lock has to say who it is. */
const ANSWER_MS = 1_000;

/**
 * Locks of this machine, held by listening on a local address: the kernel gives it to one process only and
 * takes it back when that process dies, so that there is no stale lock to judge. Linux has addresses without
 * a file (abstract sockets), Windows has named pipes; elsewhere a socket file is used and a dead one removed.
 */
export function createHost(): Host {
  return {
    async lock(name, holder) {
      const address = addressOf(name);
      const first = await listen(address, holder);
      if (first !== undefined) return held(first);
      const heldBy = await askHolder(address);
      if (heldBy !== undefined) return { kind: "refused", heldBy };
      // Nobody answers: between the two calls the holder died, or a socket file outlived its process.
      if (isFile(address)) await promises.rm(address, { force: true });
      const second = await listen(address, holder);
      return second === undefined ? { kind: "refused", heldBy: "another process" } : held(second);
    },
    keyedHash() {
      const key = randomBytes(32);
      return (value) => createHmac("sha256", key).update(value).digest("hex");
    },
  };
}

function held(server: Server): LockOutcome {
  // The lock must not keep a finished process alive.
  server.unref();
  return {
    kind: "held",
    release: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Undefined when somebody else has the address. */
function listen(address: string, holder: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => {
      socket.on("error", () => undefined);
      socket.end(holder);
    });
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(undefined);
      else reject(new ReleaseGatesError("file-unreadable", `cannot lock ${address}`, { cause: error }));
    });
    server.listen({ path: address, exclusive: true }, () => resolve(server));
  });
}

/** What the holder says of itself; undefined when nobody listens. */
function askHolder(address: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket = connect(address);
    const said = (): string => Buffer.concat(chunks).toString("utf8").slice(0, 500) || "another process";
    socket.setTimeout(ANSWER_MS, () => {
      socket.destroy();
      resolve(said());
    });
    socket.on("data", (chunk: Buffer) => chunks.push(chunk));
    socket.once("end", () => resolve(said()));
    socket.once("error", (error: NodeJS.ErrnoException) => {
      const nobody = error.code === "ECONNREFUSED" || error.code === "ENOENT";
      resolve(nobody ? undefined : said());
    });
  });
}

function addressOf(name: string): string {
  const file = `release-gates-${createHash("sha256").update(name).digest("hex").slice(0, 32)}`;
  switch (process.platform) {
    case "linux":
      return `\0${file}`;
    case "win32":
      return `\\\\.\\pipe\\${file}`;
    default:
      return join(tmpdir(), `${file}.sock`);
  }
}

function isFile(address: string): boolean {
  return !address.startsWith("\0") && !address.startsWith("\\\\");
}
