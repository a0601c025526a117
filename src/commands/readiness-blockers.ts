import { type Blocker, type BlockersFound, blockersCriterion } from "../gate/blockers.ts";
import type { Criterion } from "../gate/criterion.ts";
import { ReleaseGatesError } from "../gate/errors.ts";
import type { GateContext } from "./gate-run.ts";
import { findingOf } from "./readiness-evidence.ts";

/** Judged labels, and the issues that block. */
export interface JudgedBlockers {
  readonly criteria: readonly Criterion[];
  readonly blockers: readonly Blocker[];
}

/** Asks for the open issues of every blocking label; what cannot be read fails its label. */
export async function judgeBlockers(context: GateContext): Promise<JudgedBlockers> {
  const labels = context.config.config.readiness.blockers;
  const found = await Promise.all(
    labels.map(async (one, index) => ({ one, found: await read(context, one.label, index) })),
  );
  return {
    criteria: found.map(({ one, found }) => blockersCriterion(one, found)),
    blockers: found.flatMap(({ found }) => (found.kind === "read" ? found.blockers : [])),
  };
}

async function read(
  { world, inputs, config }: GateContext,
  label: string,
  index: number,
): Promise<BlockersFound> {
  if (inputs.mode === "rehearsal") return { kind: "unasked", why: "a rehearsal does not ask GitHub" };
  try {
    const issues = await (await world.github()).openIssues(label);
    const blockers = issues
      .filter((issue) => !issue.isPullRequest)
      .map(({ number, title, url }) => ({ label, number, title, url }));
    return { kind: "read", blockers };
  } catch (error) {
    if (!(error instanceof ReleaseGatesError)) throw error;
    return { kind: "unread", problem: findingOf(error, config.locate(["readiness", "blockers", index])) };
  }
}
