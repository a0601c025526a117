import { type Asked, askedAt, askedBy, type Scope } from "../gate/asking.ts";
import { type ChangedPaths, evaluateRequirement } from "../gate/requirement.ts";
import type { World } from "../ports/world.ts";
import { releaseFacts } from "../release/facts.ts";
import type { Release } from "../release/identity.ts";
import { readChanges } from "./release-changes.ts";

/** Whether something with this `when` is asked for a release. */
export async function askWhen(world: World, release: Release, when: string | undefined): Promise<Asked> {
  if (when === undefined) return { kind: "yes" };
  return askedBy(when, await evaluateForRelease(world, release, when));
}

/** Whether a criterion is asked: by the severity, then by its `when`. */
export async function askCriterion(
  world: World,
  release: Release,
  { when, scope }: { readonly when?: string | undefined; readonly scope: Scope },
): Promise<Asked> {
  const asked = askedAt(release.severity, scope);
  return asked.kind === "yes" ? askWhen(world, release, when) : asked;
}

/** Puts an expression to the facts of a release, and to what it changes where it asks for that. */
export async function evaluateForRelease(
  world: World,
  release: Release,
  expression: string,
): ReturnType<typeof evaluateRequirement> {
  const changes: ChangedPaths = expression.includes("changed")
    ? await readChanges(world, release)
    : { kind: "unknown", why: "nobody asked" };
  return evaluateRequirement(expression, releaseFacts(release), changes);
}
