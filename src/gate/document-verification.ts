import { servicesOf } from "../release/manifest-services.ts";
import { canonicalText } from "./canonical.ts";
import type { Finding } from "./ledger.ts";
import { didItsWork } from "./ledger-order.ts";
import type { GateRecord } from "./record.ts";

/** A document of the table as it was read. */
export interface ReadDocument {
  readonly file: string;
  /** Why it does not match its schema. */
  readonly problem?: string;
  /** Undefined for JSON Lines. */
  readonly value?: Readonly<Record<string, unknown>>;
}

/**
 * Documents whose envelope names another release or mode than the records; and the plan, where it does not name the
 * service that the ledger is about.
 */
export function foreignDocuments(
  documents: readonly ReadDocument[],
  records: readonly GateRecord[],
): readonly Finding[] {
  const releases = new Set(records.map(({ release }) => canonicalText(release)));
  const mode = records[0]?.mode;
  const findings: Finding[] = [];
  for (const { file, value } of documents) {
    if (value === undefined) continue;
    if (!releases.has(canonicalText(value["release"]))) {
      findings.push({
        reasonCode: "record-other-release",
        file,
        message: `${file} is about another release`,
      });
    }
    if (value["mode"] !== mode) {
      const message = `${file} was made in a ${String(value["mode"])}, the records in a ${String(mode)}`;
      findings.push({ reasonCode: "rehearsal-record", file, message });
    }
  }
  return [...findings, ...unplannedService(documents, records)];
}

/** A ledger that began with a whole release goes on with a service only if the plan names it, or is refused. */
function unplannedService(
  documents: readonly ReadDocument[],
  records: readonly GateRecord[],
): readonly Finding[] {
  const service = records.findLast(didItsWork)?.release.service;
  if (service === undefined || records[0]?.release.service !== undefined) return [];
  const file = "release-manifest.json";
  const planned = servicesOf(documents.find((document) => document.file === file)?.value);
  if (planned.includes(service)) return [];
  const message = `${file} does not name the service ${service}, which was released`;
  return [{ reasonCode: "service-not-approved", file, message }];
}

/** Documents that do not match their schema. */
export function invalidDocuments(documents: readonly ReadDocument[]): readonly Finding[] {
  return documents
    .filter((document) => document.problem !== undefined)
    .map(({ file, problem }) => ({ reasonCode: "evidence-invalid", file, message: `${file}: ${problem}` }));
}
