import { resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readText, readWorkflow } from "../../support/workflows/files.ts";
import { type Ended, runProgram } from "../support/programs.ts";
import { ACT } from "./support/act.ts";
import { type Caller, startCaller } from "./support/caller.ts";

const SCRIPT = resolve(import.meta.dirname, "../../../scripts/publish-project.ts");
/** What stands in for this repository. */
const PROJECT = {
  ".ci/run": 'echo "everything holds"\n',
  "package.json": '{ "version": "2.0.0" }\n',
  "scripts/publish-project.ts": readText("scripts/publish-project.ts"),
  "action.yml": "name: release-gates\n",
  "dist/index.js": "1\n",
  "schemas/config.schema.json": "{}\n",
  LICENSE: "MIT\n",
  "README.md": "# release-gates\n",
};
const FILES = ["SHA256SUMS", "release-gates-2.0.0.tar.gz"];

let caller: Caller;
beforeEach(async () => {
  caller = await startCaller(PROJECT);
});
afterEach(() => caller.close());

function publish(tag = "v2.0.0"): Promise<Ended> {
  const { repository, github } = caller;
  return runProgram(process.execPath, [SCRIPT], {
    cwd: repository.path,
    env: {
      GH_TOKEN: github.tokenWith({ contents: "write" }),
      GITHUB_API_URL: github.url,
      REPOSITORY: github.state.repository,
      TAG: tag,
    },
  });
}

const major = (name: string) => caller.github.state.git.resolve(`tags/${name}`)?.sha;
const releases = () =>
  caller.github.state.releases.all.map(({ tag, draft, assets }) => ({
    tag,
    draft,
    assets: assets.map(({ name }) => name).sort(),
  }));

describe("the release of this project", () => {
  it("attaches an archive and its checksum before it is public, and moves the major tag", async () => {
    const { code, output } = await publish();
    expect(code, output).toBe(0);
    expect(releases()).toEqual([{ tag: "v2.0.0", draft: false, assets: FILES }]);
    expect(major("v2")).toBe(caller.repository.sha);
  });

  it("does nothing when it is run again", async () => {
    await publish();
    const before = caller.github.requests.length;
    const { code, output } = await publish();
    expect(code, output).toBe(0);
    expect(output).toContain("there already");
    const written = caller.github.requests.slice(before).filter(({ method }) => /POST|DELETE/.test(method));
    expect(written).toEqual([]);
  });

  it.each(["repos/create-release", "repos/upload-release-asset", "repos/update-release", "git/create-ref"])(
    "goes on after it died at %s, done or not, and makes nothing twice",
    async (operation) => {
      for (const effect of [false, true])
        caller.github.faults.next(operation, { kind: "disconnect", effect });
      const first = await publish();
      expect((await publish()).code).not.toBe(0);
      expect(first.code, first.output).not.toBe(0);
      const last = await publish();
      expect(last.code, last.output).toBe(0);
      expect(releases()).toEqual([{ tag: "v2.0.0", draft: false, assets: FILES }]);
      expect(major("v2")).toBe(caller.repository.sha);
    },
  );

  it("never moves the major tag back to an older release", async () => {
    const { repository, github } = caller;
    await publish();
    repository.git("tag", "v2.1.0");
    github.state.git.addTag("v2.1.0", repository.sha);
    repository.git("tag", "v2.0.1", repository.previousSha);
    github.state.git.addTag("v2.0.1", repository.previousSha);
    const { code, output } = await publish("v2.0.1");
    expect(code, output).toBe(0);
    expect(output).toContain("v2.1.0 is newer than v2.0.1");
    expect(major("v2")).toBe(repository.sha);
  });
});

/** CI installs act and says so; elsewhere a machine without it skips these. */
const skipped = ACT === undefined && process.env["RELEASE_GATES_MUST_RUN"] !== "act";

describe.skipIf(skipped)("release-project.yml, run by act", () => {
  const workflow = readWorkflow(".github/workflows/release-project.yml").content;

  it("checks, and then publishes the tag", async () => {
    const run = await caller.world.run({ workflow });
    expect(run.results, run.output).toEqual({ check: "success", publish: "success" });
    expect(run.output).toContain("everything holds");
    expect(releases()).toEqual([{ tag: "v2.0.0", draft: false, assets: FILES }]);
    expect(major("v2")).toBe(caller.repository.sha);
  });

  it.each([
    ["the tag is not the version of package.json", { "package.json": '{ "version": "2.0.1" }\n' }],
    ["something does not hold", { ".ci/run": "exit 1\n" }],
  ])("publishes nothing when %s", async (_, change) => {
    await caller.close();
    caller = await startCaller({ ...PROJECT, ...change });
    const run = await caller.world.run({ workflow });
    expect(run.results, run.output).toEqual({ check: "failure" });
    expect(releases()).toEqual([]);
  });
});
