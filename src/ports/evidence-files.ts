/** sha256 (hex) and size (bytes) of a file. */
export interface FileDigest {
  readonly sha256: string;
  readonly size: number;
}

/** Read access to evidence, in a folder or in a bundle. Nothing but regular files: others throw `unsafe-path`. */
export interface EvidenceReader {
  /** Every file, sorted by path (by code unit), forward slashes. Throws `unsafe-path` for anything else found. */
  list(): Promise<readonly string[]>;
  /** Undefined when absent. Throws `evidence-too-large` over 256 MiB. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** By streaming; undefined when absent. */
  digest(path: string): Promise<FileDigest | undefined>;
}

/** Evidence opened for verification. */
export interface OpenedEvidence {
  readonly kind: "folder" | "bundle";
  readonly files: EvidenceReader;
  /**
   * Whether the bundle (the one opened, or the one inside the folder) is, byte for byte, what the product
   * writes for these files.
   */
  compareBundle(): Promise<BundleComparison>;
  /** sha256 of the bundle itself; undefined where there is none. */
  digestBundle(): Promise<string | undefined>;
  close(): Promise<void>;
}

export type BundleComparison =
  | { readonly kind: "absent" | "same" }
  /** `why` tells the first difference in one sentence. */
  | { readonly kind: "different"; readonly why: string };

/** The evidence directory: written atomically, flushed, never outside itself. */
export interface EvidenceFiles extends EvidenceReader {
  readonly root: string;
  /** Writes a temporary file, flushes it and renames it into place. */
  write(path: string, content: Uint8Array | string): Promise<void>;
  /**
   * Copies a file of the workspace or disk into the directory by streaming, and digests it on the way.
   * Throws `secret-in-evidence` and leaves nothing behind when the file holds one of the `forbidden` texts.
   */
  copyIn(absoluteSource: string, path: string, forbidden?: readonly string[]): Promise<FileDigest>;
  /** Appends and flushes to disk before it resolves (the journal depends on it). */
  append(path: string, content: string): Promise<void>;
  move(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Writes every file of the directory into `DEPLOYMENT-EVIDENCE.zip`: the same bytes for the same files, always. */
  writeBundle(): Promise<FileDigest>;
  /** Absolute path of a file, for tools that need one. */
  absolute(path: string): string;
}
