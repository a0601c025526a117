import type { HttpCheckConfig } from "../config/schema.ts";
import type { CheckFailure } from "../gate/check-result.ts";
import type { Location } from "../gate/errors.ts";
import { evaluateRequirement, type Facts, type MentionedFact } from "../gate/requirement.ts";
import type { HttpOutcome } from "../ports/http.ts";
import type { World } from "../ports/world.ts";
import type { CheckAnswer, CheckContext, SamplePlace } from "./check-context.ts";
import { httpFacts } from "./http-facts.ts";

/** Longest body a check reads: what a health endpoint answers is small. */
const MAX_BODY_BYTES = 1024 * 1024;

/** Sends the request of a check once and judges the answer by its requirement. */
export async function askHttp(
  world: World,
  check: HttpCheckConfig,
  context: CheckContext,
  timeoutMs: number,
  place: SamplePlace,
): Promise<CheckAnswer> {
  const { url, method, headers } = check.http;
  const body = "body" in check.http ? check.http.body : undefined;
  const outcome = await world.http.send({
    url,
    method,
    headers,
    ...(body === undefined ? {} : { body }),
    timeoutMs,
    maxBytes: MAX_BODY_BYTES,
    signal: context.signal,
  });
  const problem = await judge(check, outcome, context.commandEnv["EXPECTED_VERSION"] ?? "");
  const latencyMs = outcome.kind === "response" ? outcome.latencyMs : undefined;
  const where: Location = { url: outcome.kind === "response" ? (outcome.visited.at(-1) ?? url) : url };
  const failure = problem === undefined ? undefined : { ...place, ...problem, where };
  return { sample: { latencyMs, failure } };
}

async function judge(
  check: HttpCheckConfig,
  outcome: HttpOutcome,
  version: string,
): Promise<Omit<CheckFailure, "attempt" | "sample"> | undefined> {
  const expected = check.require;
  if (outcome.kind === "failure") {
    const reasonCode = outcome.failure === "cancelled" ? "cancelled" : "checks-failed";
    return { reasonCode, expected, found: outcome.detail };
  }
  const facts: Facts = httpFacts(outcome, version);
  const result = await evaluateRequirement(check.require, facts);
  switch (result.kind) {
    case "true":
      return undefined;
    case "false":
      return {
        reasonCode: "checks-failed",
        expected,
        found: `status ${outcome.status}${list(result.facts)}`,
      };
    case "error":
      return {
        reasonCode: "requirement-error",
        expected,
        found: `status ${outcome.status}; ${result.message}`,
      };
  }
}

function list(facts: readonly MentionedFact[]): string {
  return facts
    .filter((fact) => fact.name !== "status")
    .map((fact) => `, ${fact.name} = ${fact.value}`)
    .join("");
}
