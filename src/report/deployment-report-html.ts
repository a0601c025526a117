import { renderBars } from "./bars.ts";
import { renderHealthCharts, renderTrafficChart } from "./health-charts.ts";
import { type Cell, htmlFolded, htmlSection, htmlTable, safe } from "./html.ts";
import { renderHtmlApprovals } from "./html-approvals.ts";
import { renderHtmlGate } from "./html-gate.ts";
import { STYLE } from "./html-style.ts";
import type { ReportInput } from "./story/input.ts";
import { stepRows } from "./story/steps.ts";
import { type Story, tellStory } from "./story/story.ts";
import { count } from "./text.ts";
import { formatDuration, formatInstant, formatSize } from "./units.ts";

const MOST_FILES = 500;
const MOST_EVENTS = 200;

/** Even if something got past the escaping, it could neither run nor load anything. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * `DEPLOYMENT-REPORT.html`: the same story as the Markdown report, as one file without scripts and without
 * anything loaded from elsewhere, with charts as SVG, for light and dark screens and for paper.
 */
export function renderDeploymentReportHtml(input: ReportInput): string {
  const story = tellStory(input);
  const title = `Deployment report: ${safe(story.name)}`;
  const body = [
    `<h1>${title}</h1>`,
    renderHeadline(story),
    renderTiles(story),
    htmlTable([], story.facts, "facts"),
    renderRollback(story),
    htmlSection("Timeline", renderTimeline(story)),
    htmlSection("Gates", ...story.gates.map(renderHtmlGate)),
    renderHtmlApprovals("Approvals", story.documents.approval),
    htmlSection("Rollout", renderRollout(story)),
    htmlSection("Health", renderHealthCharts(story)),
    renderHtmlApprovals("Certification", story.documents.certification),
    renderWaivers(story),
    htmlSection("Evidence", renderEvidence(story)),
    `<footer>Generated ${safe(formatInstant(story.generatedAt))} from the records of the release. <code>verify</code> checks them offline.</footer>`,
  ];
  return [
    "<!doctype html>",
    '<html lang="en"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${title}</title><style>${STYLE}</style></head>`,
    `<body><main>${body.filter((part) => part !== "").join("\n")}</main></body></html>`,
    "",
  ].join("\n");
}

function renderHeadline({ headline, rehearsal }: Story): string {
  const note = rehearsal
    ? '<p class="rehearsal">Rehearsal: nothing recorded here can open a real rollout.</p>'
    : "";
  const { tone, title, sentence } = headline;
  return `<div class="headline ${tone}"><strong>${safe(title)}</strong><p>${safe(sentence)}</p></div>${note}`;
}

function renderTiles({ metrics }: Story): string {
  const tone = { met: "good", missed: "bad", "not-measured": "soft" };
  const items = metrics.map(({ name, value, target, standing, from }) => {
    const shown = value ?? "not measured";
    const word = standing === "not-measured" ? "" : ` · ${standing}`;
    return `<li><small>${safe(name)}</small><b class="${tone[standing]}">${safe(shown)}</b><small>target ${safe(target)}${word}</small><small>${safe(from)}</small></li>`;
  });
  return `<ul class="tiles" aria-label="Deployment metrics">${items.join("")}</ul>`;
}

function renderRollback({ documents }: Story): string {
  const { rollback } = documents;
  if (rollback === undefined) return "";
  const { cause, failure } = rollback;
  const rows: readonly (readonly Cell[])[] = [
    ["Why", `${cause.why} (${cause.reasonCode})`],
    ["Fault seen", formatInstant(cause.seenAt)],
    [
      "Rollback began",
      `${formatInstant(rollback.beganAt)}, ${formatDuration(rollback.decisionMs)} after the fault was seen`,
    ],
    ["Rollback ended", `${formatInstant(rollback.finishedAt)}, ${rollback.verdict}`],
    [
      "Took",
      `${formatDuration(rollback.durationMs)}, target ${formatDuration(rollback.targetMs)} ${rollback.withinTarget ? "met" : "missed"}`,
    ],
    ["Serves now", rollback.to === null ? "the state before" : rollback.to.tag],
    ...(failure === undefined
      ? []
      : [["Rollback failed", { text: `${failure.why} (${failure.reasonCode})`, as: "bad" }] as const]),
  ];
  const left =
    rollback.leftToDo.length === 0
      ? ""
      : `<h3>Left to do by people</h3><ul class="plain">${rollback.leftToDo.map((one) => `<li>${safe(one)}</li>`).join("")}</ul>`;
  return htmlSection("Why it was rolled back", htmlTable([], rows, "facts"), left);
}

function renderTimeline({ stretches, happenings }: Story): string {
  const rows = happenings
    .slice(0, MOST_EVENTS)
    .map(({ at, kind, what }): readonly Cell[] => [
      { text: formatInstant(at), as: "nowrap" },
      { text: kind, as: "nowrap" },
      what,
    ]);
  const rest = happenings.length - rows.length;
  const more = rest > 0 ? `<p class="soft">… and ${rest} more in the records.</p>` : "";
  const bars = renderBars(stretches);
  const figure = bars === "" ? "" : `<figure>${bars}</figure>`;
  return figure + htmlFolded(count(happenings.length, "event"), htmlTable(["When", "", "What"], rows) + more);
}

function renderRollout(story: Story): string {
  const { deployment, validation } = story.documents;
  if (deployment === undefined) return "";
  const rows = stepRows(deployment).map((row): readonly Cell[] => [
    row.title,
    row.traffic,
    {
      text: row.status,
      as: row.status === "done" ? "good" : row.status === "not-reached" ? "nowrap" : "bad",
    },
    { text: row.began, as: "nowrap" },
    { text: row.took, as: "nowrap" },
    row.found,
  ]);
  const checks =
    validation === undefined
      ? ""
      : `<p>Post-deployment checks: ${validation.passed} of ${validation.total} passed (${validation.verdict}).</p>`;
  const steps = htmlTable(["Step", "Traffic", "Status", "Began", "Took", "Found"], rows, "wide");
  return renderTrafficChart(story) + steps + checks;
}

function renderWaivers({ waivers }: Story): string {
  const rows = waivers.map(({ criterion, by, role, reason, expires }) => [
    criterion,
    by,
    role,
    reason,
    formatInstant(expires),
  ]);
  return htmlSection("Waivers", htmlTable(["Criterion", "By", "Role", "Reason", "Until"], rows));
}

function renderEvidence({ evidence }: Story): string {
  const shown = evidence.slice(0, MOST_FILES);
  const rows = shown.map(({ path, sha256, size, gate, from }): readonly Cell[] => [
    { text: path, as: "code" },
    { text: sha256, as: "code" },
    { text: size === undefined ? "" : formatSize(size), as: "nowrap" },
    { text: gate, as: "nowrap" },
    from,
  ]);
  const rest = evidence.length - shown.length;
  const more = rest > 0 ? `<p class="soft">… and ${rest} more in SHA256SUMS.</p>` : "";
  return htmlFolded(
    count(evidence.length, "file"),
    htmlTable(["File", "sha256", "Size", "Gate", "From"], rows) + more,
  );
}
