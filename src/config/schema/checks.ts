import { z } from "zod";
import { expects, expression, id, later, list, ratio, shellLine, text, url, wait } from "../values.ts";
import { count, level, passEnv, title } from "./parts.ts";
import { evidenceItem } from "./readiness.ts";

const HEADER_TEXT = "the name of an HTTP header, such as Authorization";
export const headerName = z.string().regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, expects(HEADER_TEXT));
export const headerValue = z
  .string(expects("a text (put numbers in quotes)"))
  .refine((value) => !/[\r\n\0]/.test(value), expects("a text on one line"));

const httpProbe = z.union([
  url.transform((url) => ({ url, method: "GET" as const, headers: {} as Record<string, string> })),
  later(() =>
    z.strictObject({
      url: url.describe("The http(s) address to ask."),
      method: z
        .enum(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"])
        .default("GET")
        .describe("The HTTP method. Default GET."),
      headers: z
        .record(headerName, headerValue, expects("names and texts"))
        .default({})
        .describe("Headers sent with the request.")
        .meta({ "x-examples": [{ accept: "application/json" }] }),
      body: z.string(expects("a text")).optional().describe("Body sent with the request."),
    }),
  ),
]);

const checkCommon = () => ({
  id,
  title: title.describe("What holds when this check passes. Default: made from the id."),
  level,
  within: wait.optional().describe("Try again until it passes, for at most this long."),
  samples: count(1, 10_000).default(1).describe("How many times the check is asked. Default 1."),
  interval: wait.prefault("1s").describe("Time between samples, and between tries. Default 1s."),
  "success-rate": ratio.prefault("100%").describe("Share of the samples that must pass. Default 100%."),
  timeout: wait.prefault("10s").describe("Longest one try may take. Default 10s."),
});
// Each kind is built when a config first uses it.
export const httpCheck = later(() =>
  z
    .strictObject({
      ...checkCommon(),
      http: httpProbe.describe("The URL to ask, or an object with url, method, headers and body."),
      require: expression
        .default("status >= 200 && status < 300")
        .describe(
          "A CEL expression over status, body, text, headers, latencyMs and version. Default: a 2xx status.",
        )
        .meta({ "x-examples": ["status == 200 && body.status == 'ok'"] }),
    })
    .describe("A check that asks an address."),
);
const checkReport = later(() =>
  evidenceItem
    .unwrap()
    .pick({ format: true, path: true, "max-size": true, require: true })
    .describe(
      "A report that the command must have written during this check; it decides together with the exit code.",
    ),
);
export const runCheck = later(() =>
  z
    .strictObject({
      ...checkCommon(),
      run: shellLine.describe("A shell command line; exit code 0 passes. Variables in it are left to bash."),
      timeout: wait.prefault("5m").describe("Longest one try may take. Default 5m."),
      "pass-env": passEnv,
      report: checkReport.optional(),
    })
    .describe("A check that runs a command."),
);
export const metricCheck = later(() =>
  z
    .strictObject({
      ...checkCommon(),
      metric: z
        .strictObject({
          source: id.describe("A source of metrics.sources."),
          value: text("a query or series selector").describe(
            "Query or series selector that gives one value.",
          ),
          window: wait
            .prefault("1m")
            .describe("The time that a reading covers, {{interval}} in queries. Default 1m."),
        })
        .describe("One reading of a metric."),
      require: expression
        .describe("A CEL expression over value and version.")
        .meta({ "x-examples": ["value < 200.0"] }),
    })
    .describe("A check that reads a metric."),
);
export const evidenceCheck = later(() =>
  z
    .strictObject({
      ...checkCommon(),
      evidence: evidenceItem
        .unwrap()
        .pick({ format: true, path: true, "max-size": true })
        .describe("Files of the workspace, read as evidence."),
      require: expression
        .optional()
        .describe("A CEL expression over the facts of the format that must be true.")
        .meta({ "x-examples": ["document.errors == 0"] }),
    })
    .describe("A check that reads files of the workspace."),
);
/** A question asked of a deployed version. */
export const check = z
  .union([httpCheck, runCheck, metricCheck, evidenceCheck])
  .describe("A question asked of a deployed version.")
  .meta({ "x-kind": "check" });

export const checks = list(check, "a list of checks").min(1, expects("at least one check"));
