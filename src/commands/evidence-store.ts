import { canonicalText } from "../gate/canonical.ts";
import { wrapDocument } from "../gate/documents/envelope.ts";
import { documentAt, findDocument, findSchemaError } from "../gate/documents/validation.ts";
import type { DocumentEntry } from "../gate/documents/validator.ts";
import {
  inputPath,
  isEvidencePath,
  isReservedPath,
  supersededPath,
  temporaryPath,
} from "../gate/evidence-path.ts";
import { type RecordedVersion, recordedVersions } from "../gate/inventory.ts";
import type { EvidenceFile, GateRecord, Mode, Origin, ReleaseIdentity, Run } from "../gate/record.ts";
import type { Clock } from "../ports/clock.ts";
import type { EvidenceFiles, FileDigest } from "../ports/evidence-files.ts";
import { createMask, maskableSecrets } from "../report/mask.ts";
import { missing, tampered, unsafePath } from "./evidence-errors.ts";
import { sha256 } from "./evidence-survey.ts";
import { readJournal } from "./journal-lines.ts";
import { mapStrings } from "./map-strings.ts";
import { parseDocument } from "./stored-document.ts";

/**
 * The evidence directory as gates use it: documents are validated by ajv against their published schema on
 * every write and read, text is masked, and a file that an earlier record covers is kept under `superseded/`
 * before it is replaced.
 */
export interface EvidenceStore {
  /** Writes a JSON document of the table in `gate/documents/`, canonical and validated, with its envelope. */
  writeDocument(name: string, body: Readonly<Record<string, unknown>>): Promise<EvidenceFile>;
  /** Writes text such as a Markdown rendering, masked. */
  writeText(path: string, text: string): Promise<EvidenceFile>;
  /** Reads and validates a document; undefined when absent. */
  readDocument(name: string): Promise<Readonly<Record<string, unknown>> | undefined>;
  /** Copies a file that the gate read to `inputs/<criterion>/<path>`, byte for byte. */
  keepInput(
    criterion: string,
    source: { readonly absolute: string; readonly path: string },
    origin: Origin,
    producedAt?: string,
  ): Promise<EvidenceFile>;
  /** Appends a line of JSON and flushes it (journal, health log); validated against the line schema of the name. */
  appendLine(name: string, line: Readonly<Record<string, unknown>>): Promise<void>;
  /** Every line of a JSON Lines file, validated; a torn last line (no newline) is dropped and reported. */
  readLines(
    name: string,
  ): Promise<{ readonly lines: readonly Readonly<Record<string, unknown>>[]; readonly torn: boolean }>;
  /** The record entry of a file that already stands in the directory. */
  entry(path: string, role: EvidenceFile["role"], origin: Origin): Promise<EvidenceFile>;
}

/** What the frame of a gate uses besides. */
export interface RecordingStore extends EvidenceStore {
  /**
   * The evidence of the gate's record: what the gate returned and everything else that was written through this
   * store, each file once and as it now stands, sorted by path.
   */
  collect(found: readonly EvidenceFile[]): Promise<readonly EvidenceFile[]>;
}

export interface EvidenceStoreOptions {
  readonly files: EvidenceFiles;
  /** Where the files that earlier records cover are read from, if not in `files` (a dry run writes elsewhere). */
  readonly recorded?: EvidenceFiles;
  readonly release: ReleaseIdentity;
  readonly run: Run;
  readonly mode: Mode;
  readonly clock: Clock;
  /** Masked in everything written; a copied input that holds a long one is refused. */
  readonly secrets: readonly string[];
  /** Verified records of the gates before: what they cover is kept, and only it is read. */
  readonly records: readonly GateRecord[];
}

/** Shorter secrets turn up in files by chance, and are no reason to refuse one. */
const SHORTEST_FORBIDDEN = 8;

/**
 * Opens the evidence directory for one gate. Documents are read as the ledger records them, or as this gate
 * wrote them: what a gate that died left in their place counts as absent. Only JSON Lines files are read as they
 * stand, since recovery depends on them; they must begin with what was recorded.
 */
export function createEvidenceStore(options: EvidenceStoreOptions): RecordingStore {
  const { files, clock } = options;
  const recorded = options.recorded ?? files;
  const elsewhere = recorded.root !== files.root;
  const mask = createMask(options.secrets);
  const forbidden = maskableSecrets(options.secrets).filter((secret) => secret.length >= SHORTEST_FORBIDDEN);
  const versions = recordedVersions(options.records);
  /** What this gate wrote or copied. */
  const written = new Map<string, EvidenceFile>();
  /** What it only named. */
  const named = new Map<string, EvidenceFile>();
  /** JSON Lines files that this gate has prepared for appending. */
  const open = new Set<string>();
  let appending: Promise<unknown> = Promise.resolve();

  /** Lines stand in the order in which they were given. */
  function inTurn(append: () => Promise<void>): Promise<void> {
    const done = appending.then(append);
    appending = done.catch(() => undefined);
    return done;
  }

  const latest = (path: string): RecordedVersion | undefined => versions.get(path)?.at(-1);

  function note(path: string, digest: FileDigest): EvidenceFile {
    const producedAt = clock.now().toISOString();
    const file: EvidenceFile = { path, ...digest, role: "output", producedAt, origin: { kind: "gate" } };
    written.set(path, file);
    return file;
  }

  /** Keeps the recorded version of a file that is about to be replaced. */
  async function supersede(path: string): Promise<void> {
    const version = latest(path);
    if (version === undefined || written.has(path)) return;
    const kept = supersededPath(version.sha256, path);
    if ((await files.digest(kept))?.sha256 === version.sha256) return;
    const current = await files.digest(path);
    if (current === undefined && elsewhere) return;
    if (current?.sha256 !== version.sha256) throw tampered(path, version, current);
    await files.copyIn(files.absolute(path), kept);
  }

  async function replace(path: string, text: string): Promise<EvidenceFile> {
    if (!isEvidencePath(path) || isReservedPath(path)) throw unsafePath(path);
    const bytes = new TextEncoder().encode(text);
    const digest = { sha256: sha256(bytes), size: bytes.length };
    const current = latest(path)?.sha256 === digest.sha256 ? await files.digest(path) : undefined;
    if (current?.sha256 !== digest.sha256) {
      await supersede(path);
      await files.write(path, bytes);
    }
    return note(path, digest);
  }

  /** The bytes that the newest record covers. */
  async function readRecorded(path: string): Promise<Uint8Array | undefined> {
    const version = latest(path);
    if (version === undefined) return undefined;
    for (const place of [path, supersededPath(version.sha256, path)]) {
      const bytes = await recorded.read(place);
      if (bytes !== undefined && sha256(bytes) === version.sha256) return bytes;
    }
    throw tampered(path, version, await recorded.digest(path));
  }

  /** Makes a JSON Lines file ready: keeps its recorded version and drops a line that was never finished. */
  async function openLines(path: string): Promise<void> {
    if (open.has(path)) return;
    await supersede(path);
    const bytes = await files.read(path);
    const end = bytes === undefined ? 0 : bytes.lastIndexOf(NEWLINE) + 1;
    if (bytes !== undefined && end < bytes.length) await files.write(path, bytes.subarray(0, end));
    open.add(path);
  }

  return {
    async writeDocument(name, body) {
      const entry = requireDocument(name, "json");
      const { validate } = await entry.load();
      const generatedAt = clock.now().toISOString();
      const document = wrapDocument(name, mapStrings(body, mask), { ...options, generatedAt });
      const text = canonicalText(document);
      const error = findSchemaError(validate, JSON.parse(text));
      if (error !== undefined) throw new Error(`${entry.file} cannot be written: ${error}`);
      return replace(entry.file, text);
    },

    writeText: (path, text) => replace(path, mask(text)),

    async readDocument(name) {
      const entry = requireDocument(name, "json");
      const own = written.has(entry.file);
      const bytes = own ? await files.read(entry.file) : await readRecorded(entry.file);
      return bytes === undefined ? undefined : parseDocument(entry, bytes);
    },

    async keepInput(criterion, source, origin, producedAt) {
      const path = inputPath(criterion, source.path);
      if (!isEvidencePath(path)) throw unsafePath(path);
      const version = written.has(path) ? undefined : latest(path);
      let digest: FileDigest;
      if (version === undefined) digest = await files.copyIn(source.absolute, path, forbidden);
      else {
        const incoming = temporaryPath(sha256(path).slice(0, 16));
        digest = await files.copyIn(source.absolute, incoming, forbidden);
        if (digest.sha256 !== version.sha256) await supersede(path);
        await files.move(incoming, path);
      }
      const file: EvidenceFile = {
        path,
        ...digest,
        role: "input",
        ...(producedAt === undefined ? {} : { producedAt }),
        origin,
      };
      written.set(path, file);
      return file;
    },

    async appendLine(name, line) {
      const entry = requireDocument(name, "lines");
      const { file } = entry;
      const { validate } = await entry.load();
      const text = canonicalText(mapStrings(line, mask));
      const error = findSchemaError(validate, JSON.parse(text));
      if (error !== undefined) throw new Error(`a line of ${file} cannot be written: ${error}`);
      await inTurn(async () => {
        await openLines(file);
        await files.append(file, `${text}\n`);
      });
    },

    async readLines(name) {
      const entry = requireDocument(name, "lines");
      const { file } = entry;
      const bytes = (await files.read(file)) ?? (await readRecorded(file));
      return readJournal(entry, bytes, elsewhere ? undefined : await readRecorded(file));
    },

    async entry(path, role, origin) {
      const digest = await files.digest(path);
      const version = latest(path);
      if (digest === undefined) throw missing(path);
      const mayDiffer = written.has(path) || documentAt(path)?.kind === "lines";
      if (version !== undefined && !mayDiffer && digest.sha256 !== version.sha256) {
        throw tampered(path, version, digest);
      }
      const file: EvidenceFile = { path, ...digest, role, origin };
      named.set(path, file);
      return file;
    },

    async collect(found) {
      for (const path of open) {
        const digest = await files.digest(path);
        if (digest !== undefined) note(path, digest);
      }
      const all = new Map([...named, ...found.map((file) => [file.path, file] as const)]);
      // The gate knows best what a file is to it; how it now stands was seen here, if it was written again.
      for (const [path, file] of written) {
        all.set(path, { ...file, ...all.get(path), sha256: file.sha256, size: file.size });
      }
      return [...all.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
    },
  };
}

const NEWLINE = 0x0a;

function requireDocument(name: string, kind: DocumentEntry["kind"]): DocumentEntry {
  const entry = findDocument(name);
  if (entry?.kind === kind) return entry;
  throw new Error(
    `${name} is not in the table of gate/documents/, or its validator was not generated (npm run schemas)`,
  );
}
