import type { CheckConfig, CommandConfig, Config } from "../config/schema.ts";
import { type CheckResult, decideChecks } from "../gate/checks.ts";
import { commandEnvironment, isDryRun } from "../gate/command-environment.ts";
import { succeeded } from "../gate/command-outcome.ts";
import type { Criterion } from "../gate/criterion.ts";
import { type Drill, decideDrill, provesVersion, skipDrill } from "../gate/drill.ts";
import type { EvidenceFile } from "../gate/record.ts";
import { commandCriterion, decideStagingStart, presenceCriterion } from "../gate/staging.ts";
import { decideGate } from "../gate/verdict.ts";
import { renderSmokeResults } from "../report/smoke-results.ts";
import { runChecks } from "./checks.ts";
import type { Gate, GateContext, GateFindings } from "./gate-run.ts";
import { runDrill } from "./rollback-drill.ts";
import { deploymentReport, drillReport, validationResults } from "./staging-documents.ts";
import { commandExists, runCommand } from "./supervised-command.ts";

/** `DEPLOY_ENVIRONMENT` of every command of this gate. */
const ENVIRONMENT = "staging";

/**
 * Gate 2: deploys the release to staging with the production command, asks the checks, and drills the
 * rollback: roll back, prove that the old version serves, deploy again. Nothing is run unless readiness
 * passed for this release and the commands are there.
 */
export const stagingValidate: Gate = {
  name: "staging-validate",
  phase: { number: 2, title: "Staging Validation" },
  run: validate,
};

/** What staging does, defaults filled in from the rollout. */
interface StagingPlan {
  readonly deploy: CommandConfig;
  readonly rollback: CommandConfig;
  readonly checks: readonly CheckConfig[];
  readonly successRate: number;
  readonly drill: boolean;
}

function planOf({ staging, rollout }: Config): StagingPlan {
  return {
    deploy: staging.deploy ?? rollout.deploy,
    rollback: staging.rollback ?? rollout.rollback,
    checks: staging.checks ?? rollout.checks,
    successRate: staging["success-rate"],
    drill: staging["rollback-drill"],
  };
}

async function validate(context: GateContext): Promise<GateFindings> {
  const { world, inputs, release, evidence } = context;
  const plan = planOf(context.config.config);
  const preconditions = await checkPreconditions(context, plan);
  if (preconditions.some((criterion) => criterion.status === "failed")) return refused(preconditions);

  const dryRun = isDryRun({
    asked: inputs.dryRun,
    mode: inputs.mode,
    safeToRehearse: context.config.config.rehearsal.safe,
  });
  const facts = { release, environment: ENVIRONMENT, dryRun };
  const { signal } = inputs;

  const startedAt = world.clock.now();
  const deployed = await runCommand(world, plan.deploy, { ...facts, label: "deploy to staging", signal });
  const deployedAt = world.clock.now();
  const commandEnv = commandEnvironment(world.env, { env: {}, "pass-env": [] }, facts);
  const checks = succeeded(deployed)
    ? await runChecks(world, plan.checks, { signal, commandEnv })
    : undefined;
  const checkedAt = world.clock.now();

  const deployCriterion = commandCriterion(
    { id: "deploy", title: "The release deploys to staging" },
    deployed,
  );
  const checkCriteria = checks === undefined ? [unasked()] : decideChecks(checks, plan.successRate);
  const releasePassed = decideGate([deployCriterion, ...checkCriteria]).verdict === "passed";
  const why = skipDrill({
    enabled: plan.drill,
    hasPrevious: release.previous !== undefined,
    releasePassed: releasePassed && checks !== undefined,
  });
  const drill: Drill =
    why === undefined ? await runDrill(world, { ...plan, ...facts, signal }) : { kind: "skipped", why };

  const drillCriteria = decideDrill(drill, {
    successRate: plan.successRate,
    versionProved: provesVersion(plan.checks),
  });
  const common = { environment: ENVIRONMENT, dryRun, release };
  const asked: readonly CheckResult[] = checks ?? [];
  const smoke = renderSmokeResults({ ...common, checks: asked, checkCriteria, drill, drillCriteria });
  const written: readonly EvidenceFile[] = [
    await evidence.writeDocument(
      "staging-deployment-report",
      deploymentReport({ ...common, plan, deployed, checks: asked, startedAt, deployedAt, checkedAt }),
    ),
    await evidence.writeDocument(
      "staging-validation-results",
      validationResults({
        plan,
        checks: asked,
        criteria: checkCriteria,
        startedAt: deployedAt,
        finishedAt: checkedAt,
      }),
    ),
    await evidence.writeDocument(
      "rollback-verification-report",
      drillReport({ ...common, plan, drill, criteria: drillCriteria }),
    ),
    await evidence.writeText("SMOKE_RESULTS.md", smoke),
  ];
  return {
    criteria: [...preconditions, deployCriterion, ...checkCriteria, ...drillCriteria],
    waivers: [],
    evidence: written,
    outputs: {},
    summary: smoke,
  };
}

/** What must hold before anything is run: readiness, and commands that are there. */
async function checkPreconditions(context: GateContext, plan: StagingPlan): Promise<readonly Criterion[]> {
  const { world, inputs, config, release, ledger } = context;
  const start = decideStagingStart({ mode: inputs.mode, release, configDigest: config.digest, ledger });
  const deploy = await missingScript(context, plan.deploy);
  const rollback = await missingScript(context, plan.rollback);
  world.reporter.info(`Staging of ${release.tag}: ${plan.checks.length} checks`);
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

async function missingScript({ world }: GateContext, command: CommandConfig): Promise<string | undefined> {
  const presence = await commandExists(world, command);
  return presence.kind === "missing" ? presence.found : undefined;
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
