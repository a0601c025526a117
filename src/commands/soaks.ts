import type { World } from "../ports/world.ts";
import { isDue } from "../release/soaks.ts";
import { renderGateSummary } from "../report/gate-summary.ts";
import { table } from "../report/markdown.ts";
import { failureReport } from "./failure.ts";
import type { CommandInputs, CommandReport } from "./gate-run.ts";
import { loadConfig } from "./open-release.ts";
import { readOpenSoaks } from "./soak-handover.ts";

const PHASE = { number: 5, title: "Soaks" } as const;

/** Which releases soak, and which of them are to be looked at now: a matrix for the jobs that do. */
export async function soaks(inputs: CommandInputs, world: World): Promise<CommandReport> {
  try {
    const { config } = await loadConfig(world, inputs.config);
    const target = inputs.environment ?? config.release.target;
    const open = await readOpenSoaks(await world.github(), target);
    const now = world.clock.now();
    // A release that is named is woken by a timer: it is its time, whatever the note says.
    const { releaseTag: tag, service } = inputs;
    const due = open.filter((soak) =>
      tag === undefined ? isDue(soak, now) : soak.tag === tag && (soak.service ?? "") === (service ?? ""),
    );
    const reason = `${open.length} of the releases to ${target} soak, ${due.length} to be looked at now`;
    const decision = { verdict: "passed", reasonCode: "passed", reason } as const;
    const matrix = due.map(({ tag, sha, service, runId, ledgerDigest }) => ({
      "release-tag": tag,
      "release-sha": sha,
      service: service ?? "",
      "evidence-run": String(runId),
      "ledger-digest": ledgerDigest,
    }));
    world.reporter.info(reason);
    return {
      ...decision,
      outputs: { verdict: "passed", "reason-code": "passed", soaks: JSON.stringify(matrix) },
      summary: renderGateSummary({
        phase: PHASE,
        decision,
        extra:
          open.length === 0
            ? ""
            : table(
                ["Release", "Service", "Next check"],
                open.map(({ tag, service, nextAt }) => [tag, service ?? "", nextAt]),
              ),
      }),
    };
  } catch (error) {
    return failureReport(PHASE, error, world);
  }
}
