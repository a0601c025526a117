import type { GateRecord } from "../gate/record.ts";
import type { GateDecision } from "../gate/verdict.ts";
import type { ServiceSoak } from "./soaks.ts";

/** Where the evidence of a service is that stayed healthy through its soak. */
export interface EndedService {
  readonly service: string;
  readonly runId: number;
  readonly ledgerDigest: string;
}

/** Whether a release of several services is published: only when each of them stayed healthy. */
export function decideTogether(
  tag: string,
  services: readonly string[],
  soaks: ReadonlyMap<string, ServiceSoak>,
):
  | { readonly kind: "end"; readonly decision: GateDecision }
  | { readonly kind: "all"; readonly ended: readonly EndedService[] } {
  const ended: EndedService[] = [];
  const soaking: string[] = [];
  const unhealthy: string[] = [];
  for (const service of services) {
    const soak = soaks.get(service);
    if (soak?.kind === "healthy") ended.push({ service, runId: soak.runId, ledgerDigest: soak.ledgerDigest });
    else if (soak?.kind === "soaking") soaking.push(service);
    else unhealthy.push(`${service} (${soak?.why ?? "it never reached the end of a soak"})`);
  }
  if (services.length === 0) return failed(`the plan of ${tag} names no services`);
  if (unhealthy.length > 0) return failed(`${tag} is not published: not healthy: ${unhealthy.join(", ")}`);
  if (soaking.length === 0) return { kind: "all", ended };
  const reason = `${tag} is published once all of its services ended their soak; still in it: ${soaking.join(", ")}`;
  return { kind: "end", decision: { verdict: "pending", reasonCode: "soak-pending", reason } };
}

/**
 * Digest of the ledger up to its newest approval: ledgers of services that share it share everything before it.
 *
 * @param ledgerDigest sha256 of the newest ledger file.
 */
export function approvedDigest(
  records: readonly GateRecord[],
  ledgerDigest: string | null,
): string | undefined {
  const last = records.findLastIndex(({ gate }) => gate === "approve");
  if (last < 0) return undefined;
  const next = records[last + 1];
  return (next === undefined ? ledgerDigest : next.previous) ?? undefined;
}

function failed(reason: string): { readonly kind: "end"; readonly decision: GateDecision } {
  return { kind: "end", decision: { verdict: "failed", reasonCode: "stabilize-missing", reason } };
}
