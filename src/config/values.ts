import * as z from "zod/mini";

/**
 * The small value types of the config: durations, ratios, sizes, names, addresses. Each is written as people
 * write it (`30s`, `95%`, `10MiB`) and arrives in code as a plain number or text. Every error text starts with
 * `expected`, so that the explanation of a problem can quote it. `x-kind` names the type in the reference of
 * docs/config.md; it and `x-examples` are turned into plain JSON Schema by scripts/config-json-schema.ts.
 */

// A config is parsed once: compiling parsers for it costs more than it saves.
z.config({ jitless: true });

/** The error of a value that is not what `what` says. */
export function expects(what: string): { readonly error: string } {
  return { error: `expected ${what}` };
}

/**
 * The schema with a description, and with annotations for the reference. They are kept by instance: a schema
 * that others use too is cloned first.
 */
export function described<Schema extends z.ZodMiniType>(
  schema: Schema,
  description: string | undefined,
  meta: Readonly<Record<string, unknown>> = {},
): Schema {
  z.globalRegistry.add(schema, {
    ...z.globalRegistry.get(schema),
    ...(description === undefined ? {} : { description }),
    ...meta,
  });
  return schema;
}

/**
 * A part of the schema that is built when a config first uses it. Building is most of what loading costs, and
 * the smallest config uses little. The part itself must be required: wrap `.optional()` or a default around it.
 */
export function later<Schema extends z.ZodMiniType>(build: () => Schema): z.ZodMiniLazy<Schema> {
  let built: Schema | undefined;
  const part = z.lazy(() => {
    built ??= build();
    return built;
  });
  // Asking whether a lazy part may be absent would build it. None may: what is optional says so around it.
  for (const question of ["optin", "optout"]) {
    Object.defineProperty(part._zod, question, { value: undefined, configurable: true });
  }
  return part;
}

/** A text that is not empty. */
export function text(what: string) {
  return z.string(expects(what)).check(z.minLength(1, expects(what)));
}

/** A list of values. */
export function list<Item extends z.ZodMiniType>(item: Item, what: string) {
  return z.array(item, expects(what));
}

const DURATION = /^(\d+(?:\.\d+)?)(ms|s|m|h|d|w)$/;
const UNIT_MS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const;
const DURATION_TEXT = "a duration such as 30s, 10m, 24h or 7d";
const DAY_MS = UNIT_MS.d;

/** A duration such as `30s`, `10m`, `24h` or `7d`; in code: milliseconds. */
export const duration = described(
  z
    .pipe(
      z.string(expects(DURATION_TEXT)).check(z.regex(DURATION, expects(DURATION_TEXT))),
      z.transform((text) => parseDuration(text)),
    )
    .check(
      z.refine((milliseconds) => milliseconds <= 3_660 * DAY_MS, expects("a duration of at most 3660d")),
    ),
  "A duration: a number and ms, s, m, h, d or w, such as 30s, 10m, 24h or 7d.",
  { "x-kind": "duration", "x-examples": ["30s", "10m", "24h", "7d"] },
);

/**
 * A duration that a run really waits for. Longer than zero, and at most 7 days: a timer of Node.js fires at
 * once when it is set to more than 2^31 ms, and no job waits that long.
 */
export const wait = duration.check(
  z.refine(
    (milliseconds) => milliseconds > 0 && milliseconds <= 7 * DAY_MS,
    expects("a duration longer than 0s and at most 7d"),
  ),
);

/** Milliseconds of a duration text that matched the schema; NaN for any other text. */
export function parseDuration(text: string): number {
  const match = DURATION.exec(text);
  const unit = match?.[2] as keyof typeof UNIT_MS | undefined;
  return match?.[1] === undefined || unit === undefined ? Number.NaN : Number(match[1]) * UNIT_MS[unit];
}

const RATIO_TEXT = "a ratio such as 0.95 or 95%";

/** A ratio such as `0.95` or `95%`; in code: a number from 0 to 1. */
export const ratio = described(
  z.union([
    z
      .number(expects(RATIO_TEXT))
      .check(z.minimum(0, expects(RATIO_TEXT)), z.maximum(1, expects("a ratio of at most 1 or 100%"))),
    z
      .pipe(
        z.string(expects(RATIO_TEXT)).check(z.regex(/^\d+(?:\.\d+)?%$/, expects(RATIO_TEXT))),
        z.transform((text) => Number(text.slice(0, -1)) / 100),
      )
      .check(z.refine((value) => value <= 1, expects("a ratio of at most 1 or 100%"))),
  ]),
  "A ratio: a number from 0 to 1, or a percentage such as 95%.",
  { "x-kind": "ratio", "x-examples": [0.95, "95%"] },
);

const SIZE = /^(\d+)(B|kB|KiB|MB|MiB|GB|GiB)$/;
const SIZE_TEXT = "a size such as 512KiB, 100MiB or 2GB";
const UNIT_BYTES = {
  B: 1,
  kB: 1e3,
  KiB: 1024,
  MB: 1e6,
  MiB: 1024 ** 2,
  GB: 1e9,
  GiB: 1024 ** 3,
} as const;

/** A size such as `512KiB` or `100MiB`; in code: bytes. */
export const size = described(
  z
    .pipe(
      z.string(expects(SIZE_TEXT)).check(z.regex(SIZE, expects(SIZE_TEXT))),
      z.transform((text) => {
        const match = SIZE.exec(text);
        return Number(match?.[1]) * UNIT_BYTES[match?.[2] as keyof typeof UNIT_BYTES];
      }),
    )
    .check(z.refine((bytes) => bytes <= 1024 ** 4, expects("a size of at most 1024GiB"))),
  "A size: a number and B, kB, KiB, MB, MiB, GB or GiB.",
  { "x-kind": "size", "x-examples": ["512KiB", "100MiB"] },
);

/** A CEL expression; compiled when the config is loaded. `${NAME}` in it is not replaced. */
export const expression = described(
  text("a CEL expression such as tests.failed == 0"),
  "A CEL expression (Common Expression Language).",
  { "x-kind": "expression" },
);

/** A line for bash. `${NAME}` in it is left to bash. */
export const shellLine = described(
  text("a shell command line such as bash scripts/deploy.sh"),
  "The shell command line, run by bash in the workspace. Variables in it are left to bash.",
  { "x-kind": "shell line" },
);

const ID_TEXT = "lowercase words joined by hyphens, such as unit-tests";

/** An id: lowercase words joined by hyphens, unique in its list. */
export const id = described(
  z
    .string(expects(ID_TEXT))
    .check(
      z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, expects(ID_TEXT)),
      z.maxLength(64, expects("at most 64 characters")),
    ),
  "Lowercase words joined by hyphens, such as unit-tests; unique in its list.",
  { "x-kind": "id" },
);

/** An http(s) address. The pattern for editors also takes an address that starts with a `${NAME}` reference. */
export const url = described(
  text("an address that starts with http:// or https://").check(
    z.refine(
      (value) => /^https?:\/\/[^\s/]\S*$/i.test(value),
      expects("an address that starts with http:// or https://"),
    ),
  ),
  undefined,
  {
    pattern: "^([hH][tT][tT][pP][sS]?://[^\\s/]|\\$\\{)",
    "x-kind": "address",
    "x-examples": ["https://example.com/healthz"],
  },
);

const PATH_TEXT = "a path inside the workspace, such as reports/junit.xml";
/** Not absolute, no drive letter, no backslash, and no part that is `..`. */
const PATH = /^(?![/]|[A-Za-z]:|[\s\S]*[\\\0])(?!(?:[\s\S]*[/])?[.][.](?:[/]|$))/;

/** A path or glob relative to the workspace, with forward slashes, that does not climb out of it. */
export const path = described(
  text(PATH_TEXT).check(
    z.regex(PATH, expects(`${PATH_TEXT} (relative, with forward slashes and without ..)`)),
  ),
  undefined,
  { "x-kind": "path" },
);

const VARIABLE_TEXT = "the name of an environment variable, such as DEPLOY_TOKEN";
const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** The name of an environment variable. */
export const variableName = z.string(expects(VARIABLE_TEXT)).check(z.regex(VARIABLE, expects(VARIABLE_TEXT)));

/**
 * The name of a variable that a command may be given. The runner's own variables are never handed on: with
 * them a command could forge outputs, artifacts and so a verdict.
 */
export const commandVariable = variableName.check(
  z.refine(
    (name) => !/^(?:ACTIONS|GITHUB|INPUT)_/i.test(name),
    expects(
      "another name: ACTIONS_*, GITHUB_* and INPUT_* are never handed to commands (copy the value to another name in the job's env)",
    ),
  ),
);
