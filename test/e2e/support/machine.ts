import net from "node:net";
import process from "node:process";

/**
 * Loaded before the action (`node --import`), which knows nothing of it: puts the process on a machine of its own. What
 * two processes of one machine share and those of two do not is the kernel's table of local addresses, in which the
 * product holds its lock: here every such name gets the machine's name (`MACHINE`) added.
 */
const machine = process.env["MACHINE"] ?? "";
const LOCK = "\0release-gates-";

type Address = { readonly path?: string };

const own = (address: unknown): unknown => {
  if (typeof address === "string") return address.startsWith(LOCK) ? `${address}@${machine}` : address;
  if (typeof address !== "object" || address === null || !("path" in address)) return address;
  return { ...address, path: own((address as Address).path) };
};

function moved(method: (...all: unknown[]) => unknown): (this: unknown, ...all: unknown[]) => unknown {
  return function elsewhere(this: unknown, ...all: unknown[]) {
    const [normalized] = all;
    // Node marks the arguments that it has put into one form, and hands them on as this very list.
    if (Array.isArray(normalized)) normalized.splice(0, normalized.length, ...normalized.map(own));
    return method.apply(this, Array.isArray(normalized) ? all : all.map(own));
  };
}

for (const [owner, name] of [
  [net.Server.prototype, "listen"],
  [net.Socket.prototype, "connect"],
] as const) {
  Object.defineProperty(owner, name, { value: moved(Reflect.get(owner, name)), writable: true });
}
