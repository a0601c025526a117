import type { KeyPath } from "./yaml-places.ts";

/** A path as people write it: `rollout.canary.steps[1].hold`. */
export function keyPathText(path: KeyPath): string {
  return path
    .map((key, index) => {
      if (typeof key === "number") return `[${key}]`;
      const plain = /^[A-Za-z_$][\w-]*$/.test(key) ? key : JSON.stringify(key.slice(0, 60));
      return index === 0 ? plain : `.${plain}`;
    })
    .join("");
}

/** The value at a path of own keys; undefined when there is none. */
export function valueAt(data: unknown, path: KeyPath): unknown {
  let at = data;
  for (const key of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return undefined;
    at = Reflect.get(at, key);
  }
  return at;
}

/** The entries of a value that should be a list; none when it is not. */
export function listAt(data: unknown, path: KeyPath): readonly unknown[] {
  const value = valueAt(data, path);
  return Array.isArray(value) ? value : [];
}

/** The entries of a value that should be a mapping; none when it is not. */
export function entriesAt(data: unknown, path: KeyPath): readonly (readonly [string, unknown])[] {
  const value = valueAt(data, path);
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

/** A value as a message shows it: short, on one line, with its kind where that is the point. */
export function showValue(value: unknown): string {
  if (value === undefined || value === null) return "nothing";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "object") return Object.keys(value).length === 0 ? "an empty mapping" : "a mapping";
  if (typeof value !== "string") return String(value);
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
}
