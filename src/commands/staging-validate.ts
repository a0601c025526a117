import type { CommandConfig } from "../config/schema.ts";
import { type CheckResult, decideChecks, unwaivedChecks, withoutWaived } from "../gate/checks.ts";
import { commandEnvironment, isDryRun } from "../gate/command-environment.ts";
import type { Criterion } from "../gate/criterion.ts";
import { stagingValidationResults } from "../gate/documents/staging.ts";
import { decideDrift } from "../gate/drift.ts";
import { type Drill, decideDrill, provesVersion, skipDrill } from "../gate/drill.ts";
import { decideParity } from "../gate/parity.ts";
import type { EvidenceFile } from "../gate/record.ts";
import { type EarlierRun, earlierRuns } from "../gate/reruns.ts";
import { decideStagingStart, presenceCriterion } from "../gate/staging.ts";
import { decideGate } from "../gate/verdict.ts";
import type { WorkspaceFile } from "../ports/workspace.ts";
import { renderSmokeResults } from "../report/smoke-results.ts";
import { runChecks } from "./checks.ts";
import type { Gate, GateContext, GateFindings } from "./gate-run.ts";
import { runDrill } from "./rollback-drill.ts";
import { deployToStaging } from "./staging-deployment.ts";
import { deploymentReport, drillReport, validationResults } from "./staging-documents.ts";
import { findDrift } from "./staging-drift.ts";
import { dryRunCriteria, dryRunProduction } from "./staging-dry-run.ts";
import { compareConfigurations } from "./staging-parity.ts";
import { STAGING, type StagingPlan, type StagingSession, stagingPlan } from "./staging-plan.ts";
import { takeUatSnapshot } from "./staging-uat.ts";
import { commandExists } from "./supervised-command.ts";
import { uncheckedCriteria } from "./unasked-checks.ts";
import { waive, waiveSome } from "./waive.ts";

/**
 * Gate 2: deploys the release to staging with the production command, asks the checks, drills the rollback,
 * and looks at what the gate was asked to look at besides: parity of configurations, drift, the users'
 * acceptance, the production commands in a dry run. Nothing is run unless readiness passed for this release
 * and the commands are there.
 */
export const stagingValidate: Gate = {
  name: "staging-validate",
  phase: { number: 2, title: "Staging Validation" },
  run: validate,
  // What approvers read before they click; it names the digest that they approve.
  afterRecord: async (context, record, ledgerDigest) => {
    if (record.verdict !== "passed") return "";
    const { approvalBrief } = await import("./approval-brief.ts");
    return approvalBrief(context, record, ledgerDigest);
  },
};

async function validate(context: GateContext): Promise<GateFindings> {
  const { world, inputs, release, evidence } = context;
  const { config } = context.config;
  const plan = stagingPlan(config);
  const preconditions = await checkPreconditions(context, plan);
  if (preconditions.some((criterion) => criterion.status === "failed")) return refused(preconditions);

  const dryRun = isDryRun({ asked: inputs.dryRun, mode: inputs.mode, safeToRehearse: config.rehearsal.safe });
  const session: StagingSession = { world, release, plan, dryRun, signal: inputs.signal };
  const pairs = await compareConfigurations(world, config);
  const watched = config.staging.drift;
  const drift = watched === undefined ? undefined : await findDrift(world, release, watched.paths);

  const deployment = await deployToStaging(session);
  const validation = await askChecks(context, session, deployment.deployed);
  const releasePassed = decideGate([...deployment.criteria, ...validation.criteria]).verdict === "passed";
  const drill = await drillRollback(session, validation.criteria, releasePassed);
  const production = config.staging["production-dry-run"]
    ? await dryRunProduction(world, config, release, inputs.signal)
    : [];
  const uat = await takeUatSnapshot(context);

  const versionProved = provesVersion(plan.checks);
  const drillCriteria = decideDrill(drill, { successRate: plan.successRate, versionProved });
  const surroundings = [
    ...pairs.map(({ terms, parity }) => decideParity(terms, parity)),
    ...(watched === undefined || drift === undefined
      ? []
      : [decideDrift(watched.level, watched.paths, drift)]),
    ...dryRunCriteria(production),
    ...(uat === undefined ? [] : [uat.criterion]),
  ];
  const earlier = await readEarlierRuns(context);
  const common = { environment: STAGING, dryRun, release };
  const smoke = renderSmokeResults({
    ...common,
    checks: validation.checks,
    drill,
    drillCriteria,
    pairs,
    earlier,
  });
  const written: readonly EvidenceFile[] = [
    ...validation.reports,
    await evidence.writeDocument(
      "staging-deployment-report",
      deploymentReport({ ...common, deployment, production, ...validation }),
    ),
    await evidence.writeDocument(
      "staging-validation-results",
      validationResults({ ...validation, plan, pairs, watched, drift, earlier }),
    ),
    await evidence.writeDocument(
      "rollback-verification-report",
      drillReport({ ...common, plan, drill, criteria: drillCriteria }),
    ),
    ...(uat === undefined ? [] : [...uat.kept, await evidence.writeDocument("uat-confirmation", uat.body)]),
    await evidence.writeText("SMOKE_RESULTS.md", smoke),
  ];
  const { criteria, waivers } = await waive(context, "staging-validate", [
    ...preconditions,
    ...deployment.criteria,
    ...validation.criteria,
    ...uncheckedCriteria(context.config, "staging"),
    ...drillCriteria,
    ...surroundings,
  ]);
  return { criteria, waivers, evidence: written, outputs: {}, summary: smoke };
}

/** What must hold before anything is run: readiness, and commands that are there. */
async function checkPreconditions(context: GateContext, plan: StagingPlan): Promise<readonly Criterion[]> {
  const { inputs, config, release, ledger } = context;
  const start = decideStagingStart({ mode: inputs.mode, release, configDigest: config.digest, ledger });
  const missing = async (command: CommandConfig | undefined): Promise<string | undefined> => {
    const presence = command === undefined ? undefined : await commandExists(context.world, command);
    return presence?.kind === "missing" ? presence.found : undefined;
  };
  const others = [await missing(plan.build), await missing(plan.push), await missing(plan.status)];
  const deploy = (await missing(plan.deploy)) ?? others.find((found) => found !== undefined);
  const rollback = await missing(plan.rollback);
  return [
    start,
    presenceCriterion(
      { id: "deploy-command", title: "The deploy command is there" },
      "command-missing",
      deploy,
    ),
    presenceCriterion(
      { id: "rollback-command", title: "The rollback command is there" },
      "rollback-missing",
      rollback,
    ),
  ];
}

/** The checks of the deployed release and what they mean. */
export interface Validation {
  readonly checks: readonly CheckResult[];
  readonly criteria: readonly Criterion[];
  /** Reports that checks read back, each as it stood last. */
  readonly reports: readonly EvidenceFile[];
  readonly checksStartedAt: Date;
  readonly checksFinishedAt: Date;
}

async function askChecks(
  context: GateContext,
  session: StagingSession,
  deployed: boolean,
): Promise<Validation> {
  const { world, plan, release, dryRun, signal } = session;
  const checksStartedAt = world.clock.now();
  if (!deployed) {
    return {
      checks: [],
      criteria: [unasked()],
      reports: [],
      checksStartedAt,
      checksFinishedAt: checksStartedAt,
    };
  }
  const reports = new Map<string, EvidenceFile>();
  const keepReport = async (check: string, file: WorkspaceFile): Promise<void> => {
    const kept = await context.evidence.keepInput(`check-${check}`, file, { kind: "gate" });
    reports.set(kept.path, kept);
  };
  const facts = { release, environment: STAGING, dryRun };
  const commandEnv = commandEnvironment(world.env, { env: {}, "pass-env": [] }, facts);
  const checks = await runChecks(world, plan.checks, {
    signal,
    commandEnv,
    sources: plan.sources,
    keepReport,
  });
  return {
    checks,
    criteria: withoutWaived(
      checks,
      await waiveSome(context, "staging-validate", decideChecks(checks, plan.successRate)),
      plan.successRate,
    ),
    reports: [...reports.values()],
    checksStartedAt,
    checksFinishedAt: world.clock.now(),
  };
}

async function drillRollback(
  session: StagingSession,
  judged: readonly Criterion[],
  releasePassed: boolean,
): Promise<Drill> {
  const { world, plan, release } = session;
  const hasPrevious = release.previous !== undefined;
  const why = skipDrill({ enabled: plan.drill, hasPrevious, releasePassed });
  if (why !== undefined) return { kind: "skipped", why };
  return await runDrill(world, {
    ...plan,
    ...session,
    environment: STAGING,
    releaseChecks: unwaivedChecks(plan.checks, judged),
  });
}

/** Runs of these checks before this one, as far as the evidence that was handed on knows of them. */
async function readEarlierRuns({ evidence }: GateContext): Promise<readonly EarlierRun[]> {
  const document = await evidence.readDocument("staging-validation-results");
  return earlierRuns(document === undefined ? undefined : stagingValidationResults.schema.parse(document));
}

function unasked(): Criterion {
  return {
    id: "checks",
    title: "The checks pass in staging",
    level: "must",
    status: "skipped",
    why: "the release was not deployed",
  };
}

function refused(criteria: readonly Criterion[]): GateFindings {
  return { criteria, waivers: [], evidence: [], outputs: {}, summary: "" };
}
