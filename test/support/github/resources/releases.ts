import type { Urls } from "../route.ts";
import { createIds, nodeId } from "../state/ids.ts";
import type { Release, ReleaseAsset } from "../state/releases.ts";
import { renderNullableUser, renderUser } from "./people.ts";

const { sha256 } = createIds();

/** `release`. */
export function renderRelease(release: Release, urls: Urls) {
  const url = `${urls.repo}/releases/${release.id}`;
  const tag = encodeURIComponent(release.tag);
  return {
    url,
    html_url: `${urls.html}/releases/tag/${tag}`,
    assets_url: `${url}/assets`,
    upload_url: `${urls.repo}/releases/${release.id}/assets{?name,label}`,
    tarball_url: `${urls.repo}/tarball/${tag}`,
    zipball_url: `${urls.repo}/zipball/${tag}`,
    id: release.id,
    node_id: nodeId("Release", release.id),
    tag_name: release.tag,
    target_commitish: release.target,
    name: release.name,
    body: release.body,
    draft: release.draft,
    prerelease: release.prerelease,
    immutable: release.immutable,
    created_at: release.createdAt,
    published_at: release.publishedAt,
    author: renderUser(release.author, urls),
    assets: release.assets.map((asset) => renderAsset(release, asset, urls)),
  };
}

/** `release-asset`. */
export function renderAsset(release: Release, asset: ReleaseAsset, urls: Urls) {
  return {
    url: `${urls.repo}/releases/assets/${asset.id}`,
    browser_download_url: `${urls.html}/releases/download/${encodeURIComponent(release.tag)}/${encodeURIComponent(asset.name)}`,
    id: asset.id,
    node_id: nodeId("ReleaseAsset", asset.id),
    name: asset.name,
    label: "",
    state: asset.state,
    content_type: asset.contentType,
    size: asset.bytes.length,
    digest: asset.hasDigest ? `sha256:${sha256(asset.bytes)}` : null,
    download_count: 0,
    created_at: asset.createdAt,
    updated_at: asset.createdAt,
    uploader: renderNullableUser(release.author, urls),
  };
}
