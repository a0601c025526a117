import { ReleaseGatesError } from "../../gate/errors.ts";
import { shorten, UnusableAnswer } from "./failures.ts";

export type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

export interface TransportOptions {
  /** Base address of the API, with its path on servers of one's own. */
  readonly apiUrl: string;
  /** How bytes really travel: the runner's proxy is its business. */
  readonly fetch: Fetch;
  /** Longest time for one attempt that sends so many bytes, the body of the answer included. */
  readonly attemptTimeoutMs: (sentBytes: number) => number;
  /** Longest body read. */
  readonly maxBytes: number;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const MOST_REDIRECTS = 3;
const WITHOUT_BODY = new Set([204, 205, 304]);

/**
 * A `fetch` for a client that holds a token: it talks to GitHub's own hosts only, follows a redirect only
 * inside them (a renamed repository), and gives whole bodies of bounded size or nothing at all. A caller that
 * handles redirects itself (`redirect: "manual"`, for downloads) gets the redirect, or the body as it streams.
 */
export function createTransport(options: TransportOptions): Fetch {
  return async (url, init = {}) => {
    const signal = AbortSignal.timeout(options.attemptTimeoutMs(lengthOf(init.body)));
    const forDownload = init.redirect === "manual";
    let target = new URL(url);
    for (let followed = 0; followed <= MOST_REDIRECTS; followed += 1) {
      if (!isGitHub(target, options.apiUrl)) {
        throw strayed(target);
      }
      const response = await options.fetch(target.href, { ...init, redirect: "manual", signal });
      if (forDownload && response.status < 400) {
        return response;
      }
      if (!REDIRECTS.has(response.status)) {
        return whole(response, options.maxBytes);
      }
      await response.body?.cancel();
      const keepsMethod = response.status === 307 || response.status === 308;
      if (!keepsMethod && init.method !== undefined && init.method !== "GET") {
        throw new UnusableAnswer(`a redirect (${response.status}) in answer to ${init.method}`);
      }
      target = new URL(response.headers.get("location") ?? "", target);
    }
    throw new UnusableAnswer(`more than ${MOST_REDIRECTS} redirects, the last to ${shorten(target.href)}`);
  };
}

/** Whether the token may be shown to this address: the API's origin, or GitHub's host for uploads beside it. */
function isGitHub(target: URL, apiUrl: string): boolean {
  const api = new URL(apiUrl);
  const uploads = api.hostname.startsWith("api.")
    ? `uploads.${api.hostname.slice("api.".length)}`
    : api.hostname;
  return (
    target.protocol === api.protocol &&
    target.port === api.port &&
    (target.hostname === api.hostname || target.hostname === uploads)
  );
}

function lengthOf(body: RequestInit["body"]): number {
  return body instanceof Uint8Array || typeof body === "string" ? body.length : 0;
}

function strayed(target: URL): ReleaseGatesError {
  return new ReleaseGatesError("github-unavailable", "GitHub's API sent this client to another host", {
    expected: "answers from the API's own host, because the token must not leave it",
    found: `a redirect to ${shorten(target.origin)}`,
    next: "check GITHUB_API_URL and what answers there (a proxy, a sign-in page)",
  });
}

/** Reads the body to its end, so that a cut one is an error here and not an empty text later. */
async function whole(response: Response, maxBytes: number): Promise<Response> {
  const init = { status: response.status, headers: response.headers };
  if (response.body === null || WITHOUT_BODY.has(response.status)) {
    return new Response(null, init);
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > maxBytes) {
      throw new UnusableAnswer(`an answer of more than ${maxBytes} bytes`);
    }
    chunks.push(chunk);
  }
  return new Response(Buffer.concat(chunks), init);
}
