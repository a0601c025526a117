import { parseEnv } from "node:util";

/** Variables given as texts of `NAME=value` lines, and which values must stay secret. */
export interface GivenVariables {
  readonly variables: Readonly<Record<string, string>>;
  readonly secrets: readonly string[];
}

/**
 * Reads the inputs `variables` and `secrets`: `NAME=value` a line, with quotes, comments and blank lines as in a
 * dotenv file. A name in both is the secret's.
 */
export function readVariables(variables: string | undefined, secrets: string | undefined): GivenVariables {
  const hidden = parse(secrets);
  return { variables: { ...parse(variables), ...hidden }, secrets: Object.values(hidden) };
}

function parse(text: string | undefined): Readonly<Record<string, string>> {
  const parsed = Object.entries(parseEnv(text ?? ""));
  return Object.fromEntries(parsed.filter((entry): entry is [string, string] => entry[1] !== undefined));
}
