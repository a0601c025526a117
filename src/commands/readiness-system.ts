import { outlineMarkdown } from "../evidence/markdown.ts";
import { UnreadableEvidence } from "../evidence/reader.ts";
import { scriptOf } from "../gate/command-line.ts";
import { ReleaseGatesError } from "../gate/errors.ts";
import type {
  ReleaseCommitFacts,
  RollbackCommandFacts,
  RollbackPlanFacts,
  SystemFacts,
} from "../gate/readiness-facts.ts";
import type { EvidenceFile } from "../gate/record.ts";
import type { GateContext } from "./gate-run.ts";
import { findingOf } from "./readiness-evidence.ts";

/** Longest a URL of `readiness.system.http` may take, and the most of its answer that is read. */
const HTTP_TIMEOUT_MS = 10_000;
const HTTP_MAX_BYTES = 10 * 1024 ** 2;
/** A rollback plan is text that people read. */
const PLAN_MAX_BYTES = 1024 ** 2;

/** What the tag pointed to when this command began. */
export function gatherRelease({ inputs, release, checkout }: GateContext): ReleaseCommitFacts {
  const base = { tag: release.tag, sha: release.sha, head: checkout.head };
  if (inputs.mode === "rehearsal") return { ...base, kind: "rehearsal" };
  return { ...base, kind: "resolved", tagCommit: checkout.tagCommit };
}

/** The rollback command of the config and the script it starts. */
export async function gatherRollbackCommand(context: GateContext): Promise<RollbackCommandFacts> {
  const { world, config } = context;
  const { run } = config.config.rollout.rollback;
  const configured = config.locate(["rollout", "rollback"]);
  const script = scriptOf(run);
  if (script === undefined) return { run, configured };
  const file = await world.workspace.stat(script.path);
  const state =
    file === undefined ? "missing" : file.size === 0 ? "empty" : file.executable ? "executable" : "present";
  return { run, configured, script: { ...script, state } };
}

/** The rollback plan, where the config names one, and the copy that was kept of it. */
export async function gatherRollbackPlan(
  context: GateContext,
): Promise<{ readonly facts?: RollbackPlanFacts; readonly kept: readonly EvidenceFile[] }> {
  const { world, config, evidence, release } = context;
  const plan = config.config.readiness["rollback-plan"];
  if (plan === undefined) return { kept: [] };
  const { path } = plan;
  const within = plan["rehearsed-within"];
  const base = { path, ...(within === undefined ? {} : { rehearsedWithin: within }) };
  const kept: EvidenceFile[] = [];
  const read = async (): Promise<RollbackPlanFacts["content"]> => {
    const file = await world.workspace.stat(path);
    if (file === undefined) return { kind: "missing" };
    kept.push(
      await evidence.keepInput("rollback-plan", file, { kind: "checkout", path, commit: release.sha }),
    );
    const input = { path, size: file.size, stream: () => world.workspace.stream(path) };
    const { steps, fields } = await outlineMarkdown(input, PLAN_MAX_BYTES);
    const name = Object.keys(fields).find((key) => key.toLowerCase() === "rehearsed");
    const rehearsed = name === undefined ? undefined : fields[name];
    return { kind: "read", steps, ...(rehearsed === undefined ? {} : { rehearsed }) };
  };
  try {
    return { facts: { ...base, content: await read() }, kept };
  } catch (error) {
    if (error instanceof UnreadableEvidence) {
      const finding = { where: { file: path }, ...error.failure };
      return { facts: { ...base, content: { kind: "unreadable", finding } }, kept };
    }
    if (!(error instanceof ReleaseGatesError)) throw error;
    return {
      facts: { ...base, content: { kind: "unreadable", finding: findingOf(error, { file: path }) } },
      kept,
    };
  }
}

/** The variables, files and addresses that the release needs on this system. */
export async function gatherSystem(context: GateContext): Promise<SystemFacts> {
  const { readiness, rollout } = context.config.config;
  const { decision } = rollout.triggers;
  // Nobody finds out at three in the morning that the workflow which is to ask them is not there.
  const asking = decision === undefined ? [] : [`.github/workflows/${decision.workflow}`];
  const system = readiness.system ?? { env: [], files: [], http: [] };
  const { env } = context.world;
  return {
    env: system.env.map((name) => ({ name, set: (env[name] ?? "").trim() !== "" })),
    files: await Promise.all(
      [...system.files, ...asking].map(async (path) => ({ path, state: await fileState(context, path) })),
    ),
    http: await Promise.all(system.http.map((probe) => ask(context, probe))),
  };
}

async function fileState(
  { world }: GateContext,
  path: string,
): Promise<SystemFacts["files"][number]["state"]> {
  try {
    const file = await world.workspace.stat(path);
    if (file === undefined) return { kind: "missing" };
    const script = path.endsWith(".sh") || (await startsWithShebang(world.workspace.stream(path)));
    return { kind: "present", script, executable: file.executable };
  } catch (error) {
    if (!(error instanceof ReleaseGatesError)) throw error;
    return { kind: "unreadable", finding: findingOf(error, { file: path }) };
  }
}

async function startsWithShebang(stream: AsyncIterable<Uint8Array>): Promise<boolean> {
  for await (const chunk of stream) return chunk[0] === 0x23 && chunk[1] === 0x21;
  return false;
}

async function ask(
  { world, inputs }: GateContext,
  probe: { readonly id: string; readonly url: string; readonly status: number },
): Promise<SystemFacts["http"][number]> {
  const { id, url, status: expectedStatus } = probe;
  const outcome = await world.http.send({
    url,
    method: "GET",
    headers: {},
    timeoutMs: HTTP_TIMEOUT_MS,
    maxBytes: HTTP_MAX_BYTES,
    signal: inputs.signal,
  });
  const answer =
    outcome.kind === "response"
      ? ({ kind: "status", status: outcome.status, visited: outcome.visited } as const)
      : ({ kind: "failure", detail: outcome.detail } as const);
  return { id, url, expectedStatus, answer };
}
