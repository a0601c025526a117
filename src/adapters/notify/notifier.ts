import type { Clock } from "../../ports/clock.ts";
import type { HttpClient } from "../../ports/http.ts";
import type { Message, Notifier, UndeliveredMessage } from "../../ports/notifier.ts";
import { deliver } from "./delivery.ts";

/**
 * Delivers messages in the background, to each destination in their order. Nobody who sends ever waits; what is not
 * delivered is told at the end.
 */
export function createNotifier(options: { readonly http: HttpClient; readonly clock: Clock }): Notifier {
  const { clock } = options;
  const queues = new Map<string, Promise<void>>();
  /** Destinations that did not take a message in time: the next ones are tried once. */
  const down = new Set<string>();
  let undelivered: UndeliveredMessage[] = [];
  let giveUp = new AbortController();

  async function take(message: Message): Promise<void> {
    const { signal } = giveUp;
    const why = await deliver(message, { ...options, patient: !down.has(message.to), signal });
    if (why === undefined) {
      down.delete(message.to);
      return;
    }
    down.add(message.to);
    undelivered.push({ to: message.to, title: message.title, why });
  }

  return {
    send: (message) => {
      const before = queues.get(message.to) ?? Promise.resolve();
      queues.set(
        message.to,
        before.then(() => take(message)),
      );
    },
    settle: async (withinMs) => {
      const done = new AbortController();
      const all = Promise.all(queues.values());
      await Promise.race([all, clock.sleep(withinMs, done.signal)]);
      done.abort();
      giveUp.abort();
      await all;
      giveUp = new AbortController();
      const told = undelivered;
      undelivered = [];
      return told;
    },
  };
}
