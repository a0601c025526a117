/**
 * The service that is released. Environment: VERSION, PORT (0 picks a free one), ERROR_RATE (0 to 1).
 * Prints one line of JSON with its port once it listens.
 */
import { createServer } from "node:http";
import { greeting } from "./greeting.mjs";

const version = process.env.VERSION ?? "0.0.0";
const errorRate = Number(process.env.ERROR_RATE ?? 0);
let asked = 0;

const server = createServer((request, response) => {
  const url = new URL(request.url ?? "/", "http://service");
  if (url.pathname === "/healthz") return answer(response, 200, { status: "ok", version });
  asked += 1;
  // An even spread makes the rehearsal repeatable: one answer in every 1/rate fails.
  if (errorRate > 0 && asked % Math.round(1 / errorRate) === 0) {
    return answer(response, 500, { error: "boom", version });
  }
  return answer(response, 200, { greeting: greeting(version, url.searchParams.get("name")), version });
});

function answer(response, status, body) {
  response.writeHead(status, { "content-type": "application/json", "x-version": version });
  response.end(JSON.stringify(body));
}

server.listen(Number(process.env.PORT ?? 0), "127.0.0.1", () => {
  process.stdout.write(`${JSON.stringify({ port: server.address().port, version })}\n`);
});
process.on("SIGTERM", () => {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), 500).unref();
});
