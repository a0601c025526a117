import { commandEnvironment } from "../gate/command-environment.ts";
import { ReleaseGatesError } from "../gate/errors.ts";
import type { EvidenceFile } from "../gate/record.ts";
import {
  deploymentReport,
  type EndedRollout,
  rollbackDocument,
  validationReport,
} from "../rollout/documents.ts";
import {
  commandInFlight,
  commandMark,
  type JournaledEvent,
  type RolloutIdentity,
} from "../rollout/journal.ts";
import { manualSteps } from "../rollout/manual-steps.ts";
import { machineSteps, type Plan } from "../rollout/plan.ts";
import { isUntouched } from "../rollout/start.ts";
import { IDLE, type MachineStep, type State } from "../rollout/states.ts";
import type { GateContext } from "./gate-run.ts";
import { looksEntry, recordLooks } from "./recorded-watcher.ts";
import { createDecisionDesk, type DecisionDesk } from "./rollback-decision.ts";
import { createAnnouncer } from "./rollout-announcer.ts";
import { createControl, type RolloutControl } from "./rollout-control.ts";
import { driveRollout } from "./rollout-engine.ts";
import type { Journal } from "./rollout-journal.ts";
import { controlHint } from "./rollout-mirror.ts";
import { createPerformer } from "./rollout-performer.ts";
import { emptyTraces } from "./rollout-traces.ts";
import { createRolloutWatch } from "./rollout-watch.ts";
import { createWatcher } from "./watcher.ts";

/** What is left of a dead run's command has this long to end by itself. */
const LEFTOVER_GRACE_MS = 2_000;
const MAX_PLAN_BYTES = 1024 ** 2;

/** A rollout to begin, or one to take up where a dead run left it. */
export type SessionStart =
  | { readonly kind: "begin"; readonly rollout: RolloutIdentity; readonly first: JournaledEvent }
  | { readonly kind: "recover"; readonly first: JournaledEvent };

const nothingSeen = {
  commands: new Map(),
  checks: new Map(),
  looks: new Map(),
  rollback: undefined,
  verification: [],
} as const;

/** Drives a rollout to its end, with everything it needs around it. */
export async function runSession(
  context: GateContext,
  plan: Plan,
  journal: Journal,
  start: SessionStart,
): Promise<EndedRollout> {
  const { world, config, release } = context;
  const { rollout, metrics } = config.config;
  const { steps, state } = await open(context, plan, journal, start);

  const watching = new AbortController();
  const watched = createWatcher(world, {
    checks: rollout.checks,
    indicators: metrics.indicators,
    sources: metrics.sources,
    arms: {
      canary: release.version,
      ...(plan.compares && release.previous !== undefined ? { stable: release.previous.version } : {}),
    },
    intervalMs: rollout.interval,
    commandEnv: commandEnvironment(
      world.env,
      { env: {}, "pass-env": [] },
      { release, environment: release.target, dryRun: false },
    ),
    alpha: metrics.alpha,
    signal: watching.signal,
  });
  const { evidence } = context;
  const watcher = recordLooks(watched, { evidence, clock: world.clock, reporter: world.reporter });
  let control: RolloutControl | undefined;
  let desk: DecisionDesk | undefined;
  const hear = async (): Promise<void> => {
    await control?.poll();
    await desk?.poll();
  };
  const watch = createRolloutWatch({
    watcher,
    hear,
    plan,
    limits: { highMs: rollout.triggers.high, mediumMs: rollout.triggers.medium },
    intervalMs: rollout.interval,
    clock: world.clock,
    reporter: world.reporter,
  });
  const traces = emptyTraces();
  const announce = createAnnouncer(context, plan);
  const performer = createPerformer({
    context,
    plan,
    watch,
    traces,
    commandMark: (command) => commandMark(journal.entries(), command),
    stopWatching: () => watching.abort(),
    touched: () => traces.commands.size > 0 || !isUntouched(state),
    hear,
    question: {
      open: (cause) => desk?.open(cause),
      close: async () => desk?.close(),
    },
    announce: async (moment, at) => {
      if (moment === "resumed") watch.accept();
      announce(moment, at);
    },
  });
  const deployment = journal.deployment();
  if (deployment !== undefined) {
    world.reporter.info(
      `To pause (or to resume or abort: change the last word): ${controlHint(context, deployment)}`,
    );
  }
  const ended = await driveRollout({
    steps,
    state,
    first: start.first,
    journal,
    performer,
    clock: world.clock,
    listen: (post) => {
      if (journal.mirror !== undefined && deployment !== undefined) {
        control = createControl(context, journal.mirror, deployment, post);
        const { decision } = rollout.triggers;
        if (decision !== undefined) {
          desk = createDecisionDesk(context, decision, deployment, post);
          if (start.kind === "recover") void desk.closeLeft();
        }
      }
      return listenForCancel(context, post);
    },
  });
  watching.abort();
  await desk?.close();
  // A look that was under way when the rollout ended must not change the log once its digest is taken.
  await watcher.close();
  return {
    plan,
    release,
    state: ended,
    entries: journal.entries(),
    commands: traces.commands,
    checks: traces.checks,
    looks: watch.looks,
    rollback: traces.rollback,
    verification: traces.verification ?? [],
    manualSteps: ended.outcome === "rollback-failed" ? await readManualSteps(context) : undefined,
  };
}

/** Writes the documents of an ended rollout, its journal included. */
export async function writeRolloutDocuments(
  { evidence, config }: GateContext,
  ended: EndedRollout,
): Promise<readonly EvidenceFile[]> {
  const rollback = rollbackDocument(ended);
  return [
    await evidence.writeDocument("production-deployment-report", deploymentReport(ended)),
    await evidence.writeDocument(
      "post-deployment-validation",
      validationReport(ended, config.config.rollout["success-rate"]),
    ),
    ...(rollback === undefined ? [] : [await evidence.writeDocument("rollback-report", rollback)]),
    ...(await looksEntry(evidence)),
    ...(await journalEntry(evidence)),
  ];
}

/**
 * Writes what a run that died after the end of its rollout had no time for: the reports, as far as the journal
 * knows. What an earlier run recorded stays as it is.
 */
export async function writeMissingDocuments(
  context: GateContext,
  plan: Plan,
  { found }: Journal,
): Promise<readonly EvidenceFile[]> {
  const { evidence, release } = context;
  if (found.kind !== "read" || found.newest.state.phase !== "ended") return [];
  if ((await evidence.readDocument("production-deployment-report")) !== undefined) return [];
  const { state, entries } = found.newest;
  return writeRolloutDocuments(context, {
    ...nothingSeen,
    plan,
    release,
    state,
    entries,
    manualSteps: state.outcome === "rollback-failed" ? await readManualSteps(context) : undefined,
  });
}

/** The journal as evidence; nothing where not a line of it could be written. */
export async function journalEntry(evidence: GateContext["evidence"]): Promise<readonly EvidenceFile[]> {
  try {
    return [await evidence.entry("rollout-journal.jsonl", "output", { kind: "gate" })];
  } catch (error) {
    if (error instanceof ReleaseGatesError && error.code === "evidence-missing") return [];
    throw error;
  }
}

async function open(
  context: GateContext,
  plan: Plan,
  journal: Journal,
  start: SessionStart,
): Promise<{
  readonly steps: readonly MachineStep[];
  readonly state: State;
}> {
  const { run } = context;
  await stopLeftovers(context, journal);
  if (start.kind === "begin") {
    const steps = machineSteps(plan);
    const by = run.kind === "github" ? `${run.triggeringActor} (${run.url})` : run.user;
    await journal.begin(start.rollout, steps, by).catch((error: unknown) => {
      if (start.rollout.purpose !== "rollback") throw error;
      const why = error instanceof Error ? error.message : String(error);
      context.world.reporter.status({ tag: "ALERT", sentence: `rolling back without a journal: ${why}` });
    });
    return { steps, state: IDLE };
  }
  if (journal.found.kind !== "read") throw new TypeError("there is no rollout to recover");
  const { newest } = journal.found;
  return { steps: newest.steps, state: newest.state };
}

/** A command of a run that died may still be at work; nothing begins beside it. */
async function stopLeftovers({ world }: GateContext, { found }: Journal): Promise<void> {
  const mark = found.kind === "read" ? commandInFlight(found.newest) : undefined;
  const left = mark === undefined ? 0 : await world.processes.stopMarked(mark, LEFTOVER_GRACE_MS);
  if (left === 0) return;
  world.reporter.status({
    tag: "ALERT",
    sentence: `stopped ${left} processes that the dead run had left running`,
  });
}

/** The runner's cancellation: SIGINT or SIGTERM reach us as an abort. */
function listenForCancel({ world, inputs }: GateContext, post: (event: JournaledEvent) => void): () => void {
  const cancel = (): void =>
    post({
      kind: "cancel",
      cause: {
        reasonCode: "cancelled",
        why: "the run was cancelled",
        seenAt: world.clock.now().toISOString(),
      },
    });
  if (inputs.signal.aborted) cancel();
  inputs.signal.addEventListener("abort", cancel);
  return () => inputs.signal.removeEventListener("abort", cancel);
}

async function readManualSteps({ world, config }: GateContext): Promise<string | undefined> {
  const path = config.config.readiness["rollback-plan"]?.path;
  if (path === undefined || (await world.workspace.stat(path)) === undefined) return undefined;
  return manualSteps(Buffer.from(await world.workspace.read(path, MAX_PLAN_BYTES)).toString("utf8"));
}
