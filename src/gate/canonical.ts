import canonicalize from "canonicalize";

/**
 * Canonical JSON (RFC 8785): keys sorted, one way to write every value, no white space, so that equal values
 * are equal bytes. Keys that hold `undefined` are left out.
 *
 * @throws Error for what JSON cannot say (NaN, infinity, lone surrogates, cycles).
 */
export function canonicalText(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error("there is no JSON for undefined");
  return text;
}

/** The bytes of {@link canonicalText} in UTF-8, without a newline at the end. */
export function canonicalBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(canonicalText(value));
}

/** A JSON text that was read, or why it could not be, in one line. */
export type ParsedJson =
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "broken"; readonly why: string };

/**
 * Reads bytes that must be canonical JSON and nothing else. Because the value is written again and compared,
 * duplicate keys, other number forms, white space, a byte order mark and ill-formed UTF-8 are all refused.
 */
export function parseCanonical(bytes: Uint8Array): ParsedJson {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { kind: "broken", why: "it is not UTF-8" };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return {
      kind: "broken",
      why: `it is not JSON (${error instanceof Error ? error.message : "unreadable"})`,
    };
  }
  try {
    if (canonicalText(value) !== text)
      return { kind: "broken", why: "it is not in canonical form (RFC 8785)" };
  } catch {
    return { kind: "broken", why: "it is not in canonical form (RFC 8785)" };
  }
  return { kind: "value", value };
}
