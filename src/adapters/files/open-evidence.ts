import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { ReleaseGatesError } from "../../gate/errors.ts";
import { BUNDLE_FILE, isAttestationPath } from "../../gate/evidence-path.ts";
import type { OpenedEvidence } from "../../ports/evidence-files.ts";
import { createEvidenceFiles } from "./evidence-files.ts";
import { absent, requireRegular } from "./regular-file.ts";

/**
 * Opens finished evidence: a folder, or a bundle.
 *
 * @throws ReleaseGatesError `evidence-missing` when there is nothing at the path, `evidence-malformed` when it is neither.
 */
export async function openEvidence(path: string): Promise<OpenedEvidence> {
  const absolute = resolve(path);
  const stats = await stat(absolute).catch((error: unknown) => absent(error, path));
  if (stats === undefined) {
    throw new ReleaseGatesError("evidence-missing", `there is nothing at ${path}`, {
      expected: "an evidence folder, or a bundle",
      found: "nothing",
      where: { file: path },
    });
  }
  if (!stats.isDirectory()) {
    requireRegular(stats, path);
    const { openBundle } = await import("./bundle-reader.ts");
    return openBundle(absolute, path);
  }
  const files = createEvidenceFiles(absolute);
  return {
    kind: "folder",
    files,
    close: async () => undefined,
    digestBundle: async () => (await files.digest(BUNDLE_FILE))?.sha256,
    async compareBundle() {
      const { compareBundle } = await import("./bundle-writer.ts");
      const paths = await files.list();
      const absolute = (inside: string): string => files.absolute(inside);
      const comparison = await compareBundle(paths, absolute);
      // Who attests the bundle does so once it is written.
      const earlier = paths.filter((inside) => !isAttestationPath(inside));
      return comparison.kind !== "different" || earlier.length === paths.length
        ? comparison
        : compareBundle(earlier, absolute);
    },
  };
}
