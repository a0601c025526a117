import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type BlobFault, type BlobRequest, createBlobHost } from "./blob-host.ts";
import { loadContract } from "./contract.ts";
import { answer, type RecordedRequest, type World } from "./exchange.ts";
import { createFaults, type Faults } from "./faults.ts";
import type { Urls } from "./route.ts";
import { createRouter } from "./router.ts";
import { createGitHubState, type GitHubState } from "./state/state.ts";
import { createTokens, type Permissions } from "./tokens.ts";

export interface EmulatorOptions {
  /** `owner/name`. */
  readonly repository?: string;
  /** The time of everything that happens in GitHub; the real time when left out. */
  readonly now?: () => Date;
  /** `/api/v3` for a server of one's own. */
  readonly prefix?: string;
}

export interface GitHubEmulator {
  /** For `GITHUB_API_URL`. */
  readonly url: string;
  /** A token that may do everything, for `github-token`. */
  readonly token: string;
  readonly state: GitHubState;
  readonly faults: Faults;
  readonly requests: readonly RecordedRequest[];
  /** What came to the host of archives and assets. */
  readonly blobRequests: readonly BlobRequest[];
  /** Strike the next requests to that host, one each. */
  readonly blobFaults: BlobFault[];
  /** Addresses asked for that are no operation here. */
  readonly unknownRoutes: readonly string[];
  /** Answers and requests that do not fit GitHub's description. */
  readonly violations: readonly string[];
  /** Makes a token with these permissions only. */
  tokenWith(permissions: Permissions, login?: string): string;
  /** Hands the violations over and forgets them, for tests that provoke one. */
  takeViolations(): readonly string[];
  /** Throws if the emulator answered, or was asked, anything that GitHub would not. */
  assertFaithful(): void;
  /** Stops the servers, then does the same. */
  close(): Promise<void>;
}

/**
 * Starts a GitHub that keeps state and checks every answer it gives against GitHub's own description.
 * The state is built by the test: `state.git.addCommit()`, `state.actions.addRun({ headSha })`, and so on.
 */
export async function startGitHubEmulator(options: EmulatorOptions = {}): Promise<GitHubEmulator> {
  const contract = await loadContract();
  const state = createGitHubState(
    options.repository ?? "octo-org/checkout",
    options.now ?? (() => new Date()),
  );
  const router = createRouter(contract);
  const tokens = createTokens();
  const faults = createFaults((operation) => router.knows(operation));
  const requests: RecordedRequest[] = [];
  const blobRequests: BlobRequest[] = [];
  const violations: string[] = [];

  const blobFaults: BlobFault[] = [];
  const blobHost = createBlobHost(state, blobRequests, blobFaults);
  const blob = await listen(blobHost);
  let handle = (_request: IncomingMessage, _response: ServerResponse): void => {};
  const server = createServer((request, response) => handle(request, response));
  const url = `${await listen(server)}${options.prefix ?? ""}`;
  const urls: Urls = {
    api: url,
    repo: `${url}/repos/${state.repository}`,
    html: `http://github.localhost/${state.repository}`,
    blob,
  };
  const world: World = {
    state,
    router,
    tokens,
    faults,
    requests,
    violations,
    urls,
    prefix: options.prefix ?? "",
  };
  handle = (request, response) => {
    answer(world, request, response).catch((error: unknown) => {
      violations.push(`the emulator failed: ${String(error)}`);
      response.destroy();
    });
  };

  let made = 0;
  const tokenWith = (permissions: Permissions | "all", login: string): string => {
    made += 1;
    const secret = `ghs_emulated${String(made).padStart(4, "0")}token`;
    tokens.add(secret, { login, permissions });
    return secret;
  };
  const assertFaithful = (): void => {
    if (violations.length > 0) {
      throw new Error(`the emulator was not faithful to GitHub:\n${violations.join("\n")}`);
    }
  };
  return {
    url,
    token: tokenWith("all", "github-actions[bot]"),
    state,
    faults,
    requests,
    blobRequests,
    blobFaults,
    violations,
    get unknownRoutes() {
      return requests
        .filter((request) => request.operation === undefined)
        .map((request) => `${request.method} ${request.path}`);
    },
    tokenWith: (permissions, login = "github-actions[bot]") => tokenWith(permissions, login),
    takeViolations: () => violations.splice(0),
    assertFaithful,
    close: async () => {
      await Promise.all([stop(server), stop(blobHost)]);
      assertFaithful();
    },
  };
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () =>
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    );
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
