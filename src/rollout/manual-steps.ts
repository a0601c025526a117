/** Longest text quoted from a rollback plan. */
const MAX_CHARACTERS = 4_000;

/**
 * The part of a rollback plan that says what people do by hand: what stands under the first heading that
 * speaks of manual steps, up to the next heading of its level. Undefined when there is no such heading.
 */
export function manualSteps(markdown: string): string | undefined {
  const lines = markdown.split(/\r?\n/);
  const levels = headingLevels(lines);
  const start = lines.findIndex((line, at) => levels[at] !== 0 && /\b(?:manual|by hand)\b/i.test(line));
  if (start < 0) return undefined;
  const depth = levels[start] ?? 0;
  const end = levels.findIndex((level, at) => at > start && level > 0 && level <= depth);
  const text = lines
    .slice(start + 1, end < 0 ? undefined : end)
    .join("\n")
    .trim();
  return text === "" ? undefined : text.slice(0, MAX_CHARACTERS);
}

/** The level of each line as a heading, 0 for other lines; what looks like one in a code block is none. */
function headingLevels(lines: readonly string[]): readonly number[] {
  let fenced = false;
  return lines.map((line) => {
    if (/^\s{0,3}(?:```|~~~)/.test(line)) fenced = !fenced;
    return fenced ? 0 : (/^(#{1,6})\s/.exec(line)?.[1]?.length ?? 0);
  });
}
