/**
 * Names of checks by pattern: `*` stands for any characters, also none, and every other character for itself.
 * A glob library would read the parentheses of a matrix name such as `test (20)` as a pattern of its own.
 */

/** Whether the pattern can match several names. */
export function isNameGlob(pattern: string): boolean {
  return pattern.includes("*");
}

/** Whether the whole name matches, in time proportional to its length for each `*`; case counts. */
export function matchesName(pattern: string, name: string): boolean {
  const parts = pattern.split("*");
  const [first = ""] = parts;
  if (parts.length === 1) return name === pattern;
  const last = parts.at(-1) ?? "";
  const end = name.length - last.length;
  if (!name.startsWith(first) || end < first.length || !name.endsWith(last)) return false;
  let at = first.length;
  // What stands between two stars may as well be found as early as possible.
  for (const part of parts.slice(1, -1)) {
    const found = name.indexOf(part, at);
    if (found === -1 || found + part.length > end) return false;
    at = found + part.length;
  }
  return true;
}
