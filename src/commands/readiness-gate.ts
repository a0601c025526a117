import type { Unasked } from "../gate/asking.ts";
import { decideReadiness } from "../gate/readiness.ts";
import { describeEvidence } from "../gate/readiness-record.ts";
import type { EvidenceFile } from "../gate/record.ts";
import { decideGate } from "../gate/verdict.ts";
import { renderDeployChecklist, renderEvidenceTable } from "../report/deploy-checklist.ts";
import { severitySentence } from "../report/severity.ts";
import { askEvidence } from "./asked-evidence.ts";
import { createEvidenceSources } from "./evidence-sources.ts";
import type { Gate, GateContext } from "./gate-run.ts";
import { awaitChecks, judgeConditions } from "./readiness-conditions.ts";
import { judgeDeclarations } from "./readiness-declarations.ts";
import type { GatheredItem } from "./readiness-evidence.ts";
import { gatherEvidence } from "./readiness-evidence.ts";
import {
  gatherRelease,
  gatherRollbackCommand,
  gatherRollbackPlan,
  gatherSystem,
} from "./readiness-system.ts";
import { undecidedChecks } from "./unasked-checks.ts";
import { waive } from "./waive.ts";

/** Gate 1: is every prerequisite present, fresh, intact and good enough? */
export const readinessGate: Gate = {
  name: "readiness-gate",
  phase: { number: 1, title: "Readiness Confirmation" },
  async run(context) {
    const { world, release, config, evidence } = context;
    const checks = await awaitChecks(context);
    const { items, unasked } = await gatherItems(context);
    const plan = await gatherRollbackPlan(context);
    const conditions = await judgeConditions(context, checks);
    const now = world.clock.now().toISOString();
    const judged = decideReadiness({
      now,
      evidence: items.map((item) => item.facts),
      unasked: [...unasked, ...undecidedChecks(config)],
      release: gatherRelease(context),
      rollbackCommand: await gatherRollbackCommand(context),
      ...(plan.facts === undefined ? {} : { rollbackPlan: plan.facts }),
      roles: Object.entries(config.config.roles).map(([name, { environment }]) => ({ name, environment })),
      system: await gatherSystem(context),
    });
    const decided = [...judged, ...conditions.criteria];
    const declared = await judgeDeclarations(context, decided);
    const { criteria, waivers } = await waive(context, "readiness-gate", [...decided, ...declared.criteria]);
    const kept = [...items.flatMap((item) => item.kept), ...plan.kept, ...declared.kept];
    const { verdict, reason } = decideGate(criteria);
    const described = describeEvidence(
      items.map((item) => item.facts),
      kept,
    );
    const { page: around, criteria: _, ...seen } = conditions;
    const page = [declared.page, around].filter((part) => part !== "").join("\n\n");
    const { severity, severityWhy, securityImpact } = release;
    const document = {
      verdict,
      reason,
      judgedAt: now,
      severity,
      ...(severityWhy === undefined ? {} : { severityWhy }),
      ...(securityImpact === undefined ? {} : { securityImpact }),
      criteria,
      evidence: described,
      ...seen,
      ...declared.seen,
    };
    const written: readonly EvidenceFile[] = [
      await evidence.writeDocument("deployment-readiness-checklist", document),
      await evidence.writeText("DEPLOY_CHECKLIST.md", renderDeployChecklist(release, document, page)),
    ];
    return {
      criteria,
      waivers,
      evidence: [...kept, ...written],
      outputs: {},
      summary: [severitySentence(release), renderEvidenceTable(described), page]
        .filter((part) => part !== "")
        .join("\n\n"),
    };
  },
};

/** The evidence that this release is asked, and what it is not asked. */
async function gatherItems(
  context: GateContext,
): Promise<{ readonly items: readonly GatheredItem[]; readonly unasked: readonly Unasked[] }> {
  const { world, config } = context;
  const { asked, unasked } = await askEvidence(context);
  const sources = createEvidenceSources(context);
  const items: GatheredItem[] = [];
  try {
    for (const [done, { item, index }] of asked.entries()) {
      world.reporter.progress({ label: `evidence ${item.id}`, done, total: asked.length });
      const place = config.locate(["readiness", "evidence", index]);
      items.push(await gatherEvidence(context, item, place, sources));
    }
  } finally {
    await sources.close();
  }
  return { items, unasked };
}
