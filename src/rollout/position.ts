import { REASON_CODES, type ReasonCode } from "../gate/reason-codes.ts";
import { type Cause, OUTCOMES, PHASES, type Progress, type State } from "./states.ts";

/**
 * Where a rollout stands, in the 140 characters that GitHub allows the description of a deployment status: a
 * sentence for people, then what the next run needs when this machine and its journal are gone, such as
 * `shift-25 is running [rg1 12 running 3 1 - 4711 - -]`.
 */
export interface Position {
  /** Entries of the rollout so far (`entryCount`): the higher one is newer. */
  readonly count: number;
  readonly state: State;
  /** The workflow run that wrote it. */
  readonly runId: number;
}

const LONGEST = 140;
const FORM = /^(.*)\[rg1 (\d+) ([a-z-]+) (\d+|-) (-?\d+|-) ([apz]+|-) (\d+) ([a-z0-9-]+) ([a-z0-9-]+)\]$/su;

/** The description of a deployment status; `sentence` is cut to what is left. */
export function writePosition({ count, state, runId }: Position, sentence: string): string {
  const progress = "step" in state ? state : undefined;
  const flags = [
    progress?.promoted === true ? "p" : "",
    progress?.pausing === true ? "z" : "",
    progress?.aborting === undefined ? "" : "a",
  ].join("");
  const cause = "cause" in state ? state.cause : progress?.aborting;
  const machine = [
    "[rg1",
    count,
    state.phase === "ended" ? state.outcome : state.phase,
    progress?.step ?? "-",
    "begun" in state ? state.begun : "-",
    flags === "" ? "-" : flags,
    runId,
    cause?.reasonCode ?? "-",
    `${state.phase === "ended" && state.failure !== undefined ? state.failure.reasonCode : "-"}]`,
  ].join(" ");
  const room = LONGEST - machine.length - 1;
  const line = [...sentence.replace(/\s+/g, " ").trim()];
  const said = line.length <= room ? line : [...line.slice(0, room - 1), "…"];
  return `${said.join("")} ${machine}`;
}

/**
 * Reads a description back; undefined when it is none of ours.
 *
 * @param seenAt when the status was made: all that is known of the time of a cause.
 */
export function readPosition(description: string, seenAt: string): Position | undefined {
  const [, said = "", count, word = "", step, begun, flags = "", runId, reason = "", failed = ""] =
    FORM.exec(description) ?? [];
  if (count === undefined) return undefined;
  const because = (code: string): Cause | undefined =>
    isReasonCode(code) ? { reasonCode: code, why: said.trim(), seenAt } : undefined;
  const cause = because(reason);
  const state = readState(word, {
    step: Number(step),
    begun: Number(begun),
    flags,
    cause,
    failure: because(failed),
  });
  return state === undefined ? undefined : { count: Number(count), state, runId: Number(runId) };
}

interface Parts {
  readonly step: number;
  readonly begun: number;
  readonly flags: string;
  readonly cause: Cause | undefined;
  readonly failure: Cause | undefined;
}

function readState(word: string, { step, begun, flags, cause, failure }: Parts): State | undefined {
  const outcome = OUTCOMES.find((known) => known === word);
  if (outcome !== undefined) {
    if (!Number.isInteger(begun)) return undefined;
    return {
      phase: "ended",
      outcome,
      begun,
      ...(cause === undefined ? {} : { cause }),
      ...(failure === undefined ? {} : { failure }),
    };
  }
  const phase = PHASES.find((known) => known === word);
  const progress: Progress = {
    step,
    begun,
    promoted: flags.includes("p"),
    pausing: flags.includes("z"),
    ...(flags.includes("a") && cause !== undefined ? { aborting: cause } : {}),
  };
  switch (phase) {
    case undefined:
    case "ended":
      return undefined;
    case "idle":
      return { phase };
    case "rolling-back":
    case "verifying":
      return cause === undefined || !Number.isInteger(begun) ? undefined : { phase, begun, cause };
    case "stopping":
      return cause === undefined || !isProgress(progress) ? undefined : { phase, ...progress, cause };
    default:
      return isProgress(progress) ? { phase, ...progress } : undefined;
  }
}

function isProgress({ step, begun }: Progress): boolean {
  return Number.isInteger(step) && Number.isInteger(begun);
}

function isReasonCode(code: string): code is ReasonCode {
  return REASON_CODES.some((known) => known === code);
}
