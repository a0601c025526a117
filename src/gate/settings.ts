/** A setting of a configuration file: where it stands and its value. */
export interface Setting {
  /** Names from the outside in; list items by their position. */
  readonly path: readonly string[];
  /** As JSON, so that `8080` and `"8080"` differ. Empty collections are settings, too. */
  readonly value: string;
}

/** Every setting of a parsed configuration, by a key that no two settings share. */
export function flattenSettings(document: unknown): ReadonlyMap<string, Setting> {
  const settings = new Map<string, Setting>();
  const visit = (value: unknown, path: readonly string[]): void => {
    const entries = entriesOf(value);
    if (entries !== undefined && entries.length > 0) {
      for (const [name, inner] of entries) visit(inner, [...path, name]);
    } else if (path.length > 0) {
      settings.set(JSON.stringify(path), { path, value: JSON.stringify(value) ?? "null" });
    }
  };
  visit(document, []);
  return settings;
}

/** The path as people write it: `database.pool.max`. */
export function settingName(path: readonly string[]): string {
  return path.join(".");
}

/**
 * Whether a pattern names a setting or something above it. Patterns are names joined by dots; in a name `*` stands for
 * any run of characters, and the name `**` for any number of names.
 */
export function settingMatches(path: readonly string[], pattern: string): boolean {
  // A name may hold dots itself, and is then written with them.
  const names = settingName(path).split(".");
  return matchFrom(names, 0, pattern.split("."), 0);
}

function matchFrom(names: readonly string[], at: number, pattern: readonly string[], next: number): boolean {
  const wanted = pattern[next];
  if (wanted === undefined) return true;
  if (wanted === "**") {
    for (let skip = at; skip <= names.length; skip += 1) {
      if (matchFrom(names, skip, pattern, next + 1)) return true;
    }
    return false;
  }
  const name = names[at];
  return name !== undefined && nameMatches(name, wanted) && matchFrom(names, at + 1, pattern, next + 1);
}

/** `*` by finding the pieces between the stars in order: no backtracking, so no pattern is slow. */
function nameMatches(name: string, wanted: string): boolean {
  const pieces = wanted.split("*");
  const [first = "", ...rest] = pieces;
  if (rest.length === 0) return name === wanted;
  const last = rest.pop() ?? "";
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length)
    return false;
  let at = first.length;
  const end = name.length - last.length;
  for (const piece of rest) {
    const found = name.indexOf(piece, at);
    if (found === -1 || found + piece.length > end) return false;
    at = found + piece.length;
  }
  return true;
}

const SECRET_NAME =
  /pass(?:word|wd|phrase)?|pwd|secret|token|credential|private|api[-_.]?key|access[-_.]?key|dsn|webhook|auth|salt|cookie|signature|licen[cs]e|connection[-_.]?string/i;
const SECRET_VALUES: readonly RegExp[] = [
  // user:password@ in an address
  /:\/\/[^/\s"]*@/,
  /-----BEGIN /,
  /\beyJ[A-Za-z0-9_-]{8,}/,
  // Long runs of letters and digits mixed: keys, hashes, random ids. When in doubt nothing is shown.
  /(?=[A-Za-z0-9+/_=-]*\d)(?=[A-Za-z0-9+/_=-]*[A-Za-z])[A-Za-z0-9+/_=-]{20,}/,
];

/** Whether a setting may hold a secret, by its names or by its value. */
export function looksSecret(setting: Setting): boolean {
  if (setting.path.some((name) => SECRET_NAME.test(name))) return true;
  return SECRET_VALUES.some((pattern) => pattern.test(setting.value.slice(0, 10_000)));
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] | undefined {
  if (Array.isArray(value)) return value.map((item, index) => [String(index), item] as const);
  return typeof value === "object" && value !== null ? Object.entries(value) : undefined;
}
