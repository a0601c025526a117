import { z } from "zod";
import type { GitHub } from "../../ports/github/client.ts";
import type { Caller } from "./caller.ts";
import { CALLS } from "./calls.ts";
import { pageOf } from "./shapes.ts";

const rule = z.object({ type: z.string() }).transform((found) => found.type);
const ref = z.object({ ref: z.string() }).transform((found) => found.ref.replace(/^refs\/heads\//, ""));

/** What guards a branch, and what waits to be merged into it. */
export function createBranches(caller: Caller): Pick<GitHub, "branchRules" | "mergeQueue"> {
  return {
    branchRules: async (branch) => {
      const types = (await caller.list(CALLS.branchRules, { branch }, pageOf(rule))) ?? [];
      return [...new Set(types)].sort();
    },
    // The queue builds every entry on a branch of its own under this name
    // (https://docs.github.com/repositories/configuring-branches-and-merges-in-your-repository).
    mergeQueue: async (branch) =>
      (await caller.list(CALLS.matchingRefs, { ref: `heads/gh-readonly-queue/${branch}/` }, pageOf(ref))) ??
      [],
  };
}
