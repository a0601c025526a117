import { ReleaseGatesError } from "../gate/errors.ts";
import type { ChangedPaths } from "../gate/requirement.ts";
import type { World } from "../ports/world.ts";
import type { Release } from "../release/identity.ts";

/**
 * The paths that a release changes over the one it replaces; of a first release all of its paths. The checkout is
 * asked, and on a runner GitHub, where the checkout does not reach back. What neither knows is unknown, never
 * empty.
 */
export async function readChanges(world: World, { previous, sha }: Release): Promise<ChangedPaths> {
  if (previous === undefined) return known(await world.git.changedPaths(undefined, sha), "git lists no file");
  if ((await world.git.resolve(previous.sha)) !== undefined) {
    return known(await world.git.changedPaths(previous.sha, sha), "git cannot compare the two");
  }
  const unreached = `the checkout does not reach back to ${previous.tag} (fetch-depth: 0 does)`;
  if (world.runner === undefined) return { kind: "unknown", why: unreached };
  try {
    const range = await (await world.github()).compare(previous.sha, sha);
    return known(range?.paths, `${unreached}, and GitHub cannot compare the two`);
  } catch (error) {
    if (!(error instanceof ReleaseGatesError)) throw error;
    return { kind: "unknown", why: `${unreached}, and GitHub does not tell: ${error.message}` };
  }
}

function known(paths: readonly string[] | undefined, otherwise: string): ChangedPaths {
  return paths === undefined ? { kind: "unknown", why: otherwise } : { kind: "known", paths };
}
