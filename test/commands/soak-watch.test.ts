import { describe, expect, it } from "vitest";
import { type WatchSpec, watchSoak } from "../../src/commands/soak.ts";
import type { Observation } from "../../src/commands/watcher.ts";
import { ReleaseGatesError } from "../../src/gate/errors.ts";
import type { Supersession } from "../../src/judgement/supersession.ts";
import { memoryEvidenceStore } from "../support/fakes/memory-evidence-store.ts";
import { recordingReporter } from "../support/fakes/recording-reporter.ts";
import { createSteppingClock } from "../support/fakes/stepping-clock.ts";
import { partial } from "../support/fakes/unused.ts";
import { gateRecord } from "../support/records.ts";

const BY: Supersession = { tag: "v1.3.0", kind: "newer", runId: 9, at: "2026-11-20T12:05:00.000Z" };

/** Watches ten minutes; from the given look on everything is broken. */
function watch(superseded: (asked: number) => Promise<Supersession | undefined>, brokenFrom = 1_000) {
  const clock = createSteppingClock();
  const { release, run } = gateRecord();
  let looks = 0;
  let asked = 0;
  const spec: WatchSpec = {
    watcher: partial<WatchSpec["watcher"]>("watcher", {
      observe: async (): Promise<Observation> => {
        looks += 1;
        const at = clock.now().toISOString();
        const breach = {
          source: "check",
          id: "health",
          trigger: "critical",
          reasonCode: "checks-failed",
          why: "status 500",
          seenAt: at,
        } as const;
        return {
          at,
          checks: [],
          indicators: [],
          breaches: looks >= brokenFrom ? [breach] : [],
          undecided: [],
        };
      },
    }),
    evidence: memoryEvidenceStore({ mode: "release", release, run }),
    clock,
    reporter: recordingReporter(),
    limits: { highMs: 3_600_000, mediumMs: 3_600_000 },
    soakMs: 600_000,
    intervalMs: 10_000,
    signal: new AbortController().signal,
    superseded: () => {
      asked += 1;
      return superseded(asked);
    },
  };
  return watchSoak(spec, 0).then((watched) => ({ ...watched, asked }));
}

const down = () => Promise.reject(new ReleaseGatesError("github-unavailable", "GitHub did not answer"));

describe("a soak that is watched", () => {
  it("ends as superseded within minutes, and does not ask at every look", async () => {
    const { end, tally, asked } = await watch(async (time) => (time < 2 ? undefined : BY));
    expect(end).toEqual({ kind: "superseded", by: BY });
    expect(tally.looks).toBe(30);
    expect(asked).toBe(2);
  });

  it("takes nothing back that is not there any more", async () => {
    const { end } = await watch(async (time) => (time === 1 ? undefined : BY), 3);
    expect(end.kind).toBe("superseded");
  });

  it("still takes a broken release back when GitHub does not answer", async () => {
    const { end } = await watch(down, 3);
    expect(end).toMatchObject({ kind: "stopped", cause: { why: expect.stringContaining("status 500") } });
  });

  it("never passes without knowing that the release is still there", async () => {
    await expect(watch(down)).rejects.toMatchObject({ code: "github-unavailable" });
  });
});
