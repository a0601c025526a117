import { CHECKSUMS_FILE, LEDGER_DIRECTORY, supersededPath } from "./evidence-path.ts";
import { type EvidenceSurvey, type PresentFiles, recordedVersions } from "./inventory.ts";
import type { Finding } from "./ledger.ts";
import type { GateRecord } from "./record.ts";

/**
 * How `SHA256SUMS` stands to the files:
 * `exact`: it lists every file with its digest;
 * `ahead`: files were written since that no record covers yet (a gate is at work, or died at work);
 * `behind`: the newest record was written, and the process died before it wrote the sums: they are written anew;
 * `broken`: neither explains the difference.
 */
export type ChecksumState =
  | { readonly kind: "exact" | "ahead" | "behind" }
  | { readonly kind: "broken"; readonly findings: readonly Finding[] };

/**
 * Judges `SHA256SUMS` of a ledger whose chain and files were verified. The sums notice a changed byte even
 * in the newest record, which no later one vouches for.
 *
 * @param checksums digests by path; `absent` when there is no file, `malformed` when it cannot be read.
 * @param records oldest first; at least one.
 * @param newest path of the newest ledger file.
 */
export function judgeChecksums(
  checksums: ReadonlyMap<string, string> | "absent" | "malformed",
  present: PresentFiles,
  records: readonly GateRecord[],
  newest: string,
): ChecksumState {
  if (checksums === "malformed") return broken([problem("SHA256SUMS", "SHA256SUMS is not in its form")]);
  // The first record may be there before the first sums.
  if (checksums === "absent" && records.length > 1) {
    return broken([problem("SHA256SUMS", "SHA256SUMS is missing")]);
  }
  const sums: ReadonlyMap<string, string> = checksums === "absent" ? new Map() : checksums;
  const behind = !sums.has(newest);
  // Without the newest record, its files are as unknown to the sums as those of a gate at work.
  const known = recordedVersions(behind ? records.slice(0, -1) : records);
  const findings: Finding[] = [];
  let differs = false;

  for (const [path, sha256] of sums) {
    if (present.get(path)?.sha256 === sha256) continue;
    differs = true;
    const replaced =
      !isLedger(path) && present.get(supersededPath(sha256, path))?.sha256 === sha256 && present.has(path);
    if (!replaced) findings.push(problem(path, `${path} is not what SHA256SUMS says`));
  }
  for (const path of present.keys()) {
    if (sums.has(path)) continue;
    differs = true;
    const expected = isLedger(path) ? !(behind && path === newest) : known.has(path);
    if (expected) findings.push(problem(path, `${path} is not listed in SHA256SUMS`));
  }
  if (findings.length > 0) return broken(findings);
  if (!differs) return { kind: "exact" };
  return { kind: behind ? "behind" : "ahead" };
}

/**
 * Where `SHA256SUMS` is not exact. What excuses a gate at work does not excuse evidence that is handed over.
 */
export function findChecksumErrors({ checksums, present }: EvidenceSurvey): readonly Finding[] {
  if (checksums === "absent") return [problem(CHECKSUMS_FILE, "SHA256SUMS is missing")];
  if (checksums === "malformed") {
    return [problem(CHECKSUMS_FILE, "SHA256SUMS is not in its form")];
  }
  const findings: Finding[] = [];
  for (const [path, sha256] of checksums) {
    const found = present.get(path);
    if (found === undefined) findings.push(problem(path, `${path} is listed, but missing`));
    else if (found.sha256 !== sha256) {
      findings.push(problem(path, `${path} has sha256 ${found.sha256}, listed is ${sha256}`));
    }
  }
  for (const path of present.keys()) {
    if (!checksums.has(path)) findings.push(problem(path, `${path} is not listed`));
  }
  return findings;
}

function isLedger(path: string): boolean {
  return path.startsWith(`${LEDGER_DIRECTORY}/`);
}

function broken(findings: readonly Finding[]): ChecksumState {
  return { kind: "broken", findings };
}

function problem(file: string, message: string): Finding {
  return { reasonCode: "evidence-tampered", file, message };
}
