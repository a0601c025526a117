import type { Location } from "../gate/errors.ts";
import type { EvidenceInput } from "./reader.ts";
import { UnreadableEvidence } from "./reader.ts";
import { decodeText } from "./text.ts";

/** An element as it opens. Text content is never kept: no XML report needs it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What a report reader does with a document, element by element. */
export interface XmlHandlers {
  open(element: XmlElement, at: () => Location, depth: number): void;
  close(name: string, depth: number): void;
}

/** Elements inside elements; reports use ten at most. */
const MAX_DEPTH = 200;
/** Attributes of an element that goes on from one piece of the text to the next. */
const MAX_ATTRIBUTES = 10_000;
/** Characters of one attribute value (failure messages hold whole diffs). */
const MAX_ATTRIBUTE = 16 * 1024 ** 2;
/** Characters of a name, an entity reference or a document type. */
const MAX_NAME = 64 * 1024;

/**
 * Streams a well-formed XML document through the handlers in constant memory. Declared entities are refused
 * before anything could expand, and so is everything that is not one well-formed document.
 */
export async function readXml(input: EvidenceInput, maxBytes: number, handlers: XmlHandlers): Promise<void> {
  const { SaxesParser } = await import("saxes");
  const parser = new SaxesParser();
  const at = (): Location => ({ file: input.path, line: parser.line, column: parser.column + 1 });
  const refuse = (expected: string, found: string): never => {
    throw new UnreadableEvidence({ reasonCode: "evidence-malformed", expected, found, where: at() });
  };
  let depth = 0;
  let inTag = false;
  let sawRoot = false;
  parser.on("error", (error) => refuse("well-formed XML", sentence(error.message)));
  parser.on("doctype", (text) => {
    if (text.includes("[")) refuse("no document type with declarations of its own", "an internal DTD subset");
  });
  parser.on("opentagstart", () => {
    depth += 1;
    inTag = true;
    sawRoot = true;
    if (depth > MAX_DEPTH) refuse(`elements nested at most ${MAX_DEPTH} deep`, "deeper nesting");
  });
  parser.on("opentag", (element) => {
    inTag = false;
    handlers.open(element, at, depth);
  });
  parser.on("closetag", ({ name }) => {
    handlers.close(name, depth);
    depth -= 1;
  });

  for await (const piece of decodeText(input, maxBytes, { bom: "skip", detect: declaredEncoding })) {
    parser.write(piece);
    boundPending(parser, inTag, sawRoot, refuse);
  }
  parser.close();
}

/**
 * Between two events the parser gathers what it reads, without limit. Comments and CDATA are thrown away here
 * as they come (no report keeps anything to judge in them), and everything else that is long is refused.
 * The fields are the parser's own; a test holds the memory this saves, should they ever be renamed.
 */
function boundPending(
  parser: object,
  inTag: boolean,
  sawRoot: boolean,
  refuse: (expected: string, found: string) => never,
): void {
  for (const field of ["name", "entity", "piTarget"]) {
    if (pending(parser, field) > MAX_NAME) refuse(`names of at most ${MAX_NAME} characters`, "a longer one");
  }
  if (inTag && pending(parser, "attribList") > MAX_ATTRIBUTES) {
    refuse(`at most ${MAX_ATTRIBUTES} attributes on an element`, "more");
  }
  const text = pending(parser, "text");
  if (text <= MAX_NAME) return;
  if (!sawRoot) refuse(`a root element within ${MAX_NAME} characters`, "none");
  if (!inTag) Reflect.set(parser, "text", "");
  else if (text > MAX_ATTRIBUTE) refuse(`values of at most ${MAX_ATTRIBUTE} characters`, "a longer one");
}

function pending(parser: object, field: string): number {
  const value: unknown = Reflect.get(parser, field);
  return typeof value === "string" || Array.isArray(value) ? value.length : 0;
}

/** Encodings that old tools declare and the platform decodes without guessing. */
const LABELS: Readonly<Record<string, string>> = {
  "utf-8": "utf-8",
  utf8: "utf-8",
  "us-ascii": "utf-8",
  ascii: "utf-8",
  "iso-8859-1": "windows-1252",
  latin1: "windows-1252",
  "windows-1252": "windows-1252",
};

function declaredEncoding(start: string): string {
  const declared = /^(?:\xef\xbb\xbf)?<\?xml[^>]*?encoding\s*=\s*["']([^"']*)["']/.exec(start)?.[1];
  if (declared === undefined) return "utf-8";
  const label = Object.hasOwn(LABELS, declared.toLowerCase()) ? LABELS[declared.toLowerCase()] : undefined;
  if (label !== undefined) return label;
  throw new UnreadableEvidence({
    reasonCode: "evidence-malformed",
    expected: "XML in UTF-8",
    found: `encoding="${declared}"`,
  });
}

/** The parser's message without the place it puts in front. */
function sentence(message: string): string {
  return message.replace(/^\d+:\d+: /, "").replace(/\.$/, "");
}
