import type { Environment } from "@marcbachmann/cel-js";
import { RE2JS } from "re2js";
import { GUARD, guardedEnvironment } from "./environment.ts";

/**
 * `matches` in linear time. The engine's own `matches` uses the backtracking expressions of JavaScript, which
 * take seconds on 30 hostile letters; RE2 never does (https://github.com/google/re2/wiki/WhyRE2). This module
 * is loaded only when an expression uses `matches`.
 */
export const matchingEnvironment: Environment = guardedEnvironment
  .clone()
  .registerFunction(`string.${GUARD.matches}(string): bool`, (text: string, pattern: string) =>
    RE2JS.compile(pattern).matcher(text).find(),
  );

/** Why RE2 does not take a pattern, or undefined when it does. */
export function explainPattern(pattern: string): string | undefined {
  try {
    RE2JS.compile(pattern);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
