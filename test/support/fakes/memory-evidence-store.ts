import { createHash } from "node:crypto";
import type { EvidenceStore } from "../../../src/commands/evidence-store.ts";
import { wrapDocument } from "../../../src/gate/documents/envelope.ts";
import { DOCUMENTS } from "../../../src/gate/documents/index.ts";
import type { EvidenceFile, Mode, ReleaseIdentity, Run } from "../../../src/gate/record.ts";

/** An evidence store in memory that refuses a document its schema would refuse. */
export interface MemoryEvidenceStore extends EvidenceStore {
  readonly files: Map<string, string>;
  /** A JSON document as it was last written. */
  document(name: string): Readonly<Record<string, unknown>> | undefined;
}

export function memoryEvidenceStore(context: {
  readonly mode: Mode;
  readonly release: ReleaseIdentity;
  readonly run: Run;
}): MemoryEvidenceStore {
  const files = new Map<string, string>();
  const file = (path: string): EvidenceFile => {
    const content = files.get(path);
    if (content === undefined) throw new Error(`nothing was written to ${path}`);
    const sha256 = createHash("sha256").update(content).digest("hex");
    return { path, sha256, size: Buffer.byteLength(content), role: "output", origin: { kind: "gate" } };
  };
  const write = (path: string, content: string): EvidenceFile => {
    files.set(path, content);
    return file(path);
  };
  const document = (name: string) => {
    const text = files.get(`${name}.json`);
    return text === undefined ? undefined : (JSON.parse(text) as Record<string, unknown>);
  };
  return {
    files,
    document,
    writeDocument: async (name, body) => {
      const known = DOCUMENTS.get(name);
      if (known?.kind !== "json") throw new Error(`${name} is not in the table of documents`);
      const whole = wrapDocument(name, body, { ...context, generatedAt: "2026-11-01T10:00:00.000Z" });
      known.schema.parse(whole);
      return write(known.file, JSON.stringify(whole));
    },
    readDocument: async (name) => document(name),
    writeText: async (path, text) => write(path, text),
    keepInput: async (criterion, source, origin) => ({
      ...write(`inputs/${criterion}/${source.path}`, source.absolute),
      role: "input",
      origin,
    }),
    appendLine: async (name, line) => {
      const known = DOCUMENTS.get(name);
      if (known?.kind !== "lines") throw new Error(`${name} is not in the table of line documents`);
      known.line.parse(line);
      files.set(known.file, `${files.get(known.file) ?? ""}${JSON.stringify(line)}\n`);
    },
    readLines: async (name) => {
      const text = files.get(`${name}.jsonl`) ?? "";
      const lines = text.split("\n").filter((line) => line !== "");
      return { lines: lines.map((line) => JSON.parse(line) as Record<string, unknown>), torn: false };
    },
    entry: async (path, role, origin) => ({ ...file(path), role, origin }),
  };
}
