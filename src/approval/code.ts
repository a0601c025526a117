import type { Severity } from "../release/identity.ts";

/** Crockford's alphabet: no I, L, O and U, so that a code survives being read aloud. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Letters of a code; 8 of 5 bits each make a guess hopeless within a review. */
const LENGTH = 8;

/**
 * The approval code of one brief: a short text such as `7K4M-2XQ9`, derived from the digest of the evidence
 * that the brief shows and from the run's attempt. Whoever writes it into a review's comment has read this
 * brief, in this attempt.
 *
 * @param sha256 hashes a text and gives lowercase hex; handed in because this room has no hash of its own.
 */
export function approvalCode(
  evidenceDigest: string,
  attempt: number,
  sha256: (text: string) => string,
): string {
  const hash = sha256(`release-gates approval code 1\n${evidenceDigest}\n${attempt}\n`);
  let code = "";
  for (let at = 0; at < LENGTH; at += 1) {
    // One byte of the hash for each letter; 256 is a multiple of 32, so every letter is equally likely.
    const byte = Number.parseInt(hash.slice(at * 2, at * 2 + 2), 16);
    code += ALPHABET[byte % ALPHABET.length] ?? "";
  }
  if (code.length !== LENGTH) throw new TypeError("approvalCode needs a hash in hex of at least 16 digits");
  return `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`;
}

/** Whether the comment holds the code as a word of its own; case and the hyphen do not matter. */
export function hasCode(comment: string, code: string): boolean {
  const [first = "", second = ""] = code.split("-");
  return new RegExp(`(?<![A-Za-z0-9])${first}-?${second}(?![A-Za-z0-9])`, "i").test(comment);
}

/** Whether reviews need the code: as configured, else for `sev-0` releases only. */
export function isCodeRequired(configured: "required" | "off" | undefined, severity: Severity): boolean {
  return configured === undefined ? severity === "sev-0" : configured === "required";
}
