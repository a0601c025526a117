import { evidenceDigestOf } from "../approval/binding.ts";
import { type DeployTimes, decideTime } from "../approval/deploy-times.ts";
import type { ApprovalRecord } from "../approval/record.ts";
import { confirmationCriterion } from "../approval/waivers.ts";
import type { Criterion } from "../gate/criterion.ts";
import { REASONS, type ReasonCode } from "../gate/reason-codes.ts";
import type { GateRecord, Mode, ReleaseIdentity, ReleaseTerms } from "../gate/record.ts";
import { otherTerms } from "../gate/terms.ts";

/** What the tag points to now, as one source says: the checkout, or GitHub. */
export interface TagReading {
  readonly source: string;
  /** Undefined when the source knows no such tag. */
  readonly sha: string | undefined;
}

/** How things stand right before something is done to production. */
export interface LaunchFacts {
  readonly mode: Mode;
  readonly release: ReleaseIdentity & ReleaseTerms & { readonly services?: readonly string[] };
  /** sha256 of the config file's bytes as they are now. */
  readonly configDigest: string;
  /** Verified records of earlier gates, oldest first. */
  readonly ledger: readonly GateRecord[];
  /** From `production-approval.json`; undefined when it records no whole approval. */
  readonly approval: ApprovalRecord | undefined;
  /** Every source that was asked. */
  readonly tags: readonly TagReading[];
  /** Undefined when the rollback command can be run; else what was found instead. */
  readonly rollbackMissing: string | undefined;
  /**
   * The time, where the rollout is still to begin: undefined once something was done to production, because a
   * window that closes meanwhile is no reason to stop half-way.
   */
  readonly time: LaunchTime | undefined;
}

/** The time, and when the config lets a release go out. */
export interface LaunchTime extends DeployTimes {
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Criteria of a gate's own rehearsal of the way back: the plan's recorded one, and the drill on staging. */
const REHEARSALS = [
  { gate: "readiness-gate", criterion: "rollback-plan/rehearsed" },
  { gate: "staging-validate", criterion: "rollback-drill" },
] as const;

interface Refusal {
  readonly reasonCode: ReasonCode;
  readonly expected: string;
  readonly found: string;
}

/**
 * Whether production may be touched: passed readiness, passed staging, approval by every role, and a
 * rehearsed rollback that can be run, all for this commit, tag, config and evidence. One criterion a rule; it is
 * go when all of them pass. Asked anew before every command, never only at the start; the
 * deploy windows and blackouts, too, until the first command.
 */
export function decideLaunch(facts: LaunchFacts): readonly Criterion[] {
  const newest = (gate: GateRecord["gate"]): GateRecord | undefined =>
    facts.ledger.filter((record) => record.gate === gate).at(-1);
  const readiness = newest("readiness-gate");
  const staging = newest("staging-validate");
  const approve = newest("approve");
  return [
    criterion(
      "readiness",
      "Readiness passed for this release",
      recordRefusal(readiness, "readiness-missing", "readiness-gate", facts),
    ),
    criterion(
      "staging",
      "Staging passed for this release",
      recordRefusal(staging, "staging-missing", "staging-validate", facts),
    ),
    criterion(
      "approval",
      "Every required role approved exactly this",
      recordRefusal(approve, "approval-missing", "approve", facts) ?? approvalRefusal(facts),
    ),
    criterion(
      "terms",
      "Every gate was told the same severity, strategy and target",
      termsRefusal([readiness, staging, approve], facts.release),
    ),
    ...(facts.release.services === undefined
      ? []
      : [
          criterion(
            "service",
            "The service is one of those that were approved",
            serviceRefusal(facts.release.service, facts.release.services),
          ),
        ]),
    criterion("tag", "The release tag still points to the approved commit", tagRefusal(facts)),
    criterion("config", "The config is the one that was approved", configRefusal(facts)),
    criterion("rollback", "There is a rollback command that can be run", rollbackRefusal(facts)),
    criterion(
      "rehearsal",
      "The rollback was rehearsed",
      rehearsalRefusal([readiness, staging].filter((record) => record !== undefined)),
    ),
    ...waiverCriteria(facts),
    ...(facts.time === undefined ? [] : timeCriteria(facts, facts.time)),
  ];
}

/** A waiver must last until the rollout begins; what was done to production is not left half-way for it. */
function waiverCriteria({ ledger, approval, time }: LaunchFacts): readonly Criterion[] {
  const one = confirmationCriterion("launch/waivers", ledger, approval?.roles ?? [], time?.now);
  return one === undefined ? [] : [one];
}

/** The approval may be hours old: what it said of the time is asked again. */
function timeCriteria({ mode, approval }: LaunchFacts, time: LaunchTime): readonly Criterion[] {
  const facts = { now: time.now, rehearsal: mode === "rehearsal", approved: approval?.roles ?? [] };
  const [window, blackout] = decideTime(facts, time);
  return [
    { ...window, id: "launch/window" },
    { ...blackout, id: "launch/blackout" },
  ];
}

function criterion(rule: string, title: string, refusal: Refusal | undefined): Criterion {
  const base = { id: `launch/${rule}`, title, level: "must" } as const;
  if (refusal === undefined) return { ...base, status: "passed" };
  return { ...base, status: "failed", ...refusal, next: REASONS[refusal.reasonCode].next };
}

function recordRefusal(
  record: GateRecord | undefined,
  missing: ReasonCode,
  gate: string,
  facts: LaunchFacts,
): Refusal | undefined {
  const expected = `a passed ${gate} record for ${facts.release.tag} at ${facts.release.sha}`;
  if (record?.verdict !== "passed") {
    const found = record === undefined ? "none in the ledger" : `the newest one ended ${record.verdict}`;
    return { reasonCode: missing, expected, found };
  }
  if (!sameRelease(record.release, facts.release)) {
    const { tag, sha, service } = record.release;
    const found = `one for ${tag} at ${sha}${service === undefined ? "" : ` (${service})`}`;
    return { reasonCode: "record-other-release", expected, found };
  }
  if (record.mode === "rehearsal" && facts.mode === "release") {
    return { reasonCode: "rehearsal-record", expected, found: "one made by a rehearsal" };
  }
  return undefined;
}

function approvalRefusal(facts: LaunchFacts): Refusal | undefined {
  const { approval, release, ledger } = facts;
  if (approval === undefined) {
    return {
      reasonCode: "approval-missing",
      expected: "production-approval.json with every required role approved",
      found: "no whole approval in it",
    };
  }
  if (approval.tag !== release.tag || approval.sha !== release.sha) {
    return {
      reasonCode: "record-other-release",
      expected: `an approval of ${release.tag} at ${release.sha}`,
      found: `one of ${approval.tag} at ${approval.sha}`,
    };
  }
  if (approval.target !== release.target || approval.strategy !== release.strategy) {
    return {
      reasonCode: "approval-other-target",
      expected: `an approval of ${release.target} by ${release.strategy}`,
      found: `one of ${approval.target} by ${approval.strategy}`,
    };
  }
  if (approval.simulated && facts.mode === "release") {
    return {
      reasonCode: "approval-simulated",
      expected: "an approval given in GitHub",
      found: "one typed at a desk",
    };
  }
  const shown = shownEvidence(ledger);
  if (shown === null || approval.evidenceDigest !== shown) {
    return {
      reasonCode: "approval-other-evidence",
      expected: `an approval of the evidence ${shown ?? "of earlier gates"}`,
      found: `one of ${approval.evidenceDigest}`,
    };
  }
  return undefined;
}

/** Readiness asked what its severity demands; production is opened for that severity and no other. */
function termsRefusal(
  records: readonly (GateRecord | undefined)[],
  release: ReleaseTerms,
): Refusal | undefined {
  // One that is missing is refused for that.
  const [other] = records.flatMap((record) =>
    record === undefined ? [] : (otherTerms(record, release) ?? []),
  );
  return other === undefined ? undefined : { reasonCode: "record-other-terms", ...other };
}

/**
 * The evidence that stands to be approved: the newest ledger file before the approve gate's records. Readiness
 * or staging recorded after the approval is evidence that nobody has seen.
 */
function shownEvidence(ledger: readonly GateRecord[]): string | null {
  const last = ledger.findLastIndex((record) => record.gate === "approve");
  const unseen = ledger
    .slice(last + 1)
    .some((record) => record.gate === "readiness-gate" || record.gate === "staging-validate");
  return unseen ? null : evidenceDigestOf(ledger.slice(0, last + 1), null);
}

function serviceRefusal(service: string | undefined, approved: readonly string[]): Refusal | undefined {
  if (service !== undefined && approved.includes(service)) return undefined;
  return {
    reasonCode: "service-not-approved",
    expected: approved.length === 0 ? "a plan that names the services" : `one of ${approved.join(", ")}`,
    found: service ?? "no service: the config declares services, and each goes out by itself",
  };
}

function tagRefusal({ mode, release, tags }: LaunchFacts): Refusal | undefined {
  const expected = `${release.tag} at ${release.sha}`;
  const absent = tags.find((reading) => reading.sha === undefined);
  const moved = tags.find((reading) => reading.sha !== undefined && reading.sha !== release.sha);
  if (moved !== undefined) {
    return { reasonCode: "tag-moved", expected, found: `at ${moved.sha}, says ${moved.source}` };
  }
  if (absent !== undefined) {
    return { reasonCode: "tag-missing", expected, found: `no such tag, says ${absent.source}` };
  }
  // A rehearsal may walk through a release that has no tag yet; a release that nobody vouches for may not.
  if (tags.length === 0 && mode === "release") {
    return { reasonCode: "tag-missing", expected, found: "nobody could be asked" };
  }
  return undefined;
}

function configRefusal({ ledger, approval, configDigest }: LaunchFacts): Refusal | undefined {
  const other = ledger.find((record) => record.configDigest !== configDigest);
  const digest = other?.configDigest ?? approval?.configDigest ?? configDigest;
  if (digest === configDigest) return undefined;
  const found = `${configDigest}; ${other === undefined ? "the approval" : other.gate} was made with ${digest}`;
  return { reasonCode: "config-changed", expected: `config ${digest}`, found };
}

function rollbackRefusal({ rollbackMissing }: LaunchFacts): Refusal | undefined {
  if (rollbackMissing === undefined) return undefined;
  return {
    reasonCode: "rollback-missing",
    expected: "a rollback command that can be run",
    found: rollbackMissing,
  };
}

function rehearsalRefusal(records: readonly GateRecord[]): Refusal | undefined {
  const rehearsed = REHEARSALS.some(({ gate, criterion: id }) =>
    records.some(
      (record) =>
        record.gate === gate && record.criteria.some((one) => one.id === id && one.status === "passed"),
    ),
  );
  if (rehearsed) return undefined;
  return {
    reasonCode: "rollback-unrehearsed",
    expected: "a passed rollback drill on staging, or a rollback plan with a recorded rehearsal",
    found: "neither",
  };
}

function sameRelease(one: ReleaseIdentity, other: LaunchFacts["release"]): boolean {
  return (
    one.repository === other.repository &&
    one.tag === other.tag &&
    one.version === other.version &&
    one.sha === other.sha &&
    // What was passed and approved for all of the planned services holds for each of them.
    (one.service === other.service || (one.service === undefined && other.services !== undefined))
  );
}
