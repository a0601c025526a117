import * as z from "zod/mini";
import { described, expects, expression, id, later, ratio, shellLine, text, url, wait } from "../values.ts";
import { count, headerName, headerValue, passEnv } from "./parts.ts";

const headers = () =>
  described(
    z._default(z.record(headerName, headerValue, expects("names and texts")), {}),
    "Headers sent with every request, such as an authorization from ${NAME}.",
  );
const timeout = () => described(z.prefault(wait, "10s"), "Longest one request may take. Default 10s.");

const interval = () =>
  described(
    z.optional(wait),
    "The time that one reading covers, {{interval}} in queries, where it must be longer than the time between two looks: at least four scrapes of a Prometheus server.",
  );

const openmetricsSource = () =>
  described(
    z.strictObject({
      type: described(z.literal("openmetrics"), "openmetrics scrapes a /metrics endpoint directly."),
      url: described(
        z.clone(url),
        "Address of the endpoint. {{arm}} becomes stable or canary; {{version}} the version of that arm.",
      ),
      headers: headers(),
      timeout: timeout(),
      interval: interval(),
    }),
    "A /metrics endpoint that is scraped directly.",
  );
const prometheusSource = () =>
  described(
    z.strictObject({
      type: described(z.literal("prometheus"), "prometheus asks the HTTP API of a Prometheus server."),
      url: described(z.clone(url), "Address of the server, without /api/v1."),
      headers: headers(),
      timeout: timeout(),
      interval: interval(),
    }),
    "A Prometheus server, or something that speaks its API.",
  );

const values = () =>
  described(
    z._default(z.enum(["totals", "window"]), "totals"),
    "totals: the numbers count since the service began, and the difference is taken; window: they belong to {{interval}}. Default totals.",
  );
const httpJsonSource = () =>
  described(
    z.strictObject({
      type: described(
        z.literal("http-json"),
        "http-json reads a JSON document; queries are JSON pointers into it.",
      ),
      url: described(
        z.clone(url),
        "Address of the document. {{arm}}, {{version}} and {{interval}} (seconds) are filled in.",
      ),
      values: values(),
      headers: headers(),
      timeout: timeout(),
      interval: interval(),
    }),
    "A JSON document at an address.",
  );
const datadogSource = () =>
  described(
    z.strictObject({
      type: described(z.literal("datadog"), "datadog asks Datadog's query API."),
      url: described(z.prefault(url, "https://api.datadoghq.com"), "Address of your Datadog site's API."),
      "api-key": described(text("a key, from ${NAME}"), "API key, from ${NAME}."),
      "app-key": described(
        text("a key, from ${NAME}"),
        "Application key with timeseries_query, from ${NAME}.",
      ),
      timeout: timeout(),
      interval: interval(),
    }),
    "Datadog.",
  );
const commandSource = () =>
  described(
    z.strictObject({
      type: described(
        z.literal("command"),
        "command runs a command that prints JSON; queries are JSON pointers into it.",
      ),
      run: described(
        z.clone(shellLine),
        "The command line. METRIC_INDICATOR, METRIC_ARM, METRIC_VERSION and METRIC_INTERVAL_SECONDS say what is asked.",
      ),
      values: values(),
      "pass-env": passEnv,
      timeout: timeout(),
      interval: interval(),
    }),
    "A command that prints a JSON document.",
  );
const probeSource = () =>
  described(
    z.strictObject({
      type: described(
        z.literal("probe"),
        "probe asks the service itself; queries are failed or passed of requests, and p50, p95 or max.",
      ),
      url: described(z.clone(url), "Address that is asked. {{arm}} and {{version}} are filled in."),
      requests: described(z._default(count(1, 1_000), 10), "Requests of one reading. Default 10."),
      require: described(
        z._default(expression, "status < 500"),
        "A CEL expression over status, text, latencyMs and version: a good answer. Default status < 500.",
      ),
      headers: headers(),
      timeout: timeout(),
      interval: interval(),
    }),
    "Requests of our own, for services without metrics or without traffic.",
  );

export const metricSource = later(() =>
  described(
    z.discriminatedUnion("type", [
      openmetricsSource(),
      prometheusSource(),
      httpJsonSource(),
      datadogSource(),
      commandSource(),
      probeSource(),
    ]),
    "A place that metrics are read from.",
  ),
);

const undecidedAction = () => z.enum(["hold", "pass", "fail"]);
const undecided = () =>
  described(
    z.strictObject({
      "no-data": described(
        z._default(undecidedAction(), "hold"),
        "The source gives nothing. hold waits until the limit, fail ends it soon, pass warns. Default hold.",
      ),
      "no-traffic": described(
        z._default(undecidedAction(), "hold"),
        "The source answers and nobody uses the service. Default hold.",
      ),
      "little-traffic": described(
        z._default(undecidedAction(), "hold"),
        "There are fewer events than minimum. Default hold.",
      ),
      limit: described(
        z.prefault(wait, "10m"),
        "How long a step waits at most before it fails. Default 10m.",
      ),
    }),
    "What happens when an indicator cannot be judged.",
  );

const indicatorCommon = () => ({
  id,
  source: described(z.clone(id), "A source of metrics.sources."),
  undecided: described(z.prefault(undecided(), {}), "What happens when it cannot be judged."),
  trigger: described(
    z._default(z.enum(["critical", "high", "medium", "low"]), "critical"),
    "What a breach does. critical: roll back at once. Default critical.",
  ),
});
const selector = () => text("a query or series selector");
export const eventsIndicator = later(() =>
  described(
    z
      .strictObject({
        ...indicatorCommon(),
        bad: described(z.optional(selector()), "Query or series selector that counts bad events."),
        good: described(z.optional(selector()), "The same for good events, instead of bad."),
        total: described(selector(), "Query or series selector that counts all events."),
        objective: described(z.clone(ratio), "Share of good events that must be kept, such as 99.9%."),
        tolerate: described(
          z.prefault(ratio, "10%"),
          "How much worse than stable the canary may be. Default 10%.",
        ),
        minimum: described(
          z._default(count(1, 1_000_000_000), 20),
          "Events of each arm that every hold needs before it may end. Default 20.",
        ),
      })
      .check(
        z.refine(
          (value) => (value.bad === undefined) !== (value.good === undefined),
          expects("either bad or good"),
        ),
      ),
    "Bad events out of all events.",
    { oneOf: [{ required: ["bad"] }, { required: ["good"] }] },
  ),
);
export const gaugeIndicator = later(() =>
  described(
    z.strictObject({
      ...indicatorCommon(),
      value: described(selector(), "Query or series selector that gives one value."),
      require: described(z.clone(expression), "A CEL expression over value that must be true.", {
        "x-examples": ["value < 1.5e9"],
      }),
      consecutive: described(
        z._default(count(1, 1_000), 3),
        "Breaches in a row before the trigger fires. Default 3.",
      ),
    }),
    "One value with a requirement.",
  ),
);
/** A measure of health: bad events out of a total, or a value with a requirement. */
export const indicator = described(
  z.union([eventsIndicator, gaugeIndicator]),
  "A measure of health: bad events out of a total, or a value with a requirement.",
);
