import type { Config } from "../config/schema.ts";
import { ReleaseGatesError } from "../gate/errors.ts";
import type { World } from "../ports/world.ts";
import { decideStandings } from "../release/service-standing.ts";
import { renderGateSummary } from "../report/gate-summary.ts";
import { table } from "../report/markdown.ts";
import type { CommandInputs, CommandReport } from "./gate-run.ts";
import { readCheckout } from "./release-identity.ts";
import { readStandings } from "./service-standings.ts";

const PHASE = { number: 5, title: "Services" } as const;

/**
 * Says where every service of a release stands, and names those that were cut short: a matrix for the jobs that end
 * them.
 *
 * @throws ReleaseGatesError when GitHub does not answer, or the release tag is not known.
 */
export async function statusOfServices(
  inputs: CommandInputs,
  world: World,
  config: Config,
): Promise<CommandReport> {
  const { tag, tagCommit } = await readCheckout(world, inputs);
  if (tag === undefined || tagCommit === undefined) {
    throw new ReleaseGatesError(
      "input-invalid",
      "the services of a release are asked about, and no release is named",
      {
        expected: "the input release-tag with a tag that exists, or one service in the input service",
        found: tag ?? "no tag",
      },
    );
  }
  const repository = world.runner?.repository ?? (await world.git.repository()) ?? config.name;
  const target = inputs.environment ?? config.release.target;
  const services = inputs.services ?? Object.keys(config.services ?? {});
  const about = { repository, tag, sha: tagCommit, target };
  const standings = await readStandings(await world.github(), about, services, world.runner?.runId);
  const decision = decideStandings(tag, standings);
  world.reporter.info(decision.reason);
  const unfinished = standings.filter(({ kind }) => kind === "unfinished").map(({ service }) => service);
  return {
    ...decision,
    outputs: {
      verdict: decision.verdict,
      "reason-code": decision.reasonCode,
      unfinished: JSON.stringify(unfinished),
    },
    summary: renderGateSummary({
      phase: PHASE,
      decision,
      extra: table(
        ["Service", "Stands", ""],
        standings.map(({ service, kind, why }) => [service, kind, why]),
      ),
    }),
  };
}
