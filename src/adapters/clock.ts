import { setTimeout as wait } from "node:timers/promises";
import type { Clock } from "../ports.ts";

/** The machine's clock. */
export const systemClock: Clock = {
  now: () => new Date(),
  monotonic: () => performance.now(),
  sleep: (milliseconds, signal) =>
    wait(milliseconds, undefined, signal === undefined ? {} : { signal }).then(
      () => undefined,
      () => undefined,
    ),
};
