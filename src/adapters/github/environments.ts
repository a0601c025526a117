import { z } from "zod";
import type { GitHub } from "../../ports/github/client.ts";
import type { EnvironmentProtection } from "../../ports/github/environments.ts";
import type { Caller } from "./caller.ts";
import { CALLS } from "./calls.ts";
import { pageOf } from "./shapes.ts";

const reviewer = z.union([
  z
    .object({ type: z.literal("User"), reviewer: z.object({ login: z.string().min(1) }) })
    .transform((found) => ({ kind: "user" as const, name: found.reviewer.login })),
  z
    .object({ type: z.literal("Team"), reviewer: z.object({ slug: z.string().min(1) }) })
    .transform((found) => ({ kind: "team" as const, name: found.reviewer.slug })),
]);

const rule = z.object({
  type: z.string(),
  wait_timer: z.number().optional(),
  prevent_self_review: z.boolean().optional(),
  reviewers: z.array(reviewer).optional(),
});

const environment = z
  .object({
    name: z.string(),
    // Not in GitHub's description, but in its answers. A server that does not tell may well allow it.
    can_admins_bypass: z.boolean().default(true),
    protection_rules: z.array(rule).default([]),
  })
  .transform((found): EnvironmentProtection => {
    const review = found.protection_rules.filter((one) => one.type === "required_reviewers");
    const waits = found.protection_rules.filter((one) => one.type === "wait_timer");
    return {
      name: found.name,
      requiredReviewers: review.flatMap((one) => one.reviewers ?? []),
      preventSelfReview: review.length > 0 && review.every((one) => one.prevent_self_review === true),
      canAdminsBypass: found.can_admins_bypass,
      waitMinutes: Math.max(0, ...waits.map((one) => one.wait_timer ?? 0)),
    };
  });

const member = z.object({ login: z.string().min(1) }).transform((found) => found.login);

/** Environments with their protection, and the teams that guard them. */
export function createEnvironments(caller: Caller): Pick<GitHub, "environment" | "teamMembers"> {
  return {
    environment: (name) => caller.get(CALLS.environment, { environment_name: name }, environment),
    teamMembers: (org, team) => caller.list(CALLS.teamMembers, { org, team_slug: team }, pageOf(member)),
  };
}
