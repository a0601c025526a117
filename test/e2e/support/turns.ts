import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";

/** Lets two programs reach one server in an order that the test chooses, request by request. */
export interface Turns {
  /** The address that a program is given instead of the server's. */
  address(program: string): string;
  /** Who may send its next request, one entry a request; after the last one everybody may. A new order replaces the old. */
  order(programs: readonly string[]): void;
  /** A program has ended: its turns are over. */
  ended(program: string): void;
  /** How many requests a program sent since the order was given. */
  sent(program: string): number;
  close(): Promise<void>;
}

/** @param server its address; requests that `counts` says nothing about go through at once. */
export async function startTurns(server: string, counts: (path: string) => boolean): Promise<Turns> {
  let order: string[] = [];
  const over = new Set<string>();
  const waiting: { readonly program: string; readonly go: () => void }[] = [];
  const sent = new Map<string, number>();
  let busy = false;

  function next(): void {
    if (busy) return;
    while (order[0] !== undefined && over.has(order[0])) order.shift();
    const turn = order[0];
    const index = turn === undefined ? 0 : waiting.findIndex(({ program }) => program === turn);
    const [one] = index < 0 ? [] : waiting.splice(index, 1);
    if (one === undefined) return;
    order.shift();
    busy = true;
    one.go();
  }
  const done = (): void => {
    busy = false;
    next();
  };

  const proxy = createServer((incoming, outgoing) => {
    const [, program = "", path = ""] = /^\/([^/]+)(\/.*)$/.exec(incoming.url ?? "") ?? [];
    const counted = counts(path);
    const go = (): void => {
      const { hostname, port } = new URL(server);
      const { method, headers } = incoming;
      const onward = request({ hostname, port, path, method, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(outgoing);
        answer.once("end", () => counted && done());
      });
      onward.once("error", () => {
        outgoing.destroy();
        if (counted) done();
      });
      incoming.pipe(onward);
    };
    if (!counted) return go();
    sent.set(program, (sent.get(program) ?? 0) + 1);
    waiting.push({ program, go });
    next();
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  const { port } = proxy.address() as AddressInfo;

  return {
    address: (program) => `http://127.0.0.1:${port}/${program}`,
    order: (programs) => {
      order = [...programs];
      over.clear();
      sent.clear();
    },
    ended: (program) => {
      over.add(program);
      next();
    },
    sent: (program) => sent.get(program) ?? 0,
    close: async () => {
      proxy.closeAllConnections();
      await new Promise((resolve) => proxy.close(resolve));
    },
  };
}
