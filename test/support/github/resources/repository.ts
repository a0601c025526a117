import type { Urls } from "../route.ts";
import { nodeId } from "../state/ids.ts";
import type { GitHubState } from "../state/state.ts";
import { renderUser } from "./people.ts";

/** Sub-resources whose addresses every repository lists, with the variable part of each. */
const LINKS = {
  archive: "/{archive_format}{/ref}",
  assignees: "/assignees{/user}",
  blobs: "/git/blobs{/sha}",
  branches: "/branches{/branch}",
  collaborators: "/collaborators{/collaborator}",
  comments: "/comments{/number}",
  commits: "/commits{/sha}",
  compare: "/compare/{base}...{head}",
  contents: "/contents/{+path}",
  contributors: "/contributors",
  deployments: "/deployments",
  downloads: "/downloads",
  events: "/events",
  forks: "/forks",
  git_commits: "/git/commits{/sha}",
  git_refs: "/git/refs{/sha}",
  git_tags: "/git/tags{/sha}",
  hooks: "/hooks",
  issue_comment: "/issues/comments{/number}",
  issue_events: "/issues/events{/number}",
  issues: "/issues{/number}",
  keys: "/keys{/key_id}",
  labels: "/labels{/name}",
  languages: "/languages",
  merges: "/merges",
  milestones: "/milestones{/number}",
  notifications: "/notifications{?since,all,participating}",
  pulls: "/pulls{/number}",
  releases: "/releases{/id}",
  stargazers: "/stargazers",
  statuses: "/statuses/{sha}",
  subscribers: "/subscribers",
  subscription: "/subscription",
  tags: "/tags",
  teams: "/teams",
  trees: "/git/trees{/sha}",
} as const;

/** `minimal-repository`, of this repository or of a fork named `owner/name`. */
export function renderRepository(state: GitHubState, urls: Urls, fullName: string = state.repository) {
  const [owner = "", name = ""] = fullName.split("/");
  const api = `${urls.api}/repos/${fullName}`;
  const id = fullName === state.repository ? state.id : idOf(fullName);
  return {
    id,
    node_id: nodeId("Repository", id),
    name,
    full_name: fullName,
    owner: renderUser(state.people.user(owner), urls),
    private: false,
    html_url: `${new URL(urls.html).origin}/${fullName}`,
    description: null,
    fork: fullName !== state.repository,
    url: api,
    ...Object.fromEntries(Object.entries(LINKS).map(([link, path]) => [`${link}_url`, `${api}${path}`])),
  };
}

/** A number that stays the same for the same fork. */
function idOf(fullName: string): number {
  return 500_000 + ([...fullName].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 400_000);
}
