import type { HttpClient, HttpOutcome, HttpRequest } from "../../ports/http.ts";
import { type Exchange, exchange } from "./exchange.ts";
import { nextRequest, shownUrl } from "./redirects.ts";

/** As browsers and curl would follow many more, a health endpoint has no reason for more than a few. */
const MAX_REDIRECTS = 5;
/** Longest time a timer can wait: 2^31 - 1 ms, almost 25 days. */
const LONGEST_TIMER_MS = 2_147_483_647;

type FailureKind = Extract<HttpOutcome, { kind: "failure" }>["failure"];

/** Settings of the client. */
export interface HttpClientOptions {
  /** PEM certificates trusted instead of the system's. */
  readonly certificateAuthorities?: readonly string[];
}

/**
 * An HTTP client for probes: every request opens its own connection (so that each is balanced anew), no proxy,
 * no cookies, redirects bounded and shown, the whole exchange inside one time limit, and each way to fail told
 * apart. Built on `node:http`, as `fetch` reports TLS errors, cut bodies and redirects as one "fetch failed".
 */
export function createHttpClient(options: HttpClientOptions = {}): HttpClient {
  return { send: (request) => send(request, options) };
}

async function send(request: HttpRequest, options: HttpClientOptions): Promise<HttpOutcome> {
  const started = performance.now();
  // A tenth of a millisecond: finer figures are noise, and long ones make reports unreadable.
  const elapsed = (): number => Math.round((performance.now() - started) * 10) / 10;
  const fail = (failure: FailureKind, detail: string): HttpOutcome => ({
    kind: "failure",
    failure,
    detail,
    latencyMs: elapsed(),
  });
  if (request.signal?.aborted === true) return fail("cancelled", "the request was cancelled");

  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort("timeout"), Math.min(request.timeoutMs, LONGEST_TIMER_MS));
  const cancel = (): void => stop.abort("cancelled");
  request.signal?.addEventListener("abort", cancel, { once: true });
  try {
    return await follow();
  } finally {
    clearTimeout(timer);
    request.signal?.removeEventListener("abort", cancel);
  }

  async function follow(): Promise<HttpOutcome> {
    const visited: string[] = [];
    const asked = new Set<string>();
    let current: Exchange = {
      url: request.url,
      method: request.method,
      headers: request.headers,
      ...(request.body === undefined ? {} : { body: request.body }),
    };
    for (;;) {
      const url = parseUrl(current.url);
      if (typeof url === "string") return fail("unsupported-url", url);
      const key = `${current.method} ${url.href}`;
      if (asked.has(key))
        return fail("redirect-loop", `redirected in a loop: ${path([...visited, shownUrl(url)])}`);
      asked.add(key);
      visited.push(shownUrl(url));
      const most = request.maxRedirects ?? MAX_REDIRECTS;
      if (visited.length > most + 1) {
        return fail("redirect-loop", `redirected more than ${most} times: ${path(visited)}`);
      }
      const answer = await exchange(
        current,
        url,
        request.maxBytes,
        stop.signal,
        options.certificateAuthorities,
      );
      if (answer.kind === "failure") {
        return fail(answer.failure, explain(answer.failure, answer.detail, url, visited));
      }
      const next = nextRequest(current, url, answer.status, answer.headers["location"]);
      if (next === undefined) {
        const latencyMs = elapsed();
        const { status, headers, body } = answer;
        return { kind: "response", status, headers, body, latencyMs, visited };
      }
      if (next.kind === "refused") return fail(next.failure, next.detail);
      current = next.request;
    }
  }

  function explain(failure: FailureKind, detail: string, url: URL, visited: readonly string[]): string {
    const via = visited.length > 1 ? ` (after ${path(visited)})` : "";
    if (failure === "timeout") return `no complete answer within ${request.timeoutMs} ms${via}`;
    if (failure === "cancelled") return "the request was cancelled";
    return `${shownUrl(url)}: ${detail}${via}`;
  }
}

/** The address, or a sentence that says why it cannot be asked. */
function parseUrl(text: string): URL | string {
  if (!URL.canParse(text)) return "this is not a URL (expected http:// or https://)";
  const url = new URL(text);
  const supported = url.protocol === "http:" || url.protocol === "https:";
  return supported ? url : `${url.protocol.slice(0, -1)} is not supported (expected http or https)`;
}

function path(visited: readonly string[]): string {
  return visited.join(" → ");
}
