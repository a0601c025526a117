import { isEvidencePath } from "./evidence-path.ts";

/**
 * The text of `SHA256SUMS` for these files: a line each, sorted by path, as `sha256sum -c` reads it
 * (digest, two spaces, path). Evidence paths hold nothing that this form would have to escape.
 */
export function formatChecksums(digests: ReadonlyMap<string, string>): string {
  const paths = [...digests.keys()].sort();
  return paths.map((path) => `${digests.get(path)}  ${path}\n`).join("");
}

/** The digests by path; undefined when the text is not exactly what {@link formatChecksums} writes. */
export function parseChecksums(text: string): ReadonlyMap<string, string> | undefined {
  const digests = new Map<string, string>();
  for (const line of text.split("\n").slice(0, -1)) {
    const match = /^([0-9a-f]{64}) {2}(.+)$/.exec(line);
    if (match?.[1] === undefined || match[2] === undefined || !isEvidencePath(match[2])) return undefined;
    digests.set(match[2], match[1]);
  }
  return formatChecksums(digests) === text ? digests : undefined;
}
