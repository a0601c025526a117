export interface WorkflowRun {
  readonly id: number;
  readonly attempt: number;
  readonly headSha: string;
  readonly event: string;
  readonly actor: string;
  readonly triggeringActor: string;
  /** `owner/name` of the repository the head commit comes from; another one for a fork. */
  readonly headRepository: string;
  readonly repository: string;
  readonly path: string;
  /** What the run is called: its `run-name`. */
  readonly title: string;
  /** For people. */
  readonly url: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly startedAt: string;
  readonly updatedAt: string;
  /** What its jobs' check runs share. */
  readonly checkSuite?: number;
}

export interface Job {
  readonly id: number;
  readonly name: string;
  readonly attempt: number;
  readonly status: string;
  readonly conclusion: string | null;
  readonly startedAt: string | null;
  readonly completedAt: string | null;
  /** Name of the machine that runs it, as `RUNNER_NAME` has it there. */
  readonly runner?: string;
}

/** An artifact of a workflow run, as the REST API shows it. */
export interface RunArtifact {
  readonly id: number;
  readonly name: string;
  /** Bytes of the archive. */
  readonly size: number;
  /** Hex; absent for artifacts of old clients. */
  readonly sha256?: string;
  readonly expired: boolean;
  readonly createdAt: string;
}
