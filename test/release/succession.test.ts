import { describe, expect, it } from "vitest";
import { decideGate } from "../../src/gate/verdict.ts";
import type { Release } from "../../src/release/identity.ts";
import { decideSuccession } from "../../src/release/succession.ts";

const sha = "a".repeat(40);
const release = (version: string, previous?: string): Release => ({
  repository: "octo-org/checkout",
  tag: `v${version}`,
  version,
  sha,
  target: "production",
  severity: "sev-1",
  strategy: "canary",
  ...(previous === undefined ? {} : { previous: { tag: `v${previous}`, version: previous, sha } }),
});
const decide = (version: string, tags: readonly string[], allowOlder = false) =>
  decideGate(
    decideSuccession({
      release: release(version),
      tags: tags.map((name) => ({ name, sha })),
      pattern: "v{version}",
      allowOlder,
    }),
  );

describe("a release plan", () => {
  it("passes for the newest version", () => {
    expect(decide("2.0.0", ["v1.0.0", "v2.0.0", "nightly"]).verdict).toBe("passed");
  });

  it("fails for a version below one that is tagged already, naming it", () => {
    const decision = decide("1.5.0", ["v1.0.0", "v1.5.0", "v2.0.0"]);
    expect(decision.reasonCode).toBe("release-superseded");
    expect(decision.reason).toContain("2.0.0");
  });

  it("accepts an older version where the config says so", () => {
    expect(decide("1.5.0", ["v1.5.0", "v2.0.0"], true).verdict).toBe("passed");
  });

  it("is not stopped by a pre-release of a later version", () => {
    expect(decide("1.5.0", ["v1.5.0", "v2.0.0-rc.1"]).verdict).toBe("passed");
  });

  it("names the release that is replaced, and says when there is none", () => {
    const facts = { tags: [], pattern: "v{version}", allowOlder: false };
    const previous = (criteria: ReturnType<typeof decideSuccession>) =>
      criteria.find(({ id }) => id === "plan/previous");
    expect(previous(decideSuccession({ ...facts, release: release("2.0.0", "1.0.0") }))).toMatchObject({
      status: "passed",
      found: `v1.0.0 at ${sha}`,
    });
    expect(previous(decideSuccession({ ...facts, release: release("1.0.0") }))).toMatchObject({
      status: "skipped",
    });
  });
});
