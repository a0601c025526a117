import type { Ids } from "./ids.ts";
import type { People, User } from "./people.ts";

export interface Run {
  readonly id: number;
  readonly workflowId: number;
  readonly name: string;
  readonly path: string;
  readonly headSha: string;
  readonly headBranch: string;
  readonly event: string;
  readonly actor: User;
  /** `owner/name`; null for a fork that was deleted. */
  readonly headRepository: string | null;
  readonly createdAt: string;
  readonly attempts: RunAttempt[];
  readonly reviews: Review[];
  readonly artifacts: Artifact[];
}

export interface RunAttempt {
  readonly number: number;
  readonly triggeringActor: User;
  status: RunStatus;
  conclusion: Conclusion;
  readonly startedAt: string;
  updatedAt: string;
  readonly jobs: Job[];
}

export type RunStatus = "queued" | "in_progress" | "completed" | "waiting" | "requested" | "pending";
export type Conclusion =
  | "success"
  | "failure"
  | "neutral"
  | "cancelled"
  | "skipped"
  | "timed_out"
  | "action_required"
  | null;

export interface Job {
  readonly id: number;
  readonly name: string;
  status: RunStatus;
  conclusion: Conclusion;
  startedAt: string;
  completedAt: string | null;
  readonly runner?: string;
}

export interface Review {
  readonly environments: readonly string[];
  readonly state: "approved" | "rejected" | "pending";
  readonly user: User;
  readonly comment: string;
}

export interface Artifact {
  readonly id: number;
  readonly name: string;
  /** The archive as GitHub stores it. */
  bytes: Uint8Array;
  /** What GitHub says the archive's digest is; null for artifacts of old clients. */
  digest: string | null;
  expired: boolean;
  readonly createdAt: string;
}

interface RunInput {
  readonly id?: number;
  readonly headSha: string;
  readonly headBranch?: string;
  readonly path?: string;
  readonly name?: string;
  readonly event?: string;
  readonly actor?: string;
  readonly triggeringActor?: string;
  readonly headRepository?: string | null;
  readonly status?: RunStatus;
  readonly conclusion?: Conclusion;
  readonly startedAt?: string;
  readonly updatedAt?: string;
}

type Inputs = Readonly<Record<string, string>>;

/** What a dispatched run is called, and the environment that its job waits for. */
export interface DispatchableWorkflow {
  readonly name: (inputs: Inputs) => string;
  readonly environment: (inputs: Inputs) => string;
  /** What people do as soon as they are asked. */
  readonly started?: (run: Run) => void;
}

interface ReviewInput {
  readonly environments: readonly string[];
  readonly user: string;
  readonly state?: Review["state"];
  readonly comment?: string;
}

/** Workflow runs with their attempts, jobs, reviews and artifacts. */
export interface ActionsState {
  readonly runs: ReadonlyMap<number, Run>;
  /** Set to make the review history come in pages, which GitHub does not describe. */
  reviewsPerPage: number | undefined;
  addRun(input: RunInput): Run;
  /** Starts the next attempt and returns its number. */
  rerun(runId: number, by: string): number;
  /** Adds a job to the newest attempt, or to the one named. */
  addJob(runId: number, job: Partial<Job> & { readonly name: string }, attempt?: number): Job;
  addReview(runId: number, review: ReviewInput): void;
  /** Workflow files that can be dispatched, and the environment that the one job of their runs waits for. */
  readonly dispatchable: Map<string, DispatchableWorkflow>;
  /** Starts a run of such a workflow; undefined when there is none of that name that can be dispatched. */
  dispatch(
    workflow: string,
    from: Omit<RunInput, "path" | "event" | "name">,
    inputs: Inputs,
  ): Run | undefined;
  /** A person clicks "Review deployments": the job that waits starts and ends, or fails when it was rejected. */
  review(runId: number, review: Omit<ReviewInput, "environments">): void;
  /** Cancels a run; false when it has ended. */
  cancel(runId: number): boolean;
  addArtifact(
    runId: number,
    artifact: {
      readonly name: string;
      readonly bytes: Uint8Array;
      readonly digest?: string | null;
      readonly createdAt?: string;
    },
  ): Artifact;
}

export function createActionsState(
  ids: Ids,
  people: People,
  repository: string,
  now: () => Date,
): ActionsState {
  const runs = new Map<number, Run>();
  const workflows = new Map<string, number>();
  const dispatchable = new Map<string, DispatchableWorkflow>();
  const waitingFor = new Map<number, string>();
  const existing = (runId: number): Run => {
    const run = runs.get(runId);
    if (run === undefined) {
      throw new Error(`the emulator has no run ${runId}`);
    }
    return run;
  };
  const newestOf = (runId: number): RunAttempt => existing(runId).attempts.at(-1) as RunAttempt;
  const endOf = (runId: number, conclusion: Conclusion): void => {
    const attempt = newestOf(runId);
    for (const ended of [attempt, ...attempt.jobs]) {
      ended.status = "completed";
      ended.conclusion = conclusion;
    }
    attempt.updatedAt = now().toISOString();
    for (const job of attempt.jobs) job.completedAt = attempt.updatedAt;
  };
  const state: ActionsState = {
    runs,
    dispatchable,
    dispatch: (workflow, from, inputs) => {
      const known = dispatchable.get(workflow);
      if (known === undefined) return undefined;
      const path = `.github/workflows/${workflow}`;
      const name = known.name(inputs);
      const run = state.addRun({ ...from, path, name, event: "workflow_dispatch", status: "waiting" });
      const environment = known.environment(inputs);
      waitingFor.set(run.id, environment);
      state.addJob(run.id, { name: environment, status: "waiting", conclusion: null, completedAt: null });
      known.started?.(run);
      return run;
    },
    review: (runId, review) => {
      state.addReview(runId, { ...review, environments: [waitingFor.get(runId) ?? ""] });
      for (const job of newestOf(runId).jobs) job.startedAt = now().toISOString();
      endOf(runId, review.state === "rejected" ? "failure" : "success");
    },
    cancel: (runId) => {
      if (newestOf(runId).status === "completed") return false;
      endOf(runId, "cancelled");
      return true;
    },
    reviewsPerPage: undefined,
    addRun: (input) => {
      const path = input.path ?? ".github/workflows/release.yml";
      const workflowId = workflows.get(path) ?? ids.next();
      workflows.set(path, workflowId);
      const actor = people.user(input.actor ?? "release-engineer");
      const startedAt = input.startedAt ?? now().toISOString();
      const run: Run = {
        id: input.id ?? ids.next(),
        workflowId,
        name: input.name ?? "Release",
        path,
        headSha: input.headSha,
        headBranch: input.headBranch ?? "main",
        event: input.event ?? "push",
        actor,
        headRepository: input.headRepository === undefined ? repository : input.headRepository,
        createdAt: startedAt,
        attempts: [
          {
            number: 1,
            triggeringActor: input.triggeringActor === undefined ? actor : people.user(input.triggeringActor),
            status: input.status ?? "in_progress",
            conclusion: input.conclusion ?? null,
            startedAt,
            updatedAt: input.updatedAt ?? startedAt,
            jobs: [],
          },
        ],
        reviews: [],
        artifacts: [],
      };
      runs.set(run.id, run);
      return run;
    },
    rerun: (runId, by) => {
      const run = existing(runId);
      const at = now().toISOString();
      const number = run.attempts.length + 1;
      run.attempts.push({
        number,
        triggeringActor: people.user(by),
        status: "in_progress",
        conclusion: null,
        startedAt: at,
        updatedAt: at,
        jobs: [],
      });
      return number;
    },
    addJob: (runId, input, attempt) => {
      const run = existing(runId);
      const owner = run.attempts[(attempt ?? run.attempts.length) - 1];
      if (owner === undefined) {
        throw new Error(`run ${runId} has no attempt ${attempt}`);
      }
      const job: Job = {
        id: ids.next(),
        status: "completed",
        conclusion: "success",
        startedAt: now().toISOString(),
        completedAt: now().toISOString(),
        ...input,
      };
      owner.jobs.push(job);
      return job;
    },
    addReview: (runId, input) => {
      existing(runId).reviews.push({
        environments: input.environments,
        state: input.state ?? "approved",
        user: people.user(input.user),
        comment: input.comment ?? "",
      });
    },
    addArtifact: (runId, input) => {
      const artifact: Artifact = {
        id: ids.next(),
        name: input.name,
        bytes: input.bytes,
        digest: input.digest === undefined ? `sha256:${ids.sha256(input.bytes)}` : input.digest,
        expired: false,
        createdAt: input.createdAt ?? now().toISOString(),
      };
      existing(runId).artifacts.push(artifact);
      return artifact;
    },
  };
  return state;
}
