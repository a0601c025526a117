import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { z } from "zod";
import { ReleaseGatesError } from "../../gate/errors.ts";
import type { GitHub } from "../../ports/github/client.ts";
import type { PublishedRelease, ReleaseAsset } from "../../ports/github/releases.ts";
import type { Caller } from "./caller.ts";
import { CALLS } from "./calls.ts";
import { account, instant, pageOf, sha, sha256 } from "./shapes.ts";

const asset = z
  .object({
    id: z.number().int(),
    name: z.string(),
    state: z.string(),
    size: z.number().nonnegative(),
    digest: sha256,
    created_at: instant,
    uploader: account,
  })
  .transform((found) => ({
    state: found.state,
    asset: {
      id: found.id,
      name: found.name,
      size: found.size,
      ...(found.digest === undefined ? {} : { sha256: found.digest }),
      createdAt: found.created_at,
      uploader: found.uploader.login,
    } satisfies ReleaseAsset as ReleaseAsset,
  }));

const release = z
  .object({
    id: z.number().int(),
    tag_name: z.string(),
    name: z.string().nullish(),
    body: z.string().nullish(),
    draft: z.boolean(),
    prerelease: z.boolean(),
    immutable: z.boolean().default(false),
    created_at: instant,
    published_at: instant.nullish(),
    author: account,
    html_url: z.string(),
    upload_url: z.string(),
    assets: z.array(asset),
  })
  .transform(
    (found): PublishedRelease => ({
      id: found.id,
      tag: found.tag_name,
      name: found.name ?? "",
      body: found.body ?? "",
      draft: found.draft,
      prerelease: found.prerelease,
      immutable: found.immutable,
      createdAt: found.created_at,
      publishedAt: found.published_at ?? null,
      author: found.author.login,
      url: found.html_url,
      assets: found.assets.filter((one) => one.state === "uploaded").map((one) => one.asset),
      uploadUrl: found.upload_url.replace(/\{.*$/, ""),
    }),
  );

const notes = z.object({ name: z.string(), body: z.string() });
const object = z.object({ sha });
const reference = z.object({ object });

/** Drafts are only found by listing; one that matters is among the newest. */
const MOST_RELEASES = 100;

type Calls = Pick<
  GitHub,
  | "release"
  | "downloadAsset"
  | "createTag"
  | "createDraftRelease"
  | "uploadAsset"
  | "publishRelease"
  | "generateNotes"
>;

/** Tags, releases and their files. */
export function createReleases(caller: Caller, refs: Pick<GitHub, "tagCommit">): Calls {
  const findDraft = async (tag: string): Promise<PublishedRelease | undefined> => {
    const newest = (await caller.list(CALLS.releases, {}, pageOf(release), MOST_RELEASES)) ?? [];
    return newest.find((one) => one.draft && one.tag === tag);
  };

  return {
    release: async (tag) => (await caller.get(CALLS.releaseByTag, { tag }, release)) ?? findDraft(tag),

    downloadAsset: ({ id, name, sha256: digest }, toFile, maxBytes) =>
      caller.download(
        CALLS.downloadAsset,
        { asset_id: id },
        { file: toFile, maxBytes, sha256: digest, what: `the release file ${name}` },
      ),

    createTag: async ({ name, sha: commit, message }) => {
      const present = await refs.tagCommit(name);
      if (present === commit) {
        return;
      }
      if (present !== undefined) {
        throw new ReleaseGatesError("tag-moved", `the tag ${name} is there already, on another commit`, {
          expected: commit,
          found: present,
          next: "choose another version, or delete the tag if nothing was released from it",
        });
      }
      const params = { tag: name, message, object: commit, type: "commit" };
      const made = await caller.write(CALLS.createTagObject, params, object);
      const ref = { ref: `refs/tags/${name}`, sha: made.sha };
      await caller.write(CALLS.createRef, ref, reference, async () => {
        const found = await caller.get(CALLS.ref, { ref: `tags/${name}` }, reference);
        return found?.object.sha === made.sha ? found : undefined;
      });
    },

    createDraftRelease: ({ tag, target, name, body, prerelease }) =>
      caller.write(
        CALLS.createRelease,
        { tag_name: tag, target_commitish: target, name, body, prerelease, draft: true },
        release,
        () => findDraft(tag),
      ),

    uploadAsset: async ({ id, uploadUrl }, { name, file, contentType }) => {
      const bytes = await readFile(file);
      const digest = createHash("sha256").update(bytes).digest("hex");
      const takePresent = async () => {
        const present = (await caller.list(CALLS.assets, { release_id: id }, pageOf(asset))) ?? [];
        const named = present.find((one) => one.asset.name === name);
        if (named !== undefined && named.state !== "uploaded") {
          // What is left of an upload that was cut; the name is taken until it is removed.
          await caller.write(CALLS.deleteAsset, { asset_id: named.asset.id }, z.unknown());
          return undefined;
        }
        if (named !== undefined && !isSame(named.asset, digest, bytes.length)) {
          throw new ReleaseGatesError("github-refused", `the release has another file named ${name}`, {
            expected: `sha256:${digest}`,
            found: `sha256:${named.asset.sha256 ?? "unknown"}`,
          });
        }
        return named;
      };
      const present = await takePresent();
      const params = {
        upload_url: `${uploadUrl}?${new URLSearchParams({ name })}`,
        data: bytes,
        headers: { "content-type": contentType },
      };
      const uploaded = present ?? (await caller.write(CALLS.uploadAsset, params, asset, takePresent));
      return uploaded.asset;
    },

    publishRelease: (id) => caller.write(CALLS.updateRelease, { release_id: id, draft: false }, release),

    generateNotes: ({ tag, target, previousTag }) =>
      caller.write(
        CALLS.generateNotes,
        {
          tag_name: tag,
          target_commitish: target,
          ...(previousTag === undefined ? {} : { previous_tag_name: previousTag }),
        },
        notes,
      ),
  };
}

/** Whether an asset is the file; without a digest of GitHub's, nothing but its size could be compared. */
function isSame(found: ReleaseAsset, digest: string, size: number): boolean {
  return found.size === size && found.sha256 === digest;
}
