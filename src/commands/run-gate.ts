import { closesRelease } from "../gate/closing.ts";
import { BUNDLE_FILE } from "../gate/evidence-path.ts";
import type { EvidenceFile, GateRecord } from "../gate/record.ts";
import { recordedTerms } from "../gate/terms.ts";
import { decideGate, type GateDecision } from "../gate/verdict.ts";
import type { World } from "../ports/world.ts";
import type { Release } from "../release/identity.ts";
import { criteriaAnnotations } from "../report/annotations.ts";
import { renderGateSummary } from "../report/gate-summary.ts";
import { VERSION } from "../version.ts";
import { annotate } from "./annotate.ts";
import { announceElsewhere } from "./announce-elsewhere.ts";
import type { Announcements } from "./announcements.ts";
import { createEvidenceStore, type RecordingStore } from "./evidence-store.ts";
import { uploadEvidence } from "./evidence-transfer.ts";
import { failedCriterion, failureReport } from "./failure.ts";
import type { CommandInputs, CommandReport, Gate, GateContext, GateFindings } from "./gate-run.ts";
import { appendRecord } from "./ledger-store.ts";
import { type OpenedRelease, openRelease } from "./open-release.ts";
import type { Ended } from "./release-pages.ts";
import { describeRun } from "./run-description.ts";

/** GitHub limits the outputs of a job to 1 MiB; a larger record goes without its lists, which stand in the ledger. */
const MAX_RESULT_CHARACTERS = 256 * 1024;

/**
 * Runs one gate from its inputs to its report. The frame is the same for every gate: read the config, find
 * out which release this is, take over the evidence of the gates before, let the gate work, write down what
 * it decided, and hand the evidence on. Whatever goes wrong ends as a failed report with a reason.
 */
export async function runGate(gate: Gate, given: CommandInputs, outer: World): Promise<CommandReport> {
  const startedAt = outer.clock.now();
  let opened: OpenedRelease;
  try {
    opened = await openRelease(outer, given, gate.wayBack === true);
  } catch (error) {
    const { reportFailedOpening } = await import("./failed-opening.ts");
    return reportFailedOpening(gate, error, given, outer);
  }
  const { config, checkout, ledger, integrity } = opened;
  const inputs = { ...given, evidenceDirectory: opened.evidenceDirectory };

  const run = describeRun(outer);
  const told = await announceElsewhere(outer, inputs, {
    gate: gate.name,
    config,
    release: opened.release,
    run,
  });
  const world = told?.world ?? outer;
  const files = world.evidence(
    inputs.dryRun ? `${inputs.evidenceDirectory}-dry-run` : inputs.evidenceDirectory,
  );
  const evidence = createEvidenceStore({
    files,
    recorded: world.evidence(inputs.evidenceDirectory),
    release: opened.release,
    run,
    mode: inputs.mode,
    clock: world.clock,
    secrets: world.secrets,
    records: ledger.records,
  });
  let release: Release;
  try {
    const reads = config.config.services !== undefined && ledger.records.length > 0 && gate.wayBack !== true;
    release = reads ? await withServices(opened.release, evidence) : opened.release;
  } catch (error) {
    return reportFailure(gate, error, world, told);
  }
  const context: GateContext = {
    world,
    inputs,
    config,
    release,
    checkout,
    run,
    ledger: ledger.records,
    ledgerDigest: ledger.digest,
    evidence,
    integrity,
  };
  let leave: (() => Promise<void>) | undefined;
  try {
    leave = await gate.enter?.(context);
  } catch (error) {
    return reportFailure(gate, error, world, told);
  }
  try {
    return await work(gate, context, evidence, startedAt, told);
  } finally {
    await leave?.();
  }
}

/** The release with the services that its recorded plan names. */
async function withServices(release: Release, evidence: RecordingStore): Promise<Release> {
  const { readPlannedServices } = await import("./planned-services.ts");
  return { ...release, services: await readPlannedServices(evidence) };
}

/** Lets the gate work, and writes down what it decided. */
async function work(
  gate: Gate,
  context: GateContext,
  evidence: RecordingStore,
  startedAt: Date,
  told: Announcements | undefined,
): Promise<CommandReport> {
  const { world, inputs, config, release, run } = context;
  const earlier = context.ledger;
  const { number, title } = gate.phase;
  world.reporter.status({ tag: `PHASE ${number} START`, sentence: `${title} of ${release.tag}` });
  const findings = await gate.run(context).catch((error: unknown) => unforeseen(error, gate, world));
  const decision = findings.decision ?? decideGate(findings.criteria);
  world.reporter.status(closingLine(gate, release, decision));
  const delivered = (await told?.settle()) ?? [];
  const pages = await keepReleasePages(context, { gate: gate.name, findings, decision });

  const record: GateRecord = {
    gate: gate.name,
    sequence: earlier.length + 1,
    ...decision,
    mode: inputs.mode,
    release: identityOf(release),
    ...recordedTerms(gate.name, release),
    criteria: [...findings.criteria, ...delivered],
    evidence: await evidence.collect([...(await configEvidence(context)), ...findings.evidence]),
    waivers: findings.waivers,
    configDigest: config.digest,
    run,
    startedAt: startedAt.toISOString(),
    finishedAt: world.clock.now().toISOString(),
    tool: { name: "release-gates", version: VERSION },
    previous: context.ledgerDigest,
  };
  annotate(criteriaAnnotations(record.criteria), world);

  let kept: { readonly digest: string; readonly artifact: string } | undefined;
  let handedOver = "";
  try {
    kept = inputs.dryRun ? undefined : await keep(context, record);
    if (kept !== undefined && gate.handOver !== undefined) {
      handedOver = `\n\n${await gate.handOver(context, record, kept.digest, findings.outputs)}`;
    }
  } catch (error) {
    return reportFailure(gate, error, world, told);
  }
  // A rehearsal leaves the checkout as it is.
  if (kept !== undefined && inputs.mode === "release") await pages.place();
  const ledgerDigest = kept?.digest ?? context.ledgerDigest ?? "";
  const page = kept === undefined ? "" : await appendix(gate, context, record, kept.digest);
  // What was told since the record was written can only be warned of.
  annotate(criteriaAnnotations((await told?.settle()) ?? []), world);
  return {
    ...decision,
    record,
    outputs: {
      ...findings.outputs,
      verdict: decision.verdict,
      "reason-code": decision.reasonCode,
      result: resultOutput(record),
      "ledger-digest": ledgerDigest,
      "evidence-artifact": kept?.artifact ?? "",
      "release-tag": release.tag,
      "release-sha": release.sha,
      "release-version": release.version,
    },
    summary: renderGateSummary({
      phase: gate.phase,
      decision,
      record,
      earlier,
      ledgerDigest: ledgerDigest === "" ? undefined : ledgerDigest,
      extra: findings.summary + handedOver + page,
    }),
  };
}

/** Nothing is recorded: it is said here and to those who asked to be told, before the process ends. */
async function reportFailure(
  gate: Gate,
  error: unknown,
  world: World,
  told: Announcements | undefined,
): Promise<CommandReport> {
  const report = failureReport(gate.phase, error, world);
  await told?.settle();
  return report;
}

/** Keeps the pages that `documents` asks for with the evidence; they are placed once the record stands. */
async function keepReleasePages(
  context: GateContext,
  ended: Ended,
): Promise<{ readonly place: () => Promise<void> }> {
  const { documents } = context.config.config;
  if (documents === undefined || context.inputs.dryRun) return { place: async () => {} };
  const { keepPages, placePages } = await import("./release-pages.ts");
  const pages = await keepPages(context, documents, ended);
  return { place: () => placePages(pages, context.world) };
}

/** What a gate adds once its record stands; a page that cannot be made never changes a verdict. */
async function appendix(
  gate: Gate,
  context: GateContext,
  record: GateRecord,
  digest: string,
): Promise<string> {
  if (gate.afterRecord === undefined) return "";
  try {
    return `\n\n${await gate.afterRecord(context, record, digest)}`;
  } catch (error) {
    context.world.reporter.info(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return "\n\n_A page that belongs here could not be made; the log says why._\n";
  }
}

/** Writes the record to the ledger and hands the evidence on. */
async function keep(context: GateContext, record: GateRecord): Promise<{ digest: string; artifact: string }> {
  const { world, inputs } = context;
  const files = world.evidence(inputs.evidenceDirectory);
  const { digest } = await appendRecord(files, record, world.secrets);
  if (closesRelease(record)) await files.writeBundle();
  else await files.remove(BUNDLE_FILE);
  const artifact = inputs.uploadEvidence
    ? await uploadEvidence(world, files, digest, inputs.retentionDays)
    : "";
  return { digest, artifact };
}

/** The config is evidence too: the first gate keeps the file that every later digest is compared with. */
async function configEvidence(context: GateContext): Promise<readonly EvidenceFile[]> {
  const { world, config, release, evidence } = context;
  const file = await world.workspace.stat(config.path);
  if (file === undefined) return [];
  return [
    await evidence.keepInput("config", file, { kind: "checkout", path: config.path, commit: release.sha }),
  ];
}

function identityOf(release: Release): GateRecord["release"] {
  const { repository, tag, version, sha, service } = release;
  return { repository, tag, version, sha, ...(service === undefined ? {} : { service }) };
}

/** A gate that could not finish is a failed gate, and that too is written down. */
function unforeseen(error: unknown, gate: Gate, world: World): GateFindings {
  return {
    criteria: [failedCriterion(gate, error, world)],
    waivers: [],
    evidence: [],
    outputs: {},
    summary: "",
  };
}

function closingLine(
  gate: Gate,
  release: Release,
  decision: GateDecision,
): Parameters<World["reporter"]["status"]>[0] {
  const { number, title } = gate.phase;
  if (decision.verdict === "failed") {
    return {
      tag: "ERROR",
      sentence: `${title} of ${release.tag} failed (${decision.reasonCode}): ${decision.reason}`,
      decision,
    };
  }
  return {
    tag: `PHASE ${number} COMPLETE`,
    sentence: `${title} of ${release.tag}: ${decision.verdict}, ${decision.reason}`,
    decision,
  };
}

function resultOutput(record: GateRecord): string {
  const whole = JSON.stringify(record);
  if (whole.length <= MAX_RESULT_CHARACTERS) return whole;
  const failed = record.criteria.filter((criterion) => criterion.status === "failed");
  return JSON.stringify({ ...record, criteria: failed.slice(0, 50), evidence: [], shortened: true });
}
