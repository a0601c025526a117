import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A repository with a service that is really deployed: what serves is a file, and an HTTP server tells it. */
export interface ReleaseRepository {
  /** Path of the repository to clone from. */
  readonly path: string;
  readonly previousSha: string;
  readonly sha: string;
  /** Variables that the config refers to. */
  readonly env: Readonly<Record<string, string>>;
  /** The version that serves in an environment. */
  serves(environment: string): string;
  /** Every command the scripts ran, in order, such as `deploy production 2.0.0`. */
  commands(): readonly string[];
  /** Makes requests to this environment fail from now on (or not any more). */
  breakService(version: string | undefined): void;
  /** Runs git in the repository. */
  git(...args: readonly string[]): string;
  close(): Promise<void>;
}

/**
 * Its name on GitHub. A machine lets one rollout of a repository to an environment run at a time: the test files that run
 * beside each other, each in a process of its own, have repositories of their own.
 */
export const REPOSITORY_NAME = `octo-org/checkout-${process.pid}`;

/** The config of the repository, unless a test changes it. */
export const RELEASE_CONFIG = `version: 1
name: checkout
readiness:
  evidence:
    - { id: unit-tests, format: junit, path: reports/unit.xml, max-age: 24h, require: "tests.total > 0 && tests.failed == 0" }
roles:
  product-owner: { environment: approve-product, users: [product-approver] }
  sre-lead: { environment: approve-sre, teams: [octo-org/sre] }
staging:
  checks: [{ id: health, http: "\${SERVICE_URL}/staging", within: 2s, interval: 50ms }]
rollout:
  deploy: { run: bash scripts/deploy.sh, env: { STATE: "\${STATE}" } }
  rollback: { run: bash scripts/rollback.sh, env: { STATE: "\${STATE}" } }
  interval: 20ms
  checks: [{ id: health, http: "\${SERVICE_URL}/production", within: 500ms, interval: 50ms }]
stabilize: { soak: 200ms, interval: 20ms }
`;

const UNIT_TESTS = `<?xml version="1.0"?>
<testsuites><testsuite name="unit" tests="2" failures="0"><testcase name="a"/><testcase name="b"/></testsuite></testsuites>
`;

const script = (action: string, version: string) => `#!/usr/bin/env bash
set -euo pipefail
echo "${action} \${DEPLOY_ENVIRONMENT} ${version}" >> "$STATE/commands.log"
echo "${version}" > "$STATE/\${DEPLOY_ENVIRONMENT}"
`;

/** Makes the repository with tags v1.0.0 and v2.0.0 and starts its service, which serves 1.0.0. */
export async function createReleaseRepository(
  change: Readonly<Record<string, string>> = {},
): Promise<ReleaseRepository> {
  const root = mkdtempSync(join(tmpdir(), "release-repository-"));
  const path = join(root, "repository");
  const state = join(root, "state");
  mkdirSync(state);
  for (const environment of ["staging", "production"]) writeFileSync(join(state, environment), "1.0.0\n");
  const serves = (environment: string) => readFileSync(join(state, environment), "utf8").trim();

  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-c", "user.name=author", "-c", "user.email=author@example.invalid", ...args], {
      cwd: path,
      encoding: "utf8",
      env: { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" },
    }).trim();
  const files: Readonly<Record<string, string>> = {
    ".github/release-gates.yml": RELEASE_CONFIG,
    "reports/unit.xml": UNIT_TESTS,
    "scripts/deploy.sh": script("deploy", "${RELEASE_VERSION}"),
    "scripts/rollback.sh": script("rollback", "${PREVIOUS_TAG#v}"),
    ...change,
  };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(path, dirname(name)), { recursive: true });
    writeFileSync(join(path, name), content);
    if (name.endsWith(".sh")) chmodSync(join(path, name), 0o755);
  }
  git("init", "--quiet", "--initial-branch=main");
  const commit = (version: string) => {
    writeFileSync(join(path, "VERSION"), `${version}\n`);
    git("add", "--all");
    git("commit", "--quiet", "-m", `Release ${version}`);
    git("tag", `v${version}`);
    return git("rev-parse", "HEAD");
  };
  const previousSha = commit("1.0.0");
  const sha = commit("2.0.0");

  let broken: string | undefined;
  const server = createServer((request, response) => {
    const version = serves((request.url ?? "/").split("/")[1] ?? "");
    response.writeHead(version === broken ? 500 : 200, { "content-type": "application/json" });
    response.end(JSON.stringify({ version }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    path,
    previousSha,
    sha,
    env: { STATE: state, SERVICE_URL: url, BASE_URL: `${url}/production` },
    serves,
    commands: () => {
      try {
        return readFileSync(join(state, "commands.log"), "utf8").trim().split("\n");
      } catch {
        return [];
      }
    },
    breakService: (version) => {
      broken = version;
    },
    git,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(root, { recursive: true, force: true });
    },
  };
}
