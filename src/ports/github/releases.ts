/** A GitHub Release. */
export interface PublishedRelease {
  readonly id: number;
  readonly tag: string;
  readonly name: string;
  readonly body: string;
  readonly draft: boolean;
  readonly prerelease: boolean;
  readonly immutable: boolean;
  readonly createdAt: string;
  readonly publishedAt: string | null;
  readonly author: string;
  /** For people. */
  readonly url: string;
  readonly assets: readonly ReleaseAsset[];
  /** Where its assets are uploaded to. */
  readonly uploadUrl: string;
}

/** A file of a release. */
export interface ReleaseAsset {
  readonly id: number;
  readonly name: string;
  readonly size: number;
  /** Hex; absent for assets older than GitHub's digests. */
  readonly sha256?: string;
  readonly createdAt: string;
  readonly uploader: string;
}
