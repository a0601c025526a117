/**
 * Speaks HAProxy's runtime API on its socket, as `echo COMMAND | socat stdio SOCKET` would, and fails when HAProxy
 * refuses a command, which it only says in words.
 *
 *   node system/runtime-api.mjs SOCKET 'set server app/canary state drain' 'wait-until-drained app/canary'
 *
 * `wait-until-drained` is our own: it waits until the server has answered everything it was asked.
 */
import { connect } from "node:net";

const DRAINED_WITHIN_MS = 20_000;

async function ask(socketPath, command) {
  const socket = connect(socketPath);
  const chunks = [];
  socket.end(`${command}\n`);
  for await (const chunk of socket) chunks.push(chunk);
  const answer = Buffer.concat(chunks).toString("utf8").trim();
  if (/^(set|clear|enable|disable) /.test(command) && !isAccepted(answer)) {
    throw new Error(`HAProxy refuses "${command}": ${answer}`);
  }
  return answer;
}

/** Changes are answered with nothing, an address with a sentence about what changed. */
function isAccepted(answer) {
  return answer === "" || /^(IP changed|port changed|no need to change|nothing changed)/.test(answer);
}

/** One server's line of `show stat`, by column name. */
async function statistics(socketPath, [backend, server]) {
  const [names, ...lines] = (await ask(socketPath, "show stat")).replace(/^# /, "").split("\n");
  const columns = names.split(",");
  const line = lines.map((text) => text.split(",")).find((row) => row[0] === backend && row[1] === server);
  if (line === undefined) throw new Error(`HAProxy has no server ${backend}/${server}`);
  return Object.fromEntries(columns.map((name, index) => [name, line[index]]));
}

/** A request that is under way, or waits for a connection, is still to be answered. */
async function waitUntilDrained(socketPath, server) {
  const deadline = Date.now() + DRAINED_WITHIN_MS;
  for (;;) {
    const { scur, qcur } = await statistics(socketPath, server.split("/"));
    if (Number(scur) + Number(qcur) === 0) return;
    if (Date.now() > deadline) throw new Error(`${server} still serves ${scur} requests`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const [socketPath, ...commands] = process.argv.slice(2);
try {
  for (const command of commands) {
    const [verb, server] = command.split(" ");
    if (verb === "wait-until-drained") await waitUntilDrained(socketPath, server);
    else process.stdout.write(`${await ask(socketPath, command)}\n`);
  }
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
