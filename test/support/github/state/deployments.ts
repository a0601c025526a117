import type { Ids } from "./ids.ts";
import type { User } from "./people.ts";

export type DeploymentState =
  | "error"
  | "failure"
  | "inactive"
  | "pending"
  | "success"
  | "queued"
  | "in_progress";

export interface DeploymentStatus {
  readonly id: number;
  readonly state: DeploymentState;
  readonly description: string;
  readonly logUrl: string;
  readonly environmentUrl: string;
  readonly creator: User;
  readonly createdAt: string;
}

export interface Deployment {
  readonly id: number;
  readonly sha: string;
  readonly ref: string;
  readonly task: string;
  readonly environment: string;
  readonly description: string;
  readonly payload: unknown;
  readonly transient: boolean;
  readonly production: boolean;
  readonly creator: User;
  readonly createdAt: string;
  /** Oldest first. */
  readonly statuses: DeploymentStatus[];
}

type DeploymentInput = Pick<Deployment, "sha" | "creator"> & Partial<Omit<Deployment, "statuses">>;
type StatusInput = Pick<DeploymentStatus, "state" | "creator"> & Partial<Omit<DeploymentStatus, "id">>;

/** Deployments and their statuses. */
export interface DeploymentStore {
  /** Oldest first. */
  readonly all: Deployment[];
  add(input: DeploymentInput): Deployment;
  find(id: number): Deployment | undefined;
  /**
   * Adds a status. As on GitHub, `success` makes earlier deployments to the same environment inactive,
   * unless they are transient or to production.
   */
  addStatus(deployment: Deployment, input: StatusInput, autoInactive?: boolean): DeploymentStatus;
}

export function createDeploymentStore(ids: Ids, now: () => Date): DeploymentStore {
  const all: Deployment[] = [];
  const append = (deployment: Deployment, input: StatusInput): DeploymentStatus => {
    const status: DeploymentStatus = {
      id: ids.next(),
      description: "",
      logUrl: "",
      environmentUrl: "",
      createdAt: now().toISOString(),
      ...input,
    };
    deployment.statuses.push(status);
    return status;
  };
  return {
    all,
    add: (input) => {
      const environment = input.environment ?? "production";
      const deployment: Deployment = {
        id: ids.next(),
        ref: input.sha,
        task: "deploy",
        environment,
        description: "",
        payload: {},
        transient: false,
        production: environment === "production",
        createdAt: now().toISOString(),
        statuses: [],
        ...input,
      };
      all.push(deployment);
      return deployment;
    },
    find: (id) => all.find((deployment) => deployment.id === id),
    addStatus: (deployment, input, autoInactive = true) => {
      if (input.state === "success" && autoInactive) {
        for (const earlier of all) {
          const replaced =
            earlier.id < deployment.id &&
            earlier.environment === deployment.environment &&
            !earlier.transient &&
            !earlier.production &&
            earlier.statuses.at(-1)?.state !== "inactive";
          if (replaced) {
            append(earlier, { state: "inactive", creator: input.creator });
          }
        }
      }
      return append(deployment, input);
    },
  };
}
