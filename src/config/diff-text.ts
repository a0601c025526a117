import * as z from "zod/mini";
import { configSchema } from "./schema.ts";
import { kindOf, schemasAt } from "./schema-shape.ts";

/** Names of list entries and named parts, by the place of their list. */
const ENTRY_NAMES: Readonly<Record<string, string>> = {
  "readiness.evidence": "evidence",
  "readiness.checks": "required check",
  "readiness.blockers": "blocking label",
  "readiness.checklist": "checklist item",
  "readiness.system.env": "required variable",
  "readiness.system.files": "required file",
  "readiness.system.http": "required address",
  roles: "role",
  "approval.waivable-by": "permission to waive for",
  waivers: "waiver of",
  "freeze.acknowledged-by": "acknowledgement by",
  "freeze.allow-paths": "exempt path",
  "staging.checks": "staging check",
  "rollout.checks": "rollout check",
  "metrics.sources": "metrics source",
  "metrics.indicators": "indicator",
};

/** What happened at a place, in plain words. */
export function changeText(path: readonly string[], before: unknown, after: unknown): string {
  const subject = subjectOf(path);
  if (before === undefined) return `${subject} was added${withValue(path, after)}`;
  if (after === undefined) return `${subject} was removed${withValue(path, before)}`;
  const from = showAt(path, before);
  const to = showAt(path, after);
  return from === undefined || to === undefined || from === to
    ? `${subject} was changed`
    : `${subject}: ${from}, now ${to}`;
}

function withValue(path: readonly string[], value: unknown): string {
  const shown = showAt(path, value);
  return shown === undefined ? "" : ` (${shown})`;
}

/** `max-age of evidence unit-tests`, or the path where nothing has a name of its own. */
function subjectOf(path: readonly string[]): string {
  for (let length = path.length - 1; length > 0; length -= 1) {
    const list = path.slice(0, length).join(".");
    const name = Object.hasOwn(ENTRY_NAMES, list) ? ENTRY_NAMES[list] : undefined;
    if (name === undefined) continue;
    const rest = path.slice(length + 1).join(".");
    return `${rest === "" ? "" : `${rest} of `}${name} ${path[length]}`;
  }
  return path.join(".");
}

/**
 * A value as people write it, or undefined when it is not shown: lists and mappings, and texts that may have
 * come from a variable.
 */
function showAt(path: readonly string[], value: unknown): string | undefined {
  const schemas = schemasAt(configSchema, path);
  const kind = schemas.map(kindOf).find((found) => found !== undefined);
  if (typeof value === "number") return showNumber(value, kind);
  if (typeof value === "boolean") return String(value);
  if (typeof value !== "string") return undefined;
  const safe =
    kind === "expression" ||
    kind === "shell line" ||
    kind === "id" ||
    schemas.some((schema) => schema instanceof z.ZodMiniEnum || schema instanceof z.ZodMiniLiteral);
  return safe ? shorten(value) : undefined;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 100 ? `${line.slice(0, 100)}…` : line;
}

function showNumber(value: number, kind: unknown): string {
  switch (kind) {
    case "duration":
      return showDuration(value);
    case "ratio":
      return `${Number((value * 100).toFixed(6))}%`;
    case "size":
      return showSize(value);
    default:
      return String(value);
  }
}

const UNITS = [
  ["d", 86_400_000],
  ["h", 3_600_000],
  ["m", 60_000],
  ["s", 1_000],
] as const;

/** The largest unit that gives a whole number: 24h, 90m, 1500ms. */
function showDuration(milliseconds: number): string {
  const unit = UNITS.find(([, size]) => milliseconds >= size && milliseconds % size === 0);
  return unit === undefined ? `${milliseconds}ms` : `${milliseconds / unit[1]}${unit[0]}`;
}

function showSize(bytes: number): string {
  const unit = (
    [
      ["GiB", 1024 ** 3],
      ["MiB", 1024 ** 2],
      ["KiB", 1024],
    ] as const
  ).find(([, size]) => bytes >= size && bytes % size === 0);
  return unit === undefined ? `${bytes}B` : `${bytes / unit[1]}${unit[0]}`;
}
