import { OldestTime } from "./document-time.ts";
import { FindingCounter, namedSeverity, sumFindings } from "./findings.ts";
import { readReport } from "./json-view.ts";
import { addedUp, UnreadableEvidence } from "./reader.ts";

/**
 * Trivy's own JSON (`--format json`, schema version 2): vulnerabilities, failed misconfiguration checks,
 * secrets and licences of every target. What an ignore file or VEX took out is counted as suppressed where
 * Trivy was told to show it (`--show-suppressed`).
 */
export const readTrivy = addedUp({
  read: readReport((root, input) => {
    if (root.at("SchemaVersion").number() !== 2)
      root.at("SchemaVersion").refuse("2, the version of Trivy's report");
    const results = root.at("Results").items();
    if (results.length === 0) {
      throw new UnreadableEvidence({
        reasonCode: "evidence-empty",
        expected: "at least one scanned target in Results",
        found: "none: Trivy found nothing that it knows how to scan",
        where: { file: input.path },
      });
    }
    const counter = new FindingCounter();
    for (const result of results) {
      for (const list of ["Vulnerabilities", "Secrets", "Licenses"]) {
        for (const finding of result.at(list).items())
          counter.add(namedSeverity(finding.at("Severity").text()));
      }
      for (const check of result.at("Misconfigurations").items()) {
        const status = check.at("Status").text();
        if (status === "EXCEPTION") counter.suppress();
        else if (status !== "PASS") counter.add(namedSeverity(check.at("Severity").text()));
      }
      for (const _ of result.at("ExperimentalModifiedFindings").items()) counter.suppress();
    }
    const time = new OldestTime();
    const created = root.at("CreatedAt").text();
    if (created !== undefined) time.see(created, "CreatedAt");
    return { kind: "read", part: counter.result(), time: time.result(), notes: [] };
  }),
  sum: sumFindings,
});
