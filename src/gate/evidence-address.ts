import type { HttpOutcome } from "../ports/http.ts";
import { type EvidenceSource, shownAddress } from "./evidence-source.ts";
import type { Finding } from "./readiness-facts.ts";

/** Whether what an address answers counts as evidence. */

type AddressSource = Extract<EvidenceSource, { readonly kind: "url" }>;

/** An answer is held in memory: more than 256 MiB is read of none, whatever max-size allows. */
export const MOST_ANSWER_BYTES = 256 * 1024 ** 2;

/**
 * Why an address is not even asked: nothing about it names the release commit. A report server that is asked for
 * the newest report, or for that of a version, may answer with what another commit left there.
 */
export function judgeAddress(source: AddressSource): Finding | undefined {
  if (source.namesCommit || source.sha256 !== undefined) return undefined;
  return {
    reasonCode: "evidence-foreign",
    expected: "an address with {sha} in it, or sha256 beside it",
    found: "an address that nothing binds to the release commit",
    where: { url: shownAddress(source.url) },
    next: "Put {sha} where the report of a commit stands, pin the file by sha256, or take it from an artifact.",
  };
}

/** Whether asking again may help. */
export function mayRecover(outcome: HttpOutcome): boolean {
  if (outcome.kind === "response") return outcome.status >= 500 || [408, 425, 429].includes(outcome.status);
  return ["refused", "unresolved", "timeout", "truncated", "broken"].includes(outcome.failure);
}

/** Why an answer is no evidence; undefined when it is. `tries` is how often the address was asked. */
export function judgeAnswer(source: AddressSource, outcome: HttpOutcome, tries: number): Finding | undefined {
  const asked = shownAddress(source.url);
  const times = tries === 1 ? "" : ` (asked ${tries} times)`;
  const expected = `the file at ${asked}`;
  if (outcome.kind === "failure") {
    const where = { url: asked };
    if (outcome.failure === "too-large") {
      const limit = "a file within max-size, and of at most 256 MiB";
      return { reasonCode: "evidence-too-large", expected: limit, found: "more", where };
    }
    return {
      reasonCode: "source-unavailable",
      expected,
      found: `${FAILURES[outcome.failure]}${times}`,
      where,
    };
  }
  const { status, visited } = outcome;
  if (status === 200) return undefined;
  const where = { url: shownAddress(visited.at(-1) ?? source.url) };
  return {
    reasonCode: "source-unavailable",
    expected,
    found: `status ${status}${times}`,
    where,
    next: nextAfter(status),
  };
}

/** The client's own sentences hold the whole address, and with it what a signed one grants. */
const FAILURES: Readonly<
  Record<Exclude<Extract<HttpOutcome, { kind: "failure" }>["failure"], "too-large">, string>
> = {
  refused: "the connection was refused",
  unresolved: "the host name could not be resolved",
  timeout: "no whole answer in time",
  tls: "no connection that can be trusted (TLS)",
  "redirect-loop": "too many redirects",
  truncated: "an answer that broke off",
  "unsupported-url": "a redirect to what is no http(s) address",
  cancelled: "the request was cancelled",
  broken: "an exchange that failed",
};

function nextAfter(status: number): string {
  if (status === 401 || status === 403)
    return "Give what it asks for in from.headers, such as a token by ${NAME}.";
  if (status === 404 || status === 410)
    return "Publish the report of this commit there, or correct the address.";
  if (status >= 500 || status === 429) return "Run the gate again when its server is well.";
  return "Correct the address: only a plain 200 is an answer.";
}

/** Why the bytes are not those that the config pins; undefined when they are, or nothing is pinned. */
export function judgePin(source: AddressSource, sha256: string): Finding | undefined {
  if (source.sha256 === undefined || source.sha256 === sha256) return undefined;
  return {
    reasonCode: "evidence-tampered",
    expected: `sha256 ${source.sha256}`,
    found: `sha256 ${sha256}`,
    where: { url: shownAddress(source.url) },
    next: "Find out who changed the file, or pin the new one in the config.",
  };
}
