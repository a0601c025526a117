import type { Criterion, Waiver } from "./criterion.ts";
import type { GateDecision } from "./verdict.ts";

/** The gates that write to the ledger, in the order they must pass. */
export const GATES = ["readiness-gate", "staging-validate", "approve", "rollout", "stabilize"] as const;

/**
 * Whatever writes a ledger record: the gates, `plan` (what is this release?) and `rollback` (the button). The
 * last two are recorded and never open anything.
 */
export type GateName = (typeof GATES)[number] | "plan" | "rollback";

/** `rehearsal` records are made by `rehearse` and never open a real rollout. */
export type Mode = "release" | "rehearsal";

/** The release a record belongs to: these bytes and no others. */
export interface ReleaseIdentity {
  /** `owner/name`, or a name for a repository that has no GitHub remote. */
  readonly repository: string;
  readonly tag: string;
  readonly version: string;
  /** The commit the tag points to: 40 lowercase hex digits. */
  readonly sha: string;
  /** Set when one release fans out over several services. */
  readonly service?: string;
}

/** How much a release can break, from `sev-0` (everything) to `sev-3` (hardly anything). */
export type Severity = "sev-0" | "sev-1" | "sev-2" | "sev-3";

/** How a release reaches its target. */
export type Strategy = "canary" | "blue-green" | "rolling" | "recreate" | "steps";

/** What a job of a release was told, by its inputs or the config: it decides what the gates ask and do. */
export interface ReleaseTerms {
  /** The GitHub environment (and target) it is released to, such as `production`. */
  readonly target: string;
  readonly severity: Severity;
  readonly strategy: Strategy;
}

/** Who and what produced a record. */
export type Run =
  | {
      readonly kind: "github";
      readonly repository: string;
      readonly workflowRef: string;
      readonly runId: number;
      readonly attempt: number;
      readonly job: string;
      /** Login of the person whose event started the run. */
      readonly actor: string;
      /** Login of the person who started this attempt (differs from `actor` on a re-run). */
      readonly triggeringActor: string;
      readonly url: string;
    }
  | { readonly kind: "desk"; readonly user: string };

/** Where a piece of evidence came from. */
export type Origin =
  | { readonly kind: "gate" }
  | { readonly kind: "checkout"; readonly path: string; readonly commit: string }
  | {
      readonly kind: "artifact";
      readonly artifact: string;
      readonly artifactId: number;
      /** sha256 of the archive as it was downloaded. */
      readonly archiveSha256: string;
      /** Inside the artifact. */
      readonly path: string;
      readonly repository: string;
      /** File name of the workflow. */
      readonly workflow: string;
      readonly runId: number;
      /** The run's newest attempt when the artifact was read. */
      readonly attempt: number;
      readonly event: string;
      readonly headSha: string;
      readonly url: string;
    }
  | {
      readonly kind: "release-asset";
      readonly repository: string;
      readonly tag: string;
      /** The commit the tag points to. */
      readonly headSha: string;
      readonly asset: string;
      readonly assetId: number;
      /** sha256 of the asset as it was downloaded. */
      readonly assetSha256: string;
      readonly uploader: string;
      readonly url: string;
    }
  | {
      readonly kind: "url";
      /** As it was asked for, without credentials and query. */
      readonly url: string;
      /** What answered in the end, after redirects. */
      readonly answeredBy: string;
      /** sha256 of the file as it was downloaded. */
      readonly fileSha256: string;
    };

/** One file under the evidence directory, as the ledger knows it. */
export interface EvidenceFile {
  /** Relative to the evidence directory, with forward slashes. */
  readonly path: string;
  /** 64 lowercase hex digits. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  /** `input` was read by the gate; `output` was written by it. */
  readonly role: "input" | "output";
  /** ISO 8601, from a source that a checkout cannot fake; absent when no such source exists. */
  readonly producedAt?: string;
  readonly origin: Origin;
}

/** The predicate of a ledger statement: everything a gate read, decided and wrote. */
export interface GateRecord extends GateDecision {
  readonly gate: GateName;
  /** Position in the ledger, from 1. */
  readonly sequence: number;
  readonly mode: Mode;
  readonly release: ReleaseIdentity;
  /** Kept by the gates that open production; older records have none. */
  readonly terms?: ReleaseTerms;
  readonly criteria: readonly Criterion[];
  readonly evidence: readonly EvidenceFile[];
  readonly waivers: readonly Waiver[];
  /** sha256 of the config file's bytes. */
  readonly configDigest: string;
  readonly run: Run;
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly tool: { readonly name: string; readonly version: string };
  /** sha256 of the previous ledger file's bytes; null in the first. */
  readonly previous: string | null;
}

/** in-toto Statement v1 (https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md). */
export interface Statement {
  readonly _type: "https://in-toto.io/Statement/v1";
  readonly subject: readonly { readonly name: string; readonly digest: Readonly<Record<string, string>> }[];
  readonly predicateType: string;
  readonly predicate: GateRecord;
}
