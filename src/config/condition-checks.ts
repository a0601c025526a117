import type { Problem } from "../gate/errors.ts";
import { keyPathText, listAt, showValue, valueAt } from "./key-path.ts";
import type { YamlSource } from "./yaml.ts";
import type { KeyPath } from "./yaml-places.ts";

/** Rules of what must hold around a release: nothing is asked twice, and nothing is asked that cannot be. */
export function* checkConditions(source: YamlSource): Generator<Problem> {
  yield* findRepeated(["readiness", "checks"], ["name", "app", "workflow"], source);
  yield* findRepeated(["readiness", "blockers"], ["label"], source);
  yield* findWindowWithoutWindows(source);
}

/** Entries that are a text, or a mapping whose first key is that text. */
function* findRepeated(path: KeyPath, keys: readonly string[], source: YamlSource): Generator<Problem> {
  const seen = new Map<string, KeyPath>();
  for (const [index, entry] of listAt(source.data, path).entries()) {
    const [first = ""] = keys;
    const parts = typeof entry === "string" ? [entry] : keys.map((key) => valueAt(entry, [key]));
    const [name] = parts;
    if (typeof name !== "string") continue;
    const key = JSON.stringify(keys.map((_, at) => parts[at] ?? null));
    const place = typeof entry === "string" ? [...path, index] : [...path, index, first];
    const before = seen.get(key);
    if (before === undefined) seen.set(key, place);
    else {
      yield {
        message: `${showValue(name)} stands twice in ${keyPathText(path)}`,
        expected: `every ${first} once`,
        found: `also in ${keyPathText(before)}, line ${source.valuePlace(before).line ?? "?"}`,
        where: source.valuePlace(place),
        next: "remove one of the two",
      };
    }
  }
}

function* findWindowWithoutWindows(source: YamlSource): Generator<Problem> {
  const path = ["readiness", "deploy-window"];
  if (valueAt(source.data, path) === undefined) return;
  if (listAt(source.data, ["freeze", "deploy-windows"]).length > 0) return;
  yield {
    message: "readiness.deploy-window asks for a deploy window, and there is none",
    expected: "at least one window in freeze.deploy-windows",
    found: "none",
    where: source.keyPlace(path),
    next: "add the windows to freeze.deploy-windows, or remove readiness.deploy-window",
  };
}
