import { afterEach, describe, expect, it } from "vitest";
import { codeBlocks } from "../../support/code-blocks.ts";
import { ACT, type ActRun } from "./support/act.ts";
import { CANARY, type Caller, startCaller } from "./support/caller.ts";

const RELEASE_MANAGER = { user: "release-manager", team: "octo-org/release-managers" };
const SHORT_SOAK = "stabilize: { soak: 200ms, interval: 20ms }\n";
const PRINT = 'echo "$DEPLOY_ENVIRONMENT serves $RELEASE_VERSION"\n';

let caller: Caller;
afterEach(() => caller.close());

function expectGreen(run: ActRun, jobs: readonly string[]): void {
  expect(run.results, run.output).toEqual(Object.fromEntries(jobs.map((job) => [job, "success"])));
  expect(run.code, run.output).toBe(0);
}

/** Nothing ran after the first job, and its summary says why. */
function expectRefused(run: ActRun, ...reasons: readonly string[]): void {
  expect(run.results, run.output).toEqual({ readiness: "failure" });
  for (const reason of reasons) expect(run.summary("readiness")).toContain(reason);
  expect(caller.repository.commands()).toEqual([]);
}

const published = () => caller.github.state.releases.all.filter(({ draft }) => !draft).map(({ tag }) => tag);

/** CI installs act and says so; elsewhere a machine without it skips these. */
const skipped = ACT === undefined && process.env["RELEASE_GATES_MUST_RUN"] !== "act";

describe.skipIf(skipped)("a new user", () => {
  it("releases with the config and the workflow of docs/getting-started.md", async () => {
    const [config = "", workflow = ""] = codeBlocks("docs/getting-started.md", "yaml");
    caller = await startCaller(
      {
        // A soak is made of time, which a test has little of.
        ".github/release-gates.yml": `${config.replace("your-org", "octo-org")}${SHORT_SOAK}`,
        "scripts/deploy.sh": PRINT,
        "scripts/rollback.sh": PRINT,
      },
      { "approve-release": RELEASE_MANAGER },
    );
    const run = await caller.release({ workflow });
    expectGreen(run, ["readiness", "staging", "approve-release", "approve", "rollout", "publish"]);
    expect(run.output).toContain("production serves 2.0.0");
    expect(published()).toEqual(["v2.0.0"]);
  });
});

describe.skipIf(skipped)("release-dispatch.yml, run by act", () => {
  const form = { strategy: "as configured", severity: "as configured" };
  const dispatch = (inputs: Readonly<Record<string, string>>) =>
    caller.release({
      template: "release-dispatch.yml",
      dispatch: { ...form, ...inputs },
      jobBegins: (job) => {
        // What the job `tag` made on GitHub is what a checkout finds.
        if (job !== "readiness") return;
        const { git } = caller.github.state;
        for (const name of [...git.refs.keys()].filter((ref) => ref.startsWith("tags/"))) {
          caller.repository.git("tag", "--force", name.slice("tags/".length), git.resolve(name)?.sha ?? "");
        }
      },
    });

  it("makes the tag and releases it, with the strategy and severity of the form", async () => {
    caller = await startCaller();
    const { repository, github } = caller;
    repository.git("commit", "--quiet", "--allow-empty", "-m", "Release 3.0.0");
    const sha = repository.git("rev-parse", "HEAD");
    github.state.git.addCommit({ sha, message: "Release 3.0.0", author: "author" });
    const run = await dispatch({ version: "3.0.0", strategy: "recreate", severity: "sev-2" });
    expectGreen(run, [
      "tag",
      "readiness",
      "staging",
      "approve-product",
      "approve-sre",
      "approve",
      "rollout",
      "publish",
    ]);
    expect(run.summary("readiness")).toMatch(/by recreate.*severity sev-2/i);
    expect(repository.serves("production")).toBe("3.0.0");
    expect(github.state.git.resolve("tags/v3.0.0")?.sha).toBe(sha);
    expect(published()).toEqual(["v3.0.0"]);
  });

  it("refuses an old version, and says which is newer", async () => {
    caller = await startCaller();
    const run = await dispatch({ version: "1.0.0" });
    expect(run.results["tag"], run.output).toBe("success");
    expect(run.results["readiness"], run.output).toBe("failure");
    expect(run.summary("readiness")).toContain("release-superseded");
    expect(run.summary("readiness")).toMatch(/2\\?\.0\\?\.0.*expected:.*no version above 1.0.0/);
    expect(caller.repository.commands()).toEqual([]);
  });
});

describe.skipIf(skipped)("release-on-tag.yml, run by act", () => {
  it("says that its tag is gone when it was deleted in between", async () => {
    caller = await startCaller();
    caller.repository.git("tag", "--delete", "v2.0.0");
    expectRefused(await caller.release(), "There is no tag `v2.0.0`", "Nothing was released");
  });

  it("refuses a tag that was moved after it was released", async () => {
    caller = await startCaller();
    const { repository, github } = caller;
    expect((await caller.release()).code).toBe(0);
    const before = repository.commands();
    repository.git("commit", "--quiet", "--allow-empty", "-m", "Something else");
    repository.git("tag", "--force", "v2.0.0");
    const sha = repository.git("rev-parse", "HEAD");
    github.state.git.addCommit({ sha, message: "Something else", author: "author" });
    github.state.git.addTag("v2.0.0", sha);
    const run = await caller.release();
    expect(run.results, run.output).toEqual({ readiness: "failure" });
    expect(run.summary("readiness")).toContain("tag-moved");
    expect(repository.commands()).toEqual(before);
  });
});

describe.skipIf(skipped)("release-single-job.yml, run by act", () => {
  it("walks all gates in two jobs, each with no more than its own permissions", async () => {
    const roles = "roles:\n  release-manager: { environment: approve-release, users: [release-manager] }\n";
    caller = await startCaller(
      { ".github/release-gates.yml": CANARY.replace(/^roles:\n(?: {2}.*\n)+/m, roles) },
      { "approve-release": { user: "release-manager" } },
    );
    const run = await caller.release({ template: "release-single-job.yml" });
    expectGreen(run, ["prove", "approve-release"]);
    expect(caller.repository.serves("production")).toBe("2.0.0");
    expect(published()).toEqual(["v2.0.0"]);
  });
});
