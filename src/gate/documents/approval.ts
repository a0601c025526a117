import { z } from "zod";
import { commitSchema, instantSchema, reasonCodeSchema, sha256Schema } from "../record-schema.ts";
import { defineDocument } from "./document.ts";

const rule = z
  .strictObject({
    rule: z.enum([
      "environment-protected",
      "no-bypass",
      "not-rejected",
      "account",
      "this-attempt",
      "member",
      "not-starter",
      "not-author",
      "code",
      "one-person-one-role",
      "after-staging",
      "unedited",
      "simulated",
    ]),
    met: z.boolean(),
    how: z.string().describe("How the rule was met, or what broke it."),
  })
  .describe("One rule of approval and how it came out.");

const refusal = {
  reasonCode: reasonCodeSchema,
  expected: z.string(),
  found: z.string(),
  next: z.string().describe("What a person does about it."),
};

const judgedReview = z
  .strictObject({
    login: z.string(),
    comment: z.string(),
    rules: z.array(rule),
    via: z.string().exactOptional().describe("On what ground the reviewer acts for the role."),
    at: instantSchema.exactOptional().describe("When the comment was written, in the form by comments."),
    url: z.string().exactOptional().describe("The comment, in the form by comments."),
  })
  .describe("An approving review of the role's environment, held to every rule.");

const roleShape = {
  role: z.string(),
  environment: z.string(),
  rules: z.array(rule),
  reviews: z.array(judgedReview).describe("Every approval of the environment in the run's history."),
};

const role = z
  .discriminatedUnion("outcome", [
    z.strictObject({
      ...roleShape,
      outcome: z.literal("approved"),
      login: z.string(),
      comment: z.string(),
      at: z
        .union([instantSchema, z.null()])
        .describe("Start of the job that the review released, or when the comment was written."),
      via: z.string().describe("On what ground this person acts for the role."),
    }),
    z.strictObject({ ...roleShape, outcome: z.literal("skipped"), why: z.string() }),
    z.strictObject({ ...roleShape, outcome: z.literal("waiting"), ...refusal }),
    z.strictObject({ ...roleShape, outcome: z.literal("refused"), ...refusal }),
  ])
  .describe("How one role ended.");

const review = z.strictObject({
  environments: z.array(z.string()),
  state: z.enum(["approved", "rejected", "pending"]),
  user: z.string(),
  userType: z.string(),
  comment: z.string(),
});

/** What approval and certification have in common: the decision, what it counts for, and how each rule was met. */
export const approvalShape = {
  verdict: z.enum(["approved", "waiting", "refused"]),
  simulated: z.boolean().describe("true: typed at a desk; it never opens a real rollout."),
  binding: z
    .union([
      z.strictObject({
        tag: z.string(),
        sha: commitSchema,
        target: z.string().describe("The environment it is released to."),
        strategy: z.enum(["canary", "blue-green", "rolling", "recreate", "steps"]),
        evidenceDigest: sha256Schema.describe("Ledger digest that the brief showed."),
        configDigest: sha256Schema,
      }),
      z.null(),
    ])
    .describe("What the decision counts for; null when there was nothing that could be decided on."),
  codeRequired: z.boolean().describe("Whether a review had to hold the approval code."),
  authors: z.strictObject({
    outcome: z.enum(["known", "unasked", "reported", "refused"]),
    logins: z.array(z.string()).describe("Accounts behind the commits of the release."),
    why: z.string(),
  }),
  roles: z.array(role),
  history: z
    .union([
      z.strictObject({
        runId: z.int().min(0),
        attempt: z.int().min(1),
        starters: z.array(z.string()).describe("Who started the run and this attempt."),
        reviews: z.array(review),
      }),
      z.null(),
    ])
    .describe("The run's review history as GitHub gave it; null for a simulated decision."),
};

/** `production-approval.json`: who said go to what, in which role, and how each rule was met. */
export const productionApproval = defineDocument({
  name: "production-approval",
  title: "Production approval",
  description: "Who approved this release, in which role, against which evidence, and how each rule was met.",
  writtenBy: ["approve"],
  body: z.strictObject({
    ...approvalShape,
    comments: z
      .strictObject({
        issue: z.int().min(1),
        weaker: z
          .literal(true)
          .describe("Nothing in GitHub enforces comments: anybody who may edit them can."),
      })
      .exactOptional()
      .describe("Present when people approved by comments on an issue: the weaker form. Absent for reviews."),
  }),
});
