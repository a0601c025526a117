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
