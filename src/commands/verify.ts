import type { ReadDocument } from "../gate/document-verification.ts";
import { DOCUMENT_TABLE } from "../gate/documents/validators/index.generated.ts";
import { ReleaseGatesError } from "../gate/errors.ts";
import type { EvidenceSurvey, PresentFiles } from "../gate/inventory.ts";
import { unreadableEvidence, type Verification, verifyEvidence } from "../gate/verification.ts";
import type { RecordedWaiver } from "../gate/waiver-verification.ts";
import type { EvidenceReader, OpenedEvidence } from "../ports/evidence-files.ts";
import type { World } from "../ports/world.ts";
import { formatVerifyReport } from "../report/verification.ts";
import { type GivenAttestations, readAttestations } from "./attestations.ts";
import { surveyEvidence } from "./evidence-survey.ts";
import { readJournal } from "./journal-lines.ts";
import { parseDocument } from "./stored-document.ts";

/** What a verification needs of the world: nothing but the files. It never asks the network. */
export type VerifyWorld = Pick<World, "openEvidence" | "verifySigstoreBundle">;

/** A verification of what stands at a path. */
export interface VerifyReport extends Verification {
  readonly target: string;
  readonly kind: "folder" | "bundle" | "unknown";
}

/** How to verify. */
export interface VerifyOptions {
  /** What the ledger must end at, if it is known from somewhere else. */
  readonly ledgerDigest?: string | undefined;
  readonly given?: GivenAttestations;
  readonly world: VerifyWorld;
}

/**
 * Verifies an evidence folder or a bundle, offline. Everything that does not hold is in the report; it rejects only
 * for what is a bug.
 *
 */
export async function verify(target: string, options: VerifyOptions): Promise<VerifyReport> {
  let opened: OpenedEvidence | undefined;
  try {
    opened = await options.world.openEvidence(target);
    const verification = await verifyOpened(opened, options);
    return { target, kind: opened.kind, ...verification };
  } catch (error) {
    if (!(error instanceof ReleaseGatesError)) throw error;
    const file = error.explanation.where?.file ?? target;
    const verification = unreadableEvidence({ reasonCode: error.code, file, message: error.message });
    return { target, kind: opened?.kind ?? "unknown", ...verification };
  } finally {
    await opened?.close();
  }
}

/** The same for a person or a program at a desk. */
export async function verifyAtDesk(
  target: string,
  options: VerifyOptions & { readonly json: boolean },
): Promise<{ readonly output: string; readonly holds: boolean }> {
  const report = await verify(target, options);
  return {
    output: options.json ? JSON.stringify(report, null, 2) : formatVerifyReport(report),
    holds: report.verdict === "passed",
  };
}

async function verifyOpened(
  opened: OpenedEvidence,
  { ledgerDigest, given, world }: VerifyOptions,
): Promise<Verification> {
  const survey = await surveyEvidence(opened.files);
  const attestations = await readAttestations(
    opened.files,
    survey.attestations,
    given ?? { attestations: [] },
    world,
  );
  // A bundle of gigabytes is only digested for an attestation.
  const bundleDigest = attestations.kind === "checked" ? await opened.digestBundle() : undefined;
  return verifyEvidence({
    survey,
    documents: await readDocuments(opened.files, survey.present),
    waivers: await readWaivers(opened.files, survey),
    bundle: await opened.compareBundle(),
    attestations,
    ...(bundleDigest === undefined ? {} : { bundleDigest }),
    ...(ledgerDigest === undefined ? {} : { expectedDigest: ledgerDigest }),
  });
}

/** The waivers of the records, each with what the config that its gate ran with says of who may give it. */
async function readWaivers(
  files: EvidenceReader,
  { ledger, present }: EvidenceSurvey,
): Promise<readonly RecordedWaiver[]> {
  const records = ledger.flatMap(({ read }) => (read.kind === "statement" ? [read.statement.predicate] : []));
  const waiving = records.filter(({ waivers }) => waivers.length > 0);
  if (waiving.length === 0) return [];
  const [{ readYaml }, { rolesThatMayWaive }] = await Promise.all([
    import("../config/yaml.ts"),
    import("../config/waiver-rights.ts"),
  ]);
  const found: RecordedWaiver[] = [];
  for (const record of waiving) {
    const [path] = [...present].find(([, { sha256 }]) => sha256 === record.configDigest) ?? [];
    const bytes = path === undefined ? undefined : await files.read(path);
    const source = bytes === undefined ? undefined : readYaml(bytes, path ?? "");
    for (const waiver of record.waivers) {
      const rights: RecordedWaiver["rights"] =
        source === undefined || source.problems.length > 0
          ? { kind: "unknown", why: "the config of its gate is not here, or is none" }
          : { kind: "known", ...rolesThatMayWaive(waiver.criterion, source.data) };
      found.push({ record, waiver, rights });
    }
  }
  return found;
}

async function readDocuments(files: EvidenceReader, present: PresentFiles): Promise<readonly ReadDocument[]> {
  const documents: ReadDocument[] = [];
  for (const entry of DOCUMENT_TABLE) {
    if (!present.has(entry.file)) continue;
    try {
      const bytes = (await files.read(entry.file)) ?? new Uint8Array();
      if (entry.kind === "json") {
        documents.push({ file: entry.file, value: await parseDocument(entry, bytes) });
      } else {
        const { torn } = await readJournal(entry, bytes, undefined);
        documents.push({
          file: entry.file,
          ...(torn ? { problem: "its last line was never finished" } : {}),
        });
      }
    } catch (error) {
      if (!(error instanceof ReleaseGatesError)) throw error;
      documents.push({ file: entry.file, problem: error.message });
    }
  }
  return documents;
}
