/** What the emulator does to an answer, on request. */
export type Fault =
  | {
      readonly kind: "status";
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly message?: string;
      /** The request has its effect all the same. */
      readonly effect?: boolean;
    }
  /** Never answers; the connection is closed with the emulator. */
  | { readonly kind: "hang"; readonly effect?: boolean }
  /** Announces the whole body and closes the connection in the middle of it; the request had its effect. */
  | { readonly kind: "cut-body" }
  /** Closes the connection without an answer. */
  | { readonly kind: "disconnect"; readonly effect?: boolean }
  /** Status 200 with something else, such as the page of a proxy. */
  | { readonly kind: "other-content"; readonly contentType: string; readonly body: string }
  /** Takes the items out of a listing and leaves everything else, such as the link to the next page. */
  | { readonly kind: "empty-page" }
  /** Changes the body; what comes out is not checked against GitHub's description. */
  | {
      readonly kind: "change-body";
      readonly change: (body: unknown) => unknown;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** Sends the caller to another address. */
  | { readonly kind: "redirect"; readonly location: string; readonly status?: number }
  /** Does something to the state first, then answers as usual. */
  | { readonly kind: "meanwhile"; readonly action: () => void };

/** Short forms of the faults that GitHub is known for. */
export const fault = {
  status: (status: number, headers: Readonly<Record<string, string>> = {}): Fault => ({
    kind: "status",
    status,
    headers,
  }),
  /** Too many requests, with or without saying when to come back. */
  tooMany: (retryAfterSeconds?: number): Fault => ({
    kind: "status",
    status: 429,
    headers: retryAfterSeconds === undefined ? {} : { "retry-after": String(retryAfterSeconds) },
  }),
  /** The hourly limit is used up until the given epoch second. */
  rateLimited: (resetEpochSeconds: number): Fault => ({
    kind: "status",
    status: 403,
    headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(resetEpochSeconds) },
    message: "API rate limit exceeded for installation.",
  }),
  secondaryLimit: (retryAfterSeconds?: number): Fault => ({
    kind: "status",
    status: 403,
    headers: retryAfterSeconds === undefined ? {} : { "retry-after": String(retryAfterSeconds) },
    message: "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
  }),
  hang: { kind: "hang" },
  cutBody: { kind: "cut-body" },
  disconnect: { kind: "disconnect" },
  htmlPage: { kind: "other-content", contentType: "text/html", body: "<html><body>Sign in</body></html>" },
  notJson: { kind: "other-content", contentType: "application/json", body: '{"id": 1' },
  emptyPage: { kind: "empty-page" },
} as const satisfies Record<string, Fault | ((...args: never[]) => Fault)>;

/** The plan of faults, by operation id such as `actions/get-reviews-for-run`, or `*` for every operation. */
export interface Faults {
  /** Each fault answers one request, in this order; after them the operation works again. */
  next(operationId: string, ...faults: readonly Fault[]): void;
  /** The fault answers every request until `clear`. */
  always(operationId: string, fault: Fault): void;
  /** The fault answers only the requests for this page of a listing. */
  onPage(operationId: string, page: number, fault: Fault): void;
  clear(): void;
  /** Which fault answers this request; used by the emulator. */
  take(operationId: string, page: number): Fault | undefined;
}

/** `known` refuses a misspelt operation, which would never strike. */
export function createFaults(known: (operationId: string) => boolean): Faults {
  const queues = new Map<string, Fault[]>();
  const standing = new Map<string, Fault>();
  const pages = new Map<string, Fault>();
  const check = (operationId: string): void => {
    if (operationId !== "*" && !known(operationId)) {
      throw new Error(`the emulator has no operation ${operationId}`);
    }
  };
  return {
    next: (operationId, ...faults) => {
      check(operationId);
      queues.set(operationId, [...(queues.get(operationId) ?? []), ...faults]);
    },
    always: (operationId, standingFault) => {
      check(operationId);
      standing.set(operationId, standingFault);
    },
    onPage: (operationId, page, pageFault) => {
      check(operationId);
      pages.set(`${operationId} ${page}`, pageFault);
    },
    clear: () => {
      queues.clear();
      standing.clear();
      pages.clear();
    },
    take: (operationId, page) =>
      queues.get(operationId)?.shift() ??
      queues.get("*")?.shift() ??
      pages.get(`${operationId} ${page}`) ??
      standing.get(operationId) ??
      standing.get("*"),
  };
}
