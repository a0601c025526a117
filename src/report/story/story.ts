import type { Criterion, Waiver } from "../../gate/criterion.ts";
import type { GateName } from "../../gate/record.ts";
import type { Verdict } from "../../gate/verdict.ts";
import type { SecurityImpact } from "../../release/impact.ts";
import { gateTitle } from "../gate-titles.ts";
import { formatInstant } from "../units.ts";
import { type EvidenceRow, evidenceIndex } from "./evidence-index.ts";
import { type Headline, headline } from "./headline.ts";
import type { ReportDocuments, ReportInput } from "./input.ts";
import { type DeploymentMetric, deploymentMetrics } from "./metrics.ts";
import { indicatorSeries, type Series } from "./series.ts";
import { type Happening, happenings, type Stretch, stretches } from "./timeline.ts";
import { type TrafficPoint, trafficShare } from "./traffic.ts";

/** One gate in the story. */
export interface GateChapter {
  readonly gate: GateName;
  readonly title: string;
  readonly verdict: Verdict;
  readonly reasonCode: string;
  readonly reason: string;
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly criteria: readonly Criterion[];
}

/** The whole release as one story, from which Markdown and HTML are written. */
export interface Story {
  readonly name: string;
  readonly rehearsal: boolean;
  readonly generatedAt: string;
  readonly headline: Headline;
  /** Name and value, for the page's head. */
  readonly facts: readonly (readonly [string, string])[];
  readonly metrics: readonly DeploymentMetric[];
  readonly gates: readonly GateChapter[];
  readonly waivers: readonly Waiver[];
  readonly documents: ReportDocuments;
  readonly happenings: readonly Happening[];
  readonly stretches: readonly Stretch[];
  readonly traffic: readonly TrafficPoint[];
  readonly series: readonly Series[];
  readonly evidence: readonly EvidenceRow[];
}

/** Puts the story together; everything in it comes from records and documents. */
export function tellStory(input: ReportInput): Story {
  return {
    name: `${input.release.repository} ${input.release.tag}`,
    rehearsal: input.mode === "rehearsal",
    generatedAt: input.generatedAt,
    headline: headline(input),
    facts: facts(input),
    metrics: deploymentMetrics(input),
    gates: chapters(input),
    waivers: [...input.ledger.flatMap((record) => record.waivers), ...(input.current?.waivers ?? [])],
    documents: input.documents,
    happenings: happenings(input),
    stretches: stretches(input),
    traffic: trafficShare(input),
    series: indicatorSeries(input.health, input.objectives),
    evidence: evidenceIndex(input),
  };
}

function facts({ release, run, ledger, generatedAt, documents }: ReportInput): Story["facts"] {
  const { certification } = documents;
  const who = run.kind === "github" ? `${run.url} (${run.triggeringActor})` : `at a desk by ${run.user}`;
  return [
    ["Release", `${release.tag} of ${release.repository}`],
    ...(release.service === undefined ? [] : [["Service", release.service] as const]),
    ["Commit", release.sha],
    ["Replaces", release.previous?.tag ?? "nothing: the first release"],
    ["Target", `${release.target} by ${release.strategy}, ${release.severity}`],
    ...(release.securityImpact === undefined
      ? []
      : [["Security-impacting", impactOf(release.securityImpact)] as const]),
    ["Approved by", peopleOf(documents.approval)],
    ...(certification === undefined ? [] : [["Certified by", peopleOf(certification)] as const]),
    ["Began", formatInstant(ledger[0]?.startedAt ?? generatedAt)],
    ["Reported", formatInstant(generatedAt)],
    ["Run", who],
  ];
}

/** Who approved in which role, or that nobody has. */
function peopleOf(document: ReportDocuments["approval"] | ReportDocuments["certification"]): string {
  const people = (document?.roles ?? []).flatMap((role) =>
    role.outcome === "approved" ? [`${role.login} (${role.role})`] : [],
  );
  const simulated = document?.simulated === true ? ", simulated" : "";
  return people.length === 0 ? "nobody yet" : `${people.join(", ")}${simulated}`;
}

function impactOf({ impacting, why }: SecurityImpact): string {
  return `${impacting ? "yes" : "no"}: ${why}`;
}

function chapters({ ledger, current, generatedAt }: ReportInput): readonly GateChapter[] {
  const recorded = ledger.map((record): GateChapter => ({ ...record, title: gateTitle(record.gate) }));
  if (current === undefined) return recorded;
  return [...recorded, { ...current, title: gateTitle(current.gate), finishedAt: generatedAt }];
}
