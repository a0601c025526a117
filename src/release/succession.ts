import type { Criterion } from "../gate/criterion.ts";
import { REASONS } from "../gate/reason-codes.ts";
import type { Release } from "./identity.ts";
import { newestVersion } from "./versions.ts";

/** What decides whether a release may follow what is there already. */
export interface SuccessionFacts {
  readonly release: Release;
  /** Every tag of the repository. */
  readonly tags: readonly { readonly name: string; readonly sha: string }[];
  /** Form of a release tag. */
  readonly pattern: string;
  readonly allowOlder: boolean;
}

/** The criteria of the plan: the tag carries a version, the version is new, and what it replaces is known. */
export function decideSuccession(facts: SuccessionFacts): readonly Criterion[] {
  const { release, pattern, tags } = facts;
  return [
    {
      id: "plan/tag",
      title: "The tag carries a version and its commit is checked out",
      level: "must",
      status: "passed",
      found: `${release.tag} is ${release.version} at ${release.sha}`,
    },
    newestCriterion(facts, newestVersion(tags, pattern)?.version),
    release.previous === undefined
      ? {
          id: "plan/previous",
          title: "The release it replaces is known",
          level: "should",
          status: "skipped",
          why: "this is the first release: no lower version is tagged",
        }
      : {
          id: "plan/previous",
          title: "The release it replaces is known",
          level: "should",
          status: "passed",
          found: `${release.previous.tag} at ${release.previous.sha}`,
        },
  ];
}

function newestCriterion({ release, allowOlder }: SuccessionFacts, newest: string | undefined): Criterion {
  const base = { id: "plan/newest", title: "No newer version is tagged", level: "must" } as const;
  if (newest === undefined || newest === release.version) return { ...base, status: "passed" };
  if (allowOlder) return { ...base, status: "skipped", why: "release.allow-older is set" };
  return {
    ...base,
    status: "failed",
    reasonCode: "release-superseded",
    expected: `no version above ${release.version}`,
    found: newest,
    next: REASONS["release-superseded"].next,
  };
}
