import type { Drift } from "../gate/drift.ts";
import type { World } from "../ports/world.ts";
import type { Release } from "../release/identity.ts";

/** The changed files among these paths and globs since the release before this one. */
export async function findDrift(world: World, release: Release, paths: readonly string[]): Promise<Drift> {
  const { previous } = release;
  if (previous === undefined) return { kind: "first-release" };
  const since = previous.tag;
  // Asked first: for a commit it does not know, git would tell of no changes.
  if ((await world.git.resolve(previous.sha)) === undefined) return { kind: "unknown", since };
  const { default: picomatch } = await import("picomatch");
  const matches = picomatch([...paths], { nonegate: true, dot: true });
  const all = await world.git.changedPaths(previous.sha, release.sha);
  if (all === undefined) return { kind: "unknown", since };
  return { kind: "compared", since, changed: all.filter((path) => matches(path)) };
}
