import { inspect } from "node:util";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createGitHub } from "../../../src/adapters/github/client.ts";
import type { GitHub } from "../../../src/ports/github/client.ts";
import { createSteppingClock, type SteppingClock } from "../../support/fakes/stepping-clock.ts";
import { type GitHubEmulator, startGitHubEmulator } from "../../support/github/emulator.ts";
import { type Fault, fault } from "../../support/github/faults.ts";
import { type CallUnderTest, prepareEverything } from "./call-under-test.ts";
import { failureOf, NOW } from "./connected.ts";
import { READING_CALLS } from "./reading-calls.ts";
import { WRITING_CALLS } from "./writing-calls.ts";

const CALLS_UNDER_TEST = [...READING_CALLS, ...WRITING_CALLS];

const DEADLINE_MS = 3000;
/** Real time: short enough for the suite, long enough for a busy machine to answer in. */
const SHORT_ATTEMPT_MS = 80;

let emulator: GitHubEmulator;
let clock: SteppingClock;
let github: GitHub;
/** Where the token must not go. */
let elsewhere: GitHubEmulator;

beforeAll(async () => {
  elsewhere = await startGitHubEmulator();
});
afterAll(() => elsewhere.close());

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

const PASSING: Readonly<Record<string, Fault>> = {
  "a 500": fault.status(500),
  "a 502": fault.status(502),
  "a 503 that says when to come back": fault.status(503, { "retry-after": "1" }),
  "a 408": fault.status(408),
  "a 429 that says when to come back": fault.tooMany(1),
  "a secondary limit that says when to come back": fault.secondaryLimit(1),
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
    expect(call.expected(await call.run(connect(emulator.token, SHORT_ATTEMPT_MS, 60_000)))).toBe(true);
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
    emulator.faults.always(call.operation, {
      kind: "redirect",
      status: 307,
      location: `${elsewhere.url}/steal`,
    });
    const failure = await failureOf(call.run(github));
    expect(failure.code).toBe("github-unavailable");
    expect(failure.message).toContain("another host");
    expect(elsewhere.requests).toEqual([]);
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
      emulator.faults.onPage(call.operation, 1, {
        kind: "status",
        status: 200,
        headers: { link: `<${elsewhere.url}/next>; rel="next"` },
      });
      expect((await failureOf(call.run(github))).code).toBe("github-unavailable");
      expect(elsewhere.requests).toEqual([]);
    });
  },
);
