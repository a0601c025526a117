import { OldestTime } from "./document-time.ts";
import { FindingCounter, namedSeverity, sumFindings } from "./findings.ts";
import { readReport } from "./json-view.ts";
import { addedUp } from "./reader.ts";

/** Grype's JSON (`-o json`): matches are findings, ignored matches are suppressed ones. */
export const readGrype = addedUp({
  read: readReport((root) => {
    const { matches, name } = { matches: root.at("matches"), name: root.at("descriptor", "name") };
    if (name.text() !== "grype") name.refuse('the name "grype"');
    if (!matches.present) matches.refuse("the list of matches");
    const counter = new FindingCounter();
    for (const match of matches.items())
      counter.add(namedSeverity(match.at("vulnerability", "severity").text()));
    for (const _ of root.at("ignoredMatches").items()) counter.suppress();
    const time = new OldestTime();
    const stated = root.at("descriptor", "timestamp").text();
    if (stated !== undefined) time.see(stated, "descriptor.timestamp");
    return { kind: "read", part: counter.result(), time: time.result(), notes: [] };
  }),
  sum: sumFindings,
});
