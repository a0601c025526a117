import type { Location } from "../gate/errors.ts";
import type { CoverageCounts } from "./coverage.ts";
import { compareClaim, cover, parseCount, startCoverage, sumCoverage } from "./coverage.ts";
import type { EvidenceInput, FileReading, Note, ReadOptions } from "./reader.ts";
import { addedUp, UnreadableEvidence } from "./reader.ts";
import { decodeText } from "./text.ts";

/**
 * LCOV tracefiles (geninfo(1)): `DA` lines, `BRDA` branches, `FNDA` or (2.2 and later) `FNA` functions of each
 * source file. A file that stands in several records was measured several times: a line counts as covered if
 * any of them covered it. `LF`/`LH` and their like are claims.
 */
export const readLcov = addedUp({ read: readFile, sum: sumCoverage });

/** What was hit in one source file, by line, branch and function. */
interface Source {
  readonly lines: Map<string, boolean>;
  readonly branches: Map<string, boolean>;
  readonly functions: Map<string, boolean>;
}

/** Lines, branches and functions of all files together. */
const MAX_ENTRIES = 5_000_000;
/** No line of a tracefile is longer; C++ names can be long. */
const MAX_LINE = 1024 ** 2;
const MAX_NOTES = 5;

async function readFile(input: EvidenceInput, options: ReadOptions): Promise<FileReading<CoverageCounts>> {
  const tracefile = new Tracefile();
  let line = 0;
  for await (const text of linesOf(input, options.maxBytes)) {
    line += 1;
    tracefile.read(text.trimEnd(), { file: input.path, line });
  }
  tracefile.end({ file: input.path, line });
  return {
    kind: "read",
    part: total(tracefile.sources),
    time: { kind: "silent" },
    notes: tracefile.notes.slice(0, MAX_NOTES),
  };
}

/** A tracefile while its lines come in. */
class Tracefile {
  readonly sources = new Map<string, Source>();
  readonly notes: Note[] = [];
  private current: { readonly name: string; readonly source: Source } | undefined;
  private claims: Record<string, number> = {};
  private entries = 0;

  read(line: string, where: Location): void {
    if (line === "" || line.startsWith("#")) return;
    if (line === "end_of_record") {
      if (this.current === undefined) throw malformed("a record that began with SF", line, where);
      if (this.notes.length < MAX_NOTES) this.notes.push(...compare(this.current, this.claims, where));
      this.current = undefined;
      this.claims = {};
      return;
    }
    const colon = line.indexOf(":");
    const key = line.slice(0, Math.max(0, colon));
    if (!/^[A-Z]{2,8}$/.test(key)) throw malformed("a line of a tracefile, such as DA:1,5", line, where);
    const value = line.slice(colon + 1);
    const fields = value.split(",");
    const count = (index: number): number => parseCount(fields[index] ?? "", key, where) ?? 0;
    const hit = (kind: keyof Source, id: string, ran: boolean) => this.hit(kind, id, ran, line, where);
    switch (key) {
      case "SF":
        if (this.current !== undefined) throw malformed("end_of_record before the next SF", line, where);
        this.current = { name: value, source: this.source(value) };
        break;
      case "DA":
        hit("lines", String(count(0)), count(1) > 0);
        break;
      case "BRDA":
        hit("branches", fields.slice(0, 3).join(","), fields[3] !== "-" && count(3) > 0);
        break;
      case "FNDA":
        hit("functions", fields.slice(1).join(","), count(0) > 0);
        break;
      case "FNA":
        // FNA:<index>,<count>,<name>: the names of one function share its index.
        hit("functions", `#${fields[0]}`, count(1) > 0);
        break;
      case "LF":
      case "LH":
        this.claims[key] = count(0);
        break;
    }
  }

  /** A tracefile ends between two records; one that does not was cut short. */
  end(where: Location): void {
    if (this.current === undefined) return;
    throw malformed("end_of_record after the last file", "a file that ends inside a record", where);
  }

  private source(name: string): Source {
    const known = this.sources.get(name);
    if (known !== undefined) return known;
    const source: Source = { lines: new Map(), branches: new Map(), functions: new Map() };
    this.sources.set(name, source);
    return source;
  }

  private hit(kind: keyof Source, id: string, ran: boolean, line: string, where: Location): void {
    if (this.current === undefined) throw malformed("SF before the lines of a file", line, where);
    const map = this.current.source[kind];
    if (!map.has(id)) this.entries += 1;
    if (this.entries > MAX_ENTRIES) {
      throw malformed(`at most ${MAX_ENTRIES} lines, branches and functions`, "more", where);
    }
    map.set(id, ran || map.get(id) === true);
  }
}

function malformed(expected: string, found: string, where: Location): UnreadableEvidence {
  const shown = JSON.stringify(found.slice(0, 60));
  return new UnreadableEvidence({ reasonCode: "evidence-malformed", expected, found: shown, where });
}

/** A record of one file and what it claims to hold. Merged records are compared as merged. */
function compare(
  { name, source }: { readonly name: string; readonly source: Source },
  claims: Readonly<Record<string, number>>,
  where: Note["where"],
): readonly Note[] {
  const counted = { covered: covered(source.lines), total: source.lines.size };
  const claimed = { covered: claims["LH"] ?? 0, total: claims["LF"] ?? 0 };
  return compareClaim(`line coverage of ${name}`, counted, claimed, where).map((note) => ({
    ...note,
    message: note.message.replace("; the claim counts", "; the lines count"),
  }));
}

function total(sources: ReadonlyMap<string, Source>): CoverageCounts {
  const counts = startCoverage();
  for (const { lines, branches, functions } of sources.values()) {
    cover(counts.lines, covered(lines), lines.size);
    cover(counts.branches, covered(branches), branches.size);
    cover(counts.functions, covered(functions), functions.size);
  }
  return counts;
}

function covered(map: ReadonlyMap<string, boolean>): number {
  let sum = 0;
  for (const hit of map.values()) if (hit) sum += 1;
  return sum;
}

async function* linesOf(input: EvidenceInput, maxBytes: number): AsyncGenerator<string> {
  let rest = "";
  for await (const piece of decodeText(input, maxBytes, { bom: "skip" })) {
    const lines = (rest + piece).split("\n");
    rest = lines.pop() ?? "";
    if (rest.length > MAX_LINE) {
      const found = `a line of more than ${MAX_LINE} characters`;
      throw new UnreadableEvidence({ reasonCode: "evidence-malformed", expected: "a tracefile", found });
    }
    yield* lines;
  }
  if (rest !== "") yield rest;
}
