import type { StatusLine } from "../ports/reporter.ts";
import type { CommunicationPlan, Message, Moment } from "../release/communications.ts";
import type { Release } from "../release/identity.ts";
import type { ScopeSummary } from "../release/scope.ts";
import { clockOf } from "../release/windows.ts";
import { gateTitle } from "./gate-titles.ts";
import { inertMarkdownBlock } from "./inert.ts";
import { plain, table } from "./markdown.ts";
import { describeKinds } from "./release-manifest.ts";
import { formatStatusLine } from "./status-lines.ts";
import { count } from "./text.ts";
import { formatDuration } from "./units.ts";

/** What `deployment-communications.md` is made from. */
export interface CommunicationsPage {
  readonly name: string;
  readonly release: Release;
  readonly plan: CommunicationPlan;
  readonly scope: ScopeSummary;
  /** Time zone that times are shown in, besides UTC. */
  readonly timezone: string;
  /** Roles that are asked, each with its environment. */
  readonly roles: readonly { readonly role: string; readonly environment: string }[];
}

/** `deployment-communications.md`: who is told what, when and where, with the texts ready to be sent. */
export function renderCommunications(page: CommunicationsPage): string {
  const { name, release, plan, scope } = page;
  return `${[
    `# Communications: ${plain(name)} ${plain(release.tag)}`,
    `Planned start: **${showTime(plan.start, page.timezone)}** (${origin(plan)}). Times after the start are the earliest: they count what the rollout holds under watch, and not how long its commands take.`,
    `It brings ${plain(describeKinds(scope))} by ${count(scope.authors, "author")}, to ${plain(release.target)} by ${release.strategy}.`,
    "## Who is told what, when",
    table(
      ["When", "Who", "Where", "What"],
      plan.messages.flatMap((message) =>
        message.audiences.map(({ name: who, channel }) => [
          when(message, page.timezone),
          who,
          channel,
          title(message),
        ]),
      ),
    ),
    "## Texts, ready to be sent",
    ...plan.messages.map(
      (message) => `### ${title(message)}\n\n${inertMarkdownBlock(text(message, page)).trim()}`,
    ),
    "## Status lines",
    "The log, the job summary and notifications say the same, in this form:",
    inertMarkdownBlock(statusLines(page).map(formatStatusLine).join("\n")).trim(),
  ].join("\n\n")}\n`;
}

function origin({ from }: CommunicationPlan): string {
  switch (from) {
    case "config":
      return "communications.planned-at of the config";
    case "window":
      return "the next opening of a deploy window outside every blackout";
    case "now":
      return "as soon as it is approved: no deploy window is configured, so times count from this plan";
  }
}

/** Such as `Tue 2026-11-24 09:00 Europe/Berlin`. */
function localTime(at: number, timezone: string): string {
  const { weekday, date, time } = clockOf(timezone)(at);
  return `${weekday.charAt(0).toUpperCase()}${weekday.slice(1)} ${date} ${time} ${timezone}`;
}

/** The same, with UTC for people who are elsewhere. */
function showTime(at: number, timezone: string): string {
  if (timezone === "UTC") return localTime(at, timezone);
  const [date = "", time = ""] = new Date(at).toISOString().slice(0, 16).split("T");
  const local = localTime(at, timezone);
  return `${local} (${local.includes(date) ? time : `${date} ${time}`} UTC)`;
}

function when({ at, lead, overdue }: Message, timezone: string): string {
  const before = lead === undefined ? "" : `, ${formatDuration(lead)} before`;
  const time = `${localTime(at, timezone)}${before}`;
  return overdue ? `at once (was due ${time})` : time;
}

function title({ moment, lead }: Message): string {
  const titles: Readonly<Record<Moment, string>> = {
    ahead: `Announcement, ${formatDuration(lead ?? 0)} ahead`,
    start: "Start",
    "half-way": "Half-way",
    completion: "Completion",
    afterwards: "After the soak",
  };
  return titles[moment];
}

function text({ moment }: Message, page: CommunicationsPage): string {
  const { name, release, plan, scope } = page;
  const what = `${name} ${release.tag}`;
  const over = release.previous === undefined ? "" : `, over ${release.previous.tag}`;
  switch (moment) {
    case "ahead":
      return [
        `${what} is planned for ${showTime(plan.start, page.timezone)}${over}. It brings ${describeKinds(scope)}.`,
        `It goes to ${release.target} by ${release.strategy}, only after ${approvers(page)} approved it, and is rolled back if it is not healthy.`,
        "If this time does not suit you, say so before it starts.",
      ].join("\n");
    case "start":
      return formatStatusLine(line("PHASE 4 START", `${gateTitle("rollout")} of ${what}${over} begins.`));
    case "half-way":
      return formatStatusLine(
        line("AUTOMATION", `rollout of ${what} executed: half-way, every check so far passed`),
      );
    case "completion":
      return formatStatusLine(
        line(
          "PHASE 4 COMPLETE",
          `${what} serves all traffic of ${release.target}. It is watched from now on.`,
        ),
      );
    case "afterwards":
      return formatStatusLine(
        line(
          "RELEASE COMPLETE",
          `${what} stayed healthy through its soak; the report and the evidence are published.`,
        ),
      );
  }
}

function approvers({ roles }: CommunicationsPage): string {
  return roles.length === 0 ? "every role" : roles.map(({ role }) => role).join(", ");
}

function line(tag: StatusLine["tag"], sentence: string): StatusLine {
  return { tag, sentence };
}

/** One of each form, about this release; what stands in brackets is filled in when it happens. */
function statusLines(page: CommunicationsPage): readonly StatusLine[] {
  const { name, release, roles } = page;
  const what = `${name} ${release.tag}`;
  const old = release.previous?.tag ?? "the version before";
  const gates = ["readiness-gate", "staging-validate", "approve", "rollout", "stabilize"] as const;
  return [
    ...gates.flatMap((gate, index): readonly StatusLine[] => [
      line(`PHASE ${index + 1} START`, `${gateTitle(gate)} of ${release.tag}`),
      line(`PHASE ${index + 1} COMPLETE`, `${gateTitle(gate)} of ${release.tag}: passed, <reason>`),
    ]),
    ...roles.map(({ role, environment }) =>
      line("APPROVAL REQUEST", `${what} waits for ${role} in the environment ${environment}`),
    ),
    line("AUTOMATION", "deploy executed: <status>"),
    line("ALERT", `${what}: <indicator> is outside its objective, <found>`),
    line("ROLLBACK DECISION", `${what} is rolled back to ${old}: <cause>`),
    line("ERROR", `<gate> of ${release.tag} failed (<reason code>): <reason>`),
    line("RELEASE COMPLETE", `${what} is released`),
  ];
}
