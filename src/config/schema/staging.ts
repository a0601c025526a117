import { z } from "zod";
import { expects, later, list, path, ratio, text } from "../values.ts";
import { checks } from "./checks.ts";
import { command, flag, level } from "./parts.ts";
import { evidenceItem } from "./readiness.ts";

const setting = () => text("a setting such as database.pool.max");

const parity = later(() =>
  z
    .strictObject({
      level,
      files: list(path, "two files: staging's and production's")
        .length(2, expects("two files: staging's and production's"))
        .describe("The configuration of staging and that of production: YAML, JSON or dotenv.")
        .meta({ "x-examples": [["config/staging.yml", "config/production.yml"]] }),
      ignore: list(setting(), "a list of settings")
        .default([])
        .describe(
          "Settings that may differ, with everything below them. * stands for any name, ** for any number of names.",
        )
        .meta({ "x-examples": [["replicas", "database.host", "**.url"]] }),
      secrets: list(setting(), "a list of settings")
        .default([])
        .describe("Settings whose values are never shown, besides those whose names or values say so."),
    })
    .describe("Two configuration files whose settings must be alike."),
);

const drift = later(() =>
  z
    .strictObject({
      level: level.default("should"),
      paths: list(path, "a list of paths")
        .min(1, expects("at least one path"))
        .describe("Paths or globs of what makes up the environments, such as infrastructure code.")
        .meta({ "x-examples": [["infra/**", "config/**"]] }),
    })
    .describe("What must not change unnoticed since the release before this one was validated."),
);

export const staging = z.strictObject({
  build: command.optional().describe("Builds the release before it is deployed."),
  push: command.optional().describe("Publishes what was built, such as an image, before it is deployed."),
  deploy: command.optional().describe("Default: rollout.deploy with DEPLOY_ENVIRONMENT=staging."),
  status: command
    .optional()
    .describe(
      "Asks the platform whether the service runs; exit code 0 means yes. Default: the checks say it.",
    ),
  rollback: command.optional().describe("Default: rollout.rollback with DEPLOY_ENVIRONMENT=staging."),
  checks: checks.optional().describe("Default: rollout.checks."),
  "success-rate": ratio.prefault("100%").describe("Share of the checks that must pass. Default 100%."),
  "rollback-drill": flag(true).describe(
    "Deploy, roll back, check that the old version serves, deploy again. Default true.",
  ),
  parity: z
    .union([parity.transform((pair) => [pair]), list(parity, "a pair of files, or a list of pairs")])
    .default([])
    .describe("Configuration files of staging and production that must differ only where ignored."),
  drift: drift.optional(),
  uat: z
    .lazy(() => evidenceItem.unwrap().omit({ id: true }))
    .optional()
    .describe("The record of the users' acceptance; a snapshot of it is kept with the release."),
  "production-dry-run": flag(false).describe(
    "Runs the production commands with DRY_RUN=1. Only for commands that honour it. Default false.",
  ),
});
