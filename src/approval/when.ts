import type { Facts, FactsDeclaration, RequirementResult } from "../gate/requirement.ts";
import type { Release } from "../release/identity.ts";
import type { Asked } from "./facts.ts";

/** What the `when` of a role may mention. */
export const ROLE_FACTS: FactsDeclaration = {
  release: {
    tag: "string",
    version: "string",
    target: "string",
    severity: "string",
    strategy: "string",
    service: "string",
  },
};

/** The facts of `ROLE_FACTS` for one release. */
export function roleFacts(release: Release): Facts {
  const { tag, version, target, severity, strategy, service = "" } = release;
  return { release: { tag, version, target, severity, strategy, service } };
}

/** What the outcome of a `when` means: only a clear "false" leaves a role out. */
export function askedBy(when: string | undefined, result: RequirementResult): Asked {
  switch (result.kind) {
    case "true":
      return { kind: "yes" };
    case "false":
      return { kind: "no", why: `${when ?? "its when"} is false for this release` };
    case "error":
      return { kind: "undecided", why: result.message };
  }
}
