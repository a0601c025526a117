import { digestInput, nameInside, openArchive } from "./archive.ts";
import { perDocument, UnreadableEvidence } from "./reader.ts";

/**
 * A zip package: the names of its files, and size and digest of each, by reading all of them. What the files
 * say is read by the format they have: `path: package.zip!reports/*.xml`.
 */
export const readZip = perDocument(async (input, options) => {
  const archive = await openArchive(input, options.maxBytes);
  if (archive.files.length === 0) {
    throw new UnreadableEvidence({
      reasonCode: "evidence-empty",
      expected: "a package with files",
      found: "no file",
    });
  }
  const entries: string[] = [];
  const files: Record<string, { readonly size: number; readonly sha256: string }> = {};
  for (const file of archive.files) {
    const name = nameInside(input.path, file.path);
    entries.push(name);
    files[name] = await digestInput(file);
  }
  return { kind: "read", part: { entries, files }, time: { kind: "silent" }, notes: [] };
});
