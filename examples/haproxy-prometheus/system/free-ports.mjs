/** Prints as many free ports as asked for, on one line. */
import { createServer } from "node:net";

const servers = Array.from({ length: Number(process.argv[2]) }, () => createServer());
for (const server of servers) {
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
}
process.stdout.write(`${servers.map((server) => server.address().port).join(" ")}\n`);
for (const server of servers) server.close();
