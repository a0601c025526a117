import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type ArtifactService, startArtifactService } from "../../support/artifact-service/service.ts";
import { startGitHubEmulator } from "../../support/github/emulator.ts";
import type { FakeRollout } from "./fake-kubectl.ts";
import { processesIn } from "./process-table.ts";
import { createReleaseRepository, REPOSITORY_NAME } from "./release-repository.ts";
import { type JobEnded, type JobOptions, startRunner } from "./runner.ts";

/** `examples/argo-rollouts`, released on an emulated GitHub with a `kubectl` that writes down how it is called. */

const EXAMPLE = resolve(import.meta.dirname, "../../../examples/argo-rollouts");
const IMAGE = "registry.example.com/checkout";

export interface RolloutJob extends Pick<JobOptions, "started"> {
  /** Inputs of the action besides the command and the digest. */
  readonly inputs?: Readonly<Record<string, string>>;
}

export interface ArgoExample {
  /** Starts the rollout, or takes up one that died, on a fresh machine. */
  rollOut(name: string, options?: RolloutJob): Promise<JobEnded>;
  /** The calls of kubectl for production since the last time this was asked, without `-n production`. */
  calls(): readonly string[];
  production(): FakeRollout;
  /** A verb of kubectl that never returns; undefined for none. */
  hang(verb: string | undefined): void;
  /** The new version fails every request from now on. */
  failNewVersion(): void;
  /** Calls of kubectl that still run. */
  leftovers(): readonly string[];
  close(): Promise<void>;
}

/**
 * Prepares everything up to the rollout: readiness, staging and approval have passed.
 *
 * @param broken images that cannot be pulled in production.
 */
export async function prepareArgoExample(broken: readonly string[] = []): Promise<ArgoExample> {
  const cluster = createCluster({ broken, generation: 7 });
  let failing = false;
  const service = await serve(cluster, () => failing);
  const repository = await createReleaseRepository(exampleFiles());
  const github = await startGitHubEmulator({ repository: REPOSITORY_NAME });
  const artifacts: ArtifactService = await startArtifactService();
  const { git, environments, actions } = github.state;
  git.addCommit({ sha: repository.previousSha, message: "Release 1.0.0", author: "author" });
  git.addCommit({ sha: repository.sha, message: "Release 2.0.0", author: "author" });
  git.addTag("v1.0.0", repository.previousSha);
  git.addTag("v2.0.0", repository.sha, { annotated: true });
  environments.add("approve-sre", { reviewers: ["sre-approver"] });
  environments.add("production");
  const runner = startRunner(repository, github, artifacts);
  const env = {
    PATH: `${join(cluster, "bin")}:${process.env["PATH"] ?? ""}`,
    KUBECONFIG: join(cluster, "config"),
    STAGING_URL: `${service.url}/staging`,
    BASE_URL: `${service.url}/production`,
    PROMETHEUS_URL: service.url,
  };

  let digest = "";
  const job = async (name: string, command: string, { inputs, started }: RolloutJob = {}) =>
    runner.job(
      name,
      { command, ...(digest === "" ? {} : { "ledger-digest": digest }), ...inputs },
      { env, ...(started === undefined ? {} : { started }) },
    );
  for (const command of ["readiness-gate", "staging-validate", "approve"]) {
    if (command === "approve") {
      actions.addReview(runner.runId, { environments: ["approve-sre"], user: "sre-approver", comment: "go" });
      actions.addJob(runner.runId, { name: "approve-sre" });
    }
    const ended = await job(command, command);
    if (ended.outputs["verdict"] !== "passed") throw new Error(ended.output);
    digest = ended.outputs["ledger-digest"] ?? "";
  }

  let told = readCalls(cluster).length;
  return {
    rollOut: (name, options) => job(name, "rollout", options),
    calls: () => {
      const all = readCalls(cluster);
      const since = all.slice(told);
      told = all.length;
      return since.map((call) => call.join(" ").replace(" -n production", ""));
    },
    production: () => readRollout(cluster, "production"),
    hang: (verb) => {
      if (verb === undefined) rmSync(join(cluster, "hang"));
      else writeFileSync(join(cluster, "hang"), verb);
    },
    failNewVersion: () => {
      failing = true;
    },
    leftovers: () => processesIn(cluster).map(({ commandLine }) => commandLine),
    close: async () => {
      for (const { pid } of processesIn(cluster)) process.kill(pid, "SIGKILL");
      runner.close();
      await Promise.all([artifacts.close(), repository.close(), github.close(), service.close()]);
      rmSync(cluster, { recursive: true, force: true });
    },
  };
}

/**
 * The folder of a cluster in which 1.0.0 serves in both namespaces, with `bin/kubectl` that answers about it.
 *
 * @param production.broken images that cannot be pulled there.
 * @param production.generation how often its spec was changed so far.
 */
export function createCluster(production: Pick<FakeRollout, "broken" | "generation">): string {
  const cluster = mkdtempSync(join(tmpdir(), "kubectl-"));
  writeRollout(cluster, "staging", { ...production, broken: [] });
  writeRollout(cluster, "production", production);
  installKubectl(cluster);
  return cluster;
}

/** The example's files, with holds and readings of a test's length. */
function exampleFiles(): Readonly<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const path of readdirSync(EXAMPLE, { recursive: true, encoding: "utf8" })) {
    if (!/\.(sh|md|yml)$/.test(path)) continue;
    files[path] = readFileSync(join(EXAMPLE, path), "utf8");
  }
  const config = ".github/release-gates.yml";
  files[config] = (files[config] ?? "")
    .replaceAll("hold: 10m", "hold: 1500ms")
    .replace("interval: 1m", "interval: 100ms")
    .replace("\nrollout:\n", "\nrollout:\n  interval: 100ms\n");
  return files;
}

function installKubectl(cluster: string): void {
  mkdirSync(join(cluster, "bin"));
  const program = join(import.meta.dirname, "fake-kubectl.ts");
  const script = `#!/bin/sh\nexec "${process.execPath}" "${program}" "${cluster}" "$@"\n`;
  writeFileSync(join(cluster, "bin/kubectl"), script, { mode: 0o755 });
  writeFileSync(join(cluster, "calls.jsonl"), "");
}

function writeRollout(
  cluster: string,
  namespace: string,
  { broken, generation }: Pick<FakeRollout, "broken" | "generation">,
): void {
  const image = `${IMAGE}:1.0.0`;
  const rollout: FakeRollout = {
    image,
    stable: image,
    previous: `${IMAGE}:0.9.0`,
    step: 3,
    weight: 0,
    phase: "Healthy",
    generation,
    observed: generation,
    broken,
  };
  writeFileSync(join(cluster, `${namespace}.json`), JSON.stringify(rollout));
}

function readRollout(cluster: string, namespace: string): FakeRollout {
  return JSON.parse(readFileSync(join(cluster, `${namespace}.json`), "utf8")) as FakeRollout;
}

function readCalls(cluster: string): readonly (readonly string[])[] {
  return readFileSync(join(cluster, "calls.jsonl"), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as readonly string[])
    .filter((call) => call.includes("production"));
}

/** The service in both namespaces, and Prometheus as far as the config asks it. */
async function serve(cluster: string, failing: () => boolean) {
  const server = createServer(async (request, response) => {
    const path = request.url ?? "/";
    let body = "";
    for await (const chunk of request) body += chunk;
    if (path.startsWith("/api/v1/query")) {
      const asked = new URLSearchParams(body);
      const query = asked.get("query") ?? "";
      const fails = failing() && query.includes('version="2.0.0"');
      const value = query.includes("code=") ? (fails ? 100 : 0) : 100;
      const result = [{ metric: {}, value: [Number(asked.get("time")), String(value)] }];
      response.end(JSON.stringify({ status: "success", data: { resultType: "vector", result } }));
      return;
    }
    const [, namespace = ""] = path.split("/");
    const version = namespace === "-" ? "" : readRollout(cluster, namespace).stable.split(":")[1];
    response.setHeader("content-type", "application/json").end(JSON.stringify({ version }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
