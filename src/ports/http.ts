export interface HttpRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly timeoutMs: number;
  /** Longest body read. */
  readonly maxBytes: number;
  /** How many redirects are followed. Default: 5. */
  readonly maxRedirects?: number;
  readonly signal?: AbortSignal;
}

export type HttpOutcome =
  | {
      readonly kind: "response";
      readonly status: number;
      /** Lowercase names. */
      readonly headers: Readonly<Record<string, string>>;
      readonly body: Uint8Array;
      readonly latencyMs: number;
      /** Every address visited, the last one answered. */
      readonly visited: readonly string[];
    }
  | {
      readonly kind: "failure";
      readonly failure:
        | "refused"
        | "unresolved"
        | "timeout"
        | "tls"
        | "redirect-loop"
        | "too-large"
        | "truncated"
        | "unsupported-url"
        | "cancelled"
        | "broken";
      /** One sentence for a person. */
      readonly detail: string;
      readonly latencyMs: number;
    };

export interface HttpClient {
  /** http(s) only, redirects bounded; never rejects for anything the server does. */
  send(request: HttpRequest): Promise<HttpOutcome>;
}
