import type { GateRecord } from "../gate/record.ts";
import type { Verification, VerifyLine } from "../gate/verification.ts";
import { inertLog } from "./inert.ts";
import { count, oneLine } from "./text.ts";

/** More than these are counted, not shown; `--json` has all of them. */
const SHOWN_FINDINGS = 20;

/** A verification and where it looked. */
export interface FormattableVerification extends Verification {
  readonly target: string;
  readonly kind: "folder" | "bundle" | "unknown";
}

/** A verification in plain words, a line a question, for a terminal or a log. */
export function formatVerifyReport(report: FormattableVerification): string {
  return inertLog(
    [
      `Evidence in ${report.kind === "bundle" ? "the bundle" : "the folder"} ${report.target}`,
      "",
      ...report.lines.flatMap(formatLine),
      "",
      ...(report.records.length === 0 ? [] : [...report.records.map(formatRecord), ""]),
      ...conclusion(report),
    ].join("\n"),
  );
}

function formatLine(line: VerifyLine): string[] {
  const mark = { passed: "ok     ", failed: "FAILED ", skipped: "-      " }[line.status];
  if (line.status !== "failed") return [`${mark} ${line.title}: ${oneLine(line.detail)}`];
  const shown = line.findings.slice(0, SHOWN_FINDINGS);
  const more = line.findings.length - shown.length;
  return [
    `${mark} ${line.title}`,
    ...shown.map(({ reasonCode, message }) => `          ${oneLine(message)} (${reasonCode})`),
    ...(more === 0 ? [] : [`          and ${more} more`]),
  ];
}

function formatRecord(record: GateRecord): string {
  const sequence = String(record.sequence).padStart(2, "0");
  const { gate, verdict, reasonCode, finishedAt } = record;
  const code = reasonCode === "passed" ? "" : ` (${reasonCode})`;
  return `  ${sequence}  ${gate.padEnd(16)}  ${finishedAt}  ${verdict}${code}`;
}

function conclusion(report: FormattableVerification): string[] {
  const lines: string[] = [];
  if (report.release !== undefined) {
    const { repository, tag, sha, service } = report.release;
    lines.push(
      `Release: ${repository} ${tag} at ${sha}${service === undefined ? "" : `, service ${service}`}`,
    );
  }
  if (report.rehearsal) {
    lines.push("This is a REHEARSAL: it opens no real release, and its approvals can be simulated.");
  }
  if (report.ledgerDigest !== null) lines.push(`Ledger digest: ${report.ledgerDigest}`);
  const last = report.records.at(-1);
  if (last !== undefined) {
    lines.push(ending(report.finished, last));
  }
  const failed = report.lines.filter((line) => line.status === "failed").length;
  lines.push(
    report.verdict === "passed"
      ? "THE EVIDENCE HOLDS."
      : `THE EVIDENCE DOES NOT HOLD: ${count(failed, "line")} failed. Do not rely on it.`,
  );
  return lines;
}

function ending(finished: boolean, last: GateRecord): string {
  if (!finished) {
    return `The release is not finished: its last record is ${last.gate}, ${last.verdict} (${last.reasonCode}).`;
  }
  if (last.verdict === "passed") return `The release is finished: ${last.gate} passed.`;
  return `The release has ended: ${last.gate} ${last.verdict} (${last.reasonCode}).`;
}
