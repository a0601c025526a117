import { describe, expect, it } from "vitest";
import { looksEntry, recordLooks } from "../../src/commands/recorded-watcher.ts";
import type { Observation, Watcher } from "../../src/commands/watcher.ts";
import { memoryEvidenceStore } from "../support/fakes/memory-evidence-store.ts";
import { recordingReporter } from "../support/fakes/recording-reporter.ts";
import { createSteppingClock } from "../support/fakes/stepping-clock.ts";
import { partial } from "../support/fakes/unused.ts";
import { gateRecord } from "../support/records.ts";

/** A watcher whose looks come home when the test lets them. */
function stage() {
  const clock = createSteppingClock();
  const { release, run } = gateRecord();
  const evidence = memoryEvidenceStore({ mode: "release", release, run });
  const home: (() => void)[] = [];
  const watcher = recordLooks(
    partial<Watcher>("watcher", {
      observe: () =>
        new Promise<Observation>((resolve) => {
          const at = clock.now().toISOString();
          home.push(() => resolve({ at, checks: [], indicators: [], breaches: [], undecided: [] }));
        }),
    }),
    { evidence, clock, reporter: recordingReporter() },
  );
  const lines = async () => (await evidence.readLines("rollout-health-log")).lines.map(({ look }) => look);
  return { watcher, evidence, home, lines };
}

describe("the log of a rollout's looks", () => {
  it("has every look that came home before it was closed, in their order", async () => {
    const { watcher, home, lines } = stage();
    const looks = [watcher.observe(), watcher.observe()];
    for (const come of home) come();
    await Promise.all(looks);
    await watcher.close();
    expect(await lines()).toEqual([1, 2]);
  });

  it("does not change once it is closed: a look under way when the rollout ended is not written", async () => {
    const { watcher, evidence, home, lines } = stage();
    const first = watcher.observe();
    home.shift()?.();
    await first;
    const late = watcher.observe();
    await watcher.close();
    const [recorded] = await looksEntry(evidence);

    home.shift()?.();
    expect((await late).breaches).toEqual([]);
    expect(await lines()).toEqual([1]);
    expect(await looksEntry(evidence)).toEqual([recorded]);
  });

  it("is closed only when the line that is being written stands", async () => {
    const { watcher, evidence, home, lines } = stage();
    const append = evidence.appendLine;
    let disk: () => void = () => undefined;
    const slow = new Promise<void>((resolve) => (disk = resolve));
    evidence.appendLine = async (name, line) => {
      await slow;
      await append(name, line);
    };
    const look = watcher.observe();
    home.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
    let closed = false;
    const closing = watcher.close().then(() => (closed = true));
    await new Promise((resolve) => setImmediate(resolve));
    expect(closed).toBe(false);

    disk();
    await Promise.all([look, closing]);
    expect(await lines()).toEqual([1]);
  });
});
