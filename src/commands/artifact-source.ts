import { pauseAfter } from "../gate/check-runs.ts";
import { ReleaseGatesError } from "../gate/errors.ts";
import { describeSource, type EvidenceSource } from "../gate/evidence-source.ts";
import {
  chooseArtifact,
  chooseRun,
  named,
  type RunChoice,
  runUrl,
  type WantedRun,
  workflowFile,
} from "../gate/provenance.ts";
import type { Finding, SourceFacts } from "../gate/readiness-facts.ts";
import type { GitHub } from "../ports/github/client.ts";
import type { RunArtifact, WorkflowRun } from "../ports/github/runs.ts";
import type { Scratch, UnpackedArchive } from "../ports/scratch.ts";
import type { GateContext } from "./gate-run.ts";
import { onceEach } from "./once-each.ts";
import { askerOf, type OpenSource, type SourceOpening } from "./opened-source.ts";

/** Largest archive fetched: 2 GiB. */
const MAX_ARCHIVE_BYTES = 2 * 1024 ** 3;

type ArtifactSource = Extract<EvidenceSource, { readonly kind: "artifact" }>;

/** An artifact as it was fetched. */
interface Fetched {
  readonly files: UnpackedArchive;
  readonly archiveSha256: string;
}

/** Opens artifacts of workflow runs. A run, its list of artifacts and an artifact are each asked for once. */
export function artifactSources(
  context: GateContext,
  scratch: () => Promise<Scratch>,
): (source: ArtifactSource) => Promise<SourceOpening> {
  const { world, release, config } = context;
  const runs = onceEach<string, RunChoice>();
  const lists = onceEach<number, readonly RunArtifact[]>();
  const contents = onceEach<number, Fetched | undefined>();

  return async (source) => {
    const wanted: WantedRun = {
      from: source.run,
      release,
      ...askerOf(world),
    };
    if (source.run.kind === "this" && world.runner === undefined) {
      return { kind: "refused", finding: noRunHere(source) };
    }
    const github = await world.github();
    const within = source.within ?? config.config.readiness["checks-within"];
    const choice = await runs(JSON.stringify([source.run, within]), () =>
      awaitRun(context, github, wanted, within),
    );
    if (choice.kind !== "chosen") return { kind: "refused", finding: choice.finding };
    const { run, problem } = choice;
    const found = await lists(run.id, async () => (await github.runArtifacts(run.id)) ?? []);
    const chosen = chooseArtifact(found, source.artifact, run, wanted);
    if (chosen.kind === "refused") return chosen;
    const { artifact } = chosen;
    const url = runUrl(run, wanted);
    const fetched = await contents(artifact.id, () => fetchArtifact(github, artifact, scratch)).catch(
      (error: unknown) => explainAt(url, error),
    );
    if (fetched === undefined) {
      return { kind: "refused", finding: gone(artifact, run, wanted) };
    }
    return openArtifact(artifact, run, fetched, {
      description: `the artifact ${artifact.name} of ${named(run)}`,
      url,
      ...(problem === undefined ? {} : { problem }),
    });
  };
}

/** Looks at the runs until the one that counts has ended, or the limit is over. */
async function awaitRun(
  { world, inputs }: GateContext,
  github: GitHub,
  wanted: WantedRun,
  withinMs: number,
): Promise<RunChoice> {
  const { clock, reporter } = world;
  const started = clock.monotonic();
  for (let looks = 1; ; looks += 1) {
    const found = await findRuns(github, wanted);
    const waitedMs = clock.monotonic() - started;
    const choice = chooseRun(found, wanted, looks === 1 ? 0 : waitedMs);
    const leftMs = withinMs - waitedMs;
    if (choice.kind !== "unfinished" || leftMs <= 0 || inputs.signal.aborted) return choice;
    if (looks === 1) reporter.info(`Waiting for evidence: ${choice.finding.found}`);
    await clock.sleep(Math.min(pauseAfter(looks), leftMs), inputs.signal);
  }
}

async function findRuns(
  github: GitHub,
  { from, release, thisRun }: WantedRun,
): Promise<readonly WorkflowRun[] | undefined> {
  switch (from.kind) {
    case "newest":
      return github.workflowRuns(from.workflow, { headSha: release.sha });
    case "named":
    case "this": {
      const run = await github.workflowRun(from.kind === "named" ? from.id : (thisRun ?? Number.NaN));
      return run && [run];
    }
  }
}

async function fetchArtifact(
  github: GitHub,
  artifact: RunArtifact,
  scratch: () => Promise<Scratch>,
): Promise<Fetched | undefined> {
  if (artifact.size > MAX_ARCHIVE_BYTES) {
    throw new ReleaseGatesError("evidence-too-large", `the artifact ${artifact.name} is too large`, {
      expected: `an archive of at most ${MAX_ARCHIVE_BYTES} bytes`,
      found: `${artifact.size} bytes`,
      next: "Upload the reports as an artifact of their own.",
    });
  }
  const place = await scratch();
  const archive = place.place();
  const saved = await github.downloadArtifact(artifact, archive, MAX_ARCHIVE_BYTES);
  if (saved === undefined) return undefined;
  return { files: await place.unpack(archive), archiveSha256: saved.sha256 };
}

/** The error with the page where a person sees the run, if it names no place of its own. */
function explainAt(url: string, error: unknown): never {
  if (!(error instanceof ReleaseGatesError) || error.explanation.where !== undefined) throw error;
  throw new ReleaseGatesError(error.code, error.message, {
    ...error.explanation,
    where: { url },
    cause: error,
  });
}

function openArtifact(
  artifact: RunArtifact,
  run: WorkflowRun,
  { files, archiveSha256 }: Fetched,
  facts: SourceFacts & { readonly url: string },
): OpenSource {
  return {
    kind: "open",
    facts,
    glob: (pattern) => files.glob(pattern).catch((error: unknown) => explainAt(facts.url, error)),
    stream: (path) => files.stream(path),
    origin: (path) => ({
      kind: "artifact",
      artifact: artifact.name,
      artifactId: artifact.id,
      archiveSha256,
      path,
      repository: run.repository,
      workflow: workflowFile(run),
      runId: run.id,
      attempt: run.attempt,
      event: run.event,
      headSha: run.headSha,
      url: facts.url,
    }),
    // Not the end of the run: a run of which one job was repeated a week later keeps its old artifacts.
    time: async () =>
      artifact.createdAt === ""
        ? { kind: "unknown", why: "GitHub does not say when the artifact was uploaded" }
        : { kind: "known", at: artifact.createdAt, by: `upload by run ${run.id}` },
    list: async () => files.paths,
  };
}

function noRunHere(source: ArtifactSource): Finding {
  return {
    reasonCode: "artifact-missing",
    expected: describeSource(source),
    found: "no workflow run: this is no runner",
    next: "Name a workflow or a run in from, or let the gate run in a workflow.",
  };
}

function gone(artifact: RunArtifact, run: WorkflowRun, wanted: WantedRun): Finding {
  return {
    reasonCode: "artifact-missing",
    expected: `the artifact ${artifact.name} in ${named(run)}`,
    found: "GitHub lists it and no longer has it",
    where: { url: runUrl(run, wanted) },
    next: "Let the workflow run again on the release commit.",
  };
}
