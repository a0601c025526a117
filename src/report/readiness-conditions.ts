import type { Blocker } from "../gate/blockers.ts";
import type { SeenCheck } from "../gate/commit-checks.ts";
import { link, plain } from "./markdown.ts";

const SHOWN = 100;

/** The check runs and statuses that were judged and the issues that block, with links; empty without any. */
export function renderConditions(
  found: { readonly checks?: readonly SeenCheck[]; readonly blockers?: readonly Blocker[] },
  heading = "###",
): string {
  const { checks = [], blockers = [] } = found;
  const parts = [
    checks.length === 0 ? "" : `${heading} Checks of the release commit\n\n${renderChecks(checks)}`,
    blockers.length === 0 ? "" : `${heading} Issues that block\n\n${renderBlockers(blockers)}`,
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function renderChecks(checks: readonly SeenCheck[]): string {
  return list(
    checks.map(({ name, state, workflow, app, url }) => {
      const called = url === undefined ? plain(name) : link(name, url);
      return `${called}: ${plain(state)} (${plain(workflow ?? app ?? "commit status")})`;
    }),
  );
}

function renderBlockers(blockers: readonly Blocker[]): string {
  return list(
    blockers.map(
      ({ number, title, label, url }) => `${link(`#${number}`, url)} ${plain(title)} (${plain(label)})`,
    ),
  );
}

function list(lines: readonly string[]): string {
  const rest = lines.length - SHOWN;
  const shown = lines.slice(0, SHOWN).map((line) => `- ${line}`);
  return [...shown, ...(rest > 0 ? [`- … and ${rest} more, all in the record`] : [])].join("\n");
}
