import type { LoadedConfig } from "../config/load.ts";
import type { Criterion, Waiver } from "../gate/criterion.ts";
import type { EvidenceFile, GateName, GateRecord, Mode, Run } from "../gate/record.ts";
import type { GateDecision } from "../gate/verdict.ts";
import type { World } from "../ports/world.ts";
import type { CheckoutFacts, Release } from "../release/identity.ts";
import type { IntegrityProblem } from "../rollout/integrity.ts";
import type { EvidenceStore } from "./evidence-store.ts";

/** The inputs every command shares, after the entry has read them. */
export interface CommandInputs {
  /** Path of the config, relative to the workspace. */
  readonly config: string;
  readonly releaseTag?: string;
  readonly strategy?: string;
  readonly severity?: string;
  readonly service?: string;
  /** plan: the services to release, by id, or `all`. */
  readonly services?: readonly string[];
  readonly environment?: string;
  /** Relative to the workspace. */
  readonly evidenceDirectory: string;
  readonly ledgerDigest?: string;
  /** The earlier run whose artifact holds the evidence. Default: this run. */
  readonly evidenceRun?: number;
  readonly dryRun: boolean;
  readonly onInterrupted: "rollback" | "resume";
  /** Ends a rollout that died; one that never began is not started. */
  readonly recoverOnly?: boolean;
  readonly uploadEvidence: boolean;
  readonly retentionDays?: number;
  /** publish: append the notes that GitHub writes from the pull requests. */
  readonly generatedNotes?: boolean;
  readonly mode: Mode;
  /** `role=login` pairs of the desk's `--approve`: simulated decisions. */
  readonly simulatedApprovals: readonly { readonly role: string; readonly login: string }[];
  /** Aborted by SIGINT or SIGTERM. */
  readonly signal: AbortSignal;
}

/** What a gate works with. */
export interface GateContext {
  readonly world: World;
  readonly inputs: CommandInputs;
  readonly config: LoadedConfig;
  readonly release: Release;
  /** What the checkout said of the release tag when this command began. */
  readonly checkout: CheckoutFacts;
  readonly run: Run;
  /** Records of earlier gates, verified, oldest first. */
  readonly ledger: readonly GateRecord[];
  /** sha256 of the newest ledger file, or null when the ledger is empty. */
  readonly ledgerDigest: string | null;
  readonly evidence: EvidenceStore;
  /** What does not hold and did not stop this gate, because it is the way back. */
  readonly integrity?: readonly IntegrityProblem[];
}

/** What a gate found; `runGate` turns it into a record. */
export interface GateFindings {
  readonly criteria: readonly Criterion[];
  readonly waivers: readonly Waiver[];
  /** Every evidence file read or written (the store returns them). */
  readonly evidence: readonly EvidenceFile[];
  /** Set when the criteria alone do not say it (`pending`, `rolled-back`, `already-done`). */
  readonly decision?: GateDecision;
  /** Further outputs, such as `rolled-back`. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Markdown below the verdict in the job summary. */
  readonly summary: string;
}

/** A gate: its name, its phase in the status lines, and its recipe. */
export interface Gate {
  readonly name: GateName;
  /** Number and title as people see them, such as 1 and "Readiness Confirmation". */
  readonly phase: { readonly number: number; readonly title: string };
  /** Brings production back: a tag, a checkout or evidence that does not hold is said and recorded, and stops nothing. */
  readonly wayBack?: true;
  /**
   * Makes sure that nobody else does this work, before any of it is done; what it returns is called at the end. Where
   * it throws, nothing is done and nothing is recorded.
   */
  enter?(context: GateContext): Promise<() => Promise<void>>;
  run(context: GateContext): Promise<GateFindings>;
  /**
   * Markdown that can only be written once the record stands in the ledger, because it names its digest. It is
   * appended to the job summary; if it cannot be made, the gate's verdict stays and the summary says so.
   */
  afterRecord?(context: GateContext, record: GateRecord, ledgerDigest: string): Promise<string>;
  /**
   * Leaves in GitHub what a later run goes on from, once the record stands; returns Markdown for the job summary.
   * Nobody would go on without it, so the command fails where it fails, and running it again makes up for it.
   */
  handOver?(
    context: GateContext,
    record: GateRecord,
    ledgerDigest: string,
    outputs: GateFindings["outputs"],
  ): Promise<string>;
}

/** What an entry does with a finished command. */
export interface CommandReport extends GateDecision {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly record?: GateRecord;
}
