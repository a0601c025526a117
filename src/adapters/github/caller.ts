import type { z } from "zod";
import { ReleaseGatesError } from "../../gate/errors.ts";
import type { Call } from "./calls.ts";
import { type Downloaded, type DownloadTarget, saveBody } from "./download.ts";
import { explainFailure, type Failure, shorten, UnusableAnswer } from "./failures.ts";
import { type RetryOptions, withRetries } from "./retry.ts";
import type { Fetch } from "./transport.ts";

type Params = Readonly<Record<string, unknown>>;

/** Sends one request: octokit, as far as this adapter uses it. */
export type Send = (
  route: string,
  params: Params,
) => Promise<{
  readonly status: number;
  readonly data: unknown;
  readonly headers: Readonly<Record<string, unknown>>;
}>;

/** What the calls of one client share. */
export interface Connection {
  /** Sends with the token, to GitHub only. */
  readonly send: Send;
  /** Sends without the token, anywhere: for the hosts behind signed addresses. */
  readonly fetch: Fetch;
}

/** One page of a listing, however GitHub wraps it. */
export interface Page<T> {
  readonly items: readonly T[];
  /** How many there are in all, where GitHub says so. */
  readonly total?: number;
}

/** Calls GitHub: retried, parsed at the border, and explained when it is given up. */
export interface Caller {
  /** Undefined when there is no such thing. */
  get<T>(call: Call, params: Params, schema: z.ZodType<T>): Promise<T | undefined>;
  /** Every page, or the first `limit` items; undefined when there is no such thing. */
  list<T>(
    call: Call,
    params: Params,
    schema: z.ZodType<Page<T>>,
    limit?: number,
  ): Promise<readonly T[] | undefined>;
  /**
   * Writes. `findEarlier` is asked before a write is repeated whose first answer was lost, so that nothing is
   * made twice.
   */
  write<T>(
    call: Call,
    params: Params,
    schema: z.ZodType<T>,
    findEarlier?: () => Promise<T | undefined>,
  ): Promise<T>;
  /** Streams what the call leads to into a file; undefined when there is no such thing. */
  download(call: Call, params: Params, target: DownloadTarget): Promise<Downloaded | undefined>;
}

const PER_PAGE = 100;
const MOST_PAGES = 200;

/** Calls on one repository: `owner` and `repo` are filled in. */
export function createCaller(
  { send, fetch }: Connection,
  options: RetryOptions & { readonly apiUrl: string; readonly repository: string },
): Caller {
  const [owner = "", repo = ""] = options.repository.split("/");
  const target = (call: Call, params: Params): Params =>
    call.route.includes("{owner}") ? { owner, repo, ...params } : params;
  const retried = <T>(call: Call, params: Params, attempt: (earlier: Failure | undefined) => Promise<T>) => {
    const url = fill(options.apiUrl, call.route, target(call, params));
    return withRetries(options, attempt, (failure, attempts, cause) =>
      explainFailure(failure, call, { url, attempts, cause }),
    );
  };
  const ask = async <T>(route: string, params: Params, schema: z.ZodType<T>) => {
    const answer = await send(route, params);
    return { value: parse(answer.data, schema), links: readLinks(answer.headers["link"]) };
  };

  return {
    get: (call, params, schema) =>
      retried(call, params, async () => (await ask(call.route, target(call, params), schema)).value),

    list: async <T>(
      call: Call,
      params: Params,
      schema: z.ZodType<Page<T>>,
      limit = Number.POSITIVE_INFINITY,
    ): Promise<readonly T[] | undefined> => {
      const items: T[] = [];
      let next: Links["next"];
      let lastPage = 1;
      for (let pages = 1; pages <= MOST_PAGES; pages += 1) {
        const address = next;
        const read = await retried(call, params, async () => {
          const page =
            address === undefined
              ? await ask(
                  call.route,
                  { ...(call.unpaged ? {} : { per_page: PER_PAGE }), ...target(call, params) },
                  schema,
                )
              : await ask(`GET ${address}`, {}, schema);
          refuseHoles(page.value, page.links, { pages, lastPage, before: items.length });
          return page;
        });
        if (read === undefined) {
          return pages === 1 ? undefined : vanished(call);
        }
        items.push(...read.value.items);
        lastPage = Math.max(lastPage, read.links.last ?? 1);
        next = read.links.next;
        if (next === undefined || items.length >= limit) {
          return items.slice(0, limit);
        }
      }
      throw new ReleaseGatesError("github-unavailable", `could not ${call.purpose}: there are too many`, {
        expected: `at most ${MOST_PAGES} pages`,
        where: { url: options.apiUrl },
      });
    },

    write: async (call, params, schema, findEarlier) => {
      const written = await retried(call, params, async (earlier) => {
        const mayExist = earlier?.kind === "transient" && earlier.happened === "perhaps";
        const found = mayExist ? await findEarlier?.() : undefined;
        return found ?? (await ask(call.route, target(call, params), schema)).value;
      });
      if (written === undefined) {
        throw new ReleaseGatesError("github-refused", `GitHub could not ${call.purpose}`, {
          found: "404: what it belongs to does not exist, or the token may not see it",
          next: `check the names, and that the token has \`${call.permission}\``,
        });
      }
      return written;
    },

    download: (call, params, file) =>
      retried(call, params, async () => {
        const answer = await send(call.route, {
          ...target(call, params),
          headers: { accept: "application/octet-stream" },
          request: { redirect: "manual", parseSuccessResponseBody: false },
        });
        return saveBody(answer, fetch, file);
      }),
  };
}

/** A linked page that is empty, or an end before the end that was announced, hides what is missing. */
function refuseHoles(
  page: Page<unknown>,
  links: Links,
  seen: { readonly pages: number; readonly lastPage: number; readonly before: number },
): void {
  if (page.items.length === 0 && (seen.pages > 1 || links.next !== undefined)) {
    throw new UnusableAnswer(`page ${seen.pages} of a listing is empty although others link to it`);
  }
  if (links.next === undefined && seen.pages < seen.lastPage) {
    throw new UnusableAnswer(`a listing ended at page ${seen.pages} of ${seen.lastPage}`);
  }
  const count = seen.before + page.items.length;
  if (links.next === undefined && page.total !== undefined && count < page.total) {
    throw new UnusableAnswer(`a listing ended after ${count} of ${page.total} items`);
  }
}

function vanished(call: Call): never {
  throw new ReleaseGatesError(
    "github-unavailable",
    `could not ${call.purpose}: it vanished while being read`,
  );
}

function parse<T>(data: unknown, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(data);
  if (parsed.success) {
    return parsed.data;
  }
  const issue = parsed.error.issues[0];
  const place = issue === undefined || issue.path.length === 0 ? "the answer" : issue.path.join(".");
  throw new UnusableAnswer(`not what GitHub answers here (${shorten(`${place}: ${issue?.message ?? ""}`)})`);
}

interface Links {
  readonly next?: string;
  /** Number of the last page. */
  readonly last?: number;
}

/** `link` of an answer (RFC 8288), as far as paging needs it. */
function readLinks(header: unknown): Links {
  const text = typeof header === "string" ? header : "";
  const address = (relation: string): string | undefined =>
    [...text.matchAll(/<([^<>]*)>\s*;\s*rel="([^"]*)"/g)].find(([, , name]) => name === relation)?.[1];
  const next = address("next");
  const last = Number(/[?&]page=(\d+)/.exec(address("last") ?? "")?.[1] ?? Number.NaN);
  return {
    ...(next === undefined ? {} : { next }),
    ...(Number.isNaN(last) ? {} : { last }),
  };
}

/** The address of a call for people; `{+name}` stands for an address of its own. */
function fill(apiUrl: string, route: string, params: Params): string {
  const path = route.slice(route.indexOf(" ") + 1);
  const text = (name: string): string => String(params[name] ?? "");
  const filled = path
    .replace(/\{\+(\w+)\}/g, (_whole, name: string) => text(name))
    .replace(/\{(\w+)\}/g, (_whole, name: string) => encodeURIComponent(text(name)));
  return filled.startsWith("/") ? `${apiUrl}${filled}` : filled;
}
