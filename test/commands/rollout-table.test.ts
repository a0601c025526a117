import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rollout } from "../../src/commands/rollout.ts";
import { ReleaseGatesError } from "../../src/gate/errors.ts";
import type { GateDecision } from "../../src/gate/verdict.ts";
import type { World } from "../../src/ports/world.ts";
import { transition } from "../../src/rollout/machine.ts";
import type { MachineStep, Progress, State } from "../../src/rollout/states.ts";
import { fakeDeployments } from "../support/fakes/deployments.ts";
import { play, type Ran, rolloutWorld, type Situation } from "../support/rollout-world.ts";

/** The tables of docs/rollout.md that people on call read, row by row against what the code does. */
const GUIDE = readFileSync("docs/rollout.md", "utf8");

/** Rows of the first table below a heading, cell by cell, without the backticks. */
function tableBelow(heading: string): readonly (readonly string[])[] {
  const [, below = ""] = GUIDE.split(`## ${heading}\n`);
  const lines = below.split("\n");
  const start = lines.findIndex((line) => line.startsWith("| ---"));
  const rows = lines.slice(start + 1);
  const end = rows.findIndex((line) => !line.startsWith("|"));
  return rows.slice(0, end).map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.replaceAll("`", "").trim()),
  );
}

interface Ended {
  readonly decision: GateDecision;
  readonly labels: readonly string[];
}
type Example = () => Promise<Ended>;

const now = () => new Date("2026-11-20T12:00:00.000Z");
const has = (ran: readonly Ran[], label: string) => ran.some((one) => one.label === label);
const failing = (label: string) => ({ command: (ran: string) => (ran === label ? 1 : 0) });

async function ends(situation: Situation, prepare?: (world: ReturnType<typeof rolloutWorld>) => void) {
  const world = rolloutWorld(situation);
  prepare?.(world);
  const { decision } = await play(rollout, world);
  return { decision, labels: world.labels() };
}

/** An indicator that is breached from its third look on, for so many looks. */
function breached(trigger: string, looks = Number.POSITIVE_INFINITY, value = 11): Situation {
  const indicator = {
    id: "memory",
    source: "service",
    value: "m",
    require: "value < 10.0",
    consecutive: 1,
    trigger,
  };
  return {
    config: {
      metrics: {
        sources: { service: { type: "openmetrics", url: "http://service/metrics" } },
        indicators: [indicator],
      },
    },
    reading: (look) => (look > 2 && look <= 2 + looks ? value : 1),
  };
}

/** Somebody of a role says this once a look finds the condition to hold. */
function said(
  description: string,
  when: (ran: readonly Ran[], asked: number) => boolean,
  more: Situation = {},
) {
  const hub = fakeDeployments(now);
  let spoken = false;
  const speak = (ran: readonly Ran[], asked: number): void => {
    if (spoken || !when(ran, asked)) return;
    spoken = true;
    hub.say("approver-1", description);
  };
  return {
    hub,
    situation: {
      runner: { runId: 7, github: hub.client() },
      status: (ran: readonly Ran[], asked: number) => {
        speak(ran, asked);
        return 200;
      },
      ...more,
    } satisfies Situation,
  };
}

/** The signal comes when this command runs; it ends by the signal, as a supervised one does. */
const cancelledIn =
  (label: string): Example =>
  () => {
    let cancel = (): void => undefined;
    const command = (ran: string) => {
      if (ran !== label) return 0;
      queueMicrotask(() => cancel());
      return "hang" as const;
    };
    return ends({ command }, (world) => {
      cancel = () => world.cancel.abort();
    });
  };

const timedOut = (label: string): Example => {
  return async () => {
    const world = rolloutWorld();
    const { processes } = world.context.world;
    const slow: World["processes"] = {
      ...processes,
      run: async (spec) => {
        const result = await processes.run(spec);
        return spec.label === label ? { ...result, outcome: { kind: "timed-out", killed: true } } : result;
      },
    };
    const inner: World = Object.create(world.context.world, { processes: { value: slow } });
    const { decision } = await play(rollout, { ...world, context: { ...world.context, world: inner } });
    return { decision, labels: world.labels() };
  };
};

const untold: Example = () => {
  const hub = fakeDeployments(now);
  const down = new ReleaseGatesError("github-unavailable", "GitHub did not answer");
  const command = (label: string) => {
    if (label === "shift-10") hub.faults.push(...Array.from({ length: 20 }, () => down));
    return 0;
  };
  return ends({ runner: { runId: 7, github: hub.client() }, command });
};

const inHold = (ran: readonly Ran[]) => has(ran, "shift-10") && !has(ran, "shift-100");
const atEnd = (ran: readonly Ran[]) => has(ran, "shift-100") && !has(ran, "rollback");
/** Asked in this order, so that every other answer is the one that does not decide. */
const should = {
  rollout: {
    checks: [
      { id: "nice", level: "should", http: "http://service/nice" },
      { id: "health", http: "http://service/healthz" },
    ],
  },
};

/** An example for every row, by its first two cells. Several examples stand for "either". */
const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  "Something that must hold does not / before the first command": [() => ends({ ledger: [] })],
  "The approval, the tag, the config or the rollback script changes / between two commands": [
    () => ends({ tag: (ran) => (has(ran, "shift-10") ? "f".repeat(40) : "a".repeat(40)) }),
  ],
  "A command fails, is killed or does not exist / any": ["deploy", "shift-10", "shift-100"].map(
    (label) => () => ends(failing(label)),
  ),
  "A command takes longer than its timeout / any": ["deploy", "shift-10", "shift-100"].map(timedOut),
  "A must check fails (after its within) / during a hold": [
    () => ends({ status: (ran) => (inHold(ran) && !has(ran, "rollback") ? 500 : 200) }),
  ],
  "Checks at the end: a must fails, or fewer than success-rate of all pass (a failed should counts) / validate":
    [
      () => ends({ status: (ran) => (atEnd(ran) ? 500 : 200) }),
      () => ends({ ...should, status: (ran, asked) => (atEnd(ran) && asked % 2 === 1 ? 500 : 200) }),
    ],
  "A should check fails / during a hold": [
    () => ends({ ...should, status: (ran, asked) => (inHold(ran) && asked % 2 === 1 ? 500 : 200) }),
  ],
  "A critical indicator is breached / during a hold": [() => ends(breached("critical"))],
  "A high indicator is breached / during a hold": [
    () => ends(breached("high", 3)),
    () => ends(breached("high")),
  ],
  "A medium indicator is breached / during a hold": [
    () => ends(breached("medium", 3)),
    () => ends(breached("medium")),
    () => ends(said("resume", (_, asked) => asked > 4, breached("medium")).situation),
    () => ends(said("abort", (_, asked) => asked > 4, breached("medium")).situation),
  ],
  "A low indicator is breached / during a hold": [() => ends(breached("low"))],
  "An indicator has too little data, gaps or NaN / during a hold": [
    () => ends(breached("critical", 3, Number.NaN)),
    () => ends(breached("critical", Number.POSITIVE_INFINITY, Number.NaN)),
  ],
  "The run is cancelled (SIGINT, SIGTERM) / a command runs": ["deploy", "shift-10", "shift-100"].map(
    cancelledIn,
  ),
  "The run is cancelled / a hold, checks, a pause": [
    () => {
      let cancel = (): void => undefined;
      const status = (ran: readonly Ran[]) => {
        if (inHold(ran)) cancel();
        return 200;
      };
      return ends({ status }, (world) => {
        cancel = () => world.cancel.abort();
      });
    },
  ],
  "The run is cancelled / before the first command": [() => ends({}, (world) => world.cancel.abort())],
  "The run is cancelled / the rollback runs": [
    () => {
      let cancel = (): void => undefined;
      const command = (label: string) => {
        if (label === "rollback") cancel();
        return label === "shift-10" ? 1 : 0;
      };
      return ends({ command }, (world) => {
        cancel = () => world.cancel.abort();
      });
    },
  ],
  "Somebody asks to pause / any, before the promotion": [
    () => {
      const { hub, situation } = said("pause", (_, asked) => asked === 2);
      return ends({
        ...situation,
        status: (ran, asked) => {
          if (asked === 30) hub.say("approver-1", "resume");
          return situation.status(ran, asked);
        },
      });
    },
  ],
  "Somebody aborts / a command runs": [
    () => {
      const { hub, situation } = said("nothing", () => false);
      // Heard at the next safe point, which is the end of the command.
      const command = (label: string) => {
        if (label === "shift-10") hub.say("approver-1", "abort");
        return 0;
      };
      return ends({ ...situation, command });
    },
  ],
  "Somebody aborts / a hold, checks, a pause": [() => ends(said("abort", inHold).situation)],
  "The journal cannot be written (disk full), or GitHub cannot be told / going forward": [untold],
  "The rollback command fails or times out / ": [
    () => ends({ command: (label) => (label === "deploy" ? 0 : 1) }),
  ],
  "The rollback command ends well, but the old version fails the checks / ": [
    () => ends({ ...failing("shift-10"), status: (ran) => (has(ran, "rollback") ? 500 : 200) }),
  ],
  "Something fails after the promotion (tidying up) / retire": [
    () => ends({ rollout: { retire: "retire" }, ...failing("retire") }),
  ],
};
/** Rows that point to another table, or whose examples stand elsewhere. */
const ELSEWHERE = [
  "The process, the runner or the machine dies / any",
  // test/commands/announcements.test.ts and test/e2e/notifications.test.ts
  "Somebody under notify cannot be told / any",
];

describe("the table of what happens when", () => {
  const rows = tableBelow("What happens when…");

  it("has an example here for every row, and none that is not there", () => {
    const keys = rows.map(([what, when]) => `${what} / ${when}`).filter((key) => !ELSEWHERE.includes(key));
    expect(keys).toEqual(Object.keys(EXAMPLES));
  });

  it.each(rows.filter(([what, when]) => !ELSEWHERE.includes(`${what} / ${when}`)))(
    "%s, %s: %s: %s",
    async (what = "", when = "", _does = "", how = "") => {
      const endings: string[] = [];
      for (const example of EXAMPLES[`${what} / ${when}`] ?? []) {
        const { decision, labels } = await example();
        endings.push(decision.reasonCode);
        // What is called rolled back or passed is so by what was run last.
        const last = labels.filter((label) => label !== "retire").at(-1);
        if (decision.reasonCode === "rolled-back") expect(last).toBe("rollback");
        if (decision.reasonCode === "passed") expect(last).toBe("shift-100");
        if (how === "failed, that reason code" || how === "failed, cancelled") expect(labels).toEqual([]);
        expect(how.startsWith("failed") ? decision.verdict : "failed").toBe("failed");
      }
      expect([...new Set(endings)].sort()).toEqual(expectedEndings(how));
    },
  );
});

/** Reason codes that the last cell of a row stands for. */
function expectedEndings(how: string): readonly string[] {
  const [, code] = /^failed, ([a-z-]+)$/.exec(how) ?? [];
  if (code !== undefined) return [code];
  switch (how) {
    case "failed, that reason code":
      return ["readiness-missing"];
    case "either":
      return ["passed", "rolled-back"];
    case "as the rollback ends":
      return ["rolled-back"];
    default:
      return ["passed"];
  }
}

describe("the table of what a start does after a death", () => {
  const steps: readonly MachineStep[] = [
    { id: "deploy", kind: "command", repeatable: true },
    { id: "hold", kind: "hold", repeatable: true },
    { id: "shift-100", kind: "command", repeatable: false },
    { id: "validate", kind: "checks", repeatable: true },
    { id: "promote", kind: "promote", repeatable: true },
    { id: "retire", kind: "command", repeatable: true },
  ];
  const cause = { reasonCode: "interrupted", why: "it died", seenAt: "2026-11-20T12:00:00.000Z" } as const;
  const at = (step: number, begun: number, more: Partial<Progress> = {}): Progress => ({
    step,
    begun,
    promoted: false,
    pausing: false,
    ...more,
  });
  /** States that each row is about, in the order of the rows. */
  const STATES: readonly (readonly State[])[] = [
    [{ phase: "guarding", ...at(0, -1) }],
    [{ phase: "running", ...at(0, 0) }],
    [{ phase: "running", ...at(2, 2) }],
    [
      { phase: "holding", ...at(1, 0) },
      { phase: "checking", ...at(3, 2) },
      { phase: "guarding", ...at(2, 0) },
    ],
    [{ phase: "paused", ...at(1, 0, { pausing: true }) }],
    [{ phase: "stopping", ...at(0, 0), cause }],
    [{ phase: "rolling-back", begun: 0, cause }],
    [{ phase: "verifying", begun: 0, cause }],
    [{ phase: "running", ...at(5, 5, { promoted: true }) }],
  ];
  const rows = tableBelow("After a death");

  it("is about every state that a run can die in", () => {
    // The last row is about a rollout that has ended: that one is not recovered.
    expect(rows).toHaveLength(STATES.length + 1);
    expect(
      transition(
        steps,
        { phase: "ended", outcome: "promoted", begun: 5 },
        { kind: "recover", policy: "resume", cause },
      ),
    ).toBeUndefined();
  });

  it.each(rows.slice(0, -1).map((row, index) => [...row, STATES[index] ?? []] as const))(
    "%s: %s, or %s",
    (...[, rollback, resume, states]) => {
      for (const state of states as readonly State[]) {
        for (const [policy, says] of [
          ["rollback", String(rollback)],
          ["resume", String(resume)],
        ] as const) {
          const next = transition(steps, state, { kind: "recover", policy, cause });
          const does = next?.effects.find(({ kind }) => kind !== "announce")?.kind;
          expect(
            MEANS[does ?? "nothing"]?.some((words) => says.startsWith(words)),
            `${says}: ${does}`,
          ).toBe(true);
        }
      }
    },
  );

  /** Words of the table for what the machine does first. */
  const MEANS: Readonly<Record<string, readonly string[]>> = {
    "check-binding": [
      "begins it",
      "checks the approval again",
      "starts that hold or those checks anew",
      "finishes the tidying",
    ],
    observe: ["starts that hold"],
    "run-checks": ["starts that hold or those checks"],
    wait: ["stays paused"],
    "run-rollback": ["rolls back", "runs the rollback command again"],
    "verify-rollback": ["checks again"],
  };
});
