import type { CheckConfig, CommandConfig, Config, IndicatorConfig } from "../config/schema.ts";
import type { Plan } from "../rollout/plan.ts";
import { condition, lineOf, readinessLines } from "./account-readiness.ts";
import { inertLog } from "./inert.ts";
import { planLines } from "./rollout-plan.ts";
import { count, oneLine } from "./text.ts";
import { formatDuration, formatRatio } from "./units.ts";

/** A config to be told in plain words. */
export interface ConfigAccount {
  readonly config: Config;
  /** What the rollout of the next release would do, in order. */
  readonly plan: Plan;
  /** Variables that it refers to, and whether each is set here. */
  readonly variables: readonly { readonly name: string; readonly set: boolean }[];
}

/** A part of what a config does, as sentences. */
export interface AccountSection {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Says of every gate what it would ask, who must approve and which commands would run; nothing is done. */
export function renderConfigAccount(account: ConfigAccount): string {
  const { config, plan, variables } = account;
  const { release } = config;
  const head = `${config.name} is released to ${release.target} by tags such as ${release.tag.replace("{version}", "1.2.3")}, with severity ${release.severity} and the strategy ${plan.strategy}.`;
  const referred: AccountSection = {
    title: "Variables it refers to",
    lines: variables.map(
      ({ name, set }) => `${name}: ${set ? "set here" : "not set here; the job must set it"}`,
    ),
  };
  const blocks = [...accountSections(config, plan), referred]
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) => [`${title}:`, ...lines.map((line) => `  - ${plain(line)}`)].join("\n"));
  return `${[plain(head), ...blocks].join("\n\n")}\n`;
}

/** What each gate does by a config, and what undoes it. */
export function accountSections(config: Config, plan: Plan): readonly AccountSection[] {
  return [
    { title: "Gate 1, readiness. The release goes on only if", lines: readinessLines(config) },
    { title: "Gate 2, staging", lines: staging(config) },
    {
      title: "Gate 3, approval and freeze. These must say go, for exactly this tag and commit",
      lines: approval(config),
    },
    {
      title: `Gate 4, rollout to ${config.release.target}. Before every command it is checked again that the approval holds`,
      lines: rollout(config, plan),
    },
    { title: "What undoes it", lines: triggers(config) },
    { title: "Gate 5, soak", lines: soak(config) },
    { title: "Who is told, and what is written besides", lines: told(config) },
  ];
}

function plain(text: string): string {
  return inertLog(oneLine(text));
}

// -- gate 2 -------------------------------------------------------------------------------------------

function staging({ staging: asked, rollout: delivery, release: { severity } }: Config): readonly string[] {
  const checks = asked.checks ?? delivery.checks;
  const deploy = asked.deploy ?? delivery.deploy;
  return [
    ...step("build", asked.build),
    ...step("push", asked.push),
    ...step("deploy", deploy),
    ...step("ask the platform", asked.status),
    ...step("roll back", asked.rollback ?? delivery.rollback),
    `check: ${checks.map(describeCheck).join("; ")} (${formatRatio(asked["success-rate"])} must pass)`,
    ...asked.parity.map((pair) => `${pair.files.join(" and ")} say the same${condition(pair, severity)}`),
    ...(asked.drift === undefined
      ? []
      : [`nothing changed unnoticed in ${asked.drift.paths.join(", ")}${condition(asked.drift, severity)}`]),
    ...(asked.uat === undefined
      ? []
      : [`a snapshot of the users' acceptance is kept: ${asked.uat.path}${condition(asked.uat, severity)}`]),
    asked["rollback-drill"]
      ? `drill: deploy, roll back, check that the old version serves, deploy again`
      : "no rollback drill: a rollback plan with a recorded rehearsal must stand in for it",
    ...(asked["production-dry-run"] ? ["the production commands run once with DRY_RUN=1"] : []),
  ];
}

function step(does: string, command: CommandConfig | undefined): readonly string[] {
  return command === undefined ? [] : [`${does}: ${describeCommand(command)}`];
}

// -- gate 3 -------------------------------------------------------------------------------------------

function approval({ roles, approval: rules, freeze }: Config): readonly string[] {
  const people = Object.entries(roles).map(([role, { environment, users, teams, when }]) => {
    const whom = [...users, ...teams].join(", ");
    const asked = when === undefined ? "" : `, asked only when ${when}`;
    return `${role}: ${whom === "" ? "a required reviewer" : `one of ${whom}`}, by the environment ${environment}${asked}`;
  });
  const refused = [
    rules["author-may-approve"] ? "" : "an author of the release",
    rules["actor-may-approve"] ? "" : "whoever started the run",
    rules["one-person-one-role"] ? "one person in two roles" : "",
    rules["allow-admin-bypass"] ? "" : "an environment that admins can bypass",
  ].filter((text) => text !== "");
  return [
    ...people,
    `refused: ${refused.length === 0 ? "nobody of these" : refused.join(", ")}`,
    ...(rules["waivable-by"].length === 0
      ? []
      : [`a failed criterion may be waived by ${rules["waivable-by"].join(", ")}`]),
    ...(rules.comments === undefined
      ? []
      : [`approval by comments on issue ${rules.comments.issue}: nothing in GitHub enforces it`]),
    ...(freeze === undefined ? [] : frozen(freeze)),
  ];
}

function frozen(freeze: NonNullable<Config["freeze"]>): readonly string[] {
  const windows = freeze["deploy-windows"].map(
    ({ days, from, to, timezone }) => `${days.join(" ")} ${from} to ${to} ${timezone}`,
  );
  return [
    ...(freeze["acknowledged-by"].length === 0
      ? []
      : [`the freeze is acknowledged by ${freeze["acknowledged-by"].join(", ")}`]),
    ...(freeze.branch === undefined ? [] : [`${freeze.branch} has not moved past the release commit`]),
    ...(windows.length === 0 ? [] : [`only inside the deploy windows: ${windows.join("; ")}`]),
    ...freeze.blackouts.map(({ from, to, reason }) => `never from ${from} to ${to}: ${reason}`),
  ];
}

// -- gates 4 and 5 ------------------------------------------------------------------------------------

function rollout(config: Config, plan: Plan): readonly string[] {
  const { rollout: delivery } = config;
  return [
    ...planLines(plan).map((line) => line.trim()),
    `deploy: ${describeCommand(delivery.deploy)}`,
    ...step("shift", delivery.shift),
    ...step("stop", delivery.stop),
    ...step("start", delivery.start),
    ...step("retire", delivery.retire),
    `checked at every hold and at the end: ${delivery.checks.map(describeCheck).join("; ")} (${formatRatio(delivery["success-rate"])} must pass)`,
    ...config.metrics.indicators.map((indicator) => `judged all the time: ${describeIndicator(indicator)}`),
  ];
}

/** When a release is undone, and how. */
export function triggers({ rollout: delivery, metrics }: Config): readonly string[] {
  const used = new Set(metrics.indicators.map(({ trigger }) => trigger));
  const { high, medium, decision } = delivery.triggers;
  const asked = decision === undefined ? "people" : `${decision.role}, by a review`;
  return [
    `a failed command or check, a cancelled or interrupted run: ${describeCommand(delivery.rollback)}, then the checks of the old version`,
    ...(used.has("critical") ? ["a critical breach: the same, at once"] : []),
    ...(used.has("high")
      ? [`a high breach: the same, unless it recovers within ${formatDuration(high)}`]
      : []),
    ...(used.has("medium")
      ? [
          `a medium breach: holds and asks ${asked}; the same after ${formatDuration(medium)} without a decision`,
        ]
      : []),
    ...(used.has("low") ? ["a low breach: is recorded"] : []),
  ];
}

function soak({ stabilize }: Config): readonly string[] {
  const { checkpoints, extend } = stabilize;
  const look =
    checkpoints === undefined
      ? `looked at every ${formatDuration(stabilize.interval)} by one job that waits`
      : `looked back on at ${checkpoints.map(formatDuration).join(", ")}, by short runs`;
  const extended =
    extend === undefined
      ? ""
      : `, longer by ${formatDuration(extend.by)} up to ${count(extend["at-most"], "time")}`;
  return [
    `watched for ${formatDuration(stabilize.soak)}${extended}, ${look}`,
    stabilize["on-breach"] === "rollback"
      ? "a breach rolls back as during the rollout"
      : "a breach is reported and does not roll back",
    `${formatRatio(stabilize.completeness)} of the readings must have data`,
  ];
}

function told({ notify, communications, documents }: Config): readonly string[] {
  return [
    ...(notify ?? []).map((destination) => {
      // The address of a webhook is a secret.
      const kind = "slack" in destination ? "a Slack webhook" : "a webhook";
      return `${kind} is sent ${destination.on === undefined ? "everything" : destination.on.join(", ")}`;
    }),
    ...(communications?.audiences ?? []).map(
      ({ name, channel, moments }) =>
        `the communication plan names ${name} (${channel}): ${moments.join(", ")}`,
    ),
    ...Object.entries(documents ?? {}).map(([name, path]) => `${name} is also written to ${path}`),
  ];
}

// -- parts --------------------------------------------------------------------------------------------

function describeCommand(command: CommandConfig): string {
  const passed = command["pass-env"].length === 0 ? "" : `, given ${command["pass-env"].join(", ")}`;
  return `${lineOf(command)} (at most ${formatDuration(command.timeout)}${passed})`;
}

function describeCheck(check: CheckConfig): string {
  const within = check.within === undefined ? "" : ` within ${formatDuration(check.within)}`;
  if ("http" in check) return `${check.id} asks ${check.http.url}: ${check.require}${within}`;
  if ("run" in check) return `${check.id} runs ${lineOf(check)}${within}`;
  if ("metric" in check) return `${check.id} reads ${check.metric.source}: ${check.require}${within}`;
  return `${check.id} reads ${check.evidence.path}${within}`;
}

function describeIndicator(indicator: IndicatorConfig): string {
  return "objective" in indicator
    ? `${indicator.id}, ${formatRatio(indicator.objective)} good, at most ${formatRatio(indicator.tolerate)} worse than the old version (${indicator.trigger})`
    : `${indicator.id}, ${indicator.require} (${indicator.trigger})`;
}
