import type { Config } from "../config/schema.ts";
import { ReleaseGatesError } from "../gate/errors.ts";
import { GATES, type GateName } from "../gate/record.ts";
import type { World } from "../ports/world.ts";
import type { CommandInputs, CommandReport } from "./gate-run.ts";
import { openLedger } from "./ledger-store.ts";
import { loadConfig } from "./open-release.ts";
import { loadGate } from "./registry.ts";
import { runGate } from "./run-gate.ts";

/** How one gate of a rehearsal ended. */
export interface RehearsedGate {
  readonly name: string;
  readonly title: string;
  readonly report: CommandReport;
  readonly durationMs: number;
}

/**
 * Walks all gates on this machine, one after the other, and stops at the first that fails. Approvals are
 * simulated for every role and marked so; nothing recorded here can open a real rollout.
 *
 * @throws ReleaseGatesError `input-invalid` when the evidence directory holds the ledger of a real release.
 */
export async function rehearse(inputs: CommandInputs, world: World): Promise<readonly RehearsedGate[]> {
  await clearEarlierRehearsal(world, inputs.evidenceDirectory);
  const { config } = await loadConfig(world, inputs.config);
  const simulatedApprovals =
    inputs.simulatedApprovals.length > 0
      ? inputs.simulatedApprovals
      : Object.entries(config.roles).flatMap(([role, { users }]) =>
          (users.length > 0 ? users : [`${role}-stand-in`]).map((login) => ({ role, login })),
        );

  const gates: RehearsedGate[] = [];
  let ledgerDigest: string | undefined;
  // Which services may go out is what the plan says.
  const names: readonly GateName[] = config.services === undefined ? GATES : ["plan", ...GATES];
  for (const name of names) {
    const gate = await loadGate(name);
    if (gate === undefined) continue;
    const started = world.clock.monotonic();
    const handed = ledgerDigest === undefined ? {} : { ledgerDigest };
    const report = await runGate(
      gate,
      { ...forGate(name, inputs, config), ...handed, simulatedApprovals, mode: "rehearsal" },
      world,
    );
    gates.push({ name, title: gate.phase.title, report, durationMs: world.clock.monotonic() - started });
    if (report.verdict !== "passed") break;
    ledgerDigest = report.outputs["ledger-digest"];
  }
  return gates;
}

/** Of several services one is rehearsed: the one that is named, or the first of the config. */
function forGate(name: GateName, inputs: CommandInputs, config: Config): CommandInputs {
  const { service: named, ...whole } = inputs;
  const service = named ?? Object.keys(config.services ?? {})[0];
  if (config.services === undefined || service === undefined) return inputs;
  const alone = name === "rollout" || name === "stabilize";
  return alone ? { ...whole, service } : { ...whole, services: [service] };
}

/** A rehearsal starts afresh; it removes what an earlier rehearsal left, and never a real release. */
async function clearEarlierRehearsal(world: World, directory: string): Promise<void> {
  const files = world.evidence(directory);
  const paths = await files.list();
  if (paths.length === 0) return;
  const records = await openLedger(files, undefined).then(
    (ledger) => ledger.records,
    () => undefined,
  );
  const real = records === undefined || records.some((record) => record.mode === "release");
  if (real) {
    throw new ReleaseGatesError("input-invalid", `${directory} holds evidence that no rehearsal wrote`, {
      expected: "an empty directory, or what an earlier rehearsal left",
      found: records === undefined ? "evidence that cannot be read" : "the ledger of a real release",
      next: "name another directory with --evidence-dir",
    });
  }
  for (const path of paths) await files.remove(path);
}
