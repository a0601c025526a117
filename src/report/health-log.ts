import { plain, table } from "./markdown.ts";
import type { HealthPoint } from "./story/input.ts";
import { count } from "./text.ts";
import { formatInstant } from "./units.ts";

/** Looks listed at most; every one of them stands in the JSON Lines file. */
const MOST_LOOKS = 300;

/** `deployment-health-log.md`: the looks at a release, thinned out where nothing happened. */
export function renderHealthLog(health: readonly HealthPoint[]): string {
  const shown = thinOut(health);
  const rows = shown.map((point) => [
    formatInstant(point.at),
    `${point.checks.filter((check) => check.status === "passed").length} of ${point.checks.length}`,
    point.indicators.map(({ id, state }) => `${id}: ${state}`).join("; "),
    point.breaches.map(({ trigger, id, why }) => `${trigger}: ${id}, ${why}`).join("; "),
  ]);
  const left = health.length - shown.length;
  const note =
    left > 0
      ? `${count(left, "look")} in which nothing changed ${left === 1 ? "is" : "are"} left out here; all are in deployment-health-log.jsonl.`
      : "";
  const parts = [
    "# Deployment health log",
    `${count(health.length, "look")} at the release.`,
    health.length === 0 ? "" : table(["When", "Checks passed", "Indicators", "Wrong"], rows),
    plain(note),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** Keeps the first look, the last, and each that differs from the one before, as far as there is room. */
function thinOut(health: readonly HealthPoint[]): readonly HealthPoint[] {
  if (health.length <= MOST_LOOKS) return health;
  const changed = health.filter((point, index) => {
    const before = health[index - 1];
    return before === undefined || index === health.length - 1 || shapeOf(before) !== shapeOf(point);
  });
  return changed.length <= MOST_LOOKS ? changed : [...changed.slice(0, MOST_LOOKS - 1), ...changed.slice(-1)];
}

function shapeOf({ checks, indicators, breaches }: HealthPoint): string {
  return JSON.stringify([
    checks.map(({ status }) => status),
    indicators.map(({ state }) => state),
    breaches.map(({ id }) => id),
  ]);
}
