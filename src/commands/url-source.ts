import {
  judgeAddress,
  judgeAnswer,
  judgePin,
  MOST_ANSWER_BYTES,
  mayRecover,
} from "../gate/evidence-address.ts";
import { type EvidenceSource, shownAddress } from "../gate/evidence-source.ts";
import type { HttpOutcome } from "../ports/http.ts";
import type { Scratch } from "../ports/scratch.ts";
import { sha256 } from "./evidence-survey.ts";
import type { GateContext } from "./gate-run.ts";
import type { SourceOpening } from "./opened-source.ts";

type AddressSource = Extract<EvidenceSource, { readonly kind: "url" }>;

/** Longest one request may take, its redirects included, in milliseconds. */
const TIMEOUT_MS = 60_000;
/** Waits before the address is asked again, in milliseconds. */
const WAITS_MS = [1_000, 4_000] as const;

/** Fetches the file behind an address; the item says what it is called. */
export async function openAddress(
  { world, inputs }: GateContext,
  source: AddressSource,
  item: { readonly name: string; readonly maxBytes: number; readonly scratch: () => Promise<Scratch> },
): Promise<SourceOpening> {
  const unbound = judgeAddress(source);
  if (unbound !== undefined) return { kind: "refused", finding: unbound };
  const ask = (): Promise<HttpOutcome> =>
    world.http.send({
      url: source.url,
      method: "GET",
      headers: source.headers,
      timeoutMs: TIMEOUT_MS,
      maxBytes: Math.min(item.maxBytes, MOST_ANSWER_BYTES),
      signal: inputs.signal,
    });
  let outcome = await ask();
  let tries = 1;
  for (const wait of WAITS_MS) {
    if (!mayRecover(outcome) || inputs.signal.aborted) break;
    await world.clock.sleep(wait, inputs.signal);
    outcome = await ask();
    tries += 1;
  }
  const finding = judgeAnswer(source, outcome, tries);
  if (finding !== undefined) return { kind: "refused", finding };
  if (outcome.kind === "failure") throw new Error("a failed request was judged to be an answer");

  const digest = sha256(outcome.body);
  const changed = judgePin(source, digest);
  if (changed !== undefined) return { kind: "refused", finding: changed };
  const { name } = item;
  const folder = await (await item.scratch()).folder();
  await folder.write(name, outcome.body);
  const url = shownAddress(source.url);
  const answeredBy = shownAddress(outcome.visited.at(-1) ?? source.url);
  return {
    kind: "open",
    facts: { description: url, url },
    glob: async (pattern) => {
      const file = pattern === name ? await folder.files.stat(name) : undefined;
      return file === undefined ? [] : [file];
    },
    stream: (path) => folder.files.stream(path),
    origin: () => ({ kind: "url", url, answeredBy, fileSha256: digest }),
    time: async () => ({
      kind: "unknown",
      why: "the document states no time, and an address proves none (Last-Modified is whatever its server says)",
    }),
    list: async () => [name],
  };
}
