import { describe, expect, it } from "vitest";
import { manualSteps } from "../../src/rollout/manual-steps.ts";

describe("the manual steps of a rollback plan", () => {
  it("are what stands under the heading that speaks of them", () => {
    const plan =
      "# Plan\n\nText\n\n## Manual steps\n\n1. One\n\n### Detail\n\n2. Two\n\n## Contacts\n\nNobody\n";
    expect(manualSteps(plan)).toBe("1. One\n\n### Detail\n\n2. Two");
  });

  it("include what looks like a heading in a code block", () => {
    expect(manualSteps("## By hand\n```sh\n# restart\nsystemctl restart shop\n```\n## Next\n")).toBe(
      "```sh\n# restart\nsystemctl restart shop\n```",
    );
  });

  it.each(["", "# Plan\n\nmanual steps, but no heading\n", "## Manual steps\n\n## Next\ntext"])(
    "are unknown where the plan has none: %j",
    (plan) => expect(manualSteps(plan)).toBeUndefined(),
  );
});
