import { decideChecks } from "../gate/checks.ts";
import { type CommandFacts, commandEnvironment } from "../gate/command-environment.ts";
import { explainOutcome, succeeded } from "../gate/command-outcome.ts";
import { ReleaseGatesError } from "../gate/errors.ts";
import { decideGate } from "../gate/verdict.ts";
import type { CommandResult } from "../ports/processes.ts";
import type { JournaledEvent, MarkedCommand } from "../rollout/journal.ts";
import { decideVerification } from "../rollout/outcome.ts";
import { type Plan, rollbackVariables } from "../rollout/plan.ts";
import type { ChecksStep, CommandStep, StepVariables } from "../rollout/plan-step.ts";
import type { Activity, Cause } from "../rollout/states.ts";
import { runChecks } from "./checks.ts";
import { tellStack } from "./failure.ts";
import type { GateContext } from "./gate-run.ts";
import { readLaunchCriteria } from "./rollout-binding.ts";
import type { Performer } from "./rollout-engine.ts";
import type { RolloutTraces } from "./rollout-traces.ts";
import type { RolloutWatch } from "./rollout-watch.ts";
import { runCommand } from "./supervised-command.ts";

export interface PerformerOptions {
  readonly context: GateContext;
  readonly plan: Plan;
  readonly watch: RolloutWatch;
  readonly traces: RolloutTraces;
  /** Marks the processes of a command, so that the next run finds what outlived this one. */
  commandMark(command: MarkedCommand): string | undefined;
  readonly announce: Performer["announce"];
  /** The watch is over: whatever it still asks is stopped. */
  stopWatching(): void;
  /** Whether anything was done to production by this rollout, as far as can be told. */
  touched(): boolean;
  /** Looks for what people ask for. */
  hear(): Promise<void>;
  /** Puts the question of a `medium` trigger to people, beside the deployment status that is always heard. */
  readonly question: { open(cause: Cause): void; close(): Promise<void> };
}

/** Carries out what the machine wants, through the ports. */
export function createPerformer(options: PerformerOptions): Performer {
  const { context, plan, watch, traces } = options;
  const { world, config, release } = context;
  const now = (): string => world.clock.now().toISOString();
  return { perform, announce: options.announce };

  async function perform(activity: Activity, signal: AbortSignal): Promise<JournaledEvent | undefined> {
    try {
      return await carryOut(activity, signal);
    } catch (error) {
      if (!(error instanceof ReleaseGatesError)) tellStack(error, world);
      throw error;
    }
  }

  async function carryOut(activity: Activity, signal: AbortSignal): Promise<JournaledEvent | undefined> {
    switch (activity.kind) {
      case "check-binding":
        return checkBinding(activity.step);
      case "run-command":
        return runStep(activity.step, commandAt(activity.step), signal);
      case "observe":
        return watch.hold(activity.step, durationAt(activity.step), signal);
      case "ask":
        return askPeople(activity, signal);
      case "wait":
        return watch.wait(activity.step, signal);
      case "run-checks":
        return checkStep(activity.step, checksAt(activity.step), signal);
      case "run-rollback":
        options.stopWatching();
        return runRollback(activity.begun);
      case "verify-rollback":
        return verifyRollback();
    }
  }

  async function checkBinding(step: number): Promise<JournaledEvent> {
    await options.hear();
    const decision = decideGate(await readLaunchCriteria(context, !options.touched()));
    if (decision.verdict === "passed") return { kind: "binding-held", step };
    const { reasonCode, reason } = decision;
    return { kind: "binding-lost", step, cause: { reasonCode, why: reason, seenAt: now() } };
  }

  async function askPeople(
    { step, cause }: Extract<Activity, { kind: "ask" }>,
    signal: AbortSignal,
  ): Promise<JournaledEvent | undefined> {
    options.question.open(cause);
    try {
      return await watch.ask(step, signal);
    } finally {
      // Nothing that follows waits for it.
      void options.question.close();
    }
  }

  async function runStep(index: number, step: CommandStep, signal: AbortSignal): Promise<JournaledEvent> {
    const result = await world.reporter.group(step.title, () =>
      runCommand(world, step.command, {
        ...facts(step.variables),
        label: step.id,
        ...mark({ kind: "step", id: step.id }),
        signal,
      }),
    );
    traces.commands.set(index, result);
    if (succeeded(result)) return { kind: "step-finished", step: index };
    return { kind: "step-failed", step: index, cause: commandCause(step.id, result) };
  }

  async function checkStep(
    index: number,
    step: ChecksStep,
    signal: AbortSignal,
  ): Promise<JournaledEvent | undefined> {
    const results = await world.reporter.group(step.title, () =>
      runChecks(world, step.checks, {
        signal,
        commandEnv: checkEnvironment(step.variables),
        sources: config.config.metrics.sources,
      }),
    );
    if (signal.aborted) return undefined;
    traces.checks.set(index, results);
    const decision = decideGate(decideChecks(results, step.successRate));
    if (decision.verdict === "passed") return { kind: "step-finished", step: index };
    const { reasonCode, reason } = decision;
    return { kind: "step-failed", step: index, cause: { reasonCode, why: reason, seenAt: now() } };
  }

  /** The way back takes no signal: once begun it runs to its end or its timeout. */
  async function runRollback(begun: number): Promise<JournaledEvent> {
    const result = await world.reporter.group("Roll back", () =>
      runCommand(world, plan.rollback, {
        ...facts(rollbackVariables(plan, begun)),
        expectedVersion: previousVersion(),
        ...mark({ kind: "rollback" }),
        label: "rollback",
      }),
    );
    traces.rollback = result;
    if (succeeded(result)) return { kind: "rollback-finished" };
    return { kind: "rollback-broken", cause: commandCause("rollback", result) };
  }

  async function verifyRollback(): Promise<JournaledEvent> {
    const { checks, "success-rate": rate } = config.config.rollout;
    const results = await world.reporter.group("Check that the old version serves", () =>
      runChecks(world, checks, {
        signal: new AbortController().signal,
        commandEnv: checkEnvironment({}, previousVersion()),
        sources: config.config.metrics.sources,
      }),
    );
    traces.verification = results;
    const decision = decideVerification(results, rate, release.previous);
    if (decision.verdict === "passed") return { kind: "rollback-verified" };
    const { reasonCode, reason } = decision;
    return { kind: "rollback-refuted", cause: { reasonCode, why: reason, seenAt: now() } };
  }

  function facts(variables: StepVariables): CommandFacts {
    return { release, environment: release.target, dryRun: false, ...variables };
  }

  function mark(command: MarkedCommand): { readonly commandId?: string } {
    const commandId = options.commandMark(command);
    return commandId === undefined ? {} : { commandId };
  }

  function checkEnvironment(
    variables: StepVariables,
    expectedVersion?: string,
  ): Readonly<Record<string, string>> {
    const expected = expectedVersion === undefined ? {} : { expectedVersion };
    return commandEnvironment(world.env, { env: {}, "pass-env": [] }, { ...facts(variables), ...expected });
  }

  /** Empty for a first release: nobody knows which version should answer after its rollback. */
  function previousVersion(): string {
    return release.previous?.version ?? "";
  }

  function commandCause(label: string, result: CommandResult): Cause {
    const { reasonCode, found } = explainOutcome(result);
    return { reasonCode, why: `${label}: ${found}`, seenAt: now() };
  }

  function commandAt(index: number): CommandStep {
    const step = plan.steps[index];
    if (step?.kind !== "command") throw new TypeError(`step ${index} is no command`);
    return step;
  }

  function checksAt(index: number): ChecksStep {
    const step = plan.steps[index];
    if (step?.kind !== "checks") throw new TypeError(`step ${index} has no checks`);
    return step;
  }

  function durationAt(index: number): number {
    const step = plan.steps[index];
    if (step?.kind !== "hold") throw new TypeError(`step ${index} is no hold`);
    return step.durationMs;
  }
}
