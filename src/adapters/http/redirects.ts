import type { Exchange } from "./exchange.ts";

/** The request a redirect leads to, or why it is not followed. */
export type NextRequest =
  | { readonly kind: "follow"; readonly request: Exchange }
  | {
      readonly kind: "refused";
      readonly failure: "broken" | "tls" | "unsupported-url";
      readonly detail: string;
    };

/** Headers that say nothing about who asks; all others stay with the origin they were written for. */
const HARMLESS_HEADERS: ReadonlySet<string> = new Set([
  "accept",
  "accept-language",
  "content-type",
  "user-agent",
]);

/**
 * What follows an answer; undefined when it is the last one. Methods change as RFC 9110, section 15.4 has it.
 * Another origin gets none of the headers that may be credentials, and an encrypted exchange is never continued
 * in the clear.
 */
export function nextRequest(
  request: Exchange,
  url: URL,
  status: number,
  location: string | undefined,
): NextRequest | undefined {
  if (![301, 302, 303, 307, 308].includes(status)) return undefined;
  const from = shownUrl(url);
  if (location === undefined) {
    return {
      kind: "refused",
      failure: "broken",
      detail: `${from} redirected (${status}) without saying where to`,
    };
  }
  if (!URL.canParse(location, url.href)) {
    return {
      kind: "refused",
      failure: "unsupported-url",
      detail: `${from} redirected to an address that is no URL`,
    };
  }
  const target = new URL(location, url);
  if (url.protocol === "https:" && target.protocol === "http:") {
    const detail = `${from} redirected from https to http (${shownUrl(target)}), where anybody could answer`;
    return { kind: "refused", failure: "tls", detail };
  }
  const becomesGet =
    (status === 303 && request.method !== "HEAD") ||
    ((status === 301 || status === 302) && request.method === "POST");
  const { body, ...rest } = request;
  return {
    kind: "follow",
    request: {
      ...rest,
      url: target.href,
      method: becomesGet ? "GET" : request.method,
      headers: target.origin === url.origin ? request.headers : harmless(request.headers),
      ...(becomesGet || body === undefined ? {} : { body }),
    },
  };
}

/** An address as it may be shown: without user name and password. */
export function shownUrl(url: URL): string {
  const shown = new URL(url);
  shown.username = "";
  shown.password = "";
  return shown.href;
}

function harmless(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => HARMLESS_HEADERS.has(name.toLowerCase())),
  );
}
