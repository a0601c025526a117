import type { EvidenceFormat } from "../../evidence/formats.ts";

/** What was seen in a repository, as far as it can shape a config. Nothing here is a guess. */
export interface RepositoryFacts {
  /** Name of what is released: of the package, else of the repository, else of the folder. */
  readonly name: string;
  /** `owner/name` of the origin remote, if it is a GitHub one. */
  readonly repository: string | undefined;
  readonly ecosystems: readonly Ecosystem[];
  /** Names of all tags. */
  readonly tags: readonly string[];
  readonly workflows: readonly WorkflowFacts[];
  readonly reports: readonly ReportFacts[];
  /** Ways to deploy, as found; the best first. */
  readonly deploy: readonly WayFacts[];
  /** Ways back, as found; the best first. */
  readonly rollback: readonly WayFacts[];
  /** Scripts that move traffic. */
  readonly shift: readonly WayFacts[];
  readonly health: HealthFacts | undefined;
  readonly rollbackPlans: readonly PlanFacts[];
  /** Owners of everything in CODEOWNERS: `ana`, `org/team`. */
  readonly owners: readonly string[];
  /** Environments with their reviewers; undefined where nobody could be asked. */
  readonly environments: readonly EnvironmentFacts[] | undefined;
}

/** A language or build tool, and the file that says so. */
export interface Ecosystem {
  readonly name: "node" | "python" | "go" | "java" | "rust" | "dotnet" | "ruby" | "php";
  readonly file: string;
}

/** A workflow of the repository. */
export interface WorkflowFacts {
  /** File name, such as `ci.yml`. */
  readonly file: string;
  readonly triggers: readonly string[];
  /** Names of the check runs of its jobs; a matrix job gives a glob such as `test (*)`. */
  readonly checks: readonly string[];
  readonly uploads: readonly UploadFacts[];
  /** What is kept under names that only the run makes, such as `reports-${{ matrix.os }}`: that text is the artifact. */
  readonly unnamed: readonly UploadFacts[];
}

/** What an `actions/upload-artifact` step keeps. */
export interface UploadFacts {
  readonly artifact: string;
  /** Paths and globs, relative to the workspace. */
  readonly paths: readonly string[];
}

/** A report on disk, recognised by what is in it. */
export interface ReportFacts {
  readonly path: string;
  readonly format: EvidenceFormat;
  /** What its reader says of it, such as `tests.total`; undefined when it could not be read. */
  readonly facts: Readonly<Record<string, unknown>> | undefined;
  /** Why it could not be read. */
  readonly problem?: string;
}

/** A command that was found, and what it would run. */
export interface WayFacts {
  /** Shell line. */
  readonly run: string;
  /** The file that says so. */
  readonly file: string;
  /** Whether that file mentions DRY_RUN; without it a rehearsal would really do it. */
  readonly honoursDryRun: boolean;
  /** Whether that file mentions DEPLOY_ENVIRONMENT; without it staging and production could be one place. */
  readonly knowsEnvironment: boolean;
  /** The file is an executable script that the release needs. */
  readonly script: boolean;
  /** Variables of the job that it reads. */
  readonly passEnv?: readonly string[];
}

/** An address that says whether the service is well. */
export interface HealthFacts {
  readonly path: string;
  /** The file that says so. */
  readonly file: string;
}

/** A document that could be the rollback plan. */
export interface PlanFacts {
  readonly path: string;
  readonly steps: number;
  readonly rehearsed: boolean;
}

export interface EnvironmentFacts {
  readonly name: string;
  readonly users: readonly string[];
  readonly teams: readonly string[];
}
