import type { IncomingMessage, ServerResponse } from "node:http";
import type { Fault, Faults } from "./faults.ts";
import { notFound, type RouteResponse, type Urls } from "./route.ts";
import type { Match, Router } from "./router.ts";
import type { GitHubState } from "./state/state.ts";
import { allows, type Tokens } from "./tokens.ts";

/** A request as it came in, with what was answered. */
export interface RecordedRequest {
  /** Undefined for an address that is no operation here. */
  readonly operation: string | undefined;
  readonly method: string;
  /** Path with query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly headers: IncomingMessage["headers"];
  /** 0 when nothing was answered. */
  status: number;
}

/** What an answer is made from. */
export interface World {
  readonly state: GitHubState;
  readonly router: Router;
  readonly tokens: Tokens;
  readonly faults: Faults;
  readonly requests: RecordedRequest[];
  readonly violations: string[];
  readonly urls: Urls;
  readonly prefix: string;
}

/** Reads one request, decides what GitHub would say, and says it, unless a fault is due. */
export async function answer(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const rawBody = await readBody(request);
  const url = new URL(request.url ?? "/", world.urls.api);
  const method = request.method ?? "GET";
  const inside = url.pathname.startsWith(world.prefix);
  const match = inside ? world.router.match(method, url.pathname.slice(world.prefix.length)) : undefined;
  const record: RecordedRequest = {
    operation: match?.operation.id,
    method,
    path: `${url.pathname}${url.search}`,
    query: Object.fromEntries(url.searchParams),
    body: parseJson(rawBody),
    headers: request.headers,
    status: 0,
  };
  world.requests.push(record);
  const exchange: Exchange = { world, request, response, record, match, url, rawBody };
  const fault = match === undefined ? undefined : takeFault(world, match, url);
  if (fault === undefined) {
    send(exchange, decide(exchange));
  } else {
    strike(exchange, fault);
  }
}

interface Exchange {
  readonly world: World;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly record: RecordedRequest;
  readonly match: Match | undefined;
  readonly url: URL;
  readonly rawBody: Uint8Array;
}

function takeFault(world: World, match: Match, url: URL): Fault | undefined {
  return world.faults.take(match.operation.id, Number(url.searchParams.get("page") ?? 1));
}

/** What GitHub would answer, checked against its description. */
function decide({ world, request, record, match, url, rawBody }: Exchange): RouteResponse {
  const token = world.tokens.find(request.headers.authorization);
  if (token === undefined) {
    return { status: 401, body: { message: "Bad credentials", status: "401" } };
  }
  const params = match?.params ?? {};
  const repository =
    params["repo"] === undefined ? world.state.repository : `${params["owner"]}/${params["repo"]}`;
  if (match === undefined || repository.toLowerCase() !== world.state.repository.toLowerCase()) {
    return notFound();
  }
  const { route, operation } = match;
  if (!allows(token, route.needs)) {
    return {
      status: 403,
      headers: { "x-accepted-github-permissions": `${route.needs?.name}=${route.needs?.level}` },
      body: { message: "Resource not accessible by integration", status: "403" },
    };
  }
  const misfits = operation.checkRequest(url.searchParams, record.body);
  if (misfits.length > 0) {
    world.violations.push(`request ${operation.id}: ${misfits.join("; ")}`);
    return {
      status: 422,
      body: { message: misfits.join("; "), documentation_url: "https://docs.github.com/rest" },
    };
  }
  const answered = route.answer({
    state: world.state,
    token,
    params,
    query: url.searchParams,
    body: record.body,
    rawBody,
    headers: Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(", ") : value,
      ]),
    ),
    urls: world.urls,
  });
  const wire = answered.body === undefined ? undefined : JSON.parse(JSON.stringify(answered.body));
  const problems = operation.checkResponse(
    answered.status,
    wire === undefined ? undefined : "application/json",
    wire,
  );
  if (problems.length > 0) {
    world.violations.push(`answer ${operation.id} ${answered.status}: ${problems.join("; ")}`);
    return {
      status: 500,
      body: { message: "the emulator's answer does not fit GitHub's description", problems },
    };
  }
  return answered;
}

function strike(exchange: Exchange, fault: Fault): void {
  const { response, record } = exchange;
  switch (fault.kind) {
    case "status": {
      if (fault.effect === true) {
        decide(exchange);
      }
      const body = { message: fault.message ?? `fault ${fault.status}` };
      send(exchange, { status: fault.status, body, ...(fault.headers && { headers: fault.headers }) });
      return;
    }
    case "hang":
      if (fault.effect === true) {
        decide(exchange);
      }
      return;
    case "disconnect":
      if (fault.effect === true) {
        decide(exchange);
      }
      response.destroy();
      return;
    case "cut-body": {
      const text = JSON.stringify(decide(exchange).body ?? "");
      response.writeHead(200, { "content-type": "application/json", "content-length": text.length + 10 });
      response.write(text.slice(0, Math.ceil(text.length / 2)), () => response.destroy());
      return;
    }
    case "other-content":
      record.status = 200;
      response.writeHead(200, { "content-type": fault.contentType }).end(fault.body);
      return;
    case "empty-page": {
      const answered = decide(exchange);
      send(exchange, { ...answered, body: withoutItems(answered.body) });
      return;
    }
    case "change-body": {
      const answered = decide(exchange);
      const headers = { ...answered.headers, ...fault.headers };
      send(exchange, { ...answered, headers, body: fault.change(answered.body) });
      return;
    }
    case "redirect":
      send(exchange, { status: fault.status ?? 302, headers: { location: fault.location } });
      return;
    case "meanwhile":
      fault.action();
      send(exchange, decide(exchange));
      return;
  }
}

function withoutItems(body: unknown): unknown {
  if (Array.isArray(body)) {
    return [];
  }
  return Object.fromEntries(
    Object.entries(body as Record<string, unknown>).map(([key, value]) => [
      key,
      Array.isArray(value) ? [] : value,
    ]),
  );
}

function send({ response, record }: Exchange, answer: RouteResponse): void {
  record.status = answer.status;
  response.writeHead(answer.status, {
    "x-github-request-id": "EMULATED",
    "x-ratelimit-limit": "1000",
    "x-ratelimit-remaining": "999",
    ...(answer.body === undefined ? {} : { "content-type": "application/json; charset=utf-8" }),
    ...answer.headers,
  });
  response.end(answer.body === undefined ? undefined : JSON.stringify(answer.body));
}

async function readBody(request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) {
    chunks.push(chunk as Uint8Array);
  }
  return Buffer.concat(chunks);
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return bytes.length === 0 ? undefined : JSON.parse(Buffer.from(bytes).toString("utf8"));
  } catch {
    return undefined;
  }
}
