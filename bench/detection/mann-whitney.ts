/** 98% confidence, two-sided. */
const Z = 2.3263478740408408;
const TOLERANCE = 0.25;

/**
 * Kayenta's rule for one metric, from its published description and source (NetflixACAJudge, classifier
 * MannWhitney): the canary is High when the lower end of the 98% Mann-Whitney confidence interval of the shift
 * between canary and baseline lies above a quarter of the Hodges-Lehmann estimate of that shift. Values that are
 * not there are left out. (https://github.com/spinnaker/kayenta)
 */
export class MannWhitneyJudge {
  readonly #canary: number[] = [];
  readonly #stable: number[] = [];
  /** Every difference canary minus stable, sorted. */
  #differences: Float64Array = new Float64Array(0);

  add(canary: number | undefined, stable: number | undefined): void {
    const fresh: number[] = [];
    if (canary !== undefined) {
      for (const other of this.#stable) fresh.push(canary - other);
      this.#canary.push(canary);
    }
    if (stable !== undefined) {
      for (const other of this.#canary) fresh.push(other - stable);
      this.#stable.push(stable);
    }
    this.#differences = merge(this.#differences, Float64Array.from(fresh).sort());
  }

  isHigh(): boolean {
    const n = this.#canary.length;
    const m = this.#stable.length;
    const pairs = n * m;
    if (pairs === 0) return false;
    const deviation = Math.sqrt((pairs * (n + m + 1)) / 12);
    // Lower end of the interval by the normal approximation with continuity correction.
    const rank = Math.floor(pairs / 2 - 0.5 - Z * deviation);
    if (rank < 0) return false;
    const lower = this.#differences[rank] ?? 0;
    return lower > TOLERANCE * Math.abs(this.#median());
  }

  #median(): number {
    const count = this.#differences.length;
    const middle = Math.floor(count / 2);
    const upper = this.#differences[middle] ?? 0;
    return count % 2 === 1 ? upper : (upper + (this.#differences[middle - 1] ?? 0)) / 2;
  }
}

function merge(a: Float64Array, b: Float64Array): Float64Array {
  const merged = new Float64Array(a.length + b.length);
  let left = 0;
  let right = 0;
  for (let at = 0; at < merged.length; at += 1) {
    const takeLeft = right >= b.length || (left < a.length && (a[left] ?? 0) <= (b[right] ?? 0));
    merged[at] = (takeLeft ? a[left++] : b[right++]) ?? 0;
  }
  return merged;
}
