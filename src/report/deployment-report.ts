import { renderApprovals } from "./approvals.ts";
import { renderCriteria } from "./criteria.ts";
import { folded, plain, table } from "./markdown.ts";
import { renderGantt } from "./mermaid.ts";
import type { ReportInput } from "./story/input.ts";
import { stepRows } from "./story/steps.ts";
import { type GateChapter, type Story, tellStory } from "./story/story.ts";
import { count } from "./text.ts";
import { formatDuration, formatInstant, formatRatio, formatSize } from "./units.ts";

/** Files listed at most; the rest stands in SHA256SUMS. */
const MOST_FILES = 500;
/** Events listed at most. */
const MOST_EVENTS = 200;

/** `DEPLOYMENT-REPORT.md`: the whole release as one story, from its records and documents alone. */
export function renderDeploymentReport(input: ReportInput): string {
  const story = tellStory(input);
  const parts = [
    `# Deployment report: ${plain(story.name)}`,
    renderHeadline(story),
    table(["", ""], story.facts),
    section("Deployment metrics", renderMetrics(story)),
    section("Timeline", renderTimeline(story)),
    section("Gates", renderGates(story.gates)),
    section("Approvals", story.documents.approval && renderApprovals(story.documents.approval)),
    section("Rollout", renderRollout(story)),
    section("Rollback", renderRollback(story)),
    section("Health", renderHealth(story)),
    section("Certification", story.documents.certification && renderApprovals(story.documents.certification)),
    section("Waivers", renderWaivers(story)),
    section("Evidence", renderEvidence(story)),
    `Generated ${formatInstant(story.generatedAt)} from the records of the release; \`verify\` checks them offline.`,
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function section(title: string, body: string | undefined): string {
  return body === undefined || body === "" ? "" : `## ${title}\n\n${body}`;
}

function renderHeadline({ headline, rehearsal }: Story): string {
  const mark = { good: "✅", bad: "❌", open: "⏳" }[headline.tone];
  const lines = [`> ${mark} **${headline.title}.** ${plain(headline.sentence)}`];
  if (rehearsal) lines.push(">", "> **Rehearsal.** Nothing recorded here can open a real rollout.");
  return lines.join("\n");
}

function renderMetrics({ metrics }: Story): string {
  const mark = { met: "✅ met", missed: "❌ missed", "not-measured": "not measured" };
  return table(
    ["Metric", "Value", "Target", "", "Measured on"],
    metrics.map(({ name, value, target, standing, from }) => [
      name,
      value ?? "",
      target,
      mark[standing],
      from,
    ]),
  );
}

function renderTimeline({ happenings, stretches }: Story): string {
  const rows = happenings.slice(0, MOST_EVENTS).map(({ at, kind, what }) => [formatInstant(at), kind, what]);
  const rest = happenings.length - rows.length;
  const more = rest > 0 ? `\n\n… and ${rest} more in the records.` : "";
  const events = folded(count(happenings.length, "event"), table(["When", "", "What"], rows) + more);
  return [renderGantt(stretches), rows.length === 0 ? "" : events].filter((part) => part !== "").join("\n\n");
}

function renderGates(gates: readonly GateChapter[]): string {
  const mark = { passed: "✅ passed", failed: "❌ failed", pending: "⏳ pending" };
  const overview = table(
    ["Gate", "Verdict", "Reason", "Ended", "Took"],
    gates.map((gate) => [
      gate.title,
      mark[gate.verdict],
      gate.reason,
      formatInstant(gate.finishedAt),
      formatDuration(Date.parse(gate.finishedAt) - Date.parse(gate.startedAt)),
    ]),
  );
  const criteria = gates
    .filter((gate) => gate.criteria.length > 0)
    .map((gate) => folded(`Criteria of ${gate.title}`, renderCriteria(gate.criteria)));
  return [overview, ...criteria].join("\n\n");
}

function renderRollout({ documents, traffic }: Story): string {
  const { deployment, validation } = documents;
  if (deployment === undefined) return "";
  const steps = table(
    ["Step", "Traffic", "Status", "Began", "Took", "Found"],
    stepRows(deployment).map((row) => [row.title, row.traffic, row.status, row.began, row.took, row.found]),
  );
  const most = Math.max(0, ...traffic.map((point) => point.weight));
  const sentences = [
    `${plain(deployment.strategy)} to ${plain(deployment.target)}: **${deployment.outcome}** in ${formatDuration(deployment.durationMs)}.`,
    traffic.length === 0 ? "" : `The new version reached ${most}% of the traffic.`,
    deployment.runs > 1 ? `It took ${deployment.runs} runs: earlier ones died and were continued.` : "",
    deployment.downtimeMs === undefined ? "" : `Downtime: ${formatDuration(deployment.downtimeMs)}.`,
    validation === undefined
      ? ""
      : `Post-deployment checks: ${validation.passed} of ${validation.total} passed (${validation.verdict}).`,
  ];
  return `${sentences.filter((one) => one !== "").join(" ")}\n\n${steps}`;
}

function renderRollback({ documents }: Story): string {
  const { rollback } = documents;
  if (rollback === undefined) return "";
  const { cause, failure } = rollback;
  const facts = table(
    ["", ""],
    [
      ["Why", `${cause.why} (${cause.reasonCode})`],
      ["Fault seen", formatInstant(cause.seenAt)],
      [
        "Rollback began",
        `${formatInstant(rollback.beganAt)}, ${formatDuration(rollback.decisionMs)} after the fault was seen`,
      ],
      ["Rollback ended", `${formatInstant(rollback.finishedAt)}, ${rollback.verdict}`],
      [
        "Took",
        `${formatDuration(rollback.durationMs)} (target ${formatDuration(rollback.targetMs)}: ${rollback.withinTarget ? "met" : "missed"})`,
      ],
      ...(rollback.downtimeMs === undefined ? [] : [["Downtime", formatDuration(rollback.downtimeMs)]]),
      ["Serves now", rollback.to === null ? "the state before" : rollback.to.tag],
      ...(failure === undefined ? [] : [["Rollback failed", `${failure.why} (${failure.reasonCode})`]]),
    ],
  );
  const left = rollback.leftToDo.map((one) => `- [ ] ${plain(one)}`);
  return left.length === 0 ? facts : `${facts}\n\n**Left to do by people:**\n\n${left.join("\n")}`;
}

function renderHealth({ series }: Story): string {
  if (series.length === 0) return "";
  return table(
    ["Indicator", "Objective", "Looks", "Without data", "Breached", "Last judgement"],
    series.map((one) => [
      one.id,
      one.objective === undefined ? "" : formatRatio(one.objective),
      String(one.looks),
      one.unusable === "" ? "0" : one.unusable,
      one.breachedAt === undefined ? "never" : formatInstant(one.breachedAt),
      one.resets === 0 ? one.why : `${one.why} (${count(one.resets, "counter reset")} in all)`,
    ]),
  );
}

function renderWaivers({ waivers }: Story): string {
  if (waivers.length === 0) return "";
  return table(
    ["Criterion", "By", "Role", "Reason", "Until"],
    waivers.map(({ criterion, by, role, reason, expires }) => [
      criterion,
      by,
      role,
      reason,
      formatInstant(expires),
    ]),
  );
}

function renderEvidence({ evidence }: Story): string {
  const shown = evidence.slice(0, MOST_FILES);
  const rows = shown.map(({ path, sha256, size, gate, from }) => [
    path,
    sha256,
    size === undefined ? "" : formatSize(size),
    gate,
    from,
  ]);
  const rest = evidence.length - shown.length;
  const more = rest > 0 ? `\n\n… and ${rest} more in SHA256SUMS.` : "";
  return folded(
    count(evidence.length, "file"),
    table(["File", "sha256", "Size", "Gate", "From"], rows, [1]) + more,
  );
}
