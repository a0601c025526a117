import { z } from "zod";
import { expects, expression, id, later, ratio, shellLine, text, url, wait } from "../values.ts";
import { headerName, headerValue } from "./checks.ts";
import { count, passEnv } from "./parts.ts";

const headers = () =>
  z
    .record(headerName, headerValue, expects("names and texts"))
    .default({})
    .describe("Headers sent with every request, such as an authorization from ${NAME}.");
const timeout = () => wait.prefault("10s").describe("Longest one request may take. Default 10s.");

const interval = () =>
  wait
    .optional()
    .describe(
      "The time that one reading covers, {{interval}} in queries, where it must be longer than the time between two looks: at least four scrapes of a Prometheus server.",
    );

const openmetricsSource = () =>
  z
    .strictObject({
      type: z.literal("openmetrics").describe("openmetrics scrapes a /metrics endpoint directly."),
      url: url.describe(
        "Address of the endpoint. {{arm}} becomes stable or canary; {{version}} the version of that arm.",
      ),
      headers: headers(),
      timeout: timeout(),
      interval: interval(),
    })
    .describe("A /metrics endpoint that is scraped directly.");
const prometheusSource = () =>
  z
    .strictObject({
      type: z.literal("prometheus").describe("prometheus asks the HTTP API of a Prometheus server."),
      url: url.describe("Address of the server, without /api/v1."),
      headers: headers(),
      timeout: timeout(),
      interval: interval(),
    })
    .describe("A Prometheus server, or something that speaks its API.");

const values = () =>
  z
    .enum(["totals", "window"])
    .default("totals")
    .describe(
      "totals: the numbers count since the service began, and the difference is taken; window: they belong to {{interval}}. Default totals.",
    );
const httpJsonSource = () =>
  z
    .strictObject({
      type: z
        .literal("http-json")
        .describe("http-json reads a JSON document; queries are JSON pointers into it."),
      url: url.describe(
        "Address of the document. {{arm}}, {{version}} and {{interval}} (seconds) are filled in.",
      ),
      values: values(),
      headers: headers(),
      timeout: timeout(),
      interval: interval(),
    })
    .describe("A JSON document at an address.");
const datadogSource = () =>
  z
    .strictObject({
      type: z.literal("datadog").describe("datadog asks Datadog's query API."),
      url: url.prefault("https://api.datadoghq.com").describe("Address of your Datadog site's API."),
      "api-key": text("a key, from ${NAME}").describe("API key, from ${NAME}."),
      "app-key": text("a key, from ${NAME}").describe("Application key with timeseries_query, from ${NAME}."),
      timeout: timeout(),
      interval: interval(),
    })
    .describe("Datadog.");
const commandSource = () =>
  z
    .strictObject({
      type: z
        .literal("command")
        .describe("command runs a command that prints JSON; queries are JSON pointers into it."),
      run: shellLine.describe(
        "The command line. METRIC_INDICATOR, METRIC_ARM, METRIC_VERSION and METRIC_INTERVAL_SECONDS say what is asked.",
      ),
      values: values(),
      "pass-env": passEnv,
      timeout: timeout(),
      interval: interval(),
    })
    .describe("A command that prints a JSON document.");
const probeSource = () =>
  z
    .strictObject({
      type: z
        .literal("probe")
        .describe(
          "probe asks the service itself; queries are failed or passed of requests, and p50, p95 or max.",
        ),
      url: url.describe("Address that is asked. {{arm}} and {{version}} are filled in."),
      requests: count(1, 1_000).default(10).describe("Requests of one reading. Default 10."),
      require: expression
        .default("status < 500")
        .describe(
          "A CEL expression over status, text, latencyMs and version: a good answer. Default status < 500.",
        ),
      headers: headers(),
      timeout: timeout(),
      interval: interval(),
    })
    .describe("Requests of our own, for services without metrics or without traffic.");

export const metricSource = later(() =>
  z
    .discriminatedUnion("type", [
      openmetricsSource(),
      prometheusSource(),
      httpJsonSource(),
      datadogSource(),
      commandSource(),
      probeSource(),
    ])
    .describe("A place that metrics are read from."),
);

const undecidedAction = () => z.enum(["hold", "pass", "fail"]);
const undecided = () =>
  z
    .strictObject({
      "no-data": undecidedAction()
        .default("hold")
        .describe(
          "The source gives nothing. hold waits until the limit, fail ends it soon, pass warns. Default hold.",
        ),
      "no-traffic": undecidedAction()
        .default("hold")
        .describe("The source answers and nobody uses the service. Default hold."),
      "little-traffic": undecidedAction()
        .default("hold")
        .describe("There are fewer events than minimum. Default hold."),
      limit: wait.prefault("10m").describe("How long a step waits at most before it fails. Default 10m."),
    })
    .describe("What happens when an indicator cannot be judged.");

const indicatorCommon = () => ({
  id,
  source: id.describe("A source of metrics.sources."),
  undecided: undecided().prefault({}).describe("What happens when it cannot be judged."),
  trigger: z
    .enum(["critical", "high", "medium", "low"])
    .default("critical")
    .describe("What a breach does. critical: roll back at once. Default critical."),
});
const selector = () => text("a query or series selector");
export const eventsIndicator = later(() =>
  z
    .strictObject({
      ...indicatorCommon(),
      bad: selector().optional().describe("Query or series selector that counts bad events."),
      good: selector().optional().describe("The same for good events, instead of bad."),
      total: selector().describe("Query or series selector that counts all events."),
      objective: ratio.describe("Share of good events that must be kept, such as 99.9%."),
      tolerate: ratio.prefault("10%").describe("How much worse than stable the canary may be. Default 10%."),
      minimum: count(1, 1_000_000_000)
        .default(20)
        .describe("Events of each arm that every hold needs before it may end. Default 20."),
    })
    .refine(
      (value) => (value.bad === undefined) !== (value.good === undefined),
      expects("either bad or good"),
    )
    .describe("Bad events out of all events.")
    .meta({ oneOf: [{ required: ["bad"] }, { required: ["good"] }] }),
);
export const gaugeIndicator = later(() =>
  z
    .strictObject({
      ...indicatorCommon(),
      value: selector().describe("Query or series selector that gives one value."),
      require: expression
        .describe("A CEL expression over value that must be true.")
        .meta({ "x-examples": ["value < 1.5e9"] }),
      consecutive: count(1, 1_000)
        .default(3)
        .describe("Breaches in a row before the trigger fires. Default 3."),
    })
    .describe("One value with a requirement."),
);
/** A measure of health: bad events out of a total, or a value with a requirement. */
export const indicator = z
  .union([eventsIndicator, gaugeIndicator])
  .describe("A measure of health: bad events out of a total, or a value with a requirement.");
