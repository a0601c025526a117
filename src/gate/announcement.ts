import type { StatusLine } from "../ports.ts";

/** What people and machines elsewhere can be told, as `notify[].on` names it: the closed list. */
export const ANNOUNCEMENTS = [
  "phase-start",
  "progress",
  "phase-complete",
  "approval-request",
  "rollback-decision",
  "release-complete",
  "alert",
  "error",
] as const;

export type Announcement = (typeof ANNOUNCEMENTS)[number];

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
