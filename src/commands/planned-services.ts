import type { Criterion } from "../gate/criterion.ts";
import { servicesOf } from "../release/manifest-services.ts";
import { wasReleased } from "../release/publication.ts";
import type { PlannedService } from "../release/services.ts";
import type { EvidenceStore } from "./evidence-store.ts";
import type { GateContext } from "./gate-run.ts";
import { readChanges } from "./release-changes.ts";

/** Which services go out, as `plan` decided; nothing of it where the config declares none. */
export interface PlannedServices {
  /** Undefined where the config declares none; empty where it could not be decided. */
  readonly planned: readonly PlannedService[] | undefined;
  readonly criteria: readonly Criterion[];
}

/** Decides which services of the config go out with the release. */
export async function planServices(context: GateContext): Promise<PlannedServices> {
  const { world, config, inputs, release } = context;
  const declared = config.config.services;
  if (declared === undefined && inputs.services === undefined) return { planned: undefined, criteria: [] };
  const { decideServices, servicesCriterion, undeclaredCriterion } = await import("../release/services.ts");
  if (declared === undefined) return { planned: undefined, criteria: [undeclaredCriterion(inputs.services)] };
  const decision = decideServices({
    declared,
    asked: inputs.services,
    changes: await readChanges(world, release),
    previous: release.previous?.tag,
    previousEndedWell: await previousEndedWell(context),
  });
  const planned = decision.kind === "decided" ? decision.services : [];
  return { planned, criteria: [servicesCriterion(decision)] };
}

/**
 * The services that the recorded plan of a release names; none where no plan recorded any, so that no service may go
 * out.
 */
export async function readPlannedServices(
  evidence: Pick<EvidenceStore, "readDocument">,
): Promise<readonly string[]> {
  return servicesOf(await evidence.readDocument("release-manifest"));
}

async function previousEndedWell({ world, release }: GateContext): Promise<boolean | undefined> {
  const { previous } = release;
  if (previous === undefined || world.runner === undefined) return undefined;
  return wasReleased(await (await world.github()).release(previous.tag), previous.sha) === "released";
}
