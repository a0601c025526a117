import { monitoringBaseline } from "../gate/documents/stabilize.ts";
import { ReleaseGatesError } from "../gate/errors.ts";
import { bundleName } from "../gate/evidence-path.ts";
import type { Baseline } from "../judgement/baseline.ts";
import type { GitHub } from "../ports/github/client.ts";
import type { Scratch } from "../ports/scratch.ts";
import type { GateContext } from "./gate-run.ts";
import { verify } from "./verify.ts";

/** Larger bundles are not fetched for a comparison. */
const MAX_BUNDLE_BYTES = 512 * 1024 ** 2;

/** What was normal for the release before. */
export interface PreviousBaseline {
  readonly tag: string;
  readonly baseline: Baseline;
}

/** The baseline of the release before, or why there is none; it is for people to compare with and decides nothing. */
export type BaselineSource =
  | { readonly kind: "known"; readonly previous: PreviousBaseline }
  | { readonly kind: "none"; readonly why: string };

/**
 * Reads what was normal from the bundle that the release before left with its GitHub Release. It counts only if that
 * bundle holds as a whole and its release ended well.
 */
export async function readPreviousBaseline(context: GateContext): Promise<BaselineSource> {
  const { world, release, inputs } = context;
  const { previous } = release;
  if (previous === undefined) return none("this is the first release");
  if (world.runner === undefined || inputs.mode === "rehearsal") return none("GitHub was not asked");
  let scratch: Scratch | undefined;
  try {
    scratch = await world.scratch();
    return await fetchBaseline(context, await world.github(), scratch.place(), previous);
  } catch (error) {
    if (!(error instanceof ReleaseGatesError)) throw error;
    return none(`${previous.tag}: ${error.message}`);
  } finally {
    await scratch?.close();
  }
}

async function fetchBaseline(
  { world, release }: GateContext,
  github: GitHub,
  file: string,
  previous: { readonly tag: string; readonly sha: string },
): Promise<BaselineSource> {
  const bundle = bundleName(release.services === undefined ? undefined : release.service);
  const published = await github.release(previous.tag);
  const asset = published?.assets.find(({ name }) => name === bundle);
  if (asset === undefined) return none(`${previous.tag} has no GitHub Release with ${bundle}`);
  if (asset.size > MAX_BUNDLE_BYTES) return none(`the bundle of ${previous.tag} has ${asset.size} bytes`);
  if ((await github.downloadAsset(asset, file, asset.size)) === undefined)
    return none(`the bundle of ${previous.tag} is gone`);
  const { verdict, reasonCode, release: verified, records } = await verify(file, { world });
  if (verdict !== "passed") return none(`the bundle of ${previous.tag} does not hold (${reasonCode})`);
  const last = records.at(-1);
  if (verified?.sha !== previous.sha || last?.gate !== "stabilize" || last.verdict !== "passed") {
    return none(`the bundle of ${previous.tag} is not of a release that ended well`);
  }
  const opened = await world.openEvidence(file);
  try {
    const bytes = await opened.files.read(monitoringBaseline.file);
    if (bytes === undefined) return none(`${previous.tag} left no baseline`);
    // The verification found every document valid against its schema.
    const baseline = monitoringBaseline.schema.parse(JSON.parse(new TextDecoder().decode(bytes)));
    return { kind: "known", previous: { tag: previous.tag, baseline } };
  } finally {
    await opened.close();
  }
}

function none(why: string): BaselineSource {
  return { kind: "none", why };
}
