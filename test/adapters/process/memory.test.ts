import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import type { CommandOutcome } from "../../../src/ports/processes.ts";

const PRINT = fileURLToPath(new URL("print-much.ts", import.meta.url));

interface Supervised {
  readonly peakMegabytes: number;
  readonly totalBytes: number;
  readonly kept: number;
  readonly outcome: CommandOutcome;
  /** Processes that were still there afterwards. */
  readonly left: number;
}

/** Runs the supervisor in a process of its own, so that its memory is only its own. */
async function supervise(bytes: number | "forever"): Promise<Supervised> {
  const directory = mkdtempSync(join(tmpdir(), "release-gates-test-"));
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [PRINT, String(bytes), directory]);
    return JSON.parse(stdout);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

test("a command that prints 200 MB is read to its end in bounded memory", async () => {
  const little = await supervise(1_000);
  const much = await supervise(200_000_000);
  expect(much.outcome).toEqual({ kind: "exited", exitCode: 0 });
  expect(much.totalBytes).toBe(200_000_000);
  expect(much.kept).toBe(2 * 64 * 1024);
  expect(much.peakMegabytes - little.peakMegabytes).toBeLessThan(40);
  expect(much.peakMegabytes).toBeLessThan(150);
});

test("children that print without end, ignore SIGTERM and outlive their parent are gone within their limits", async () => {
  const started = performance.now();
  const { outcome, left, peakMegabytes, totalBytes } = await supervise("forever");
  expect(outcome).toEqual({ kind: "timed-out", killed: true });
  expect(left).toBe(0);
  expect(totalBytes).toBeGreaterThan(10_000_000);
  expect(peakMegabytes).toBeLessThan(150);
  expect(performance.now() - started).toBeLessThan(15_000);
});
