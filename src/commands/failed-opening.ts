import { ReleaseGatesError } from "../gate/errors.ts";
import type { World } from "../ports/world.ts";
import { criteriaAnnotations } from "../report/annotations.ts";
import { annotate } from "./annotate.ts";
import { announceElsewhere } from "./announce-elsewhere.ts";
import type { Announcements } from "./announcements.ts";
import { failureReport } from "./failure.ts";
import type { CommandInputs, CommandReport, Gate } from "./gate-run.ts";
import { loadConfig } from "./open-release.ts";
import { readCheckout, resolveRelease } from "./release-identity.ts";
import { describeRun } from "./run-description.ts";

/**
 * The report of a gate that could not open its release. Whoever asked to be told is told, too, as far as the config can
 * be read and says which release this is: a message must not name a release that nobody could identify.
 */
export async function reportFailedOpening(
  gate: Gate,
  error: unknown,
  inputs: CommandInputs,
  world: World,
): Promise<CommandReport> {
  const told = await announcementsOf(gate, inputs, world);
  const report = failureReport(gate.phase, error, told?.world ?? world);
  annotate(criteriaAnnotations((await told?.settle()) ?? []), world);
  return report;
}

async function announcementsOf(
  gate: Gate,
  inputs: CommandInputs,
  world: World,
): Promise<Announcements | undefined> {
  try {
    const config = await loadConfig(world, inputs.config);
    if (config.config.notify === undefined) return undefined;
    const release = await resolveRelease(world, config, inputs, await readCheckout(world, inputs));
    const about = { gate: gate.name, config, release, run: describeRun(world) };
    return await announceElsewhere(world, inputs, about);
  } catch (error) {
    // What forbids to identify the release is the failure that is reported already.
    if (error instanceof ReleaseGatesError) return undefined;
    throw error;
  }
}
