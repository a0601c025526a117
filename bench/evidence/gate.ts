/**
 * The whole gate over thousands of small reports, from the checkout and from one artifact of another run, and over the
 * readiness documents of hundreds of services.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { forgeZip } from "../../test/adapters/artifacts/zip-forge.ts";
import { startGitHubEmulator } from "../../test/support/github/emulator.ts";
import { type Measured, measure } from "./measure.ts";

const configWith = (item: string) => `version: 1
name: bench
roles:
  release-manager: { environment: approve-release }
readiness:
  evidence:
    - { id: unit-tests, format: junit, path: "reports/**/*.xml", max-age: 24h, require: "tests.failed == 0 && tests.total > 0"${item} }
  features: { path: "docs/services/*.md" }
rollout:
  deploy: bash scripts/rollback.sh
  rollback: bash scripts/rollback.sh
  checks:
    - { id: health, http: "http://127.0.0.1:9/healthz" }
`;

const REPOSITORY = "octo-org/bench";

/** Each is the config of one gate; everything else is the same for both. */
const CONFIGS = {
  checkout: configWith(""),
  artifact: configWith(", from: { workflow: ci.yml, artifact: reports }"),
} as const;

export type Source = keyof typeof CONFIGS;

/**
 * Runs both gates in turn on a repository with this many reports, against an emulated GitHub on this machine.
 *
 * @param work an existing directory.
 */
export async function runGates(
  work: string,
  desk: string,
  { files, services, runs }: { readonly files: number; readonly services: number; readonly runs: number },
): Promise<Readonly<Record<Source, readonly Measured[]>>> {
  const reports = Array.from({ length: files }, (_, index) => reportOf(index));
  const repository = join(work, "repository");
  const sha = makeRepository(repository, [
    ...reports,
    ...Array.from({ length: services }, (_, index) => serviceOf(index)),
  ]);
  const github = await startGitHubEmulator({ repository: REPOSITORY });
  try {
    github.state.git.addCommit({ sha, message: "First", author: "author" });
    github.state.git.addTag("v1.0.0", sha);
    github.state.environments.add("approve-release", { reviewers: ["release-manager"] });
    const { id } = github.state.actions.addRun({
      headSha: sha,
      path: ".github/workflows/ci.yml",
      name: "CI",
      status: "completed",
      conclusion: "success",
    });
    const bytes = forgeZip(reports.map(({ path, text }) => ({ name: path, content: text, method: 8 })));
    github.state.actions.addArtifact(id, { name: "reports", bytes });

    const env = {
      GITHUB_TOKEN: github.token,
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: "http://github.localhost",
      GITHUB_REPOSITORY: github.state.repository,
      RUNNER_TEMP: work,
    };
    const gate = (source: Source) => {
      rmSync(join(repository, ".artifacts"), { recursive: true, force: true });
      const command = [process.execPath, desk, "readiness-gate", "--release-tag", "v1.0.0"];
      return measure([...command, "--config", `.github/${source}.yml`], { cwd: repository, env });
    };
    const checkout: Measured[] = [];
    const artifact: Measured[] = [];
    for (let run = 0; run < runs; run += 1) {
      checkout.push(await gate("checkout"));
      artifact.push(await gate("artifact"));
    }
    return { checkout, artifact };
  } finally {
    await github.close();
  }
}

/** A file of the repository. */
interface Report {
  readonly path: string;
  readonly text: string;
}

function reportOf(index: number): Report {
  const cases = Array.from(
    { length: 10 },
    (_, at) => `<testcase classname="c" name="case ${at}" time="0.01"/>`,
  );
  const timestamp = new Date().toISOString();
  return {
    path: `reports/module-${index % 100}/TEST-${index}.xml`,
    text: `<testsuite name="s${index}" tests="10" timestamp="${timestamp}">${cases.join("")}</testsuite>`,
  };
}

function serviceOf(index: number): Report {
  return {
    path: `docs/services/service-${index}.md`,
    text: `# Service ${index}\n\nOwner: team-${index % 20}\nSeverity: sev-${1 + (index % 3)}\n\n- [x] Dashboards\n- [x] Alerts\n`,
  };
}

/** The sha of its one commit, which the reports are no part of. */
function makeRepository(repository: string, reports: readonly Report[]): string {
  const put = (path: string, text: string, mode = 0o644) => {
    mkdirSync(dirname(join(repository, path)), { recursive: true });
    writeFileSync(join(repository, path), text, { mode });
  };
  for (const [source, config] of Object.entries(CONFIGS)) put(`.github/${source}.yml`, config);
  put("scripts/rollback.sh", "#!/bin/sh\n", 0o755);
  put(".gitignore", "reports/\n.artifacts/\n");
  for (const { path, text } of reports) put(path, text);
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-c", "user.name=bench", "-c", "user.email=bench@example.invalid", ...args], {
      cwd: repository,
      encoding: "utf8",
      stdio: "pipe",
    }).trim();
  git("init", "--quiet", "--initial-branch=main");
  git("remote", "add", "origin", `https://github.com/${REPOSITORY}.git`);
  git("add", ".");
  git("commit", "--quiet", "-m", "First");
  git("tag", "v1.0.0");
  return git("rev-parse", "HEAD");
}
