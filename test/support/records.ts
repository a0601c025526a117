import { createHash } from "node:crypto";
import { ledgerFileName } from "../../src/gate/evidence-path.ts";
import type { LedgerFile } from "../../src/gate/ledger.ts";
import type { GateRecord } from "../../src/gate/record.ts";
import { makeStatement, readStatement, statementBytes } from "../../src/gate/statement.ts";

/** A passed readiness record, changed as asked. */
export function gateRecord(change: Partial<GateRecord> = {}): GateRecord {
  return {
    gate: "readiness-gate",
    sequence: 1,
    mode: "release",
    release: {
      repository: "octo-org/checkout",
      tag: "v1.2.3",
      version: "1.2.3",
      sha: "0123456789abcdef0123456789abcdef01234567",
    },
    verdict: "passed",
    reasonCode: "passed",
    reason: "1 of 1 required criteria hold",
    criteria: [{ id: "evidence/unit-tests", title: "All tests are green", level: "must", status: "passed" }],
    evidence: [],
    waivers: [],
    configDigest: sha256("version: 1\n"),
    run: {
      kind: "github",
      repository: "octo-org/checkout",
      workflowRef: "octo-org/checkout/.github/workflows/release.yml@refs/tags/v1.2.3",
      runId: 1001,
      attempt: 1,
      job: "readiness",
      actor: "release-engineer",
      triggeringActor: "release-engineer",
      url: "https://github.com/octo-org/checkout/actions/runs/1001/attempts/1",
    },
    startedAt: "2026-11-02T10:00:00.000Z",
    finishedAt: "2026-11-02T10:00:05.000Z",
    tool: { name: "release-gates", version: "0.1.0" },
    previous: null,
    ...change,
  };
}

/** Ledger files of these records, numbered and linked unless a record says otherwise. */
export function ledgerOf(...changes: readonly Partial<GateRecord>[]): LedgerFile[] {
  const files: LedgerFile[] = [];
  for (const [index, change] of changes.entries()) {
    const previous = files.at(-1)?.sha256 ?? null;
    files.push(ledgerFile(gateRecord({ sequence: index + 1, previous, ...change })));
  }
  return files;
}

/** The ledger file of one record. */
export function ledgerFile(
  record: GateRecord,
  name = ledgerFileName(record.sequence, record.gate),
): LedgerFile {
  const bytes = statementBytes(makeStatement(record));
  return { name, sha256: sha256(bytes), read: readStatement(bytes) };
}

export function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
