import type { Criterion } from "../gate/criterion.ts";
import type { IndicatorObservation } from "../judgement/observation.ts";
import type { Release } from "../release/identity.ts";
import { renderCriteria } from "./criteria.ts";
import { inertMarkdownCode } from "./inert.ts";
import { folded, plain, table } from "./markdown.ts";
import { count } from "./text.ts";

/** Findings of the retrospective shown before the rest is folded. */
const SHOWN = 8;

type Finding = { readonly statement: string; readonly source: string };

/** Everything the brief of a certification says. */
export interface CertificationBrief {
  readonly release: Pick<Release, "tag" | "sha" | "target">;
  readonly role: string;
  readonly environment: string;
  readonly code: { readonly value: string; readonly required: boolean };
  /** Ledger digest that is certified. */
  readonly evidenceDigest: string;
  readonly configDigest: string;
  /** Whether this is another attempt of the run that asked. */
  readonly rerun: boolean;
  /** What the soak found. */
  readonly criteria: readonly Criterion[];
  /** The last look's. */
  readonly indicators: readonly Pick<IndicatorObservation, "id" | "state" | "why">[];
  readonly retrospective: {
    readonly wentBadly: readonly Finding[];
    readonly nearFailing: readonly Finding[];
    readonly waivers: readonly Finding[];
  };
}

/** The brief: on one page, what somebody needs to know before they certify a release. */
export function renderCertificationBrief(brief: CertificationBrief): string {
  const { release, criteria, indicators, retrospective } = brief;
  const { wentBadly, nearFailing, waivers } = retrospective;
  const parts = [
    `## Brief for the certification of ${plain(release.tag)} in ${plain(release.target)}`,
    renderAsk(brief),
    "### Health in the soak",
    renderCriteria(criteria),
    indicators.length === 0
      ? ""
      : table(
          ["Indicator", "State at the end", "Numbers"],
          indicators.map(({ id, state, why }) => [id, state, why]),
        ),
    "### What the records say went badly, or nearly",
    renderFindings([...wentBadly, ...nearFailing, ...waivers]),
    "### What exactly is certified",
    table(
      ["", ""],
      [
        ["Tag", release.tag],
        ["Commit", release.sha],
        ["Target", release.target],
        ["Evidence (ledger digest)", brief.evidenceDigest],
        ["Config (sha256)", brief.configDigest],
      ],
      [1],
    ),
    "The whole story is `DEPLOYMENT-REPORT.html`, in the evidence artifact of this run.",
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function renderAsk({ release, role, environment, code, rerun }: CertificationBrief): string {
  const needed = code.required
    ? "**A review without it does not count.**"
    : rerun
      ? "This is another attempt of the run: without the code a review may be taken for an older one."
      : "It is not required for this release, unless this run asks for several certifications: then one click answers all of them, and each counts only with its code in the comment.";
  return [
    `**${plain(release.tag)}** stayed healthy for its whole soak in **${plain(release.target)}**. As **${plain(role)}** you are asked to certify that it is stable: open *Review deployments* on this run, choose the environment **${plain(environment)}**, and put this code into your comment:`,
    `> ### ${inertMarkdownCode(code.value)}`,
    needed,
    "Until you approve, nothing is published. Rejecting ends the release as failed, with your comment kept; it rolls nothing back, which is what the rollback button is for.",
  ].join("\n\n");
}

function renderFindings(findings: readonly Finding[]): string {
  if (findings.length === 0) return "Nothing.";
  const lines = findings.map(({ statement, source }) => `- ${plain(statement)} (${plain(source)})`);
  const rest = lines.slice(SHOWN);
  return [
    lines.slice(0, SHOWN).join("\n"),
    ...(rest.length === 0 ? [] : [folded(count(rest.length, "more finding"), rest.join("\n"))]),
  ].join("\n\n");
}
