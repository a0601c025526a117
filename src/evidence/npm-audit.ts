import { FindingCounter, namedSeverity, sumFindings } from "./findings.ts";
import type { JsonView } from "./json-view.ts";
import { readReport } from "./json-view.ts";
import { addedUp, UnreadableEvidence } from "./reader.ts";

/**
 * `npm audit --json` of npm 7 and later (one entry for each vulnerable package), and the older form that pnpm
 * still writes (one for each advisory). The totals in `metadata` raise what the entries show, never lower it.
 */
export const readNpmAudit = addedUp({
  read: readReport((root, input) => {
    refuseError(root);
    const entries = root.at("auditReportVersion").present
      ? root.at("vulnerabilities")
      : root.at("advisories");
    if (!entries.present) entries.refuse("the report of npm audit");
    const counter = new FindingCounter();
    for (const [, entry] of entries.members()) counter.add(namedSeverity(entry.at("severity").text()));

    const claimed = root.at("metadata", "vulnerabilities");
    counter.believe("critical", claimed.at("critical").count() ?? 0);
    counter.believe("high", claimed.at("high").count() ?? 0);
    counter.believe("medium", claimed.at("moderate").count() ?? 0);
    counter.believe("low", (claimed.at("low").count() ?? 0) + (claimed.at("info").count() ?? 0));
    if (audited(root) === 0) {
      throw new UnreadableEvidence({
        reasonCode: "evidence-empty",
        expected: "at least one audited dependency",
        found: "none",
        where: { file: input.path },
      });
    }
    return { kind: "read", part: counter.result(), time: { kind: "silent" }, notes: [] };
  }),
  sum: sumFindings,
});

/** npm writes its own failure (no network, no lock file) as a report, too. */
function refuseError(root: JsonView): void {
  const error = root.at("error");
  if (error.present) error.refuse("a finished audit");
}

/** Dependencies looked at: a number in the old form, numbers by kind in the new one; undefined when not stated. */
function audited(root: JsonView): number | undefined {
  const dependencies = root.at("metadata", "dependencies");
  if (typeof dependencies.value === "number")
    return dependencies.value + (root.at("metadata", "devDependencies").count() ?? 0);
  return dependencies.at("total").count();
}
