import type { Urls } from "../route.ts";
import type { Commit, GitObject, TagObject } from "../state/git.ts";
import { nodeId } from "../state/ids.ts";
import type { GitHubState } from "../state/state.ts";
import { renderNullableUser } from "./people.ts";

/** `git-ref`; `name` is `heads/main` or `tags/v1`. */
export function renderRef(name: string, object: GitObject, urls: Urls) {
  return {
    ref: `refs/${name}`,
    node_id: nodeId("Ref", name),
    url: `${urls.repo}/git/refs/${name}`,
    object: { type: object.type, sha: object.sha, url: `${urls.repo}/git/${object.type}s/${object.sha}` },
  };
}

/** `git-tag`: an annotated tag's own object. */
export function renderTag(tag: TagObject, urls: Urls) {
  return {
    node_id: nodeId("Tag", tag.sha),
    tag: tag.tag,
    sha: tag.sha,
    url: `${urls.repo}/git/tags/${tag.sha}`,
    message: tag.message,
    tagger: tag.tagger,
    object: {
      type: tag.object.type,
      sha: tag.object.sha,
      url: `${urls.repo}/git/${tag.object.type}s/${tag.object.sha}`,
    },
    verification: { verified: false, reason: "unsigned", signature: null, payload: null, verified_at: null },
  };
}

/** `commit`. */
export function renderCommit(commit: Commit, urls: Urls) {
  const person = { name: commit.authorName, email: commit.authorEmail, date: commit.committedAt };
  const url = `${urls.repo}/commits/${commit.sha}`;
  return {
    url,
    sha: commit.sha,
    node_id: nodeId("Commit", commit.sha),
    html_url: `${urls.html}/commit/${commit.sha}`,
    comments_url: `${url}/comments`,
    commit: {
      url: `${urls.repo}/git/commits/${commit.sha}`,
      author: person,
      committer: person,
      message: commit.message,
      comment_count: 0,
      tree: { sha: commit.sha, url: `${urls.repo}/git/trees/${commit.sha}` },
      verification: {
        verified: false,
        reason: "unsigned",
        signature: null,
        payload: null,
        verified_at: null,
      },
    },
    author: renderNullableUser(commit.author, urls),
    committer: renderNullableUser(commit.author, urls),
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${urls.repo}/commits/${sha}`,
      html_url: `${urls.html}/commit/${sha}`,
    })),
  };
}

/** `nullable-simple-commit`, as a workflow run shows it. */
export function renderSimpleCommit(commit: Commit | undefined) {
  if (commit === undefined) {
    return null;
  }
  const person = { name: commit.authorName, email: commit.authorEmail };
  return {
    id: commit.sha,
    tree_id: commit.sha,
    message: commit.message,
    timestamp: commit.committedAt,
    author: person,
    committer: person,
  };
}

/** `diff-entry` for every path that differs between the two trees. */
export function renderDiff(state: GitHubState, base: string, head: string, urls: Urls) {
  const before = state.git.tree(base);
  const after = state.git.tree(head);
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths
    .filter((path) => before.get(path) !== after.get(path))
    .map((path) => ({
      sha: after.get(path) ?? before.get(path) ?? null,
      filename: path,
      status: !before.has(path) ? "added" : !after.has(path) ? "removed" : "modified",
      additions: after.has(path) ? 1 : 0,
      deletions: before.has(path) ? 1 : 0,
      changes: Number(after.has(path)) + Number(before.has(path)),
      blob_url: `${urls.html}/blob/${head}/${encodeURIComponent(path)}`,
      raw_url: `${urls.html}/raw/${head}/${encodeURIComponent(path)}`,
      contents_url: `${urls.repo}/contents/${encodeURIComponent(path)}?ref=${head}`,
    }));
}
