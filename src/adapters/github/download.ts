import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import { ReleaseGatesError } from "../../gate/errors.ts";
import { UnusableAnswer } from "./failures.ts";
import type { Fetch } from "./transport.ts";

/** Where a download goes and what it must be. */
export interface DownloadTarget {
  readonly file: string;
  readonly maxBytes: number;
  /** Hex digest that GitHub has for it, where it has one. */
  readonly sha256: string | undefined;
  /** How messages call it. */
  readonly what: string;
}

export interface Downloaded {
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

/** A download may take long, but not without a byte for this long, in milliseconds. */
const LONGEST_PAUSE_MS = 30_000;

/**
 * Saves what an answer holds, or what it points to: GitHub sends downloads on to another host by a signed
 * address, and that host is asked without the token.
 *
 * @throws UnusableAnswer when it may work the next time; ReleaseGatesError `evidence-too-large` or
 * `evidence-tampered` when it will not.
 */
export async function saveBody(
  answer: {
    readonly status: number;
    readonly data: unknown;
    readonly headers: Readonly<Record<string, unknown>>;
  },
  fetch: Fetch,
  target: DownloadTarget,
): Promise<Downloaded> {
  const stall = new AbortController();
  const timer = setTimeout(() => stall.abort(new UnusableAnswer("the download stalled")), LONGEST_PAUSE_MS);
  try {
    const body = answer.status === 200 ? answer.data : await follow(answer, fetch, stall.signal);
    const saved = await save(body as AsyncIterable<Uint8Array>, target, () => timer.refresh());
    if (target.sha256 !== undefined && saved.sha256 !== target.sha256) {
      throw new ReleaseGatesError("evidence-tampered", `${target.what} is not what was uploaded`, {
        expected: `sha256:${target.sha256}`,
        found: `sha256:${saved.sha256}`,
      });
    }
    return saved;
  } finally {
    clearTimeout(timer);
  }
}

async function follow(
  answer: { readonly status: number; readonly headers: Readonly<Record<string, unknown>> },
  fetch: Fetch,
  signal: AbortSignal,
): Promise<unknown> {
  const address = String(answer.headers["location"] ?? "");
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
    throw new UnusableAnswer(`status ${answer.status} without an address to download from`);
  }
  const response = await fetch(address, { signal });
  if (response.status !== 200 || response.body === null) {
    await response.body?.cancel();
    throw new UnusableAnswer(`status ${response.status} from the host that keeps the download`);
  }
  return response.body;
}

async function save(
  body: AsyncIterable<Uint8Array>,
  target: DownloadTarget,
  progress: () => void,
): Promise<Downloaded> {
  const hash = createHash("sha256");
  let size = 0;
  const file = await open(target.file, "w");
  try {
    for await (const chunk of body) {
      progress();
      size += chunk.length;
      if (size > target.maxBytes) {
        throw new ReleaseGatesError("evidence-too-large", `${target.what} is larger than allowed`, {
          expected: `at most ${target.maxBytes} bytes`,
          found: "more",
        });
      }
      hash.update(chunk);
      await file.writeFile(chunk);
    }
  } finally {
    await file.close();
  }
  return { sha256: hash.digest("hex"), size };
}
