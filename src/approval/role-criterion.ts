import type { Criterion } from "../gate/criterion.ts";

/** What a criterion about a role begins with. */
export type RoleCriterionBase = Pick<Criterion, "id" | "title" | "level">;

const TITLES = {
  environment: "its environment exists and requires reviewers",
  bypass: "administrators cannot bypass its environment",
  "wait-timer": "its environment waits as long as the config says",
  "self-review": "its environment prevents self-review",
  people: "somebody can approve",
  listed: "everybody it lists can approve",
} as const;

/** A required criterion about a role, before it is judged. */
export function roleCriterion(
  { role }: { readonly role: string },
  what: keyof typeof TITLES,
): RoleCriterionBase {
  return { id: `roles/${role}/${what}`, title: `${role}: ${TITLES[what]}`, level: "must" };
}
