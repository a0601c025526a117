import { ReleaseGatesError } from "../gate/errors.ts";
import type { RecordedVersion } from "../gate/inventory.ts";
import type { FileDigest } from "../ports/evidence-files.ts";

/** A file that is not in the evidence directory. */
export function missing(path: string): ReleaseGatesError {
  return new ReleaseGatesError("evidence-missing", `there is no ${path} in the evidence directory`, {
    where: { file: path },
  });
}

/** A file that is not as a record covers it. */
export function tampered(
  path: string,
  version: RecordedVersion,
  found: FileDigest | undefined,
): ReleaseGatesError {
  return new ReleaseGatesError("evidence-tampered", `${path} is not what record ${version.record} covers`, {
    expected: `sha256 ${version.sha256}`,
    found: found === undefined ? "no such file" : `sha256 ${found.sha256}`,
    where: { file: path },
  });
}

/** A path where no gate may write. */
export function unsafePath(path: string): ReleaseGatesError {
  return new ReleaseGatesError("unsafe-path", `${JSON.stringify(path)} is no place for evidence`, {
    expected: "a clean relative path outside of what the product keeps for itself",
    found: path,
  });
}
