import type { Entry } from "yauzl";
import { ReleaseGatesError } from "../gate/errors.ts";
import type { ReasonCode } from "../gate/reason-codes.ts";

/** What an archive may ask of this machine. */
export interface UnpackLimits {
  readonly maxEntries: number;
  /** Bytes of one file. */
  readonly maxFileBytes: number;
  /** Bytes of all files together. */
  readonly maxTotalBytes: number;
  /** Unpacked to packed size of one file; only asked above a megabyte, where it begins to hurt. */
  readonly maxRatio: number;
}

/** A file that was found fit to be unpacked. */
export interface SafeEntry {
  readonly entry: Entry;
  /** Relative, forward slashes. */
  readonly path: string;
}

const RATIO_FROM_BYTES = 1024 * 1024;
const LONGEST_PATH = 1000;
const LONGEST_NAME = 255;
/** Fixed part of a local file header. */
const LOCAL_HEADER_BYTES = 30;
const FILE_TYPE = 0o170000;
const REGULAR = 0o100000;
const DIRECTORY = 0o040000;
const STORED = 0;
const DEFLATED = 8;

/** Control characters, bytes that are no text, backslashes, and what GitHub's own client keeps out of artifacts. */
const UNCLEAN = /[\p{Cc}\p{Surrogate}\uFFFD\\":<>|*?]/u;

/**
 * Checks a whole table of contents before a byte is written: every name must mean the same single place on
 * every file system, and nothing may be larger than allowed.
 *
 * @throws ReleaseGatesError `unsafe-path`, `evidence-too-large`, or `broken` for what no honest archive holds.
 */
export function checkEntries(
  entries: readonly Entry[],
  limits: UnpackLimits,
  broken: ReasonCode,
): readonly SafeEntry[] {
  const files: SafeEntry[] = [];
  const folders = new Set<string>();
  const taken = new Set<string>();
  let total = 0;
  for (const entry of entries) {
    const name = entry.fileName;
    const isFolder = name.endsWith("/");
    const path = isFolder ? name.slice(0, -1) : name;
    const unsafe = pathProblem(path) ?? kindProblem(entry, isFolder);
    if (unsafe !== undefined) {
      throw refuse("unsafe-path", name, unsafe);
    }
    const key = foldName(path);
    if (taken.has(key)) {
      throw refuse("unsafe-path", name, "another entry has the same name on some file systems");
    }
    taken.add(key);
    for (const parent of parentsOf(key)) {
      folders.add(parent);
    }
    const contradiction = formatProblem(entry, isFolder);
    if (contradiction !== undefined) {
      throw refuse(broken, name, contradiction);
    }
    if (isFolder) {
      folders.add(key);
      continue;
    }
    total += entry.uncompressedSize;
    const excess = sizeProblem(entry, total, limits);
    if (excess !== undefined) {
      throw refuse("evidence-too-large", name, excess);
    }
    files.push({ entry, path });
  }
  const clash = files.find(({ path }) => folders.has(foldName(path)));
  if (clash !== undefined) {
    throw refuse("unsafe-path", clash.path, "it is a file here and a folder elsewhere in the archive");
  }
  refuseOverlaps(entries, broken);
  return files;
}

/** The error for one entry, with its name made harmless. */
export function refuse(code: ReasonCode, name: string, found: string): ReleaseGatesError {
  return new ReleaseGatesError(
    code,
    `the archive's entry ${JSON.stringify(name.slice(0, 200))} is refused: ${found}`,
    {
      expected: "regular files with clean, unique, relative paths inside the limits",
      found,
    },
  );
}

function pathProblem(path: string): string | undefined {
  if (path === "" || path.length > LONGEST_PATH) {
    return `its path has ${path.length} characters`;
  }
  if (path.startsWith("/")) {
    return "its path is absolute";
  }
  if (UNCLEAN.test(path)) {
    return "its path has characters that no portable path has";
  }
  const segments = path.split("/");
  if (segments.some((segment) => segment === "..")) {
    return "its path leads out of the directory";
  }
  if (segments.some((segment) => segment === "" || segment === ".")) {
    return "its path is not in its plain form";
  }
  return segments.some((segment) => Buffer.byteLength(segment) > LONGEST_NAME)
    ? "a part of its path is too long"
    : undefined;
}

/** Links, devices and the like, as Unix records them in the upper half of the attributes. */
function kindProblem(entry: Entry, isFolder: boolean): string | undefined {
  const type = (entry.externalFileAttributes >>> 16) & FILE_TYPE;
  const fits = type === 0 || type === (isFolder ? DIRECTORY : REGULAR);
  return fits ? undefined : `it is neither a file nor a folder (type ${type.toString(8)})`;
}

function formatProblem(entry: Entry, isFolder: boolean): string | undefined {
  if (entry.isEncrypted()) {
    return "it is encrypted";
  }
  if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED) {
    return `it is compressed by an unknown method (${entry.compressionMethod})`;
  }
  return isFolder && entry.uncompressedSize > 0 ? "it is a folder with content" : undefined;
}

function sizeProblem(entry: Entry, total: number, limits: UnpackLimits): string | undefined {
  const { uncompressedSize, compressedSize } = entry;
  if (uncompressedSize > limits.maxFileBytes) {
    return `it has ${uncompressedSize} bytes, and ${limits.maxFileBytes} are allowed`;
  }
  if (total > limits.maxTotalBytes) {
    return `the archive has more than ${limits.maxTotalBytes} bytes`;
  }
  const ratio = uncompressedSize / Math.max(compressedSize, 1);
  return uncompressedSize > RATIO_FROM_BYTES && ratio > limits.maxRatio
    ? `it unpacks to ${Math.round(ratio)} times its size, and ${limits.maxRatio} times are allowed`
    : undefined;
}

/** Entries that share bytes are how a small archive claims to be a huge one. */
function refuseOverlaps(entries: readonly Entry[], broken: ReasonCode): void {
  const byPlace = [...entries].sort(
    (left, right) => left.relativeOffsetOfLocalHeader - right.relativeOffsetOfLocalHeader,
  );
  let end = 0;
  for (const entry of byPlace) {
    if (entry.relativeOffsetOfLocalHeader < end) {
      throw refuse(broken, entry.fileName, "it shares bytes with another entry");
    }
    end = entry.relativeOffsetOfLocalHeader + LOCAL_HEADER_BYTES + entry.compressedSize;
  }
}

/** The name as a file system sees it that knows neither case, nor ways to write an accent, nor dots at the end. */
function foldName(path: string): string {
  return path
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[. ]+(?=\/|$)/g, "");
}

function* parentsOf(path: string): Iterable<string> {
  for (let at = path.indexOf("/"); at !== -1; at = path.indexOf("/", at + 1)) {
    yield path.slice(0, at);
  }
}
