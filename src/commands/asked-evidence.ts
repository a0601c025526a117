import type { EvidenceItemConfig } from "../config/schema.ts";
import type { Unasked } from "../gate/asking.ts";
import type { GateContext } from "./gate-run.ts";

/** An evidence item that the release is asked, with its place in the config's list. */
export interface AskedItem {
  readonly item: EvidenceItemConfig;
  readonly index: number;
}

/** Parts the evidence of the config into what this release is asked and what not. */
export async function askEvidence(
  context: GateContext,
): Promise<{ readonly asked: readonly AskedItem[]; readonly unasked: readonly Unasked[] }> {
  const { world, config, release } = context;
  const asked: AskedItem[] = [];
  const unasked: Unasked[] = [];
  const { evidence } = config.config.readiness;
  if (evidence.length === 0) return { asked, unasked };
  const [{ askCriterion }, { titleOf }] = await Promise.all([
    import("./asking.ts"),
    import("./readiness-evidence.ts"),
  ]);
  for (const [index, item] of evidence.entries()) {
    const answer = await askCriterion(world, release, item);
    if (answer.kind === "yes") asked.push({ item, index });
    else {
      unasked.push({
        id: `evidence/${item.id}`,
        title: item.title ?? titleOf(item.id),
        level: item.level,
        when: item.when,
        asked: answer,
        configured: config.locate(["readiness", "evidence", index]),
      });
    }
  }
  return { asked, unasked };
}
