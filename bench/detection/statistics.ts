/** A share with its 95% Wilson interval. */
export interface Share {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Wilson's interval: right for small counts, too. */
export function wilson(hits: number, runs: number): Share {
  const z = 1.959964;
  const p = hits / runs;
  const scale = 1 + (z * z) / runs;
  const centre = (p + (z * z) / (2 * runs)) / scale;
  const half = (z / scale) * Math.sqrt((p * (1 - p)) / runs + (z * z) / (4 * runs * runs));
  return { value: p, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

/** Nearest-rank quantile; Infinity when that many runs never alarmed. */
export function quantileOf(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.POSITIVE_INFINITY;
}
