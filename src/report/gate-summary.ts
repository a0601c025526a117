import { REASONS } from "../gate/reason-codes.ts";
import type { GateName, GateRecord } from "../gate/record.ts";
import { decideGate, type GateDecision, type Verdict } from "../gate/verdict.ts";
import { renderCriteria } from "./criteria.ts";
import { inertMarkdown } from "./inert.ts";
import { renderGateFlow } from "./mermaid.ts";
import { count, oneLine } from "./text.ts";

/** GitHub refuses a step summary over 1 MiB; what is cut stands in the record. */
const SUMMARY_BYTES = 900 * 1024;

/** What a gate's job summary is made from. */
export interface GateSummaryInput {
  readonly phase: { readonly number: number; readonly title: string };
  readonly decision: GateDecision;
  /** Absent when the gate ended before there was a record, such as on a broken ledger. */
  readonly record?: GateRecord | undefined;
  /** Records of earlier gates, for the picture of how far the release has come. */
  readonly earlier?: readonly GateRecord[] | undefined;
  /** sha256 of the record's ledger file: what the next job is given. */
  readonly ledgerDigest?: string | undefined;
  /** Markdown of the gate itself (`GateFindings.summary`), made inert by whoever wrote it. */
  readonly extra?: string | undefined;
}

/** The job summary of one gate: verdict, next action, criteria, the gate's own pages, and the evidence digest. */
export function renderGateSummary(input: GateSummaryInput): string {
  const { phase, decision, record } = input;
  const blocks = [
    `## ${mark(decision.verdict)} Gate ${phase.number} · ${phase.title}: ${decision.verdict}`,
    record?.mode === "rehearsal" ? "> **Rehearsal.** Nothing recorded here can open a real rollout." : "",
    renderReason(decision, record),
    record === undefined ? "" : renderCriteria(record.criteria),
    record === undefined ? "" : renderRelease(record),
    record === undefined || input.earlier === undefined ? "" : renderGateFlow([...input.earlier, record]),
    input.extra ?? "",
    renderDigests(record, input.ledgerDigest),
  ];
  return cutToLimit(`${blocks.filter((block) => block.trim() !== "").join("\n\n")}\n`);
}

/** Why, and what now. Where failed criteria are the whole reason, they stand right below and say it themselves. */
function renderReason(decision: GateDecision, record: GateRecord | undefined): string {
  const required = record?.criteria.filter(({ level, status }) => level === "must" && status !== "skipped");
  const failed = required?.filter(({ status }) => status === "failed").length ?? 0;
  if (record !== undefined && failed > 0 && decision.reason === decideGate(record.criteria).reason) {
    const stops = failed === 1 ? "1 failure stops" : `${failed} failures stop`;
    return `**${stops} ${text(record.release.tag)}** (of ${count(required?.length ?? 0, "required criterion", "required criteria")}). What to do about each stands beside it.`;
  }
  const next = nextAction(decision, record);
  return [
    `${inertMarkdown(oneLine(decision.reason))} (\`${decision.reasonCode}\`)`,
    ...(next === undefined ? [] : [`**Next:** ${inertMarkdown(oneLine(next))}`]),
  ].join("\n\n");
}

/** What a person does now: the first deciding failure knows best, else the reason code does. */
function nextAction(decision: GateDecision, record: GateRecord | undefined): string | undefined {
  if (decision.reasonCode === "passed") return record === undefined ? undefined : afterPassing(record.gate);
  if (decision.verdict !== "failed") return REASONS[decision.reasonCode].next;
  const first = record?.criteria.find(
    (criterion) =>
      criterion.status === "failed" &&
      criterion.level === "must" &&
      criterion.reasonCode === decision.reasonCode,
  );
  const own = first?.status === "failed" ? first.next : undefined;
  return own ?? REASONS[decision.reasonCode].next;
}

/** What follows a gate that passed, for somebody who sees one of these for the first time. */
function afterPassing(gate: GateName): string {
  switch (gate) {
    case "plan":
      return "Gate 1 looks whether everything that the release needs is there.";
    case "readiness-gate":
      return "The release goes to staging, and its way back is tried there.";
    case "staging-validate":
      return "The roles are asked: they read the brief below and choose Review deployments.";
    case "approve":
      return "The rollout to production begins.";
    case "rollout":
      return "The release is watched in production until its soak is over.";
    case "stabilize":
      return "The release is published; nothing is left for people to do.";
    case "rollback":
      return "The version before serves again. Find the cause before the next release.";
  }
}

function renderRelease(record: GateRecord): string {
  const { release, run } = record;
  const service = release.service === undefined ? "" : ` · service ${text(release.service)}`;
  const by =
    run.kind === "github"
      ? `run ${run.runId}, attempt ${run.attempt}, started by ${text(run.triggeringActor)}`
      : `at a desk by ${text(run.user)}`;
  return `Release **${text(release.tag)}** of ${text(release.repository)} at \`${release.sha}\`${service} · ${by}`;
}

function renderDigests(record: GateRecord | undefined, ledgerDigest: string | undefined): string {
  const lines = [
    ledgerDigest === undefined ? "" : `- Evidence (ledger) digest: \`${ledgerDigest}\``,
    record === undefined ? "" : `- Config digest: \`${record.configDigest}\``,
    record === undefined ? "" : `- Evidence files covered by this record: ${record.evidence.length}`,
  ].filter((line) => line !== "");
  return lines.length === 0 ? "" : ["### Evidence", "", ...lines].join("\n");
}

function mark(verdict: Verdict): string {
  switch (verdict) {
    case "passed":
      return "✅";
    case "failed":
      return "❌";
    case "pending":
      return "⏳";
  }
}

function text(value: string): string {
  return inertMarkdown(oneLine(value));
}

/** Cuts at a line's end, so that no half element is left, and says that it did. */
function cutToLimit(markdown: string): string {
  const bytes = new TextEncoder().encode(markdown);
  if (bytes.length <= SUMMARY_BYTES) return markdown;
  const start = new TextDecoder().decode(bytes.subarray(0, SUMMARY_BYTES));
  const whole = start.slice(0, start.lastIndexOf("\n"));
  return `${whole}\n\n</details>\n\n**The summary was cut off here**; the gate's record in the ledger is complete.\n`;
}
