import { STANDARD_CHECKLIST } from "../gate/checklist-items.ts";
import type { Problem } from "../gate/errors.ts";
import { nearestName } from "../gate/nearest.ts";
import { gateOfWaivable, WAIVABLE_KINDS } from "../gate/waivable.ts";
import { listAt, showValue, valueAt } from "./key-path.ts";
import { findUnknownRole, roleNames } from "./role-checks.ts";
import { rolesThatMayWaive } from "./waiver-rights.ts";
import type { YamlSource } from "./yaml.ts";
import type { KeyPath } from "./yaml-places.ts";

/** Rules of waivers: what they name exists and can be waived, and by whom. */
export function* checkWaivers(source: YamlSource): Generator<Problem> {
  const waivers = listAt(source.data, ["waivers"]);
  if (waivers.length === 0) return;
  const seen = new Set<string>();
  const roles = roleNames(source);
  for (const index of waivers.keys()) {
    const place = ["waivers", index];
    const criterion = valueAt(source.data, [...place, "criterion"]);
    if (typeof criterion === "string" && criterion !== "") {
      yield* checkCriterion([...place, "criterion"], criterion, source);
      if (seen.has(criterion)) yield twice([...place, "criterion"], criterion, source);
      seen.add(criterion);
    }
    const role = valueAt(source.data, [...place, "role"]);
    if (typeof role === "string") yield* checkRole([...place, "role"], role, criterion, roles, source);
  }
  yield* findPeopleInTwoRoles(waivers, source);
}

function* checkCriterion(path: KeyPath, criterion: string, source: YamlSource): Generator<Problem> {
  const where = source.valuePlace(path);
  if (gateOfWaivable(criterion) === undefined) {
    yield {
      message: `${showValue(criterion)} cannot be waived`,
      expected: `a criterion of a kind that can be: ${WAIVABLE_KINDS.join(", ")}`,
      found: criterion,
      where,
      next: "repair what it asks: approval, rollback, release and ledger criteria have no waivers",
    };
    return;
  }
  const known = knownCriteria(criterion, source.data);
  if (known === undefined || known.includes(criterion)) return;
  const nearest = nearestName(criterion, known);
  yield {
    message: `no criterion has the id ${showValue(criterion)}`,
    expected: known.length === 0 ? "a criterion that this config asks" : `one of ${known.join(", ")}`,
    found: criterion,
    where,
    next: nearest === undefined ? "correct the id, or remove the waiver" : `did you mean ${nearest}?`,
  };
}

/** Lists whose entries are criteria named after their ids; of other kinds only the gate knows the ids. */
function knownCriteria(criterion: string, data: unknown): readonly string[] | undefined {
  const kind = criterion.slice(0, criterion.indexOf("/") + 1);
  const staging = valueAt(data, ["staging", "checks"]) === undefined ? "rollout" : "staging";
  const lists: Readonly<Record<string, KeyPath>> = {
    "evidence/": ["readiness", "evidence"],
    "checklist/": ["readiness", "checklist"],
    "check/": [staging, "checks"],
  };
  const list = lists[kind];
  if (kind === "checklist/" && valueAt(data, ["readiness", "checklist"]) === "standard") {
    return Object.keys(STANDARD_CHECKLIST).map((id) => `${kind}${id}`);
  }
  return list === undefined
    ? undefined
    : listAt(data, list).flatMap((_, index) => {
        const id = valueAt(data, [...list, index, "id"]);
        return typeof id === "string" ? [`${kind}${id}`] : [];
      });
}

function twice(path: KeyPath, criterion: string, source: YamlSource): Problem {
  return {
    message: `${showValue(criterion)} is waived twice`,
    expected: "one waiver for a criterion",
    found: criterion,
    where: source.valuePlace(path),
    next: "remove one of the two",
  };
}

function* checkRole(
  path: KeyPath,
  role: string,
  criterion: unknown,
  roles: readonly string[],
  source: YamlSource,
): Generator<Problem> {
  const where = source.valuePlace(path);
  yield* findUnknownRole(path, source);
  if (!roles.includes(role)) return;
  const { key, allowed } = rolesThatMayWaive(criterion, source.data);
  if (allowed.includes(role)) return;
  yield {
    message: `${role} may not waive ${showValue(criterion)}`,
    expected: allowed.length === 0 ? `roles that may waive, in ${key}` : `one of ${allowed.join(", ")}`,
    found: role,
    where,
    next: `have a role give it that may, or add ${role} to ${key}`,
  };
}

/** One person decides in one role, as when they approve. */
function* findPeopleInTwoRoles(waivers: readonly unknown[], source: YamlSource): Generator<Problem> {
  if (valueAt(source.data, ["approval", "one-person-one-role"]) === false) return;
  const roles = new Map<string, string>();
  for (const [index, waiver] of waivers.entries()) {
    const [by, role] = [valueAt(waiver, ["by"]), valueAt(waiver, ["role"])];
    if (typeof by !== "string" || typeof role !== "string") continue;
    const before = roles.get(by.toLowerCase());
    roles.set(by.toLowerCase(), before ?? role);
    if (before === undefined || before === role) continue;
    yield {
      message: `${by} waives for two roles`,
      expected: "one role for one person (approval.one-person-one-role)",
      found: `${before} and ${role}`,
      where: source.valuePlace(["waivers", index, "role"]),
      next: "have somebody else of one of the roles give the waiver",
    };
  }
}
