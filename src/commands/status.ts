import { rolloutJournal } from "../gate/documents/rollout-journal.ts";
import { ReleaseGatesError } from "../gate/errors.ts";
import type { GateDecision } from "../gate/verdict.ts";
import type { World } from "../ports/world.ts";
import { plain } from "../report/markdown.ts";
import { type Replay, replay } from "../rollout/journal.ts";
import { newerSource } from "../rollout/mirror.ts";
import { describeStanding } from "../rollout/standing.ts";
import type { CommandInputs, CommandReport } from "./gate-run.ts";
import { loadConfig } from "./open-release.ts";
import { type Mirrored, mirroredRollouts } from "./rollout-mirror.ts";

/**
 * Says what is deployed or under way, from the journal that is here and from GitHub's deployments where a token
 * lets them be read. It changes nothing and records nothing.
 *
 * @throws ReleaseGatesError when the config cannot be read, or GitHub does not answer on a runner.
 */
export async function status(inputs: CommandInputs, world: World): Promise<CommandReport> {
  const { config } = await loadConfig(world, inputs.config, inputs.service);
  if (config.services !== undefined && inputs.service === undefined) {
    return (await import("./status-of-services.ts")).statusOfServices(inputs, world, config);
  }
  const target = inputs.environment ?? config.release.target;
  const journal = await readJournal(world, inputs.evidenceDirectory);
  const mirrored = await readMirror(world, inputs, target, config.name);
  const decision = decide(journal, mirrored, target);
  world.reporter.info(decision.reason);
  const { verdict, reasonCode, reason } = decision;
  return { ...decision, outputs: { verdict, "reason-code": reasonCode }, summary: `${plain(reason)}\n` };
}

function decide(journal: Replay, mirrored: Mirrored | undefined, target: string): GateDecision {
  if (mirrored?.newest.latest !== undefined && newerSource(journal, mirrored.newest) === "mirror") {
    const { rollout, steps, latest } = mirrored.newest;
    return describeStanding({
      rollout,
      steps,
      state: latest.position.state,
      alive: mirrored.owner === "alive",
    });
  }
  switch (journal.kind) {
    case "empty":
      return {
        verdict: "passed",
        reasonCode: "passed",
        reason: `nothing is known of a rollout to ${target}, here or in GitHub's deployments`,
      };
    case "broken":
      return {
        verdict: "failed",
        reasonCode: "journal-broken",
        reason: `the journal cannot be trusted: ${journal.why}`,
      };
    case "read": {
      const alive = mirrored === undefined ? undefined : mirrored.owner === "alive";
      return describeStanding({ ...journal.newest, alive });
    }
  }
}

async function readJournal(world: World, directory: string): Promise<Replay> {
  const bytes = await world.evidence(directory).read(rolloutJournal.file);
  if (bytes === undefined) return { kind: "empty" };
  // A last line without its newline was torn by a death and says nothing.
  const lines = Buffer.from(bytes).toString("utf8").split("\n").slice(0, -1);
  try {
    return replay(lines.map((line) => rolloutJournal.line.parse(JSON.parse(line))));
  } catch (error) {
    return { kind: "broken", why: error instanceof Error ? error.message : String(error) };
  }
}

async function readMirror(
  world: World,
  inputs: CommandInputs,
  target: string,
  name: string,
): Promise<Mirrored | undefined> {
  const github = await world.github().catch((error: unknown) => {
    const optional = world.runner === undefined && error instanceof ReleaseGatesError;
    if (optional) return undefined;
    throw error;
  });
  if (github === undefined) return undefined;
  const repository = world.runner?.repository ?? (await world.git.repository()) ?? name;
  const about = { repository, target, ...(inputs.service === undefined ? {} : { service: inputs.service }) };
  for await (const found of mirroredRollouts(github, about, world.runner?.runId)) return found;
  return undefined;
}
