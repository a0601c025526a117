import * as z from "zod/mini";
import { approval, role } from "./schema/approval.ts";
import type { check, evidenceCheck, httpCheck, metricCheck, runCheck } from "./schema/checks.ts";
import { communications } from "./schema/communications.ts";
import { documents } from "./schema/documents.ts";
import { freeze } from "./schema/freeze.ts";
import { type eventsIndicator, type gaugeIndicator, indicator, metricSource } from "./schema/metrics.ts";
import { notify } from "./schema/notify.ts";
import { type command, flag } from "./schema/parts.ts";
import { type evidenceItem, readiness } from "./schema/readiness.ts";
import { rollout, stabilize } from "./schema/rollout.ts";
import { services } from "./schema/services.ts";
import { staging } from "./schema/staging.ts";
import { waivers } from "./schema/waivers.ts";
import { described, expects, expression, id, list, text } from "./values.ts";

/**
 * The config file as zod sees it. Keys keep their kebab-case names in code, so that config, code and docs
 * use one word for one thing. Every object is strict: an unknown key is an error. A key stands here only
 * once the product honours it. `schemas/config.schema.json` and the reference in `docs/config.md` are
 * generated from this file; the descriptions are what an editor shows.
 */

export { check } from "./schema/checks.ts";
export { indicator } from "./schema/metrics.ts";
export { command } from "./schema/parts.ts";

/** The whole config file. */
export const configSchema = described(
  z.strictObject({
    $schema: described(
      z.optional(text("the address of a JSON Schema")),
      "Where an editor finds the schema of this file.",
    ),
    version: described(
      z.literal(1, expects("1, the version of the config format")),
      "Version of the config format; always 1.",
    ),
    name: described(text("the name of what is released"), "Name of what is released.", {
      "x-examples": ["checkout"],
    }),
    release: described(
      z.prefault(
        z.strictObject({
          tag: described(
            z._default(
              text("the form of a release tag, such as v{version}").check(
                z.refine(
                  (form) => form.includes("{version}"),
                  expects("a text with {version} in it, such as v{version}"),
                ),
              ),
              "v{version}",
            ),
            "Form of a release tag. Default v{version}.",
            { pattern: "\\{version\\}" },
          ),
          target: described(
            z._default(text("the name of a GitHub Environment"), "production"),
            "GitHub environment it is released to. Default production.",
          ),
          "allow-older": described(
            z._default(z.boolean(), false),
            "Whether plan accepts a version although a newer one is tagged already. Default false.",
          ),
          severity: described(
            z._default(z.enum(["sev-0", "sev-1", "sev-2", "sev-3"]), "sev-1"),
            "How much a release can break, from sev-0 (everything) to sev-3; it decides which scopes are asked, and a feature can raise it. Default sev-1.",
          ),
          "security-impacting": described(
            z.optional(expression),
            "A CEL expression that says whether a release touches what matters to security. What cannot be decided counts as impacting. Default: no release does.",
            { "x-examples": ['changed(["src/auth/**", "infra/iam/**"])'] },
          ),
          strategy: described(
            z.optional(z.enum(["canary", "blue-green", "rolling", "recreate", "steps"])),
            "How a release reaches its target. Default: the one whose block rollout has (steps, blue-green, rolling), else canary with rollout.shift, else recreate.",
          ),
        }),
        {},
      ),
      "What is released, where to and how.",
    ),
    readiness: described(z.prefault(readiness, {}), "Gate 1: what must be present, fresh and good enough."),
    roles: described(
      z
        .record(id, role, expects("roles by name"))
        .check(
          z.refine(
            (roles) => Object.keys(roles).length > 0,
            expects("at least one role: nothing is released without approval"),
          ),
        ),
      "Gate 3: the roles that must approve, by name.",
      { minProperties: 1 },
    ),
    approval: described(z.prefault(approval, {}), "Gate 3: rules for who may approve."),
    waivers: described(
      z._default(waivers, []),
      "Failed criteria that do not stop this release, each decided by a named person. Approval, rollback and ledger criteria cannot be waived.",
    ),
    freeze: described(z.optional(freeze), "Gate 3: what must stand still while the release goes out."),
    staging: described(
      z.prefault(staging, {}),
      "Gate 2: deployment to staging, its checks and the rollback drill.",
    ),
    metrics: described(
      z.prefault(
        z.strictObject({
          sources: described(
            z._default(z.record(id, metricSource, expects("sources by name")), {}),
            "Where metrics are read from, by name.",
          ),
          alpha: described(
            z._default(
              z.number(expects("a probability such as 0.01")).check(z.minimum(1e-9), z.maximum(0.5)),
              0.01,
            ),
            "Chance that a healthy rollout is stopped by its indicators, all of them together. Default 0.01.",
          ),
          indicators: described(
            z._default(list(indicator, "a list of indicators"), []),
            "Measures of health, judged during the rollout and the soak.",
          ),
        }),
        {},
      ),
      "Gates 4 and 5: how health is measured.",
    ),
    rollout: described(z.clone(rollout), "Gate 4: how the release reaches production and is undone."),
    stabilize: described(z.prefault(stabilize, {}), "Gate 5: how long the release is watched."),
    notify: described(
      z.optional(notify),
      "Who is told how the release goes, besides the log. Default: nobody.",
    ),
    communications: described(
      z.optional(communications),
      "Who is told of a release, where and when; plan computes the dates (deployment-communications.md).",
    ),
    documents: described(
      z.optional(documents),
      "Paths that pages of the release are also written to, with {version}, {tag}, {name} and {date} filled in (docs/release-documents.md).",
    ),
    services: described(
      z.optional(services),
      "The services that one release brings to production each by itself, by name (docs/services.md). Default: the release is one thing.",
    ),
    rehearsal: described(
      z.prefault(
        z.strictObject({
          safe: described(
            flag(false),
            "true: the commands may really run in a rehearsal. false: rehearse sets DRY_RUN=1. Default false.",
          ),
        }),
        {},
      ),
      "How `rehearse` treats this config.",
    ),
  }),
  "Configuration of release-gates.",
);

/** The config as code sees it: defaults filled in, durations in milliseconds, ratios as numbers. */
export type Config = z.output<typeof configSchema>;
export type CommandConfig = z.output<typeof command>;
export type CheckConfig = z.output<typeof check>;
export type HttpCheckConfig = z.output<typeof httpCheck>;
export type RunCheckConfig = z.output<typeof runCheck>;
export type MetricCheckConfig = z.output<typeof metricCheck>;
export type EvidenceCheckConfig = z.output<typeof evidenceCheck>;
export type EvidenceItemConfig = z.output<typeof evidenceItem>;
export type IndicatorConfig = z.output<typeof indicator>;
export type EventsIndicatorConfig = z.output<typeof eventsIndicator>;
export type GaugeIndicatorConfig = z.output<typeof gaugeIndicator>;
export type NotifyConfig = NonNullable<Config["notify"]>[number];
export type MetricSourceConfig = z.output<typeof metricSource>;
