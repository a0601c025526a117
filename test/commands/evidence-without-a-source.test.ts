import { describe, expect, it } from "vitest";
import { ReleaseGatesError } from "../../src/gate/errors.ts";
import { artifact, GREEN, judge, RUN_URL, UNIT } from "../support/evidence-source-run.ts";

describe("without a way to the source", () => {
  const artifacts = [artifact({ "a.xml": GREEN })];

  it("an item fails closed at a desk without a token, and the others are judged", async () => {
    const local = "id: local, format: junit, path: unit.xml";
    const { items } = await judge({ items: [UNIT, local], noToken: true, files: { "unit.xml": GREEN } });
    expect(items).toMatchObject([
      {
        status: "failed",
        reasonCode: "token-missing",
        expected: "the artifact test-reports of ci.yml",
        found: "no GitHub token was given",
        where: { file: ".github/release-gates.yml", line: 5 },
      },
      { status: "passed" },
    ]);
  });

  it.each(["permission-denied", "github-unavailable", "evidence-tampered"] as const)(
    "an item fails closed with %s, once for all that name the source",
    async (code) => {
      let asked = 0;
      const github = {
        downloadArtifact: async () => {
          asked += 1;
          throw new ReleaseGatesError(code, "it did not work", { found: "this", next: "do that" });
        },
      };
      const items = [UNIT, UNIT.replace("id: unit", "id: again")];
      const judged = await judge({ items, artifacts, github });
      expect(judged.items).toMatchObject([
        { status: "failed", reasonCode: code, found: "this", where: { url: RUN_URL }, next: "do that" },
        { status: "failed", reasonCode: code },
      ]);
      expect(asked).toBe(1);
    },
  );

  it("a rehearsal leaves it out and says so; the same records open nothing", async () => {
    const { items, verdict, checklist, calls, left } = await judge({
      items: [UNIT],
      artifacts,
      mode: "rehearsal",
    });
    expect(items).toMatchObject([
      {
        status: "skipped",
        why: "a rehearsal reads the checkout only; a release takes this from the artifact test-reports of ci.yml",
      },
    ]);
    expect(verdict.verdict).toBe("passed");
    expect(checklist).toContain("| unit | junit | the artifact test-reports of ci.yml (not asked) |");
    expect(calls).toEqual([]);
    expect(left).toEqual([]);
  });
});
