import { documentTime } from "./document-time.ts";
import type { DocumentSchema, EvidenceInput, FileReading, ReadFailure, ReadOptions } from "./reader.ts";
import { perDocument, UnreadableEvidence } from "./reader.ts";
import type { Json } from "./strict-json.ts";
import { locatePointer, parseJson, pointerPath, valueAt } from "./strict-json.ts";
import { lineAndColumn, readText } from "./text.ts";

/** Generic JSON: the document itself is the fact, and a JSON Schema may say what it must look like. */
export const readJson = perDocument(async (input, options) => {
  const { text, value } = await readJsonText(input, options.maxBytes);
  return judgeDocument(value, input.path, options, (pointer) => locatePointer(text, pointer, input.path));
});

/** Reads and parses a JSON input strictly. Throws `UnreadableEvidence` with line and column. */
export async function readJsonText(
  input: EvidenceInput,
  maxBytes: number,
): Promise<{ readonly text: string; readonly value: Json }> {
  const text = await readText(input, maxBytes, "refuse");
  const parsed = parseJson(text);
  if (parsed.kind === "parsed") return { text, value: parsed.value };
  throw new UnreadableEvidence({
    reasonCode: "evidence-malformed",
    expected: "one JSON document (RFC 8259) with unique keys",
    found: parsed.message,
    where: { file: input.path, ...lineAndColumn(text, parsed.offset) },
  });
}

/** The reading of a parsed document: its schema, its time, and itself as the fact `document`. */
export function judgeDocument(
  document: Json,
  path: string,
  options: ReadOptions,
  locate: (pointer: string) => ReadFailure["where"],
): FileReading<{ readonly document: Json }> {
  const failure = options.schema && checkSchema(document, options.schema, locate);
  if (failure !== undefined) return { kind: "failed", failure };
  const { timestamp } = options;
  if (timestamp === undefined)
    return { kind: "read", part: { document }, time: { kind: "silent" }, notes: [] };
  const stated = pointerPath(timestamp) === undefined ? undefined : valueAt(document, timestamp);
  const time = documentTime(stated, `${path}#${timestamp}`);
  return { kind: "read", part: { document }, time, notes: [] };
}

/** How many problems one message names. */
const NAMED_PROBLEMS = 5;

function checkSchema(
  document: Json,
  schema: DocumentSchema,
  locate: (pointer: string) => ReadFailure["where"],
): ReadFailure | undefined {
  const problems = schema.problems(document);
  const [first] = problems;
  if (first === undefined) return undefined;
  const named = problems
    .slice(0, NAMED_PROBLEMS)
    .map(({ pointer, message }) => `${pointer === "" ? "the document" : pointer} ${message}`);
  const more = problems.length > NAMED_PROBLEMS ? [`${problems.length - NAMED_PROBLEMS} more`] : [];
  return {
    reasonCode: "evidence-invalid",
    expected: `a document that matches ${schema.path}`,
    found: [...named, ...more].join("; "),
    ...withWhere(locate(first.pointer)),
  };
}

function withWhere(where: ReadFailure["where"]): Pick<ReadFailure, "where"> {
  return where === undefined ? {} : { where };
}
