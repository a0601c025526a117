import type { Severity } from "../release/identity.ts";
import type { Criterion, Level } from "./criterion.ts";
import type { Location } from "./errors.ts";
import type { Finding } from "./readiness-facts.ts";
import { REASONS } from "./reason-codes.ts";
import type { Facts, RequirementResult } from "./requirement-types.ts";

/** What the documents of features are asked when the config says nothing else, by format. */
export const FEATURE_REQUIREMENTS = {
  markdown: "checklist.total > 0 && checklist.open == 0",
  json: "document.status == 'complete'",
  yaml: "document.status == 'complete'",
} as const;

/** The readiness document of one feature. */
export interface Feature {
  readonly path: string;
  /** As the document calls it; else its path. */
  readonly name: string;
  readonly owner?: string;
  readonly severity: StatedSeverity;
  readonly state:
    | { readonly kind: "unreadable"; readonly finding: Finding }
    | { readonly kind: "read"; readonly requirement: string; readonly result: RequirementResult };
}

type StatedSeverity =
  | { readonly kind: "none" }
  | { readonly kind: "stated"; readonly severity: Severity }
  /** The document says something that is no severity. */
  | { readonly kind: "unknown"; readonly found: string };

/** A row of the matrix, as the record keeps it. */
export interface FeatureRow {
  readonly name: string;
  readonly path: string;
  readonly owner?: string;
  readonly severity?: Severity;
  readonly ready: boolean;
  /** Why it is not. */
  readonly why?: string;
}

const SEVERITIES: readonly Severity[] = ["sev-0", "sev-1", "sev-2", "sev-3"];
const LONGEST_NAME = 120;

/** Name, owner and severity that a document states: Markdown in fields and its first heading, data in keys. */
export function describeFeature(path: string, facts: Facts): Pick<Feature, "name" | "owner" | "severity"> {
  const stated = new Map(
    Object.entries(objectOf(facts["document"] ?? facts["fields"])).map(
      ([key, value]) => [key.toLowerCase(), value] as const,
    ),
  );
  const text = (key: string): string | undefined => {
    const value = stated.get(key);
    return typeof value === "string" && value.trim() !== "" ? value.trim().slice(0, LONGEST_NAME) : undefined;
  };
  const { headings } = facts;
  const [heading]: readonly unknown[] = Array.isArray(headings) ? headings : [];
  const titled = typeof heading === "string" && heading.trim() !== "" ? heading.trim() : undefined;
  const owner = text("owner");
  return {
    name: text("feature") ?? text("name") ?? text("title") ?? titled?.slice(0, LONGEST_NAME) ?? path,
    ...(owner === undefined ? {} : { owner }),
    severity: severityOf(stated.get("severity")),
  };
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function severityOf(value: unknown): StatedSeverity {
  if (value === undefined || value === null || value === "") return { kind: "none" };
  const text = String(value).trim().toLowerCase();
  const severity = SEVERITIES.find((one) => one === text);
  return severity === undefined
    ? { kind: "unknown", found: String(value).slice(0, LONGEST_NAME) }
    : { kind: "stated", severity };
}

/** Whether every feature is ready: a criterion for each document, named after it. */
export function featureCriteria(
  features: readonly Feature[],
  terms: { readonly path: string; readonly level: Level; readonly configured: Location },
): readonly Criterion[] {
  const { path, level, configured } = terms;
  if (features.length === 0) {
    return [
      {
        id: "features",
        title: "Every feature of the release is ready",
        level,
        status: "failed",
        reasonCode: "evidence-missing",
        expected: `readiness documents of features at ${path}`,
        found: "no file that matches",
        where: configured,
        next: "Write one for every feature, or correct the path in the config.",
      },
    ];
  }
  return features.map((feature) => featureCriterion(feature, level));
}

function featureCriterion(feature: Feature, level: Level): Criterion {
  const base = { id: `features/${feature.path}`, title: `Feature ${feature.name} is ready`, level };
  const finding = findingOf(feature);
  if (finding === undefined) {
    const { severity } = feature;
    const found = severity.kind === "stated" ? severity.severity : "no severity of its own";
    return { ...base, status: "passed", found, where: { file: feature.path } };
  }
  return {
    ...base,
    status: "failed",
    reasonCode: finding.reasonCode,
    expected: finding.expected ?? REASONS[finding.reasonCode].meaning,
    found: finding.found ?? REASONS[finding.reasonCode].meaning,
    where: finding.where ?? { file: feature.path },
    next: finding.next ?? REASONS[finding.reasonCode].next,
  };
}

function findingOf({ severity, state }: Feature): Finding | undefined {
  if (state.kind === "unreadable") return state.finding;
  if (severity.kind === "unknown") {
    return {
      reasonCode: "features-incomplete",
      expected: `a severity: ${SEVERITIES.join(", ")}`,
      found: severity.found,
      next: "Correct the severity in the document.",
    };
  }
  const { requirement: expected, result } = state;
  switch (result.kind) {
    case "true":
      return undefined;
    case "error":
      return { reasonCode: "requirement-error", expected, found: result.message };
    case "false": {
      const values = result.facts.map(({ name, value }) => `${name} is ${value}`).join(", ");
      return { reasonCode: "features-incomplete", expected, found: values === "" ? "it is false" : values };
    }
  }
}

/** The matrix of features, worst first: what is not ready, then by severity. */
export function featureMatrix(features: readonly Feature[]): readonly FeatureRow[] {
  const rows = features.map((feature): FeatureRow => {
    const { name, path, owner, severity } = feature;
    const finding = findingOf(feature);
    return {
      name,
      path,
      ...(owner === undefined ? {} : { owner }),
      ...(severity.kind === "stated" ? { severity: severity.severity } : {}),
      ready: finding === undefined,
      ...(finding === undefined ? {} : { why: finding.found ?? REASONS[finding.reasonCode].meaning }),
    };
  });
  const rank = (row: FeatureRow) =>
    row.severity === undefined ? SEVERITIES.length : SEVERITIES.indexOf(row.severity);
  return rows.toSorted((one, other) => Number(one.ready) - Number(other.ready) || rank(one) - rank(other));
}

/**
 * The severity of a release with these features: the highest of all. A feature whose severity cannot be told could be
 * the gravest, so that everything is asked.
 */
export function inheritedSeverity(
  own: Severity,
  features: readonly Feature[],
): { readonly severity: Severity; readonly why?: string } {
  const graver = features.flatMap((feature) => {
    const severity = graveness(feature);
    return severity !== undefined && SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(own)
      ? [{ severity, feature }]
      : [];
  });
  const [gravest] = graver.toSorted(
    (one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity),
  );
  if (gravest === undefined) return { severity: own };
  const { severity, feature } = gravest;
  const told =
    feature.severity.kind === "stated" ? feature.name : `${feature.path}, whose severity cannot be told`;
  return { severity, why: `raised from ${own} by ${told}` };
}

function graveness({ severity, state }: Feature): Severity | undefined {
  if (state.kind === "unreadable" || severity.kind === "unknown") return "sev-0";
  return severity.kind === "stated" ? severity.severity : undefined;
}
