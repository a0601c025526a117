import type { ChildProcess } from "node:child_process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  approveEverything,
  handOver,
  type ReleaseOnGitHub,
  startReleaseOnGitHub,
} from "./support/release-on-github.ts";
import type { JobEnded } from "./support/runner.ts";

const FILES = ["DEPLOYMENT-EVIDENCE.zip", "DEPLOYMENT-REPORT.html", "SHA256SUMS"];

describe("a publish that is killed", () => {
  let started: ReleaseOnGitHub;
  let stable: JobEnded;
  const job = (name: string, before: JobEnded | undefined, command = name) =>
    started.runner.job(name, { command, ...(before === undefined ? {} : handOver(before)) });

  beforeAll(async () => {
    started = await startReleaseOnGitHub();
    const staging = await job(
      "staging",
      await job("readiness", undefined, "readiness-gate"),
      "staging-validate",
    );
    approveEverything(started);
    stable = await job("stabilize", await job("rollout", await job("approve", staging)));
    expect(stable.outputs["verdict"], stable.output).toBe("passed");
    // The tag is made, too.
    started.github.state.git.deleteRef("tags/v2.0.0");
  });
  afterAll(() => started.close());

  const present = () => started.github.state.releases.all;

  /** Publishes until GitHub has done this, and dies before it hears of it. */
  async function dieAfter(operation: string): Promise<JobEnded> {
    let child: ChildProcess | undefined;
    started.github.faults.next(operation, { kind: "meanwhile", action: () => child?.kill("SIGKILL") });
    const inputs = { command: "publish", ...handOver(stable) };
    return started.runner.job("publish", inputs, {
      started: (process) => {
        child = process;
      },
    });
  }

  it.each([
    ["the tag", "git/create-ref", 0],
    ["the draft", "repos/create-release", 1],
    ["the first file", "repos/upload-release-asset", 1],
    ["the second file", "repos/upload-release-asset", 1],
    ["the last file", "repos/upload-release-asset", 1],
  ])("after it made %s leaves nothing public", async (_, operation, releases) => {
    const ended = await dieAfter(operation);
    expect(ended.signal, ended.output).toBe("SIGKILL");
    expect(present()).toHaveLength(releases);
    for (const release of present()) expect(release.draft).toBe(true);
  });

  it("after it was made public has published everything, and run again says so", async () => {
    expect((await dieAfter("repos/update-release")).signal).toBe("SIGKILL");
    const again = await job("publish", stable);
    expect(again.outputs["reason-code"], again.output).toBe("already-done");
    expect(present()).toMatchObject([{ tag: "v2.0.0", draft: false }]);
    expect(present()[0]?.assets.map(({ name }) => name)).toEqual(FILES);
    const { git } = started.github.state;
    expect(git.refs.get("tags/v2.0.0")?.type).toBe("tag");
    expect(git.resolve("tags/v2.0.0")?.sha).toBe(started.repository.sha);
  });
});
