import { formatChecksums } from "../gate/checksums.ts";
import { ReleaseGatesError } from "../gate/errors.ts";
import { BUNDLE_FILE, CHECKSUMS_FILE, publishedName, REPORT_FILE } from "../gate/evidence-path.ts";
import type { GateDecision } from "../gate/verdict.ts";
import type { EvidenceFiles } from "../ports/evidence-files.ts";
import type { GitHub } from "../ports/github/client.ts";
import type { PublishedRelease } from "../ports/github/releases.ts";
import type { World } from "../ports/world.ts";
import type { Release } from "../release/identity.ts";
import { type Attachment, decidePublication } from "../release/publication.ts";
import { renderGateSummary } from "../report/gate-summary.ts";
import { link } from "../report/markdown.ts";
import { renderReleasePage } from "../report/release-page.ts";
import { failureReport } from "./failure.ts";
import type { CommandInputs, CommandReport } from "./gate-run.ts";
import { type OpenedRelease, openRelease } from "./open-release.ts";
import type { ReleasePart, ReleaseParts } from "./publish-parts.ts";
import { verify } from "./verify.ts";

const PHASE = { number: 6, title: "Publication" } as const;
const NOTES_FILE = "RELEASE_NOTES.md";
/** By the ending of a name; checksums have none. */
const CONTENT_TYPES: Readonly<Record<string, string>> = { zip: "application/zip", html: "text/html" };

/** A file to attach, and where it stands. */
interface AttachedFile extends Attachment {
  readonly file: string;
}

/**
 * Publishes a release that stayed healthy: the annotated tag if it is missing, and a GitHub Release with its notes
 * and its evidence, made public last. It is no gate: it runs after the evidence was closed and adds no record to
 * it. Running it again continues where an earlier run ended.
 */
export async function publish(inputs: CommandInputs, world: World): Promise<CommandReport> {
  try {
    const opened = await openRelease(world, inputs);
    const { release } = opened;
    world.reporter.status({
      tag: `PHASE ${PHASE.number} START`,
      sentence: `${PHASE.title} of ${release.tag}`,
    });
    const { decision, url } = await publishRelease(opened, inputs, world);
    world.reporter.status({
      tag: decision.verdict === "failed" ? "ERROR" : `PHASE ${PHASE.number} COMPLETE`,
      sentence: `${PHASE.title} of ${release.tag}: ${decision.verdict}, ${decision.reason}`,
    });
    const ledgerDigest = opened.ledger.digest ?? "";
    return {
      ...decision,
      outputs: {
        verdict: decision.verdict,
        "reason-code": decision.reasonCode,
        "ledger-digest": ledgerDigest,
        "release-tag": release.tag,
        "release-sha": release.sha,
        "release-version": release.version,
        "release-url": url ?? "",
      },
      summary: renderGateSummary({
        phase: PHASE,
        decision,
        ledgerDigest: ledgerDigest === "" ? undefined : ledgerDigest,
        extra: url === undefined ? "" : link(`${release.tag} on GitHub`, url),
      }),
    };
  } catch (error) {
    return failureReport(PHASE, error, world);
  }
}

interface Publication {
  readonly decision: GateDecision;
  readonly url?: string;
}

async function publishRelease(
  opened: OpenedRelease,
  inputs: CommandInputs,
  world: World,
): Promise<Publication> {
  const { release, config } = opened;
  const github = await world.github();
  const gathered = await gatherParts(opened, inputs, world);
  if (gathered.kind === "end") return gathered;
  const common = {
    configDigest: config.digest,
    tagCommit: await github.tagCommit(release.tag),
    existing: await github.release(release.tag),
  };
  const attachments: AttachedFile[] = [];
  for (const { service, files, ledger } of gathered.parts) {
    const about = service === undefined ? release : { ...release, service };
    // What the records forbid is said before files are looked for that a release in this state does not have.
    const early = decidePublication({ ...common, release: about, records: ledger.records, attachments: [] });
    if (early.kind === "end" && early.decision.reasonCode !== "already-done") return early;
    await requireSoundEvidence(files, ledger.digest, world);
    attachments.push(...(await gatherAttachments(files, service)));
  }
  attachments.push(await sumsOf(attachments, world.evidence(`${inputs.evidenceDirectory}-publish`)));
  const records = gathered.parts[0]?.ledger.records ?? [];
  const decision = decidePublication({ ...common, release, records, attachments });
  if (decision.kind === "end") return { decision: decision.decision, ...urlOf(common.existing) };
  if (inputs.dryRun) {
    const names = attachments.map(({ name }) => name).join(", ");
    const reason = `would publish ${release.tag} with ${names}`;
    return { decision: { verdict: "passed", reasonCode: "dry-run", reason } };
  }

  const { tag, version, sha, previous } = release;
  await github.createTag({ name: tag, sha, message: `Release ${version}` });
  const draft = common.existing ?? (await makeDraft(release, gathered.parts, inputs, world, github));
  for (const attachment of attachments) await attach(github, draft, attachment, world);
  const published = draft.draft ? await github.publishRelease(draft.id) : draft;
  const over = previous === undefined ? "" : `, over ${previous.tag}`;
  const reason = `${tag} is published with its evidence${over}`;
  return { decision: { verdict: "passed", reasonCode: "passed", reason }, url: published.url };
}

/** A release without services is one part. */
async function gatherParts(
  opened: OpenedRelease,
  inputs: CommandInputs,
  world: World,
): Promise<ReleaseParts> {
  if (opened.config.config.services !== undefined) {
    return (await import("./publish-parts.ts")).gatherServices(opened, inputs, world);
  }
  const files = world.evidence(inputs.evidenceDirectory);
  return { kind: "parts", parts: [{ service: undefined, files, ledger: opened.ledger }] };
}

/** Everything `verify` would say to an auditor must hold before it is handed to one. */
async function requireSoundEvidence(
  files: EvidenceFiles,
  ledgerDigest: string | null,
  world: World,
): Promise<void> {
  const report = await verify(files.root, { world, ...(ledgerDigest === null ? {} : { ledgerDigest }) });
  if (report.verdict === "passed") return;
  const findings = report.lines.flatMap((line) => line.findings);
  const [first] = findings;
  throw new ReleaseGatesError(
    first?.reasonCode ?? "evidence-tampered",
    `the evidence does not hold: ${first?.message ?? "it could not be verified"}`,
    {
      expected: "evidence that verify accepts",
      found: findings.map(({ file, message }) => `${file}: ${message}`).join("; "),
      next: "find out what changed the evidence after stabilize; nothing was published",
    },
  );
}

async function gatherAttachments(
  files: EvidenceFiles,
  service: string | undefined,
): Promise<readonly AttachedFile[]> {
  const found: AttachedFile[] = [];
  for (const file of [BUNDLE_FILE, REPORT_FILE]) {
    const digest = await files.digest(file);
    if (digest === undefined) {
      const of = service === undefined ? "" : ` of ${service}`;
      throw new ReleaseGatesError("evidence-missing", `${file} is not in the evidence${of}`, {
        expected: `the ${file} that stabilize writes when it ends`,
        found: "no such file",
        where: { file },
      });
    }
    found.push({ name: publishedName(file, service), ...digest, file: files.absolute(file) });
  }
  return found;
}

async function sumsOf(attachments: readonly AttachedFile[], scratch: EvidenceFiles): Promise<AttachedFile> {
  await scratch.write(
    CHECKSUMS_FILE,
    formatChecksums(new Map(attachments.map(({ name, sha256 }) => [name, sha256]))),
  );
  const sums = await scratch.digest(CHECKSUMS_FILE);
  if (sums === undefined) throw new Error(`${CHECKSUMS_FILE} was not written`);
  return { name: CHECKSUMS_FILE, ...sums, file: scratch.absolute(CHECKSUMS_FILE) };
}

async function makeDraft(
  release: Release,
  parts: readonly ReleasePart[],
  inputs: CommandInputs,
  world: World,
  github: GitHub,
): Promise<PublishedRelease> {
  const { tag, version, sha, previous } = release;
  const notes = await parts[0]?.files.read(NOTES_FILE);
  const generated =
    inputs.generatedNotes === true
      ? await github.generateNotes({
          tag,
          target: sha,
          ...(previous === undefined ? {} : { previousTag: previous.tag }),
        })
      : undefined;
  const { runner } = world;
  const body = renderReleasePage({
    release,
    notes: notes === undefined ? "" : new TextDecoder().decode(notes),
    generated: generated?.body ?? "",
    bundles: parts.map(({ service, ledger }) => ({
      name: publishedName(BUNDLE_FILE, service),
      report: publishedName(REPORT_FILE, service),
      ledgerDigest: ledger.digest ?? "",
    })),
    runUrl:
      runner === undefined
        ? undefined
        : `${runner.serverUrl}/${runner.repository}/actions/runs/${runner.runId}/attempts/${runner.attempt}`,
  });
  world.reporter.info(`Draft of the GitHub Release ${tag}`);
  return github.createDraftRelease({
    tag,
    target: sha,
    name: tag,
    body,
    prerelease: version.includes("-"),
  });
}

async function attach(
  github: GitHub,
  release: PublishedRelease,
  { name, file, sha256, size }: AttachedFile,
  world: World,
): Promise<void> {
  const contentType = CONTENT_TYPES[name.split(".").at(-1) ?? ""] ?? "text/plain";
  const asset = await github.uploadAsset(release, { name, file, contentType });
  if (asset.size !== size || (asset.sha256 !== undefined && asset.sha256 !== sha256)) {
    throw new ReleaseGatesError("evidence-tampered", `${name} did not arrive at GitHub as it was sent`, {
      expected: `sha256:${sha256}, ${size} bytes`,
      found: `sha256:${asset.sha256 ?? "unknown"}, ${asset.size} bytes`,
      next: "delete the draft release and run publish again",
    });
  }
  world.reporter.info(`Attached ${name} (sha256:${sha256})`);
}

function urlOf(existing: PublishedRelease | undefined): { readonly url?: string } {
  return existing === undefined ? {} : { url: existing.url };
}
