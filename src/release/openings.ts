import {
  type Blackout,
  blackoutsAt,
  clockOf,
  type DeployWindow,
  isInForce,
  isInside,
  isWindowOpen,
  nextOpening,
} from "./windows.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Longest search: blackouts may follow each other. */
const YEAR = 366 * 24 * HOUR;

/** A moment at which a release may go out, and the place on whose clock it is told. */
export interface Opening {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Of a window that is open then; UTC without windows. */
  readonly timezone: string;
}

/**
 * The first minute from the instant on at which a window is open and no blackout holds; undefined when there is
 * none within a year.
 */
export function nextRelease(
  windows: readonly DeployWindow[],
  blackouts: readonly Blackout[],
  instant: number,
): Opening | undefined {
  const end = instant + YEAR;
  let at: number | undefined = instant;
  while (at !== undefined && at <= end) {
    const cleared = endOfBlackouts(blackouts, at, end);
    const opening = isWindowOpen(windows, cleared) ? cleared : nextOpening(windows, cleared);
    if (opening === undefined) return undefined;
    if (blackoutsAt(blackouts, opening).length === 0) {
      const window = windows.find((one) => isInside(one, clockOf(one.timezone)(opening)));
      return opening > end ? undefined : { at: opening, timezone: window?.timezone ?? "UTC" };
    }
    at = opening;
  }
  return undefined;
}

/** The first minute from the instant on at which no blackout holds; after `end` where there is none before. */
function endOfBlackouts(blackouts: readonly Blackout[], instant: number, end: number): number {
  // Made once: a clock is dear to make and cheap to read.
  const clocks = blackouts.map((blackout) => ({ blackout, clock: clockOf(blackout.timezone) }));
  const isClear = (at: number): boolean =>
    clocks.every(({ blackout, clock }) => !isInForce(blackout, clock(at)));
  if (isClear(instant)) return instant;
  let hour = instant;
  while (hour <= end && !isClear(hour)) hour += HOUR;
  // Clear at the hour found; when exactly it became so lies in the hour before.
  for (let minute = Math.ceil((hour - HOUR) / MINUTE) * MINUTE; minute < hour; minute += MINUTE) {
    if (minute > instant && isClear(minute)) return minute;
  }
  return hour;
}

/** An instant on the clock of a place and in UTC: `mon 2026-11-23 09:00 Europe/Berlin (2026-11-23 08:00 UTC)`. */
export function tellInstant(instant: number, timezone: string): string {
  const utc = clockOf("UTC")(instant);
  const universal = `${utc.date} ${utc.time} UTC`;
  if (timezone === "UTC") return `${utc.weekday} ${universal}`;
  const { weekday, date, time } = clockOf(timezone)(instant);
  return `${weekday} ${date} ${time} ${timezone} (${universal})`;
}
