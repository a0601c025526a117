import type { EventCounts } from "./observation.ts";
import type { Trace, TracePoint } from "./trace.ts";
import { TraceCursor, TraceProblem } from "./trace-cursor.ts";

/** What a file of recorded series holds. */
export interface TraceFile {
  /** Whether it is a list of traces, and not one. */
  readonly list: boolean;
  readonly traces: readonly Trace[];
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
type Arms = "one" | "two";

const TRACE = 'a trace: {"interval": seconds, "points": [...]}';
const POINTS =
  'points: [{"t": 0, "stable": {"bad": 0, "total": 9}, "canary": ...}] or [{"t": 0, "bad": 0, "total": 9}]';
const COUNTS = '{"bad": n, "total": n}, or null for a gap';

/** What the settings of a trace may be. */
const SETTINGS = {
  interval: { expected: "interval above 0, in seconds", holds: (value: number) => value > 0 },
  objective: {
    expected: "objective above 0 and at most 1, the share of good events (0.999 for 99.9%)",
    holds: (value: number) => value > 0 && value <= 1,
  },
  tolerate: {
    expected: "tolerate from 0 to 100 (0.1 for a tenth)",
    holds: (value: number) => value >= 0 && value <= 100,
  },
  alpha: { expected: "alpha above 0 and at most 0.5", holds: (value: number) => value > 0 && value <= 0.5 },
  minimum: { expected: "minimum of at least 1", holds: (value: number) => value >= 1 },
} as const;

/**
 * Reads recorded series, strictly. Points are checked now and made again whenever they are walked over, so that ten million of
 * them take no more memory than their text.
 *
 * @throws TraceProblem for the first thing that is not as it should be
 */
export function readTraces(bytes: Uint8Array): TraceFile {
  const cursor = new TraceCursor(bytes, textStart(bytes));
  const list = cursor.take("[");
  const traces: Trace[] = [];
  do traces.push(readTrace(cursor, bytes));
  while (list && cursor.take(","));
  if (list) cursor.expect("]");
  cursor.end();
  return { list, traces };
}

/** Line and column (1-based, in bytes) of an offset. */
export function placeOf(
  bytes: Uint8Array,
  offset: number,
): { readonly line: number; readonly column: number } {
  let line = 1;
  let start = 0;
  for (let at = bytes.indexOf(0x0a); at >= 0 && at < offset; at = bytes.indexOf(0x0a, at + 1)) {
    line += 1;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}

/** Where the text begins: after the byte order mark that some programs write. */
function textStart(bytes: Uint8Array): number {
  const [a, b, c] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) {
    throw new TraceProblem("JSON in UTF-8", "UTF-16", 0);
  }
  return a === 0xef && b === 0xbb && c === 0xbf ? 3 : 0;
}

function readTrace(cursor: TraceCursor, bytes: Uint8Array): Trace {
  const settings: Mutable<Partial<Trace>> = {};
  const start = cursor.at;
  cursor.object(TRACE, (key, at) => {
    switch (key) {
      case "points":
        settings.points = readPoints(cursor, bytes);
        break;
      case "name":
        settings.name = cursor.text("a name");
        break;
      case "interval":
      case "objective":
      case "tolerate":
      case "alpha":
      case "minimum":
        settings[key] = readSetting(cursor, SETTINGS[key]);
        break;
      default:
        throw unknownKey(key, at, `one of points, name, ${Object.keys(SETTINGS).join(", ")}`);
    }
  });
  const { interval, points } = settings;
  if (interval === undefined) throw new TraceProblem(SETTINGS.interval.expected, "no interval", start);
  if (points === undefined) throw new TraceProblem(POINTS, "no points", start);
  return { ...settings, interval, points };
}

function readSetting(
  cursor: TraceCursor,
  { expected, holds }: { readonly expected: string; readonly holds: (value: number) => boolean },
): number {
  const start = cursor.at;
  const value = cursor.number();
  if (!holds(value)) throw new TraceProblem(expected, String(value), start);
  return value;
}

/** Checks every point, and gives them as something that can be walked over again and again. */
function readPoints(cursor: TraceCursor, bytes: Uint8Array): Iterable<TracePoint> {
  cursor.expect("[");
  const start = cursor.at;
  if (cursor.peek() === "]") throw new TraceProblem("at least one point", "an empty list", start);
  const walked = walk(cursor, undefined);
  for (let step = walked.next(); ; step = walked.next()) {
    if (step.done === true) {
      const arms = step.value;
      return { [Symbol.iterator]: () => walk(new TraceCursor(bytes, start), arms) };
    }
  }
}

/** Points up to the end of their list; all have the same arms. */
function* walk(cursor: TraceCursor, known: Arms | undefined): Generator<TracePoint, Arms> {
  let arms = known;
  do {
    const { point, arms: these } = readPoint(cursor);
    arms ??= these;
    if (these !== arms) throw cursor.problem("points that all have arms, or none");
    yield point;
  } while (cursor.take(","));
  cursor.expect("]");
  return arms;
}

function readPoint(cursor: TraceCursor): { readonly point: TracePoint; readonly arms: Arms } {
  const start = cursor.at;
  const numbers: Mutable<Partial<Record<"t" | "bad" | "total", number | null>>> = {};
  const arms: Mutable<Partial<Record<"canary" | "stable", EventCounts | null>>> = {};
  cursor.object(POINTS, (key, at) => {
    switch (key) {
      case "t":
        numbers.t = cursor.number();
        break;
      case "bad":
      case "total":
        numbers[key] = numberOrNull(cursor);
        break;
      case "canary":
      case "stable":
        arms[key] = readCounts(cursor);
        break;
      default:
        throw unknownKey(key, at, POINTS);
    }
  });
  const { t, bad, total } = numbers;
  const { canary, stable } = arms;
  if (typeof t !== "number") throw new TraceProblem("t, seconds from any start", "a point without t", start);
  const single = bad !== undefined && total !== undefined;
  if (single && canary === undefined && stable === undefined) {
    return { point: { t, bad, total }, arms: "one" };
  }
  if (canary !== undefined && stable !== undefined && bad === undefined && total === undefined) {
    return { point: { t, canary, stable }, arms: "two" };
  }
  const keys = Object.keys({ ...numbers, ...arms }).join(", ");
  throw new TraceProblem(
    "t with bad and total, or with canary and stable (null for a gap)",
    `a point with ${keys}`,
    start,
  );
}

/** Counts of one arm; a part that is null makes all of it a gap. */
function readCounts(cursor: TraceCursor): EventCounts | null {
  if (cursor.takeNull()) return null;
  const start = cursor.at;
  const counts: Mutable<Partial<Record<"bad" | "total", number | null>>> = {};
  cursor.object(COUNTS, (key, at) => {
    if (key !== "bad" && key !== "total") throw unknownKey(key, at, COUNTS);
    counts[key] = numberOrNull(cursor);
  });
  const { bad, total } = counts;
  if (bad === undefined || total === undefined) throw new TraceProblem(COUNTS, "one of them missing", start);
  return bad === null || total === null ? null : { bad, total };
}

function numberOrNull(cursor: TraceCursor): number | null {
  if (cursor.takeNull()) return null;
  const next = cursor.peek();
  if (next !== "-" && !(next >= "0" && next <= "9")) throw cursor.problem("a number, or null for a gap");
  return cursor.number();
}

function unknownKey(key: string, at: number, expected: string): TraceProblem {
  return new TraceProblem(expected, `the key "${key}"`, at);
}
