/**
 * Sends RATE requests a second to TARGET over CONNECTIONS that stay open, and accounts for every one of them: none is
 * repeated. Prints a line of JSON every REPORT_MS: how many requests were begun in that time, and how they ended, by
 * version and status. On SIGTERM it begins no more, waits for the answers and prints the rest.
 *
 *   {"from":1763720000000,"to":1763720001000,"sent":500,"answers":{"1.0.0 200":450,"2.0.0 200":50},"lost":0}
 *
 * `lost` are requests without any answer. An answer of the proxy itself has no version: "- 503".
 */
import { connect } from "node:net";

const target = new URL(process.env.TARGET);
const rate = Number(process.env.RATE ?? 500);
const reportMs = Number(process.env.REPORT_MS ?? 1000);
const connections = Number(process.env.CONNECTIONS ?? 32);
const ANSWER_WITHIN_MS = 10_000;
const REQUEST = `GET / HTTP/1.1\r\nhost: ${target.host}\r\n\r\n`;

let period = newPeriod(Date.now());
const open = new Set([period]);
const idle = [];
const busy = new Set();
let begun = 0;
let stopping = false;

function newPeriod(from) {
  return { from, to: 0, sent: 0, under: 0, answers: {}, lost: 0 };
}

/** One connection after the other, each with at most one request under way. */
function openConnection() {
  const socket = connect(Number(target.port), target.hostname);
  const client = { socket, request: undefined };
  let received = "";
  socket.setNoDelay(true).setEncoding("latin1");
  socket.on("connect", () => idle.push(client));
  socket.on("data", (text) => {
    received += text;
    const answer = readAnswer(received);
    if (answer === undefined || client.request === undefined) return;
    received = "";
    settle(client, `${answer.version} ${answer.status}`);
    if (!answer.closes) idle.push(client);
  });
  socket.on("error", () => {});
  socket.on("close", () => {
    const at = idle.indexOf(client);
    if (at >= 0) idle.splice(at, 1);
    if (client.request !== undefined) settle(client, undefined);
    if (!stopping) setTimeout(openConnection, 5);
  });
}

function readAnswer(text) {
  const end = text.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const head = text.slice(0, end);
  const header = (name) => new RegExp(`^${name}: *(.*)$`, "im").exec(head)?.[1];
  const closes = header("connection") === "close";
  const length = header("content-length");
  // An answer of the proxy's own has no length: it ends with the connection, and its body does not matter.
  if (length !== undefined && text.length < end + 4 + Number(length)) return undefined;
  return {
    status: head.slice(9, 12),
    version: header("x-version") ?? "-",
    closes: closes || length === undefined,
  };
}

function send(client) {
  period.sent += 1;
  period.under += 1;
  client.request = { period, at: Date.now() };
  busy.add(client);
  client.socket.write(REQUEST);
}

function settle(client, answer) {
  const { period: sentIn } = client.request;
  client.request = undefined;
  busy.delete(client);
  sentIn.under -= 1;
  if (answer === undefined) sentIn.lost += 1;
  else sentIn.answers[answer] = (sentIn.answers[answer] ?? 0) + 1;
  report();
}

/** A period is told once it is over and everything that was begun in it has ended. */
function report() {
  for (const each of open) {
    if (each.to === 0 || each.under > 0) continue;
    open.delete(each);
    const { under, ...told } = each;
    process.stdout.write(`${JSON.stringify(told)}\n`);
  }
}

function nextPeriod() {
  const now = Date.now();
  period.to = now;
  period = newPeriod(now);
  open.add(period);
  report();
}

for (let count = 0; count < connections; count += 1) openConnection();
const startedAt = Date.now();
const sending = setInterval(() => {
  const due = Math.floor(((Date.now() - startedAt) * rate) / 1000);
  while (begun < due && idle.length > 0) {
    begun += 1;
    send(idle.shift());
  }
  // What could not be sent in time is not sent in a heap later.
  begun = Math.max(begun, due - connections);
  for (const client of busy) if (Date.now() - client.request.at > ANSWER_WITHIN_MS) client.socket.destroy();
}, 5);
const reporting = setInterval(nextPeriod, reportMs);

process.on("SIGTERM", () => {
  stopping = true;
  clearInterval(sending);
  clearInterval(reporting);
  nextPeriod();
  const waiting = setInterval(() => {
    for (const client of busy) if (Date.now() - client.request.at > ANSWER_WITHIN_MS) client.socket.destroy();
    if (busy.size > 0) return;
    clearInterval(waiting);
    for (const client of idle) client.socket.destroy();
  }, 5);
});
