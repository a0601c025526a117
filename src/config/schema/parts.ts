import { z } from "zod";
import { commandVariable, expects, list, shellLine, text, wait } from "../values.ts";

/** Whether something holds: `true` or `false`. */
export function flag(standard: boolean) {
  return z.boolean(expects("true or false")).default(standard);
}

/** A whole number in a range. */
export function count(smallest: number, largest: number) {
  const what = `a whole number from ${smallest} to ${largest}`;
  return z.int(expects(what)).min(smallest, expects(what)).max(largest, expects(what));
}

export const level = z
  .enum(["must", "should"])
  .default("must")
  .describe("must decides the gate; a failed should is reported and does not. Default must.");

export const title = text("a sentence").optional();

export const passEnv = list(commandVariable, "a list of variable names, such as [DEPLOY_TOKEN]")
  .default([])
  .describe("Names of job variables this command may see besides the safe ones, such as DEPLOY_TOKEN.")
  .meta({ "x-examples": [["DEPLOY_TOKEN"]] });

/** A command: a shell line, or the line with its settings. */
const commandSettings = z.strictObject({
  run: shellLine,
  timeout: wait.prefault("15m").describe("Stopped (SIGTERM, then SIGKILL) after this long. Default 15m."),
  env: z
    .record(commandVariable, z.string(expects("a text (put numbers in quotes)")), expects("names and texts"))
    .default({})
    .describe("Further environment variables for this command.")
    .meta({ "x-examples": [{ REGION: "eu-central-1" }] }),
  "pass-env": passEnv,
});
export const command = z
  .union([shellLine.transform((run) => commandSettings.parse({ run })), commandSettings])
  .describe("A shell command line, or an object with run, timeout, env and pass-env.")
  .meta({ "x-kind": "command" });
