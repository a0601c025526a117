import { canonicalText } from "./canonical.ts";
import { isEvidencePath, isReservedPath, ledgerFileName } from "./evidence-path.ts";
import { findOrderErrors } from "./ledger-order.ts";
import type { ReasonCode } from "./reason-codes.ts";
import type { GateRecord, Statement } from "./record.ts";
import { makeStatement, type ReadStatement } from "./statement.ts";
import { waiverFaults } from "./waiver-verification.ts";

/** Something that does not hold, with the file it was found in. */
export interface Finding {
  readonly reasonCode: ReasonCode;
  /** Path under the evidence directory. */
  readonly file: string;
  /** One plain sentence. */
  readonly message: string;
}

/** A file of the ledger directory. */
export interface LedgerFile {
  /** Without the directory, such as `01-readiness-gate.json`. */
  readonly name: string;
  /** sha256 of its bytes, hex. */
  readonly sha256: string;
  readonly read: ReadStatement;
}

/** Everything that was found wrong in a chain, and the records of the files that could be read. */
export interface ChainReport {
  readonly findings: readonly Finding[];
  readonly records: readonly GateRecord[];
}

/**
 * Verifies a ledger: the form of every file, their names and sequence, the link of each to the one before, what each
 * statement is about, and whether the gates came in an order that opens them. Everything found is
 * reported, not only the first. An empty ledger has no findings.
 *
 * @param files in the order of their names' numbers, see {@link sortLedger}.
 */
export function verifyChain(files: readonly LedgerFile[]): ChainReport {
  const findings: Finding[] = [];
  const records: GateRecord[] = [];
  files.forEach((file, index) => {
    const problem = (message: string) => findings.push(broken(file.name, message));
    if (file.read.kind === "broken") {
      problem(`${file.name} is not a ledger statement: ${file.read.why}`);
      return;
    }
    const { statement } = file.read;
    const record = statement.predicate;
    records.push(record);
    for (const message of [
      ...positionErrors(file.name, record, index),
      ...linkErrors(file.name, record, files[index - 1]),
      ...statementErrors(file.name, statement),
      ...evidenceErrors(file.name, record),
      ...contradictions(file.name, record),
      ...waiverFaults(record).map((fault) => `in ${file.name} ${fault}`),
    ]) {
      problem(message);
    }
  });
  for (const { reasonCode, record, message } of findOrderErrors(records)) {
    findings.push({ reasonCode, file: `ledger/${ledgerFileName(record.sequence, record.gate)}`, message });
  }
  return { findings, records };
}

/** The files by the numbers of their names; what has none stands last and is reported by the chain. */
export function sortLedger<T extends { readonly name: string }>(files: readonly T[]): readonly T[] {
  const number = (name: string) => Number(/^\d+/.exec(name)?.[0] ?? Number.POSITIVE_INFINITY);
  return [...files].sort(
    (a, b) => number(a.name) - number(b.name) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
  );
}

function broken(name: string, message: string): Finding {
  return { reasonCode: "ledger-broken", file: `ledger/${name}`, message };
}

function positionErrors(name: string, record: GateRecord, index: number): string[] {
  const expected = index + 1;
  const errors: string[] = [];
  if (record.sequence !== expected) {
    errors.push(`${name} is number ${expected} in the ledger, but its record says ${record.sequence}`);
  }
  const properName = ledgerFileName(record.sequence, record.gate);
  if (name !== properName) errors.push(`${name} holds the record that belongs into ${properName}`);
  return errors;
}

function linkErrors(name: string, record: GateRecord, before: LedgerFile | undefined): string[] {
  const expected = before?.sha256 ?? null;
  if (record.previous === expected) return [];
  if (before === undefined) return [`${name} is the first file, but continues a ledger that is not here`];
  if (record.previous === null) return [`${name} says it is the first record, but follows ${before.name}`];
  return [
    `${name} continues a file with sha256 ${record.previous}, but the file before it, ${before.name}, has ${expected}`,
  ];
}

function statementErrors(name: string, statement: Statement): string[] {
  const proper = makeStatement(statement.predicate);
  const errors: string[] = [];
  if (statement.predicateType !== proper.predicateType) {
    errors.push(`${name} has predicateType ${statement.predicateType}, expected ${proper.predicateType}`);
  }
  if (canonicalText(statement.subject) !== canonicalText(proper.subject)) {
    errors.push(`${name} names other subjects than the release commit and the files its gate wrote`);
  }
  return errors;
}

function evidenceErrors(name: string, record: GateRecord): string[] {
  const errors: string[] = [];
  const seen = new Set<string>();
  for (const { path } of record.evidence) {
    if (!isEvidencePath(path))
      errors.push(`${name} lists evidence at an unsafe path: ${JSON.stringify(path)}`);
    else if (isReservedPath(path) && !path.startsWith("interrupted/")) {
      errors.push(`${name} lists ${path} as evidence, a place no gate may write`);
    }
    if (seen.has(path)) errors.push(`${name} lists ${path} twice`);
    seen.add(path);
  }
  return errors;
}

/** A record cannot have passed on criteria that say otherwise. */
function contradictions(name: string, record: GateRecord): string[] {
  if (record.verdict !== "passed") return [];
  const must = record.criteria.filter((criterion) => criterion.level === "must");
  const failed = must.find((criterion) => criterion.status === "failed");
  if (failed !== undefined) return [`${name} says passed, but its required criterion ${failed.id} failed`];
  const answered = must.some((criterion) => criterion.status === "passed" || criterion.status === "waived");
  if (record.reasonCode === "passed" && !answered) return [`${name} says passed, but nothing was checked`];
  return [];
}
