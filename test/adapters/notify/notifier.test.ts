import { createHmac } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { systemClock } from "../../../src/adapters/clock.ts";
import { createHttpClient } from "../../../src/adapters/http/http-client.ts";
import { createNotifier } from "../../../src/adapters/notify/notifier.ts";
import type { Clock } from "../../../src/ports/clock.ts";
import type { Message } from "../../../src/ports/notifier.ts";

/** Against real servers on loopback; only the waits between two attempts pass at once, and are written down. */
const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

interface Received {
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** Answers each request by the next answer, the last one for ever. */
async function receiver(...answers: readonly ((response: ServerResponse) => void)[]) {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (chunk) => (body += chunk));
    request.on("end", () => {
      received.push({ headers: request.headers, body });
      answers[Math.min(received.length, answers.length) - 1]?.(response);
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/secret-path`, received };
}

const ok = (response: ServerResponse): void => void response.end("ok");
const status =
  (code: number, headers: Readonly<Record<string, string>> = {}) =>
  (response: ServerResponse): void =>
    void response.writeHead(code, headers).end();

/** A clock whose waits cost nothing; the limit of `settle` is left to the real one. */
function hurried(waits: number[]): Clock {
  let passed = 0;
  return {
    now: () => new Date("2026-11-20T12:00:00.000Z"),
    monotonic: () => systemClock.monotonic() + passed,
    sleep: async (milliseconds, signal) => {
      if (milliseconds === SETTLE) return systemClock.sleep(milliseconds, signal);
      waits.push(milliseconds);
      passed += milliseconds;
    },
  };
}
const SETTLE = 3_001;

function bench() {
  const waits: number[] = [];
  return { waits, notifier: createNotifier({ http: createHttpClient(), clock: hurried(waits) }) };
}

const message = (url: string, more: Partial<Message> = {}): Message => ({
  to: "notify[0] (webhook, receiver)",
  title: "ALERT",
  id: "4711/1/rollout/1",
  event: "alert",
  url,
  body: '{"line":"[ALERT] something"}',
  ...more,
});

describe("a notification", () => {
  it("is posted as JSON, signed, in the order it was sent", async () => {
    const { url, received } = await receiver(ok);
    const { notifier } = bench();
    const bodies = ["one", "two", "three"].map((line) => JSON.stringify({ line }));
    for (const body of bodies) notifier.send(message(url, { body, secret: "hush" }));
    expect(await notifier.settle(SETTLE)).toEqual([]);
    expect(received.map(({ body }) => body)).toEqual(bodies);
    expect(received[0]?.headers).toMatchObject({
      "content-type": "application/json",
      "x-release-gates-event": "alert",
      "idempotency-key": "4711/1/rollout/1",
      "x-release-gates-signature-256": `sha256=${createHmac("sha256", "hush")
        .update(bodies[0] ?? "")
        .digest("hex")}`,
    });
  });

  it("carries no signature where there is no secret", async () => {
    const { url, received } = await receiver(ok);
    const { notifier } = bench();
    notifier.send(message(url));
    await notifier.settle(SETTLE);
    expect(received[0]?.headers["x-release-gates-signature-256"]).toBeUndefined();
  });

  it("is tried again after a 500, after longer and longer waits", async () => {
    const { url, received } = await receiver(status(500), status(503), ok);
    const { notifier, waits } = bench();
    notifier.send(message(url));
    expect(await notifier.settle(SETTLE)).toEqual([]);
    expect(received).toHaveLength(3);
    expect(waits).toEqual([250, 500]);
    expect(new Set(received.map(({ headers }) => headers["idempotency-key"])).size).toBe(1);
  });

  it.each([
    ["2", 2_000],
    ["Fri, 20 Nov 2026 12:00:03 GMT", 3_000],
  ])("waits as long as a 429 asks for (%s)", async (retryAfter, waitMs) => {
    const { url, received } = await receiver(status(429, { "retry-after": retryAfter }), ok);
    const { notifier, waits } = bench();
    notifier.send(message(url));
    expect(await notifier.settle(SETTLE)).toEqual([]);
    expect(received).toHaveLength(2);
    expect(waits).toEqual([waitMs]);
  });

  it("is given up when a 429 asks for more time than there is", async () => {
    const { url, received } = await receiver(status(429, { "retry-after": "3600" }), ok);
    const { notifier } = bench();
    notifier.send(message(url));
    expect(await notifier.settle(SETTLE)).toMatchObject([{ why: "it answered with status 429" }]);
    expect(received).toHaveLength(1);
  });

  it("that is refused is not sent again, and neither its address nor the answer is told", async () => {
    const { url, received } = await receiver((response) => response.writeHead(403).end("invalid_token"));
    const { notifier } = bench();
    notifier.send(message(url));
    const lost = await notifier.settle(SETTLE);
    expect(lost).toEqual([
      { to: "notify[0] (webhook, receiver)", title: "ALERT", why: "it answered with status 403" },
    ]);
    expect(received).toHaveLength(1);
    expect(JSON.stringify(lost)).not.toContain("secret-path");
  });

  it("to a receiver that is down is given up inside its deadline", async () => {
    const { url } = await receiver(ok);
    await new Promise((resolve) => servers.pop()?.close(resolve));
    const { notifier, waits } = bench();
    notifier.send(message(url));
    expect(await notifier.settle(SETTLE)).toMatchObject([
      { why: expect.stringMatching(/^the connection was refused \(tried \d times\)$/) },
    ]);
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeLessThan(15_000);
  });

  it("to a receiver that never answers holds nobody up longer than settle may wait", async () => {
    const { url } = await receiver(() => undefined);
    const { notifier } = bench();
    const started = performance.now();
    notifier.send(message(url));
    expect(performance.now() - started).toBeLessThan(100);
    expect(await notifier.settle(50)).toMatchObject([{ why: "there was no time left" }]);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it("follows no redirect, so that a loop of them is no loop here", async () => {
    const elsewhere = await receiver(ok);
    for (const code of [301, 302, 307, 308]) {
      const { url, received } = await receiver(status(code, { location: elsewhere.url }));
      const loop = await receiver(status(code, { location: "/secret-path" }));
      const { notifier } = bench();
      notifier.send(message(url));
      notifier.send(message(loop.url, { to: "another" }));
      const lost = await notifier.settle(SETTLE);
      expect(lost.map(({ why }) => why)).toEqual(
        Array(2).fill("it redirects; configure the address that it leads to"),
      );
      expect([received.length, loop.received.length]).toEqual([1, 1]);
    }
    expect(elsewhere.received).toEqual([]);
  });

  it("to a receiver that answers without end costs no more than the limit", async () => {
    const { url } = await receiver((response) => {
      const more = (): void => void (response.destroyed || response.write("x".repeat(65_536), more));
      more();
    });
    const { notifier } = bench();
    notifier.send(message(url));
    expect(await notifier.settle(SETTLE)).toMatchObject([{ why: "its answer is far too long" }]);
  });

  it.each(["file:///etc/passwd", "ftp://127.0.0.1/x"])("goes to http and https only (%s)", async (url) => {
    const { notifier } = bench();
    notifier.send(message(url));
    expect(await notifier.settle(SETTLE)).toMatchObject([{ why: "its address is none of http or https" }]);
  });

  it("to one receiver does not wait for another that is down", async () => {
    const good = await receiver(ok);
    const bad = await receiver(() => undefined);
    const { notifier } = bench();
    notifier.send(message(bad.url, { to: "bad" }));
    notifier.send(message(good.url, { to: "good" }));
    while (good.received.length === 0) await new Promise((resolve) => setImmediate(resolve));
    await notifier.settle(50);
    expect(bad.received).toHaveLength(1);
  });

  it("after one that was given up is tried once, and after one that was taken with patience again", async () => {
    const { url, received } = await receiver(status(403), status(500), ok, status(500), ok);
    const { notifier } = bench();
    for (let count = 0; count < 4; count += 1) notifier.send(message(url));
    expect((await notifier.settle(SETTLE)).map(({ why }) => why)).toEqual([
      "it answered with status 403",
      "it answered with status 500",
    ]);
    expect(received).toHaveLength(5);
  });
});
