import type { ReportInput } from "./input.ts";

/** Share of traffic on the new version from an instant on. */
export interface TrafficPoint {
  readonly at: string;
  /** Percent. */
  readonly weight: number;
}

/** The traffic share a step gives the new version, in percent; undefined for a step that moves none. */
export function trafficWeight(stepId: string): number | undefined {
  const weight = /^shift-(\d{1,3})$/.exec(stepId)?.[1];
  return weight === undefined ? undefined : Number(weight);
}

/** How much traffic the new version had over time: up with each shift, down to nothing with a rollback. */
export function trafficShare({ documents }: ReportInput): readonly TrafficPoint[] {
  const { deployment, rollback } = documents;
  if (deployment === undefined) return [];
  const shifts = deployment.steps.flatMap((step): readonly TrafficPoint[] => {
    const weight = trafficWeight(step.id);
    if (weight === undefined || step.startedAt === undefined) return [];
    return [{ at: step.finishedAt ?? step.startedAt, weight }];
  });
  if (shifts.length === 0) return [];
  const down: readonly TrafficPoint[] =
    rollback?.verdict === "rolled-back" ? [{ at: rollback.finishedAt, weight: 0 }] : [];
  return [{ at: deployment.startedAt, weight: 0 }, ...shifts, ...down];
}
