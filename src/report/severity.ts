import type { Release } from "../release/identity.ts";
import { plain } from "./markdown.ts";

const ASKED: Readonly<Record<Release["severity"], string>> = {
  "sev-0": "everything is asked",
  "sev-1": "everything is asked",
  "sev-2": "everything is asked but scope system",
  "sev-3": "only scope core is asked",
};

/** What a release is: its severity and what that asks, why it is not the config's, and its security impact. */
export function severitySentence(
  release: Pick<Release, "severity" | "severityWhy" | "securityImpact">,
): string {
  const { severity, severityWhy, securityImpact } = release;
  const why = severityWhy === undefined ? "" : ` (⚠️ ${plain(severityWhy, 200)})`;
  return `Severity ${severity}, ${ASKED[severity]}${why}.${impactSentence(securityImpact)}`;
}

function impactSentence(impact: Release["securityImpact"]): string {
  if (impact === undefined) return "";
  const why = plain(impact.why, 200);
  return impact.impacting ? ` ⚠️ Security-impacting: ${why}.` : ` Not security-impacting: ${why}.`;
}
