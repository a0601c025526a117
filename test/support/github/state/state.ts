import { type ActionsState, createActionsState } from "./actions.ts";
import { type CheckState, createCheckState } from "./checks.ts";
import { createDeploymentStore, type DeploymentStore } from "./deployments.ts";
import { createEnvironmentState, type EnvironmentState } from "./environments.ts";
import { createGitState, type GitState } from "./git.ts";
import { createIds, type Ids } from "./ids.ts";
import { createIssueState, type IssueState } from "./issues.ts";
import { createPeople, type People } from "./people.ts";
import { createReleaseState, type ReleaseState } from "./releases.ts";

/** A rule that applies to a branch, such as `{ type: "merge_queue" }`. */
interface BranchRule {
  readonly branch: string;
  readonly type: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

/** Everything GitHub knows about one repository and the people around it. Tests build and change it directly. */
export interface GitHubState {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly people: People;
  readonly git: GitState;
  readonly actions: ActionsState;
  readonly environments: EnvironmentState;
  readonly deployments: DeploymentStore;
  readonly checks: CheckState;
  readonly issues: IssueState;
  readonly releases: ReleaseState;
  readonly rules: BranchRule[];
  readonly ids: Ids;
  readonly now: () => Date;
}

export function createGitHubState(repository: string, now: () => Date): GitHubState {
  const [owner = "", name = ""] = repository.split("/");
  const ids = createIds();
  const people = createPeople(ids);
  people.user(owner, "Organization");
  return {
    id: ids.next(),
    owner,
    name,
    repository,
    people,
    git: createGitState(ids, people, now),
    actions: createActionsState(ids, people, repository, now),
    environments: createEnvironmentState(ids, people, now),
    deployments: createDeploymentStore(ids, now),
    checks: createCheckState(ids, now),
    issues: createIssueState(ids, people, now),
    releases: createReleaseState(ids, people, now),
    rules: [],
    ids,
    now,
  };
}
