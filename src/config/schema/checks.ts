import * as z from "zod/mini";
import {
  described,
  expects,
  expression,
  id,
  later,
  list,
  ratio,
  shellLine,
  text,
  url,
  wait,
} from "../values.ts";
import { asking } from "./asking.ts";
import { count, headerName, headerValue, level, passEnv, title } from "./parts.ts";
import { evidenceItem } from "./readiness.ts";

const httpProbe = z.union([
  z.pipe(
    url,
    z.transform((url) => ({ url, method: "GET" as const, headers: {} as Record<string, string> })),
  ),
  later(() =>
    z.strictObject({
      url: described(z.clone(url), "The http(s) address to ask."),
      method: described(
        z._default(z.enum(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]), "GET"),
        "The HTTP method. Default GET.",
      ),
      headers: described(
        z._default(z.record(headerName, headerValue, expects("names and texts")), {}),
        "Headers sent with the request.",
        { "x-examples": [{ accept: "application/json" }] },
      ),
      body: described(z.optional(z.string(expects("a text"))), "Body sent with the request."),
    }),
  ),
]);

const checkCommon = () => ({
  id,
  title: described(z.clone(title), "What holds when this check passes. Default: made from the id."),
  level,
  within: described(z.optional(wait), "Try again until it passes, for at most this long."),
  samples: described(z._default(count(1, 10_000), 1), "How many times the check is asked. Default 1."),
  interval: described(z.prefault(wait, "1s"), "Time between samples, and between tries. Default 1s."),
  "success-rate": described(z.prefault(ratio, "100%"), "Share of the samples that must pass. Default 100%."),
  timeout: described(z.prefault(wait, "10s"), "Longest one try may take. Default 10s."),
  ...asking("core"),
});
// Each kind is built when a config first uses it.
export const httpCheck = later(() =>
  described(
    z.strictObject({
      ...checkCommon(),
      http: described(z.clone(httpProbe), "The URL to ask, or an object with url, method, headers and body."),
      require: described(
        z._default(expression, "status >= 200 && status < 300"),
        "A CEL expression over status, body, text, headers, latencyMs and version. Default: a 2xx status.",
        { "x-examples": ["status == 200 && body.status == 'ok'"] },
      ),
    }),
    "A check that asks an address.",
  ),
);
const checkReport = later(() =>
  described(
    z.pick(evidenceItem._zod.innerType, { format: true, path: true, "max-size": true, require: true }),
    "A report that the command must have written during this check; it decides together with the exit code.",
  ),
);
export const runCheck = later(() =>
  described(
    z.strictObject({
      ...checkCommon(),
      run: described(
        z.clone(shellLine),
        "A shell command line; exit code 0 passes. Variables in it are left to bash.",
      ),
      timeout: described(z.prefault(wait, "5m"), "Longest one try may take. Default 5m."),
      "pass-env": passEnv,
      report: z.optional(checkReport),
    }),
    "A check that runs a command.",
  ),
);
export const metricCheck = later(() =>
  described(
    z.strictObject({
      ...checkCommon(),
      metric: described(
        z.strictObject({
          source: described(z.clone(id), "A source of metrics.sources."),
          value: described(
            text("a query or series selector"),
            "Query or series selector that gives one value.",
          ),
          window: described(
            z.prefault(wait, "1m"),
            "The time that a reading covers, {{interval}} in queries. Default 1m.",
          ),
        }),
        "One reading of a metric.",
      ),
      require: described(z.clone(expression), "A CEL expression over value and version.", {
        "x-examples": ["value < 200.0"],
      }),
    }),
    "A check that reads a metric.",
  ),
);
export const evidenceCheck = later(() =>
  described(
    z.strictObject({
      ...checkCommon(),
      evidence: described(
        z.pick(evidenceItem._zod.innerType, { format: true, path: true, "max-size": true }),
        "Files of the workspace, read as evidence.",
      ),
      require: described(
        z.optional(expression),
        "A CEL expression over the facts of the format that must be true.",
        { "x-examples": ["document.errors == 0"] },
      ),
    }),
    "A check that reads files of the workspace.",
  ),
);
/** A question asked of a deployed version. */
export const check = described(
  z.union([httpCheck, runCheck, metricCheck, evidenceCheck]),
  "A question asked of a deployed version.",
  { "x-kind": "check" },
);

export const checks = list(check, "a list of checks").check(z.minLength(1, expects("at least one check")));
