import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const PRINT = fileURLToPath(new URL("print-much.ts", import.meta.url));

/** Runs the supervisor in a process of its own, so that its memory is only its own. */
async function supervise(
  bytes: number,
): Promise<{ peakMegabytes: number; totalBytes: number; kept: number }> {
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
  expect(much.totalBytes).toBe(200_000_000);
  expect(much.kept).toBe(2 * 64 * 1024);
  expect(much.peakMegabytes - little.peakMegabytes).toBeLessThan(40);
  expect(much.peakMegabytes).toBeLessThan(150);
});
