import { keyPathText, listAt, valueAt } from "./key-path.ts";

/** The roles that may waive a criterion, and the key that says so: its own list, else `approval.waivable-by`. */
export function rolesThatMayWaive(
  criterion: unknown,
  data: unknown,
): { readonly key: string; readonly allowed: readonly string[] } {
  const [, kind = "", id] =
    /^(evidence|checklist|features)\/(.+)$/.exec(typeof criterion === "string" ? criterion : "") ?? [];
  const index = listAt(data, ["readiness", kind]).findIndex((item) => valueAt(item, ["id"]) === id);
  const own = ["readiness", kind, ...(kind === "features" ? [] : [index]), "waivable-by"];
  const key = id !== undefined && valueAt(data, own) !== undefined ? own : ["approval", "waivable-by"];
  return { key: keyPathText(key), allowed: listAt(data, key).filter((role) => typeof role === "string") };
}
