import { inspect } from "node:util";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createGitHub } from "../../../src/adapters/github/client.ts";
import { ReleaseGatesError } from "../../../src/gate/errors.ts";
import type { GitHub } from "../../../src/ports.ts";
import { createSteppingClock, type SteppingClock } from "../../support/fakes/stepping-clock.ts";
import { type GitHubEmulator, startGitHubEmulator } from "../../support/github/emulator.ts";
import { type Fault, fault } from "../../support/github/faults.ts";
import { CALLS_UNDER_TEST, type CallUnderTest, prepareEverything } from "./calls-under-test.ts";

const NOW = "2026-11-20T12:00:00.000Z";
const DEADLINE_MS = 60_000;
/** Real time: short enough for the suite, long enough for a busy machine to answer in. */
const SHORT_ATTEMPT_MS = 80;

let emulator: GitHubEmulator;
let clock: SteppingClock;
let github: GitHub;

/** One emulator for the tests of a group: starting one for each of some hundreds would take seconds. */
function useEmulator(): void {
  beforeAll(async () => {
    emulator = await startGitHubEmulator({ now: () => new Date(NOW) });
    prepareEverything(emulator.state);
  });
  beforeEach(() => {
    emulator.faults.clear();
    clock = createSteppingClock(NOW);
    github = connect(emulator.token);
  });
  afterAll(() => emulator.close());
}

function connect(token: string, attemptTimeoutMs = 10_000, deadlineMs = DEADLINE_MS): GitHub {
  return createGitHub({
    token,
    repository: emulator.state.repository,
    apiUrl: emulator.url,
    clock,
    deadlineMs,
    attemptTimeoutMs,
    random: () => 0.5,
  });
}

async function failureOf(work: Promise<unknown>): Promise<ReleaseGatesError> {
  const error = await work.then(
    () => new Error("it worked"),
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ReleaseGatesError);
  return error as ReleaseGatesError;
}

const PASSING: Readonly<Record<string, Fault>> = {
  "a 500": fault.status(500),
  "a 502": fault.status(502),
  "a 503 that says when to come back": fault.status(503, { "retry-after": "3" }),
  "a 408": fault.status(408),
  "a 429 that says when to come back": fault.tooMany(3),
  "a secondary limit that says when to come back": fault.secondaryLimit(3),
  "a closed connection": fault.disconnect,
  "a cut body": fault.cutBody,
  "a page of a proxy": fault.htmlPage,
  "half a JSON text": fault.notJson,
  "another shape": { kind: "change-body", change: () => ({ message: "hello" }) },
};

/** What strikes the body strikes a download at the other host, which has tests of its own. */
function faultsFor(call: CallUnderTest): [string, Fault][] {
  return Object.entries(PASSING).filter(
    ([, passing]) => call.downloads !== true || passing.kind === "status" || passing.kind === "disconnect",
  );
}

describe.each(CALLS_UNDER_TEST)("$name", (call: CallUnderTest) => {
  useEmulator();

  test("works when nothing is wrong", async () => {
    expect(call.expected(await call.run(github))).toBe(true);
  });

  test.each(faultsFor(call))("is repeated after %s, and works then", async (_name, passing) => {
    emulator.faults.next(call.operation, passing);
    expect(call.expected(await call.run(github))).toBe(true);
    expect(clock.sleeps.length).toBeGreaterThanOrEqual(1);
  });

  test.each(faultsFor(call))("fails closed when %s does not pass", async (_name, lasting) => {
    emulator.faults.always(call.operation, lasting);
    if (call.findsItself && lasting.kind.endsWith("-body")) {
      // The write had its effect, and is found by looking.
      expect(call.expected(await call.run(github))).toBe(true);
      return;
    }
    const failure = await failureOf(call.run(github));
    expect(failure.code).toBe("github-unavailable");
    expect(failure.explanation.where?.url).toContain(emulator.url);
    expect(clock.monotonic()).toBeLessThanOrEqual(DEADLINE_MS);
  });

  test("is repeated after a time-out, and works then", async () => {
    emulator.faults.next(call.operation, fault.hang);
    expect(call.expected(await call.run(connect(emulator.token, SHORT_ATTEMPT_MS)))).toBe(true);
  });

  test("fails closed when it is never answered", async () => {
    emulator.faults.always(call.operation, fault.hang);
    const failure = await failureOf(call.run(connect(emulator.token, 30, 700)));
    expect(failure.code).toBe("github-unavailable");
    expect(failure.explanation.found).toMatch(/timeout/);
  });

  test.skipIf(call.permission === undefined)("names the permission that a token lacks", async () => {
    const narrow = emulator.tokenWith(call.reads === undefined ? {} : { [call.reads]: "read" });
    const refused = await failureOf(call.run(connect(narrow)));
    expect(refused.code).toBe("permission-denied");
    expect(refused.explanation.expected).toContain(call.permission);
    expect(refused.explanation.next).toMatch(/permissions|token/);
    expect(clock.sleeps).toEqual([]);
  });

  test("does not try again with a token that GitHub does not know", async () => {
    const bad = await failureOf(call.run(connect("expired")));
    expect(bad.code).toBe("permission-denied");
    expect(bad.explanation.found).toContain("401");
    expect(clock.sleeps).toEqual([]);
  });

  test("takes 404 for absent", async () => {
    emulator.faults.always(call.operation, fault.status(404));
    if (call.writes) {
      expect((await failureOf(call.run(github))).code).toBe("github-refused");
    } else {
      expect(call.absent(await call.run(github))).toBe(true);
    }
    expect(clock.sleeps).toEqual([]);
  });

  test.each([409, 422, 400])("explains a %i and does not repeat it", async (status) => {
    emulator.faults.always(call.operation, fault.status(status));
    const failure = await failureOf(call.run(github));
    expect(failure.code).toBe("github-refused");
    expect(failure.explanation.found).toContain(String(status));
    expect(clock.sleeps).toEqual([]);
  });

  test.skipIf(call.downloads)("is not followed to another host with the token", async () => {
    const elsewhere = await startGitHubEmulator();
    emulator.faults.always(call.operation, {
      kind: "redirect",
      status: 307,
      location: `${elsewhere.url}/steal`,
    });
    const failure = await failureOf(call.run(github));
    expect(failure.code).toBe("github-unavailable");
    expect(failure.message).toContain("another host");
    expect(elsewhere.requests).toEqual([]);
    await elsewhere.close();
  });

  test("never shows the token in an error", async () => {
    emulator.faults.always(call.operation, fault.status(400));
    const failure = await failureOf(call.run(github));
    expect(inspect(failure, { depth: 10 })).not.toContain(emulator.token);
  });
});

describe.each(CALLS_UNDER_TEST.filter((call) => call.manyPages !== undefined))(
  "$name over many pages",
  (call) => {
    useEmulator();
    beforeAll(() => call.manyPages?.(emulator.state));

    test("is whole", async () => {
      expect(await call.run(github)).toHaveLength(call.count ?? 0);
    });

    test("is repeated when a page in the middle comes empty", async () => {
      emulator.faults.onPage(call.operation, 2, fault.emptyPage);
      const failure = await failureOf(call.run(github));
      expect(failure.code).toBe("github-unavailable");
      expect(failure.explanation.found).toMatch(/page 2 of a listing is empty/);
    });

    test("fails closed when the last page comes empty", async () => {
      emulator.faults.onPage(call.operation, 3, fault.emptyPage);
      expect((await failureOf(call.run(github))).explanation.found).toMatch(/page 3 of a listing is empty/);
    });

    test("fails closed when the listing ends before its announced end", async () => {
      emulator.faults.onPage(call.operation, 2, {
        kind: "change-body",
        change: (body) => body,
        headers: { link: "" },
      });
      expect((await failureOf(call.run(github))).explanation.found).toMatch(
        /ended (at page 2 of 3|after 200 of)/,
      );
    });

    test("is not followed to pages on another host", async () => {
      const elsewhere = await startGitHubEmulator();
      emulator.faults.onPage(call.operation, 1, {
        kind: "status",
        status: 200,
        headers: { link: `<${elsewhere.url}/next>; rel="next"` },
      });
      expect((await failureOf(call.run(github))).code).toBe("github-unavailable");
      expect(elsewhere.requests).toEqual([]);
      await elsewhere.close();
    });
  },
);

describe("waiting", () => {
  useEmulator();

  test("doubles from half a second and stops at half a minute, spread at random", async () => {
    emulator.faults.always("git/get-ref", fault.status(500));
    await failureOf(github.branchHead("main"));
    expect(clock.sleeps).toEqual([750, 1500, 3000, 6000, 12_000, 22_500]);
  });

  test("keeps to the seconds or the date that GitHub names", async () => {
    const date = new Date(Date.parse(NOW) + 9000).toUTCString();
    emulator.faults.next(
      "git/get-ref",
      fault.tooMany(7),
      fault.status(429, { "retry-after": date, date: new Date(NOW).toUTCString() }),
      fault.status(403, {
        "x-ratelimit-remaining": "0",
        "x-ratelimit-reset": String(Date.parse(NOW) / 1000 + 20),
        date: new Date(NOW).toUTCString(),
      }),
    );
    await github.branchHead("main");
    expect(clock.sleeps).toEqual([7000, 9000, 21_000]);
  });

  test("does not begin a wait that the deadline would cut, and says how long it would be", async () => {
    emulator.faults.next("git/get-ref", fault.tooMany(3600));
    const failure = await failureOf(github.branchHead("main"));
    expect(failure.code).toBe("github-unavailable");
    expect(failure.explanation.found).toContain("3600 s");
    expect(clock.sleeps).toEqual([]);
  });

  test("waits a minute after a secondary limit that names no time", async () => {
    emulator.faults.next("git/get-ref", fault.secondaryLimit());
    const failure = await failureOf(github.branchHead("main"));
    expect(failure.explanation.found).toContain("60 s");
  });
});

describe("a deployment whose first answer was lost", () => {
  useEmulator();

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
    const before = emulator.state.deployments.all.length;
    emulator.faults.next("repos/create-deployment", lost);
    const id = await github.createDeployment(input);
    expect(emulator.state.deployments.all).toHaveLength(before + 1);
    expect(emulator.state.deployments.all.at(-1)?.id).toBe(id);
  });

  test("is not mistaken for the same one made by another call", async () => {
    const other = await github.createDeployment(input);
    const before = emulator.state.deployments.all.length;
    emulator.faults.next("repos/create-deployment", fault.status(502));
    expect(await github.createDeployment(input)).not.toBe(other);
    expect(emulator.state.deployments.all).toHaveLength(before + 1);
  });
});

describe("redirects", () => {
  useEmulator();

  test("inside GitHub are followed, for a repository that was renamed", async () => {
    const head = await github.branchHead("main");
    const location = `${emulator.url}/repos/${emulator.state.repository}/git/ref/heads%2Fmain`;
    emulator.faults.next("git/get-ref", { kind: "redirect", status: 301, location });
    expect(await github.branchHead("main")).toBe(head);
    expect(clock.sleeps).toEqual([]);
  });

  test("in a circle end", async () => {
    const location = `${emulator.url}/repos/${emulator.state.repository}/git/ref/heads%2Fmain`;
    emulator.faults.always("git/get-ref", { kind: "redirect", status: 302, location });
    expect((await failureOf(github.branchHead("main"))).explanation.found).toMatch(/more than 3 redirects/);
  });
});

describe("what GitHub does meanwhile", () => {
  useEmulator();

  test("an environment deleted between the click and the reading is absent", async () => {
    emulator.faults.next("repos/get-environment", {
      kind: "meanwhile",
      action: () => emulator.state.environments.remove("approve-sre"),
    });
    expect(await github.environment("approve-sre")).toBeUndefined();
  });

  test("an answer larger than memory should hold is given up", async () => {
    emulator.faults.always("git/get-ref", {
      kind: "other-content",
      contentType: "application/json",
      body: " ".repeat(33 * 1024 * 1024),
    });
    const patient = createGitHub({
      token: emulator.token,
      repository: emulator.state.repository,
      apiUrl: emulator.url,
      clock,
      deadlineMs: 500,
    });
    expect((await failureOf(patient.branchHead("main"))).explanation.found).toMatch(/more than \d+ bytes/);
  });
});
