import type { Explanation, Location } from "../gate/errors.ts";
import type { DocumentTime } from "../gate/freshness.ts";
import type { Facts } from "../gate/requirement.ts";

/** One evidence file, wherever its bytes come from (the checkout, an artifact, an entry of a zip). */
export interface EvidenceInput {
  /** As people know it: relative to the workspace, or `package.zip!inner/file.xml`. */
  readonly path: string;
  /** Bytes, as the source claims; readers count for themselves. */
  readonly size: number;
  stream(): AsyncIterable<Uint8Array>;
}

/** What a config asks of a reader. */
export interface ReadOptions {
  /** No file may give more bytes than this. */
  readonly maxBytes: number;
  /** Where the document says when it was produced: a JSON pointer, or the name of a field. */
  readonly timestamp?: string;
  /** The JSON Schema a document must match. */
  readonly schema?: DocumentSchema;
}

/** A compiled JSON Schema. */
export interface DocumentSchema {
  /** Path of the schema file. */
  readonly path: string;
  /** Everything in the document that does not match; empty when it does. */
  problems(document: unknown): readonly SchemaProblem[];
}

/** One place where a document does not match its schema. */
export interface SchemaProblem {
  /** JSON pointer (RFC 6901) into the document; empty for the whole of it. */
  readonly pointer: string;
  readonly message: string;
}

/** Why a file gave no facts. */
export interface ReadFailure extends Explanation {
  readonly reasonCode:
    | "evidence-malformed"
    | "evidence-empty"
    | "evidence-too-large"
    | "evidence-invalid"
    | "unsafe-path";
}

/** Something odd that does not fail the evidence by itself, such as totals that disagree with the cases. */
export interface Note {
  readonly message: string;
  readonly where: Location;
}

/** What the files of an item say together. */
export type Sum =
  | { readonly kind: "facts"; readonly facts: Facts }
  | { readonly kind: "failed"; readonly failure: ReadFailure };

/** One file after reading. */
export type FileReading<Part> =
  | {
      readonly kind: "read";
      readonly part: Part;
      readonly time: DocumentTime;
      readonly notes: readonly Note[];
    }
  | { readonly kind: "failed"; readonly failure: ReadFailure };

/** Facts, and the file they are about when they are about one. */
export interface FactSet {
  readonly facts: Facts;
  readonly where: Location;
}

/** Everything that a glob's files said together. */
export interface Reading {
  /** One per input, in the same order. */
  readonly files: readonly FileOutcome[];
  /**
   * What the requirement is asked of. Reports that add up (tests, coverage, findings) give one set for all
   * files; documents give one set each, and the requirement must hold for every one.
   */
  readonly facts: readonly FactSet[];
  /** Set when the files were read and together hold nothing to judge. */
  readonly failure?: ReadFailure;
}

export interface FileOutcome {
  readonly path: string;
  readonly time: DocumentTime;
  readonly notes: readonly Note[];
  readonly failure?: ReadFailure;
}

/** A format as the gate uses it. Never throws for anything the bytes say. */
export type FormatReader = (inputs: readonly EvidenceInput[], options: ReadOptions) => Promise<Reading>;

/** Thrown inside readers to leave a parse early; `perDocument` and `addedUp` turn it into a value. */
export class UnreadableEvidence extends Error {
  readonly failure: ReadFailure;

  constructor(failure: ReadFailure) {
    super(failure.found ?? failure.reasonCode);
    this.failure = failure;
  }
}

/** A format whose files are judged one by one: each gives its own set of facts. */
export function perDocument(
  read: (input: EvidenceInput, options: ReadOptions) => Promise<FileReading<Facts>>,
): FormatReader {
  return async (inputs, options) => {
    const files: FileOutcome[] = [];
    const facts: FactSet[] = [];
    for (const input of inputs) {
      const reading = await settle(read, input, options);
      files.push(outcome(input.path, reading));
      if (reading.kind === "read") facts.push({ facts: reading.part, where: { file: input.path } });
    }
    return { files, facts };
  };
}

/**
 * A format whose files add up to one set of facts. `sum` sees the parts of the files that could be read, and
 * answers with a failure when together they hold nothing to judge.
 */
export function addedUp<Part>(format: {
  readonly read: (input: EvidenceInput, options: ReadOptions) => Promise<FileReading<Part>>;
  readonly sum: (parts: readonly Part[]) => Sum;
}): FormatReader {
  return async (inputs, options) => {
    const files: FileOutcome[] = [];
    const parts: Part[] = [];
    for (const input of inputs) {
      const reading = await settle(format.read, input, options);
      files.push(outcome(input.path, reading));
      if (reading.kind === "read") parts.push(reading.part);
    }
    if (parts.length === 0) return { files, facts: [] };
    const [only] = inputs;
    const where = inputs.length === 1 && only !== undefined ? { file: only.path } : {};
    const sum = format.sum(parts);
    return sum.kind === "failed"
      ? { files, facts: [], failure: { where, ...sum.failure } }
      : { files, facts: [{ facts: sum.facts, where }] };
  };
}

async function settle<Part>(
  read: (input: EvidenceInput, options: ReadOptions) => Promise<FileReading<Part>>,
  input: EvidenceInput,
  options: ReadOptions,
): Promise<FileReading<Part>> {
  const failed = (failure: ReadFailure): FileReading<Part> => ({
    kind: "failed",
    failure: { where: { file: input.path }, ...failure },
  });
  try {
    const reading = await read(input, options);
    return reading.kind === "read" ? reading : failed(reading.failure);
  } catch (error) {
    if (!(error instanceof UnreadableEvidence)) throw error;
    return failed(error.failure);
  }
}

function outcome(path: string, reading: FileReading<unknown>): FileOutcome {
  return reading.kind === "read"
    ? { path, time: reading.time, notes: reading.notes }
    : { path, time: { kind: "silent" }, notes: [], failure: reading.failure };
}
