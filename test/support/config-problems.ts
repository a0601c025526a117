import { parseConfig } from "../../src/config/load.ts";
import { ReleaseGatesError } from "../../src/gate/errors.ts";

/** The error of a config that is not valid; fails the test when it is, or when something else is thrown. */
export async function configError(
  text: string | Uint8Array,
  env: Readonly<Record<string, string | undefined>> = {},
): Promise<ReleaseGatesError> {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  const thrown = await parseConfig(bytes, { path: "release-gates.yml", env }).then(
    () => new Error("the config was accepted"),
    (error: unknown) => error,
  );
  if (thrown instanceof ReleaseGatesError) return thrown;
  throw thrown;
}

/** All problems of an error as text, one block each, in their order. */
export function problemsText(error: ReleaseGatesError): string {
  const blocks = error.problems.map(({ message, expected, found, where, next }) =>
    [
      `${[where?.file, where?.line, where?.column].filter((part) => part !== undefined).join(":")}: ${message}`,
      ...(expected === undefined ? [] : [`  expected: ${expected}`]),
      ...(found === undefined ? [] : [`  found: ${found}`]),
      ...(next === undefined ? [] : [`  next: ${next}`]),
    ].join("\n"),
  );
  return `${error.code}: ${error.message}\n\n${blocks.join("\n\n")}\n`;
}
