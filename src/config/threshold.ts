import type { Direction } from "./diff-rules.ts";

const COMPARISON = /(>=|<=|>|<)\s*(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)/g;

/**
 * Whether a CEL requirement became stricter or looser, where the two differ only in the numbers they compare
 * with: `coverage.lines >= 0.8` to `>= 0.7` is looser. Undefined when it cannot be told: other words, a
 * negation or a choice that may turn the meaning round, or thresholds that moved both ways.
 */
export function judgeThresholds(before: string, after: string): Direction | undefined {
  if (shape(before) !== shape(after) || /!(?!=)|\?/.test(before)) return undefined;
  const left = thresholds(before);
  const right = thresholds(after);
  const directions = new Set<Direction>();
  for (const [index, threshold] of left.entries()) {
    const other = right[index];
    if (other === undefined || threshold.value === other.value) continue;
    const larger = other.value > threshold.value;
    const demandsMore = threshold.operator.startsWith(">") ? larger : !larger;
    directions.add(demandsMore ? "stricter" : "looser");
  }
  const [only] = directions;
  return directions.size === 1 ? only : undefined;
}

function shape(expression: string): string {
  return expression.replace(COMPARISON, "$1 #").replace(/\s+/g, " ").trim();
}

function thresholds(expression: string): readonly { readonly operator: string; readonly value: number }[] {
  return [...expression.matchAll(COMPARISON)].map(([, operator = "", value]) => ({
    operator,
    value: Number(value),
  }));
}
