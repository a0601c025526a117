import { ReleaseGatesError } from "../gate/errors.ts";
import type { EvidenceFiles, World } from "../ports.ts";

/** Hex digits of the ledger digest that an artifact is named by. */
const NAME_DIGITS = 16;

/** Name of the workflow artifact that holds the evidence up to a ledger digest: who has the digest finds it. */
export function evidenceArtifactName(ledgerDigest: string): string {
  return `release-evidence-${ledgerDigest.slice(0, NAME_DIGITS)}`;
}

/**
 * Brings the evidence of the gates before into the evidence directory, if it is not there yet. The archive is
 * downloaded as it is and unpacked strictly; what it holds is believed only after the ledger was verified.
 *
 * @throws ReleaseGatesError `artifact-missing` when the artifact of that digest does not exist.
 */
export async function fetchEvidence(
  world: World,
  files: EvidenceFiles,
  ledgerDigest: string | undefined,
): Promise<void> {
  if (world.runner === undefined || ledgerDigest === undefined) return;
  const present = await files.list();
  if (present.some((path) => path.startsWith("ledger/"))) return;
  const name = evidenceArtifactName(ledgerDigest);
  const artifacts = await world.artifacts();
  const found = await artifacts.downloadInto(name, files.root);
  if (!found) {
    throw new ReleaseGatesError("artifact-missing", `the workflow artifact ${name} is not in this run`, {
      expected: `the artifact that the previous gate uploaded for ledger-digest ${ledgerDigest}`,
      found: "no artifact of that name",
      next: "let the previous gate run with upload-evidence: true, in this workflow run",
    });
  }
}

/** Uploads the whole evidence directory and returns the artifact's name; at a desk there is nowhere to upload to. */
export async function uploadEvidence(
  world: World,
  files: EvidenceFiles,
  ledgerDigest: string,
  retentionDays: number | undefined,
): Promise<string> {
  if (world.runner === undefined) return "";
  const name = evidenceArtifactName(ledgerDigest);
  const artifacts = await world.artifacts();
  await artifacts.upload({
    name,
    root: files.root,
    files: await files.list(),
    ...(retentionDays === undefined ? {} : { retentionDays }),
  });
  return name;
}
