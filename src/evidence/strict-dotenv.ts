/** Variables of a dotenv file, or the first thing in it that is none. */
export type DotenvParse =
  | { readonly kind: "parsed"; readonly value: Readonly<Record<string, string>> }
  /** `line` from 1. */
  | { readonly kind: "failed"; readonly message: string; readonly line: number };

const ASSIGNMENT = /^(?:export[ \t]+)?([A-Za-z_][A-Za-z0-9_.-]*)[ \t]*=[ \t]*(.*)$/;

/**
 * Reads `NAME=value` lines as dotenv tools agree on them: comments, `export`, values bare, in single quotes (as
 * they stand) or in double quotes (with \n, \r, \t, \" and \\), each on one line. What tools do not agree on is
 * refused, and so is a name that stands twice: of two values only one is used, and readers would see the other.
 */
export function parseDotenv(text: string): DotenvParse {
  const variables = new Map<string, string>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const failed = (message: string): DotenvParse => ({ kind: "failed", message, line: index + 1 });
    const trimmed = line.trim();
    if (trimmed === "" || trimmed.startsWith("#")) continue;
    const [, name, rest = ""] = ASSIGNMENT.exec(trimmed) ?? [];
    if (name === undefined) return failed("a line that is no NAME=value");
    if (variables.has(name)) return failed(`the name ${name} a second time`);
    const value = readValue(rest);
    if (value === undefined) return failed(`a value of ${name} whose quotes do not close on its line`);
    variables.set(name, value);
  }
  return { kind: "parsed", value: Object.fromEntries(variables) };
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", '"': '"', "\\": "\\" };

function readValue(text: string): string | undefined {
  const quote = text[0];
  if (quote !== "'" && quote !== '"') return text.replace(/(?:^|[ \t]+)#.*$/, "").trimEnd();
  let value = "";
  for (let at = 1; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === quote) return /^[ \t]*(?:#.*)?$/.test(text.slice(at + 1)) ? value : undefined;
    const escaped = character === "\\" && quote === '"' ? ESCAPES[text.charAt(at + 1)] : undefined;
    value += escaped ?? character;
    if (escaped !== undefined) at += 1;
  }
  return undefined;
}
