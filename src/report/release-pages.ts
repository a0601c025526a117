import type { Config } from "../config/schema.ts";
import type { CheckResult } from "../gate/checks.ts";
import type { Criterion } from "../gate/criterion.ts";
import type { GateDecision } from "../gate/verdict.ts";
import type { Release } from "../release/identity.ts";
import type { Plan } from "../rollout/plan.ts";
import { accountSections, triggers } from "./config-account.ts";
import { renderCriteria } from "./criteria.ts";
import { inertMarkdownBlock, inertMarkdownCode } from "./inert.ts";
import { plain } from "./markdown.ts";
import { renderPlan } from "./rollout-plan.ts";
import { renderChecks, renderFailures } from "./smoke-results.ts";
import { formatInstant, formatRatio } from "./units.ts";

/** What every release page is about. */
export interface PageContext {
  readonly config: Config;
  readonly release: Release;
  readonly plan: Plan;
}

/** Deployment orchestration plan: what happens at each gate, in which order, and what undoes it. */
export function renderOrchestrationPlan({ config, release, plan }: PageContext): string {
  return page("Deployment orchestration plan", release, [
    identity(release),
    ...accountSections(config, plan).map(({ title, lines }) => section(title, list(lines))),
    renderPlan(plan),
  ]);
}

/** Rollback procedures: when a release is undone, how, and what people do by hand. */
export function renderRollbackProcedures(
  { config, release, plan }: PageContext,
  written: { readonly path: string; readonly text: string } | undefined,
): string {
  const { run } = config.rollout.rollback;
  return page("Rollback procedures", release, [
    identity(release),
    section("When", list(triggers(config))),
    section(
      "By the button",
      list([
        "start the workflow that calls rollback.yml, with the release tag; or, where the config and its secrets are:",
        `node path/to/release-gates/dist/cli.js rollback --release-tag ${release.tag}`,
        "it runs the command below, checks that the old version serves, and writes rollback-report.json",
      ]),
    ),
    section("The command", inertMarkdownBlock(run).trim()),
    section(
      "By hand",
      written === undefined
        ? "No rollback plan is configured (`readiness.rollback-plan`)."
        : `From ${inertMarkdownCode(written.path)}:\n\n${inertMarkdownBlock(written.text).trim()}`,
    ),
    section("Steps it undoes", renderPlan(plan)),
  ]);
}

/** System validation report: what gate 2 asked of the system in staging, and what it found. */
export function renderSystemValidation(
  release: Release,
  decision: GateDecision,
  criteria: readonly Criterion[],
  smoke: string,
): string {
  return page("System validation report", release, [
    identity(release),
    `**${decision.verdict}**: ${plain(decision.reason)}`,
    renderCriteria(criteria),
    smoke.trim(),
  ]);
}

/** What `post-deployment-validation.json` says, as far as people read it. */
export interface PostDeploymentView {
  readonly verdict: "passed" | "failed" | "not-reached";
  readonly successRate: number;
  readonly passed: number;
  readonly total: number;
  readonly validatedAt?: string;
  readonly checks: readonly CheckResult[];
}

/** Post-deployment validation: the checks in production that decided the promotion. */
export function renderPostDeployment(release: Release, view: PostDeploymentView): string {
  const at = view.validatedAt === undefined ? "" : `, at ${formatInstant(view.validatedAt)}`;
  return page("Post-deployment validation", release, [
    identity(release),
    view.verdict === "not-reached"
      ? "**not reached**: the rollout ended before its last checks."
      : `**${view.verdict}**: ${view.passed} of ${view.total} checks passed, ${formatRatio(view.successRate)} must${at}.`,
    renderChecks(view.checks),
    renderFailures(view.checks),
  ]);
}

function page(title: string, release: Release, blocks: readonly string[]): string {
  const all = [`# ${title}: ${plain(release.repository)} ${plain(release.tag)}`, ...blocks];
  return `${all.filter((block) => block !== "").join("\n\n")}\n`;
}

function identity({ version, sha, previous, target, strategy, severity }: Release): string {
  const over = previous === undefined ? "the first release" : `over ${previous.tag}`;
  return `Version **${plain(version)}** at ${inertMarkdownCode(sha)}, ${plain(over)}, to **${plain(target)}** by ${strategy}; severity ${severity}.`;
}

function section(title: string, body: string): string {
  return body === "" ? "" : `## ${plain(title)}\n\n${body}`;
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${plain(line)}`).join("\n");
}
