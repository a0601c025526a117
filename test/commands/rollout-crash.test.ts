import { describe, expect, it } from "vitest";
import type { GateContext } from "../../src/commands/gate-run.ts";
import { rollout } from "../../src/commands/rollout.ts";
import { rolloutJournal } from "../../src/gate/documents/rollout-journal.ts";
import { decideGate, type GateDecision } from "../../src/gate/verdict.ts";
import { replay } from "../../src/rollout/journal.ts";
import { approve, type Ran, rolloutWorld, type Situation } from "../support/rollout-world.ts";

/**
 * Kills the rollout around every journal write and inside every command, once and twice in a row, and starts
 * it again. Death is modelled: whatever a life would still do stays undone. `crash-process.test.ts` does the
 * same to real processes with SIGKILL.
 */

const STRATEGIES: Readonly<Record<string, Situation>> = {
  canary: {},
  "blue-green": {
    release: { strategy: "blue-green" },
    rollout: {
      "blue-green": { live: "live", hold: "10s", checks: [{ id: "idle", http: "http://{{slot}}/healthz" }] },
      retire: "retire",
    },
    printed: (label, ran) => {
      const switched = ran.findLast((one) => one.label === "switch" || one.label === "rollback");
      return label === "live slot" ? (switched?.env["DEPLOY_SLOT"] ?? "blue") : "";
    },
  },
  rolling: { release: { strategy: "rolling" }, rollout: { rolling: { batches: "50%", hold: "10s" } } },
  recreate: { release: { strategy: "recreate" }, rollout: { stop: "stop", start: "start" } },
  steps: {
    release: { strategy: "steps" },
    rollout: {
      steps: [
        { id: "prepare", command: "prepare" },
        { id: "migrate", command: "migrate", repeatable: false, hold: "10s" },
      ],
    },
  },
};
/** Steps that may not run twice. */
const ONCE = ["shift-100", "switch", "migrate"];
const POLICIES = ["rollback", "resume"] as const;
/** Right before the write, right after it, or while the command that it announced runs. */
const MOMENTS = ["before", "after", "in-command"] as const;

interface Death {
  readonly write: number;
  readonly moment: (typeof MOMENTS)[number];
}

interface Shared {
  readonly evidence: ReturnType<typeof rolloutWorld>["evidence"];
  readonly ran: Ran[];
}

/** One life of the rollout: it ends by itself, or by death. */
async function live(
  situation: Situation,
  policy: "rollback" | "resume",
  shared: Shared | undefined,
  death: Death | undefined,
): Promise<{
  readonly shared: Shared;
  readonly decision: GateDecision | undefined;
  readonly writes: number;
}> {
  const world = rolloutWorld({
    ...situation,
    onInterrupted: policy,
    ...(shared === undefined ? {} : { earlier: shared }),
  });
  await approve(world);
  let writes = 0;
  let die = (): void => undefined;
  let dead = false;
  const died = new Promise<undefined>((resolve) => {
    die = () => {
      dead = true;
      resolve(undefined);
    };
  });
  const forever = new Promise<never>(() => undefined);
  const context: GateContext = {
    ...world.context,
    evidence: {
      ...world.evidence,
      writeDocument: (name, body) => (dead ? forever : world.evidence.writeDocument(name, body)),
      appendLine: async (name, line) => {
        if (dead) return forever;
        writes += 1;
        const mine = writes === death?.write;
        if (mine && death?.moment === "before") die();
        if (dead) return forever;
        await world.evidence.appendLine(name, line);
        if (mine && death?.moment === "after") die();
        return dead ? forever : undefined;
      },
    },
    world: Object.create(world.context.world, {
      processes: {
        value: {
          ...world.context.world.processes,
          run: async (spec: Parameters<typeof world.context.world.processes.run>[0]) => {
            if (dead) return forever;
            const result = await world.context.world.processes.run(spec);
            if (writes === death?.write && death?.moment === "in-command") die();
            return dead ? forever : result;
          },
        },
      },
    }),
  };
  const ended = rollout.run(context).then((findings) => findings.decision ?? decideGate(findings.criteria));
  const decision = await Promise.race([ended, died]);
  return { shared: { evidence: world.evidence, ran: world.ran }, decision, writes };
}

/** The same evidence and the same production, to go on from more than once. */
function copy(situation: Situation, shared: Shared): Shared {
  const { evidence } = rolloutWorld(situation);
  for (const [path, text] of shared.evidence.files) evidence.files.set(path, text);
  return { evidence, ran: [...shared.ran] };
}

/** What must hold of production, the journal and the report when a rollout has ended. */
function check(
  { shared, decision }: { readonly shared: Shared; readonly decision: GateDecision | undefined },
  plan: readonly string[],
  what: string,
): string {
  const labels = shared.ran.map((one) => one.label).filter((label) => label !== "live slot");
  const journal = shared.evidence.files.get("rollout-journal.jsonl") ?? "";
  const replayed = replay(
    journal
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => rolloutJournal.line.parse(JSON.parse(line))),
  );
  const state = replayed.kind === "read" ? replayed.newest.state : undefined;
  const outcome = state?.phase === "ended" ? state.outcome : "in between";
  const problems: string[] = [];
  if (outcome !== "promoted" && outcome !== "rolled-back") problems.push(`ended ${outcome}`);
  const rolledBack = labels.includes("rollback");
  if (outcome === "rolled-back" && labels.at(-1) !== "rollback")
    problems.push("the rollback was not the last word");
  if (outcome === "promoted" && rolledBack) problems.push("promoted after a rollback");
  const forward = labels.filter((label) => label !== "rollback");
  const first = [...new Set(forward)];
  if (first.join() !== plan.slice(0, first.length).join()) problems.push("a step was skipped");
  if (outcome === "promoted" && first.length !== plan.length) problems.push("promoted with a step lost");
  if (forward.filter((label) => label === "shift-100").length > 1)
    problems.push("all traffic was moved twice");
  const report = shared.evidence.document("production-deployment-report");
  if (report?.["outcome"] !== outcome) problems.push(`the report says ${String(report?.["outcome"])}`);
  // A life that died after the end leaves the next one nothing to do but to say so.
  const expected = outcome === "promoted" ? ["passed", "already-done"] : ["rolled-back"];
  if (!expected.includes(decision?.reasonCode ?? "")) problems.push(`decided ${decision?.reasonCode}`);
  if (problems.length > 0) {
    expect.fail(`${what}: ${problems.join(", ")}\ncommands: ${labels.join(" ")}\n${journal}`);
  }
  return outcome;
}

describe.each(Object.entries(STRATEGIES))("a %s that is killed", (name, situation) => {
  it.each(POLICIES)("around any journal write ends promoted or rolled back (%s)", async (policy) => {
    const whole = await live(situation, policy, undefined, undefined);
    const plan = whole.shared.ran.map((one) => one.label).filter((label) => label !== "live slot");
    const outcomes: Record<string, number> = {};
    let lives = 0;
    for (const moment of MOMENTS) {
      for (let write = 1; write <= whole.writes; write += 1) {
        const first = await live(situation, policy, undefined, { write, moment });
        if (first.decision !== undefined) continue;
        // The next life is left to end, or killed as well, everywhere, and the third one is left to end.
        for (let again = 0; ; again += name === "canary" ? 2 : 4) {
          const death = again === 0 ? undefined : ({ write: again, moment: "after" } as const);
          const second = await live(situation, policy, copy(situation, first.shared), death);
          if (again > 0 && second.decision !== undefined) break;
          lives += 1;
          const last = again === 0 ? second : await live(situation, policy, second.shared, undefined);
          const what = `killed ${moment} write ${write}${again === 0 ? "" : ` and after write ${again} of the next life`}`;
          const outcome = check(last, plan, what);
          outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
          const ran = last.shared.ran.length;
          const after = await live(situation, policy, last.shared, undefined);
          expect(after.decision?.reasonCode, what).toBe(
            outcome === "promoted" ? "already-done" : "rolled-back",
          );
          const since = after.shared.ran.slice(ran).filter((one) => one.label !== "live slot");
          expect(since, `${what}: a further start ran something`).toEqual([]);
        }
      }
    }
    // Only a step that may not run twice keeps `resume` from going on.
    const goesOn = policy === "resume" && !plan.some((label) => ONCE.includes(label));
    expect(Object.keys(outcomes).sort()).toEqual(goesOn ? ["promoted"] : ["promoted", "rolled-back"]);
    console.log(`${name}, ${policy}: ${whole.writes} journal writes, ${lives} second lives, ends:`, outcomes);
  });
});
