import type { Ids } from "./ids.ts";
import type { People, User } from "./people.ts";

export interface ReleaseAsset {
  readonly id: number;
  readonly name: string;
  readonly contentType: string;
  bytes: Uint8Array;
  /** `open` while it is being uploaded, and for ever when that was cut off. */
  state: "uploaded" | "open";
  /** False for assets older than GitHub's digests. */
  hasDigest: boolean;
  readonly createdAt: string;
}

export interface Release {
  readonly id: number;
  tag: string;
  target: string;
  name: string;
  body: string;
  draft: boolean;
  prerelease: boolean;
  immutable: boolean;
  readonly author: User;
  readonly createdAt: string;
  publishedAt: string | null;
  readonly assets: ReleaseAsset[];
}

interface ReleaseInput {
  readonly tag: string;
  readonly target?: string;
  readonly name?: string;
  readonly body?: string;
  readonly draft?: boolean;
  readonly prerelease?: boolean;
  readonly author?: string;
  readonly assets?: Readonly<Record<string, Uint8Array>>;
}

/** GitHub Releases and the repository's setting for immutable ones. */
export interface ReleaseState {
  readonly all: Release[];
  /** With this on, neither a published release nor its assets or tag can be changed. */
  immutableReleases: boolean;
  add(input: ReleaseInput): Release;
  addAsset(release: Release, name: string, bytes: Uint8Array, contentType?: string): ReleaseAsset;
  publish(release: Release): void;
}

export function createReleaseState(ids: Ids, people: People, now: () => Date): ReleaseState {
  const addAsset: ReleaseState["addAsset"] = (release, name, bytes, contentType) => {
    const asset: ReleaseAsset = {
      id: ids.next(),
      name,
      bytes,
      contentType: contentType ?? "application/octet-stream",
      state: "uploaded",
      hasDigest: true,
      createdAt: now().toISOString(),
    };
    release.assets.push(asset);
    return asset;
  };
  const state: ReleaseState = {
    all: [],
    immutableReleases: false,
    add: (input) => {
      const release: Release = {
        id: ids.next(),
        tag: input.tag,
        target: input.target ?? "main",
        name: input.name ?? input.tag,
        body: input.body ?? "",
        draft: true,
        prerelease: input.prerelease ?? false,
        immutable: false,
        author: people.user(input.author ?? "release-engineer"),
        createdAt: now().toISOString(),
        publishedAt: null,
        assets: [],
      };
      for (const [name, bytes] of Object.entries(input.assets ?? {})) {
        addAsset(release, name, bytes);
      }
      state.all.push(release);
      if (input.draft !== true) {
        state.publish(release);
      }
      return release;
    },
    addAsset,
    publish: (release) => {
      release.draft = false;
      release.publishedAt = now().toISOString();
      release.immutable = state.immutableReleases;
    },
  };
  return state;
}
