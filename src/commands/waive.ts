import type { Criterion, Waiver } from "../gate/criterion.ts";
import type { GateName } from "../gate/record.ts";
import type { WaiversDecision } from "../gate/waivers.ts";
import type { GateContext } from "./gate-run.ts";

/** Criteria after the config's waivers were looked at, and the waivers that count. */
export interface Waived {
  /** With a criterion for each waiver that does not count. */
  readonly criteria: readonly Criterion[];
  readonly waivers: readonly Waiver[];
}

/** Lets the waivers of the config count for the criteria of a gate. Most configs have none, and load nothing. */
export async function waive(
  context: GateContext,
  gate: GateName,
  criteria: readonly Criterion[],
): Promise<Waived> {
  if (context.config.config.waivers.length === 0) return { criteria, waivers: [] };
  const { criteria: judged, notes, honoured } = await look(context, gate, criteria);
  return { criteria: [...judged, ...notes], waivers: honoured };
}

/** The same for some of the criteria, while others are still to come: nothing is said of the other waivers. */
export async function waiveSome(
  context: GateContext,
  gate: GateName,
  criteria: readonly Criterion[],
): Promise<readonly Criterion[]> {
  if (context.config.config.waivers.length === 0) return criteria;
  return (await look(context, gate, criteria)).criteria;
}

async function look(
  context: GateContext,
  gate: GateName,
  criteria: readonly Criterion[],
): Promise<WaiversDecision> {
  const { judgeWaivers } = await import("./waivers.ts");
  return judgeWaivers(context, gate, criteria);
}
