import { createHash } from "node:crypto";
import { readApproval } from "../approval/record.ts";
import type { Criterion } from "../gate/criterion.ts";
import { ReleaseGatesError } from "../gate/errors.ts";
import { REASONS } from "../gate/reason-codes.ts";
import { decideLaunch, type LaunchFacts, type TagReading } from "../rollout/launch.ts";
import { deployTimes } from "./change-freeze.ts";
import type { GateContext } from "./gate-run.ts";
import { commandExists } from "./supervised-command.ts";

/** A config is small; `run-gate` has read it under the same limit. */
const MAX_CONFIG_BYTES = 1024 ** 2;

/**
 * The launch decision as things stand now, one criterion a rule. What cannot be read or asked is a failed
 * criterion: then nothing may be done to production.
 *
 * @param begins whether the first command is still to come: then the time must be right, too.
 */
export async function readLaunchCriteria(
  context: GateContext,
  begins: boolean,
): Promise<readonly Criterion[]> {
  try {
    return decideLaunch(await readLaunchFacts(context, begins));
  } catch (error) {
    if (!(error instanceof ReleaseGatesError)) throw error;
    return [
      {
        id: "launch/facts",
        title: "What the launch rests on can be read",
        level: "must",
        status: "failed",
        reasonCode: error.code,
        expected: error.explanation.expected ?? "the live tag, the config and the approval can be read",
        found: error.explanation.found ?? error.message,
        next: error.explanation.next ?? REASONS[error.code].next,
      },
    ];
  }
}

/**
 * Reads anew everything that the launch decision rests on and that may have changed: the live tag, the
 * config on disk, the approval, the rollback's script.
 */
async function readLaunchFacts(context: GateContext, begins: boolean): Promise<LaunchFacts> {
  const { world, inputs, config, release, ledger, evidence } = context;
  const presence = await commandExists(world, config.config.rollout.rollback);
  return {
    mode: inputs.mode,
    release,
    configDigest: sha256(await world.workspace.read(config.path, MAX_CONFIG_BYTES)),
    ledger,
    approval: readApproval(await evidence.readDocument("production-approval")),
    tags: await readTags(context),
    rollbackMissing: presence.kind === "missing" ? presence.found : undefined,
    time: begins ? { now: world.clock.now().getTime(), ...deployTimes(config.config) } : undefined,
  };
}

/**
 * What the tag points to now. On a runner GitHub must answer, because the checkout is a copy of an earlier
 * hour and may lack the tag; at a desk the clone must, and GitHub is asked where there is a token.
 */
async function readTags({ world, inputs, release }: GateContext): Promise<readonly TagReading[]> {
  const local = await world.git.resolve(`refs/tags/${release.tag}`);
  const checkout = { source: "the checkout", sha: local };
  if (inputs.mode === "rehearsal") return local === undefined ? [] : [checkout];
  const github = await world.github().catch((error: unknown) => {
    const optional = world.runner === undefined && isTokenMissing(error);
    if (optional) return undefined;
    throw error;
  });
  if (github === undefined) return [checkout];
  const live = { source: "GitHub", sha: await github.tagCommit(release.tag) };
  return local === undefined && world.runner !== undefined ? [live] : [live, checkout];
}

function isTokenMissing(error: unknown): boolean {
  return error instanceof ReleaseGatesError && error.code === "token-missing";
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
