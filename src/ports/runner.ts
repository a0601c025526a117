/** What the runner says of the job that runs. */
export interface RunnerContext {
  readonly repository: string;
  readonly workflowRef: string;
  readonly runId: number;
  readonly attempt: number;
  readonly job: string;
  readonly actor: string;
  readonly triggeringActor: string;
  readonly sha: string;
  /** Such as `refs/tags/v1.2.3`. */
  readonly ref: string;
  readonly eventName: string;
  readonly serverUrl: string;
}
