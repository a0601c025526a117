import { ReleaseGatesError } from "../gate/errors.ts";
import { temporaryPath } from "../gate/evidence-path.ts";
import type { EvidenceFiles } from "../ports/evidence-files.ts";
import type { World } from "../ports/world.ts";

/** Marks the archive of another run while it is unpacked. */
const ARCHIVE_TOKEN = "a4c1";
/** Largest archive taken from another run: 4 GiB. */
const MAX_ARCHIVE_BYTES = 4 * 1024 ** 3;
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
  fromRun?: number,
): Promise<void> {
  if (world.runner === undefined || ledgerDigest === undefined) return;
  const present = await files.list();
  if (present.some((path) => path.startsWith("ledger/"))) return;
  const name = evidenceArtifactName(ledgerDigest);
  const artifacts = await world.artifacts();
  const found =
    fromRun === undefined || fromRun === world.runner.runId
      ? await artifacts.downloadInto(name, files.root)
      : await fetchFromRun(world, files, name, fromRun);
  if (!found) {
    const where = fromRun === undefined ? "this run" : `run ${fromRun}`;
    throw new ReleaseGatesError("artifact-missing", `the workflow artifact ${name} is not in ${where}`, {
      expected: `the artifact that the previous gate uploaded for ledger-digest ${ledgerDigest}`,
      found: "no artifact of that name",
      next: "let the previous gate run with upload-evidence: true, and see that the artifact has not expired",
    });
  }
}

/** The runner's own service only knows artifacts of its run; those of another run come from GitHub's REST API. */
async function fetchFromRun(
  world: World,
  files: EvidenceFiles,
  name: string,
  runId: number,
): Promise<boolean> {
  const github = await world.github();
  const found = await github.runArtifacts(runId, name);
  const artifact = found?.find((one) => one.name === name && !one.expired);
  if (artifact === undefined) return false;
  const archive = temporaryPath(ARCHIVE_TOKEN);
  await files.write(archive, "");
  try {
    const kept = await github.downloadArtifact(artifact, files.absolute(archive), MAX_ARCHIVE_BYTES);
    if (kept === undefined) return false;
    const artifacts = await world.artifacts();
    await artifacts.unpackInto(files.absolute(archive), files.root);
    return true;
  } finally {
    await files.remove(archive);
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
