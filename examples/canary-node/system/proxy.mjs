/**
 * A weighted proxy in front of the stable and the canary version. Two listeners on free ports:
 * the public one forwards requests; the admin one shows and changes the routing
 * (`GET /routes`, `PUT /routes`) and counts every answer by version (`GET /metrics`, Prometheus text).
 * Prints one line of JSON with both ports once it listens.
 */
import { Agent, createServer, request as send } from "node:http";

const routes = { stable: undefined, canary: undefined, weight: 0 };
const counts = new Map();
const agent = new Agent({ keepAlive: true, maxSockets: 64 });
let turn = 0;

/** Spreads requests evenly: of any 100 in a row, `weight` go to the canary. */
function pick() {
  turn = (turn + 61) % 100;
  return routes.canary !== undefined && turn < routes.weight ? routes.canary : routes.stable;
}

const proxy = createServer((incoming, outgoing) => {
  const target = pick();
  if (target === undefined) {
    outgoing.writeHead(503).end();
    return;
  }
  const forwarded = send(
    {
      agent,
      host: "127.0.0.1",
      port: target.port,
      path: incoming.url,
      method: incoming.method,
      headers: incoming.headers,
    },
    (answer) => {
      count(target.version, answer.statusCode);
      outgoing.writeHead(answer.statusCode, answer.headers);
      answer.pipe(outgoing);
    },
  );
  forwarded.on("error", () => {
    count(target.version, 502);
    if (!outgoing.headersSent) outgoing.writeHead(502);
    outgoing.end();
  });
  incoming.pipe(forwarded);
});

function count(version, code) {
  const key = `version="${version}",code="${code}"`;
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function metrics() {
  const lines = [
    "# HELP http_requests_total Answers by version and status code.",
    "# TYPE http_requests_total counter",
  ];
  for (const [labels, total] of counts) lines.push(`http_requests_total{${labels}} ${total}`);
  return `${lines.join("\n")}\n`;
}

const admin = createServer(async (incoming, outgoing) => {
  if (incoming.url === "/metrics") {
    outgoing.writeHead(200, { "content-type": "text/plain; version=0.0.4" }).end(metrics());
    return;
  }
  if (incoming.url === "/routes" && incoming.method === "PUT") {
    let text = "";
    for await (const chunk of incoming) text += chunk;
    const change = JSON.parse(text);
    for (const key of Object.keys(routes)) if (key in change) routes[key] = change[key] ?? undefined;
    for (const route of [routes.stable, routes.canary]) {
      // A version that serves counts from zero, so that a scrape sees its first failure as an increase.
      if (route)
        for (const code of [200, 500])
          counts.set(
            `version="${route.version}",code="${code}"`,
            counts.get(`version="${route.version}",code="${code}"`) ?? 0,
          );
    }
  }
  outgoing.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(routes));
});

proxy.listen(0, "127.0.0.1", () =>
  admin.listen(0, "127.0.0.1", () => {
    process.stdout.write(
      `${JSON.stringify({ port: proxy.address().port, adminPort: admin.address().port })}\n`,
    );
  }),
);
process.on("SIGTERM", () => process.exit(0));
