import { createServer, type RequestListener } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from "node:net";
import type { TestCertificate } from "../../support/certificates.ts";

/** A server on a free port of the loopback interface. */
export interface RunningServer {
  readonly port: number;
  /** With the right scheme, without a trailing slash. */
  readonly origin: string;
}

/** Starts servers and stops every one of them at the end, connections included. */
export function serverPark() {
  const servers: Server[] = [];
  const sockets = new Set<Socket>();

  async function listen(server: Server, scheme: string): Promise<RunningServer> {
    servers.push(server);
    server.on("connection", (socket: Socket) => {
      sockets.add(socket);
      socket.on("error", () => undefined);
      socket.on("close", () => sockets.delete(socket));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    return { port, origin: `${scheme}://127.0.0.1:${port}` };
  }

  return {
    http: (listener: RequestListener) => listen(createServer(listener), "http"),
    https: ({ certificate, key }: TestCertificate, listener: RequestListener) =>
      listen(createTlsServer({ cert: certificate, key }, listener), "https"),
    /** Answers with exactly these bytes and closes the connection. */
    raw: (answer: string) =>
      listen(
        createTcpServer((socket) => {
          socket.once("data", () => socket.end(answer));
        }),
        "http",
      ),
    /** Accepts connections and never says anything. */
    silent: () => listen(createTcpServer(), "http"),
    async close(): Promise<void> {
      for (const socket of sockets) socket.destroy();
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
      servers.length = 0;
    },
  };
}
