import { promises, readFileSync, writeFileSync } from "node:fs";
import type { FileHandle } from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import process from "node:process";

/**
 * Loaded before the action (`node --import`), which knows nothing of it: sends a signal to its own process at one
 * write of the journal, counted from 1. `DIE_AT` names the write, `DIE_BY` the signal, and `DIE_WHEN` the moment:
 * `before` the write, `after` it was flushed, or `torn`, in the middle of the line. Beside production it leaves the
 * process id (`product`) and, where the process ends by itself, the most memory it had (`peak-kilobytes`).
 */
const at = Number(process.env["DIE_AT"] ?? 0);
const by = process.env["DIE_BY"] ?? "SIGKILL";
const when = process.env["DIE_WHEN"] ?? "after";
const state = process.env["STATE"] ?? ".";
let writes = 0;

writeFileSync(`${state}/product`, String(process.pid));
process.on("exit", () => {
  const [, peak = ""] = /VmHWM:\s+(\d+) kB/.exec(readFileSync("/proc/self/status", "utf8")) ?? [];
  writeFileSync(`${state}/peak-kilobytes`, peak);
});

const { open } = promises;
promises.open = async (path, flags, mode) => {
  const handle = await open(path, flags, mode);
  return String(path).endsWith("rollout-journal.jsonl") && typeof flags === "number"
    ? mortal(handle)
    : handle;
};
syncBuiltinESMExports();

function mortal(handle: FileHandle): FileHandle {
  const write = handle.writeFile.bind(handle);
  const sync = handle.sync.bind(handle);
  const die = (): void => void process.kill(process.pid, by);
  handle.writeFile = async (data, options) => {
    writes += 1;
    if (writes !== at) return write(data, options);
    if (when === "before") die();
    if (when !== "torn") return write(data, options);
    const line = String(data);
    await write(line.slice(0, line.length / 2));
    await sync();
    die();
  };
  handle.sync = async () => {
    await sync();
    if (writes === at && when === "after") die();
  };
  return handle;
}
