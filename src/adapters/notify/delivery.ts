import { createHmac } from "node:crypto";
import type { Clock } from "../../ports/clock.ts";
import type { HttpClient, HttpOutcome } from "../../ports/http.ts";
import type { Message } from "../../ports/notifier.ts";

/** For all attempts of one message and the waits between them. */
const DEADLINE_MS = 15_000;
const ATTEMPT_MS = 5_000;
const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 4_000;
/** Nobody's "ok" is longer. */
const MAX_ANSWER_BYTES = 64 * 1024;

export interface DeliveryOptions {
  readonly http: HttpClient;
  readonly clock: Clock;
  /** Whether to try again what may pass. */
  readonly patient: boolean;
  readonly signal: AbortSignal;
}

/**
 * Delivers a message; says why not, in one sentence that holds neither the address nor anything of the answer, because
 * both may be secret. An address that redirects is refused: a signature and a text are for the one that was configured.
 */
export async function deliver(
  message: Message,
  { http, clock, patient, signal }: DeliveryOptions,
): Promise<string | undefined> {
  const end = clock.monotonic() + DEADLINE_MS;
  for (let attempt = 1; ; attempt += 1) {
    if (signal.aborted) return "there was no time left";
    const outcome = await http.send({
      url: message.url,
      method: "POST",
      headers: headersOf(message),
      body: message.body,
      timeoutMs: Math.max(1, Math.min(ATTEMPT_MS, end - clock.monotonic())),
      maxBytes: MAX_ANSWER_BYTES,
      maxRedirects: 0,
      signal,
    });
    const problem = problemOf(outcome);
    if (problem === undefined) return undefined;
    const waitMs =
      waitOf(outcome, clock.now()) ?? Math.min(FIRST_WAIT_MS * 2 ** (attempt - 1), LONGEST_WAIT_MS);
    const again = patient && problem.passing && clock.monotonic() + waitMs < end;
    if (!again) return attempt === 1 ? problem.why : `${problem.why} (tried ${attempt} times)`;
    await clock.sleep(waitMs, signal);
  }
}

function headersOf({ id, event, body, secret }: Message): Readonly<Record<string, string>> {
  return {
    "content-type": "application/json",
    "x-release-gates-event": event,
    // The same for every attempt, so that a receiver that answered too late does not take it twice.
    "idempotency-key": id,
    ...(secret === undefined
      ? {}
      : {
          "x-release-gates-signature-256": `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`,
        }),
  };
}

interface Problem {
  readonly why: string;
  /** Whether it may be gone a moment later. */
  readonly passing: boolean;
}

function problemOf(outcome: HttpOutcome): Problem | undefined {
  if (outcome.kind === "failure") return FAILURES[outcome.failure];
  const { status } = outcome;
  if (status >= 200 && status < 300) return undefined;
  const passing = status >= 500 || status === 429 || status === 408;
  return { why: `it answered with status ${status}`, passing };
}

const FAILURES: Readonly<Record<Extract<HttpOutcome, { kind: "failure" }>["failure"], Problem>> = {
  refused: { why: "the connection was refused", passing: true },
  unresolved: { why: "its host name could not be resolved", passing: true },
  timeout: { why: "it did not answer in time", passing: true },
  broken: { why: "the exchange broke off", passing: true },
  truncated: { why: "its answer broke off", passing: true },
  tls: { why: "no secure connection could be made", passing: false },
  "redirect-loop": { why: "it redirects; configure the address that it leads to", passing: false },
  "too-large": { why: "its answer is far too long", passing: false },
  "unsupported-url": { why: "its address is none of http or https", passing: false },
  cancelled: { why: "there was no time left", passing: false },
};

/** What the receiver asked for by `Retry-After`, in seconds or as a date. */
function waitOf(outcome: HttpOutcome, now: Date): number | undefined {
  const asked = outcome.kind === "response" ? outcome.headers["retry-after"] : undefined;
  if (asked === undefined) return undefined;
  const ms = /^\d+$/.test(asked) ? Number(asked) * 1_000 : Date.parse(asked) - now.getTime();
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}
