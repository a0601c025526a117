import { renderComment, renderIssue } from "../resources/issues.ts";
import { json, notFound, page, type Route, read, write } from "../route.ts";

/** Issues and their comments. */
export const issueRoutes: readonly Route[] = [
  {
    operation: "issues/list-for-repo",
    needs: read("issues"),
    answer: (request) => {
      const { state, query, urls } = request;
      const wanted = query.get("state") ?? "open";
      const labels = (query.get("labels") ?? "").split(",").filter((label) => label !== "");
      const found = state.issues.all
        .filter((issue) => wanted === "all" || issue.state === wanted)
        .filter((issue) =>
          labels.every((label) => issue.labels.some((held) => held.toLowerCase() === label.toLowerCase())),
        )
        .reverse();
      const part = page(request, `/repos/${state.repository}/issues`, found);
      return {
        status: 200,
        headers: part.headers,
        body: part.items.map((issue) => renderIssue(issue, urls)),
      };
    },
  },
  {
    operation: "issues/list-comments",
    needs: read("issues"),
    answer: (request) => {
      const { state, params, urls } = request;
      const issue = state.issues.find(Number(params["issue_number"]));
      if (issue === undefined) {
        return notFound();
      }
      const part = page(
        request,
        `/repos/${state.repository}/issues/${issue.number}/comments`,
        issue.comments,
      );
      const body = part.items.map((comment) => renderComment(issue, comment, urls));
      return { status: 200, headers: part.headers, body };
    },
  },
  {
    operation: "issues/create-comment",
    needs: write("issues"),
    answer: ({ state, params, body, token, urls }) => {
      const issue = state.issues.find(Number(params["issue_number"]));
      if (issue === undefined) {
        return notFound();
      }
      const comment = state.issues.comment(issue, token.login, (body as { readonly body: string }).body);
      return json(renderComment(issue, comment, urls), 201);
    },
  },
];
