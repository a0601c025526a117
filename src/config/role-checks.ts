import type { Problem } from "../gate/errors.ts";
import { nearestName } from "../gate/nearest.ts";
import { entriesAt, keyPathText, showValue, valueAt } from "./key-path.ts";
import type { YamlSource } from "./yaml.ts";
import type { KeyPath } from "./yaml-places.ts";

/** The roles of the config, by name. */
export function roleNames(source: YamlSource): readonly string[] {
  return entriesAt(source.data, ["roles"]).map(([name]) => name);
}

/** A place that names a role which the config does not have. */
export function* findUnknownRole(path: KeyPath, source: YamlSource): Generator<Problem> {
  const role = valueAt(source.data, path);
  const names = roleNames(source);
  if (typeof role !== "string" || names.includes(role)) return;
  const nearest = nearestName(role, names);
  yield {
    message: `${keyPathText(path)}: there is no role ${showValue(role)}`,
    expected: names.length === 0 ? "a role under roles" : `one of ${names.join(", ")}`,
    found: role,
    where: source.valuePlace(path),
    next: nearest === undefined ? `add ${role} to roles` : `did you mean ${nearest}?`,
  };
}
