/**
 * The lines of a comment that may be commands: not those in a code block, a quote or an HTML comment; where a fence
 * never closes, the rest is code.
 */
export function commandLines(body: string): readonly string[] {
  const lines: string[] = [];
  let fence: string | undefined;
  for (const line of withoutHtmlComments(body).split(/\r\n|\r|\n/)) {
    const marks = /^ {0,3}(?:[>*+-] *|\d+[.)] *)*(`{3,}|~{3,})(.*)$/.exec(line);
    const mark = marks?.[1];
    if (fence !== undefined) {
      const closes = mark?.startsWith(fence) === true && marks?.[2]?.trim() === "";
      if (closes) fence = undefined;
      continue;
    }
    if (mark !== undefined) fence = mark;
    else lines.push(line);
  }
  return lines;
}

/** A comment that never closes hides the rest, as GitHub shows it. */
function withoutHtmlComments(body: string): string {
  return body
    .replace(/<!--[\s\S]*?(?:-->|$)/g, "<!---->")
    .replace(/<(pre|code)\b[\s\S]*?(?:<\/\1>|$)/gi, "<pre>");
}
