import { once } from "node:events";
import type { Readable } from "node:stream";
import { ZipFile } from "yazl";

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
      zip.addBuffer(Buffer.from(await entry.read()), entry.path, options);
    } else {
      const source = await entry.stream();
      zip.addReadStream(source, entry.path, { ...options, size: entry.size });
      source.on("error", (error) => output.destroy(error));
      await once(source, "close");
    }
  }
  zip.end();
}
