import { z } from "zod";
import { instantSchema } from "../record-schema.ts";
import { defineDocument, defineLines } from "./document.ts";

const trigger = z.enum(["critical", "high", "medium", "low"]);
const eventCounts = z.strictObject({ bad: z.number(), total: z.number() });

const checkLook = z
  .strictObject({
    id: z.string().min(1),
    level: z.enum(["must", "should"]),
    status: z.enum(["passed", "failed"]),
    samples: z.strictObject({ total: z.number().int().min(0), passed: z.number().int().min(0) }),
    latency: z.strictObject({ p95Ms: z.number().min(0) }).exactOptional(),
    found: z.string().exactOptional().describe("Why it failed."),
  })
  .describe("How a check ended in this look.");

const indicatorLook = z
  .strictObject({
    id: z.string().min(1),
    kind: z.enum(["events", "gauge"]),
    state: z.enum(["healthy", "breached", "inconclusive"]),
    trigger,
    cause: z.enum(["no-data", "no-traffic", "little-traffic"]).exactOptional(),
    quality: z
      .enum(["used", "gap", "no-traffic", "invalid", "duplicate", "late", "future", "not-due"])
      .describe("What this look's reading was worth."),
    reading: z.strictObject({
      canary: z.union([eventCounts, z.strictObject({ value: z.number() })]).exactOptional(),
      stable: z.union([eventCounts, z.strictObject({ value: z.number() })]).exactOptional(),
    }),
    resets: z
      .number()
      .int()
      .min(1)
      .exactOptional()
      .describe("Counters that began anew since the reading before."),
    counts: z.strictObject({ canary: eventCounts.exactOptional(), stable: eventCounts.exactOptional() }),
    toleratedRate: z.number().min(0).exactOptional().describe("Share of bad events that is tolerated."),
    evidence: z.number().min(0).exactOptional().describe("Evidence ratio against health."),
    threshold: z.number().min(0).exactOptional().describe("Evidence ratio that is a breach."),
    breachesInARow: z.number().int().min(0).exactOptional(),
    why: z.string(),
  })
  .describe("How an indicator stood after this look.");

const breach = z.strictObject({
  source: z.enum(["check", "indicator"]),
  id: z.string().min(1),
  trigger,
  reasonCode: z.enum(["checks-failed", "objective-missed", "inconclusive"]),
  why: z.string(),
  seenAt: instantSchema,
});

/** `deployment-health-log.jsonl`: one line a look, from the end of the rollout to the end of the soak. */
export const deploymentHealthLog = defineLines({
  name: "deployment-health-log",
  title: "Deployment health log",
  description:
    "One look at a release that is being watched: checks, indicators, what was wrong, what was unsure.",
  writtenBy: ["stabilize"],
  line: z.strictObject({
    look: z.number().int().min(1).describe("From 1, without gaps."),
    at: instantSchema,
    elapsedMs: z.number().min(0).describe("Since the soak began."),
    checks: z.array(checkLook),
    indicators: z.array(indicatorLook),
    breaches: z.array(breach),
    undecided: z.array(
      z.strictObject({
        source: z.literal("indicator"),
        id: z.string().min(1),
        why: z.string(),
        since: instantSchema,
      }),
    ),
  }),
});

const finding = z.strictObject({
  statement: z.string().describe("One sentence."),
  source: z.string().describe("The record it comes from, such as rollout or staging-validate."),
});

/** `retrospective-inputs.json`: what the records say about how the release went. */
export const retrospectiveInputs = defineDocument({
  name: "retrospective-inputs",
  title: "Retrospective inputs",
  description: "What went well and what did not, derived from the records. People add owners and decisions.",
  writtenBy: ["stabilize"],
  body: z.strictObject({
    wentWell: z.array(finding),
    wentBadly: z.array(finding),
    nearFailing: z.array(finding).describe("What passed with little room."),
    waivers: z.array(finding),
    notAsked: z.array(finding).describe("Required criteria that this release was not asked, and why."),
    slowest: z.array(z.strictObject({ what: z.string(), durationMs: z.number().min(0) })),
    forecasts: z.array(
      z.strictObject({ what: z.string(), forecast: z.string(), fact: z.string(), met: z.boolean() }),
    ),
    actionItems: z.array(z.strictObject({ title: z.string(), owner: z.string().nullable() })),
  }),
});

/** `monitoring-baseline.json`: what is normal for this version, for the next release to compare with. */
export const monitoringBaseline = defineDocument({
  name: "monitoring-baseline",
  title: "Monitoring baseline",
  description: "What checks and indicators looked like while this version was stable.",
  writtenBy: ["stabilize"],
  body: z.strictObject({
    from: instantSchema,
    to: instantSchema,
    looks: z.number().int().min(0),
    indicators: z.array(
      z.strictObject({
        id: z.string().min(1),
        kind: z.enum(["events", "gauge"]),
        events: eventCounts.exactOptional(),
        rate: z.number().min(0).exactOptional(),
        gauge: z
          .strictObject({ minimum: z.number(), median: z.number(), p95: z.number(), maximum: z.number() })
          .exactOptional(),
      }),
    ),
    checks: z.array(
      z.strictObject({
        id: z.string().min(1),
        looks: z.number().int().min(0),
        passed: z.number().int().min(0),
        p95Ms: z.number().min(0).exactOptional(),
      }),
    ),
  }),
});
