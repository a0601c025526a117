import type { z } from "zod";
import type { Criterion, Waiver } from "../../gate/criterion.ts";
import type { productionApproval } from "../../gate/documents/approval.ts";
import type { releaseCertification } from "../../gate/documents/certification.ts";
import type {
  postDeploymentValidation,
  productionDeploymentReport,
  rollbackReport,
} from "../../gate/documents/rollout.ts";
import type { rollbackVerificationReport } from "../../gate/documents/staging.ts";
import type { EvidenceFile, GateName, GateRecord, Mode, ReleaseIdentity, Run } from "../../gate/record.ts";
import type { GateDecision } from "../../gate/verdict.ts";
import type { IndicatorObservation, TriggerLevel } from "../../judgement/observation.ts";
import type { SecurityImpact } from "../../release/impact.ts";

/** Everything the report of a deployment is made from. */
export interface ReportInput {
  readonly mode: Mode;
  readonly run: Run;
  readonly release: ReleaseIdentity & {
    readonly target: string;
    readonly strategy: string;
    readonly severity: string;
    readonly securityImpact?: SecurityImpact;
    readonly previous?: { readonly tag: string; readonly version: string };
  };
  /** ISO 8601. */
  readonly generatedAt: string;
  /** Records of earlier gates, oldest first. */
  readonly ledger: readonly GateRecord[];
  /** sha256 of the newest ledger file. */
  readonly ledgerDigest: string | null;
  /** The gate that writes the report: its own record is not in the ledger yet. */
  readonly current?: CurrentGate;
  readonly documents: ReportDocuments;
  /** What was seen while the release was watched, oldest first. */
  readonly health: readonly HealthPoint[];
  /** Good share that each indicator must keep, by id, as configured. */
  readonly objectives: Readonly<Record<string, number>>;
}

/** What the gate that writes the report found so far. */
export interface CurrentGate extends GateDecision {
  readonly gate: GateName;
  readonly startedAt: string;
  readonly criteria: readonly Criterion[];
  readonly waivers: readonly Waiver[];
  readonly evidence: readonly EvidenceFile[];
}

/** The documents of the evidence; absent where the release did not get that far. */
export interface ReportDocuments {
  readonly drill?: z.output<typeof rollbackVerificationReport.body>;
  readonly approval?: z.output<typeof productionApproval.body>;
  readonly deployment?: z.output<typeof productionDeploymentReport.body>;
  readonly validation?: z.output<typeof postDeploymentValidation.body>;
  readonly rollback?: z.output<typeof rollbackReport.body>;
  readonly certification?: z.output<typeof releaseCertification.body>;
}

/** One look at the release, as far as the report cares. */
export interface HealthPoint {
  readonly at: string;
  readonly checks: readonly {
    readonly id: string;
    readonly level: "must" | "should";
    readonly status: "passed" | "failed";
    readonly samples: { readonly total: number; readonly passed: number };
    readonly latency?: { readonly p95Ms: number };
  }[];
  readonly indicators: readonly IndicatorObservation[];
  readonly breaches: readonly {
    readonly id: string;
    readonly trigger: TriggerLevel;
    readonly why: string;
    readonly seenAt: string;
  }[];
}
