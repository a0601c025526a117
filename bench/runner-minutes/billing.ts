/** What GitHub does around the steps of a job on its own machines; the tests run on this machine, without a network. */
export const OVERHEAD = {
  /** Starts the runner's worker and prepares the job, before anything is downloaded. */
  startSeconds: 3,
  /** Bytes a second at which archives of actions and the repository arrive. */
  downloadRate: 5_000_000,
  /** A checkout with its whole history talks to GitHub a few times, besides the bytes. */
  checkoutSeconds: 4,
  /** Cleans up and reports. */
  endSeconds: 1,
} as const;

/** A job that a runner worked on. */
export interface MeasuredJob {
  readonly name: string;
  /** From the first to the last step, as measured. */
  readonly seconds: number;
  /** Whether it checks the repository out and downloads the action. */
  readonly checksOut: boolean;
  /** What its own commands would take more than they did. */
  readonly commandSeconds: number;
}

export interface BilledJob extends MeasuredJob {
  readonly overheadSeconds: number;
  /** Whole minutes, as GitHub bills them: a job that began a minute pays for it. */
  readonly minutes: number;
}

/**
 * What GitHub bills for jobs on Linux machines of its own. A job that waits for a review or for its turn has not begun
 * and costs nothing.
 *
 * @param archiveBytes what is downloaded where a job checks out: archives of the actions and the repository.
 */
export function bill(jobs: readonly MeasuredJob[], archiveBytes: number): readonly BilledJob[] {
  const { startSeconds, downloadRate, checkoutSeconds, endSeconds } = OVERHEAD;
  return jobs.map((job) => {
    const fetching = job.checksOut ? checkoutSeconds + archiveBytes / downloadRate : 0;
    const overheadSeconds = startSeconds + fetching + endSeconds;
    const whole = job.seconds + overheadSeconds + job.commandSeconds;
    return { ...job, overheadSeconds, minutes: Math.max(1, Math.ceil(whole / 60)) };
  });
}

export function billedMinutes(jobs: readonly BilledJob[]): number {
  return jobs.reduce((sum, { minutes }) => sum + minutes, 0);
}
