import * as z from "zod/mini";
import { described, expects, later, list, path, ratio, text } from "../values.ts";
import { asking } from "./asking.ts";
import { checks } from "./checks.ts";
import { command, flag, level } from "./parts.ts";
import { evidenceItem } from "./readiness.ts";

const setting = () => text("a setting such as database.pool.max");

const parity = later(() =>
  described(
    z.strictObject({
      level,
      ...asking("core"),
      files: described(
        list(path, "two files: staging's and production's").check(
          z.length(2, expects("two files: staging's and production's")),
        ),
        "The configuration of staging and that of production: YAML, JSON or dotenv.",
        { "x-examples": [["config/staging.yml", "config/production.yml"]] },
      ),
      ignore: described(
        z._default(list(setting(), "a list of settings"), []),
        "Settings that may differ, with everything below them. * stands for any name, ** for any number of names.",
        { "x-examples": [["replicas", "database.host", "**.url"]] },
      ),
      secrets: described(
        z._default(list(setting(), "a list of settings"), []),
        "Settings whose values are never shown, besides those whose names or values say so.",
      ),
    }),
    "Two configuration files whose settings must be alike.",
  ),
);

const drift = later(() =>
  described(
    z.strictObject({
      level: z._default(level, "should"),
      ...asking("core"),
      paths: described(
        list(path, "a list of paths").check(z.minLength(1, expects("at least one path"))),
        "Paths or globs of what makes up the environments, such as infrastructure code.",
        { "x-examples": [["infra/**", "config/**"]] },
      ),
    }),
    "What must not change unnoticed since the release before this one was validated.",
  ),
);

export const staging = z.strictObject({
  build: described(z.optional(command), "Builds the release before it is deployed."),
  push: described(z.optional(command), "Publishes what was built, such as an image, before it is deployed."),
  deploy: described(z.optional(command), "Default: rollout.deploy with DEPLOY_ENVIRONMENT=staging."),
  status: described(
    z.optional(command),
    "Asks the platform whether the service runs; exit code 0 means yes. Default: the checks say it.",
  ),
  rollback: described(z.optional(command), "Default: rollout.rollback with DEPLOY_ENVIRONMENT=staging."),
  checks: described(z.optional(checks), "Default: rollout.checks."),
  "success-rate": described(z.prefault(ratio, "100%"), "Share of the checks that must pass. Default 100%."),
  "rollback-drill": described(
    flag(true),
    "Deploy, roll back, check that the old version serves, deploy again. Default true.",
  ),
  parity: described(
    z._default(
      z.union([
        z.pipe(
          parity,
          z.transform((pair) => [pair]),
        ),
        list(parity, "a pair of files, or a list of pairs"),
      ]),
      [],
    ),
    "Configuration files of staging and production that must differ only where ignored.",
  ),
  drift: z.optional(drift),
  uat: described(
    z.optional(
      z.lazy(() =>
        z.extend(
          z.omit(evidenceItem._zod.innerType, { id: true, when: true, scope: true, "waivable-by": true }),
          asking("core"),
        ),
      ),
    ),
    "The record of the users' acceptance; a snapshot of it is kept with the release.",
  ),
  "production-dry-run": described(
    flag(false),
    "Runs the production commands with DRY_RUN=1. Only for commands that honour it. Default false.",
  ),
});
