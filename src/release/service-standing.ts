import type { ReasonCode } from "../gate/reason-codes.ts";
import type { GateDecision } from "../gate/verdict.ts";
import type { ServiceSoak } from "./soaks.ts";

/** What GitHub tells of one service of a release. */
export interface ServiceTrace {
  readonly service: string;
  /** The newest work on the service; undefined when there was none for this release. */
  readonly rollout:
    | {
        readonly end: "promoted" | "rolled-back" | "rollback-failed" | "stopped" | undefined;
        /** Whether a run that lives, and is not the one that asks, is at work on it. */
        readonly elsewhere: boolean;
        readonly sentence: string;
      }
    | undefined;
  /** Undefined when the service has not said how its soak stands. */
  readonly soak: ServiceSoak | undefined;
}

/** Where one service of a release stands. */
export interface ServiceStanding {
  readonly service: string;
  readonly kind: "healthy" | "soaking" | "failed" | "unfinished" | "under-way" | "not-begun";
  readonly why: string;
  readonly reasonCode: ReasonCode;
}

/** `unfinished` is what nobody works on any more and a recovery has to end. */
export function standingOf({ service, rollout, soak }: ServiceTrace): ServiceStanding {
  const stands = (kind: ServiceStanding["kind"], reasonCode: ReasonCode, why: string) => ({
    service,
    kind,
    reasonCode,
    why,
  });
  if (rollout === undefined) return stands("not-begun", "rollout-missing", "nothing was done to it");
  const { sentence } = rollout;
  switch (rollout.end) {
    case "stopped":
      return stands("not-begun", "rollout-missing", "nothing was done to it");
    case undefined:
      return rollout.elsewhere
        ? stands("under-way", "rollout-in-progress", sentence)
        : stands("unfinished", "interrupted", sentence);
    case "rolled-back":
    case "rollback-failed":
      return stands("failed", rollout.end, sentence);
    case "promoted":
      break;
  }
  switch (soak?.kind) {
    case "healthy":
      return stands("healthy", "passed", "it stayed healthy through its soak");
    case "soaking":
      return stands("soaking", "soak-pending", soak.why);
    case "failed":
      return stands("failed", "stabilize-missing", soak.why);
    case undefined:
      return stands("unfinished", "interrupted", `${sentence}, and nobody said how its soak ended`);
  }
}

/** What it means for the release: the worst of its services decides. */
export function decideStandings(tag: string, standings: readonly ServiceStanding[]): GateDecision {
  for (const [kind, verdict, says] of WORST_FIRST) {
    const those = standings.filter((one) => one.kind === kind);
    const [first] = those;
    if (first === undefined) continue;
    const named = those.map(({ service, why }) => `${service} (${why})`).join(", ");
    const healthy = standings.filter((one) => one.kind === "healthy").length;
    const reason = `${healthy} of ${standings.length} services of ${tag} are healthy; ${says}: ${named}`;
    return { verdict, reasonCode: first.reasonCode, reason };
  }
  const reason = `all ${standings.length} services of ${tag} stayed healthy through their soak`;
  return { verdict: "passed", reasonCode: "passed", reason };
}

const WORST_FIRST: readonly (readonly [
  kind: ServiceStanding["kind"],
  verdict: GateDecision["verdict"],
  says: string,
])[] = [
  ["failed", "failed", "not healthy"],
  ["unfinished", "failed", "cut short"],
  ["not-begun", "failed", "not begun"],
  ["under-way", "pending", "under way"],
  ["soaking", "pending", "in their soak"],
];
