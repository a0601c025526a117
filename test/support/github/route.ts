import type { GitHubState } from "./state/state.ts";
import type { Needed, Token } from "./tokens.ts";

/** A request as a route sees it. */
export interface RouteRequest {
  readonly state: GitHubState;
  readonly token: Token;
  /** Path parameters, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly rawBody: Uint8Array;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Builds addresses as GitHub would give them. */
  readonly urls: Urls;
}

export interface RouteResponse {
  readonly status: number;
  readonly body?: unknown;
  /** Answers bytes instead of JSON. */
  readonly bytes?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One operation of GitHub's description, answered from the state. */
export interface Route {
  /** Operation id, such as `git/get-ref`. */
  readonly operation: string;
  /** The permission without which GitHub answers 403. */
  readonly needs?: Needed;
  answer(request: RouteRequest): RouteResponse;
}

/** Where the emulator lives. */
export interface Urls {
  /** Of the API, such as `http://127.0.0.1:40000`. */
  readonly api: string;
  /** Of the repository in the API. */
  readonly repo: string;
  /** Of the repository for people. */
  readonly html: string;
  /** Of the host that keeps archives and assets: another origin, as in reality. */
  readonly blob: string;
}

export const read = (name: string): Needed => ({ name, level: "read" });
export const write = (name: string): Needed => ({ name, level: "write" });

export function json(body: unknown, status = 200): RouteResponse {
  return { status, body };
}

export function notFound(): RouteResponse {
  return {
    status: 404,
    body: { message: "Not Found", documentation_url: "https://docs.github.com/rest", status: "404" },
  };
}

export function invalid(message: string, errors: readonly unknown[] = []): RouteResponse {
  return {
    status: 422,
    body: { message, documentation_url: "https://docs.github.com/rest", errors },
  };
}

/** Cuts one page out of a listing and says where the others are, as GitHub does in `link`. */
export function page<T>(
  request: RouteRequest,
  path: string,
  items: readonly T[],
  limits: { readonly perPage?: number } = {},
): {
  readonly items: readonly T[];
  readonly headers: Readonly<Record<string, string>>;
  readonly number: number;
} {
  const perPage = Math.min(Number(request.query.get("per_page") ?? limits.perPage ?? 30), 100);
  const number = Math.max(Number(request.query.get("page") ?? 1), 1);
  const last = Math.max(Math.ceil(items.length / perPage), 1);
  const link = (target: number, relation: string): string => {
    const query = new URLSearchParams(request.query);
    query.set("page", String(target));
    return `<${request.urls.api}${path}?${query}>; rel="${relation}"`;
  };
  const links = [
    ...(number > 1 ? [link(number - 1, "prev"), link(1, "first")] : []),
    ...(number < last ? [link(number + 1, "next"), link(last, "last")] : []),
  ];
  return {
    items: items.slice((number - 1) * perPage, number * perPage),
    headers: links.length === 0 ? {} : { link: links.join(", ") },
    number,
  };
}
