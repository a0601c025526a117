import { isCodeRequired } from "../approval/code.ts";
import { openQuestion, questionDigest } from "../gate/certification-verification.ts";
import { retrospectiveInputs } from "../gate/documents/stabilize.ts";
import type { GateRecord } from "../gate/record.ts";
import { renderCertificationBrief } from "../report/certification-brief.ts";
import { certificationCode } from "./certification.ts";
import type { GateContext } from "./gate-run.ts";
import { readHealthLog } from "./soak.ts";

/**
 * What somebody of the role reads before they certify, once the record stands in the ledger: only then is the digest
 * known that they certify.
 *
 * @param record this gate's own record, which `context.ledger` does not hold yet.
 */
export async function certificationBrief(
  context: GateContext,
  record: GateRecord,
  ledgerDigest: string,
): Promise<string> {
  const { config, release, evidence, ledger, run } = context;
  const role = config.config.stabilize["certified-by"];
  if (role === undefined) return "";
  const records = [...ledger, record];
  const asked = openQuestion(records) ?? record;
  const digest = questionDigest(records, asked, ledgerDigest);
  const retrospective = await evidence.readDocument(retrospectiveInputs.name);
  const { wentBadly, nearFailing, waivers } =
    retrospective === undefined
      ? { wentBadly: [], nearFailing: [], waivers: [] }
      : retrospectiveInputs.schema.parse(retrospective);
  return renderCertificationBrief({
    release,
    role,
    environment: config.config.roles[role]?.environment ?? "",
    code: {
      value: certificationCode(asked, digest ?? ""),
      required: isCodeRequired(config.config.approval.code, release.severity),
    },
    evidenceDigest: digest ?? "",
    configDigest: config.digest,
    rerun: run.kind === "github" && run.attempt > 1,
    criteria: asked.criteria,
    indicators: (await readHealthLog(evidence)).at(-1)?.indicators ?? [],
    retrospective: { wentBadly, nearFailing, waivers },
  });
}
