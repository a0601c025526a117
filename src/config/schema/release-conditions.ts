import * as z from "zod/mini";
import { described, duration, expects, later, list, text } from "../values.ts";
import { level } from "./parts.ts";

/** What must hold around the release: its commit's checks, open issues, the time. */

const NAME_TEXT = "the name of a check run or commit status, such as build or test (*)";
const LABEL_TEXT = "the label of an issue, such as release-blocker";
/** A hosted job ends after six hours, whatever it waits for. */
const LONGEST_WAIT_MS = 6 * 3_600_000;

export const jobWait = duration.check(
  z.refine((milliseconds) => milliseconds <= LONGEST_WAIT_MS, expects("a duration of at most 6h")),
);

export const checksWithin = described(
  z.prefault(jobWait, "15m"),
  "How long checks that are missing or not finished are waited for; the job's minutes count. 0s: not at all. Default 15m.",
);

const checkSettings = later(() =>
  z.strictObject({
    name: described(
      text(NAME_TEXT),
      "Name of a check run or commit status; * stands for any characters, everything else for itself.",
      { "x-examples": ["test (*)"] },
    ),
    level,
    app: described(
      z.optional(text("the slug of an app, such as github-actions")),
      "Only check runs of this app count.",
      { "x-examples": ["github-actions"] },
    ),
    workflow: described(
      z.optional(
        text("the file name of a workflow, such as ci.yml").check(
          z.regex(/^[^/]+\.ya?ml$/, expects("the file name of a workflow, such as ci.yml")),
        ),
      ),
      "Only jobs of this workflow file count.",
      { "x-examples": ["ci.yml"] },
    ),
    allow: described(
      z._default(list(z.enum(["skipped", "neutral"]), "a list of skipped and neutral"), []),
      "Conclusions that are taken for green besides success. Default: none.",
      { "x-examples": [["skipped"]] },
    ),
    within: described(z.optional(jobWait), "How long it is waited for. Default: readiness.checks-within."),
  }),
);

export const requiredCheck = later(() =>
  described(
    z.union([
      z.pipe(
        text(NAME_TEXT),
        z.transform((name) => checkSettings.parse({ name })),
      ),
      checkSettings,
    ]),
    "A name, or a mapping with name, level, app, workflow, allow and within.",
  ),
);

const blockerSettings = later(() =>
  z.strictObject({
    label: described(text(LABEL_TEXT), "The label.", { "x-examples": ["release-blocker"] }),
    level,
  }),
);

export const blocker = later(() =>
  described(
    z.union([
      z.pipe(
        text(LABEL_TEXT),
        z.transform((label) => blockerSettings.parse({ label })),
      ),
      blockerSettings,
    ]),
    "A label, or a mapping with label and level.",
  ),
);

export const deployWindow = later(() =>
  z.strictObject({
    "opens-within": described(
      z.prefault(duration, "24h"),
      "A window must be open, or open within this time. Default 24h.",
    ),
    level: described(
      z._default(z.enum(["must", "should"]), "must"),
      "must: the gate fails otherwise. should: it warns. Default must.",
    ),
  }),
);
