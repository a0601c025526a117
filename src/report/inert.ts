/**
 * Text from outside (command output, file contents, comments, names) made inert for the place it is shown
 * in: it can be read there, and does nothing. What cannot be seen becomes visible instead of vanishing.
 */

/** Colours, cursor movements and titles as terminals know them (ECMA-48): CSI, OSC and string sequences. */
const TERMINAL_SEQUENCES =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /(?:\u001b\[|\u009b)[0-?]{0,64}[ -/]{0,8}[@-~]|(?:\u001b[\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])[^\u0007\u001b\u009c\n]{0,4096}(?:\u0007|\u001b\\|\u009c)/g;

/**
 * Controls that move, erase or reorder what a reader sees: C0 and C1 except tab and line feed, bidirectional
 * controls (CVE-2021-42574), invisible separators, tag characters, lone surrogates.
 */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Surrogate}]/gu;

/** Terminal sequences dropped, line ends unified to `\n`, and everything unseen written as `\u202e`. */
export function visibleText(text: string): string {
  return text
    .replace(TERMINAL_SEQUENCES, "")
    .replace(/\r\n?/g, "\n")
    .replace(UNSEEN, (c) => {
      const code = (c.codePointAt(0) ?? 0).toString(16);
      return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, "0")}`;
    });
}

/**
 * For the log of a runner or a terminal. Workflow commands are broken by one space: `::name::` at the start
 * of a line and `##[name]` anywhere in it, which is where the runner looks for them
 * (actions/runner, `ActionCommand.cs`). A lone carriage return ends a line for the runner, so it does here.
 */
export function inertLog(text: string): string {
  return visibleText(text)
    .replace(/^(\s*):(?=:)/gm, "$1: ")
    .replace(/##(?=\[)/g, "## ");
}

/** For HTML text and quoted attribute values. */
export function inertHtml(text: string): string {
  return visibleText(text).replace(/[&<>"']/g, (c) => HTML_ENTITIES[c] ?? c);
}

const HTML_ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * For running text in GitHub Flavored Markdown, also in a table cell: one line on which every character
 * stands for itself. No emphasis, link, image, HTML, code, heading, list or mathematics, and no URL that
 * becomes a link by itself.
 */
export function inertMarkdown(text: string): string {
  return visibleText(text)
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*_[\]<>|~$]/g, "\\$&")
    .replace(/&/g, "&amp;")
    .replace(/@/g, "&#64;")
    .replace(/^[-+=#]/, "\\$&")
    .replace(/^(\d{1,9})([.)])/, "$1\\$2")
    .replace(/:(?=\/\/)/g, "\\:")
    .replace(/(www)\./gi, "$1\\.");
}

/** For a code span in running Markdown, also in a table cell. Empty text gives an empty string. */
export function inertMarkdownCode(text: string): string {
  const line = visibleText(text).replace(/\s+/g, " ").trim();
  if (line === "") return "";
  // Backticks protect from everything but the cell border of a table.
  if (/[|`]/.test(line)) return `<code>${inertMarkdown(line)}</code>`;
  return `\`${line}\``;
}

/** For a block of preformatted text in Markdown, such as the output of a command. */
export function inertMarkdownBlock(text: string): string {
  const body = visibleText(text);
  const longest = (body.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
  const fence = "`".repeat(longest + 1);
  return `${fence}text\n${body}${body.endsWith("\n") ? "" : "\n"}${fence}\n`;
}
