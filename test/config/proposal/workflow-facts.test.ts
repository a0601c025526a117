import { describe, expect, it } from "vitest";
import { readWorkflow } from "../../../src/config/proposal/workflow-facts.ts";

const read = (text: string, mentioned: readonly string[] = []) => readWorkflow("ci.yml", text, mentioned);

describe("a workflow", () => {
  it.each([
    ["on: push", ["push"]],
    ["on: [push, pull_request]", ["push", "pull_request"]],
    ["on: { push: { branches: [main] }, schedule: [] }", ["push", "schedule"]],
    ["on: { push: { tags: ['v*'] } }", ["tag"]],
    ["on: { push: { tags: ['v*'], branches: [main] } }", ["push"]],
  ])("is started by what %s says", (on, triggers) => {
    expect(read(`${on}\njobs: { a: { steps: [] } }`)?.triggers).toEqual(triggers);
  });

  it.each([
    ["build: { steps: [] }", ["build"]],
    ["build: { name: Build it, steps: [] }", ["Build it"]],
    ["test: { strategy: { matrix: { os: [a, b] } }, steps: [] }", ["test (*)"]],
    ["test: { name: 'Node ${{ matrix.n }}', strategy: { matrix: { n: [1] } } }", ["Node *"]],
    ["call: { uses: ./.github/workflows/other.yml }", ["call / *"]],
    ["maybe: { if: github.actor == 'x', steps: [] }", []],
    ["deploy: { environment: production, steps: [] }", []],
  ])("with the job { %s } gives the checks %j", (job, checks) => {
    expect(read(`on: push\njobs: { ${job} }`)?.checks).toEqual(checks);
  });

  it("keeps what upload-artifact is told, with the reports that are written below it", () => {
    const workflow = read(
      `on: push
jobs:
  test:
    steps:
      - run: pytest --junitxml=out/pytest.xml
      - uses: actions/upload-artifact@v4
        with: { name: reports, path: out/ }
      - uses: actions/upload-artifact@v4
        with:
          path: |
            ./security/*.sarif
            !security/old.sarif
            \${{ runner.temp }}/x
      - uses: actions/upload-artifact@v4
        with: { name: "n-\${{ matrix.os }}", path: a }
      - uses: other/upload-artifact@v4
        with: { name: theirs, path: a }
`,
      ["out/coverage.xml", "elsewhere/coverage.xml"],
    );
    expect(workflow?.uploads).toEqual([
      { artifact: "reports", paths: ["out/", "out/coverage.xml", "out/pytest.xml"] },
      { artifact: "artifact", paths: ["security/*.sarif"] },
    ]);
    expect(workflow?.unnamed).toEqual([{ artifact: "n-${{ matrix.os }}", paths: ["a"] }]);
  });

  it.each(["", "a: [", "jobs: 3", "- 1", "jobs: {a: &a [*a]}"])("that is none gives nothing: %j", (text) => {
    expect(() => read(text)).not.toThrow();
    expect(read(text)?.uploads ?? []).toEqual([]);
  });
});
