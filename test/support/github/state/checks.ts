import type { Conclusion, RunStatus } from "./actions.ts";
import type { Ids } from "./ids.ts";
import type { User } from "./people.ts";

export interface CheckRun {
  readonly id: number;
  readonly sha: string;
  readonly name: string;
  status: RunStatus;
  conclusion: Conclusion;
  readonly startedAt: string | null;
  readonly completedAt: string | null;
  readonly app: string;
  /** The workflow run whose job it is; a check run without one has a suite of its own. */
  readonly runId?: number;
}

export interface CommitStatus {
  readonly id: number;
  readonly sha: string;
  readonly context: string;
  readonly state: "error" | "failure" | "pending" | "success";
  readonly description: string | null;
  readonly creator: User | null;
  readonly createdAt: string;
}

/** Check runs and commit statuses, by commit. */
export interface CheckState {
  readonly runs: CheckRun[];
  /** Oldest first; a later one of the same context replaces the earlier in the combined status. */
  readonly statuses: CommitStatus[];
  addRun(sha: string, input: Partial<CheckRun> & { readonly name: string }): CheckRun;
  addStatus(sha: string, input: Partial<CommitStatus> & { readonly context: string }): CommitStatus;
}

export function createCheckState(ids: Ids, now: () => Date): CheckState {
  const runs: CheckRun[] = [];
  const statuses: CommitStatus[] = [];
  return {
    runs,
    statuses,
    addRun: (sha, input) => {
      const at = now().toISOString();
      const run: CheckRun = {
        id: ids.next(),
        status: "completed",
        conclusion: "success",
        startedAt: at,
        completedAt: at,
        app: "github-actions",
        ...input,
        sha,
      };
      runs.push(run);
      return run;
    },
    addStatus: (sha, input) => {
      const status: CommitStatus = {
        id: ids.next(),
        state: "success",
        description: null,
        creator: null,
        createdAt: now().toISOString(),
        ...input,
        sha,
      };
      statuses.push(status);
      return status;
    },
  };
}
