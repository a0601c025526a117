import type { Proposal } from "../config/proposal/propose.ts";
import type { RepositoryFacts } from "../config/proposal/repository-facts.ts";
import { inertLog } from "./inert.ts";
import { count, oneLine } from "./text.ts";

/** What `init` found and wrote. */
export interface Survey {
  readonly facts: RepositoryFacts;
  readonly proposal: Proposal;
  /** Paths of the files written. */
  readonly written: readonly string[];
  /** Paths of files that were there before and were left alone. */
  readonly left: readonly string[];
  readonly config: string;
  /** How the program was started. */
  readonly program: string;
}

/** Items of a kind that are shown. */
const SHOWN = 6;

/** What was found, what was written, what is missing and what comes next, for a terminal. */
export function renderSurvey(survey: Survey): string {
  const { facts, proposal, written, left, program, config } = survey;
  const named = config === ".github/release-gates.yml" ? "" : ` --config ${config}`;
  const missing = proposal.missing.map((what) => `  - ${inertLog(oneLine(what))}`);
  const next = [
    missing.length === 0 ? `look at ${config}` : `add what is missing to ${config}`,
    `see in plain words what it does:    ${program} init --check${named}`,
    `make a tag to rehearse with:        git tag ${proposal.tagForm.replace("{version}", "0.1.0-rc.1")}`,
    `walk all gates, nothing is shipped:\n       BASE_URL=https://staging.example.com ${program} rehearse${named}`,
    `make environments and reviewers:    ${program} setup${named}`,
    written.length > 1
      ? `correct the variables in ${written[1] ?? ""}, and commit both`
      : `add the starter workflow:           ${program} init --workflow${named}`,
  ];
  return [
    "Found:",
    ...found(facts).map((line) => `  ${inertLog(oneLine(line))}`),
    "",
    `Written: ${written.join(", ")}`,
    ...(left.length === 0 ? [] : [`Left as it was: ${left.join(", ")}`]),
    ...(missing.length === 0 ? [] : ["", "Missing, and yours to add at the key in brackets:", ...missing]),
    "",
    "Next:",
    ...next.map((line, index) => `  ${index + 1}. ${line}`),
    "",
  ].join("\n");
}

function found(facts: RepositoryFacts): readonly string[] {
  const { ecosystems, workflows, reports, rollbackPlans, environments } = facts;
  const uploads = workflows.flatMap(({ uploads: kept }) => kept.map(({ artifact }) => artifact));
  const ways = [...facts.deploy, ...facts.shift, ...facts.rollback].map(({ run }) => run);
  const unreadable = reports.filter(({ problem }) => problem !== undefined).length;
  return [
    row(
      "code",
      ecosystems.map(({ name, file }) => `${name} (${file})`),
    ),
    row(
      "workflows",
      workflows.map(({ file }) => file),
    ),
    row("artifacts", uploads),
    row(
      "reports",
      reports.map(({ path, format }) => `${path} (${format})`),
    ) + (unreadable === 0 ? "" : `; ${unreadable} of them cannot be read`),
    row("commands", ways),
    row("health", facts.health === undefined ? [] : [`${facts.health.path} (${facts.health.file})`]),
    row(
      "rollback",
      rollbackPlans.map(({ path, steps }) => `${path} (${count(steps, "step")})`),
    ),
    row("owners", facts.owners),
    environments === undefined
      ? "environments: not asked (no GITHUB_TOKEN, or it may not read them)"
      : row(
          "environments",
          environments.map(({ name }) => name),
        ),
  ];
}

function row(name: string, items: readonly string[]): string {
  const more = items.length > SHOWN ? `, and ${items.length - SHOWN} more` : "";
  const shown = items.length === 0 ? "none" : `${items.slice(0, SHOWN).join(", ")}${more}`;
  return `${`${name}:`.padEnd(14)}${shown}`;
}
