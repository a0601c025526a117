/** What the world does to both arms alike. */
export type Weather =
  | "calm"
  /** The shared error rate drifts, with autocorrelation. */
  | "drift"
  /** Shared incidents multiply errors twentyfold for a while. */
  | "incidents"
  /** Errors come in clumps, each on one arm. */
  | "clumps"
  /** One reading in ten is missing, alone or in rows. */
  | "gaps"
  /** The load swings by a factor of nine. */
  | "diurnal"
  /** All of it at once. */
  | "rough";

export const WEATHERS: readonly Weather[] = [
  "calm",
  "drift",
  "incidents",
  "clumps",
  "gaps",
  "diurnal",
  "rough",
];

/** What is wrong with the canary. */
export interface Fault {
  readonly name: string;
  /** The canary's error rate from the stable one. */
  readonly rate: (stable: number) => number;
}

export const FAULTS: readonly Fault[] = [
  { name: "x1.5", rate: (stable) => stable * 1.5 },
  { name: "x2", rate: (stable) => stable * 2 },
  { name: "x5", rate: (stable) => stable * 5 },
  { name: "+0.5 pp", rate: (stable) => stable + 0.005 },
  { name: "+2 pp", rate: (stable) => stable + 0.02 },
  { name: "outage", rate: () => 1 },
];

/** Faults that are no faults: the canary is as good as stable, or as bad as is tolerated. */
export const HEALTHY: readonly Fault[] = [
  { name: "equal", rate: (stable) => stable },
  { name: "edge", rate: (stable) => oddsTimes(stable, 1.1) },
];

/** Requests a second. */
export const LOADS = [20, 100, 1_000, 5_000] as const;
/** Canary's share of the traffic. */
export const SHARES = [0.05, 0.1, 0.25, 0.5] as const;
/** Bad share of a healthy service. */
export const BASE_RATE = 0.001;
/** Seconds between two readings (the default of `rollout.interval`), and of a whole trace. */
export const INTERVAL = 10;
export const LENGTH = 3_600;
/** Points before a late fault begins. */
export const LATE = 1_200 / INTERVAL;

/** One cell of the bench: a service, its weather and what is wrong with the canary. */
export interface Cell {
  readonly load: number;
  readonly share: number;
  readonly weather: Weather;
  readonly fault: string;
  /** Point at which the fault begins. */
  readonly onset: number;
}

export function faultOf(name: string): Fault {
  const fault = [...FAULTS, ...HEALTHY].find((one) => one.name === name);
  if (fault === undefined) throw new Error(`there is no fault ${name}`);
  return fault;
}

/** Tolerance is meant in odds, which for rare errors is the same as in rates. */
function oddsTimes(rate: number, factor: number): number {
  const odds = (rate / (1 - rate)) * factor;
  return odds / (1 + odds);
}
