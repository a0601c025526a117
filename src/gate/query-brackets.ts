/** Where the brackets or quotes of a query are not in order. */
export interface BracketProblem {
  readonly message: string;
  /** From 1. */
  readonly column: number;
}

const CLOSES: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };
const CLOSING = new Set(Object.values(CLOSES));

/**
 * Looks for brackets and quotes that are not closed, as PromQL writes them: what every dialect of it refuses. More
 * cannot be said without the source: PromQL has dialects with functions and operators of their own.
 */
export function findBracketProblem(text: string): BracketProblem | undefined {
  const open: { readonly bracket: string; readonly at: number }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at] ?? "";
    if (mark === "#") {
      const end = text.indexOf("\n", at);
      at = end === -1 ? text.length : end;
    } else if (mark === '"' || mark === "'" || mark === "`") {
      const end = endOfText(text, at, mark);
      if (end === undefined)
        return { message: `the text that begins with ${mark} has no end`, column: at + 1 };
      at = end;
    } else if (mark in CLOSES) {
      open.push({ bracket: mark, at });
    } else if (CLOSING.has(mark)) {
      const last = open.pop();
      if (last === undefined || CLOSES[last.bracket] !== mark) {
        return { message: `the ${mark} closes nothing`, column: at + 1 };
      }
    }
  }
  const last = open.at(-1);
  return last === undefined
    ? undefined
    : { message: `the ${last.bracket} is not closed`, column: last.at + 1 };
}

/** Place of the closing quote; a backslash takes the next letter along, except in backquotes. */
function endOfText(text: string, from: number, quote: string): number | undefined {
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] === "\\" && quote !== "`") at += 1;
    else if (text[at] === quote) return at;
  }
  return undefined;
}
