import * as z from "zod/mini";
import { described, expression } from "../values.ts";

/** What decides whether a criterion is asked. */
export function asking(scope: "core" | "standard") {
  return {
    when: described(
      z.optional(expression),
      "It is asked only when this CEL expression over `release` is true; else it is skipped with the reason.",
      { "x-examples": ["release.securityImpacting", 'changed(["db/**"])'] },
    ),
    scope: described(
      z._default(z.enum(["core", "standard", "system"]), scope),
      `The severities that ask it: core every one, standard all but sev-3, system only sev-0 and sev-1. Default ${scope}.`,
    ),
  };
}
