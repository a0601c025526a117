/** The file of the workspace that a command line starts first. */
export interface Script {
  /** Relative to the working directory. */
  readonly path: string;
  /** Started by itself, so that it must be executable; otherwise an interpreter reads it. */
  readonly direct: boolean;
}

/** Programs whose first argument is the script they run. */
const INTERPRETERS: ReadonlySet<string> = new Set([
  "bash",
  "sh",
  "dash",
  "zsh",
  "ksh",
  "node",
  "python",
  "python3",
  "ruby",
  "perl",
]);
const SHELLS: ReadonlySet<string> = new Set(["bash", "sh", "dash", "zsh", "ksh"]);
/** Shell flags that take no argument and do not change what the next word means. */
const SHELL_FLAGS = /^-[euxv]+$/;
const PLAIN_WORD = /^[A-Za-z0-9_./@%+:,=-]+$/;
const ASSIGNMENT = /^[A-Za-z_][A-Za-z0-9_]*=/;

/**
 * The workspace file that a shell line starts first (`bash scripts/x.sh`, `node x.mjs`, `./x`,
 * `A=1 scripts/x`), or undefined when that cannot be told for certain: programs of the PATH, quoting,
 * expansions, compound lines that begin with something else.
 */
export function scriptOf(run: string): Script | undefined {
  const words = firstCommand(run);
  const start = words.findIndex((word) => !ASSIGNMENT.test(word));
  const [program, ...rest] = start < 0 ? [] : words.slice(start);
  if (program === undefined || !PLAIN_WORD.test(program)) return undefined;
  if (program === "exec") return scriptOf(rest.join(" "));
  if (program.includes("/")) return inWorkspace(program, true);
  if (!INTERPRETERS.has(program)) return undefined;
  const script = SHELLS.has(program) ? rest.find((word) => !SHELL_FLAGS.test(word)) : rest[0];
  // Without an extension it may be a name that the interpreter completes or looks up.
  const certain = script !== undefined && PLAIN_WORD.test(script) && /\.[A-Za-z0-9]+$/.test(script);
  return certain ? inWorkspace(script, false) : undefined;
}

/** The words of the first simple command. */
function firstCommand(run: string): readonly string[] {
  const [first = ""] = run.trim().split(/[\n;|&<>]/, 1);
  // An operator with a number before it (2>&1) leaves that number behind as a last word.
  return first.split(/[ \t]+/).filter((word) => word !== "");
}

function inWorkspace(path: string, direct: boolean): Script | undefined {
  const outside = path.startsWith("/") || path.startsWith("-") || path.split("/").includes("..");
  return outside ? undefined : { path: path.replace(/^(?:\.\/)+/, ""), direct };
}
