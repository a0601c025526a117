import { z } from "zod";
import { ReleaseGatesError } from "../../gate/errors.ts";
import type { GitHub } from "../../ports/github/client.ts";
import type { Caller } from "./caller.ts";
import { CALLS } from "./calls.ts";
import { pageOf, sha } from "./shapes.ts";

const pointer = z.object({ object: z.object({ type: z.string(), sha }) });

const tag = z
  .object({ name: z.string(), commit: z.object({ sha }) })
  .transform((found) => ({ name: found.name, sha: found.commit.sha }));

/** Tags may point to tags; nobody sane nests them deeper. */
const DEEPEST_TAG = 5;

/** Branches and tags. */
export function createRefs(caller: Caller): Pick<GitHub, "tagCommit" | "tags" | "branchHead"> {
  const resolve = async (ref: string): Promise<string | undefined> => {
    let found = await caller.get(CALLS.ref, { ref }, pointer);
    for (let depth = 0; found !== undefined && depth <= DEEPEST_TAG; depth += 1) {
      if (found.object.type === "commit") {
        return found.object.sha;
      }
      if (found.object.type !== "tag") {
        throw notACommit(ref, `a ${found.object.type}`);
      }
      found = await caller.get(CALLS.tagObject, { tag_sha: found.object.sha }, pointer);
    }
    if (found !== undefined) {
      throw notACommit(ref, `tags nested deeper than ${DEEPEST_TAG}`);
    }
    return undefined;
  };
  return {
    tagCommit: (tag) => resolve(`tags/${tag}`),
    tags: async () => (await caller.list(CALLS.tags, {}, pageOf(tag))) ?? [],
    branchHead: (branch) => resolve(`heads/${branch}`),
  };
}

function notACommit(ref: string, found: string): ReleaseGatesError {
  return new ReleaseGatesError("tag-missing", `${ref} does not lead to a commit`, {
    expected: "a commit, or an annotated tag of one",
    found,
  });
}
