import { type ArtifactService, startArtifactService } from "../../support/artifact-service/service.ts";
import { type GitHubEmulator, startGitHubEmulator } from "../../support/github/emulator.ts";
import { createReleaseRepository, REPOSITORY_NAME, type ReleaseRepository } from "./release-repository.ts";
import { type JobEnded, type Runner, startRunner } from "./runner.ts";

/** A release repository on an emulated GitHub, its people and environments, and a workflow run of its tag. */
export interface ReleaseOnGitHub {
  readonly repository: ReleaseRepository;
  readonly github: GitHubEmulator;
  readonly artifacts: ArtifactService;
  readonly runner: Runner;
  close(): Promise<void>;
}

/** Starts one, with some files of the repository changed. */
export async function startReleaseOnGitHub(
  change: Readonly<Record<string, string>> = {},
): Promise<ReleaseOnGitHub> {
  const repository = await createReleaseRepository(change);
  const github = await startGitHubOf(repository);
  const artifacts = await startArtifactService();
  const runner = startRunner(repository, github, artifacts);
  return {
    repository,
    github,
    artifacts,
    runner,
    close: async () => {
      runner.close();
      await artifacts.close();
      await repository.close();
      await github.close();
    },
  };
}

/** GitHub as it knows the repository, its two releases, its teams and its environments. */
export async function startGitHubOf({ previousSha, sha }: ReleaseRepository): Promise<GitHubEmulator> {
  const github = await startGitHubEmulator({ repository: REPOSITORY_NAME });
  const { git, environments, people } = github.state;
  git.addCommit({ sha: previousSha, message: "Release 1.0.0", author: "author" });
  git.addCommit({ sha, message: "Release 2.0.0", author: "author" });
  git.addTag("v1.0.0", previousSha);
  git.addTag("v2.0.0", sha, { annotated: true });
  people.addTeam("octo-org/sre", ["sre-approver"]);
  environments.add("approve-product", { reviewers: ["product-approver"] });
  environments.add("approve-sre", { reviewers: ["octo-org/sre"] });
  environments.add("production");
  return github;
}

/** Both roles click "Review deployments"; their jobs start and end. */
export function approveEverything({ github, runner }: Pick<ReleaseOnGitHub, "github" | "runner">): void {
  for (const [environment, user] of [
    ["approve-product", "product-approver"],
    ["approve-sre", "sre-approver"],
  ] as const) {
    github.state.actions.addReview(runner.runId, { environments: [environment], user, comment: "go" });
    github.state.actions.addJob(runner.runId, { name: environment });
  }
}

/** The input that ties a job to the one before. */
export function handOver(job: JobEnded): Readonly<Record<string, string>> {
  return { "ledger-digest": job.outputs["ledger-digest"] ?? "" };
}
