import { nearestName } from "../gate/nearest.ts";
import { valueAt } from "./key-path.ts";
import type { ShapeKey } from "./schema-shape.ts";

/** Which of several allowed mappings a person meant. */
export type BranchChoice =
  | { readonly kind: "branch"; readonly index: number }
  /** Nothing tells; `expected` says what would. */
  | { readonly kind: "none"; readonly expected: string; readonly found: readonly string[] }
  /** Keys of several branches stand side by side. */
  | { readonly kind: "several"; readonly expected: string; readonly found: readonly string[] };

/**
 * Decides by a key such as `type` that names the kind, else by the keys present: a branch is meant when the mapping has more of the keys that only this branch
 * knows than of any other's. A misspelt key counts half.
 */
export function chooseBranch(shapes: readonly (readonly ShapeKey[])[], value: unknown): BranchChoice {
  if (shapes.length === 1) return { kind: "branch", index: 0 };
  const told = shapes.findIndex((shape) => isToldBy(shape, value));
  if (told !== -1) return { kind: "branch", index: told };
  const present = typeof value === "object" && value !== null ? Object.keys(value) : [];
  const everywhere = shapes.flat().map((key) => key.name);
  const own = shapes.map((shape) => shape.filter((key) => isOnlyIn(key.name, everywhere)));
  const scores = own.map((keys) => score(keys, present, everywhere));
  const best = Math.max(0, ...scores);
  const expected = own.map((keys) => requiredOf(keys).join(" and ")).join(", or ");
  if (best === 0) return { kind: "none", expected, found: present };
  const winners = scores.flatMap((points, index) => (points === best ? [index] : []));
  const [winner] = winners;
  if (winners.length === 1 && winner !== undefined) return { kind: "branch", index: winner };
  const mixed = present.filter((key) => isOnlyIn(key, everywhere) || !everywhere.includes(key));
  return { kind: "several", expected: `either ${expected}`, found: mixed };
}

/** Whether a key such as `type` says that it is this kind. */
function isToldBy(shape: readonly ShapeKey[], value: unknown): boolean {
  return shape.some(({ name, literals }) => {
    const found = valueAt(value, [name]);
    // Only plain values can be literals; turning a mapping into text would run what it calls toString.
    return ["string", "number", "boolean"].includes(typeof found) && literals.includes(String(found));
  });
}

function isOnlyIn(name: string, everywhere: readonly string[]): boolean {
  return everywhere.filter((other) => other === name).length === 1;
}

function score(keys: readonly ShapeKey[], present: readonly string[], everywhere: readonly string[]): number {
  const names = keys.map((key) => key.name);
  return present.reduce((points, found) => {
    if (names.includes(found)) return points + (isRequired(found, keys) ? 2 : 1);
    const misspelt = !everywhere.includes(found) && nearestName(found, everywhere);
    return misspelt && names.includes(misspelt) ? points + 0.5 : points;
  }, 0);
}

function isRequired(name: string, keys: readonly ShapeKey[]): boolean {
  return keys.some((key) => key.name === name && key.required);
}

function requiredOf(keys: readonly ShapeKey[]): readonly string[] {
  return keys.filter((key) => key.required).map((key) => key.name);
}
