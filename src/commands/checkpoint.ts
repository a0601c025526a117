import { nextCheckpoint, type SoakPlan } from "../judgement/checkpoint.ts";
import { followSoak, SOAK_BEGINS, type SoakCourse } from "../judgement/soak-course.ts";
import type { Supersession } from "../judgement/supersession.ts";
import { type HealthLine, readHealthLog, type SoakSpec, takeDown, type WatchedSoak } from "./soak.ts";

/** Looks at a source that only knows the present, so that a counter has something to be compared with. */
const PRESENT_LOOKS = 3;

/** What a checkpoint came to. */
export type Checkpoint =
  | { readonly kind: "over"; readonly watched: WatchedSoak }
  | {
      readonly kind: "pending";
      readonly watched: WatchedSoak;
      /** ISO 8601 instant of the next one. */
      readonly nextAt: string;
      readonly extensions: number;
      /** Whether it is this checkpoint that extends the soak. */
      readonly extended: boolean;
    };

/** A soak by checkpoints. */
export interface CheckpointSpec extends SoakSpec {
  readonly plan: SoakPlan;
  /** When the rollout ended, milliseconds since the epoch. */
  readonly startedAt: number;
  /** When earlier checkpoints were taken, milliseconds since the epoch. */
  readonly before: readonly number[];
  /** What took the place of the release, if anything did: nothing after that is about it. */
  readonly superseded: Supersession | undefined;
}

/**
 * Takes one checkpoint: reads the whole time since the one before from the sources that remember, looks at the
 * present, writes both down, and says when to come again. The memory of the judge is the health log itself:
 * what stands there is judged again first.
 */
export async function takeCheckpoint(spec: CheckpointSpec): Promise<Checkpoint> {
  const { watcher, clock, signal, startedAt } = spec;
  const lines = await readHealthLog(spec.evidence);
  await watcher.relive(lines);
  let course = relive(lines, spec);
  const now = clock.now();
  const from = Math.max(startedAt, ...lines.slice(-1).map(({ at }) => Date.parse(at)));

  const { superseded } = spec;
  const until = superseded === undefined ? now.getTime() : Math.min(now.getTime(), Date.parse(superseded.at));

  const past = await watcher.catchUp(new Date(from), new Date(Math.max(from, until)));
  for (const seen of past.observations) {
    const turn = await takeDown(spec, course, seen, 0, Date.parse(seen.at) - startedAt);
    course = turn.course;
    // What took its place is not taken back for what this release did.
    if (turn.stop !== undefined && superseded === undefined) {
      return over({ kind: "stopped", cause: turn.stop });
    }
  }
  if (superseded !== undefined) return over({ kind: "superseded", by: superseded });
  const looks = past.incomplete ? PRESENT_LOOKS : 1;
  for (let look = 0; look < looks; look += 1) {
    if (look > 0) await clock.sleep(spec.intervalMs, signal);
    if (signal.aborted) return over({ kind: "cancelled" });
    const seen = await watcher.observe();
    if (signal.aborted) return over({ kind: "cancelled" });
    const turn = await takeDown(spec, course, seen, 0, clock.now().getTime() - startedAt);
    course = turn.course;
    if (turn.stop !== undefined) return over({ kind: "stopped", cause: turn.stop });
  }

  const unsettled = course.tally.undecided.length > 0 || course.tally.open.length > 0;
  const step = nextCheckpoint(spec.plan, {
    startedAt,
    now: clock.now().getTime(),
    before: spec.before,
    unsettled,
  });
  if (step.kind === "over") return over({ kind: "complete" });
  const { extensions, extended, nextAt } = step;
  return {
    kind: "pending",
    watched: watched({ kind: "complete" }),
    nextAt: iso(nextAt),
    extensions,
    extended,
  };

  function over(end: WatchedSoak["end"]): Checkpoint {
    return { kind: "over", watched: watched(end) };
  }

  function watched(end: WatchedSoak["end"]): WatchedSoak {
    return { tally: course.tally, end, elapsedMs: Math.max(0, clock.now().getTime() - startedAt) };
  }
}

/** The soak so far, from its log. */
function relive(lines: readonly HealthLine[], { limits }: CheckpointSpec): SoakCourse {
  return lines.reduce((course, line) => followSoak(course, line, limits).course, SOAK_BEGINS);
}

function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
