import type { Connection, Send } from "./caller.ts";
import { createTransport, type Fetch } from "./transport.ts";

export interface OctokitOptions {
  readonly token: string;
  readonly apiUrl: string;
  readonly attemptTimeoutMs: (sentBytes: number) => number;
}

/** Longest answer read: far above any page of a hundred, far below what would hurt. */
const MOST_BYTES = 32 * 1024 * 1024;

/** The version of the API that the parsers here are written for; every supported GitHub server knows it. */
const API_VERSION = "2022-11-28";

/** Octokit as `@actions/github` sets it up (the runner's proxy included), loaded when the first call is made. */
export function connect(options: OctokitOptions): Connection {
  let loading: Promise<Connection> | undefined;
  const connection = (): Promise<Connection> => {
    loading ??= load(options);
    return loading;
  };
  return {
    send: async (route, params) => (await connection()).send(route, params),
    fetch: async (url, init) => (await connection()).fetch(url, init),
  };
}

async function load({ token, apiUrl, attemptTimeoutMs }: OctokitOptions): Promise<Connection> {
  const { getOctokit } = await import("@actions/github");
  const { defaults } = await import("@actions/github/lib/utils");
  // The default fetch of the toolkit goes through the proxy that the runner is told to use.
  const fetch = (defaults.request?.fetch ?? globalThis.fetch) as Fetch;
  const guarded = createTransport({ apiUrl, fetch, attemptTimeoutMs, maxBytes: MOST_BYTES });
  const octokit = getOctokit(token, { baseUrl: apiUrl, request: { fetch: guarded }, log: SILENT });
  const send: Send = async (route, { headers, ...params }) => {
    const answer = await octokit.request(route, {
      ...params,
      headers: { "x-github-api-version": API_VERSION, ...(headers as Record<string, string> | undefined) },
    });
    return { status: answer.status, data: answer.data, headers: answer.headers };
  };
  return { send, fetch };
}

/** Nothing of GitHub's goes to the log by a way that does not mask it. */
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };

function ignore(): void {}
