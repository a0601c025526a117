import { REASONS, type ReasonCode } from "../gate/reason-codes.ts";
import type { GateRecord, Mode } from "../gate/record.ts";
import { otherTerms } from "../gate/terms.ts";
import type { Release, Strategy } from "../release/identity.ts";

/**
 * What an approval counts for: this tag, this commit, this evidence and this config, brought to this target in this
 * way, and nothing else.
 */
export interface Binding {
  readonly tag: string;
  readonly sha: string;
  /** The environment it is released to. */
  readonly target: string;
  readonly strategy: Strategy;
  /** Ledger digest that the brief showed: the newest record before the approve gate. */
  readonly evidenceDigest: string;
  /** sha256 of the config file's bytes. */
  readonly configDigest: string;
}

/** How things stand when the approval is decided. */
export interface BindingFacts {
  readonly mode: Mode;
  readonly release: Pick<Release, "tag" | "sha" | "target" | "strategy" | "severity">;
  readonly configDigest: string;
  /** Records of earlier gates, oldest first. */
  readonly ledger: readonly GateRecord[];
  /** sha256 of the newest ledger file; null when there is none. */
  readonly ledgerDigest: string | null;
  /** What the tag points to now; `unchecked` in a rehearsal, which needs no tag. */
  readonly tagCommit:
    | { readonly kind: "commit"; readonly sha: string }
    | { readonly kind: "absent" | "unchecked" };
}

/** A binding that holds, or why it does not. */
export type BindingDecision =
  | { readonly kind: "holds"; readonly binding: Binding }
  | {
      readonly kind: "broken";
      readonly reasonCode: ReasonCode;
      readonly expected: string;
      readonly found: string;
      readonly next: string;
    };

/**
 * Whether there is exactly one thing that an approval can be for: readiness and then staging passed for this
 * tag, commit and config, nothing was recorded since, and the tag still points to the commit.
 */
export function decideBinding(facts: BindingFacts): BindingDecision {
  const shown = facts.ledger.slice(0, lengthBeforeApproval(facts.ledger));
  const digest = evidenceDigestOf(facts.ledger, facts.ledgerDigest);
  const readiness = newest(shown, "readiness-gate");
  const staging = newest(shown, "staging-validate");
  if (readiness?.verdict !== "passed") return missing("readiness-missing", "readiness-gate", readiness);
  if (staging?.verdict !== "passed") return missing("staging-missing", "staging-validate", staging);
  if (digest === null) return missing("ledger-missing", "staging-validate", undefined);
  for (const record of [readiness, staging]) {
    const problem = recordProblem(record, facts);
    if (problem !== undefined) return problem;
  }
  const last = shown.at(-1);
  if (last !== staging) {
    return {
      kind: "broken",
      reasonCode: "approval-other-evidence",
      expected:
        "staging-validate as the newest record before the approval: its summary is what people approve",
      found: `${last?.gate ?? "nothing"} was recorded after it`,
      next: "Run staging-validate again and have the roles review what it shows.",
    };
  }
  return tagProblem(facts) ?? { kind: "holds", binding: { ...bindingOf(facts), evidenceDigest: digest } };
}

/**
 * The digest that approvals bind to: of the newest ledger file before the approve gate's own records. Those
 * are passed over because a failed approval that is tried again is still for the evidence the brief showed.
 */
export function evidenceDigestOf(ledger: readonly GateRecord[], ledgerDigest: string | null): string | null {
  const firstApproval = ledger[lengthBeforeApproval(ledger)];
  return firstApproval === undefined ? ledgerDigest : firstApproval.previous;
}

function lengthBeforeApproval(ledger: readonly GateRecord[]): number {
  let length = ledger.length;
  while (ledger[length - 1]?.gate === "approve") length -= 1;
  return length;
}

function newest(ledger: readonly GateRecord[], gate: GateRecord["gate"]): GateRecord | undefined {
  return ledger.filter((record) => record.gate === gate).at(-1);
}

function bindingOf(facts: BindingFacts): Omit<Binding, "evidenceDigest"> {
  const { tag, sha, target, strategy } = facts.release;
  return { tag, sha, target, strategy, configDigest: facts.configDigest };
}

function missing(
  reasonCode: "readiness-missing" | "staging-missing" | "ledger-missing",
  gate: string,
  record: GateRecord | undefined,
): BindingDecision {
  return {
    kind: "broken",
    reasonCode,
    expected: `a passed ${gate} record for this release`,
    found:
      record === undefined
        ? "none in the ledger"
        : `the newest one ended ${record.verdict}: ${record.reason}`,
    next: `Run ${gate} until it passes, then hand its ledger-digest on; only then ask for reviews.`,
  };
}

function recordProblem(record: GateRecord, facts: BindingFacts): BindingDecision | undefined {
  const again = "Start the release again from its first gate, and have the roles review that.";
  if (record.release.tag !== facts.release.tag || record.release.sha !== facts.release.sha) {
    return {
      kind: "broken",
      reasonCode: "record-other-release",
      expected: `records of ${facts.release.tag} at ${facts.release.sha}`,
      found: `${record.gate} was recorded for ${record.release.tag} at ${record.release.sha}`,
      next: again,
    };
  }
  if (record.mode === "rehearsal" && facts.mode === "release") {
    return {
      kind: "broken",
      reasonCode: "rehearsal-record",
      expected: "records of a real run",
      found: `${record.gate} was recorded by a rehearsal`,
      next: again,
    };
  }
  if (record.configDigest !== facts.configDigest) {
    return {
      kind: "broken",
      reasonCode: "config-changed",
      expected: `config ${record.configDigest}, with which ${record.gate} ran`,
      found: `config ${facts.configDigest}`,
      next: again,
    };
  }
  const other = otherTerms(record, facts.release);
  if (other !== undefined) {
    const reasonCode = "record-other-terms";
    return { kind: "broken", reasonCode, ...other, next: REASONS[reasonCode].next };
  }
  return undefined;
}

function tagProblem(facts: BindingFacts): BindingDecision | undefined {
  const { tag, sha } = facts.release;
  const expected = `${tag} at ${sha}`;
  switch (facts.tagCommit.kind) {
    case "unchecked":
      return undefined;
    case "absent":
      return {
        kind: "broken",
        reasonCode: "tag-missing",
        expected,
        found: `the tag ${tag} does not exist any more`,
        next: "Find out who deleted the tag. Do not create it again elsewhere: cut a new release.",
      };
    case "commit":
      if (facts.tagCommit.sha === sha) return undefined;
      return {
        kind: "broken",
        reasonCode: "tag-moved",
        expected,
        found: `the tag now points to ${facts.tagCommit.sha}`,
        next: "Find out who moved the tag, and start the release again from its first gate under a new tag.",
      };
  }
}
