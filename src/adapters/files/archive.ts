import { once } from "node:events";
import type { Readable } from "node:stream";
import { ZipFile } from "yazl";
import type { BundleComparison } from "../../ports/evidence-files.ts";
import type { ByteSource } from "./byte-source.ts";

/** What the archive is made of. */
export interface ArchiveEntry {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  read(): Promise<Uint8Array>;
  stream(): Promise<Readable>;
}

/** Entries up to this size are written with their checksum before the data, larger ones with it behind. */
const SMALL = 1024 * 1024;
/** Regular file, read by everybody, written by its owner. */
const MODE = 0o100644;

/**
 * The one archive of these entries: stored, not compressed, in the order given, with one time and one mode for
 * all, so that the bytes depend on nothing but paths and contents.
 */
export function createArchive(entries: readonly ArchiveEntry[]): Readable {
  const zip = new ZipFile();
  // yazl hands out a pass-through stream; its type says only that it can be read.
  const output = zip.outputStream as Readable & { readonly writableNeedDrain: boolean };
  zip.on("error", (error: Error) => output.destroy(error));
  fill(zip, entries, output).catch((error: Error) => output.destroy(error));
  return output;
}

async function fill(
  zip: ZipFile,
  entries: readonly ArchiveEntry[],
  output: Readable & { readonly writableNeedDrain: boolean },
): Promise<void> {
  const options = {
    // The archive's format knows only local time, and this is 1980-01-01 12:00 in every time zone.
    mtime: new Date(1980, 0, 1, 12),
    mode: MODE,
    compress: false,
    forceDosTimestamp: true,
  };
  for (const entry of entries) {
    if (output.writableNeedDrain) await once(output, "drain");
    if (entry.size <= SMALL) {
      const { buffer, byteOffset, byteLength } = await entry.read();
      zip.addBuffer(Buffer.from(buffer, byteOffset, byteLength), entry.path, options);
    } else {
      const source = await entry.stream();
      zip.addReadStream(source, entry.path, { ...options, size: entry.size });
      source.on("error", (error) => output.destroy(error));
      await once(source, "close");
    }
  }
  zip.end();
}

/** Whether a file is, byte for byte, the archive of these entries. */
export async function compareArchive(
  entries: readonly ArchiveEntry[],
  file: ByteSource,
): Promise<BundleComparison> {
  try {
    const why = await firstDifference(createArchive(entries), file);
    return why === undefined ? { kind: "same" } : { kind: "different", why };
  } catch (error) {
    return { kind: "different", why: error instanceof Error ? error.message : String(error) };
  }
}

async function firstDifference(proper: AsyncIterable<Buffer>, file: ByteSource): Promise<string | undefined> {
  let position = 0;
  for await (const expected of proper) {
    const found = await file.read(position, expected.length);
    if (!found.equals(expected)) {
      let offset = 0;
      while (offset < found.length && found[offset] === expected[offset]) offset += 1;
      return `it differs at byte ${position + offset} from the archive that the files make`;
    }
    position += expected.length;
  }
  return file.size === position ? undefined : `it has ${file.size - position} bytes after its end`;
}
