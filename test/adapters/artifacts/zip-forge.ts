import { crc32, deflateRawSync } from "node:zlib";

/** One entry with everything that an honest writer would not let one choose. */
export interface ForgedEntry {
  readonly name: string | Uint8Array;
  readonly content?: Uint8Array | string;
  /** 0 stored, 8 deflated. */
  readonly method?: number;
  readonly flags?: number;
  /** Unix mode with file type, such as 0o120777 for a link. */
  readonly mode?: number;
  readonly uncompressedSize?: number;
  /** The unpacked size as ZIP64 states it, in place of the one above. */
  readonly longSize?: bigint;
  readonly compressedSize?: number;
  readonly crc?: number;
  /** Points the entry at the local header of this other entry. */
  readonly sameDataAs?: number;
  readonly comment?: Uint8Array;
}

const UTF8_NAME = 0x800;

/** Writes a zip archive byte by byte, lies included. */
export function forgeZip(entries: readonly ForgedEntry[], options: { readonly count?: number } = {}): Buffer {
  const locals: Buffer[] = [];
  const offsets: number[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name as Uint8Array);
    const content = Buffer.from((entry.content ?? "") as Uint8Array);
    const method = entry.method ?? 0;
    const data = method === 8 ? deflateRawSync(content) : content;
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(entry.flags ?? UTF8_NAME, 2);
    fields.writeUInt16LE(method, 4);
    fields.writeUInt32LE(entry.crc ?? crc32(content), 10);
    fields.writeUInt32LE(entry.compressedSize ?? data.length, 14);
    const extra = longSizeField(entry.longSize);
    fields.writeUInt32LE(
      entry.longSize === undefined ? (entry.uncompressedSize ?? content.length) : 0xffffffff,
      18,
    );
    fields.writeUInt16LE(name.length, 22);
    fields.writeUInt16LE(extra.length, 24);
    if (entry.sameDataAs === undefined) {
      offsets.push(offset);
      const local = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), fields, name, extra, data]);
      locals.push(local);
      offset += local.length;
    } else {
      offsets.push(offsets[entry.sameDataAs] ?? 0);
    }
    central.push(centralHeader(entry, fields, Buffer.concat([name, extra]), offsets.at(-1) ?? 0));
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(options.count ?? entries.length, 8);
  end.writeUInt16LE(options.count ?? entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

function longSizeField(size: bigint | undefined): Buffer {
  if (size === undefined) return Buffer.alloc(0);
  const field = Buffer.alloc(12);
  field.writeUInt16LE(1, 0);
  field.writeUInt16LE(8, 2);
  field.writeBigUInt64LE(size, 4);
  return field;
}

function centralHeader(entry: ForgedEntry, fields: Buffer, name: Buffer, offset: number): Buffer {
  const comment = Buffer.from(entry.comment ?? []);
  const tail = Buffer.alloc(14);
  tail.writeUInt16LE(comment.length, 0);
  tail.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 6);
  tail.writeUInt32LE(offset, 10);
  return Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 3]), fields, tail, name, comment]);
}
