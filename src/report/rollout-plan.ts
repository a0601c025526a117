import { heldFrom, type Plan, rollbackVariables } from "../rollout/plan.ts";
import type { Step, StepVariables } from "../rollout/plan-step.ts";
import { inertMarkdownCode } from "./inert.ts";
import { table } from "./markdown.ts";
import { formatDuration } from "./units.ts";

/** The plan of a rollout as Markdown: what will be done, in order, and what undoes it. */
export function renderPlan(plan: Plan): string {
  const held = heldFrom(plan, 0);
  const length = held === 0 ? "" : `, held under watch for ${formatDuration(held)} in all`;
  return [
    `### Plan: ${plan.strategy}, ${plan.steps.length} steps${length}`,
    table(
      ["#", "Step", "What it does", "Command", "Told", "Undone by"],
      plan.steps.map((step, index) => [
        String(index + 1),
        step.id,
        step.title,
        step.kind === "command" ? step.command.run : "",
        step.kind === "command" ? tell(step.variables) : details(step),
        undoneBy(plan, index),
      ]),
      [1, 3],
    ),
    `Before every command it is checked again that the approval holds. Rollback: ${inertMarkdownCode(plan.rollback.run)}`,
    diagram(plan),
  ].join("\n\n");
}

/** The plan as lines for the log. */
export function planLines(plan: Plan): readonly string[] {
  return plan.steps.map((step, index) => {
    const told = step.kind === "command" ? tell(step.variables) : details(step);
    return `${String(index + 1).padStart(2)}. ${step.title}${told === "" ? "" : ` (${told})`}`;
  });
}

/** Ids and numbers only: Mermaid has no escape that every version honours. */
function diagram(plan: Plan): string {
  const lines = plan.steps.flatMap((step, index) => {
    const next = plan.steps[index + 1];
    const label = step.kind === "hold" ? `${step.id}, ${formatDuration(step.durationMs)}` : step.id;
    const node = `  s${index}${shape(step, label)}`;
    return next === undefined ? [node] : [node, `  s${index} --> s${index + 1}`];
  });
  const touched = plan.steps.findIndex((step) => step.kind === "command");
  const promoted = plan.steps.findIndex((step) => step.kind === "promote");
  const undoable = plan.steps
    .map((_, index) => index)
    .filter((index) => index >= touched && index < promoted)
    .map((index) => `  s${index} -. fault .-> rollback`);
  return ["```mermaid", "flowchart TD", ...lines, "  rollback[[rollback]]", ...undoable, "```"].join("\n");
}

function shape(step: Step, label: string): string {
  switch (step.kind) {
    case "command":
      return `["${label}"]`;
    case "hold":
      return `("${label}")`;
    case "checks":
      return `{{"${label}"}}`;
    case "promote":
      return `(["${label}"])`;
  }
}

function details(step: Exclude<Step, { kind: "command" }>): string {
  switch (step.kind) {
    case "hold":
      return `watched for ${formatDuration(step.durationMs)}`;
    case "checks":
      return `${Number((step.successRate * 100).toFixed(2))}% must pass`;
    case "promote":
      return "";
  }
}

function undoneBy(plan: Plan, index: number): string {
  const step = plan.steps[index];
  if (step?.kind !== "command") return "";
  if (step.compensation.kind === "none") return "nothing: it is after the promotion";
  const told = tell(rollbackVariables(plan, index));
  return `rollback${told === "" ? "" : ` with ${told}`}`;
}

function tell({ trafficWeight, slot, batch }: StepVariables): string {
  return [
    trafficWeight === undefined ? "" : `TRAFFIC_WEIGHT=${trafficWeight}`,
    slot === undefined ? "" : `DEPLOY_SLOT=${slot}`,
    batch === undefined ? "" : `BATCH_INDEX=${batch.index} BATCH_COUNT=${batch.count}`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}
