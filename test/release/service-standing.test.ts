import { describe, expect, it } from "vitest";
import { decideStandings, type ServiceTrace, standingOf } from "../../src/release/service-standing.ts";

const rollout = (
  end: NonNullable<ServiceTrace["rollout"]>["end"],
  elsewhere = false,
): ServiceTrace["rollout"] => ({ end, elsewhere, sentence: "as GitHub says" });
const healthy = { kind: "healthy", runId: 1, ledgerDigest: "d".repeat(64) } as const;
const cart = (trace: Partial<ServiceTrace>): ServiceTrace => ({
  service: "cart",
  rollout: undefined,
  soak: undefined,
  ...trace,
});

describe("where a service of a release stands", () => {
  it.each<[string, Partial<ServiceTrace>, string, string]>([
    ["nothing was done to it", {}, "not-begun", "rollout-missing"],
    ["its rollout refused to begin", { rollout: rollout("stopped") }, "not-begun", "rollout-missing"],
    ["its machine died in the rollout", { rollout: rollout(undefined) }, "unfinished", "interrupted"],
    [
      "another run that lives works on it",
      { rollout: rollout(undefined, true) },
      "under-way",
      "rollout-in-progress",
    ],
    ["its machine died in the soak", { rollout: rollout("promoted") }, "unfinished", "interrupted"],
    ["it was taken back", { rollout: rollout("rolled-back") }, "failed", "rolled-back"],
    [
      "it was taken back after a good soak",
      { rollout: rollout("rolled-back"), soak: healthy },
      "failed",
      "rolled-back",
    ],
    ["its way back failed", { rollout: rollout("rollback-failed") }, "failed", "rollback-failed"],
    ["it stayed healthy", { rollout: rollout("promoted"), soak: healthy }, "healthy", "passed"],
    [
      "it soaks",
      { rollout: rollout("promoted"), soak: { kind: "soaking", why: "next" } },
      "soaking",
      "soak-pending",
    ],
    [
      "its soak found a breach",
      { rollout: rollout("promoted"), soak: { kind: "failed", why: "errors" } },
      "failed",
      "stabilize-missing",
    ],
  ])("is told when %s", (_, trace, kind, reasonCode) => {
    expect(standingOf(cart(trace))).toMatchObject({ service: "cart", kind, reasonCode });
  });

  it("makes the release only as good as the worst of its services, and names it", () => {
    const web = standingOf({ service: "web", rollout: rollout("promoted"), soak: healthy });
    expect(decideStandings("v2", [web]).verdict).toBe("passed");
    const taken = standingOf(cart({ rollout: rollout("rolled-back") }));
    expect(decideStandings("v2", [web, taken])).toEqual({
      verdict: "failed",
      reasonCode: "rolled-back",
      reason: "1 of 2 services of v2 are healthy; not healthy: cart (as GitHub says)",
    });
  });
});
