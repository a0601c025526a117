import { z } from "zod";
import { PHASES } from "../../rollout/states.ts";
import { commitSchema, instantSchema, modeSchema, reasonCodeSchema, sha256Schema } from "../record-schema.ts";
import { defineLines } from "./document.ts";

export const causeSchema = z
  .strictObject({ reasonCode: reasonCodeSchema, why: z.string(), seenAt: instantSchema })
  .meta({ id: "Cause", description: "Why something was stopped or undone, and when it was seen." });

/** How people answered a question by a review (`src/rollout/states.ts`). */
export const answerSchema = z
  .strictObject({
    by: z.string(),
    comment: z.string(),
    at: instantSchema.nullable().describe("When the review was given; null where GitHub does not tell."),
    environment: z.string().min(1),
    url: z.string().describe("The run that asked."),
  })
  .meta({ id: "Answer", description: "A review that answered whether to go on or to roll back." });

const step = z.number().int().min(0);
const plain = <Kind extends string>(kind: Kind) => z.strictObject({ kind: z.literal(kind) });
const ofStep = <Kind extends string>(kind: Kind) => z.strictObject({ kind: z.literal(kind), step });
const because = <Kind extends string>(kind: Kind) =>
  z.strictObject({ kind: z.literal(kind), cause: causeSchema });
const ofStepBecause = <Kind extends string>(kind: Kind) =>
  z.strictObject({ kind: z.literal(kind), step, cause: causeSchema });

/** What can happen to a rollout (`src/rollout/states.ts`). That a command was begun is told by its intent. */
const event = z
  .discriminatedUnion("kind", [
    plain("start"),
    because("roll-back"),
    ofStep("binding-held"),
    ofStepBecause("binding-lost"),
    ofStep("step-finished"),
    ofStepBecause("step-failed"),
    ofStepBecause("trigger-fired"),
    ofStepBecause("question-raised"),
    ofStep("question-settled"),
    z.strictObject({ kind: z.literal("pause"), by: z.string() }),
    z.strictObject({ kind: z.literal("resume"), by: z.string(), answer: answerSchema.exactOptional() }),
    z.strictObject({
      kind: z.literal("abort"),
      cause: causeSchema,
      answer: answerSchema.exactOptional(),
    }),
    because("cancel"),
    z.strictObject({
      kind: z.literal("recover"),
      policy: z.enum(["rollback", "resume"]),
      cause: causeSchema,
    }),
    plain("rollback-finished"),
    because("rollback-broken"),
    plain("rollback-verified"),
    because("rollback-refuted"),
  ])
  .meta({ id: "RolloutEvent", description: "Something that happened to a rollout." });

export const rolloutIdentitySchema = z
  .strictObject({
    purpose: z.enum(["rollout", "rollback"]),
    repository: z.string().min(1),
    tag: z.string().min(1),
    version: z.string().min(1),
    sha: commitSchema,
    service: z.string().min(1).exactOptional(),
    target: z.string().min(1),
    strategy: z.enum(["canary", "blue-green", "rolling", "recreate", "steps"]),
    slot: z.string().min(1).exactOptional().describe("blue-green: the slot that the release goes to."),
    mode: modeSchema,
    configDigest: sha256Schema,
    evidenceDigest: sha256Schema.exactOptional().describe("What the approval was given for."),
  })
  .meta({ id: "RolloutIdentity", description: "What a rollout is about." });

export const machineStepSchema = z
  .strictObject({
    id: z.string().min(1),
    kind: z.enum(["command", "hold", "checks", "promote"]),
    repeatable: z.boolean(),
  })
  .meta({ id: "RolloutStep", description: "A step of the plan, as the machine sees it." });

const place = {
  sequence: z.number().int().min(1).describe("From 1, without gaps."),
  at: instantSchema,
};

/** `rollout-journal.jsonl`: written before every effect; replayed by the next run when one dies. */
export const rolloutJournal = defineLines({
  name: "rollout-journal",
  title: "Rollout journal",
  description: "One entry of the write-ahead journal: what happened, or what is about to be done.",
  writtenBy: ["rollout", "rollback"],
  line: z.discriminatedUnion("kind", [
    z.strictObject({
      ...place,
      kind: z.literal("begin"),
      rollout: rolloutIdentitySchema,
      steps: z.array(machineStepSchema),
      by: z.string().describe("The workflow run, or the person at a desk."),
      deployment: z
        .number()
        .int()
        .min(1)
        .exactOptional()
        .describe("The GitHub deployment whose statuses mirror this journal."),
    }),
    z.strictObject({
      ...place,
      kind: z.literal("restored"),
      position: z.string().describe("Description of the deployment status that was taken over."),
      made: instantSchema.describe("When that status was made."),
    }),
    z.strictObject({
      ...place,
      kind: z.literal("event"),
      event,
      phase: z.enum(PHASES).describe("The phase that the event led to."),
    }),
    z.strictObject({
      ...place,
      kind: z.literal("intent"),
      effect: z.enum([
        "check-binding",
        "run-command",
        "observe",
        "ask",
        "run-checks",
        "wait",
        "stop",
        "run-rollback",
        "verify-rollback",
        "announce",
      ]),
      step: z.string().exactOptional(),
    }),
  ]),
});
