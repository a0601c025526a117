import { z } from "zod";
import { duration, expression, id, ratio, size } from "./values.ts";

/**
 * The config file as zod sees it. Keys keep their kebab-case names in code, so that config, code and docs
 * use one word for one thing. Every object is strict: an unknown key is an error. A key stands here only
 * once the product honours it. `schemas/config.schema.json` is generated from this file.
 */

const level = z
  .enum(["must", "should"])
  .default("must")
  .describe("must decides the gate; a failed should is reported and does not.");

/** A command: a shell line, or the line with its settings. */
const commandSettings = z.strictObject({
  run: z.string().min(1).describe("The shell command line, run by bash in the workspace."),
  timeout: duration
    .default(15 * 60_000)
    .describe("Stopped (SIGTERM, then SIGKILL) after this long. Default 15m."),
  env: z
    .record(z.string(), z.string())
    .default({})
    .describe("Further environment variables for this command."),
  "pass-env": z
    .array(z.string())
    .default([])
    .describe("Names of job variables this command may see besides the safe ones, such as DEPLOY_TOKEN."),
});
export const command = z
  .union([
    z
      .string()
      .min(1)
      .transform((run) => commandSettings.parse({ run })),
    commandSettings,
  ])
  .describe("A shell command line, or an object with run, timeout, env and pass-env.");

// -- evidence ---------------------------------------------------------------------------------------

const evidenceFormat = z.enum(["junit", "json", "markdown", "file"]).describe("How the file is read.");

const evidenceItem = z.strictObject({
  id,
  title: z.string().optional().describe("What holds when this criterion passes."),
  level,
  format: evidenceFormat,
  path: z.string().min(1).describe("A path or glob inside the workspace. A glob that matches nothing fails."),
  "max-age": duration.optional().describe("The evidence must have been produced within this time."),
  "max-size": size.default(100 * 1024 ** 2).describe("Largest size of one file. Default 100MiB."),
  timestamp: z
    .string()
    .optional()
    .describe("JSON pointer (json) or field name (markdown) of the time the evidence was produced."),
  schema: z.string().optional().describe("Path of a JSON Schema the document must match (format json)."),
  require: expression.optional().describe("A CEL expression over the facts of the format that must be true."),
});

const systemState = z.strictObject({
  env: z.array(z.string()).default([]).describe("Environment variables that must be set and not empty."),
  files: z
    .array(z.string())
    .default([])
    .describe("Files that must be present; scripts (a shebang line or .sh) must be executable."),
  http: z
    .array(z.strictObject({ id, url: z.string(), status: z.number().int().default(200) }))
    .default([])
    .describe("URLs that must answer."),
});

const readiness = z.strictObject({
  evidence: z.array(evidenceItem).default([]).describe("The reports that prove the release is ready."),
  "rollback-plan": z
    .strictObject({
      path: z.string().describe("Markdown file with the rollback plan."),
      "rehearsed-within": duration
        .optional()
        .describe("The plan's 'Rehearsed: <date>' field must be at most this old."),
    })
    .optional(),
  system: systemState.optional(),
});

// -- roles and approval -----------------------------------------------------------------------------

const role = z.strictObject({
  environment: z.string().describe("The GitHub Environment whose required reviewers act for this role."),
  users: z.array(z.string()).default([]).describe("GitHub logins that may act for this role."),
  teams: z
    .array(z.string().regex(/^[^/\s]+\/[^/\s]+$/, "expected org/team"))
    .default([])
    .describe("GitHub teams (org/team) whose members may act for this role."),
  when: expression
    .optional()
    .describe("The role is asked only when this CEL expression over `release` is true."),
});

const approval = z.strictObject({
  "author-may-approve": z
    .boolean()
    .default(false)
    .describe("Whether an author of the release's commits may approve."),
  "actor-may-approve": z
    .boolean()
    .default(false)
    .describe("Whether the person who started the run may approve."),
  "one-person-one-role": z.boolean().default(true).describe("Whether one person may fill only one role."),
  "allow-admin-bypass": z
    .boolean()
    .default(false)
    .describe("Whether an environment that lets admins bypass its protection is accepted."),
});

// -- checks and metrics -----------------------------------------------------------------------------

const httpProbe = z.union([
  z
    .string()
    .min(1)
    .transform((url) => ({ url, method: "GET" as const, headers: {} as Record<string, string> })),
  z.strictObject({
    url: z.string().min(1),
    method: z.enum(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]).default("GET"),
    headers: z.record(z.string(), z.string()).default({}),
    body: z.string().optional(),
  }),
]);

const checkCommon = {
  id,
  title: z.string().optional(),
  level,
  within: duration.optional().describe("Try again until it passes, for at most this long."),
  samples: z.number().int().min(1).max(10_000).default(1).describe("How many times the check is asked."),
  interval: duration.default(1_000).describe("Time between samples, and between tries. Default 1s."),
  "success-rate": ratio.default(1).describe("Share of the samples that must pass. Default 100%."),
  timeout: duration.default(10_000).describe("Longest one try may take. Default 10s."),
};
const httpCheck = z.strictObject({
  ...checkCommon,
  http: httpProbe.describe("The URL to ask, or an object with url, method, headers and body."),
  require: expression
    .default("status >= 200 && status < 300")
    .describe("A CEL expression over status, body, text, headers and latencyMs. Default: a 2xx status."),
});
const runCheck = z.strictObject({
  ...checkCommon,
  run: z.string().min(1).describe("A shell command line; exit code 0 passes."),
  timeout: duration.default(5 * 60_000).describe("Longest one try may take. Default 5m."),
  "pass-env": z.array(z.string()).default([]),
});
/** A question asked of a deployed version. */
export const check = z.union([httpCheck, runCheck]);

const metricSource = z.strictObject({
  type: z.literal("openmetrics").describe("Scrapes a /metrics endpoint directly."),
  url: z
    .string()
    .describe(
      "Address of the endpoint. {{arm}} becomes stable or canary; {{version}} the version of that arm.",
    ),
});

const indicatorCommon = {
  id,
  source: id.describe("A source of metrics.sources."),
  trigger: z
    .enum(["critical", "high", "medium", "low"])
    .default("critical")
    .describe("What a breach does. critical: roll back at once."),
};
const eventsIndicator = z.strictObject({
  ...indicatorCommon,
  bad: z.string().min(1).describe("Query or series selector that counts bad events."),
  total: z.string().min(1).describe("Query or series selector that counts all events."),
  objective: ratio.describe("Share of good events that must be kept, such as 99.9%."),
  tolerate: ratio.default(0.1).describe("How much worse than stable the canary may be. Default 10%."),
});
const gaugeIndicator = z.strictObject({
  ...indicatorCommon,
  value: z.string().min(1).describe("Query or series selector that gives one value."),
  require: expression.describe("A CEL expression over value that must be true."),
  consecutive: z
    .number()
    .int()
    .min(1)
    .default(3)
    .describe("Breaches in a row before the trigger fires. Default 3."),
});
/** A measure of health: bad events out of a total, or a value with a requirement. */
export const indicator = z.union([eventsIndicator, gaugeIndicator]);

// -- rollout and the rest ---------------------------------------------------------------------------

const canaryStep = z.strictObject({
  weight: z.number().int().min(1).max(99).describe("Percent of traffic on the new version."),
  hold: duration.describe("How long to watch at this weight."),
});

const rollout = z.strictObject({
  deploy: command.describe("Deploys the release (canary: beside the old version)."),
  shift: command.optional().describe("Moves TRAFFIC_WEIGHT percent of the traffic to the new version."),
  stop: command.optional().describe("Stops the old version before a recreate."),
  start: command.optional().describe("Starts the new version after a recreate's deploy."),
  rollback: command.describe("Brings the previous version back."),
  canary: z.strictObject({ steps: z.array(canaryStep).min(1) }).optional(),
  interval: duration
    .default(10_000)
    .describe("Time between two looks at checks and indicators. Default 10s."),
  checks: z
    .array(check)
    .min(1)
    .describe("Checks of the deployed version, asked at every hold and at the end."),
  "success-rate": ratio
    .default(0.95)
    .describe("Share of post-deployment checks that must pass. Default 95%."),
});

const staging = z.strictObject({
  deploy: command.optional().describe("Default: rollout.deploy with DEPLOY_ENVIRONMENT=staging."),
  rollback: command.optional().describe("Default: rollout.rollback with DEPLOY_ENVIRONMENT=staging."),
  checks: z.array(check).min(1).optional().describe("Default: rollout.checks."),
  "success-rate": ratio.default(1).describe("Share of the checks that must pass. Default 100%."),
  "rollback-drill": z
    .boolean()
    .default(true)
    .describe("Deploy, roll back, check that the old version serves, deploy again."),
});

const stabilize = z.strictObject({
  soak: duration
    .default(10 * 60_000)
    .describe("How long the release is watched after the rollout. Default 10m."),
  interval: duration.default(10_000).describe("Time between two looks. Default 10s."),
  completeness: ratio.default(0.95).describe("Share of the looks that must have data. Default 95%."),
});

/** The whole config file. */
export const configSchema = z
  .strictObject({
    $schema: z.string().optional().describe("Where an editor finds the schema of this file."),
    version: z.literal(1).describe("Version of the config format."),
    name: z.string().min(1).describe("Name of what is released."),
    release: z
      .strictObject({
        tag: z
          .string()
          .includes("{version}")
          .default("v{version}")
          .describe("Form of a release tag. Default v{version}."),
        target: z.string().default("production").describe("GitHub environment it is released to."),
        severity: z.enum(["sev-0", "sev-1", "sev-2", "sev-3"]).default("sev-1"),
        strategy: z
          .enum(["canary", "recreate"])
          .optional()
          .describe("Default: canary with rollout.shift, else recreate."),
      })
      .prefault({}),
    readiness: readiness.prefault({}),
    roles: z
      .record(id, role)
      .refine(
        (roles) => Object.keys(roles).length > 0,
        "expected at least one role: nothing is released without approval",
      ),
    approval: approval.prefault({}),
    staging: staging.prefault({}),
    metrics: z
      .strictObject({
        sources: z.record(id, metricSource).default({}),
        indicators: z.array(indicator).default([]),
      })
      .prefault({}),
    rollout,
    stabilize: stabilize.prefault({}),
    rehearsal: z
      .strictObject({
        safe: z
          .boolean()
          .default(false)
          .describe("true: the commands may really run in a rehearsal. false: rehearse sets DRY_RUN=1."),
      })
      .prefault({}),
  })
  .describe("Configuration of release-gates.");

/** The config as code sees it: defaults filled in, durations in milliseconds, ratios as numbers. */
export type Config = z.output<typeof configSchema>;
export type CommandConfig = z.output<typeof command>;
export type CheckConfig = z.output<typeof check>;
export type HttpCheckConfig = z.output<typeof httpCheck>;
export type RunCheckConfig = z.output<typeof runCheck>;
export type EvidenceItemConfig = z.output<typeof evidenceItem>;
export type RoleConfig = z.output<typeof role>;
export type IndicatorConfig = z.output<typeof indicator>;
export type EventsIndicatorConfig = z.output<typeof eventsIndicator>;
export type GaugeIndicatorConfig = z.output<typeof gaugeIndicator>;
export type MetricSourceConfig = z.output<typeof metricSource>;
