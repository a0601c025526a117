import { certificationCriterion } from "../../gate/certification-verification.ts";
import { formatDuration, formatInstant } from "../units.ts";
import type { ReportInput } from "./input.ts";

/** What a manager reads first. */
export interface Headline {
  readonly tone: "good" | "bad" | "open";
  /** Two or three words, such as `Released`. */
  readonly title: string;
  /** What happened, in one or two sentences. */
  readonly sentence: string;
}

/** How the release ended, or where it stands. */
export function headline(input: ReportInput): Headline {
  const { deployment, rollback } = input.documents;
  if (rollback?.verdict === "rollback-failed") return rollbackFailed(input);
  if (rollback !== undefined) return rolledBack(input);
  if (deployment?.outcome === "dry-run") {
    return {
      tone: "open",
      title: "Dry run",
      sentence: `The plan of ${input.release.tag} was run dry; ${input.release.target} was not touched.`,
    };
  }
  if (deployment === undefined || deployment.outcome === "stopped") return notReleased(input);
  return promoted(input);
}

function rollbackFailed({ release, documents }: ReportInput): Headline {
  const why = documents.rollback?.failure?.why ?? documents.rollback?.cause.why ?? "";
  return {
    tone: "bad",
    title: "Rollback failed",
    sentence: `${release.tag} went wrong on ${release.target} and could not be undone by itself: ${why}. People must act now; the steps stand below.`,
  };
}

function rolledBack({ release, documents }: ReportInput): Headline {
  const { rollback } = documents;
  if (rollback === undefined) return { tone: "bad", title: "Rolled back", sentence: "" };
  const old = rollback.to === null ? "the state before" : rollback.to.tag;
  const within = rollback.withinTarget ? "within" : "longer than";
  return {
    tone: "bad",
    title: "Rolled back",
    sentence: `${old} serves ${release.target} again since ${formatInstant(rollback.finishedAt)}: ${release.tag} was rolled back in ${formatDuration(rollback.durationMs)}, ${within} its target of ${formatDuration(rollback.targetMs)}. Why: ${rollback.cause.why}.`,
  };
}

function notReleased({ release, documents, ledger, current }: ReportInput): Headline {
  const why = documents.deployment?.cause?.why;
  const failed = current?.verdict === "failed" ? current : ledger.findLast((one) => one.verdict === "failed");
  const reason = why ?? failed?.reason;
  return {
    tone: reason === undefined ? "open" : "bad",
    title: "Not released",
    sentence: `${release.tag} has not touched ${release.target}${reason === undefined ? " yet" : `: ${reason}`}.`,
  };
}

function promoted(input: ReportInput): Headline {
  const { release, current, documents, health, ledger } = input;
  const took = documents.deployment === undefined ? "" : formatDuration(documents.deployment.durationMs);
  const out = `${release.tag} is on ${release.target}, after ${took} of rollout (${release.strategy}).`;
  const soak = current?.gate === "stabilize" ? current : ledger.findLast((one) => one.gate === "stabilize");
  if (soak === undefined)
    return { tone: "open", title: "Promoted", sentence: `${out} Its soak has not begun.` };
  // The looks of the rollout come first; the soak's are those after it.
  const soaked = health.filter((one) => one.at >= (documents.deployment?.finishedAt ?? ""));
  const watched = soaked.length < 2 ? "" : ` for ${formatDuration(spanOf(soaked))}`;
  switch (soak.verdict) {
    case "passed":
      return {
        tone: "good",
        title: "Released",
        sentence: `${out} It stayed healthy${watched} after that${certifiedBy(input)}.`,
      };
    case "pending":
      if (soak.reasonCode === "certification-pending") {
        return {
          tone: "open",
          title: "Stable, not certified",
          sentence: `${out} It stayed healthy${watched} after that. It is ${soak.reason}.`,
        };
      }
      return {
        tone: "open",
        title: "Promoted, soaking",
        sentence: `${out} The soak goes on: ${soak.reason}.`,
      };
    case "failed": {
      if (soak.reasonCode === "soak-superseded") {
        return { tone: "open", title: "Superseded", sentence: `${out} ${soak.reason}.` };
      }
      const certification = certificationCriterion(soak.criteria);
      if (certification?.status === "failed") {
        return {
          tone: "bad",
          title: "Not certified",
          sentence: `${out} It stayed healthy${watched} after that and was not certified: ${certification.found ?? soak.reason}.`,
        };
      }
      return {
        tone: "bad",
        title: "Promoted, not healthy",
        sentence: `${out} The soak failed: ${soak.reason}.`,
      };
    }
  }
}

function certifiedBy({ documents }: ReportInput): string {
  const [role] = documents.certification?.roles ?? [];
  if (role?.outcome !== "approved") return "";
  const simulated = documents.certification?.simulated === true ? ", simulated" : "";
  return ` and was certified by ${role.login} (${role.role}${simulated})`;
}

function spanOf(health: ReportInput["health"]): number {
  return Date.parse(health.at(-1)?.at ?? "") - Date.parse(health[0]?.at ?? "");
}
