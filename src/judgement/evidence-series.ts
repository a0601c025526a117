/** The evidence ratio after a point. */
export interface EvidencePoint {
  readonly t: number;
  readonly evidence: number;
}

/** The evidence over time, thinned where there are very many points. */
export interface EvidenceSeries {
  readonly every: number;
  readonly points: readonly EvidencePoint[];
}

/** More points than this are thinned. */
const MOST_POINTS = 10_000;

/**
 * Collects evidence ratios as they come. When there are too many, every second one is dropped and from then on
 * only every second one is kept; the last one is always there.
 */
export function collectEvidence(): { add(point: EvidencePoint): void; series(): EvidenceSeries } {
  let every = 1;
  let seen = 0;
  let points: EvidencePoint[] = [];
  let last: EvidencePoint | undefined;
  return {
    add(point) {
      last = point;
      if (seen % every === 0) points.push(point);
      seen += 1;
      if (points.length > MOST_POINTS) {
        points = points.filter((_, at) => at % 2 === 0);
        every *= 2;
      }
    },
    series() {
      return { every, points: last === undefined || points.at(-1) === last ? points : [...points, last] };
    },
  };
}
