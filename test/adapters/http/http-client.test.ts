import type { IncomingMessage } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import { createHttpClient } from "../../../src/adapters/http/http-client.ts";
import type { HttpOutcome, HttpRequest } from "../../../src/ports/http.ts";
import { selfSigned } from "../../support/certificates.ts";
import { serverPark } from "./servers.ts";

const park = serverPark();
afterEach(() => park.close());

function ask(url: string, settings: Partial<HttpRequest> = {}, ca?: string): Promise<HttpOutcome> {
  const client = createHttpClient(ca === undefined ? {} : { certificateAuthorities: [ca] });
  return client.send({ url, method: "GET", headers: {}, timeoutMs: 10_000, maxBytes: 100_000, ...settings });
}

function failureOf(outcome: HttpOutcome): { failure: string; detail: string } {
  if (outcome.kind !== "failure") throw new Error(`expected a failure, found status ${outcome.status}`);
  return { failure: outcome.failure, detail: outcome.detail };
}

function responseOf(outcome: HttpOutcome): Extract<HttpOutcome, { kind: "response" }> {
  if (outcome.kind !== "response")
    throw new Error(`expected a response, found ${outcome.failure}: ${outcome.detail}`);
  return outcome;
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of request) body += chunk;
  return body;
}

describe("an answer", () => {
  test("comes with status, headers, body, address and latency, whatever the status is", async () => {
    const { origin } = await park.http((_request, response) => {
      response.writeHead(503, { "X-Reason": "busy", "set-cookie": ["a=1", "b=2"] });
      setTimeout(() => response.end("later"), 30);
    });
    const answer = responseOf(await ask(`${origin}/healthz`));
    expect(answer.status).toBe(503);
    expect(answer.headers).toMatchObject({ "x-reason": "busy", "set-cookie": "a=1, b=2" });
    expect(Buffer.from(answer.body).toString()).toBe("later");
    expect(answer.visited).toEqual([`${origin}/healthz`]);
    expect(answer.latencyMs).toBeGreaterThanOrEqual(29);
  });

  test("is to the method, headers and body that were asked for", async () => {
    const { origin } = await park.http(async (request, response) => {
      response.end(`${request.method} ${request.headers["x-tenant"]} ${await readBody(request)}`);
    });
    const answer = responseOf(
      await ask(origin, { method: "PUT", headers: { "X-Tenant": "t1" }, body: "hello" }),
    );
    expect(Buffer.from(answer.body).toString()).toBe("PUT t1 hello");
  });

  test("to HEAD has no body and is complete", async () => {
    const { origin } = await park.http((_request, response) =>
      response.writeHead(200, { "content-length": "5" }).end(),
    );
    expect(responseOf(await ask(origin, { method: "HEAD" })).body).toHaveLength(0);
  });

  test("comes on a new connection each time, so that each probe is balanced anew", async () => {
    const ports = new Set<number | undefined>();
    const { origin } = await park.http((request, response) => {
      ports.add(request.socket.remotePort);
      response.end(request.headers.connection);
    });
    const answer = responseOf(await ask(origin));
    await ask(origin);
    expect(ports.size).toBe(2);
    expect(Buffer.from(answer.body).toString()).toBe("close");
  });
});

describe("a server that cannot be asked", () => {
  test("is refused when nothing listens", async () => {
    const { origin } = await park.http(() => undefined);
    await park.close();
    expect(failureOf(await ask(origin))).toMatchObject({
      failure: "refused",
      detail: expect.stringContaining(origin),
    });
  });

  test("is unresolved when its name is unknown", async () => {
    expect(failureOf(await ask("http://no-such-host.invalid/")).failure).toBe("unresolved");
  });

  test.each(["ftp://127.0.0.1/", "file:///etc/passwd", "not a url", "", "javascript:alert(1)"])(
    "is unsupported when its address is %j",
    async (url) => {
      expect(failureOf(await ask(url)).failure).toBe("unsupported-url");
    },
  );

  test("is broken when a header cannot be sent", async () => {
    expect(failureOf(await ask("http://127.0.0.1:1/", { headers: { "X-A": "a\r\nHost: b" } })).failure).toBe(
      "broken",
    );
  });

  test("does not show the password of its address", async () => {
    const { origin } = await park.http(() => undefined);
    await park.close();
    const { detail } = failureOf(await ask(origin.replace("http://", "http://user:pa55word@")));
    expect(detail).not.toContain("pa55word");
  });
});

describe("a server that takes too long", () => {
  test("to answer at all is a timeout", async () => {
    const { origin } = await park.silent();
    const outcome = await ask(origin, { timeoutMs: 100 });
    expect(failureOf(outcome)).toEqual({ failure: "timeout", detail: "no complete answer within 100 ms" });
    expect(outcome.latencyMs).toBeLessThan(5_000);
  });

  test("to finish its body is a timeout, although bytes keep coming", async () => {
    const { origin } = await park.http(async (_request, response) => {
      while (!response.destroyed) {
        response.write("x");
        await wait(10);
      }
    });
    expect(failureOf(await ask(origin, { timeoutMs: 150 })).failure).toBe("timeout");
  });

  test("over several redirects is a timeout, as the limit is for the whole exchange", async () => {
    const { origin } = await park.http((request, response) => {
      const hop = Number(request.url?.slice(1));
      setTimeout(() => response.writeHead(302, { location: `/${hop + 1}` }).end(), 80);
    });
    expect(failureOf(await ask(`${origin}/1`, { timeoutMs: 200 })).failure).toBe("timeout");
  });

  test("is given up at once when the request is cancelled", async () => {
    const { origin } = await park.silent();
    const cancel = new AbortController();
    const asking = ask(origin, { signal: cancel.signal });
    cancel.abort();
    expect(failureOf(await asking).failure).toBe("cancelled");
    expect(failureOf(await ask(origin, { signal: cancel.signal })).failure).toBe("cancelled");
  });
});

describe("an answer that is not whole", () => {
  test("is truncated when it ends before its content-length", async () => {
    const { origin } = await park.raw('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"status":');
    expect(failureOf(await ask(origin))).toMatchObject({
      failure: "truncated",
      detail: expect.stringContaining("broke off after 10 bytes"),
    });
  });

  test("is truncated when its last chunk is missing", async () => {
    const { origin } = await park.raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n");
    expect(failureOf(await ask(origin)).failure).toBe("truncated");
  });

  test("is truncated when the connection is reset in the middle", async () => {
    const { origin } = await park.http((request, response) => {
      response.writeHead(200, { "content-length": "1000" }).write("half");
      setTimeout(() => request.socket.resetAndDestroy(), 20);
    });
    expect(failureOf(await ask(origin)).failure).toBe("truncated");
  });

  test("is too large when it exceeds the limit, and is not read on", async () => {
    let written = 0;
    const { origin } = await park.http((_request, response) => {
      const pour = (): void => {
        if (response.destroyed) return;
        written += 65_536;
        response.write("x".repeat(65_536), pour);
      };
      pour();
    });
    expect(failureOf(await ask(origin, { maxBytes: 1_000 }))).toMatchObject({
      failure: "too-large",
      detail: expect.stringContaining("longer than 1000 bytes"),
    });
    expect(written).toBeLessThan(50_000_000);
  });

  test.each([
    ["is no HTTP", "SSH-2.0-OpenSSH_9.2\r\n"],
    ["is empty", ""],
    ["has two lengths", "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab"],
  ])("is broken when it %s", async (_name, bytes) => {
    const { origin } = await park.raw(bytes);
    expect(failureOf(await ask(origin)).failure).toBe("broken");
  });

  test("is broken when the server wants another protocol", async () => {
    const { origin } = await park.raw(
      "HTTP/1.1 101 Switching\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n",
    );
    expect(failureOf(await ask(origin)).failure).toBe("broken");
  });
});

describe("a redirect", () => {
  test("is followed and shown", async () => {
    const { origin } = await park.http((request, response) => {
      if (request.url === "/old") response.writeHead(301, { location: "/new" }).end();
      else response.end("here");
    });
    const answer = responseOf(await ask(`${origin}/old`));
    expect(answer.visited).toEqual([`${origin}/old`, `${origin}/new`]);
    expect(Buffer.from(answer.body).toString()).toBe("here");
  });

  test("in a loop is told as one", async () => {
    const { origin } = await park.http((request, response) => {
      response.writeHead(302, { location: request.url === "/a" ? "/b" : "/a" }).end();
    });
    const { failure, detail } = failureOf(await ask(`${origin}/a`));
    expect(failure).toBe("redirect-loop");
    expect(detail).toBe(`redirected in a loop: ${origin}/a → ${origin}/b → ${origin}/a`);
  });

  test("is followed five times and no more", async () => {
    const { origin } = await park.http((request, response) => {
      const left = Number(request.url?.slice(1));
      if (left === 0) response.end("arrived");
      else response.writeHead(302, { location: `/${left - 1}` }).end();
    });
    expect(responseOf(await ask(`${origin}/5`)).status).toBe(200);
    expect(failureOf(await ask(`${origin}/6`))).toMatchObject({
      failure: "redirect-loop",
      detail: expect.stringContaining("more than 5 times"),
    });
  });

  test.each([
    ["without a target", {}, "broken"],
    ["to another scheme", { location: "file:///etc/passwd" }, "unsupported-url"],
    ["to what is no address", { location: "http://[" }, "unsupported-url"],
  ])("%s is not followed", async (_name, headers, failure) => {
    const { origin } = await park.http((_request, response) => response.writeHead(302, headers).end());
    expect(failureOf(await ask(origin)).failure).toBe(failure);
  });

  test.each([
    [303, "POST", "GET "],
    [302, "POST", "GET "],
    [307, "POST", "POST data"],
    [308, "PUT", "PUT data"],
  ])("with status %i makes %s into %j", async (status, method, seen) => {
    const { origin } = await park.http(async (request, response) => {
      const body = await readBody(request);
      if (request.url === "/from") response.writeHead(status, { location: "/to" }).end();
      else response.end(`${request.method} ${body}`);
    });
    const answer = responseOf(await ask(`${origin}/from`, { method, body: "data" }));
    expect(Buffer.from(answer.body).toString()).toBe(seen);
  });

  test("to another origin carries no credentials; inside the same one it does", async () => {
    const echo = (request: IncomingMessage): string => JSON.stringify(request.headers);
    const other = await park.http((request, response) => response.end(echo(request)));
    const first = await park.http((request, response) => {
      if (request.url === "/away") response.writeHead(302, { location: `${other.origin}/` }).end();
      else if (request.url === "/home") response.writeHead(302, { location: "/end" }).end();
      else response.end(echo(request));
    });
    const headers = {
      Authorization: "Bearer s3cret",
      Cookie: "id=1",
      "X-Api-Key": "k",
      Accept: "text/plain",
    };
    const away = JSON.parse(
      Buffer.from(responseOf(await ask(`${first.origin}/away`, { headers })).body).toString(),
    );
    expect(Object.keys(away).sort()).toEqual([
      "accept",
      "accept-encoding",
      "connection",
      "host",
      "user-agent",
    ]);
    const home = JSON.parse(
      Buffer.from(responseOf(await ask(`${first.origin}/home`, { headers })).body).toString(),
    );
    expect(home).toMatchObject({ authorization: "Bearer s3cret", cookie: "id=1", "x-api-key": "k" });
  });

  test("from https to http is refused", async () => {
    const plain = await park.http((_request, response) => response.end("anybody"));
    const identity = selfSigned({ names: ["localhost"], addresses: ["127.0.0.1"] });
    const secure = await park.https(identity, (_request, response) => {
      response.writeHead(302, { location: `${plain.origin}/` }).end();
    });
    const outcome = await ask(secure.origin, {}, identity.certificate);
    expect(failureOf(outcome)).toMatchObject({
      failure: "tls",
      detail: expect.stringContaining("https to http"),
    });
  });
});

describe("a secure connection", () => {
  const hello = (_request: IncomingMessage, response: { end(text: string): unknown }): void =>
    void response.end("hi");

  test("to a trusted certificate answers", async () => {
    const identity = selfSigned({ names: ["localhost"], addresses: ["127.0.0.1"] });
    const { origin } = await park.https(identity, hello);
    expect(responseOf(await ask(origin, {}, identity.certificate)).status).toBe(200);
  });

  test("to a self-signed certificate is refused by that name", async () => {
    const { origin } = await park.https(
      selfSigned({ names: ["localhost"], addresses: ["127.0.0.1"] }),
      hello,
    );
    expect(failureOf(await ask(origin))).toMatchObject({
      failure: "tls",
      detail: expect.stringContaining("self-signed"),
    });
  });

  test("to an expired certificate is refused by that name", async () => {
    const identity = selfSigned({
      names: ["localhost"],
      addresses: ["127.0.0.1"],
      notAfter: "2021-01-01T00:00:00Z",
    });
    const { origin } = await park.https(identity, hello);
    expect(failureOf(await ask(origin, {}, identity.certificate))).toMatchObject({
      failure: "tls",
      detail: expect.stringContaining("expired"),
    });
  });

  test("to a certificate that is not valid yet is refused by that name", async () => {
    const identity = selfSigned({
      names: ["localhost"],
      addresses: ["127.0.0.1"],
      notBefore: "2048-01-01T00:00:00Z",
    });
    const { origin } = await park.https(identity, hello);
    expect(failureOf(await ask(origin, {}, identity.certificate)).detail).toContain("not valid yet");
  });

  test("to a certificate of another host is refused by that name", async () => {
    const identity = selfSigned({ names: ["shop.example.org"] });
    const { origin } = await park.https(identity, hello);
    expect(failureOf(await ask(origin, {}, identity.certificate))).toMatchObject({
      failure: "tls",
      detail: expect.stringContaining("another host"),
    });
  });

  test("to a port that does not speak TLS is a TLS failure", async () => {
    const { port } = await park.raw("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
    expect(failureOf(await ask(`https://127.0.0.1:${port}`)).failure).toBe("tls");
  });
});
