import { ReleaseGatesError } from "../gate/errors.ts";
import type { GateDecision } from "../gate/verdict.ts";
import type { EvidenceFiles } from "../ports/evidence-files.ts";
import type { World } from "../ports/world.ts";
import { servicesOf } from "../release/manifest-services.ts";
import { approvedDigest, decideTogether } from "../release/services-together.ts";
import { fetchEvidence } from "./evidence-transfer.ts";
import type { CommandInputs } from "./gate-run.ts";
import { type OpenLedger, openLedger } from "./ledger-store.ts";
import type { OpenedRelease } from "./open-release.ts";
import { readServiceSoaks } from "./service-standings.ts";

/** The evidence of a release, or of one of its services: what is attached as one bundle. */
export interface ReleasePart {
  /** Undefined where the release is one thing. */
  readonly service: string | undefined;
  readonly files: EvidenceFiles;
  readonly ledger: OpenLedger;
}

/** Every part of a release, or why it is not published yet. */
export type ReleaseParts =
  | { readonly kind: "parts"; readonly parts: readonly ReleasePart[] }
  | { readonly kind: "end"; readonly decision: GateDecision };

const MANIFEST = "release-manifest.json";

/**
 * The evidence of every service that was planned and approved, each fetched by the digest that it left in GitHub when its
 * soak ended well, and each going on from the one approval that is here.
 *
 * @throws ReleaseGatesError when evidence is missing, or goes on from another approval.
 */
export async function gatherServices(
  { release, ledger }: OpenedRelease,
  inputs: CommandInputs,
  world: World,
): Promise<ReleaseParts> {
  const services = await plannedServices(world.evidence(inputs.evidenceDirectory), ledger);
  const soaks = await readServiceSoaks(await world.github(), release);
  const together = decideTogether(release.tag, services, soaks);
  if (together.kind === "end") return together;
  const approved = approvedDigest(ledger.records, ledger.digest);
  const parts: ReleasePart[] = [];
  for (const { service, runId, ledgerDigest } of together.ended) {
    const files = world.evidence(`${inputs.evidenceDirectory}-${service}`);
    await fetchEvidence(world, files, ledgerDigest, runId);
    const theirs = await openLedger(files, ledgerDigest);
    const newest = theirs.records.at(-1)?.release;
    const continues = approved !== undefined && approvedDigest(theirs.records, theirs.digest) === approved;
    if (!continues || newest?.service !== service) {
      throw new ReleaseGatesError(
        "approval-other-evidence",
        `the evidence of ${service} goes on from another approval`,
        {
          expected: `a ledger of ${service} that goes on from approval ${approved ?? "in this ledger"}`,
          found: `one of ${newest?.service ?? "no service"}, from ${approvedDigest(theirs.records, theirs.digest) ?? "no approval"}`,
          next: "run all jobs of the release again, so that every service goes out with one approval",
        },
      );
    }
    parts.push({ service, files, ledger: theirs });
  }
  return { kind: "parts", parts };
}

/** The services of the plan that the ledger covers. */
async function plannedServices(files: EvidenceFiles, ledger: OpenLedger): Promise<readonly string[]> {
  const bytes = ledger.unrecorded.includes(MANIFEST) ? undefined : await files.read(MANIFEST);
  if (bytes === undefined) return [];
  return servicesOf(JSON.parse(new TextDecoder().decode(bytes)));
}
