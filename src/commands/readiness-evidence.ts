import type { EvidenceItemConfig } from "../config/schema.ts";
import { FORMATS, loadReader } from "../evidence/formats.ts";
import type { EvidenceInput, FileOutcome, ReadOptions } from "../evidence/reader.ts";
import { UnreadableEvidence } from "../evidence/reader.ts";
import type { Location } from "../gate/errors.ts";
import { ReleaseGatesError } from "../gate/errors.ts";
import { inputPath } from "../gate/evidence-path.ts";
import { describeSource, sourceOf } from "../gate/evidence-source.ts";
import { producedAt, type SourceTime } from "../gate/freshness.ts";
import type {
  EvidenceFileFacts,
  EvidenceItemFacts,
  Finding,
  RequirementAnswer,
  SourceFacts,
} from "../gate/readiness-facts.ts";
import type { EvidenceFile } from "../gate/record.ts";
import { evaluateRequirement } from "../gate/requirement.ts";
import type { WorkspaceFile } from "../ports/workspace.ts";
import { loadSchema } from "./evidence-schema.ts";
import type { EvidenceSources } from "./evidence-sources.ts";
import type { GateContext } from "./gate-run.ts";
import type { OpenSource } from "./opened-source.ts";

/** An evidence item with everything that was found about it, and the copies that were kept. */
export interface GatheredItem {
  readonly facts: EvidenceItemFacts;
  readonly kept: readonly EvidenceFile[];
}

/** Finds, reads and keeps the files of one evidence item, and puts its requirement to their facts. */
export async function gatherEvidence(
  context: GateContext,
  item: EvidenceItemConfig,
  configured: Location,
  sources: EvidenceSources,
): Promise<GatheredItem> {
  const base = {
    id: item.id,
    title: item.title ?? titleOf(item.id),
    level: item.level,
    format: item.format,
    path: item.path,
    maxSize: item["max-size"],
    ...(item["max-age"] === undefined ? {} : { maxAge: item["max-age"] }),
    configured,
  };
  const kept: EvidenceFile[] = [];
  const nothing = { files: [], answers: [] };
  const asked = sourceOf(item.from, context.release);
  let from: { readonly source?: SourceFacts } =
    asked.kind === "checkout" ? {} : { source: { description: describeSource(asked) } };
  try {
    const source = await sources.open(item);
    if (source.kind === "unasked") {
      return { facts: { ...base, ...from, ...nothing, skipped: source.why }, kept };
    }
    if (source.kind === "refused") {
      const failure = { where: configured, ...source.finding };
      return { facts: { ...base, ...from, ...nothing, failure }, kept };
    }
    const schema = item.schema === undefined ? undefined : await loadSchema(context, item, item.schema);
    if (schema?.kept !== undefined) kept.push(schema.kept);
    if (schema?.kind === "failed") {
      return { facts: { ...base, ...from, ...nothing, failure: schema.finding }, kept };
    }
    if (source.facts !== undefined) from = { source: source.facts };
    const found = await findFiles(source, item);
    if (found.length === 0 && source.facts !== undefined) {
      from = { source: { ...source.facts, holds: await source.list() } };
    }
    const small = found.filter(({ input }) => input.size <= item["max-size"]);
    for (const file of new Set(small.map((one) => one.file))) {
      kept.push(await context.evidence.keepInput(item.id, file, source.origin(file.path)));
    }

    const reader = await loadReader(item.format);
    const options: ReadOptions = {
      maxBytes: item["max-size"],
      ...(item.timestamp === undefined ? {} : { timestamp: item.timestamp }),
      ...(schema === undefined ? {} : { schema: schema.schema }),
    };
    const reading = await reader(
      small.map(({ input }) => input),
      options,
    );
    const outcomes = new Map(reading.files.map((outcome) => [outcome.path, outcome]));
    const described: EvidenceFileFacts[] = [];
    for (const one of found) {
      described.push(await describeFile(source, item, one, outcomes.get(one.input.path)));
    }
    const requirement = requirementOf(item);
    const answers: RequirementAnswer[] = [];
    for (const { facts, where } of reading.facts) {
      const result =
        requirement === undefined
          ? ({ kind: "true" } as const)
          : await evaluateRequirement(requirement, facts);
      answers.push({ requirement: requirement ?? "it matches its schema", facts, where, result });
    }
    const failure = reading.failure === undefined ? {} : { failure: reading.failure };
    return {
      facts: { ...base, ...from, files: described, answers, ...failure },
      kept: withTimes(item.id, kept, described),
    };
  } catch (error) {
    if (error instanceof UnreadableEvidence) {
      return {
        facts: { ...base, ...from, ...nothing, failure: { where: configured, ...error.failure } },
        kept,
      };
    }
    if (!(error instanceof ReleaseGatesError)) throw error;
    const failure =
      asked.kind === "checkout"
        ? findingOf(error, { file: item.path })
        : { expected: describeSource(asked), ...findingOf(error, configured) };
    return { facts: { ...base, ...from, ...nothing, failure }, kept };
  }
}

/** What an item asks: its own requirement, else its schema, else what its format always asks. */
export function requirementOf(item: EvidenceItemConfig): string | undefined {
  if (item.require !== undefined) return item.require;
  return item.schema === undefined ? FORMATS[item.format].asks : undefined;
}

/**
 * A foreseen error as a finding, so that one broken item does not hide the others.
 *
 * @param place where it is, if the error does not say it.
 */
export function findingOf(error: ReleaseGatesError, place: Location): Finding {
  const { expected, found, where, next } = error.explanation;
  return {
    reasonCode: error.code,
    ...(expected === undefined ? {} : { expected }),
    found: found ?? error.message,
    where: where ?? place,
    ...(next === undefined ? {} : { next }),
  };
}

/** Evidence, and the file of the source that holds it: itself, or the package that it stands in. */
interface FoundFile {
  readonly input: EvidenceInput;
  readonly file: WorkspaceFile;
}

/** `package.zip!reports/*.xml` names files inside a package. */
const INSIDE = /^(.+\.zip)!(.+)$/i;

async function findFiles(source: OpenSource, item: EvidenceItemConfig): Promise<readonly FoundFile[]> {
  const [, archive, inside] = INSIDE.exec(item.path) ?? [];
  const files = await source.glob(archive ?? item.path, item["max-size"]);
  const found = files.map((file) => ({ input: asInput(source, file), file }));
  return inside === undefined ? found : lookInside(found, inside, item["max-size"]);
}

async function lookInside(
  archives: readonly FoundFile[],
  pattern: string,
  maxBytes: number,
): Promise<readonly FoundFile[]> {
  const [{ openArchive, nameInside }, { default: picomatch }] = await Promise.all([
    import("../evidence/archive.ts"),
    import("picomatch"),
  ]);
  const matches = picomatch(pattern);
  const found: FoundFile[] = [];
  for (const { input, file } of archives) {
    const archive = await openArchive(input, maxBytes);
    for (const inner of archive.files) {
      if (matches(nameInside(input.path, inner.path))) found.push({ input: inner, file });
    }
  }
  return found;
}

function asInput(source: OpenSource, file: WorkspaceFile): EvidenceInput {
  return { path: file.path, size: file.size, stream: () => source.stream(file.path) };
}

async function describeFile(
  source: OpenSource,
  item: EvidenceItemConfig,
  { input, file }: FoundFile,
  outcome: FileOutcome | undefined,
): Promise<EvidenceFileFacts> {
  const base = {
    path: input.path,
    size: input.size,
    ...(source.facts === undefined ? {} : { origin: source.origin(file.path) }),
  };
  if (outcome === undefined) {
    const expected = `at most ${item["max-size"]} bytes`;
    const failure = { reasonCode: "evidence-too-large", expected, found: `${input.size} bytes` } as const;
    return { ...base, produced: { kind: "unknown", why: "it was not read" }, notes: [], failure };
  }
  const produced = producedAt(outcome.time, await sourceTime(source, item, outcome, file.path));
  const failure = outcome.failure === undefined ? {} : { failure: outcome.failure };
  return { ...base, produced, notes: outcome.notes, ...failure };
}

/** Git is asked only when the age decides something and the document does not say it: it costs a process for each file. */
async function sourceTime(
  source: OpenSource,
  item: EvidenceItemConfig,
  { time }: FileOutcome,
  path: string,
): Promise<SourceTime> {
  const decides = time.kind === "silent" && item["max-age"] !== undefined;
  return source.facts !== undefined || decides
    ? source.time(path)
    : { kind: "unknown", why: "it states no time" };
}

function withTimes(
  id: string,
  kept: readonly EvidenceFile[],
  files: readonly EvidenceFileFacts[],
): readonly EvidenceFile[] {
  const times = new Map(
    files.flatMap(({ path, produced }) =>
      produced.kind === "known" ? [[inputPath(id, path), produced.at] as const] : [],
    ),
  );
  return kept.map((file) => {
    const at = times.get(file.path);
    return at === undefined ? file : { ...file, producedAt: at };
  });
}

/** `unit-tests` reads as `Unit tests`. */
export function titleOf(id: string): string {
  const words = id.replaceAll("-", " ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
