import { type ArtifactService, startArtifactService } from "../../../support/artifact-service/service.ts";
import type { GitHubEmulator } from "../../../support/github/emulator.ts";
import { startGitHubOf } from "../../support/release-on-github.ts";
import {
  createReleaseRepository,
  RELEASE_CONFIG,
  type ReleaseRepository,
} from "../../support/release-repository.ts";
import { type ActOptions, type ActRun, type ActWorld, createActWorld } from "./act.ts";

/** A caller's repository on an emulated GitHub, whose workflows act runs and whose people review. */
export interface Caller {
  readonly repository: ReleaseRepository;
  readonly github: GitHubEmulator;
  readonly world: ActWorld;
  /** Runs a starter workflow, the one that releases a tag unless another is named; people approve as soon as asked. */
  release(options?: ActOptions): Promise<ActRun>;
  /** Answers the request for review of an environment, if somebody reviews there. */
  review(environment: string, state: "approved" | "rejected"): void;
  /**
   * Answers the request for certification, for which a job of its own waits; `bypassed`: the job ran and nobody did.
   */
  certify(environment: string, state: "approved" | "rejected" | "bypassed"): void;
  close(): Promise<void>;
}

/** Somebody who reviews in an environment, listed there or as a member of a team. */
export interface Reviewer {
  readonly user: string;
  readonly team?: string;
}

/** Who reviews in each environment. */
const REVIEWERS: Readonly<Record<string, Reviewer>> = {
  "approve-product": { user: "product-approver" },
  "approve-sre": { user: "sre-approver" },
};

/** The config of the repository with a canary of one step. */
export const CANARY = RELEASE_CONFIG.replace(
  "  interval: 20ms\n",
  "  interval: 20ms\n  shift: bash scripts/shift.sh\n  canary: { steps: [{ weight: 10, hold: 200ms }] }\n",
);

/**
 * Makes the repository with the tags v1.0.0 and v2.0.0, and GitHub as it knows it.
 *
 * @param change files of the repository, by their paths.
 * @param reviewers further environments and who reviews there.
 */
export async function startCaller(
  change: Readonly<Record<string, string>> = {},
  reviewers: Readonly<Record<string, Reviewer>> = {},
): Promise<Caller> {
  const repository = await createReleaseRepository({
    ".github/release-gates.yml": CANARY,
    "scripts/shift.sh": "true\n",
    ...change,
  });
  const github = await startGitHubOf(repository);
  // Artifacts of earlier runs are fetched through the REST API.
  const artifacts: ArtifactService = await startArtifactService({
    onFinalized: ({ runId, name, blob }) =>
      github.state.actions.addArtifact(Number(runId), { name, bytes: blob.bytes ?? new Uint8Array() }),
  });
  const { actions, environments, people } = github.state;
  for (const [environment, { user, team }] of Object.entries(reviewers)) {
    if (team !== undefined) people.addTeam(team, [user]);
    environments.add(environment, { reviewers: [team ?? user] });
  }
  const world = createActWorld(repository, github, artifacts);

  const reviewer = (environment: string) => ({ ...REVIEWERS, ...reviewers })[environment]?.user;
  const review: Caller["review"] = (environment, state) => {
    const user = reviewer(environment);
    if (user === undefined) return;
    actions.addReview(world.newestRun(), { environments: [environment], user, state, comment: "seen" });
    actions.addJob(world.newestRun(), { name: `release / ${environment}` });
  };
  const certify: Caller["certify"] = (environment, state) => {
    const user = reviewer(environment) ?? "";
    const conclusion = state === "rejected" ? "failure" : "success";
    if (state !== "bypassed")
      actions.addReview(world.newestRun(), {
        environments: [environment],
        user,
        state,
        comment: "watched it",
      });
    actions.addJob(world.newestRun(), { name: `release / certification (${environment})`, conclusion });
  };
  return {
    repository,
    github,
    world,
    review,
    certify,
    release: (options = {}) =>
      world.run({
        ...options,
        jobBegins: (job) => {
          review(job, "approved");
          options.jobBegins?.(job);
        },
      }),
    close: async () => {
      world.close();
      await artifacts.close();
      await repository.close();
      await github.close();
    },
  };
}
