import { ReleaseGatesError } from "../../gate/errors.ts";
import type { Call } from "./calls.ts";

/** Why a call did not give what was asked, and so what to do about it. */
export type Failure =
  /** Asking again may help. `waitMs` is what GitHub said; `happened` tells whether a write may have taken effect. */
  | {
      readonly kind: "transient";
      readonly detail: string;
      readonly waitMs?: number;
      readonly happened: "no" | "perhaps";
    }
  | { readonly kind: "denied"; readonly detail: string; readonly accepted?: string }
  | { readonly kind: "absent" }
  | { readonly kind: "refused"; readonly detail: string }
  /** Already explained. */
  | { readonly kind: "explained"; readonly error: ReleaseGatesError }
  /** Nothing of GitHub's: a mistake in this program, which asking again would hide. */
  | { readonly kind: "bug"; readonly error: unknown };

/** An answer that arrived and cannot be what GitHub said: a cut body, a proxy's page, another shape. */
export class UnusableAnswer extends Error {
  override readonly name = "UnusableAnswer";
}

const LIMITED = /rate limit|abuse detection|try again later/i;
/** GitHub asks for at least a minute after a secondary limit that names no time. */
const SECONDARY_WAIT_MS = 60_000;

/**
 * Sorts what a call threw. `now` is only used where the answer carries no `date` to compare a reset time with.
 */
export function classify(error: unknown, now: Date): Failure {
  if (error instanceof UnusableAnswer) {
    return { kind: "transient", detail: error.message, happened: "perhaps" };
  }
  const cause = error instanceof Error ? error.cause : undefined;
  if (error instanceof ReleaseGatesError || cause instanceof ReleaseGatesError) {
    return {
      kind: "explained",
      error: error instanceof ReleaseGatesError ? error : (cause as ReleaseGatesError),
    };
  }
  const answer = answerOf(error);
  if (answer === undefined && isBug(cause ?? error)) {
    return { kind: "bug", error };
  }
  if (answer === undefined) {
    const detail = shorten(error instanceof Error ? error.message : String(error));
    return { kind: "transient", detail: `no answer (${detail})`, happened: "perhaps" };
  }
  const { status, headers, message } = answer;
  const detail = `${status}: ${message}`;
  if (status === 404 || status === 410 || (status === 409 && /is empty/i.test(message))) {
    return { kind: "absent" };
  }
  const waitMs = askedToWait(headers, now);
  if (status === 429 || (status === 403 && (waitMs !== undefined || LIMITED.test(message)))) {
    return { kind: "transient", detail, waitMs: waitMs ?? SECONDARY_WAIT_MS, happened: "no" };
  }
  if (status === 401 || status === 403) {
    const accepted = headers["x-accepted-github-permissions"];
    return { kind: "denied", detail, ...(accepted === undefined ? {} : { accepted }) };
  }
  if (status >= 500 || status === 408) {
    return {
      kind: "transient",
      detail,
      happened: "perhaps",
      ...(waitMs === undefined ? {} : { waitMs }),
    };
  }
  return { kind: "refused", detail };
}

/** What a call can be given up for. */
export type FinalFailure = Exclude<Failure, { readonly kind: "absent" | "bug" }>;

/** The error a person gets when a call is given up. */
export function explainFailure(
  failure: FinalFailure,
  call: Call,
  place: { readonly url: string; readonly attempts: number; readonly cause: unknown },
): ReleaseGatesError {
  const where = { url: place.url };
  switch (failure.kind) {
    case "explained":
      return failure.error;
    case "denied":
      return new ReleaseGatesError("permission-denied", `GitHub does not let this token ${call.purpose}`, {
        expected: `a token with \`${call.permission}\``,
        found:
          failure.accepted === undefined
            ? failure.detail
            : `${failure.detail} (it asks for ${failure.accepted})`,
        where,
        next: call.permission.startsWith("members")
          ? "pass a token of an app or person that may read the organization's teams: a job's own token cannot"
          : `add \`${call.permission}\` to the job's permissions, or pass a github-token that has it`,
        cause: place.cause,
      });
    case "refused":
      return new ReleaseGatesError("github-refused", `GitHub refused to ${call.purpose}`, {
        found: failure.detail,
        where,
        cause: place.cause,
      });
    case "transient": {
      const times = place.attempts === 1 ? "once" : `${place.attempts} times`;
      const later =
        failure.waitMs === undefined
          ? ""
          : `, and asks to wait ${Math.ceil(failure.waitMs / 1000)} s before the next`;
      return new ReleaseGatesError(
        "github-unavailable",
        `could not ${call.purpose}: GitHub gave no usable answer`,
        {
          expected: "an answer inside the deadline",
          found: `asked ${times}; the last answer was ${failure.detail}${later}`,
          where,
          cause: place.cause,
        },
      );
    }
  }
}

/** The network fails with a `cause` or a code; a TypeError without either was made here. */
function isBug(error: unknown): boolean {
  const bare = error instanceof TypeError && error.cause === undefined && !("code" in error);
  return bare || error instanceof RangeError || error instanceof ReferenceError;
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly message: string;
}

/** What the server answered, if it did: errors of the client itself have a status but no response. */
function answerOf(error: unknown): Answer | undefined {
  if (!isRecord(error) || !isRecord(error["response"]) || typeof error["status"] !== "number") {
    return undefined;
  }
  const { headers, data } = error["response"];
  const message =
    isRecord(data) && typeof data["message"] === "string" ? data["message"] : String(error["message"]);
  return {
    status: error["status"],
    headers: isRecord(headers) ? texts(headers) : {},
    message: shorten(message),
  };
}

/** Milliseconds to wait by `retry-after` (seconds or a date) or by the reset of a used-up limit. */
function askedToWait(headers: Answer["headers"], now: Date): number | undefined {
  const at = Date.parse(headers["date"] ?? "");
  const sent = Number.isNaN(at) ? now.getTime() : at;
  const after = headers["retry-after"];
  if (after !== undefined) {
    const seconds = Number(after);
    const until = Number.isFinite(seconds) ? sent + seconds * 1000 : Date.parse(after);
    return Number.isNaN(until) ? undefined : Math.max(until - sent, 0);
  }
  const reset = Number(headers["x-ratelimit-reset"] ?? Number.NaN);
  return headers["x-ratelimit-remaining"] === "0" && Number.isFinite(reset)
    ? Math.max(reset * 1000 - sent, 0) + 1000
    : undefined;
}

/** One line of a text from outside, short enough for a message. */
export function shorten(text: string): string {
  const line = text.replace(/[\s\p{Cc}\p{Cf}]+/gu, " ").trim();
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}

function texts(headers: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const entries = Object.entries(headers).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  return Object.fromEntries(entries);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
