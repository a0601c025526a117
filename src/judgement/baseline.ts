import type { EventCounts, IndicatorObservation } from "./observation.ts";

/** A look, as far as the baseline cares. */
export interface BaselineLook {
  readonly at: string;
  readonly checks: readonly {
    readonly id: string;
    readonly status: "passed" | "failed";
    readonly latency?: { readonly p95Ms: number };
  }[];
  readonly indicators: readonly Pick<IndicatorObservation, "id" | "kind" | "quality" | "reading">[];
}

/** The content of `monitoring-baseline.json`. */
export interface Baseline {
  readonly from: string;
  readonly to: string;
  readonly looks: number;
  readonly indicators: readonly {
    readonly id: string;
    readonly kind: "events" | "gauge";
    readonly events?: EventCounts;
    readonly rate?: number;
    readonly gauge?: {
      readonly minimum: number;
      readonly median: number;
      readonly p95: number;
      readonly maximum: number;
    };
  }[];
  readonly checks: readonly {
    readonly id: string;
    readonly looks: number;
    readonly passed: number;
    readonly p95Ms?: number;
  }[];
}

/** What was normal while the version was watched; undefined without a look. */
export function measureBaseline(looks: readonly BaselineLook[]): Baseline | undefined {
  const [first] = looks;
  const last = looks.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const indicators = groupById(looks.flatMap((look) => look.indicators));
  const checks = groupById(looks.flatMap((look) => look.checks));
  return {
    from: first.at,
    to: last.at,
    looks: looks.length,
    indicators: [...indicators].map(([id, all]) => ({
      id,
      kind: all[0]?.kind ?? "events",
      ...eventsOf(all),
      ...gaugeOf(all),
    })),
    checks: [...checks].map(([id, all]) => {
      const slow = quantiles(all.flatMap((one) => one.latency?.p95Ms ?? []));
      return {
        id,
        looks: all.length,
        passed: all.filter((one) => one.status === "passed").length,
        ...(slow === undefined ? {} : { p95Ms: slow.p95 }),
      };
    }),
  };
}

type Reading = BaselineLook["indicators"][number];

function eventsOf(all: readonly Reading[]): { readonly events?: EventCounts; readonly rate?: number } {
  let bad = 0;
  let total = 0;
  for (const { quality, reading } of all) {
    const { canary } = reading;
    if (quality !== "used" || canary === undefined || !("total" in canary)) continue;
    bad += canary.bad;
    total += canary.total;
  }
  return total > 0 ? { events: { bad, total }, rate: bad / total } : {};
}

function gaugeOf(all: readonly Reading[]): Pick<Baseline["indicators"][number], "gauge"> {
  const values = all.flatMap(({ quality, reading }) => {
    const { canary } = reading;
    return quality === "used" && canary !== undefined && "value" in canary ? [canary.value] : [];
  });
  const gauge = quantiles(values);
  return gauge === undefined ? {} : { gauge };
}

/** Nearest-rank quantiles; undefined without values. */
function quantiles(values: readonly number[]) {
  const sorted = [...values].sort((a, b) => a - b);
  const rank = (share: number): number => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  if (sorted.length === 0) return undefined;
  return { minimum: rank(0), median: rank(0.5), p95: rank(0.95), maximum: rank(1) };
}

function groupById<T extends { readonly id: string }>(
  items: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(item.id);
    if (group === undefined) groups.set(item.id, [item]);
    else group.push(item);
  }
  return groups;
}
