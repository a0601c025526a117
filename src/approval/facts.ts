import type { Asked } from "../gate/asking.ts";
import type { EnvironmentProtection, Review } from "../ports/github/environments.ts";
import type { Job } from "../ports/github/runs.ts";
import type { Authors } from "./people.ts";

/** What the decision is made from: GitHub's review history, or what somebody typed at a desk. */
export type ApprovalFacts = GitHubApprovalFacts | SimulatedApprovalFacts;

/** Facts read from GitHub for one attempt of one run. */
export interface GitHubApprovalFacts {
  readonly kind: "github";
  readonly runId: number;
  readonly attempt: number;
  /** Who started the run or this attempt, as GitHub and the runner tell it. */
  readonly starters: readonly string[];
  /** The run's whole review history, of all attempts: GitHub gives it without time, job or attempt. */
  readonly reviews: readonly Review[];
  /** Present in the weaker form: `reviews` are commands written on this issue, and no environment is asked. */
  readonly comments?: { readonly issue: number };
  /**
   * The review history as the approve gate of this run recorded it: of an earlier attempt, or, where a certification is
   * decided, of this one as well.
   */
  readonly recorded?: { readonly attempt: number; readonly reviews: readonly Review[] };
  /**
   * Jobs of every attempt so far, this one included; of this one only those that ask for what is decided, approval or
   * certification.
   */
  readonly jobs: readonly Job[];
  /** By the name in the config; undefined for an environment that does not exist. */
  readonly environments: ReadonlyMap<string, EnvironmentProtection | undefined>;
  /** By `org/team`; only the teams that were needed. */
  readonly teams: ReadonlyMap<string, TeamFact>;
  /** Owner of the repository: the organisation of an environment's teams. */
  readonly owner: string;
  readonly authors: AuthorFact;
  /** The approval code of this attempt. */
  readonly code: string;
}

/** Facts of a rehearsal at a desk: nobody reviewed anything. */
export interface SimulatedApprovalFacts {
  readonly kind: "simulated";
  readonly decisions: readonly { readonly role: string; readonly login: string }[];
}

/** What is known of a team. */
export type TeamFact =
  | { readonly kind: "members"; readonly logins: readonly string[] }
  | { readonly kind: "unreadable"; readonly why: string };

/** Who wrote the release, or why that cannot be told. */
export type AuthorFact =
  | ({ readonly kind: "known" } & Authors)
  | { readonly kind: "undetermined"; readonly why: string };

/** A role as the config describes it. */
export interface RolePolicy {
  readonly role: string;
  readonly environment: string;
  readonly users: readonly string[];
  readonly teams: readonly string[];
  readonly asked: Asked;
}

/** The rules of approval. */
export interface ApprovalPolicy {
  readonly roles: readonly RolePolicy[];
  readonly authorMayApprove: boolean;
  readonly actorMayApprove: boolean;
  readonly onePersonOneRole: boolean;
  readonly allowAdminBypass: boolean;
  /** Whether an author without a known account refuses the approval or is only reported. */
  readonly unknownAuthors: "refuse" | "report";
  /** Whether a review counts only with the approval code in its comment. */
  readonly codeRequired: boolean;
}
