import { gateTitle } from "../gate-titles.ts";
import type { ReportInput } from "./input.ts";

/** Something that happened, for the timeline. */
export interface Happening {
  readonly at: string;
  readonly kind: "gate" | "approval" | "step" | "alarm" | "rollback";
  readonly what: string;
}

/** A stretch of time: a gate, a step of the rollout, the rollback. */
export interface Stretch {
  readonly lane: "Gates" | "Rollout" | "Rollback";
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly tone: "good" | "bad" | "neutral";
}

/** Everything that happened, oldest first, each thing once. */
export function happenings(input: ReportInput): readonly Happening[] {
  const { approval, certification, deployment, rollback } = input.documents;
  const gates = input.ledger.map(
    (record): Happening => ({
      at: record.finishedAt,
      kind: "gate",
      what: `${gateTitle(record.gate)}: ${record.verdict}`,
    }),
  );
  const approvals = [
    ...reviewsOf(approval?.roles ?? [], "approved"),
    ...reviewsOf(certification?.roles ?? [], "certified the release"),
  ];
  // Both reports tell of the whole rollout; what happened before the way back is no part of it.
  const began = rollback === undefined ? Number.POSITIVE_INFINITY : Date.parse(rollback.beganAt);
  const steps = [...(deployment?.timeline ?? []), ...(rollback?.timeline ?? [])].map(
    (one): Happening => ({ ...one, kind: Date.parse(one.at) < began ? "step" : "rollback" }),
  );
  const all = [...gates, ...approvals, ...alarms(input), ...steps];
  const unique = new Map(all.map((one) => [`${one.at}\n${one.what}`, one]));
  return [...unique.values()].sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
}

function reviewsOf(
  roles: NonNullable<ReportInput["documents"]["approval"]>["roles"],
  did: string,
): readonly Happening[] {
  return roles.flatMap((role): readonly Happening[] =>
    role.outcome === "approved" && role.at !== null
      ? [{ at: role.at, kind: "approval", what: `${role.login} ${did} as ${role.role}` }]
      : [],
  );
}

/** When each breach was first seen, and the cause of a rollback. */
function alarms({ health, documents }: ReportInput): readonly Happening[] {
  const first = new Map<string, Happening>();
  for (const { id, why, seenAt, trigger } of health.flatMap((point) => point.breaches)) {
    const key = `${id}\n${seenAt}`;
    if (!first.has(key)) first.set(key, { at: seenAt, kind: "alarm", what: `${trigger}: ${id}, ${why}` });
  }
  const { rollback } = documents;
  const cause: readonly Happening[] =
    rollback === undefined
      ? []
      : [
          { at: rollback.cause.seenAt, kind: "alarm", what: `Fault seen: ${rollback.cause.why}` },
          { at: rollback.beganAt, kind: "rollback", what: "Rollback began" },
          { at: rollback.finishedAt, kind: "rollback", what: `Rollback ended: ${rollback.verdict}` },
        ];
  return [...first.values(), ...cause];
}

/** The stretches of time to draw, in the order of their lanes. */
export function stretches(input: ReportInput): readonly Stretch[] {
  const { deployment, rollback } = input.documents;
  const gates = input.ledger.map(
    (record): Stretch => ({
      lane: "Gates",
      title: gateTitle(record.gate),
      from: record.startedAt,
      to: record.finishedAt,
      tone: record.verdict === "failed" ? "bad" : "good",
    }),
  );
  const own: readonly Stretch[] =
    input.current === undefined
      ? []
      : [
          {
            lane: "Gates",
            title: gateTitle(input.current.gate),
            from: input.current.startedAt,
            to: input.generatedAt,
            tone: input.current.verdict === "failed" ? "bad" : "good",
          },
        ];
  const steps = (deployment?.steps ?? []).flatMap((step): readonly Stretch[] =>
    step.startedAt === undefined
      ? []
      : [
          {
            lane: "Rollout",
            title: step.title,
            from: step.startedAt,
            to: step.finishedAt ?? deployment?.finishedAt ?? step.startedAt,
            tone: step.status === "done" ? "neutral" : "bad",
          },
        ],
  );
  const undone: readonly Stretch[] =
    rollback === undefined
      ? []
      : [
          {
            lane: "Rollback",
            title: rollback.verdict === "rolled-back" ? "Rollback" : "Rollback (failed)",
            from: rollback.beganAt,
            to: rollback.finishedAt,
            tone: "bad",
          },
        ];
  return [...gates, ...own, ...steps, ...undone];
}
