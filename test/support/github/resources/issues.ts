import type { Urls } from "../route.ts";
import { nodeId } from "../state/ids.ts";
import type { Comment, Issue } from "../state/issues.ts";
import { renderNullableUser } from "./people.ts";

/** `issue`; a pull request is one with a `pull_request` field. */
export function renderIssue(issue: Issue, urls: Urls) {
  const url = `${urls.repo}/issues/${issue.number}`;
  const pull = `${urls.html}/pull/${issue.number}`;
  return {
    id: issue.id,
    node_id: nodeId("Issue", issue.id),
    url,
    repository_url: urls.repo,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: `${urls.html}/issues/${issue.number}`,
    number: issue.number,
    state: issue.state,
    title: issue.title,
    body: null,
    user: renderNullableUser(issue.user, urls),
    labels: issue.labels.map((name, index) => ({
      id: index + 1,
      node_id: nodeId("Label", name),
      url: `${urls.repo}/labels/${encodeURIComponent(name)}`,
      name,
      description: null,
      color: "ededed",
      default: false,
    })),
    assignee: null,
    assignees: [],
    milestone: null,
    locked: false,
    comments: issue.comments.length,
    closed_at: issue.state === "closed" ? issue.createdAt : null,
    created_at: issue.createdAt,
    updated_at: issue.createdAt,
    author_association: "MEMBER",
    ...(issue.isPullRequest
      ? { pull_request: { url, html_url: pull, diff_url: `${pull}.diff`, patch_url: `${pull}.patch` } }
      : {}),
  };
}

/** `issue-comment`. */
export function renderComment(issue: Issue, comment: Comment, urls: Urls) {
  return {
    id: comment.id,
    node_id: nodeId("IssueComment", comment.id),
    url: `${urls.repo}/issues/comments/${comment.id}`,
    html_url: `${urls.html}/issues/${issue.number}#issuecomment-${comment.id}`,
    issue_url: `${urls.repo}/issues/${issue.number}`,
    body: comment.body,
    user: renderNullableUser(comment.user, urls),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: "MEMBER",
  };
}
