import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect } from "vitest";
import { createGitHub } from "../../../src/adapters/github/client.ts";
import { ReleaseGatesError } from "../../../src/gate/errors.ts";
import type { GitHub } from "../../../src/ports/github/client.ts";
import { createSteppingClock, type SteppingClock } from "../../support/fakes/stepping-clock.ts";
import { type GitHubEmulator, startGitHubEmulator } from "../../support/github/emulator.ts";
import type { GitHubState } from "../../support/github/state/state.ts";

/** The time at which everything in the emulator happens. */
export const NOW = "2026-11-20T12:00:00.000Z";

/** A client and the emulated GitHub it talks to, new for every test. */
export interface Connected {
  emulator: GitHubEmulator;
  github: GitHub;
  clock: SteppingClock;
  /** An empty directory for what is downloaded. */
  place: string;
}

/** Connects before each test; afterwards nothing may have been asked that GitHub does not have. */
export function useGitHub(
  options: { readonly deadlineMs?: number; readonly prepare?: (state: GitHubState) => void } = {},
): Connected {
  const connected = {} as Connected;
  beforeEach(async () => {
    const emulator = await startGitHubEmulator({ now: () => new Date(NOW) });
    options.prepare?.(emulator.state);
    const clock = createSteppingClock(NOW);
    const github = createGitHub({
      token: emulator.token,
      repository: emulator.state.repository,
      apiUrl: emulator.url,
      clock,
      deadlineMs: options.deadlineMs ?? 5000,
      attemptTimeoutMs: 10_000,
      random: () => 0.5,
    });
    const place = await mkdtemp(join(tmpdir(), "github-"));
    Object.assign(connected, { emulator, github, clock, place });
  });
  afterEach(async () => {
    await rm(connected.place, { recursive: true, force: true });
    await connected.emulator.close();
    expect(connected.emulator.unknownRoutes).toEqual([]);
  });
  return connected;
}

/** The explained error that the work must end with. */
export async function failureOf(work: Promise<unknown>): Promise<ReleaseGatesError> {
  const error = await work.then(
    () => new Error("it worked"),
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ReleaseGatesError);
  return error as ReleaseGatesError;
}
