import type { Location } from "../gate/errors.ts";
import type { CoverageCounts } from "./coverage.ts";
import { compareClaim, cover, parseCount, startCoverage, sumCoverage } from "./coverage.ts";
import { OldestTime } from "./document-time.ts";
import type { EvidenceInput, FileReading, Note, ReadOptions } from "./reader.ts";
import { addedUp, UnreadableEvidence } from "./reader.ts";
import type { XmlElement } from "./xml.ts";
import { readXml } from "./xml.ts";

/**
 * JaCoCo's XML report: the lines of the source files are counted (`ci` covered and `mi` missed instructions,
 * `cb` and `mb` branches), methods by their own counters; the counters of the report are claims.
 */
export const readJacoco = addedUp({ read: readFile, sum: sumCoverage });

async function readFile(input: EvidenceInput, options: ReadOptions): Promise<FileReading<CoverageCounts>> {
  const counts = startCoverage();
  const time = new OldestTime();
  const notes: Note[] = [];
  const claims: { readonly type: string; readonly covered: number; readonly total: number }[] = [];
  const path: string[] = [];

  await readXml(input, options.maxBytes, {
    open({ name, attributes }, at, depth) {
      if (depth === 1 && name !== "report") throw notJacoco(name, at());
      const parent = path.at(-1);
      path.push(name);
      if (name === "sessioninfo") {
        const dump = attributes["dump"] ?? "";
        time.see(/^\d+$/.test(dump) ? Number(dump) : dump, "sessioninfo dump");
      } else if (name === "line" && parent === "sourcefile") {
        const number = (attribute: string) => required(attributes, attribute, at());
        cover(counts.lines, number("ci") > 0 ? 1 : 0, 1);
        cover(counts.branches, number("cb"), number("cb") + number("mb"));
      } else if (name === "counter" && (parent === "method" || parent === "report")) {
        const covered = required(attributes, "covered", at());
        const total = covered + required(attributes, "missed", at());
        const type = attributes["type"] ?? "";
        if (parent === "report") claims.push({ type, covered, total });
        else if (type === "METHOD") cover(counts.functions, covered, total);
      }
    },
    close() {
      path.pop();
    },
  });
  const where = { file: input.path };
  for (const claim of claims) {
    if (claim.type === "LINE") notes.push(...compareClaim("line coverage", counts.lines, claim, where));
    if (claim.type === "BRANCH")
      notes.push(...compareClaim("branch coverage", counts.branches, claim, where));
    if (claim.type === "METHOD")
      notes.push(...compareClaim("method coverage", counts.functions, claim, where));
  }
  return { kind: "read", part: counts, time: time.result(), notes };
}

function required(attributes: XmlElement["attributes"], name: string, where: Location): number {
  return parseCount(attributes[name] ?? "", name, where) ?? 0;
}

function notJacoco(root: string, where: Location): UnreadableEvidence {
  return new UnreadableEvidence({
    reasonCode: "evidence-malformed",
    expected: "JaCoCo XML: a report element at the root",
    found: `the root element ${root.slice(0, 80)}`,
    where,
  });
}
