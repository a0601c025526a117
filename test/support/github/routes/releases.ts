import { renderAsset, renderRelease } from "../resources/releases.ts";
import { invalid, json, notFound, page, type Route, read, write } from "../route.ts";
import type { Release } from "../state/releases.ts";
import type { GitHubState } from "../state/state.ts";

interface ReleaseBody {
  readonly tag_name?: string;
  readonly target_commitish?: string;
  readonly name?: string;
  readonly body?: string;
  readonly draft?: boolean;
  readonly prerelease?: boolean;
}

/** Releases, their assets and their notes. */
export const releaseRoutes: readonly Route[] = [
  {
    operation: "repos/get-release-by-tag",
    needs: read("contents"),
    answer: ({ state, params, urls }) => {
      // Drafts have no tag yet: they are found by listing only.
      const release = state.releases.all.find((one) => !one.draft && one.tag === params["tag"]);
      return release === undefined ? notFound() : json(renderRelease(release, urls));
    },
  },
  {
    operation: "repos/list-releases",
    needs: read("contents"),
    answer: (request) => {
      const { state, token, urls } = request;
      const writes = token.permissions === "all" || token.permissions["contents"] === "write";
      const shown = [...state.releases.all].reverse().filter((release) => writes || !release.draft);
      const part = page(request, `/repos/${state.repository}/releases`, shown);
      return { status: 200, headers: part.headers, body: part.items.map((one) => renderRelease(one, urls)) };
    },
  },
  {
    operation: "repos/create-release",
    needs: write("contents"),
    answer: ({ state, body, token, urls }) => {
      const input = body as ReleaseBody;
      const tag = input.tag_name ?? "";
      if (state.releases.all.some((release) => !release.draft && release.tag === tag)) {
        return invalid("Validation Failed", [
          { resource: "Release", code: "already_exists", field: "tag_name" },
        ]);
      }
      const release = state.releases.add({
        tag,
        target: input.target_commitish ?? "main",
        name: input.name ?? tag,
        body: input.body ?? "",
        draft: input.draft ?? false,
        prerelease: input.prerelease ?? false,
        author: token.login,
      });
      return json(renderRelease(release, urls), 201);
    },
  },
  {
    operation: "repos/update-release",
    needs: write("contents"),
    answer: ({ state, params, body, urls }) => {
      const release = find(state, params["release_id"]);
      if (release === undefined) {
        return notFound();
      }
      const input = body as ReleaseBody;
      release.tag = input.tag_name ?? release.tag;
      release.target = input.target_commitish ?? release.target;
      release.name = input.name ?? release.name;
      release.body = input.body ?? release.body;
      release.prerelease = input.prerelease ?? release.prerelease;
      if (release.draft && input.draft === false) {
        state.releases.publish(release);
      }
      return json(renderRelease(release, urls));
    },
  },
  {
    operation: "repos/upload-release-asset",
    needs: write("contents"),
    answer: ({ state, params, query, rawBody, headers, urls }) => {
      const release = find(state, params["release_id"]);
      const name = query.get("name") ?? "";
      if (release === undefined) {
        return notFound();
      }
      if (release.immutable) {
        return invalid("Cannot upload assets to an immutable release.");
      }
      if (release.assets.some((asset) => asset.name === name)) {
        return invalid("Validation Failed", [
          { resource: "ReleaseAsset", code: "already_exists", field: "name" },
        ]);
      }
      const asset = state.releases.addAsset(release, name, rawBody, headers["content-type"]);
      return json(renderAsset(release, asset, urls), 201);
    },
  },
  {
    operation: "repos/list-release-assets",
    needs: read("contents"),
    answer: (request) => {
      const { state, params, urls } = request;
      const release = find(state, params["release_id"]);
      if (release === undefined) {
        return notFound();
      }
      const part = page(request, `/repos/${state.repository}/releases/${release.id}/assets`, release.assets);
      const body = part.items.map((asset) => renderAsset(release, asset, urls));
      return { status: 200, headers: part.headers, body };
    },
  },
  {
    operation: "repos/delete-release-asset",
    needs: write("contents"),
    answer: ({ state, params }) => {
      const id = Number(params["asset_id"]);
      const release = state.releases.all.find((one) => one.assets.some((asset) => asset.id === id));
      if (release === undefined) {
        return notFound();
      }
      release.assets.splice(
        release.assets.findIndex((asset) => asset.id === id),
        1,
      );
      return { status: 204 };
    },
  },
  {
    operation: "repos/get-release-asset",
    needs: read("contents"),
    answer: ({ state, params, headers, urls }) => {
      const id = Number(params["asset_id"]);
      const release = state.releases.all.find((one) => one.assets.some((asset) => asset.id === id));
      const asset = release?.assets.find((one) => one.id === id);
      if (release === undefined || asset === undefined) {
        return notFound();
      }
      return headers["accept"] === "application/octet-stream"
        ? { status: 302, headers: { location: `${urls.blob}/assets/${id}?sig=signed` } }
        : json(renderAsset(release, asset, urls));
    },
  },
  {
    operation: "repos/generate-release-notes",
    needs: write("contents"),
    answer: ({ state, body }) => {
      const { tag_name, previous_tag_name } = body as { tag_name: string; previous_tag_name?: string };
      const since = previous_tag_name === undefined ? "" : `${previous_tag_name}...`;
      return json({
        name: tag_name,
        body: `**Full Changelog**: https://github.com/${state.repository}/compare/${since}${tag_name}`,
      });
    },
  },
  {
    operation: "repos/check-immutable-releases",
    needs: read("administration"),
    answer: ({ state }) =>
      state.releases.immutableReleases ? json({ enabled: true, enforced_by_owner: false }) : notFound(),
  },
];

function find(state: GitHubState, id: string | undefined): Release | undefined {
  return state.releases.all.find((release) => String(release.id) === id);
}
