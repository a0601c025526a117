import { type Blackout, blackoutsAt, type DeployWindow, nextOpening } from "./windows.ts";

/** When people are told of a release. */
export const MOMENTS = ["ahead", "start", "half-way", "completion", "afterwards"] as const;
export type Moment = (typeof MOMENTS)[number];

/** How long before the start people are told, where the config does not say: 3 days and 1 day. */
export const AHEAD_MS: readonly number[] = [3 * 86_400_000, 86_400_000];

export interface Audience {
  readonly name: string;
  readonly channel: string;
  readonly moments: readonly Moment[];
}

/** What the dates of a communication plan are computed from. Times are milliseconds since 1970. */
export interface CommunicationFacts {
  readonly now: number;
  /** The start that the config names. */
  readonly plannedAt?: number;
  readonly windows: readonly DeployWindow[];
  readonly blackouts: readonly Blackout[];
  /** How long before the start people are told. */
  readonly ahead: readonly number[];
  /** Time that the rollout holds under watch: the part of its length that is known before. */
  readonly heldMs: number;
  /** How long the release is watched afterwards. */
  readonly soakMs: number;
  readonly audiences: readonly Audience[];
}

/** Something that is said at a time. */
export interface Message {
  readonly moment: Moment;
  readonly at: number;
  /** How long before the start; set ahead of it. */
  readonly lead?: number;
  /** Its time is over already: it is said at once. */
  readonly overdue: boolean;
  readonly audiences: readonly Audience[];
}

export interface CommunicationPlan {
  readonly start: number;
  /** Where the start comes from. */
  readonly from: "config" | "window" | "now";
  readonly messages: readonly Message[];
}

const HOUR = 3_600_000;
/** A blackout longer than this is no reason to look further. */
const SEARCH_HOURS = 366 * 24;
const STAKEHOLDERS: Audience = { name: "Stakeholders", channel: "the release channel", moments: MOMENTS };

/** Who is told what, when: ahead of the start, at the start, half-way, at completion and after the soak. */
export function planCommunications(facts: CommunicationFacts): CommunicationPlan {
  const { start, from } = findStart(facts);
  const end = start + facts.heldMs;
  const audiences = facts.audiences.length === 0 ? [STAKEHOLDERS] : facts.audiences;
  const leads = [...new Set(facts.ahead)].sort((one, other) => other - one);
  const times: readonly Pick<Message, "moment" | "at" | "lead">[] = [
    ...leads.map((lead) => ({ moment: "ahead" as const, at: start - lead, lead })),
    { moment: "start", at: start },
    { moment: "half-way", at: start + facts.heldMs / 2 },
    { moment: "completion", at: end },
    { moment: "afterwards", at: end + facts.soakMs },
  ];
  return {
    start,
    from,
    messages: times.flatMap((time) => {
      const told = audiences.filter(({ moments }) => moments.includes(time.moment));
      return told.length === 0 ? [] : [{ ...time, overdue: time.at < facts.now, audiences: told }];
    }),
  };
}

function findStart({
  now,
  plannedAt,
  windows,
  blackouts,
}: CommunicationFacts): Pick<CommunicationPlan, "start" | "from"> {
  if (plannedAt !== undefined) return { start: plannedAt, from: "config" };
  const last = now + SEARCH_HOURS * HOUR;
  let at: number | undefined = now;
  while (at !== undefined && at < last) {
    at = windows.length === 0 ? at : nextOpening(windows, at);
    if (at !== undefined && blackoutsAt(blackouts, at).length === 0) {
      return { start: at, from: windows.length === 0 ? "now" : "window" };
    }
    at = at === undefined ? undefined : at + HOUR;
  }
  return { start: now, from: "now" };
}
