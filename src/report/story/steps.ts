import { formatDuration, formatInstant } from "../units.ts";
import type { ReportDocuments } from "./input.ts";
import { trafficWeight } from "./traffic.ts";

/** A step of the rollout as both reports show it. */
export interface StepRow {
  readonly title: string;
  /** Share of the traffic on the new version during the step, such as `25%`. */
  readonly traffic: string;
  readonly status: string;
  readonly began: string;
  readonly took: string;
  readonly found: string;
}

/** The steps of the plan with the traffic share that held during each. */
export function stepRows(deployment: NonNullable<ReportDocuments["deployment"]>): readonly StepRow[] {
  const moves = deployment.steps.some((step) => trafficWeight(step.id) !== undefined);
  let weight = 0;
  return deployment.steps.map((step) => {
    const reached = step.startedAt !== undefined;
    if (reached) weight = trafficWeight(step.id) ?? weight;
    return {
      title: step.title,
      traffic: moves && reached ? `${weight}%` : "",
      status: step.status,
      began: step.startedAt === undefined ? "" : formatInstant(step.startedAt),
      took: step.durationMs === undefined ? "" : formatDuration(step.durationMs),
      found: step.found ?? "",
    };
  });
}
