import { NO_READINGS, type QualityTally, type ReadQuality, tally, timeQuality } from "./hygiene.ts";

/** What an indicator with a requirement is judged by. */
export interface GaugePolicy {
  /** How many readings in a row must break the requirement before it is a breach. */
  readonly consecutive: number;
}

/** One reading: the value and whether its requirement held; null is a gap. */
export interface GaugePoint {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly reading: { readonly value: number; readonly holds: boolean } | null;
}

/** Everything the judge remembers of one gauge. Plain data: it survives in a file. */
export interface GaugeState {
  readonly lastAt?: number;
  readonly qualities: QualityTally;
  readonly value?: number;
  /** Readings in a row that broke the requirement. A gap neither adds to them nor forgives them. */
  readonly broken: number;
  /** Usable readings since the present hold began. */
  readonly hold: number;
  readonly idle: { readonly count: number; readonly quality: ReadQuality };
  /** The reading that made the last breach; gone when the gauge recovers. */
  readonly decided?: { readonly at: number; readonly value: number };
}

/** Before the first reading. */
export function startGauge(): GaugeState {
  return { qualities: NO_READINGS, broken: 0, hold: 0, idle: { count: 0, quality: "gap" } };
}

/** A new hold begins: it needs a reading of its own. A row of broken readings goes on. */
export function startGaugeHold(state: GaugeState): GaugeState {
  return { ...state, hold: 0, idle: { count: 0, quality: "gap" } };
}

/** Judges one more reading. @param now the judge's clock, milliseconds since the epoch */
export function observeGauge(
  state: GaugeState,
  policy: GaugePolicy,
  point: GaugePoint,
  now: number,
): GaugeState {
  const time = timeQuality(point.at, state.lastAt, now);
  if (time !== "used") return unusable(state, time);
  const timed = { ...state, lastAt: point.at };
  if (point.reading === null || Number.isNaN(point.reading.value)) return unusable(timed, "gap");
  const { value, holds } = point.reading;
  const { decided, ...rest } = timed;
  const broken = holds ? 0 : state.broken + 1;
  const breach = broken < policy.consecutive ? undefined : (decided ?? { at: point.at, value });
  return {
    ...rest,
    qualities: tally(state.qualities, "used"),
    value,
    broken,
    hold: state.hold + 1,
    idle: { count: 0, quality: "used" },
    ...(breach === undefined ? {} : { decided: breach }),
  };
}

function unusable(state: GaugeState, quality: ReadQuality): GaugeState {
  return {
    ...state,
    qualities: tally(state.qualities, quality),
    idle: { count: state.idle.count + 1, quality },
  };
}
