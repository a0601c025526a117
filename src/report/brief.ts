import type { GateRecord, Mode, Run } from "../gate/record.ts";
import type { Release } from "../release/identity.ts";
import type { Change } from "../release/scope.ts";
import { type ConfigSince, configStanding, renderConfigChanges } from "./brief-config.ts";
import { renderRisks } from "./brief-risks.ts";
import { renderWaiversToConfirm } from "./brief-waivers.ts";
import { renderCounts } from "./criteria.ts";
import { gateTitle } from "./gate-titles.ts";
import { inertMarkdownCode } from "./inert.ts";
import { link, plain, shortList, table } from "./markdown.ts";
import { severitySentence } from "./severity.ts";
import { count } from "./text.ts";
import { formatDuration, formatInstant } from "./units.ts";

/** Everything the brief says. */
export interface Brief {
  readonly mode: Mode;
  readonly run: Run;
  readonly release: Release;
  /** Records so far, staging's as the newest. */
  readonly records: readonly GateRecord[];
  /** Ledger digest after staging: what the approval is bound to. */
  readonly evidenceDigest: string;
  readonly code: { readonly value: string; readonly required: boolean };
  /** People approve by comments on this issue, the weaker form, instead of reviews. */
  readonly issue?: number;
  readonly roles: readonly {
    readonly role: string;
    readonly environment: string;
    readonly asked: boolean;
    readonly why?: string;
  }[];
  /** What comes with the release; undefined when no plan recorded it. */
  readonly scope:
    | { readonly changes: readonly Change[]; readonly authors: number; readonly files: number }
    | undefined;
  readonly rollback: {
    readonly command: string;
    readonly planPath: string | undefined;
    /** The drill on staging, as far as it was timed. */
    readonly drill:
      | {
          readonly verdict: "passed" | "failed" | "skipped";
          readonly why: string | undefined;
          readonly ms: number | undefined;
          readonly targetMs: number;
        }
      | undefined;
  };
  /** The steps of the rollout in one line, such as `5% for 10 min, 25% for 10 min, 100%`. */
  readonly rollout: string;
  readonly config: {
    readonly path: string;
    readonly since: ConfigSince;
  };
  /** What approving also means where a change freeze is configured. */
  readonly freeze:
    | {
        readonly branch: string | undefined;
        readonly acknowledgedBy: readonly string[];
        /** Roles that may override a blackout by saying so. */
        readonly mayOverride: readonly string[];
      }
    | undefined;
  /** Web address of the repository; undefined at a desk. */
  readonly repositoryUrl: string | undefined;
}

/** The brief: on one page, what an approver needs to know before they click. */
export function renderBrief(brief: Brief): string {
  const { release } = brief;
  const parts = [
    `## Brief for approvers: ${plain(release.tag)} to ${plain(release.target)}`,
    renderAsk(brief),
    `### What is released`,
    renderScope(brief),
    `### What was proved`,
    renderGates(brief),
    `### Risks and waivers`,
    renderRisks(brief.records, brief.scope?.changes ?? []),
    renderConfigChanges(brief.config, release.previous),
    `### How it goes out, and how it comes back`,
    renderRollback(brief),
    `### What exactly is approved`,
    renderBinding(brief),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function renderAsk({ mode, release, roles, code, issue, run, freeze, records }: Brief): string {
  const asked = roles.filter((role) => role.asked);
  const others = roles.filter((role) => !role.asked);
  const rerun = run.kind === "github" && run.attempt > 1;
  const why = code.required
    ? `**A ${issue === undefined ? "review" : "comment"} without it does not count.**`
    : rerun
      ? `It is attempt ${run.attempt} of the run: the code proves that your review is not from an earlier one.`
      : "It is not required for this release, and shows that you read this page.";
  const how =
    issue === undefined
      ? "Open *Review deployments* on this run, choose the environment of your role, and put this code into your comment:"
      : `Write the comment of your role on issue #${issue}, with this code in it, and do not edit it; then the approve job is run again. This is the weaker form of approval: nothing in GitHub enforces it.`;
  const lines = [
    mode === "rehearsal" ? "> **Rehearsal.** Nobody is asked; the approvals are simulated.\n" : "",
    `You are asked whether **${plain(release.tag)}** may go to **${plain(release.target)}**. ${how}`,
    `> ### ${inertMarkdownCode(code.value)}`,
    why,
    issue === undefined
      ? table(
          ["Role", "Environment to review"],
          asked.map(({ role, environment }) => [role, environment]),
        )
      : table(
          ["Role", "Comment to write"],
          asked.map(({ role }) => [role, `/approve ${role} ${code.value}`]),
        ),
    others.length === 0
      ? ""
      : `Not asked: ${others.map(({ role, why: reason }) => `${plain(role)} (${plain(reason ?? "its when is false")})`).join(", ")}.`,
    renderFreezeNote(freeze),
    renderWaiversToConfirm(records),
  ];
  return lines.filter((line) => line !== "").join("\n\n");
}

function renderFreezeNote(freeze: Brief["freeze"]): string {
  if (freeze === undefined) return "";
  const { branch, acknowledgedBy, mayOverride } = freeze;
  const still =
    branch === undefined
      ? "nothing else goes out until the rollout has ended"
      : `nothing is merged to ${plain(branch)} until the rollout has ended`;
  const sentences = [
    acknowledgedBy.length === 0
      ? ""
      : `An approval by ${plain(acknowledgedBy.join(", "))} also acknowledges the change freeze: ${still}.`,
    mayOverride.length === 0
      ? ""
      : `In a blackout ${plain(mayOverride.join(", "))} may write "override blackout" into the comment.`,
  ];
  return sentences.filter((one) => one !== "").join(" ");
}

function renderScope({ release, scope, repositoryUrl }: Brief): string {
  const { previous } = release;
  const over =
    previous === undefined ? "This is the first release." : `It replaces **${plain(previous.tag)}**.`;
  const compare =
    repositoryUrl === undefined || previous === undefined
      ? ""
      : link("All changes", `${repositoryUrl}/compare/${part(previous.tag)}...${part(release.tag)}`);
  if (scope === undefined) {
    return `${over} ${severitySentence(release)} No plan recorded its changes (run plan first to see them here). ${compare}`.trim();
  }
  const { changes, authors, files } = scope;
  const numbers = `${count(changes.length, "change")} by ${count(authors, "author")} in ${count(files, "file")}.`;
  const order = ["breaking", "security", "feature", "fix", "performance", "other"];
  const sorted = [...changes].sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
  const sentences = `${over} ${severitySentence(release)} ${numbers} ${compare}`.trim();
  const list = shortList(sorted.map(renderChange), "further change");
  return [sentences, renderServices(release), list].filter((one) => one !== "").join("\n\n");
}

/** An approval is for all of them, and for no other one. */
function renderServices({ services }: Brief["release"]): string {
  if (services === undefined) return "";
  const names = services.map((service) => `**${plain(service)}**`).join(", ");
  return `${count(services.length, "service")}, each brought to production by itself: ${names}.`;
}

function renderChange({ kind, area, subject, breaking, author }: Change): string {
  const mark = kind === "breaking" || kind === "security" ? "⚠️ " : "";
  const where = area === undefined ? "" : ` (${plain(area)})`;
  const breaks = breaking === undefined || breaking === subject ? "" : ` Breaks: ${plain(breaking, 200)}.`;
  return `- ${mark}**${kind}**${where}: ${plain(subject, 160)}, by ${plain(author)}.${breaks}`;
}

function renderGates({ records }: Brief): string {
  const newest = new Map(records.map((record) => [record.gate, record]));
  return table(
    ["Gate", "Verdict", "Criteria", "Ended"],
    [...newest.values()].map((record) => [
      gateTitle(record.gate),
      record.verdict,
      renderCounts(record.criteria),
      formatInstant(record.finishedAt),
    ]),
  );
}

function renderRollback({ release, rollback, rollout, repositoryUrl }: Brief): string {
  const { command, planPath, drill } = rollback;
  const plan =
    planPath === undefined
      ? "no rollback plan is configured"
      : repositoryUrl === undefined
        ? plain(planPath)
        : link(
            planPath,
            `${repositoryUrl}/blob/${part(release.sha)}/${planPath.split("/").map(part).join("/")}`,
          );
  return [
    `- Rollout (${plain(release.strategy)}): ${plain(rollout)}.`,
    `- Back to ${plain(release.previous?.tag ?? "the state before")}: ${inertMarkdownCode(command)}; plan: ${plan}.`,
    `- ${describeDrill(drill)}`,
  ].join("\n");
}

function describeDrill(drill: Brief["rollback"]["drill"]): string {
  if (drill === undefined) return "⚠️ The rollback was not drilled on staging.";
  const target = `target ${formatDuration(drill.targetMs)}`;
  switch (drill.verdict) {
    case "passed":
      return drill.ms === undefined
        ? `✅ The rollback drill on staging passed; it was not timed (${target}).`
        : `✅ The rollback was drilled on staging and took **${formatDuration(drill.ms)}** (${target}).`;
    case "failed":
      return "❌ The rollback drill on staging failed.";
    case "skipped":
      return `⚠️ The rollback was not drilled on staging: ${plain(drill.why ?? "switched off")}.`;
  }
}

function renderBinding({ release, evidenceDigest, config, records, run, repositoryUrl }: Brief): string {
  const configDigest = records.at(-1)?.configDigest ?? "";
  const previous = release.previous?.tag;
  const diff =
    (config.since.kind === "changed" || config.since.kind === "unreadable") &&
    repositoryUrl !== undefined &&
    previous !== undefined
      ? ` (${link("compare", `${repositoryUrl}/compare/${part(previous)}...${part(release.tag)}`)})`
      : "";
  return [
    `- Tag ${inertMarkdownCode(release.tag)} at commit ${inertMarkdownCode(release.sha)}`,
    ...(release.services === undefined
      ? []
      : [
          `- Services ${release.services.map((service) => inertMarkdownCode(service)).join(", ")}, and no other`,
        ]),
    `- Evidence digest ${inertMarkdownCode(evidenceDigest)}`,
    `- Gate config ${inertMarkdownCode(config.path)}, ${configStanding(config.since, release.previous)}${diff}, digest ${inertMarkdownCode(configDigest)}`,
    run.kind === "github" ? `- Evidence: the artifact of ${link("this run", run.url)}` : "",
    "",
    "If the tag moves, or the evidence or config changes, your approval no longer counts and the rollout refuses.",
  ]
    .filter((line, at, all) => line !== "" || all[at + 1]?.startsWith("If"))
    .join("\n");
}

/** A piece of an address. */
function part(text: string): string {
  return encodeURIComponent(text);
}
