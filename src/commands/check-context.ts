import type { WorkspaceFile } from "../ports.ts";

/** For whom checks are asked. */
export interface CheckContext {
  /** Aborting ends the check; it has failed then. */
  readonly signal: AbortSignal;
  /**
   * Environment of `run` checks: `commandEnvironment(...)` of the release and step. Its `EXPECTED_VERSION` is the
   * fact `version` of `http` checks.
   */
  readonly commandEnv: Readonly<Record<string, string>>;
  /** Where `run` checks run. Default: the workspace. */
  readonly cwd?: string;
  /** Keeps a report that a check read back, as evidence. Default: it is judged and not kept. */
  keepReport?(check: string, file: WorkspaceFile): Promise<void>;
}

/** Which sample of which round is asked. */
export interface SamplePlace {
  readonly attempt: number;
  readonly sample: number;
}
