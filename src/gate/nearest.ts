import { distance } from "fastest-levenshtein";

/** Longer names are not compared: nobody mistypes them, and comparing costs the product of the lengths. */
const LONGEST = 64;

/**
 * The candidate a person most likely meant, or undefined when none is close: at most one edit for every three
 * letters (two letters swapped are one edit), where case, hyphens and underscores do not count.
 */
export function nearestName(name: string, candidates: readonly string[]): string | undefined {
  const wanted = plain(name);
  if (wanted.length === 0 || wanted.length > LONGEST) return undefined;
  const allowed = Math.max(1, Math.floor(wanted.length / 3));
  let best: { readonly candidate: string; readonly edits: number } | undefined;
  for (const candidate of candidates) {
    if (candidate.length > LONGEST) continue;
    const other = plain(candidate);
    const edits = isSwap(wanted, other) ? 1 : distance(wanted, other);
    if (edits <= allowed && (best === undefined || edits < best.edits)) best = { candidate, edits };
  }
  return best?.candidate;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[-_]/g, "");
}

/** Whether the two differ only by two neighbouring letters that changed places. */
function isSwap(left: string, right: string): boolean {
  if (left.length !== right.length) return false;
  const at = [...left].findIndex((letter, index) => letter !== right[index]);
  if (at === -1 || at + 1 >= left.length) return false;
  return `${left.slice(0, at)}${left[at + 1]}${left[at]}${left.slice(at + 2)}` === right;
}
