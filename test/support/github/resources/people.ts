import type { Urls } from "../route.ts";
import { nodeId } from "../state/ids.ts";
import type { Team, User } from "../state/people.ts";

/** `simple-user`. */
export function renderUser(user: User, urls: Urls) {
  const api = `${urls.api}/users/${encodeURIComponent(user.login)}`;
  return {
    login: user.login,
    id: user.id,
    node_id: nodeId("User", user.id),
    avatar_url: `${urls.blob}/u/${user.id}`,
    gravatar_id: "",
    url: api,
    html_url: `${new URL(urls.html).origin}/${encodeURIComponent(user.login)}`,
    followers_url: `${api}/followers`,
    following_url: `${api}/following{/other_user}`,
    gists_url: `${api}/gists{/gist_id}`,
    starred_url: `${api}/starred{/owner}{/repo}`,
    subscriptions_url: `${api}/subscriptions`,
    organizations_url: `${api}/orgs`,
    repos_url: `${api}/repos`,
    events_url: `${api}/events{/privacy}`,
    received_events_url: `${api}/received_events`,
    type: user.type,
    site_admin: false,
  };
}

/** `nullable-simple-user`: null once the account is deleted. */
export function renderNullableUser(user: User | null, urls: Urls) {
  return user === null || user.deleted ? null : renderUser(user, urls);
}

/** `public-user`. */
export function renderPublicUser(user: User, urls: Urls, createdAt: string) {
  return {
    ...renderUser(user, urls),
    name: null,
    company: null,
    blog: "",
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: createdAt,
    updated_at: createdAt,
  };
}

/** `team`. */
export function renderTeam(team: Team, urls: Urls) {
  const api = `${urls.api}/organizations/1/team/${team.id}`;
  return {
    id: team.id,
    node_id: nodeId("Team", team.id),
    name: team.slug,
    slug: team.slug,
    description: null,
    privacy: "closed",
    notification_setting: "notifications_enabled",
    permission: "pull",
    url: api,
    html_url: `${new URL(urls.html).origin}/orgs/${team.org}/teams/${team.slug}`,
    members_url: `${api}/members{/member}`,
    repositories_url: `${api}/repos`,
    type: "organization",
    parent: null,
  };
}
