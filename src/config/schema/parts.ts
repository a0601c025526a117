import * as z from "zod/mini";
import { commandVariable, described, expects, list, shellLine, text, wait } from "../values.ts";

/** Whether something holds: `true` or `false`. */
export function flag(standard: boolean) {
  return z._default(z.boolean(expects("true or false")), standard);
}

/** A whole number in a range. */
export function count(smallest: number, largest: number) {
  const what = `a whole number from ${smallest} to ${largest}`;
  return z.int(expects(what)).check(z.minimum(smallest, expects(what)), z.maximum(largest, expects(what)));
}

export const level = described(
  z._default(z.enum(["must", "should"]), "must"),
  "must decides the gate; a failed should is reported and does not. Default must.",
);

export const title = z.optional(text("a sentence"));

export const passEnv = described(
  z._default(list(commandVariable, "a list of variable names, such as [DEPLOY_TOKEN]"), []),
  "Names of job variables this command may see besides the safe ones, such as DEPLOY_TOKEN.",
  { "x-examples": [["DEPLOY_TOKEN"]] },
);

const HEADER_TEXT = "the name of an HTTP header, such as Authorization";
export const headerName = z.string().check(z.regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, expects(HEADER_TEXT)));
export const headerValue = z
  .string(expects("a text (put numbers in quotes)"))
  .check(z.refine((value) => !/[\r\n\0]/.test(value), expects("a text on one line")));

/** A command: a shell line, or the line with its settings. */
const commandSettings = z.strictObject({
  run: shellLine,
  timeout: described(
    z.prefault(wait, "15m"),
    "Stopped (SIGTERM, then SIGKILL) after this long. Default 15m.",
  ),
  env: described(
    z._default(
      z.record(
        commandVariable,
        z.string(expects("a text (put numbers in quotes)")),
        expects("names and texts"),
      ),
      {},
    ),
    "Further environment variables for this command.",
    { "x-examples": [{ REGION: "eu-central-1" }] },
  ),
  "pass-env": passEnv,
});
export const command = described(
  z.union([
    z.pipe(
      shellLine,
      z.transform((run) => commandSettings.parse({ run })),
    ),
    commandSettings,
  ]),
  "A shell command line, or an object with run, timeout, env and pass-env.",
  { "x-kind": "command" },
);
