import { describe, expect, test } from "vitest";
import { fault } from "../../support/github/faults.ts";
import { prepareEverything } from "./call-under-test.ts";
import { failureOf, NOW, useGitHub } from "./connected.ts";

const on = useGitHub({ deadlineMs: 60_000, prepare: prepareEverything });

describe("waiting", () => {
  test("doubles from half a second and stops at half a minute, spread at random", async () => {
    on.emulator.faults.always("git/get-ref", fault.status(500));
    await failureOf(on.github.branchHead("main"));
    expect(on.clock.sleeps).toEqual([750, 1500, 3000, 6000, 12_000, 22_500]);
  });

  test("keeps to the seconds or the date that GitHub names", async () => {
    const date = new Date(Date.parse(NOW) + 9000).toUTCString();
    on.emulator.faults.next(
      "git/get-ref",
      fault.tooMany(7),
      fault.status(429, { "retry-after": date, date: new Date(NOW).toUTCString() }),
      fault.status(403, {
        "x-ratelimit-remaining": "0",
        "x-ratelimit-reset": String(Date.parse(NOW) / 1000 + 20),
        date: new Date(NOW).toUTCString(),
      }),
    );
    await on.github.branchHead("main");
    expect(on.clock.sleeps).toEqual([7000, 9000, 21_000]);
  });

  test("does not begin a wait that the deadline would cut, and says how long it would be", async () => {
    on.emulator.faults.next("git/get-ref", fault.tooMany(3600));
    const failure = await failureOf(on.github.branchHead("main"));
    expect(failure.code).toBe("github-unavailable");
    expect(failure.explanation.found).toContain("3600 s");
    expect(on.clock.sleeps).toEqual([]);
  });

  test("waits a minute after a secondary limit that names no time", async () => {
    on.emulator.faults.next("git/get-ref", fault.secondaryLimit());
    const failure = await failureOf(on.github.branchHead("main"));
    expect(failure.explanation.found).toContain("60 s");
  });
});

describe("a deployment whose first answer was lost", () => {
  const input = {
    ref: "v1.0.0",
    environment: "production",
    description: "",
    payload: { run: 1, parts: { b: 1, a: 2 } },
  };

  test.each([
    ["cut", fault.cutBody],
    ["a 502", { kind: "status", status: 502, effect: true }],
    ["a closed connection", { kind: "disconnect", effect: true }],
  ] as const)("is found again, not made twice (%s)", async (_name, lost) => {
    const before = on.emulator.state.deployments.all.length;
    on.emulator.faults.next("repos/create-deployment", lost);
    const id = await on.github.createDeployment(input);
    expect(on.emulator.state.deployments.all).toHaveLength(before + 1);
    expect(on.emulator.state.deployments.all.at(-1)?.id).toBe(id);
  });

  test("is not mistaken for the same one made by another call", async () => {
    const other = await on.github.createDeployment(input);
    const before = on.emulator.state.deployments.all.length;
    on.emulator.faults.next("repos/create-deployment", fault.status(502));
    expect(await on.github.createDeployment(input)).not.toBe(other);
    expect(on.emulator.state.deployments.all).toHaveLength(before + 1);
  });
});

test.each([";;;", "application/json; charset", "\u00ff", ""])(
  "an answer of the content type %j is asked for again",
  async (contentType) => {
    const head = await on.github.branchHead("main");
    on.emulator.faults.next("git/get-ref", { kind: "other-content", contentType, body: "nothing" });
    expect(await on.github.branchHead("main")).toBe(head);
    expect(on.clock.sleeps).toHaveLength(1);
  },
);

describe("redirects", () => {
  test("inside GitHub are followed, for a repository that was renamed", async () => {
    const head = await on.github.branchHead("main");
    const location = `${on.emulator.url}/repos/${on.emulator.state.repository}/git/ref/heads%2Fmain`;
    on.emulator.faults.next("git/get-ref", { kind: "redirect", status: 301, location });
    expect(await on.github.branchHead("main")).toBe(head);
    expect(on.clock.sleeps).toEqual([]);
  });

  test("in a circle end", async () => {
    const location = `${on.emulator.url}/repos/${on.emulator.state.repository}/git/ref/heads%2Fmain`;
    on.emulator.faults.always("git/get-ref", { kind: "redirect", status: 302, location });
    expect((await failureOf(on.github.branchHead("main"))).explanation.found).toMatch(
      /more than 3 redirects/,
    );
  });
});

describe("what GitHub does meanwhile", () => {
  test("an environment deleted between the click and the reading is absent", async () => {
    on.emulator.faults.next("repos/get-environment", {
      kind: "meanwhile",
      action: () => on.emulator.state.environments.remove("approve-sre"),
    });
    expect(await on.github.environment("approve-sre")).toBeUndefined();
  });

  test("an answer larger than memory should hold is given up", async () => {
    on.emulator.faults.always("git/get-ref", {
      kind: "other-content",
      contentType: "application/json",
      body: " ".repeat(33 * 1024 * 1024),
    });
    expect((await failureOf(on.github.branchHead("main"))).explanation.found).toMatch(/more than \d+ bytes/);
  });
});
