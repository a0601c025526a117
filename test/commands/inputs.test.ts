import { describe, expect, it } from "vitest";
import { type RawInputs, readInputs } from "../../src/commands/inputs.ts";
import { ReleaseGatesError } from "../../src/gate/errors.ts";

const signal = new AbortController().signal;
const read = (raw: RawInputs, env: Record<string, string> = {}, approve?: readonly string[]) =>
  readInputs(raw, { env, mode: "release", signal, ...(approve === undefined ? {} : { approve }) });

function refusal(work: () => unknown): ReleaseGatesError {
  try {
    work();
  } catch (error) {
    if (error instanceof ReleaseGatesError) return error;
  }
  throw new Error("expected a refusal");
}

describe("the inputs of a command", () => {
  it("have the documented defaults, and an empty text is an input not given", () => {
    expect(read({ config: "", "evidence-dir": " ", "dry-run": "" })).toEqual({
      config: ".github/release-gates.yml",
      evidenceDirectory: ".artifacts/deployment",
      dryRun: false,
      onInterrupted: "rollback",
      recoverOnly: false,
      uploadEvidence: true,
      generatedNotes: false,
      mode: "release",
      simulatedApprovals: [],
      signal,
    });
  });

  it("take tag and strategy from the environment where the input is empty", () => {
    const env = { RELEASE_TAG: "v1.0.0", DEPLOY_STRATEGY: "recreate" };
    expect(read({}, env)).toMatchObject({ releaseTag: "v1.0.0", strategy: "recreate" });
    expect(read({ "release-tag": "v2.0.0", strategy: "canary" }, env)).toMatchObject({
      releaseTag: "v2.0.0",
      strategy: "canary",
    });
  });

  it("are refused all at once, each with what was expected and found", () => {
    const error = refusal(() =>
      read({ "dry-run": "yes", "on-interrupted": "retry", "ledger-digest": "ABC", "retention-days": "0" }),
    );
    expect(error.code).toBe("input-invalid");
    expect(error.problems.map(({ message, found }) => [message, found])).toEqual([
      ["input ledger-digest", '"ABC"'],
      ["input dry-run", '"yes"'],
      ["input on-interrupted", '"retry"'],
      ["input retention-days", '"0"'],
    ]);
    expect(error.message).toContain("expected true or false");
  });

  it("read simulated approvals as role and login, and refuse any other form", () => {
    expect(read({}, {}, ["sre-lead=approver-1"]).simulatedApprovals).toEqual([
      { role: "sre-lead", login: "approver-1" },
    ]);
    for (const wrong of ["sre-lead", "=approver-1", "sre-lead=", "a=b=c"]) {
      expect(refusal(() => read({}, {}, [wrong])).message).toContain("expected role=login");
    }
  });
});
