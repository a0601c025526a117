import type { Announcement } from "../gate/announcement.ts";
import { releaseIdentity } from "../gate/documents/envelope.ts";
import type { Notification } from "../gate/notification-schema.ts";
import type { GateName, Run } from "../gate/record.ts";
import type { StatusLine } from "../ports/reporter.ts";
import type { Release } from "../release/identity.ts";
import { visibleText } from "./inert.ts";
import { formatStatusLine } from "./status-lines.ts";

/** What is known of every notification of a run. */
export interface NotificationContext {
  readonly gate: GateName;
  readonly release: Release;
  readonly run: Run;
  readonly at: string;
  /** How many came before it in this run. */
  readonly count: number;
}

/** Longest line sent: Slack takes 3,000 characters in a block. */
const LONGEST_LINE = 2_000;

/** A status line as a notification; undefined when it is one for the log alone. */
export function notificationOf(line: StatusLine, context: NotificationContext): Notification | undefined {
  const event = announcementOf(line);
  if (event === undefined) return undefined;
  const { gate, release, run, at, count } = context;
  const place = run.kind === "github" ? [run.runId, run.attempt, run.job] : [run.user, at];
  return {
    $schema: "urn:release-gates:schema:notification:v1",
    id: [...place, gate, count].join("/"),
    event,
    line: shorten(visibleText(formatStatusLine(line))),
    at,
    gate,
    release: releaseIdentity(release),
    target: release.target,
    ...(line.decision === undefined
      ? {}
      : { ...line.decision, reason: shorten(visibleText(line.decision.reason)) }),
    run,
  };
}

/** What a status line is to people elsewhere; undefined for a line that belongs in the log alone. */
export function announcementOf({ tag, announce }: StatusLine): Announcement | undefined {
  if (announce === false) return undefined;
  switch (tag) {
    case "APPROVAL REQUEST":
      return "approval-request";
    case "ROLLBACK DECISION":
      return "rollback-decision";
    case "RELEASE COMPLETE":
      return "release-complete";
    case "ALERT":
      return "alert";
    case "ERROR":
      return "error";
    case "AUTOMATION":
      // Every command has such a line; only those that say how far a release came are worth a message.
      return announce === true ? "progress" : undefined;
    default:
      return tag.endsWith("START") ? "phase-start" : "phase-complete";
  }
}

/**
 * The message of a Slack incoming webhook. Text from outside stands in `plain_text`, where nothing is a mention, a
 * link or formatting, and its control characters are escaped as Slack asks
 * (https://docs.slack.dev/messaging/formatting-message-text/#escaping).
 */
export function slackMessage({ line, release, target, run, gate }: Notification): object {
  const text = escapeSlack(line);
  const about = escapeSlack(`${release.repository} ${release.tag} to ${target}, ${gate}`);
  const link =
    run.kind === "github" ? [{ type: "mrkdwn", text: `<${escapeSlack(run.url)}|Open the run>` }] : [];
  return {
    text,
    blocks: [
      { type: "section", text: { type: "plain_text", text, emoji: false } },
      { type: "context", elements: [{ type: "plain_text", text: about, emoji: false }, ...link] },
    ],
  };
}

function escapeSlack(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function shorten(text: string): string {
  const characters = [...text];
  return characters.length <= LONGEST_LINE ? text : `${characters.slice(0, LONGEST_LINE - 1).join("")}…`;
}
