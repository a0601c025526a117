import type { Facts, FactsDeclaration } from "../gate/requirement-types.ts";
import type { Release } from "./identity.ts";

const IDENTITY = {
  tag: "string",
  version: "string",
  target: "string",
  severity: "string",
  strategy: "string",
  service: "string",
} as const satisfies FactsDeclaration;

/** What `release.security-impacting` may mention, besides `changed([...])`. */
export const IMPACT_FACTS: FactsDeclaration = { release: IDENTITY };

/** What a `when` may mention, besides `changed([...])`. */
export const RELEASE_FACTS: FactsDeclaration = { release: { ...IDENTITY, securityImpacting: "bool" } };

/** The facts of `RELEASE_FACTS` for one release. */
export function releaseFacts(release: Release): Facts {
  const { tag, version, target, severity, strategy, service = "", securityImpact } = release;
  const securityImpacting = securityImpact?.impacting ?? false;
  return { release: { tag, version, target, severity, strategy, service, securityImpacting } };
}
