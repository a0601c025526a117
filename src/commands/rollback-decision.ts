import type { PeoplesDecision } from "../approval/rollback-decision.ts";
import { decidePeoples, isDecidable } from "../approval/rollback-decision.ts";
import type { Config } from "../config/schema.ts";
import { createMask } from "../report/mask.ts";
import { formatDuration } from "../report/units.ts";
import { commented } from "../rollout/history.ts";
import type { JournaledEvent } from "../rollout/journal.ts";
import type { Cause } from "../rollout/states.ts";
import { readDecisionFacts } from "./approval-facts.ts";
import { readApprovalPolicy } from "./approval-policy.ts";
import type { GateContext } from "./gate-run.ts";

/** At most so often the reviews are looked for: two calls each, and a token may make a thousand an hour. */
const EVERY_MS = 30_000;
/** A review that does not count is asked for anew; so many in a row are no accident any more. */
const MOST_ASKED = 5;

/** Asks people by the review of an environment. None of it ever rejects: a rollout does not end because nobody is asked. */
export interface DecisionDesk {
  /** Starts the run that waits for the review, beside the watch. */
  open(cause: Cause): void;
  /** Looks for the answer, if it is time to. */
  poll(): Promise<void>;
  /** The question is settled: nobody is to click on what has no effect any more. */
  close(): Promise<void>;
  /** Cancels the questions that a run which died left open. */
  closeLeft(): Promise<void>;
}

interface Question {
  readonly cause: Cause;
  readonly number: number;
  /** The run that asks, once it is known. */
  run: { readonly id: number; readonly url: string } | undefined;
  starting: Promise<void>;
}

/**
 * The question of a `medium` trigger as the review of a role's environment: a run of the configured workflow waits for
 * it while the rollout watches on. Approving goes on, rejecting rolls back.
 *
 * @param deployment of the rollout; it tells its questions from others.
 * @param heard takes what the answer makes happen.
 */
export function createDecisionDesk(
  context: GateContext,
  decision: NonNullable<Config["rollout"]["triggers"]["decision"]>,
  deployment: number,
  heard: (event: JournaledEvent) => void,
): DecisionDesk {
  const { world, config, release } = context;
  const { workflow } = decision;
  const { environment = "" } = config.config.roles[decision.role] ?? {};
  const mask = createMask(world.secrets);
  /** How the mark of every question of this rollout begins, in the title of the run that asks it. */
  const ours = `[question ${deployment}-`;
  let question: Question | undefined;
  let closing: Promise<void> = Promise.resolve();
  let asked = 0;
  let last = Number.NEGATIVE_INFINITY;

  function open(cause: Cause): void {
    asked += 1;
    const number = asked;
    question = { cause, number, run: undefined, starting: Promise.resolve() };
    question.starting = start(question);
  }

  async function start(about: Question): Promise<void> {
    const { runner } = world;
    if (runner === undefined) return;
    const what = release.service === undefined ? release.tag : `${release.tag} of ${release.service}`;
    const mark = `${ours}${runner.runId}-${about.number}]`;
    await quietly("people could not be asked by a review", async () => {
      const github = await world.github();
      const run = await github.dispatchWorkflow({
        workflow,
        ref: runner.ref,
        mark,
        inputs: {
          environment,
          title: shortened(mask(`Go on with ${what} in ${release.target}, although ${about.cause.why}?`)),
          question: mark,
          rollout: `${runner.serverUrl}/${runner.repository}/actions/runs/${runner.runId}`,
        },
      });
      about.run = run;
      const limit = formatDuration(config.config.rollout.triggers.medium);
      world.reporter.status({
        tag: "ROLLBACK DECISION",
        sentence:
          `${decision.role} decides under "Review deployments" of ${run.url}: approve ${environment} to go on with ` +
          `${release.tag} although ${about.cause.why}, reject to roll it back; without an answer it is rolled back ${limit} after the breach began`,
      });
    });
  }

  async function poll(): Promise<void> {
    const now = world.clock.monotonic();
    if (question?.run === undefined || now - last < EVERY_MS) return;
    last = now;
    const { run, cause } = question;
    await quietly("the answer could not be looked for", async () => {
      const found = await readDecision(run.id);
      if (question?.run !== run) return;
      settle(found, run.url, cause);
    });
  }

  /** Looked for between two looks, and again later: a GitHub that hangs must not hold up the watch. */
  const passing: GateContext = { ...context, world: { ...world, github: () => world.github("brief") } };

  async function readDecision(runId: number): Promise<PeoplesDecision> {
    const github = await passing.world.github();
    // The run before its reviews: a review that comes between the two is seen by the next look at the latest.
    const run = await github.workflowRun(runId);
    const reviews = await github.reviews(runId);
    if (run === undefined || !isDecidable(run, reviews)) return { kind: "open" };
    const policy = await readApprovalPolicy(passing);
    const role = policy.roles.find((one) => one.role === decision.role);
    if (role === undefined) return { kind: "open" };
    const facts = await readDecisionFacts(passing, policy, role, { run, reviews });
    return decidePeoples(role, facts, policy, run);
  }

  function settle(found: PeoplesDecision, url: string, cause: Cause): void {
    switch (found.kind) {
      case "open":
        return;
      case "go-on":
      case "roll-back": {
        question = undefined;
        const { by, comment, at } = found;
        heard(eventOf(found.kind, { by, comment, at, environment, url }, world.clock.now().toISOString()));
        return;
      }
      case "void": {
        question = undefined;
        const again = asked < MOST_ASKED;
        const then = again ? "people are asked again" : "answer by a deployment status";
        world.reporter.status({
          tag: "ALERT",
          sentence: `the review of ${url} does not count: ${found.found}; ${then}. ${found.next}`,
        });
        if (again) open(cause);
        return;
      }
    }
  }

  function close(): Promise<void> {
    const left = question;
    question = undefined;
    if (left !== undefined) closing = closing.then(() => withdraw(left));
    return closing;
  }

  async function withdraw(left: Question): Promise<void> {
    await left.starting;
    if (left.run !== undefined) await cancel(left.run.id);
  }

  async function closeLeft(): Promise<void> {
    await quietly("questions of an earlier run could not be looked for", async () => {
      const github = await world.github();
      const runs = (await github.workflowRuns(workflow, { event: "workflow_dispatch" })) ?? [];
      const left = runs.filter(({ title, status }) => title.includes(ours) && status !== "completed");
      for (const { id } of left) await cancel(id);
    });
  }

  async function cancel(runId: number): Promise<void> {
    await quietly(`run ${runId} still asks, without any effect`, async () => {
      await (await world.github()).cancelRun(runId);
    });
  }

  async function quietly(what: string, act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      world.reporter.status({ tag: "ALERT", sentence: `${what}: ${why}` });
    }
  }

  return { open, poll, close, closeLeft };
}

type Answered = Extract<JournaledEvent, { kind: "resume" }>["answer"] & object;

function eventOf(kind: "go-on" | "roll-back", answer: Answered, now: string): JournaledEvent {
  const { by, environment } = answer;
  if (kind === "go-on") return { kind: "resume", by, answer };
  const why = `${by} decided to roll back, by rejecting ${environment}${commented(answer)}`;
  return { kind: "abort", cause: { reasonCode: "aborted", why, seenAt: now }, answer };
}

/** The title of a run, beside its mark. */
function shortened(text: string): string {
  const most = 160;
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
