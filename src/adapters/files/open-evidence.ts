import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { ReleaseGatesError } from "../../gate/errors.ts";
import { BUNDLE_FILE } from "../../gate/evidence-path.ts";
import type { OpenedBundle, OpenedEvidence } from "../../ports.ts";
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
    return openBundleFile(absolute, path);
  }
  const files = createEvidenceFiles(absolute);
  return {
    kind: "folder",
    files,
    async bundle() {
      if ((await files.digest(BUNDLE_FILE)) === undefined) return undefined;
      return openBundleFile(join(absolute, BUNDLE_FILE), BUNDLE_FILE);
    },
  };
}

async function openBundleFile(absolute: string, shown: string): Promise<OpenedBundle> {
  const { openBundle } = await import("./bundle-reader.ts");
  return openBundle(absolute, shown);
}
