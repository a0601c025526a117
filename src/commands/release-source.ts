import { ReleaseGatesError } from "../gate/errors.ts";
import type { EvidenceSource } from "../gate/evidence-source.ts";
import { judgeRelease } from "../gate/provenance.ts";
import type { Origin } from "../gate/record.ts";
import type { GitHub } from "../ports/github/client.ts";
import type { PublishedRelease, ReleaseAsset } from "../ports/github/releases.ts";
import type { Scratch, ScratchFolder } from "../ports/scratch.ts";
import type { GateContext } from "./gate-run.ts";
import { onceEach } from "./once-each.ts";
import { askerOf, type OpenSource, type SourceOpening } from "./opened-source.ts";

type ReleaseSource = Extract<EvidenceSource, { readonly kind: "release" }>;

/** Opens GitHub Releases of this repository. A release and each of its files are asked for once. */
export function releaseSources(
  context: GateContext,
  scratch: () => Promise<Scratch>,
): (source: ReleaseSource) => Promise<SourceOpening> {
  const { world, release } = context;
  const opened = onceEach<string, SourceOpening>();
  return ({ tag }) =>
    opened(tag, async () => {
      const github = await world.github();
      const found = await github.release(tag);
      const commit = found === undefined ? undefined : await github.tagCommit(tag);
      const finding = judgeRelease(
        { tag, found: found !== undefined, commit },
        { release, ...askerOf(world) },
      );
      if (finding !== undefined) return { kind: "refused", finding };
      if (found === undefined) throw new Error(`the release ${tag} was judged and is not there`);
      const folder = await (await scratch()).folder();
      return openRelease(github, found, release.sha, folder);
    });
}

/** A file of the release as it was fetched. */
interface Fetched {
  readonly asset: ReleaseAsset;
  readonly sha256: string;
}

function openRelease(
  github: GitHub,
  release: PublishedRelease,
  commit: string,
  folder: ScratchFolder,
): OpenSource {
  const fetches = onceEach<number, Fetched>();
  const fetched = new Map<string, Fetched>();

  const fetch = async (asset: ReleaseAsset, maxBytes: number): Promise<void> => {
    if (asset.size > maxBytes) throw tooLarge(asset, release, maxBytes);
    const done = await fetches(asset.id, async () => {
      const saved = await github.downloadAsset(asset, await folder.place(asset.name), asset.size);
      if (saved === undefined) throw gone(asset, release);
      return { asset, sha256: saved.sha256 };
    });
    fetched.set(asset.name, done);
  };

  const known = (path: string): Fetched => {
    const found = fetched.get(path);
    if (found === undefined) throw new Error(`${path} was not fetched from the release`);
    return found;
  };

  return {
    kind: "open",
    facts: { description: `the GitHub Release ${release.tag}`, url: release.url },
    async glob(pattern, maxBytes) {
      const { default: picomatch } = await import("picomatch");
      const matches = picomatch(pattern, { nonegate: true });
      const wanted = release.assets.filter(({ name }) => name === pattern || matches(name));
      const files = [];
      for (const asset of wanted) {
        await fetch(asset, maxBytes);
        const file = await folder.files.stat(asset.name);
        if (file !== undefined) files.push(file);
      }
      return files;
    },
    stream: (path) => folder.files.stream(path),
    origin: (path): Origin => {
      const { asset, sha256 } = known(path);
      return {
        kind: "release-asset",
        repository: github.repository,
        tag: release.tag,
        headSha: commit,
        asset: asset.name,
        assetId: asset.id,
        assetSha256: sha256,
        uploader: asset.uploader,
        url: release.url,
      };
    },
    // Not when it was last updated: giving it another label updates it, and its content stays.
    time: async (path) => ({ kind: "known", at: known(path).asset.createdAt, by: "upload to the release" }),
    list: async () => release.assets.map(({ name }) => name),
  };
}

function tooLarge(asset: ReleaseAsset, release: PublishedRelease, maxBytes: number): ReleaseGatesError {
  return new ReleaseGatesError("evidence-too-large", `the release's file ${asset.name} is too large`, {
    expected: `at most ${maxBytes} bytes`,
    found: `${asset.size} bytes in ${asset.name}`,
    where: { url: release.url },
  });
}

function gone(asset: ReleaseAsset, release: PublishedRelease): ReleaseGatesError {
  return new ReleaseGatesError("evidence-missing", `the release's file ${asset.name} is gone`, {
    expected: `the file ${asset.name} of the GitHub Release ${release.tag}`,
    found: "GitHub lists it and no longer has it",
    where: { url: release.url },
  });
}
