import { z } from "zod";
import {
  commandVariable,
  duration,
  expects,
  expression,
  id,
  list,
  path,
  ratio,
  shellLine,
  size,
  text,
  url,
  variableName,
  wait,
} from "./values.ts";

/**
 * The config file as zod sees it. Keys keep their kebab-case names in code, so that config, code and docs
 * use one word for one thing. Every object is strict: an unknown key is an error. A key stands here only
 * once the product honours it. `schemas/config.schema.json` and the reference in `docs/config.md` are
 * generated from this file; the descriptions are what an editor shows.
 */

/** Whether something holds: `true` or `false`. */
function flag(standard: boolean) {
  return z.boolean(expects("true or false")).default(standard);
}

/** A whole number in a range. */
function count(smallest: number, largest: number) {
  const what = `a whole number from ${smallest} to ${largest}`;
  return z.int(expects(what)).min(smallest, expects(what)).max(largest, expects(what));
}

const level = z
  .enum(["must", "should"])
  .default("must")
  .describe("must decides the gate; a failed should is reported and does not. Default must.");

const title = text("a sentence").optional();

const passEnv = list(commandVariable, "a list of variable names, such as [DEPLOY_TOKEN]")
  .default([])
  .describe("Names of job variables this command may see besides the safe ones, such as DEPLOY_TOKEN.")
  .meta({ examples: [["DEPLOY_TOKEN"]] });

/** A command: a shell line, or the line with its settings. */
const commandSettings = z.strictObject({
  run: shellLine,
  timeout: wait.prefault("15m").describe("Stopped (SIGTERM, then SIGKILL) after this long. Default 15m."),
  env: z
    .record(commandVariable, z.string(expects("a text (put numbers in quotes)")), expects("names and texts"))
    .default({})
    .describe("Further environment variables for this command.")
    .meta({ examples: [{ REGION: "eu-central-1" }] }),
  "pass-env": passEnv,
});
export const command = z
  .union([shellLine.transform((run) => commandSettings.parse({ run })), commandSettings])
  .describe("A shell command line, or an object with run, timeout, env and pass-env.");

// -- evidence ---------------------------------------------------------------------------------------

const evidenceFormat = z
  .enum(["junit", "json", "markdown", "file"])
  .describe("How the file is read, and so which facts a requirement may mention (docs/evidence.md).");

const evidenceItem = z
  .strictObject({
    id,
    title: title.describe("What holds when this criterion passes. Default: made from the id."),
    level,
    format: evidenceFormat,
    path: path
      .describe("A path or glob inside the workspace. A glob that matches nothing fails.")
      .meta({ examples: ["reports/junit/**/*.xml"] }),
    "max-age": duration.optional().describe("The evidence must have been produced within this time."),
    "max-size": size.prefault("100MiB").describe("Largest size of one file. Default 100MiB."),
    timestamp: text("a JSON pointer or a field name")
      .optional()
      .describe("JSON pointer (json) or field name (markdown) of the time the evidence was produced.")
      .meta({ examples: ["/finishedAt", "Date"] }),
    schema: path
      .optional()
      .describe("Path of a JSON Schema the document must match (format json).")
      .meta({ examples: ["schemas/perf.schema.json"] }),
    require: expression
      .optional()
      .describe("A CEL expression over the facts of the format that must be true.")
      .meta({ examples: ["tests.failed == 0 && tests.total > 0"] }),
  })
  .describe("A file that proves something about the release.");

const systemState = z.strictObject({
  env: list(variableName, "a list of variable names")
    .default([])
    .describe("Environment variables that must be set and not empty.")
    .meta({ examples: [["DEPLOY_TOKEN"]] }),
  files: list(path, "a list of paths")
    .default([])
    .describe("Files that must be present; scripts (a shebang line or .sh) must be executable.")
    .meta({ examples: [["scripts/deploy.sh", "scripts/rollback.sh"]] }),
  http: list(
    z
      .strictObject({
        id,
        url: url.describe("The http(s) address to ask."),
        status: count(100, 599).default(200).describe("The status it must answer with. Default 200."),
      })
      .describe("An address that must answer."),
    "a list of addresses with id and url",
  )
    .default([])
    .describe("URLs that must answer."),
});

const readiness = z.strictObject({
  evidence: list(evidenceItem, "a list of evidence items")
    .default([])
    .describe("The reports that prove the release is ready."),
  "rollback-plan": z
    .strictObject({
      path: path
        .describe("Markdown file with the rollback plan.")
        .meta({ examples: ["docs/release/rollback-plan.md"] }),
      "rehearsed-within": duration
        .optional()
        .describe("The plan's 'Rehearsed: <date>' field must be at most this old."),
    })
    .optional()
    .describe("The written plan that people follow when the automatic rollback is not enough."),
  system: systemState
    .optional()
    .describe("What must be in place where the gate runs: variables, files and addresses."),
});

// -- roles and approval -----------------------------------------------------------------------------

const TEAM_TEXT = "a team written as org/team";

const role = z
  .strictObject({
    environment: text("the name of a GitHub Environment, such as approve-release").describe(
      "The GitHub Environment whose required reviewers act for this role.",
    ),
    users: list(text("a GitHub login"), "a list of GitHub logins")
      .default([])
      .describe("GitHub logins that may act for this role."),
    teams: list(
      z.string(expects(TEAM_TEXT)).regex(/^[^/\s]+\/[^/\s]+$/, expects(TEAM_TEXT)),
      "a list of teams written as org/team",
    )
      .default([])
      .describe("GitHub teams (org/team) whose members may act for this role."),
    when: expression
      .optional()
      .describe("The role is asked only when this CEL expression over `release` is true.")
      .meta({ examples: ["release.severity == 'sev-0'"] }),
  })
  .describe("Who approves, and in which GitHub Environment.");

const approval = z.strictObject({
  "author-may-approve": flag(false).describe(
    "Whether an author of the release's commits may approve. Default false.",
  ),
  "actor-may-approve": flag(false).describe(
    "Whether the person who started the run may approve. Default false.",
  ),
  "one-person-one-role": flag(true).describe("Whether one person may fill only one role. Default true."),
  "allow-admin-bypass": flag(false).describe(
    "Whether an environment that lets admins bypass its protection is accepted. Default false.",
  ),
  "unknown-authors": z
    .enum(["refuse", "report"])
    .default("refuse")
    .describe(
      "What a commit author without a known GitHub account does: refuse the approval (they could be the approver), or only be reported. Default refuse.",
    ),
  "author-logins": z
    .record(text("an e-mail address"), text("a GitHub login"), expects("e-mail addresses and GitHub logins"))
    .default({})
    .describe("GitHub logins of commit addresses that GitHub does not know.")
    .meta({ examples: [{ "dev@example.com": "octocat" }] }),
  code: z
    .enum(["required", "off"])
    .optional()
    .describe(
      "Whether a review counts only if its comment holds the approval code of the brief. Default: required for sev-0, else off.",
    ),
});

// -- checks and metrics -----------------------------------------------------------------------------

const HEADER_TEXT = "the name of an HTTP header, such as Authorization";
const headerName = z.string().regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, expects(HEADER_TEXT));
const headerValue = z
  .string(expects("a text (put numbers in quotes)"))
  .refine((value) => !/[\r\n\0]/.test(value), expects("a text on one line"));

const httpProbe = z.union([
  url.transform((url) => ({ url, method: "GET" as const, headers: {} as Record<string, string> })),
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
      .meta({ examples: [{ accept: "application/json" }] }),
    body: z.string(expects("a text")).optional().describe("Body sent with the request."),
  }),
]);

const checkCommon = {
  id,
  title: title.describe("What holds when this check passes. Default: made from the id."),
  level,
  within: wait.optional().describe("Try again until it passes, for at most this long."),
  samples: count(1, 10_000).default(1).describe("How many times the check is asked. Default 1."),
  interval: wait.prefault("1s").describe("Time between samples, and between tries. Default 1s."),
  "success-rate": ratio.prefault("100%").describe("Share of the samples that must pass. Default 100%."),
  timeout: wait.prefault("10s").describe("Longest one try may take. Default 10s."),
};
const httpCheck = z
  .strictObject({
    ...checkCommon,
    http: httpProbe.describe("The URL to ask, or an object with url, method, headers and body."),
    require: expression
      .default("status >= 200 && status < 300")
      .describe(
        "A CEL expression over status, body, text, headers, latencyMs and version. Default: a 2xx status.",
      )
      .meta({ examples: ["status == 200 && body.status == 'ok'"] }),
  })
  .describe("A check that asks an address.");
const runCheck = z
  .strictObject({
    ...checkCommon,
    run: shellLine.describe("A shell command line; exit code 0 passes. Variables in it are left to bash."),
    timeout: wait.prefault("5m").describe("Longest one try may take. Default 5m."),
    "pass-env": passEnv,
  })
  .describe("A check that runs a command.");
/** A question asked of a deployed version. */
export const check = z.union([httpCheck, runCheck]).describe("A question asked of a deployed version.");

const checks = list(check, "a list of checks").min(1, expects("at least one check"));

const metricSource = z
  .strictObject({
    type: z.literal("openmetrics").describe("openmetrics scrapes a /metrics endpoint directly."),
    url: url.describe(
      "Address of the endpoint. {{arm}} becomes stable or canary; {{version}} the version of that arm.",
    ),
  })
  .describe("A place that metrics are read from.");

const undecidedAction = z.enum(["hold", "pass", "fail"]);
const undecided = z
  .strictObject({
    "no-data": undecidedAction
      .default("hold")
      .describe(
        "The source gives nothing. hold waits until the limit, fail ends it soon, pass warns. Default hold.",
      ),
    "no-traffic": undecidedAction
      .default("hold")
      .describe("The source answers and nobody uses the service. Default hold."),
    "little-traffic": undecidedAction
      .default("hold")
      .describe("There are fewer events than minimum. Default hold."),
    limit: wait.prefault("10m").describe("How long a step waits at most before it fails. Default 10m."),
  })
  .describe("What happens when an indicator cannot be judged.");

const indicatorCommon = {
  id,
  source: id.describe("A source of metrics.sources."),
  undecided: undecided.prefault({}).describe("What happens when it cannot be judged."),
  trigger: z
    .enum(["critical", "high", "medium", "low"])
    .default("critical")
    .describe("What a breach does. critical: roll back at once. Default critical."),
};
const selector = text("a query or series selector");
const eventsIndicator = z
  .strictObject({
    ...indicatorCommon,
    bad: selector.optional().describe("Query or series selector that counts bad events."),
    good: selector.optional().describe("The same for good events, instead of bad."),
    total: selector.describe("Query or series selector that counts all events."),
    objective: ratio.describe("Share of good events that must be kept, such as 99.9%."),
    tolerate: ratio.prefault("10%").describe("How much worse than stable the canary may be. Default 10%."),
    minimum: count(1, 1_000_000_000)
      .default(20)
      .describe("Events of each arm that every hold needs before it may end. Default 20."),
  })
  .refine((value) => (value.bad === undefined) !== (value.good === undefined), expects("either bad or good"))
  .describe("Bad events out of all events.");
const gaugeIndicator = z
  .strictObject({
    ...indicatorCommon,
    value: selector.describe("Query or series selector that gives one value."),
    require: expression
      .describe("A CEL expression over value that must be true.")
      .meta({ examples: ["value < 1.5e9"] }),
    consecutive: count(1, 1_000)
      .default(3)
      .describe("Breaches in a row before the trigger fires. Default 3."),
  })
  .describe("One value with a requirement.");
/** A measure of health: bad events out of a total, or a value with a requirement. */
export const indicator = z
  .union([eventsIndicator, gaugeIndicator])
  .describe("A measure of health: bad events out of a total, or a value with a requirement.");

// -- rollout and the rest ---------------------------------------------------------------------------

const canaryStep = z
  .strictObject({
    weight: count(1, 99).describe("Percent of traffic on the new version."),
    hold: wait.describe("How long to watch at this weight."),
  })
  .describe("A share of the traffic and how long it is watched.");

const rollout = z.strictObject({
  deploy: command.describe("Deploys the release (canary: beside the old version)."),
  shift: command
    .optional()
    .describe("Moves TRAFFIC_WEIGHT percent of the traffic to the new version; a canary needs it."),
  stop: command.optional().describe("Stops the old version before a recreate."),
  start: command.optional().describe("Starts the new version after a recreate's deploy."),
  rollback: command.describe("Brings the previous version back."),
  canary: z
    .strictObject({
      steps: list(canaryStep, "a list of steps with weight and hold")
        .min(1, expects("at least one step"))
        .describe("The steps before all traffic is moved; each weight larger than the one before."),
    })
    .optional()
    .describe("Default: steps of 5, 25 and 50 percent, held 10m each."),
  interval: wait.prefault("10s").describe("Time between two looks at checks and indicators. Default 10s."),
  triggers: z
    .strictObject({
      high: wait
        .prefault("1h")
        .describe("A high breach that has not recovered after this long rolls back. Default 1h."),
      medium: wait
        .prefault("4h")
        .describe("A medium breach that nobody has decided on after this long rolls back. Default 4h."),
    })
    .prefault({})
    .describe("How long breaches may last before they roll back."),
  checks: checks.describe("Checks of the deployed version, asked at every hold and at the end."),
  "success-rate": ratio
    .prefault("95%")
    .describe("Share of post-deployment checks that must pass. Default 95%."),
});

const staging = z.strictObject({
  deploy: command.optional().describe("Default: rollout.deploy with DEPLOY_ENVIRONMENT=staging."),
  rollback: command.optional().describe("Default: rollout.rollback with DEPLOY_ENVIRONMENT=staging."),
  checks: checks.optional().describe("Default: rollout.checks."),
  "success-rate": ratio.prefault("100%").describe("Share of the checks that must pass. Default 100%."),
  "rollback-drill": flag(true).describe(
    "Deploy, roll back, check that the old version serves, deploy again. Default true.",
  ),
});

const stabilize = z.strictObject({
  soak: duration.prefault("10m").describe("How long the release is watched after the rollout. Default 10m."),
  interval: wait.prefault("10s").describe("Time between two looks. Default 10s."),
  completeness: ratio.prefault("95%").describe("Share of the looks that must have data. Default 95%."),
});

/** The whole config file. */
export const configSchema = z
  .strictObject({
    $schema: text("the address of a JSON Schema")
      .optional()
      .describe("Where an editor finds the schema of this file."),
    version: z
      .literal(1, expects("1, the version of the config format"))
      .describe("Version of the config format; always 1."),
    name: text("the name of what is released")
      .describe("Name of what is released.")
      .meta({ examples: ["checkout"] }),
    release: z
      .strictObject({
        tag: text("the form of a release tag, such as v{version}")
          .refine(
            (form) => form.includes("{version}"),
            expects("a text with {version} in it, such as v{version}"),
          )
          .default("v{version}")
          .describe("Form of a release tag. Default v{version}.")
          .meta({ pattern: "\\{version\\}" }),
        target: text("the name of a GitHub Environment")
          .default("production")
          .describe("GitHub environment it is released to. Default production."),
        severity: z
          .enum(["sev-0", "sev-1", "sev-2", "sev-3"])
          .default("sev-1")
          .describe("How much a release can break, from sev-0 (everything) to sev-3. Default sev-1."),
        strategy: z
          .enum(["canary", "recreate"])
          .optional()
          .describe("How a release reaches its target. Default: canary with rollout.shift, else recreate."),
      })
      .prefault({})
      .describe("What is released, where to and how."),
    readiness: readiness.prefault({}).describe("Gate 1: what must be present, fresh and good enough."),
    roles: z
      .record(id, role, expects("roles by name"))
      .refine(
        (roles) => Object.keys(roles).length > 0,
        expects("at least one role: nothing is released without approval"),
      )
      .describe("Gate 3: the roles that must approve, by name.")
      .meta({ minProperties: 1 }),
    approval: approval.prefault({}).describe("Gate 3: rules for who may approve."),
    staging: staging
      .prefault({})
      .describe("Gate 2: deployment to staging, its checks and the rollback drill."),
    metrics: z
      .strictObject({
        sources: z
          .record(id, metricSource, expects("sources by name"))
          .default({})
          .describe("Where metrics are read from, by name."),
        alpha: z
          .number(expects("a probability such as 0.01"))
          .min(1e-9)
          .max(0.5)
          .default(0.01)
          .describe(
            "Chance that a healthy rollout is stopped by its indicators, all of them together. Default 0.01.",
          ),
        indicators: list(indicator, "a list of indicators")
          .default([])
          .describe("Measures of health, judged during the rollout and the soak."),
      })
      .prefault({})
      .describe("Gates 4 and 5: how health is measured."),
    rollout: rollout.describe("Gate 4: how the release reaches production and is undone."),
    stabilize: stabilize.prefault({}).describe("Gate 5: how long the release is watched."),
    rehearsal: z
      .strictObject({
        safe: flag(false).describe(
          "true: the commands may really run in a rehearsal. false: rehearse sets DRY_RUN=1. Default false.",
        ),
      })
      .prefault({})
      .describe("How `rehearse` treats this config."),
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
