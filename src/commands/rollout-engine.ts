import { ReleaseGatesError } from "../gate/errors.ts";
import type { Clock } from "../ports/clock.ts";
import type { JournaledEvent } from "../rollout/journal.ts";
import { transition } from "../rollout/machine.ts";
import type { Activity, Cause, Effect, MachineStep, Moment, State, Transition } from "../rollout/states.ts";
import { brokenOff, goesBack, mayBeginUnwritten, unwritten } from "../rollout/unwritten.ts";
import type { Journal } from "./rollout-journal.ts";

/** What the engine has done for it. */
export interface Performer {
  /**
   * Carries out an activity to its end. Aborting stops it; a command's end is still reported, everything else
   * may answer with nothing.
   */
  perform(activity: Activity, signal: AbortSignal): Promise<JournaledEvent | undefined>;
  /** Tells people; never rejects. */
  announce(moment: Moment, state: State): Promise<void>;
}

export interface RolloutDrive {
  readonly steps: readonly MachineStep[];
  /** Where it stands: idle, or what the journal of a dead run says. */
  readonly state: State;
  readonly first: JournaledEvent;
  readonly journal: Journal;
  readonly performer: Performer;
  readonly clock: Clock;
  /** Connects requests from outside (cancel, pause, resume, abort); returns what disconnects them. */
  listen(post: (event: JournaledEvent) => void): () => void;
}

type Ended = Extract<State, { phase: "ended" }>;

/**
 * Runs a rollout to its end: takes what happens, one thing at a time, asks the machine what follows, writes
 * both down, and only then does it.
 *
 * @throws ReleaseGatesError when not even a new rollout's start can be written: nothing was done then.
 */
export async function driveRollout(drive: RolloutDrive): Promise<Ended> {
  const { steps, journal, performer, clock } = drive;
  const inbox: JournaledEvent[] = [];
  let wake = (): void => undefined;
  let state = drive.state;
  let current: AbortController | undefined;

  const post = (event: JournaledEvent): void => {
    inbox.push(event);
    wake();
  };
  const disconnect = drive.listen(post);
  try {
    await take(drive.first, true);
    while (state.phase !== "ended") {
      const event = inbox.shift();
      if (event === undefined) await new Promise<void>((resolve) => (wake = resolve));
      else await take(event, false);
    }
    return state;
  } finally {
    disconnect();
    current?.abort();
  }

  async function take(event: JournaledEvent, first: boolean): Promise<void> {
    const expected = transition(steps, state, event);
    if (expected === undefined) return;
    const { phase } = expected.state;
    const { problem, stands } = await attempt(() => journal.write({ kind: "event", event, phase }));
    if (problem !== undefined && first && event.kind === "start") throw problem;
    if (problem === undefined || (stands && goesBack(event))) return follow(expected);
    if (!stands) return follow(followUnwritten(event, unwritable(problem)));
    // It stands in the journal, so it has happened; but what GitHub does not know of is gone no further with.
    if (expected.state.phase === "ended") return follow(expected);
    state = expected.state;
    return take({ kind: "abort", cause: unwritable(problem) }, false);
  }

  async function follow(next: Transition | undefined): Promise<void> {
    if (next === undefined) return;
    state = next.state;
    for (const effect of next.effects) await carryOut(effect);
  }

  function followUnwritten(event: JournaledEvent, cause: Cause): Transition | undefined {
    const instead = unwritten(event, cause);
    return instead === undefined ? undefined : transition(steps, state, instead);
  }

  async function carryOut(effect: Effect): Promise<void> {
    switch (effect.kind) {
      case "announce":
        return performer.announce(effect.moment, state);
      case "stop":
        current?.abort();
        return;
      default:
        return begin(effect);
    }
  }

  async function begin(activity: Activity): Promise<void> {
    current?.abort();
    const controller = new AbortController();
    current = controller;
    const step = "step" in activity ? steps[activity.step]?.id : undefined;
    const { problem, stands } = await attempt(() =>
      journal.write({
        kind: "intent",
        effect: activity.kind,
        ...(step === undefined ? {} : { step }),
      }),
    );
    // To the journal a command was begun when its intent stands there, whether it then ran or not.
    if (activity.kind === "run-command" && stands) {
      state = transition(steps, state, { kind: "begun", step: activity.step })?.state ?? state;
    }
    if (problem !== undefined && !mayBeginUnwritten(activity)) {
      post(brokenOff(activity, unwritable(problem)));
      return;
    }
    performer.perform(activity, controller.signal).then(
      (event) => {
        if (event !== undefined) post(event);
      },
      (error: unknown) => post(brokenOff(activity, unforeseen(error))),
    );
  }

  function unwritable(error: ReleaseGatesError): Cause {
    return {
      reasonCode: error.code,
      why: `the journal cannot be written: ${error.message}`,
      seenAt: clock.now().toISOString(),
    };
  }

  function unforeseen(error: unknown): Cause {
    const reasonCode = error instanceof ReleaseGatesError ? error.code : "internal-error";
    const why = error instanceof Error ? error.message : String(error);
    return { reasonCode, why, seenAt: clock.now().toISOString() };
  }
}

interface Attempt {
  readonly problem: ReleaseGatesError | undefined;
  /** Whether the entry stands in the journal; with a problem as well, GitHub was not told of it. */
  readonly stands: boolean;
}

async function attempt(write: () => Promise<ReleaseGatesError | undefined>): Promise<Attempt> {
  try {
    return { problem: await write(), stands: true };
  } catch (error) {
    if (error instanceof ReleaseGatesError) return { problem: error, stands: false };
    const message = error instanceof Error ? error.message : String(error);
    return { problem: new ReleaseGatesError("journal-broken", message, { cause: error }), stands: false };
  }
}
