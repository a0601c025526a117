import * as z from "zod/mini";
import { EVIDENCE_FORMATS } from "../../evidence/formats.ts";
import {
  described,
  duration,
  expression,
  id,
  later,
  list,
  path,
  size,
  text,
  url,
  variableName,
} from "../values.ts";
import { asking } from "./asking.ts";
import { attestations, checklist } from "./checklist.ts";
import { evidenceSource } from "./evidence-source.ts";
import { features } from "./features.ts";
import { count, level, title } from "./parts.ts";
import { blocker, checksWithin, deployWindow, requiredCheck } from "./release-conditions.ts";
import { waivableBy } from "./waivers.ts";

export const evidenceFormat = described(
  z.enum(EVIDENCE_FORMATS),
  "How the file is read, and so which facts a requirement may mention (docs/evidence.md).",
);

export const evidenceItem = later(() =>
  described(
    z.strictObject({
      id,
      title: described(z.clone(title), "What holds when this criterion passes. Default: made from the id."),
      level,
      format: evidenceFormat,
      path: described(
        z.clone(path),
        "A path or glob inside the workspace; package.zip!reports/*.xml reads from inside a zip. A glob that matches nothing fails.",
        { "x-examples": ["reports/junit/**/*.xml"] },
      ),
      from: described(
        z.optional(evidenceSource),
        "Where the files come from; path is then a path inside it. Default: the checkout of the release commit.",
      ),
      "max-age": described(z.optional(duration), "The evidence must have been produced within this time."),
      "max-size": described(z.prefault(size, "100MiB"), "Largest size of one file. Default 100MiB."),
      timestamp: described(
        z.optional(text("a JSON pointer or a field name")),
        "JSON pointer (json, yaml) or field name (markdown) of the time the evidence was produced.",
        { "x-examples": ["/finishedAt", "Date"] },
      ),
      schema: described(
        z.optional(path),
        "Path of a JSON Schema the document must match (formats json and yaml).",
        { "x-examples": ["schemas/perf.schema.json"] },
      ),
      require: described(
        z.optional(expression),
        "A CEL expression over the facts of the format that must be true.",
        { "x-examples": ["tests.failed == 0 && tests.total > 0"] },
      ),
      ...asking("standard"),
      "waivable-by": described(
        z.optional(waivableBy()),
        "Roles that may waive this criterion. Default: those of approval.waivable-by.",
      ),
    }),
    "A file that proves something about the release.",
  ),
);

const systemState = later(() =>
  z.strictObject({
    env: described(
      z._default(list(variableName, "a list of variable names"), []),
      "Environment variables that must be set and not empty.",
      { "x-examples": [["DEPLOY_TOKEN"]] },
    ),
    files: described(
      z._default(list(path, "a list of paths"), []),
      "Files that must be present; scripts (a shebang line or .sh) must be executable.",
      { "x-examples": [["scripts/deploy.sh", "scripts/rollback.sh"]] },
    ),
    http: described(
      z._default(
        list(
          described(
            z.strictObject({
              id,
              url: described(z.clone(url), "The http(s) address to ask."),
              status: described(
                z._default(count(100, 599), 200),
                "The status it must answer with. Default 200.",
              ),
            }),
            "An address that must answer.",
          ),
          "a list of addresses with id and url",
        ),
        [],
      ),
      "URLs that must answer.",
    ),
  }),
);

export const readiness = z.strictObject({
  evidence: described(
    z._default(list(evidenceItem, "a list of evidence items"), []),
    "The reports that prove the release is ready.",
  ),
  checks: described(
    z._default(list(requiredCheck, "a list of names of checks"), []),
    "Check runs and commit statuses that must be green on the release commit (docs/readiness.md).",
    { "x-examples": [["build", "test (*)"]] },
  ),
  "checks-within": checksWithin,
  blockers: described(
    z._default(list(blocker, "a list of labels"), []),
    "Labels of issues that block a release: while one is open, the gate fails.",
    { "x-examples": [["release-blocker"]] },
  ),
  "deploy-window": described(
    z.optional(deployWindow),
    "How soon a window of freeze.deploy-windows must open when the gate runs. Default: a warning when none opens within 24h.",
  ),
  checklist: described(
    z.optional(checklist),
    "Statements that people answer for: standard (ten items), or a list of items (docs/readiness.md).",
    { "x-examples": ["standard", [{ id: "backups", "attested-by": "sre-lead" }]] },
  ),
  attestations: described(z.optional(attestations), "Where people attest the checklist."),
  features: described(
    z.optional(features),
    "Readiness documents of the features in the release: all must be complete, and the highest severity is the release's.",
  ),
  "rollback-plan": described(
    z.optional(
      z.lazy(() =>
        z.strictObject({
          path: described(z.clone(path), "Markdown file with the rollback plan.", {
            "x-examples": ["docs/release/rollback-plan.md"],
          }),
          "rehearsed-within": described(
            z.optional(duration),
            "The plan's 'Rehearsed: <date>' field must be at most this old.",
          ),
        }),
      ),
    ),
    "The written plan that people follow when the automatic rollback is not enough.",
  ),
  system: described(
    z.optional(systemState),
    "What must be in place where the gate runs: variables, files and addresses.",
  ),
});
