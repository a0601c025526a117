import { resolve } from "node:path";
import { ReleaseGatesError } from "../gate/errors.ts";
import type { Clock } from "../ports/clock.ts";
import type { GitHub } from "../ports/github/client.ts";
import type { HttpClient } from "../ports/http.ts";
import type { Processes } from "../ports/processes.ts";
import type { Reporter } from "../ports/reporter.ts";
import type { Patience, World } from "../ports/world.ts";
import { createMask } from "../report/mask.ts";
import { systemClock } from "./clock.ts";
import { createEvidenceFiles } from "./files/evidence-files.ts";
import { createWorkspace } from "./files/workspace.ts";
import { createGit } from "./git.ts";
import { createHost } from "./host.ts";
import { readRunnerContext, secretValues } from "./runner.ts";

/** For a call that must hold nothing up. */
const BRIEF_MS = 3_000;

/** What an entry knows of the world it starts in. */
export interface WorldOptions {
  /** Absolute path of the checkout. */
  readonly root: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The token of the `github-token` input, or of the environment at a desk. */
  readonly token: string | undefined;
  /** Further values that must never be written. */
  readonly secrets?: readonly string[];
  /** Makes the live log; it is handed what masks secrets. */
  reporter(mask: (text: string) => string, clock: Clock): Reporter;
}

/** The real world. Adapters that take long to load are loaded when they are first used. */
export function createWorld(options: WorldOptions): World {
  const { root, env, token } = options;
  const runner = readRunnerContext(env);
  const given = [...(options.secrets ?? []), ...(token === undefined ? [] : [token])];
  const secrets = [...new Set([...given, ...secretValues(env)])];
  const mask = createMask(secrets);
  const reporter = options.reporter(mask, systemClock);
  const git = createGit(root);
  const client = cached(async () => (await import("./http/http-client.ts")).createHttpClient());
  const http: HttpClient = { send: async (request) => (await client()).send(request) };
  const processes = cached(async () => {
    const { createProcesses } = await import("./process/processes.ts");
    return createProcesses({ reporter, secrets, clock: systemClock });
  });

  const supervised: Processes = {
    run: async (spec) => (await processes()).run(spec),
    stopMarked: async (id, graceMs) => (await processes()).stopMarked(id, graceMs),
  };

  const connect = async (deadlineMs?: number): Promise<GitHub> => {
    if (token === undefined || token === "") {
      throw new ReleaseGatesError("token-missing", "no GitHub token was given, and this gate asks GitHub", {
        next: "pass github-token (on a runner its default is the job's own token), or set GITHUB_TOKEN at a desk",
      });
    }
    const repository = runner?.repository ?? env["GITHUB_REPOSITORY"] ?? (await git.repository());
    if (repository === undefined || repository === "") {
      throw new ReleaseGatesError("input-invalid", "this checkout has no GitHub repository", {
        expected: "GITHUB_REPOSITORY, or a remote named origin on GitHub",
      });
    }
    const { createGitHub } = await import("./github/client.ts");
    const apiUrl = env["GITHUB_API_URL"] ?? "https://api.github.com";
    return createGitHub({
      token,
      repository,
      apiUrl,
      clock: systemClock,
      ...(deadlineMs === undefined ? {} : { deadlineMs }),
    });
  };
  const clients: Readonly<Record<Patience, () => Promise<GitHub>>> = {
    patient: cached(() => connect()),
    brief: cached(() => connect(BRIEF_MS)),
  };

  return {
    clock: systemClock,
    workspace: createWorkspace(root),
    git,
    processes: supervised,
    http,
    reporter,
    host: createHost(),
    env,
    runner,
    secrets,
    github: (patience = "patient") => clients[patience](),
    artifacts: cached(async () => {
      if (env["ACTIONS_RUNTIME_TOKEN"] === undefined) {
        throw new ReleaseGatesError("artifact-missing", "workflow artifacts exist only on a runner");
      }
      const { createArtifacts } = await import("./artifacts/artifacts.ts");
      return createArtifacts();
    }),
    scratch: async () => (await import("./files/scratch.ts")).createScratch(env["RUNNER_TEMP"]),
    metrics: async (source) => {
      const { createMetrics } = await import("./metrics/index.ts");
      return createMetrics({ http, clock: systemClock, commands: { processes: supervised, root, env } })(
        source,
      );
    },
    notifier: async () => {
      const { createNotifier } = await import("./notify/notifier.ts");
      return createNotifier({ http, clock: systemClock });
    },
    evidence: (directory) => createEvidenceFiles(resolve(root, directory)),
    verifySigstoreBundle: async (bundle, roots) =>
      (await import("./sigstore.ts")).verifySigstoreBundle(bundle, roots),
    openEvidence: async (path) => (await import("./files/open-evidence.ts")).openEvidence(path),
  };
}

/** Keeps the first result, so that every caller shares one client; a failure is not kept. */
function cached<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}
