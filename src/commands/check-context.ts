import type { MetricSourceConfig } from "../config/schema.ts";
import type { CheckReport } from "../gate/check-result.ts";
import type { CheckSample } from "../gate/checks.ts";
import type { CapturedOutput } from "../ports/processes.ts";
import type { WorkspaceFile } from "../ports/workspace.ts";

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
  /** Sources of `metric` checks by name (`metrics.sources`). Default: none, and such a check fails. */
  readonly sources?: Readonly<Record<string, MetricSourceConfig>>;
  /** Keeps a file that a check read, as evidence. Default: it is judged and not kept. */
  keepReport?(check: string, file: WorkspaceFile): Promise<void>;
}

/** Which sample of which round is asked. */
export interface SamplePlace {
  readonly attempt: number;
  readonly sample: number;
}

/** The answer to one sample of a check. */
export interface CheckAnswer {
  readonly sample: CheckSample;
  readonly output?: CapturedOutput;
  readonly report?: CheckReport;
}
