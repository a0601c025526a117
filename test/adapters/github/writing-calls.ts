import type { GitHub } from "../../../src/ports/github/client.ts";
import type { PublishedRelease } from "../../../src/ports/github/releases.ts";
import { type CallUnderTest, DEPLOYMENT_ID, isThing, isUndefined } from "./call-under-test.ts";

const DEPLOYMENT = { environment: "production", description: "d", payload: { a: 1 } };

/** Every call that changes something in GitHub. */
export const WRITING_CALLS: readonly CallUnderTest[] = [
  {
    name: "createDeployment",
    operation: "repos/create-deployment",
    permission: "deployments: write",
    writes: true,
    findsItself: true,
    run: (github) => github.createDeployment({ ref: "v1.0.0", ...DEPLOYMENT }),
    expected: Number.isInteger,
    absent: isUndefined,
  },
  {
    name: "setDeploymentStatus",
    operation: "repos/create-deployment-status",
    permission: "deployments: write",
    writes: true,
    run: (github) => github.setDeploymentStatus(DEPLOYMENT_ID, { state: "success", description: "" }),
    expected: isUndefined,
    absent: isUndefined,
  },
  {
    name: "createTag (object)",
    operation: "git/create-tag",
    permission: "contents: write",
    reads: "contents",
    writes: true,
    run: (github) => newTag(github),
    expected: isUndefined,
    absent: isUndefined,
  },
  {
    name: "createTag (ref)",
    operation: "git/create-ref",
    permission: "contents: write",
    reads: "contents",
    writes: true,
    findsItself: true,
    run: (github) => newTag(github),
    expected: isUndefined,
    absent: isUndefined,
  },
  {
    name: "createDraftRelease",
    operation: "repos/create-release",
    permission: "contents: write",
    writes: true,
    findsItself: true,
    run: (github) =>
      github.createDraftRelease({
        tag: unique("v"),
        target: "main",
        name: "n",
        body: "b",
        prerelease: false,
      }),
    expected: isThing,
    absent: isUndefined,
  },
  {
    name: "uploadAsset",
    operation: "repos/upload-release-asset",
    permission: "contents: write",
    reads: "contents",
    writes: true,
    findsItself: true,
    run: async (github) =>
      github.uploadAsset(await published(github), {
        name: unique("file-"),
        file: import.meta.filename,
        contentType: "text/plain",
      }),
    expected: isThing,
    absent: isUndefined,
  },
  {
    name: "publishRelease",
    operation: "repos/update-release",
    permission: "contents: write",
    writes: true,
    run: async (github) => {
      const tag = unique("v");
      const made = await github.createDraftRelease({
        tag,
        target: "main",
        name: "",
        body: "",
        prerelease: false,
      });
      return github.publishRelease(made.id);
    },
    expected: isThing,
    absent: isUndefined,
  },
  {
    name: "generateNotes",
    operation: "repos/generate-release-notes",
    permission: "contents: write",
    writes: true,
    run: (github) => github.generateNotes({ tag: "v1.0.0", target: "main", previousTag: "v0.9.0" }),
    expected: isThing,
    absent: isUndefined,
  },
  {
    name: "commentOnIssue",
    operation: "issues/create-comment",
    permission: "issues: write",
    writes: true,
    findsItself: true,
    run: (github) => github.commentOnIssue(1, unique("word ")),
    expected: isUndefined,
    absent: isUndefined,
  },
];

let made = 0;

/** A name that no test used before: what is written stays in the emulator of the group. */
function unique(prefix: string): string {
  made += 1;
  return `${prefix}${made}`;
}

async function newTag(github: GitHub): Promise<void> {
  const sha = (await github.tagCommit("v1.0.0")) ?? "";
  return github.createTag({ name: unique("v9."), sha, message: "m" });
}

/** What an upload needs first; faults strike only the call that is meant. */
async function published(github: GitHub): Promise<PublishedRelease> {
  const found = await github.release("v0.9.0");
  if (found === undefined) throw new Error("there is no release");
  return found;
}
