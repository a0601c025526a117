import type { Send } from "./caller.ts";
import { createTransport, type Fetch } from "./transport.ts";

export interface OctokitOptions {
  readonly token: string;
  readonly apiUrl: string;
  readonly attemptTimeoutMs: () => number;
}

/** Longest answer read: far above any page of a hundred, far below what would hurt. */
const MOST_BYTES = 32 * 1024 * 1024;

/** The version of the API that the parsers here are written for; every supported GitHub server knows it. */
const API_VERSION = "2022-11-28";

/** Octokit as `@actions/github` sets it up (the runner's proxy included), loaded when the first call is made. */
export function createSend(options: OctokitOptions): Send {
  let loading: Promise<Send> | undefined;
  return async (route, params) => {
    loading ??= load(options);
    return (await loading)(route, params);
  };
}

async function load({ token, apiUrl, attemptTimeoutMs }: OctokitOptions): Promise<Send> {
  const { getOctokit } = await import("@actions/github");
  const { defaults } = await import("@actions/github/lib/utils");
  const fetch = createTransport({
    apiUrl,
    // The default fetch of the toolkit goes through the proxy that the runner is told to use.
    fetch: (defaults.request?.fetch ?? globalThis.fetch) as Fetch,
    attemptTimeoutMs,
    maxBytes: MOST_BYTES,
  });
  const octokit = getOctokit(token, { baseUrl: apiUrl, request: { fetch }, log: SILENT });
  return async (route, params) => {
    const { data, headers } = await octokit.request(route, {
      ...params,
      headers: { "x-github-api-version": API_VERSION },
    });
    return { data, headers };
  };
}

/** Nothing of GitHub's goes to the log by a way that does not mask it. */
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };

function ignore(): void {}
