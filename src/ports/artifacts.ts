/** Workflow artifacts of this run. */
export interface Artifacts {
  /** Uploads the named files below `root`; returns the sha256 GitHub computed. */
  upload(input: {
    readonly name: string;
    readonly root: string;
    readonly files: readonly string[];
    readonly retentionDays?: number;
  }): Promise<{ readonly sha256: string | undefined; readonly size: number }>;
  /**
   * Downloads an artifact of this run, hashes it and unpacks it strictly into a directory (no path outside it,
   * no link, no duplicate, bounded). False when there is none of that name.
   */
  downloadInto(name: string, directory: string): Promise<boolean>;
  /** Unpacks an archive just as strictly. */
  unpackInto(archive: string, directory: string): Promise<void>;
  /** Downloads the raw archive of an artifact of this run into a file; undefined when there is none of that name. */
  downloadArchive(
    name: string,
    toDirectory: string,
  ): Promise<{ readonly archive: string; readonly sha256: string } | undefined>;
}
