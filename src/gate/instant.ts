/**
 * Times as documents write them. Only forms whose meaning is certain are read: ISO 8601 / RFC 3339 with a
 * full date, the date of HTTP (RFC 9110, which mocha's own xunit reporter writes), and seconds or milliseconds
 * since 1970. Everything else is unreadable, which is never fresh.
 */

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s?(Z|z|[+-]\d{2}:?\d{2})?)?$/;

const HTTP_DATE = /^[A-Z][a-z]{2}, (\d{2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}:\d{2}:\d{2}) GMT$/;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * Milliseconds since 1970 of a time as a document states it, or undefined. A date alone is the start of its
 * day, and a time without a zone is read as UTC.
 */
export function parseInstant(value: string | number): number | undefined {
  if (typeof value === "number") return fromEpoch(value);
  const match = ISO.exec(isoOfHttpDate(value.trim()));
  if (match === null) return undefined;
  const [, year, month, day, hour = "0", minute = "0", second = "0", fraction = "", zone = "Z"] = match;
  const parts = [year, month, day, hour, minute, second].map(Number);
  const [y = 0, mo = 0, d = 0, h = 0, mi = 0, s = 0] = parts;
  if (h > 23 || mi > 59 || s > 60) return undefined;
  const at = Date.UTC(y, mo - 1, d, h, mi, s, Number(fraction.slice(0, 3).padEnd(3, "0")));
  const date = new Date(Date.UTC(y, mo - 1, d));
  if (date.getUTCFullYear() !== y || date.getUTCMonth() !== mo - 1 || date.getUTCDate() !== d)
    return undefined;
  const offset = zoneOffset(zone);
  return offset === undefined ? undefined : at - offset;
}

/** ISO 8601 in UTC, as records hold it. */
export function isoInstant(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

/** A length of time as people read it: `3 d 4 h`, `12 min`, `40 s`. */
export function humanDuration(milliseconds: number): string {
  const seconds = Math.floor(Math.abs(milliseconds) / 1000);
  const units = [
    [Math.floor(seconds / 86_400), "d"],
    [Math.floor(seconds / 3_600) % 24, "h"],
    [Math.floor(seconds / 60) % 60, "min"],
    [seconds % 60, "s"],
  ] as const;
  const first = units.findIndex(([amount]) => amount > 0);
  if (first === -1) return "0 s";
  return units
    .slice(first, first + 2)
    .filter(([amount]) => amount > 0)
    .map(([amount, unit]) => `${amount} ${unit}`)
    .join(" ");
}

function isoOfHttpDate(text: string): string {
  const [, day, name = "", year, time] = HTTP_DATE.exec(text) ?? [];
  if (day === undefined) return text;
  return `${year}-${String(MONTHS.indexOf(name) + 1).padStart(2, "0")}-${day}T${time}Z`;
}

// Between 2001-09-09 and 2286-11-20 a count of seconds has 10 digits and a count of milliseconds 13.
function fromEpoch(value: number): number | undefined {
  if (value >= 1e9 && value < 1e10) return Math.round(value * 1000);
  if (value >= 1e12 && value < 1e13) return Math.round(value);
  return undefined;
}

function zoneOffset(zone: string): number | undefined {
  if (zone === "Z" || zone === "z") return 0;
  const match = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  const hours = Number(match?.[2]);
  const minutes = Number(match?.[3]);
  if (match === null || hours > 14 || minutes > 59) return undefined;
  return (match[1] === "-" ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}
