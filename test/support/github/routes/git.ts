import { renderCommit, renderDiff, renderRef, renderTag } from "../resources/git.ts";
import { invalid, json, notFound, page, type Route, read, write } from "../route.ts";
import type { GitObject } from "../state/git.ts";
import { nodeId } from "../state/ids.ts";

const COMPARE_FILES = 300;

/** Refs, tags, trees and comparisons. */
export const gitRoutes: readonly Route[] = [
  {
    operation: "git/get-ref",
    needs: read("contents"),
    answer: ({ state, params, urls }) => {
      const name = params["ref"] ?? "";
      const object = state.git.refs.get(name);
      return object === undefined ? notFound() : json(renderRef(name, object, urls));
    },
  },
  {
    operation: "git/list-matching-refs",
    needs: read("contents"),
    answer: ({ state, params, urls }) => {
      const prefix = params["ref"] ?? "";
      return json(
        [...state.git.refs]
          .filter(([name]) => name.startsWith(prefix))
          .map(([name, object]) => renderRef(name, object, urls)),
      );
    },
  },
  {
    operation: "repos/list-tags",
    needs: read("contents"),
    answer: (request) => {
      const { state, urls } = request;
      const names = [...state.git.refs.keys()].filter((name) => name.startsWith("tags/")).sort();
      const tags = names.flatMap((ref) => {
        const commit = state.git.resolve(ref);
        return commit === undefined ? [] : [{ name: ref.slice("tags/".length), sha: commit.sha }];
      });
      const part = page(request, `/repos/${state.repository}/tags`, tags);
      const body = part.items.map(({ name, sha }) => ({
        name,
        commit: { sha, url: `${urls.repo}/commits/${sha}` },
        zipball_url: `${urls.repo}/zipball/refs/tags/${encodeURIComponent(name)}`,
        tarball_url: `${urls.repo}/tarball/refs/tags/${encodeURIComponent(name)}`,
        node_id: nodeId("Ref", name),
      }));
      return { status: 200, headers: part.headers, body };
    },
  },
  {
    operation: "git/get-tag",
    needs: read("contents"),
    answer: ({ state, params, urls }) => {
      const tag = state.git.tagObjects.get(params["tag_sha"] ?? "");
      return tag === undefined ? notFound() : json(renderTag(tag, urls));
    },
  },
  {
    operation: "git/create-tag",
    needs: write("contents"),
    answer: ({ state, body, token, urls }) => {
      const { tag, message, object, type, tagger } = body as Record<string, string> & {
        readonly tagger?: { readonly name: string; readonly email: string; readonly date?: string };
      };
      if (!state.git.commits.has(object ?? "")) {
        return invalid("Object does not exist");
      }
      const date = tagger?.date ?? state.now().toISOString();
      const made = state.git.addTagObject({
        tag: tag ?? "",
        message: message ?? "",
        object: { type: type === "tag" ? "tag" : "commit", sha: object ?? "" },
        tagger:
          tagger === undefined
            ? { name: token.login, email: `${token.login}@example.com`, date }
            : { ...tagger, date },
      });
      return json(renderTag(made, urls), 201);
    },
  },
  {
    operation: "git/create-ref",
    needs: write("contents"),
    answer: ({ state, body, urls }) => {
      const { ref, sha } = body as { readonly ref: string; readonly sha: string };
      const name = ref.replace(/^refs\//, "");
      if (state.git.refs.has(name)) {
        return invalid("Reference already exists");
      }
      const type: GitObject["type"] | undefined = state.git.commits.has(sha)
        ? "commit"
        : state.git.tagObjects.has(sha)
          ? "tag"
          : undefined;
      if (type === undefined) {
        return invalid("Object does not exist");
      }
      state.git.refs.set(name, { type, sha });
      return json(renderRef(name, { type, sha }, urls), 201);
    },
  },
  {
    operation: "git/update-ref",
    needs: write("contents"),
    answer: ({ state, params, body, urls }) => {
      const { sha, force = false } = body as { readonly sha: string; readonly force?: boolean };
      const name = params["ref"] ?? "";
      const before = state.git.resolve(name);
      if (before === undefined || !state.git.commits.has(sha)) {
        return invalid(before === undefined ? "Reference does not exist" : "Object does not exist");
      }
      if (!force && state.git.mergeBase(before.sha, sha) !== before.sha) {
        return invalid("Update is not a fast forward");
      }
      state.git.refs.set(name, { type: "commit", sha });
      return json(renderRef(name, { type: "commit", sha }, urls));
    },
  },
  {
    operation: "git/get-tree",
    needs: read("contents"),
    answer: ({ state, params, query, urls }) => {
      const commit = state.git.resolve(params["tree_sha"] ?? "");
      if (commit === undefined) {
        return notFound();
      }
      const entries = [...state.git.tree(commit.sha)].filter(
        ([path]) => query.has("recursive") || !path.includes("/"),
      );
      return json({
        sha: commit.sha,
        url: `${urls.repo}/git/trees/${commit.sha}`,
        truncated: false,
        tree: entries.map(([path, sha]) => ({
          path,
          mode: "100644",
          type: "blob",
          sha,
          size: 1,
          url: `${urls.repo}/git/blobs/${sha}`,
        })),
      });
    },
  },
  {
    operation: "repos/compare-commits-with-basehead",
    needs: read("contents"),
    answer: (request) => {
      const { state, params, urls } = request;
      const [from = "", to = ""] = (params["basehead"] ?? "").split("...");
      const base = state.git.resolve(from);
      const head = state.git.resolve(to);
      const shared = base && head && state.git.mergeBase(base.sha, head.sha);
      const merge = shared === undefined ? undefined : state.git.commits.get(shared);
      if (base === undefined || head === undefined || merge === undefined) {
        return notFound();
      }
      const ahead = state.git.between(base.sha, head.sha);
      const behind = state.git.between(head.sha, base.sha);
      const part = page(request, pathOf(request), ahead, { perPage: 250 });
      const url = `${urls.repo}/compare/${base.sha}...${head.sha}`;
      return {
        status: 200,
        headers: part.headers,
        body: {
          url,
          html_url: `${urls.html}/compare/${base.sha}...${head.sha}`,
          permalink_url: `${urls.html}/compare/${base.sha}...${head.sha}`,
          diff_url: `${urls.html}/compare/${base.sha}...${head.sha}.diff`,
          patch_url: `${urls.html}/compare/${base.sha}...${head.sha}.patch`,
          base_commit: renderCommit(base, urls),
          merge_base_commit: renderCommit(merge, urls),
          status: relation(ahead.length, behind.length),
          ahead_by: ahead.length,
          behind_by: behind.length,
          total_commits: ahead.length,
          commits: part.items.map((commit) => renderCommit(commit, urls)),
          // As documented: the files come with the first page only, and at most 300 of them.
          ...(part.number === 1
            ? { files: renderDiff(state, merge.sha, head.sha, urls).slice(0, COMPARE_FILES) }
            : {}),
        },
      };
    },
  },
];

function relation(ahead: number, behind: number): string {
  if (ahead > 0 && behind > 0) {
    return "diverged";
  }
  return ahead > 0 ? "ahead" : behind > 0 ? "behind" : "identical";
}

function pathOf(request: {
  readonly state: { readonly repository: string };
  readonly params: Readonly<Record<string, string>>;
}): string {
  return `/repos/${request.state.repository}/compare/${encodeURIComponent(request.params["basehead"] ?? "")}`;
}
