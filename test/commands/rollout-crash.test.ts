import { describe, expect, it } from "vitest";
import type { GateContext } from "../../src/commands/gate-run.ts";
import { rollout } from "../../src/commands/rollout.ts";
import { rolloutJournal } from "../../src/gate/documents/rollout-journal.ts";
import { decideGate, type GateDecision } from "../../src/gate/verdict.ts";
import { replay } from "../../src/rollout/journal.ts";
import { type FakeDeployments, fakeDeployments } from "../support/fakes/deployments.ts";
import { approve, emptyEvidence, type Ran, rolloutWorld, type Situation } from "../support/rollout-world.ts";

/**
 * Kills the rollout around every journal write and inside every command, once and twice in a row, and starts
 * it again. Death is modelled: whatever a life would still do stays undone. `test/e2e/rollout-crash.test.ts`
 * does the same to real processes with SIGKILL.
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
const POLICIES = ["rollback", "resume"] as const;
/** Whether the next life finds the journal, or only what GitHub was told. */
const DISKS = ["kept", "lost"] as const;
/** Right before the write, right after it, or while the command that it announced runs. */
const MOMENTS = ["before", "after", "in-command"] as const;
/** Steps that may not run twice. */
const ONCE = ["shift-100", "switch", "migrate"];
const NOW = () => new Date("2026-11-20T12:00:00.000Z");

interface Death {
  readonly write: number;
  readonly moment: (typeof MOMENTS)[number];
}

/** What outlives a life. */
interface Shared {
  readonly evidence: ReturnType<typeof rolloutWorld>["evidence"];
  readonly ran: Ran[];
  readonly hub: FakeDeployments;
}

interface Terms {
  readonly situation: Situation;
  readonly policy: (typeof POLICIES)[number];
  readonly disk: (typeof DISKS)[number];
}

interface Life {
  readonly shared: Shared;
  /** Undefined when it died. */
  readonly decision: GateDecision | undefined;
  readonly writes: number;
}

let runs = 0;

/** One life of the rollout: it ends by itself, or by death. */
async function live(
  { situation, policy, disk }: Terms,
  shared: Shared | undefined,
  death: Death | undefined,
): Promise<Life> {
  runs += 1;
  const runId = runs;
  const hub = shared?.hub ?? fakeDeployments(NOW);
  const fresh = emptyEvidence(situation);
  const world = rolloutWorld({
    ...situation,
    onInterrupted: policy,
    ...(disk === "lost" ? { runner: { runId, github: hub.client() } } : {}),
    earlier: {
      evidence: shared === undefined || disk === "lost" ? fresh : shared.evidence,
      ran: shared?.ran ?? [],
    },
  });
  await approve(world);
  let writes = 0;
  let dead = false;
  let tellDeath = (): void => undefined;
  const died = new Promise<undefined>((resolve) => {
    tellDeath = () => resolve(undefined);
  });
  const forever = new Promise<never>(() => undefined);
  const die = (): void => {
    dead = true;
    tellDeath();
  };
  const { processes } = world.context.world;
  const run: typeof processes.run = async (spec) => {
    if (dead) return forever;
    const result = await processes.run(spec);
    if (writes === death?.write && death.moment === "in-command") die();
    return dead ? forever : result;
  };
  const context: GateContext = {
    ...world.context,
    evidence: {
      ...world.evidence,
      writeDocument: (name, body) => (dead ? forever : world.evidence.writeDocument(name, body)),
      appendLine: async (name, line) => {
        if (dead) return forever;
        writes += 1;
        const last = writes === death?.write;
        if (last && death?.moment === "before") die();
        if (dead) return forever;
        await world.evidence.appendLine(name, line);
        if (last && death?.moment === "after") die();
        return dead ? forever : undefined;
      },
    },
    world: Object.create(world.context.world, { processes: { value: { ...processes, run } } }),
  };
  const ended = rollout.run(context).then((findings) => findings.decision ?? decideGate(findings.criteria));
  const decision = await Promise.race([ended, died]);
  hub.endedRuns.add(runId);
  return { shared: { evidence: world.evidence, ran: world.ran, hub }, decision, writes };
}

/** The same evidence and the same production, to go on from more than once. */
function copy({ situation }: Terms, shared: Shared): Shared {
  const evidence = emptyEvidence(situation);
  for (const [path, text] of shared.evidence.files) evidence.files.set(path, text);
  return { evidence, ran: [...shared.ran], hub: fakeDeployments(NOW, shared.hub) };
}

/** Asking which slot is live changes nothing. */
function commands(shared: Shared): readonly string[] {
  return shared.ran.map((one) => one.label).filter((label) => label !== "live slot");
}

function journaled({ evidence }: Shared) {
  const lines = (evidence.files.get("rollout-journal.jsonl") ?? "").split("\n").filter((line) => line !== "");
  const read = replay(lines.map((line) => rolloutJournal.line.parse(JSON.parse(line))));
  const state = read.kind === "read" ? read.newest.state : undefined;
  return { text: lines.join("\n"), outcome: state?.phase === "ended" ? state.outcome : "in between" };
}

/** What must hold of production, the journal and the report when a rollout has ended; says how it ended. */
function check({ shared, decision }: Life, plan: readonly string[], what: string): string {
  const labels = commands(shared);
  const { text, outcome } = journaled(shared);
  const problems: string[] = [];
  if (outcome !== "promoted" && outcome !== "rolled-back") problems.push(`ended ${outcome}`);
  if (outcome === "rolled-back" && labels.at(-1) !== "rollback")
    problems.push("rollback was not the last word");
  if (outcome === "promoted" && labels.includes("rollback")) problems.push("promoted after a rollback");
  const forward = labels.filter((label) => label !== "rollback");
  const first = [...new Set(forward)];
  if (first.join() !== plan.slice(0, first.length).join()) problems.push("a step was skipped");
  if (outcome === "promoted" && first.length !== plan.length) problems.push("promoted with a step lost");
  for (const once of ONCE) {
    if (forward.filter((label) => label === once).length > 1) problems.push(`${once} ran twice`);
  }
  const slots = new Set(
    shared.ran.filter((one) => one.label === "deploy").map((one) => one.env["DEPLOY_SLOT"]),
  );
  if (slots.size > 1) problems.push("it went to two slots");
  const report = shared.evidence.document("production-deployment-report");
  if (report?.["outcome"] !== outcome) problems.push(`the report says ${String(report?.["outcome"])}`);
  // A life that died after the end leaves the next one nothing to do but to say so.
  const expected = outcome === "promoted" ? ["passed", "already-done"] : ["rolled-back"];
  if (!expected.includes(decision?.reasonCode ?? "")) problems.push(`decided ${decision?.reasonCode}`);
  if (problems.length > 0) expect.fail(`${what}: ${problems.join(", ")}\n${labels.join(" ")}\n${text}`);
  return outcome;
}

/** The next life is left to end, or killed as well, here and there, and then the third one is left to end. */
async function* afterDeath(
  terms: Terms,
  shared: Shared,
  stride: number,
): AsyncGenerator<{ readonly last: Life; readonly what: string }> {
  yield { last: await live(terms, copy(terms, shared), undefined), what: "" };
  for (let write = stride; ; write += stride) {
    const second = await live(terms, copy(terms, shared), { write, moment: "after" });
    if (second.decision !== undefined) return;
    yield {
      last: await live(terms, second.shared, undefined),
      what: ` and after write ${write} of the next life`,
    };
  }
}

describe.each(Object.entries(STRATEGIES))(
  "a %s that is killed around any journal write",
  (name, situation) => {
    const ways = DISKS.flatMap((disk) => POLICIES.map((policy) => ({ disk, policy })));

    it.each(ways)(
      "ends promoted or rolled back (disk $disk, on-interrupted $policy)",
      async ({ disk, policy }) => {
        const terms = { situation, policy, disk };
        const whole = await live(terms, undefined, undefined);
        expect(whole.decision?.reasonCode).toBe("passed");
        const plan = commands(whole.shared);
        const outcomes: Record<string, number> = {};
        for (const moment of MOMENTS) {
          for (let write = 1; write <= whole.writes; write += 1) {
            const first = await live(terms, undefined, { write, moment });
            if (first.decision !== undefined) continue;
            for await (const { last, what } of afterDeath(terms, first.shared, name === "canary" ? 4 : 9)) {
              const killed = `killed ${moment} write ${write}${what}`;
              const outcome = check(last, plan, killed);
              outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
              const ran = commands(last.shared).length;
              const after = await live(terms, last.shared, undefined);
              expect(after.decision?.reasonCode, killed).toBe(
                outcome === "promoted" ? "already-done" : "rolled-back",
              );
              expect(commands(after.shared).slice(ran), `${killed}: a further start ran something`).toEqual(
                [],
              );
            }
          }
        }
        console.log(`${name}, disk ${disk}, ${policy}: ${whole.writes} journal writes, ends:`, outcomes);
        // Only a step that may not run twice keeps `resume` from going on.
        const goesOn = policy === "resume" && !plan.some((label) => ONCE.includes(label));
        expect(Object.keys(outcomes).sort()).toEqual(goesOn ? ["promoted"] : ["promoted", "rolled-back"]);
      },
    );
  },
);
