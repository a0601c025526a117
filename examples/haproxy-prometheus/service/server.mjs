/**
 * The service that is released. Environment: VERSION, PORT (0 picks a free one), ERROR_RATE (0 to 1).
 * Prints one line of JSON with its port once it listens. Every answer names the version in a header, and
 * /metrics counts them by version and status code.
 */
import { createServer } from "node:http";

const version = process.env.VERSION ?? "0.0.0";
const errorRate = Number(process.env.ERROR_RATE ?? 0);
const BUCKETS = [0.005, 0.025, 0.1, 0.5];
// Counted from zero, so that the first error is an increase.
const answers = { 200: 0, 500: 0 };
const faster = BUCKETS.map(() => 0);
let seconds = 0;
let asked = 0;
let stopping = false;

const server = createServer((request, response) => {
  if (request.url === "/metrics") return send(response, 200, metrics(), "text/plain; version=0.0.4");
  if (request.url === "/healthz") return sendJson(response, 200, { status: "ok", version });
  const begun = process.hrtime.bigint();
  asked += 1;
  // An even spread makes a demonstration repeatable: one answer in every 1/rate fails.
  const fails = errorRate > 0 && asked % Math.round(1 / errorRate) === 0;
  response.on("finish", () => count(fails ? 500 : 200, Number(process.hrtime.bigint() - begun) / 1e9));
  if (fails) sendJson(response, 500, { error: "boom", version });
  else sendJson(response, 200, { greeting: "Hello!", version });
});

function count(code, duration) {
  answers[code] += 1;
  seconds += duration;
  BUCKETS.forEach((bound, index) => {
    if (duration <= bound) faster[index] += 1;
  });
}

function metrics() {
  const total = answers[200] + answers[500];
  const label = `version="${version}"`;
  return [
    "# TYPE http_requests_total counter",
    ...Object.entries(answers).map(([code, n]) => `http_requests_total{${label},code="${code}"} ${n}`),
    "# TYPE http_duration_seconds histogram",
    ...BUCKETS.map((bound, index) => `http_duration_seconds_bucket{${label},le="${bound}"} ${faster[index]}`),
    `http_duration_seconds_bucket{${label},le="+Inf"} ${total}`,
    `http_duration_seconds_sum{${label}} ${seconds}`,
    `http_duration_seconds_count{${label}} ${total}`,
    "",
  ].join("\n");
}

function sendJson(response, status, body) {
  send(response, status, JSON.stringify(body), "application/json");
}

function send(response, status, body, type) {
  response.writeHead(status, {
    "content-type": type,
    "content-length": Buffer.byteLength(body),
    "x-version": version,
    ...(stopping ? { connection: "close" } : {}),
  });
  response.end(body);
}

// The proxy in front closes idle connections, never the service: otherwise a request could meet a closing one.
server.keepAliveTimeout = 75_000;
server.listen(Number(process.env.PORT ?? 0), "127.0.0.1", () => {
  process.stdout.write(`${JSON.stringify({ port: server.address().port, version })}\n`);
});
// What was asked is still answered; only then it ends.
process.on("SIGTERM", () => {
  stopping = true;
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), 10_000).unref();
});
