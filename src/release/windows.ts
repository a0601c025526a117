/**
 * Deploy windows and blackouts. Both are written in the clock time of a place, so an instant is first read
 * off that place's clock; summer time then takes care of itself: an hour that does not exist is never shown,
 * and one that comes twice counts twice. The rules of time zones are the runtime's own (ICU).
 */

export const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** A time of the week in which releases may go out. */
export interface DeployWindow {
  readonly days: readonly Weekday[];
  /** `HH:MM`. */
  readonly from: string;
  /** `HH:MM`, `24:00` for midnight; not after `from` means the next day. The minute itself is outside. */
  readonly to: string;
  /** IANA name such as `Europe/Berlin`. */
  readonly timezone: string;
}

/** A time in which nothing goes out. */
export interface Blackout {
  /** `YYYY-MM-DD`, or with a time `YYYY-MM-DDTHH:MM`. */
  readonly from: string;
  /** The same; a day counts to its end, a time to its minute. */
  readonly to: string;
  readonly reason: string;
  readonly timezone: string;
}

/** What a clock on the wall shows. */
export interface WallClock {
  readonly weekday: Weekday;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** `HH:MM`. */
  readonly time: string;
}

const MINUTE = 60_000;
/** Longest search for the next opening: every window comes back within a week. */
const SEARCH_MINUTES = 8 * 24 * 60;

/** Whether a release may go out at the instant (milliseconds since 1970): in any window, or without windows always. */
export function isWindowOpen(windows: readonly DeployWindow[], instant: number): boolean {
  return (
    windows.length === 0 || windows.some((window) => isInside(window, clockOf(window.timezone)(instant)))
  );
}

/** The next minute at which a window is open; undefined when none ever opens. */
export function nextOpening(windows: readonly DeployWindow[], instant: number): number | undefined {
  const read = windows.map((window) => ({ window, clock: clockOf(window.timezone) }));
  const first = Math.ceil(instant / MINUTE);
  for (let minute = first; minute <= first + SEARCH_MINUTES; minute += 1) {
    const at = minute * MINUTE;
    if (read.some(({ window, clock }) => isInside(window, clock(at)))) return at;
  }
  return undefined;
}

/** The blackouts in force at the instant. */
export function blackoutsAt<B extends Blackout>(blackouts: readonly B[], instant: number): readonly B[] {
  return blackouts.filter((blackout) => isInForce(blackout, clockOf(blackout.timezone)(instant)));
}

/** Whether the blackout is in force while the clock of its place shows this. */
export function isInForce({ from, to }: Blackout, { date, time }: WallClock): boolean {
  // Text of equal form sorts as time does; a bound without a time is compared by its day alone.
  const now = `${date}T${time}`;
  return now.slice(0, from.length) >= from && now.slice(0, to.length) <= to;
}

/** Whether the runtime knows the time zone. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** Whether a clock that shows this stands inside the window. */
export function isInside(window: DeployWindow, clock: WallClock): boolean {
  const { from, to, days } = window;
  if (from < to) return days.includes(clock.weekday) && clock.time >= from && clock.time < to;
  // Over midnight: the evening of a listed day, or the morning after one.
  const evening = days.includes(clock.weekday) && clock.time >= from;
  return evening || (days.includes(dayBefore(clock.weekday)) && clock.time < to);
}

function dayBefore(day: Weekday): Weekday {
  return WEEKDAYS[(WEEKDAYS.indexOf(day) + 6) % 7] ?? "mon";
}

/** What the clock of a place shows at an instant (milliseconds since 1970). */
export function clockOf(timezone: string): (instant: number) => WallClock {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone: timezone,
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    weekday: "short",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });
  return (instant) => {
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
    const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? "";
    const named = part("weekday").toLowerCase().slice(0, 3);
    return {
      weekday: WEEKDAYS.find((day) => day === named) ?? "mon",
      date: `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}`,
      time: `${part("hour")}:${part("minute")}`,
    };
  };
}
