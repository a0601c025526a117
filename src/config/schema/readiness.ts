import { z } from "zod";
import { EVIDENCE_FORMATS } from "../../evidence/formats.ts";
import { duration, expression, id, later, list, path, size, text, url, variableName } from "../values.ts";
import { count, level, title } from "./parts.ts";

export const evidenceFormat = z
  .enum(EVIDENCE_FORMATS)
  .describe("How the file is read, and so which facts a requirement may mention (docs/evidence.md).");

export const evidenceItem = later(() =>
  z
    .strictObject({
      id,
      title: title.describe("What holds when this criterion passes. Default: made from the id."),
      level,
      format: evidenceFormat,
      path: path
        .describe(
          "A path or glob inside the workspace; package.zip!reports/*.xml reads from inside a zip. A glob that matches nothing fails.",
        )
        .meta({ "x-examples": ["reports/junit/**/*.xml"] }),
      "max-age": duration.optional().describe("The evidence must have been produced within this time."),
      "max-size": size.prefault("100MiB").describe("Largest size of one file. Default 100MiB."),
      timestamp: text("a JSON pointer or a field name")
        .optional()
        .describe("JSON pointer (json, yaml) or field name (markdown) of the time the evidence was produced.")
        .meta({ "x-examples": ["/finishedAt", "Date"] }),
      schema: path
        .optional()
        .describe("Path of a JSON Schema the document must match (formats json and yaml).")
        .meta({ "x-examples": ["schemas/perf.schema.json"] }),
      require: expression
        .optional()
        .describe("A CEL expression over the facts of the format that must be true.")
        .meta({ "x-examples": ["tests.failed == 0 && tests.total > 0"] }),
    })
    .describe("A file that proves something about the release."),
);

const systemState = later(() =>
  z.strictObject({
    env: list(variableName, "a list of variable names")
      .default([])
      .describe("Environment variables that must be set and not empty.")
      .meta({ "x-examples": [["DEPLOY_TOKEN"]] }),
    files: list(path, "a list of paths")
      .default([])
      .describe("Files that must be present; scripts (a shebang line or .sh) must be executable.")
      .meta({ "x-examples": [["scripts/deploy.sh", "scripts/rollback.sh"]] }),
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
  }),
);

export const readiness = z.strictObject({
  evidence: list(evidenceItem, "a list of evidence items")
    .default([])
    .describe("The reports that prove the release is ready."),
  "rollback-plan": z
    .lazy(() =>
      z.strictObject({
        path: path
          .describe("Markdown file with the rollback plan.")
          .meta({ "x-examples": ["docs/release/rollback-plan.md"] }),
        "rehearsed-within": duration
          .optional()
          .describe("The plan's 'Rehearsed: <date>' field must be at most this old."),
      }),
    )
    .optional()
    .describe("The written plan that people follow when the automatic rollback is not enough."),
  system: systemState
    .optional()
    .describe("What must be in place where the gate runs: variables, files and addresses."),
});
