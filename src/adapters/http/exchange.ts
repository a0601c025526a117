import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import type { HttpOutcome } from "../../ports/http.ts";

/** One request, redirects apart. */
export interface Exchange {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

type FailureKind = Extract<HttpOutcome, { kind: "failure" }>["failure"];

/** What came back of one request. */
export type Answer =
  | {
      readonly kind: "answer";
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: Uint8Array;
    }
  | { readonly kind: "failure"; readonly failure: FailureKind; readonly detail: string };

/**
 * Sends one request on a connection of its own and reads the whole answer.
 *
 * @param signal aborted with the reason `timeout` or `cancelled`
 */
export function exchange(
  { method, headers, body }: Exchange,
  url: URL,
  maxBytes: number,
  signal: AbortSignal,
  ca: readonly string[] | undefined,
): Promise<Answer> {
  return new Promise((resolve) => {
    const settle = (answer: Answer): void => {
      signal.removeEventListener("abort", stop);
      resolve(answer);
      request?.destroy();
    };
    const fail = (failure: FailureKind, detail: string): void => settle({ kind: "failure", failure, detail });
    const stop = (): void => fail(signal.reason === "timeout" ? "timeout" : "cancelled", "");
    let answering = false;
    let size = 0;
    const breakOff = (): void => fail("truncated", `the answer broke off after ${size} bytes`);
    const receive = (response: IncomingMessage): void => {
      const chunks: Buffer[] = [];
      answering = true;
      response.on("data", (chunk: Buffer) => {
        size += chunk.length;
        if (size > maxBytes) fail("too-large", `the answer is longer than ${maxBytes} bytes`);
        else chunks.push(chunk);
      });
      response.on("error", breakOff);
      response.on("close", () => {
        if (!response.complete) breakOff();
      });
      response.on("end", () => {
        if (!response.complete) return;
        settle({
          kind: "answer",
          status: response.statusCode ?? 0,
          headers: flatten(response),
          body: Buffer.concat(chunks),
        });
      });
    };

    let request: ReturnType<typeof requestHttp> | undefined;
    try {
      const send = url.protocol === "https:" ? requestHttps : requestHttp;
      request = send(url, {
        method,
        // The body is read as it is: a server that compresses unasked answers something else than asked for.
        headers: { "accept-encoding": "identity", "user-agent": "release-gates", ...lowercase(headers) },
        agent: false,
        ...(ca === undefined ? {} : { ca: [...ca] }),
      });
    } catch (error) {
      return fail("broken", describe(error));
    }
    signal.addEventListener("abort", stop, { once: true });
    if (signal.aborted) return stop();
    request.on("response", receive);
    // Without a listener, an upgraded connection would be closed without a word.
    request.on("upgrade", (_response, socket) => {
      socket.destroy();
      fail("broken", "the server switched to another protocol");
    });
    request.on("error", (error: NodeJS.ErrnoException) => {
      if (answering) breakOff();
      else fail(...classify(error));
    });
    request.end(body);
  });
}

/** What OpenSSL and Node call the ways a certificate is not trusted, in words for a person. */
const CERTIFICATE_ERRORS: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: "its certificate has expired",
  CERT_NOT_YET_VALID: "its certificate is not valid yet",
  CERT_REVOKED: "its certificate has been revoked",
  DEPTH_ZERO_SELF_SIGNED_CERT: "its certificate is self-signed",
  SELF_SIGNED_CERT_IN_CHAIN: "its certificate chain ends in a self-signed certificate that is not trusted",
  UNABLE_TO_GET_ISSUER_CERT: "its certificate's issuer is unknown",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "its certificate's issuer is unknown",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "its certificate's issuer is unknown (an intermediate may be missing)",
  CERT_UNTRUSTED: "its certificate is not trusted",
};

function classify(error: NodeJS.ErrnoException): readonly [FailureKind, string] {
  const code = error.code ?? "";
  const certificate = CERTIFICATE_ERRORS[code];
  if (certificate !== undefined) return ["tls", `${certificate} (${code})`];
  if (code === "ERR_TLS_CERT_ALTNAME_INVALID") {
    return ["tls", `its certificate is for another host (${describe(error)})`];
  }
  if (code === "EPROTO" || code.startsWith("ERR_SSL_") || code.startsWith("ERR_TLS_")) {
    return ["tls", `no secure connection could be made (${code}); does this port speak TLS?`];
  }
  switch (code) {
    case "ECONNREFUSED":
      return ["refused", "the connection was refused: nothing listens there"];
    case "EHOSTUNREACH":
    case "ENETUNREACH":
    case "EADDRNOTAVAIL":
      return ["refused", `the host cannot be reached (${code})`];
    case "ENOTFOUND":
    case "EAI_AGAIN":
    case "EAI_FAIL":
    case "EAI_NODATA":
      return ["unresolved", `the host name could not be resolved (${code})`];
    case "ETIMEDOUT":
      return ["timeout", "the connection timed out"];
    case "ECONNRESET":
    case "EPIPE":
      return ["broken", "the connection was closed without an answer"];
    default:
      return ["broken", `the exchange failed: ${describe(error)}${code === "" ? "" : ` (${code})`}`];
  }
}

function flatten(response: IncomingMessage): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(response.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(", ") : value;
  }
  return headers;
}

function lowercase(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
