import type { Location } from "../gate/errors.ts";
import type { CoverageCounts } from "./coverage.ts";
import { compareClaim, cover, parseCount, startCoverage, sumCoverage } from "./coverage.ts";
import { OldestTime } from "./document-time.ts";
import type { EvidenceInput, FileReading, ReadOptions } from "./reader.ts";
import { addedUp, UnreadableEvidence } from "./reader.ts";
import type { XmlElement } from "./xml.ts";
import { readXml } from "./xml.ts";

/**
 * Cobertura XML in the dialects of coverage.py, Istanbul, gcovr, coverlet, PHPUnit and others. The lines of
 * the classes are counted; the lines that some tools repeat below methods tell which functions ran. Rates at
 * the root are claims, and the tools that do not measure branches write 0, 1 or nothing there.
 */
export const readCobertura = addedUp({ read: readFile, sum: sumCoverage });

interface Method {
  hits: number;
  /** Whether anything said if it ran. */
  known: boolean;
}

async function readFile(input: EvidenceInput, options: ReadOptions): Promise<FileReading<CoverageCounts>> {
  const counts = startCoverage();
  const time = new OldestTime();
  let root: { readonly attributes: XmlElement["attributes"]; readonly where: Location } | undefined;
  let method: Method | undefined;
  let inClass = false;

  await readXml(input, options.maxBytes, {
    open({ name, attributes }, at, depth) {
      if (depth === 1) {
        if (name !== "coverage") throw notCobertura(name, at());
        root = { attributes, where: at() };
        return;
      }
      if (name === "class") inClass = true;
      else if (name === "method") method = startMethod(attributes);
      else if (name === "line" && inClass) {
        const hits = readHits(attributes, at);
        if (method === undefined) {
          cover(counts.lines, hits > 0 ? 1 : 0, 1);
          countBranches(counts, attributes);
        } else {
          method.hits += hits;
          method.known = true;
        }
      }
    },
    close(name) {
      if (name === "class") inClass = false;
      if (name !== "method" || method === undefined) return;
      if (method.known) cover(counts.functions, method.hits > 0 ? 1 : 0, 1);
      method = undefined;
    },
  });
  if (root === undefined) throw notCobertura("nothing", { file: input.path });
  const { attributes, where } = root;
  const stated = attributes["timestamp"];
  if (stated !== undefined) time.see(/^\d+$/.test(stated) ? Number(stated) : stated, "coverage timestamp");
  const notes = [
    ...compareClaim("line coverage", counts.lines, claim(attributes, "line", "lines", where), where),
    ...compareClaim(
      "branch coverage",
      counts.branches,
      claim(attributes, "branch", "branches", where),
      where,
    ),
  ];
  return { kind: "read", part: counts, time: time.result(), notes };
}

/** Istanbul writes `hits` at a method, others a rate, others only its lines. */
function startMethod(attributes: XmlElement["attributes"]): Method {
  const hits = Number(attributes["hits"] ?? Number.NaN);
  const rate = Number(attributes["line-rate"] ?? Number.NaN);
  return { hits: hits > 0 || rate > 0 ? 1 : 0, known: hits >= 0 || rate >= 0 };
}

function readHits(attributes: XmlElement["attributes"], at: () => Location): number {
  const hits = attributes["hits"];
  // Some tools write hits as 1.0, and counters that ran over as negative numbers.
  if (hits === undefined || !/^-?\d{1,20}(?:\.0*)?$/.test(hits)) {
    throw new UnreadableEvidence({
      reasonCode: "evidence-malformed",
      expected: "a whole number in hits",
      found: hits === undefined ? "a line without hits" : JSON.stringify(hits.slice(0, 40)),
      where: at(),
    });
  }
  return Math.max(0, Number(hits));
}

/** `condition-coverage="50% (1/2)"`: the counts in brackets are exact. */
function countBranches(counts: CoverageCounts, attributes: XmlElement["attributes"]): void {
  const match = /\((\d{1,9})\/(\d{1,9})\)/.exec(attributes["condition-coverage"] ?? "");
  if (match !== null) cover(counts.branches, Number(match[1]), Number(match[2]));
}

/** Counts where the root has them, else its rate; nothing where it says that nothing was measured. */
function claim(
  attributes: XmlElement["attributes"],
  rateName: string,
  countName: string,
  where: Location,
): { readonly covered: number; readonly total: number } {
  const total = parseCount(attributes[`${countName}-valid`], `${countName}-valid`, where);
  const covered = parseCount(attributes[`${countName}-covered`], `${countName}-covered`, where);
  if (total !== undefined && covered !== undefined) return { covered, total };
  const rate = Number(attributes[`${rateName}-rate`] ?? Number.NaN);
  return rate > 0 && rate <= 1 ? { covered: rate, total: 1 } : { covered: 0, total: 0 };
}

function notCobertura(root: string, where: Location): UnreadableEvidence {
  return new UnreadableEvidence({
    reasonCode: "evidence-malformed",
    expected: "Cobertura XML: a coverage element at the root",
    found: `the root element ${root.slice(0, 80)}`,
    where,
  });
}
