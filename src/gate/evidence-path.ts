/**
 * Where things stand under the evidence directory. Paths are relative to it, with forward slashes, and are
 * the same on every machine.
 */

export const LEDGER_DIRECTORY = "ledger";
/** Digests of every file but itself and the bundle, in the form of `sha256sum`. */
export const CHECKSUMS_FILE = "SHA256SUMS";
export const BUNDLE_FILE = "DEPLOYMENT-EVIDENCE.zip";
/** The report of a release as a page that a browser shows. */
export const REPORT_FILE = "DEPLOYMENT-REPORT.html";

/** Name under which a file of a service stands at a GitHub Release, beside the same file of the others. */
export function publishedName(file: string, service: string | undefined): string {
  return service === undefined ? file : file.replace(/(?=\.\w+$)/, `-${service}`);
}

/** Name under which the bundle stands at a GitHub Release: of the release, or of one of its services. */
export function bundleName(service: string | undefined): string {
  return publishedName(BUNDLE_FILE, service);
}

/** Whether a file at a GitHub Release is called like a bundle. */
export function isBundleName(name: string): boolean {
  return /^DEPLOYMENT-EVIDENCE(?:-[a-z0-9-]+)?\.zip$/.test(name);
}

/** Sigstore bundles about records and the bundle, and what to check them with; no record covers them. */
const ATTESTATIONS_DIRECTORY = "attestations";
const SUPERSEDED_DIRECTORY = "superseded";
const INTERRUPTED_DIRECTORY = "interrupted";
const INPUTS_DIRECTORY = "inputs";

/** File systems allow 255 bytes a name; the whole is kept short enough for zip readers everywhere. */
const LONGEST_NAME = 255;
const LONGEST_PATH = 1_000;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const UNCLEAN = /[\\\u0000-\u001f\u007f]|\p{Surrogate}/u;

/**
 * Whether the text is a path that can stand in the evidence: relative, clean segments, no backslash, no control
 * characters, no lone surrogates. Everything else could mean another file on another system or in an archive.
 */
export function isEvidencePath(path: string): boolean {
  if (path.length === 0 || path.length > LONGEST_PATH || UNCLEAN.test(path)) return false;
  if (/^[A-Za-z]:/.test(path)) return false;
  const encoder = new TextEncoder();
  return path
    .split("/")
    .every(
      (segment) =>
        segment !== "" &&
        segment !== "." &&
        segment !== ".." &&
        encoder.encode(segment).length <= LONGEST_NAME,
    );
}

/** Whether the product keeps this path for itself, so that no gate may write it as evidence. */
export function isReservedPath(path: string): boolean {
  const [first] = path.split("/");
  return (
    path === CHECKSUMS_FILE ||
    path === BUNDLE_FILE ||
    first === LEDGER_DIRECTORY ||
    first === ATTESTATIONS_DIRECTORY ||
    first === SUPERSEDED_DIRECTORY ||
    first === INTERRUPTED_DIRECTORY ||
    isTemporaryPath(path)
  );
}

/** Whether the file vouches for records instead of being covered by one. */
export function isAttestationPath(path: string): boolean {
  return path.startsWith(`${ATTESTATIONS_DIRECTORY}/`);
}

/** Whether the file is what attestations are checked with. */
export function isTrustedRootPath(path: string): boolean {
  return /^attestations\/trusted-root\.jsonl?$/.test(path);
}

/** A copy of something a gate read. */
export function inputPath(criterion: string, path: string): string {
  return `${INPUTS_DIRECTORY}/${criterion}/${path}`;
}

/** An earlier version of a file, which an earlier record covers. */
export function supersededPath(sha256: string, path: string): string {
  return `${SUPERSEDED_DIRECTORY}/${sha256}/${path}`;
}

/** What a gate that died had written and no gate finished. */
export function interruptedPath(sha256: string, path: string): string {
  return `${INTERRUPTED_DIRECTORY}/${sha256}/${path}`;
}

/** Takes a superseded path apart; undefined when the path is another. */
export function parseSupersededPath(
  path: string,
): { readonly sha256: string; readonly path: string } | undefined {
  const match = /^superseded\/([0-9a-f]{64})\/(.+)$/.exec(path);
  return match?.[1] === undefined || match[2] === undefined
    ? undefined
    : { sha256: match[1], path: match[2] };
}

/** Name of a file that is still being written; one that stays was left by a process that died. */
export function temporaryPath(token: string): string {
  return `.release-gates-${token}.tmp`;
}

/** Whether the file was never finished, see {@link temporaryPath}. */
export function isTemporaryPath(path: string): boolean {
  return /^\.release-gates-[0-9a-f]+\.tmp$/.test(path);
}

/** `ledger/03-approve.json` for the third record. */
export function ledgerPath(sequence: number, gate: string): string {
  return `${LEDGER_DIRECTORY}/${ledgerFileName(sequence, gate)}`;
}

/** `03-approve.json` for the third record. */
export function ledgerFileName(sequence: number, gate: string): string {
  return `${String(sequence).padStart(2, "0")}-${gate}.json`;
}
