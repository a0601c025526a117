import type { Criterion } from "../gate/criterion.ts";
import type { Explanation } from "../gate/errors.ts";
import { REASONS, type ReasonCode } from "../gate/reason-codes.ts";
import type { GateRecord } from "../gate/record.ts";
import type { Release } from "../release/identity.ts";
import type { Replay } from "./journal.ts";

/** Something that forbids to go forward and not to go back: it is said, recorded and gone on with. */
export interface IntegrityProblem extends Explanation {
  readonly reasonCode: ReasonCode;
  readonly why: string;
}

/**
 * How what is about to be undone differs from what is here to undo it with. The config and the scripts of the checkout
 * are used all the same: nobody can press the button who could not have changed the workflow that it belongs to, and a
 * config whose rollback was repaired since is often why it is pressed.
 */
export function compareWithRollout(
  release: Release,
  configDigest: string,
  { ledger, journal }: { readonly ledger: readonly GateRecord[]; readonly journal: Replay },
): readonly IntegrityProblem[] {
  const rollout = journal.kind === "read" ? journal.newest.rollout : undefined;
  const its = rollout !== undefined && rollout.tag === release.tag && rollout.purpose === "rollout";
  const approved = ledger.findLast(({ gate }) => gate === "approve")?.configDigest;
  const known = its ? rollout.configDigest : approved;
  return [
    ...(its && rollout.sha !== release.sha
      ? [
          {
            reasonCode: "tag-moved",
            why: `${release.tag} was rolled out at another commit than it stands for now`,
            expected: `${release.tag} at ${rollout.sha}`,
            found: `${release.tag} at ${release.sha}`,
          } as const,
        ]
      : []),
    ...(known !== undefined && known !== configDigest
      ? [
          {
            reasonCode: "config-changed",
            why: "the config, and with it the rollback command, is not the one that was approved",
            expected: `sha256 ${known}`,
            found: `sha256 ${configDigest}`,
          } as const,
        ]
      : []),
  ];
}

/** Problems as criteria: they warn, and do not undo that the old version serves. */
export function integrityCriteria(problems: readonly IntegrityProblem[]): readonly Criterion[] {
  return problems.map(({ reasonCode, why, expected, found, where }) => ({
    id: `rollback/${reasonCode}`,
    title: `Rolled back although ${why}`,
    level: "should",
    status: "failed",
    reasonCode,
    expected: expected ?? "what is undone is what was approved",
    found: found ?? why,
    ...(where === undefined ? {} : { where }),
    next: `Find out how that came about before anything is released. ${REASONS[reasonCode].next}`,
  }));
}
