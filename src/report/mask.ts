/** What stands where a secret stood. */
const MASK = "***";

/** Shorter values are not masked: they are in too many harmless words and digests to be worth hiding. */
const SHORTEST_SECRET = 4;

/** From this length on the encoded forms of a value are long enough not to hit anything by chance. */
const SHORTEST_ENCODED = 8;

/**
 * Words that jobs put into variables named like secrets and that hide nothing. Masking them would make
 * every report unreadable.
 */
const TRIVIAL = new Set(
  "true false null none undefined default latest main master test staging production development localhost".split(
    " ",
  ),
);

/**
 * A function that replaces every known secret in a text by `***`: the value itself, each line of a
 * multi-line value, and its forms in JSON, URLs, XML and base64 (wherever in an encoded text it begins).
 * Overlapping secrets are masked as one piece, so nothing of either stays. Values shorter than four
 * characters and a few trivial words are left alone.
 */
export function createMask(secrets: readonly string[]): (text: string) => string {
  const needles = needlesOf(secrets);
  return (text) => render(text, intervalsOf(text, needles), text.length);
}

/** Masks a text that arrives in pieces; see {@link createStreamMask}. */
export interface StreamMask {
  /** What may be shown now. The end of the piece is held back while it could be the start of a secret. */
  push(piece: string): string;
  /** What was held back. */
  end(): string;
}

/** Like {@link createMask} for output that arrives in pieces, also when a secret is cut in two between them. */
export function createStreamMask(secrets: readonly string[]): StreamMask {
  const needles = needlesOf(secrets);
  let held = "";
  /** How much of what is held belongs to a secret whose mask was shown already. */
  let hidden = 0;
  function show(text: string, upTo: number): string {
    const intervals = intervalsOf(text, needles, hidden);
    const shown = render(text, intervals, upTo);
    const across = intervals.find(({ start, end, announced }) => (announced || start < upTo) && end > upTo);
    held = text.slice(upTo);
    hidden = across === undefined ? 0 : across.end - upTo;
    return shown;
  }
  return {
    push(piece) {
      const text = held + piece;
      return show(text, startOfUnfinished(text, needles));
    },
    end: () => show(held, held.length),
  };
}

/** The values among the secrets that masking looks for. */
export function maskableSecrets(secrets: readonly string[]): readonly string[] {
  const values = new Set<string>();
  for (const secret of secrets) {
    const lines = secret.includes("\n") ? [secret, ...secret.split(/\r?\n/)] : [secret];
    for (const value of lines.map((line) => line.trim())) {
      if (value.length >= SHORTEST_SECRET && !TRIVIAL.has(value.toLowerCase())) values.add(value);
    }
  }
  return [...values];
}

function needlesOf(secrets: readonly string[]): readonly string[] {
  const needles = new Set<string>();
  for (const value of maskableSecrets(secrets)) {
    needles.add(value);
    for (const form of escapedForms(value)) needles.add(form);
    if (value.length >= SHORTEST_ENCODED) for (const form of base64Forms(value)) needles.add(form);
  }
  return [...needles].sort((a, b) => b.length - a.length);
}

function escapedForms(value: string): string[] {
  const wellFormed = value.replace(/\p{Surrogate}/gu, "\ufffd");
  const url = encodeURIComponent(wellFormed);
  const strictUrl = url.replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  const xml = value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return [
    JSON.stringify(value).slice(1, -1),
    url,
    strictUrl,
    strictUrl.replaceAll("%20", "+"),
    url.replace(/%[0-9A-F]{2}/g, (c) => c.toLowerCase()),
    strictUrl.replace(/%[0-9A-F]{2}/g, (c) => c.toLowerCase()),
    encodeURI(wellFormed),
    xml,
    xml.replaceAll('"', "&quot;").replaceAll("'", "&#39;"),
    xml.replaceAll('"', "&quot;").replaceAll("'", "&apos;"),
  ];
}

/**
 * Base64 puts three bytes into four characters, so a value looks different for each of the three places it
 * can begin at. The characters that also carry bits of a neighbour are left out.
 */
function base64Forms(value: string): string[] {
  const bytes = new TextEncoder().encode(value);
  const forms: string[] = [];
  for (const offset of [0, 1, 2]) {
    const padded = new Uint8Array(offset + bytes.length);
    padded.set(bytes, offset);
    const encoded = toBase64(padded).replace(/=+$/, "");
    const start = offset === 0 ? 0 : offset + 1;
    const end = padded.length % 3 === 0 ? encoded.length : encoded.length - 1;
    const stable = encoded.slice(start, end);
    forms.push(stable, stable.replaceAll("+", "-").replaceAll("/", "_"));
  }
  return forms;
}

function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

/** A stretch of text that is hidden; `announced` when its mask was shown with an earlier piece. */
interface Interval {
  readonly start: number;
  readonly end: number;
  readonly announced: boolean;
}

/** Where secrets stand in the text, in order, those that overlap joined. */
function intervalsOf(text: string, needles: readonly string[], announced = 0): readonly Interval[] {
  const hits: Interval[] = announced === 0 ? [] : [{ start: 0, end: announced, announced: true }];
  for (const needle of needles) {
    for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1)) {
      hits.push({ start: at, end: at + needle.length, announced: false });
    }
  }
  hits.sort((a, b) => a.start - b.start || Number(b.announced) - Number(a.announced));
  const joined: Interval[] = [];
  for (const hit of hits) {
    const last = joined.at(-1);
    if (last === undefined || hit.start >= last.end) joined.push(hit);
    else if (hit.end > last.end) joined[joined.length - 1] = { ...last, end: hit.end };
  }
  return joined;
}

function render(text: string, intervals: readonly Interval[], upTo: number): string {
  let masked = "";
  let shown = 0;
  for (const { start, end, announced } of intervals) {
    if (start >= upTo) break;
    masked += text.slice(shown, start) + (announced ? "" : MASK);
    shown = end;
  }
  return masked + text.slice(shown, Math.max(shown, upTo));
}

/** Where the first beginning of a secret stands that the next piece could complete. */
function startOfUnfinished(text: string, needles: readonly string[]): number {
  let cut = text.length;
  for (const needle of needles) {
    for (let at = Math.max(0, text.length - needle.length + 1); at < cut; at += 1) {
      if (needle.startsWith(text.slice(at))) cut = at;
    }
  }
  return cut;
}
