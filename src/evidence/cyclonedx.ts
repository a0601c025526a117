import { OldestTime } from "./document-time.ts";
import type { Severity } from "./findings.ts";
import { FindingCounter, namedSeverity, scoreAt, scoredSeverity, sumFindings } from "./findings.ts";
import type { JsonView } from "./json-view.ts";
import { readReport } from "./json-view.ts";
import { addedUp, UnreadableEvidence } from "./reader.ts";

/**
 * The vulnerabilities of a CycloneDX document in JSON (a VEX, or a BOM that carries them). The worst rating
 * decides; what the analysis says is no danger (resolved, false positive, not affected) is suppressed. A document
 * without vulnerabilities is no security report: Trivy, for one, writes the same empty list whether it looked for
 * vulnerabilities or only for components.
 */
export const readCyclonedx = addedUp({
  read: readReport((root, input) => {
    if (root.at("bomFormat").text() !== "CycloneDX") root.at("bomFormat").refuse('"CycloneDX"');
    const list = root.at("vulnerabilities").items();
    if (list.length === 0) {
      throw new UnreadableEvidence({
        reasonCode: "evidence-empty",
        expected: "vulnerabilities: a bill of materials does not tell whether anybody looked for them",
        found: "none",
        where: { file: input.path },
        next: "Let the scanner write its own report, which shows that it found nothing (format trivy, grype, sarif or npm-audit).",
      });
    }
    const counter = new FindingCounter();
    for (const vulnerability of list) {
      const state = vulnerability.at("analysis", "state").text() ?? "";
      if (HARMLESS.includes(state)) counter.suppress();
      else counter.add(worst(vulnerability.at("ratings").items()));
    }
    const time = new OldestTime();
    const stated = root.at("metadata", "timestamp").text();
    if (stated !== undefined) time.see(stated, "metadata.timestamp");
    return { kind: "read", part: counter.result(), time: time.result(), notes: [] };
  }),
  sum: sumFindings,
});

const HARMLESS = ["resolved", "resolved_with_pedigree", "false_positive", "not_affected"];
const ORDER: readonly Severity[] = ["critical", "high", "medium", "low"];

function worst(ratings: readonly JsonView[]): Severity | undefined {
  const given = ratings.map(ratingOf).filter((severity) => severity !== undefined);
  return ORDER.find((severity) => given.includes(severity));
}

/** A rating names its severity, or gives a CVSS score to work it out from. */
function ratingOf(rating: JsonView): Severity | undefined {
  const named = namedSeverity(rating.at("severity").text());
  const method = rating.at("method").text() ?? "";
  if (named !== undefined || !method.startsWith("CVSS")) return named;
  const score = scoreAt(rating.at("score"));
  return score === undefined ? undefined : scoredSeverity(score);
}
