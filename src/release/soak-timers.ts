/** A look at a soak that GitHub starts by itself, when the wait timer of its environment is over. */
export interface SoakTimer {
  /** The environment whose timer it is. */
  readonly environment: string;
  /** Whole minutes after the rollout. */
  readonly minutes: number;
}

const MINUTE_MS = 60_000;

/** What the timers of a soak follow from: the config's `stabilize`, times in milliseconds. */
export interface TimedSoak {
  readonly soak: number;
  readonly checkpoints?: readonly number[] | undefined;
  readonly "wait-timers": boolean;
}

/**
 * The looks of a soak as environments with wait timers, the earliest first: one for each checkpoint, and one for its
 * end. All timers begin together, when the rollout has ended. Empty where the config does not ask for them.
 */
export function soakTimers(target: string, stabilize: TimedSoak): readonly SoakTimer[] {
  const { soak, checkpoints } = stabilize;
  if (!stabilize["wait-timers"] || checkpoints === undefined) return [];
  const ages = [...new Set([...checkpoints.filter((age) => age < soak), soak])].sort((a, b) => a - b);
  return ages.map((age) => {
    const minutes = Math.ceil(age / MINUTE_MS);
    return { environment: `${target}-soak-${nameOf(minutes)}`, minutes };
  });
}

/** `30m`, `8h`, `24h`, as people write them in the config. */
function nameOf(minutes: number): string {
  return minutes % 60 === 0 ? `${minutes / 60}h` : `${minutes}m`;
}
