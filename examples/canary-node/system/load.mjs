/** Sends RATE requests a second to TARGET until it is stopped; each one is awaited, none is repeated. */
import { Agent, get } from "node:http";

const target = process.env.TARGET;
const rate = Number(process.env.RATE ?? 200);
const agent = new Agent({ keepAlive: true, maxSockets: 32 });
const BATCH_MS = 50;

process.stdout.write(`${JSON.stringify({ rate })}\n`);
setInterval(() => {
  for (let sent = 0; sent < (rate * BATCH_MS) / 1000; sent += 1) {
    get(`${target}/?name=load`, { agent }, (answer) => answer.resume()).on("error", () => {});
  }
}, BATCH_MS);
