import { z } from "zod";
import { expects, expression, id, later, ratio, text, url, wait } from "../values.ts";
import { headerName, headerValue } from "./checks.ts";
import { count } from "./parts.ts";

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

export const metricSource = later(() =>
  z
    .discriminatedUnion("type", [openmetricsSource(), prometheusSource()])
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
