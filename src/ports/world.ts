import type { MetricSourceConfig } from "../config/schema.ts";
import type { Attestation } from "../gate/attestation.ts";
import type { Artifacts } from "./artifacts.ts";
import type { Clock } from "./clock.ts";
import type { EvidenceFiles, OpenedEvidence } from "./evidence-files.ts";
import type { Git } from "./git.ts";
import type { GitHub } from "./github/client.ts";
import type { Host } from "./host.ts";
import type { HttpClient } from "./http.ts";
import type { MetricSource } from "./metrics.ts";
import type { Notifier } from "./notifier.ts";
import type { Processes } from "./processes.ts";
import type { Reporter } from "./reporter.ts";
import type { RunnerContext } from "./runner.ts";
import type { Scratch } from "./scratch.ts";
import type { Workspace } from "./workspace.ts";

/**
 * How long one call to GitHub may take with all its repetitions: two minutes, or, `brief`, three seconds for what is
 * asked again later and must hold nothing up.
 */
export type Patience = "patient" | "brief";

/**
 * What commands need from the world. Commands see only these interfaces; `adapters/` implements them for
 * real, `test/support/fakes/` for tests. Times are milliseconds unless a name says otherwise; instants are
 * `Date` at this border and ISO 8601 text in records.
 */
export interface World {
  readonly clock: Clock;
  /** The checkout: everything the repository under release holds. */
  readonly workspace: Workspace;
  readonly git: Git;
  readonly processes: Processes;
  readonly http: HttpClient;
  readonly reporter: Reporter;
  /** This machine, as far as several runs share it. */
  readonly host: Host;
  /** The process environment, read once at the start. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Facts of the workflow run, or undefined at a desk. */
  readonly runner: RunnerContext | undefined;
  /** Known secret values; everything written is masked by them. */
  readonly secrets: readonly string[];
  /** Loads the client on first use. Throws `token-missing` where there is no token. */
  github(patience?: Patience): Promise<GitHub>;
  /** Loads the client on first use. Throws `artifact-missing` outside a runner. */
  artifacts(): Promise<Artifacts>;
  /** A temporary directory for evidence from elsewhere. */
  scratch(): Promise<Scratch>;
  /** Opens a metrics source; it keeps what it must remember between readings (counters of a scrape). */
  metrics(source: MetricSourceConfig): Promise<MetricSource>;
  /** Begins to take messages for people and machines elsewhere. */
  notifier(): Promise<Notifier>;
  /** The evidence directory at this path. */
  evidence(directory: string): EvidenceFiles;
  /**
   * Finished evidence to be looked at: a folder, or a bundle (zip). Throws `evidence-missing` when there is
   * nothing at the path and `evidence-malformed` when it is neither.
   */
  openEvidence(path: string): Promise<OpenedEvidence>;
  /** Verifies a Sigstore bundle offline: parsed JSON of it, and of the trusted roots one of which must accept it. */
  verifySigstoreBundle(bundle: unknown, roots: readonly unknown[]): Promise<Attestation>;
}
