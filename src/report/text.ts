import type { Location } from "../gate/errors.ts";
import { visibleText } from "./inert.ts";

/**
 * Longest text of one field in a rendered page. Findings can quote what a command or a file said; the whole
 * of it stands in the JSON record, a page shows the start.
 */
const FIELD_LENGTH = 600;

/**
 * The text on one line: every run of white space becomes one space, what cannot be seen is written out, and
 * what is longer than `length` code points is cut with a mark that says so.
 */
export function oneLine(text: string, length = FIELD_LENGTH): string {
  // Cut roughly before the expression runs: a finding may quote megabytes.
  const near = text.length > length * 8 ? text.slice(0, length * 8) : text;
  const flat = visibleText(near).replace(/\s+/g, " ").trim();
  const points = [...flat];
  const cut = points.length > length || near.length < text.length;
  return cut ? `${points.slice(0, length).join("")} […]` : flat;
}

/** A place as people read it: `file:line:column`, a URL or a metric's name; empty when nothing is known. */
export function describeLocation(where: Location | undefined): string {
  if (where === undefined) return "";
  const position = where.line === undefined ? "" : `:${where.line}`;
  const column = where.line === undefined || where.column === undefined ? "" : `:${where.column}`;
  const parts = [
    where.file === undefined ? undefined : `${where.file}${position}${column}`,
    where.url,
    where.metric === undefined ? undefined : `metric ${where.metric}`,
  ];
  return parts.filter((part) => part !== undefined).join(", ");
}

/** `1 criterion`, `2 criteria`. */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${number} ${number === 1 ? singular : plural}`;
}
