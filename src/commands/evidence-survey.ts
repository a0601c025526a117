import { createHash } from "node:crypto";
import { parseChecksums } from "../gate/checksums.ts";
import {
  BUNDLE_FILE,
  CHECKSUMS_FILE,
  isAttestationPath,
  isTemporaryPath,
  LEDGER_DIRECTORY,
} from "../gate/evidence-path.ts";
import type { EvidenceSurvey } from "../gate/inventory.ts";
import { type LedgerFile, sortLedger } from "../gate/ledger.ts";
import { readStatement } from "../gate/statement.ts";
import type { EvidenceReader, FileDigest } from "../ports/evidence-files.ts";

/** Reads the ledger and `SHA256SUMS`, and digests every other file. */
export async function surveyEvidence(files: EvidenceReader): Promise<EvidenceSurvey> {
  const ledger: LedgerFile[] = [];
  const present = new Map<string, FileDigest>();
  const temporary: string[] = [];
  const attestations: string[] = [];
  let checksums: EvidenceSurvey["checksums"] = "absent";
  for (const path of await files.list()) {
    if (path === BUNDLE_FILE) continue;
    if (isTemporaryPath(path)) temporary.push(path);
    else if (isAttestationPath(path)) attestations.push(path);
    else if (path === CHECKSUMS_FILE) checksums = readChecksums(await files.read(path));
    else if (path.startsWith(`${LEDGER_DIRECTORY}/`)) {
      const bytes = (await files.read(path)) ?? new Uint8Array();
      const digest = { sha256: sha256(bytes), size: bytes.length };
      present.set(path, digest);
      const name = path.slice(LEDGER_DIRECTORY.length + 1);
      ledger.push({ name, sha256: digest.sha256, read: readStatement(bytes) });
    } else {
      const digest = await files.digest(path);
      if (digest !== undefined) present.set(path, digest);
    }
  }
  return { ledger: sortLedger(ledger), present, checksums, attestations, temporary };
}

/** sha256 in hex. */
export function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

function readChecksums(bytes: Uint8Array | undefined): EvidenceSurvey["checksums"] {
  if (bytes === undefined) return "absent";
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return parseChecksums(text) ?? "malformed";
  } catch {
    return "malformed";
  }
}
