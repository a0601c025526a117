import type { CommandConfig, Config, EvidenceItemConfig } from "../config/schema.ts";
import { FORMATS } from "../evidence/formats.ts";
import { askedAt, type Scope } from "../gate/asking.ts";
import { STANDARD_CHECKLIST, standardItem } from "../gate/checklist-items.ts";
import type { Severity } from "../release/identity.ts";
import { formatDuration, formatSize } from "./units.ts";

/** How much something of the config counts, and when it is asked. */
export interface Condition {
  readonly level?: "must" | "should";
  readonly when?: string | undefined;
  readonly scope?: Scope;
}

/** What stands behind a sentence about something that is not always asked, or does not decide. */
export function condition({ level, when, scope }: Condition, severity: Severity): string {
  const asked = scope === undefined ? undefined : askedAt(severity, scope);
  const parts = [
    level === "should" ? "should: reported, not deciding" : "",
    when === undefined ? "" : `only when ${when}`,
    asked === undefined || asked.kind === "yes" ? "" : `not asked: ${asked.why}`,
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : ` (${parts.join("; ")})`;
}

/** A script of several lines on one. */
export function lineOf({ run }: Pick<CommandConfig, "run">): string {
  return run
    .trim()
    .split(/\s*\n\s*/)
    .join(" ↵ ");
}

/** What gate 1 asks, a sentence each. */
export function readinessLines(config: Config): readonly string[] {
  const { readiness: asked, rollout, roles, waivers } = config;
  const { severity } = config.release;
  const plan = asked["rollback-plan"];
  const { system, features } = asked;
  const window = asked["deploy-window"];
  const rehearsed = plan?.["rehearsed-within"];
  return [
    "the tag points to the commit that is checked out",
    ...asked.evidence.map((item) => `${describeItem(item)}${condition(item, severity)}`),
    ...asked.checks.map(
      (check) =>
        `check ${check.name} is green on the release commit, waited for at most ${formatDuration(check.within ?? asked["checks-within"])}${condition(check, severity)}`,
    ),
    ...asked.blockers.map(
      (blocker) => `no open issue has the label ${blocker.label}${condition(blocker, severity)}`,
    ),
    ...checklistLines(config),
    ...(features === undefined
      ? []
      : [
          `every document of ${features.path} (${features.format}) is complete${features.require === undefined ? "" : `: ${features.require}`}${condition(features, severity)}`,
        ]),
    ...(window === undefined
      ? []
      : [
          `a deploy window is open or opens within ${formatDuration(window["opens-within"])}${condition(window, severity)}`,
        ]),
    ...(plan === undefined
      ? []
      : [
          `the rollback plan ${plan.path} has steps${rehearsed === undefined ? "" : ` and was rehearsed at most ${formatDuration(rehearsed)} ago`}`,
        ]),
    `the rollback command can be run: ${lineOf(rollout.rollback)}`,
    `every role can be asked in its environment: ${Object.values(roles)
      .map(({ environment }) => environment)
      .join(", ")}`,
    ...(system?.env ?? []).map((name) => `the variable ${name} is set`),
    ...(system?.files ?? []).map((path) => `${path} is there, and executable if it is a script`),
    ...(system?.http ?? []).map(({ url, status }) => `${url} answers with ${status}`),
    ...waivers.map(
      ({ criterion, by, role, expires }) =>
        `${criterion} may fail until ${expires}: waived by ${by} for ${role}, once ${role} approves`,
    ),
  ];
}

function checklistLines({ readiness: { checklist, attestations }, release }: Config): readonly string[] {
  if (checklist === undefined) return [];
  const where = attestations === undefined ? "" : ` by comments on issue ${attestations.issue}`;
  if (checklist === "standard") {
    const titles = Object.values(STANDARD_CHECKLIST).map(({ title }) => title);
    return [`people attest${where} the standard checklist: ${titles.join("; ")}`];
  }
  return checklist.map((item) => {
    const title = item.title ?? standardItem(item.id)?.title ?? item.id;
    const who = item["attested-by"] ?? "any role";
    return `${who} attests${where}: ${title}${condition(item, release.severity)}`;
  });
}

function describeItem(item: EvidenceItemConfig): string {
  const age = item["max-age"];
  const conditions = [
    `there (${item.format}, at most ${formatSize(item["max-size"])} each)`,
    ...(age === undefined ? [] : [`at most ${formatDuration(age)} old`]),
    ...(item.schema === undefined ? [] : [`valid against ${item.schema}`]),
    item.require ?? (item.schema === undefined ? FORMATS[item.format].asks : ""),
  ];
  const from = item.from === undefined ? "" : ` of ${describeFrom(item.from)}`;
  return `${item.id}: ${item.path}${from} is ${conditions.filter((text) => text !== "").join(", and ")}`;
}

function describeFrom(from: NonNullable<EvidenceItemConfig["from"]>): string {
  if ("release" in from) return `the release ${from.release}`;
  if ("url" in from) return from.url;
  const run = from.run === undefined ? from.workflow : `run ${from.run}`;
  return `the artifact ${from.artifact} of ${run ?? "this run"}`;
}
