export type DeploymentState =
  | "queued"
  | "in_progress"
  | "success"
  | "failure"
  | "error"
  | "inactive"
  | "pending";

export interface Deployment {
  readonly id: number;
  readonly sha: string;
  readonly ref: string;
  readonly environment: string;
  readonly createdAt: string;
  readonly payload: unknown;
}

export interface DeploymentStatus {
  readonly state: DeploymentState;
  readonly description: string;
  readonly createdAt: string;
  readonly creator: string;
}
