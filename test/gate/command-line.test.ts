import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scriptOf } from "../../src/gate/command-line.ts";

describe("the script a command line starts", () => {
  test.each([
    ["bash scripts/deploy.sh", "scripts/deploy.sh", false],
    ["bash scripts/deploy.sh --fast 2>&1 | tee log", "scripts/deploy.sh", false],
    ["sh -eu deploy.sh", "deploy.sh", false],
    ["node scripts/deploy.mjs staging", "scripts/deploy.mjs", false],
    ["python3 deploy.py", "deploy.py", false],
    ["./deploy", "deploy", true],
    ["scripts/deploy.sh && echo done", "scripts/deploy.sh", true],
    ["exec ./deploy.sh", "deploy.sh", true],
    ["REGION=eu A=1 ./deploy.sh", "deploy.sh", true],
    ["\n  bash deploy.sh\n  echo done\n", "deploy.sh", false],
  ])("of %j is %s", (run, path, direct) => {
    expect(scriptOf(run)).toEqual({ path, direct });
  });

  test.each([
    "kubectl apply -f deploy.yml",
    "npm run deploy",
    "cd deploy && ./run.sh",
    "bash -c 'scripts/deploy.sh'",
    "bash -o pipefail deploy.sh",
    'bash "scripts/my deploy.sh"',
    "bash $SCRIPT.sh",
    "bash scripts/$ENV.sh",
    "node scripts/deploy",
    "node --import ./x.js deploy.js",
    "node -e 'x.js'",
    "python -m tools.deploy",
    "/usr/local/bin/deploy.sh",
    "bash /opt/deploy.sh",
    "../deploy.sh",
    "bash scripts/../../deploy.sh",
    "~/deploy.sh",
    "if true; then ./deploy.sh; fi",
    "# a note\n./deploy.sh",
    "deploy() { ./x.sh; }",
    "bash <(curl https://example.org/x.sh)",
    "REGION=eu",
    "",
    "   ",
  ])("of %j cannot be told", (run) => {
    expect(scriptOf(run)).toBeUndefined();
  });

  test("is never outside the workspace, whatever the line", () => {
    const word = fc.constantFrom(
      "bash",
      "./a.sh",
      "../a.sh",
      "/a.sh",
      "a/../../b.sh",
      "exec",
      "A=1",
      "-e",
      ";",
      "x.sh",
      "\n",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (words) => {
        const path = scriptOf(words.join(" "))?.path ?? "inside";
        expect(path.startsWith("/") || path.split("/").includes("..")).toBe(false);
      }),
    );
  });
});
