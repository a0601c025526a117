import type { EvidenceItemConfig } from "../config/schema.ts";
import { FORMATS, loadReader } from "../evidence/formats.ts";
import type { DocumentSchema, EvidenceInput, FileOutcome, ReadOptions } from "../evidence/reader.ts";
import { UnreadableEvidence } from "../evidence/reader.ts";
import type { Location } from "../gate/errors.ts";
import { ReleaseGatesError } from "../gate/errors.ts";
import type {
  EvidenceFileFacts,
  EvidenceItemFacts,
  Finding,
  ProducedFacts,
  RequirementAnswer,
} from "../gate/readiness-facts.ts";
import type { EvidenceFile } from "../gate/record.ts";
import { evaluateRequirement } from "../gate/requirement.ts";
import type { WorkspaceFile } from "../ports.ts";
import type { GateContext } from "./gate-run.ts";

/** An evidence item with everything that was found about it, and the copies that were kept. */
export interface GatheredItem {
  readonly facts: EvidenceItemFacts;
  readonly kept: readonly EvidenceFile[];
}

/** Largest JSON Schema file read. */
const MAX_SCHEMA_BYTES = 4 * 1024 ** 2;

/** Finds, reads and keeps the files of one evidence item, and puts its requirement to their facts. */
export async function gatherEvidence(
  context: GateContext,
  item: EvidenceItemConfig,
  configured: Location,
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
  try {
    const sources = await findSources(context, item);
    const schema = item.schema === undefined ? undefined : await loadSchema(context, item, kept);
    if (schema?.kind === "failed") return { facts: { ...base, ...nothing, failure: schema.finding }, kept };
    const small = sources.filter(({ input }) => input.size <= item["max-size"]);
    for (const file of new Set(small.map((source) => source.file))) {
      kept.push(await keep(context, item.id, file));
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
    for (const source of sources) {
      described.push(await describeFile(context, item, source, outcomes.get(source.input.path)));
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
    return { facts: { ...base, files: described, answers, ...failure }, kept: withTimes(kept, described) };
  } catch (error) {
    if (error instanceof UnreadableEvidence) {
      return { facts: { ...base, ...nothing, failure: { where: configured, ...error.failure } }, kept };
    }
    if (!(error instanceof ReleaseGatesError)) throw error;
    return { facts: { ...base, ...nothing, failure: findingOf(error, item.path) }, kept };
  }
}

/** What an item asks: its own requirement, else its schema, else what its format always asks. */
export function requirementOf(item: EvidenceItemConfig): string | undefined {
  if (item.require !== undefined) return item.require;
  return item.schema === undefined ? FORMATS[item.format].asks : undefined;
}

/** A foreseen error as a finding, so that one broken item does not hide the others. */
export function findingOf(error: ReleaseGatesError, path: string): Finding {
  const { expected, found, where, next } = error.explanation;
  return {
    reasonCode: error.code,
    ...(expected === undefined ? {} : { expected }),
    found: found ?? error.message,
    where: where ?? { file: path },
    ...(next === undefined ? {} : { next }),
  };
}

/** Evidence, and the file of the checkout that holds it: itself, or the package that it stands in. */
interface Source {
  readonly input: EvidenceInput;
  readonly file: WorkspaceFile;
}

/** `package.zip!reports/*.xml` names files inside a package. */
const INSIDE = /^(.+\.zip)!(.+)$/i;

/** Copies that an earlier run left in the evidence directory are no evidence. */
async function findSources(context: GateContext, item: EvidenceItemConfig): Promise<readonly Source[]> {
  const { world, inputs } = context;
  const [, archive, inside] = INSIDE.exec(item.path) ?? [];
  const own = `${inputs.evidenceDirectory.replace(/\/+$/, "")}/`;
  const found = await world.workspace.glob(archive ?? item.path);
  const sources = found
    .filter((file) => !file.path.startsWith(own))
    .map((file) => ({ input: asInput(context, file), file }));
  return inside === undefined ? sources : lookInside(sources, inside, item["max-size"]);
}

async function lookInside(
  archives: readonly Source[],
  pattern: string,
  maxBytes: number,
): Promise<readonly Source[]> {
  const [{ openArchive, nameInside }, { default: picomatch }] = await Promise.all([
    import("../evidence/archive.ts"),
    import("picomatch"),
  ]);
  const matches = picomatch(pattern);
  const sources: Source[] = [];
  for (const { input, file } of archives) {
    const archive = await openArchive(input, maxBytes);
    for (const inner of archive.files) {
      if (matches(nameInside(input.path, inner.path))) sources.push({ input: inner, file });
    }
  }
  return sources;
}

function asInput({ world }: GateContext, file: WorkspaceFile): EvidenceInput {
  return { path: file.path, size: file.size, stream: () => world.workspace.stream(file.path) };
}

function keep({ evidence, release }: GateContext, id: string, file: WorkspaceFile): Promise<EvidenceFile> {
  return evidence.keepInput(id, file, { kind: "checkout", path: file.path, commit: release.sha });
}

type SchemaLoad =
  | { readonly kind: "loaded"; readonly schema: DocumentSchema }
  | { readonly kind: "failed"; readonly finding: Finding };

async function loadSchema(
  context: GateContext,
  item: EvidenceItemConfig,
  kept: EvidenceFile[],
): Promise<SchemaLoad> {
  const path = item.schema ?? "";
  const file = await context.world.workspace.stat(path);
  const expected = `a JSON Schema (draft 7 or 2020-12) at ${path}`;
  if (file === undefined) {
    const finding = { expected, found: "no such file", where: { file: path } };
    return { kind: "failed", finding: { reasonCode: "evidence-invalid", ...finding, next: NEXT_SCHEMA } };
  }
  kept.push(await keep(context, item.id, file));
  const text = new TextDecoder().decode(await context.world.workspace.read(path, MAX_SCHEMA_BYTES));
  const { compileJsonSchema } = await import("../evidence/json-schema.ts");
  const compiled = await compileJsonSchema(text, path);
  if (compiled.kind === "compiled") return { kind: "loaded", schema: compiled.schema };
  const { message, line, column } = compiled;
  const where = {
    file: path,
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
  };
  return {
    kind: "failed",
    finding: { reasonCode: "evidence-invalid", expected, found: message, where, next: NEXT_SCHEMA },
  };
}

const NEXT_SCHEMA = "Correct the schema, or its path in the config.";

async function describeFile(
  context: GateContext,
  item: EvidenceItemConfig,
  { input, file }: Source,
  outcome: FileOutcome | undefined,
): Promise<EvidenceFileFacts> {
  const { path, size } = input;
  if (outcome === undefined) {
    const expected = `at most ${item["max-size"]} bytes`;
    const failure = { reasonCode: "evidence-too-large", expected, found: `${size} bytes` } as const;
    return { path, size, produced: { kind: "unknown", why: "it was not read" }, notes: [], failure };
  }
  const produced = await producedAt(context, item, outcome, file.path);
  const failure = outcome.failure === undefined ? {} : { failure: outcome.failure };
  return { path, size, produced, notes: outcome.notes, ...failure };
}

/**
 * The time the document states; where it states none, the commit that last changed it. Git is asked only when
 * the age decides something: it costs a process for each file.
 */
async function producedAt(
  { world }: GateContext,
  item: EvidenceItemConfig,
  { time }: FileOutcome,
  path: string,
): Promise<ProducedFacts> {
  if (time.kind === "stated") return { kind: "known", at: time.at, by: time.by };
  if (time.kind === "unreadable") return time;
  if (item["max-age"] === undefined) return { kind: "unknown", why: "it states no time" };
  const change = await world.git.lastChange(path);
  if (change === undefined) {
    return {
      kind: "unknown",
      why: "the document states no time, and no commit is known to have last changed it",
    };
  }
  return { kind: "known", at: change.committedAt.toISOString(), by: `commit ${change.sha.slice(0, 12)}` };
}

function withTimes(
  kept: readonly EvidenceFile[],
  files: readonly EvidenceFileFacts[],
): readonly EvidenceFile[] {
  const times = new Map(
    files.flatMap(({ path, produced }) => (produced.kind === "known" ? [[path, produced.at] as const] : [])),
  );
  return kept.map((file) => {
    const at = file.origin.kind === "checkout" ? times.get(file.origin.path) : undefined;
    return at === undefined ? file : { ...file, producedAt: at };
  });
}

/** `unit-tests` reads as `Unit tests`. */
function titleOf(id: string): string {
  const words = id.replaceAll("-", " ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
