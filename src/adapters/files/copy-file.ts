import { createHash } from "node:crypto";
import type { FileHandle } from "node:fs/promises";
import { ReleaseGatesError } from "../../gate/errors.ts";
import type { FileDigest } from "../../ports/evidence-files.ts";
import { digestBytes, readChunks } from "./digest-file.ts";
import { openRegular } from "./regular-file.ts";
import { type SmallFileReader, writeSmallFile } from "./small-file.ts";
import { createTextSearch } from "./text-search.ts";

/**
 * Copies a small file beside its place and renames it into it; undefined when it is not small.
 *
 * @throws ReleaseGatesError `secret-in-evidence` when it holds a forbidden text, `evidence-missing`.
 */
export function copySmallFile(
  source: string,
  temporary: string,
  target: string,
  options: { readonly shown: string; readonly forbidden: readonly string[]; readonly small: SmallFileReader },
): FileDigest | undefined {
  const { shown, forbidden, small } = options;
  const file = small.read(source, shown);
  if (file.kind === "large") return undefined;
  if (file.kind === "absent") throw missing(shown);
  if (createTextSearch(forbidden)(file.bytes)) throw forbiddenText(shown);
  writeSmallFile(temporary, target, file.bytes, { shown, flush: false });
  return digestBytes(file.bytes);
}

/** Copies a file of any size into an open one by streaming; throws what {@link copySmallFile} throws. */
export async function copyFile(
  source: string,
  target: FileHandle,
  shown: string,
  forbidden: readonly string[],
): Promise<FileDigest> {
  const opened = await openRegular(source, shown);
  if (opened === undefined) throw missing(shown);
  const hash = createHash("sha256");
  const holdsForbidden = createTextSearch(forbidden);
  let size = 0;
  try {
    for await (const chunk of readChunks(opened.handle)) {
      if (holdsForbidden(chunk)) throw forbiddenText(shown);
      hash.update(chunk);
      size += chunk.length;
      await target.writeFile(chunk);
    }
  } finally {
    await opened.handle.close();
  }
  return { sha256: hash.digest("hex"), size };
}

function missing(shown: string): ReleaseGatesError {
  return new ReleaseGatesError("evidence-missing", `the file to be kept as ${shown} is gone`, {
    where: { file: shown },
  });
}

function forbiddenText(shown: string): ReleaseGatesError {
  return new ReleaseGatesError(
    "secret-in-evidence",
    `the file to be kept as ${shown} holds the value of a secret`,
    {
      expected: "evidence without secrets",
      found: "the value of a secret that this job knows",
      where: { file: shown },
    },
  );
}
