import { distance } from "fastest-levenshtein";

/** Longer names are not compared: nobody mistypes them, and comparing costs the product of the lengths. */
const LONGEST = 64;

/**
 * The candidate a person most likely meant, or undefined when none is close: at most one edit for every three
 * letters, where case, hyphens and underscores do not count.
 */
export function nearestName(name: string, candidates: readonly string[]): string | undefined {
  const wanted = plain(name);
  if (wanted.length === 0 || wanted.length > LONGEST) return undefined;
  const allowed = Math.max(1, Math.floor(wanted.length / 3));
  let best: { readonly candidate: string; readonly edits: number } | undefined;
  for (const candidate of candidates) {
    if (candidate.length > LONGEST) continue;
    const edits = distance(wanted, plain(candidate));
    if (edits <= allowed && (best === undefined || edits < best.edits)) best = { candidate, edits };
  }
  return best?.candidate;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[-_]/g, "");
}
