import { describe, expect, it } from "vitest";
import { decideReadiness } from "../../src/gate/readiness.ts";
import type { EvidenceFileFacts, EvidenceItemFacts, ReadinessFacts } from "../../src/gate/readiness-facts.ts";
import { decideGate } from "../../src/gate/verdict.ts";

const now = "2026-11-02T12:00:00.000Z";
const sha = "a".repeat(40);
const DAY = 86_400_000;

const file: EvidenceFileFacts = {
  path: "reports/unit.xml",
  size: 100,
  produced: { kind: "known", at: "2026-11-02T10:00:00.000Z", by: "testsuite timestamp" },
  notes: [],
};
const tests = { total: 3, passed: 3, failed: 0 };
const item: EvidenceItemFacts = {
  id: "unit-tests",
  title: "All tests green",
  level: "must",
  format: "junit",
  path: "reports/*.xml",
  maxSize: 1000,
  configured: { file: ".github/release-gates.yml", line: 7, column: 7 },
  files: [file],
  answers: [
    {
      requirement: "tests.failed == 0",
      facts: { tests },
      where: { file: file.path },
      result: { kind: "true" },
    },
  ],
};
const facts: ReadinessFacts = {
  now,
  evidence: [],
  unasked: [],
  release: { kind: "resolved", tag: "v1.2.3", sha, head: sha, tagCommit: sha },
  rollbackCommand: {
    run: "bash scripts/rollback.sh",
    configured: { file: "c.yml", line: 20 },
    script: { path: "scripts/rollback.sh", direct: false, state: "present" },
  },
  roles: [{ name: "product-owner", environment: "approve-product" }],
  system: { env: [], files: [], http: [] },
};

function judge(change: Partial<ReadinessFacts>, id: string) {
  const criteria = decideReadiness({ ...facts, ...change });
  const criterion = criteria.find((one) => one.id === id);
  if (criterion === undefined) throw new Error(`no criterion ${id}`);
  return criterion;
}
const judgeItem = (change: Partial<EvidenceItemFacts>) =>
  judge({ evidence: [{ ...item, ...change }] }, "evidence/unit-tests");
const judgeFile = (change: Partial<EvidenceFileFacts>, maxAge?: number) =>
  judgeItem({ files: [{ ...file, ...change }], ...(maxAge === undefined ? {} : { maxAge }) });

describe("the smallest config", () => {
  it("is judged on its tag, its rollback command and its roles", () => {
    const criteria = decideReadiness(facts);
    expect(criteria.map(({ id, status }) => [id, status])).toEqual([
      ["release/commit", "passed"],
      ["rollback/command", "passed"],
      ["roles/configured", "passed"],
    ]);
    expect(decideGate(criteria).verdict).toBe("passed");
  });

  it("fails without a role", () => {
    expect(judge({ roles: [] }, "roles/configured")).toMatchObject({
      status: "failed",
      reasonCode: "role-unresolvable",
    });
  });
});

describe("an evidence item", () => {
  it("passes when it is there, fresh and its requirement is true", () => {
    expect(judgeItem({ maxAge: DAY })).toEqual({
      id: "evidence/unit-tests",
      title: "All tests green",
      level: "must",
      status: "passed",
      found: "1 file; tests.total 3, tests.passed 3, tests.failed 0",
      where: { file: "reports/unit.xml" },
    });
  });

  it("tells what is odd about it even when it passes", () => {
    const note = { message: "claims 9 tests and holds 3", where: { file: "reports/unit.xml" } };
    expect(judgeFile({ notes: [note] })).toMatchObject({
      status: "passed",
      found: expect.stringContaining("note: reports/unit.xml: claims 9 tests and holds 3"),
    });
  });

  it("fails when nothing is there, pointing at the config", () => {
    expect(judgeItem({ files: [], answers: [] })).toMatchObject({
      status: "failed",
      reasonCode: "evidence-missing",
      expected: "junit evidence at reports/*.xml",
      found: "no file that matches",
      where: { file: ".github/release-gates.yml", line: 7, column: 7 },
      next: expect.stringContaining("Run the job"),
    });
  });

  it("fails when nothing could be asked of what is there", () => {
    expect(judgeItem({ answers: [] })).toMatchObject({ status: "failed", reasonCode: "evidence-empty" });
  });

  it("fails as a whole when one of many files cannot be read", () => {
    const broken = {
      ...file,
      path: "reports/broken.xml",
      failure: {
        reasonCode: "evidence-malformed",
        expected: "well-formed XML",
        found: "unclosed tag: testsuite",
        where: { file: "reports/broken.xml", line: 3, column: 9 },
      },
    } as const;
    expect(judgeItem({ files: [file, broken] })).toMatchObject({
      status: "failed",
      reasonCode: "evidence-malformed",
      found: "unclosed tag: testsuite",
      where: { file: "reports/broken.xml", line: 3, column: 9 },
    });
    const many = Array.from({ length: 6 }, (_, index) => ({ ...broken, path: `b${index}.xml` }));
    expect(judgeItem({ files: [file, ...many] })).toMatchObject({
      found:
        "unclosed tag: testsuite in b0.xml, and 5 of 7 files fail likewise (b1.xml, b2.xml, b3.xml and 2 more)",
    });
  });

  it("fails when its requirement is false, with the values it mentions", () => {
    const result = { kind: "false", facts: [{ name: "tests.failed", value: "2" }] } as const;
    const [answer] = item.answers;
    expect(judgeItem({ answers: [{ ...answer!, result }] })).toMatchObject({
      status: "failed",
      reasonCode: "requirement-unmet",
      expected: "tests.failed == 0",
      found: "tests.failed is 2",
      where: { file: "reports/unit.xml" },
    });
  });

  it("fails when its requirement holds for one document and not for another", () => {
    const [answer] = item.answers;
    const wrong = { ...answer!, where: { file: "b.json" }, result: { kind: "false", facts: [] } as const };
    expect(judgeItem({ answers: [answer!, wrong, { ...wrong, where: { file: "c.json" } }] })).toMatchObject({
      status: "failed",
      found: "it is false, and 1 more of 3 documents fail it",
      where: { file: "b.json" },
    });
  });

  it("fails when its requirement cannot be evaluated", () => {
    const [answer] = item.answers;
    const result = { kind: "error", message: "no such key: p95" } as const;
    expect(judgeItem({ answers: [{ ...answer!, result }] })).toMatchObject({
      status: "failed",
      reasonCode: "requirement-error",
      found: "no such key: p95",
    });
  });

  it("tells everything that is wrong at once", () => {
    const [answer] = item.answers;
    const result = { kind: "false", facts: [{ name: "tests.failed", value: "2" }] } as const;
    const produced = { kind: "known", at: "2026-10-01T10:00:00.000Z", by: "commit abc" } as const;
    expect(
      judgeItem({ maxAge: DAY, files: [{ ...file, produced }], answers: [{ ...answer!, result }] }),
    ).toMatchObject({
      reasonCode: "evidence-stale",
      found: "2026-10-01T10:00:00.000Z (commit abc), 32 d 2 h ago; also tests.failed is 2",
    });
  });

  it("that only should hold does not decide the gate", () => {
    const criteria = decideReadiness({
      ...facts,
      evidence: [{ ...item, level: "should", files: [], answers: [] }],
    });
    expect(criteria[0]).toMatchObject({ level: "should", status: "failed" });
    expect(decideGate(criteria).verdict).toBe("passed");
  });
});

describe("freshness", () => {
  const at = (time: string) => ({ produced: { kind: "known", at: time, by: "the document" } }) as const;

  it.each([
    ["just inside the age", "2026-11-01T12:00:00.000Z", "passed"],
    ["just outside the age", "2026-11-01T11:59:59.999Z", "failed"],
    ["a little ahead of our clock", "2026-11-02T12:05:00.000Z", "passed"],
    ["in the future", "2026-11-02T12:05:00.001Z", "failed"],
  ])("of something %s", (_, time, status) => {
    expect(judgeFile(at(time), DAY)).toMatchObject({
      status,
      ...(status === "failed" ? { reasonCode: "evidence-stale" } : {}),
    });
  });

  it("fails when the age cannot be proved", () => {
    const produced = { kind: "unknown", why: "it states no time" } as const;
    expect(judgeFile({ produced }, DAY)).toMatchObject({
      status: "failed",
      reasonCode: "evidence-stale",
      found: "an age that cannot be proved: it states no time",
      where: { file: "reports/unit.xml" },
    });
  });

  it("fails when the time stated cannot be read", () => {
    const produced = { kind: "unreadable", expected: "a time at /at", found: '"soon"' } as const;
    expect(judgeFile({ produced }, DAY)).toMatchObject({ reasonCode: "evidence-stale", found: '"soon"' });
  });

  it("is not asked where the config sets no age", () => {
    expect(judgeFile({ produced: { kind: "unknown", why: "" } }).status).toBe("passed");
  });
});

describe("the release tag", () => {
  const other = "b".repeat(40);
  const base = { kind: "resolved", tag: "v1.2.3", sha, head: sha } as const;
  it.each([
    ["tag-missing", { ...base, tagCommit: undefined }],
    ["tag-moved", { ...base, tagCommit: other }],
    ["commit-mismatch", { ...base, head: other, tagCommit: sha }],
    ["commit-mismatch", { ...base, head: undefined, tagCommit: sha }],
  ] as const)("fails with %s", (reasonCode, release) => {
    expect(judge({ release }, "release/commit")).toMatchObject({ status: "failed", reasonCode });
  });

  it("is not asked in a rehearsal, and says why", () => {
    const release = { kind: "rehearsal", tag: "v1.2.3", sha, head: sha } as const;
    expect(judge({ release }, "release/commit")).toMatchObject({ status: "skipped" });
    expect(decideGate(decideReadiness({ ...facts, release })).verdict).toBe("passed");
  });
});

describe("the rollback command", () => {
  const configured = { file: "c.yml", line: 20 };
  const script = (direct: boolean, state: "missing" | "empty" | "present" | "executable") => ({
    rollbackCommand: { run: "x", configured, script: { path: "scripts/rollback.sh", direct, state } },
  });

  it.each([
    [script(false, "present"), "passed"],
    [script(true, "executable"), "passed"],
    [script(true, "present"), "failed"],
    [script(false, "missing"), "failed"],
    [script(false, "empty"), "failed"],
    [{ rollbackCommand: { run: "kubectl rollout undo deploy/x", configured } }, "passed"],
    [{ rollbackCommand: { run: "  ", configured } }, "failed"],
  ] as const)("%j is %s", (change, status) => {
    const criterion = judge(change, "rollback/command");
    expect(criterion.status).toBe(status);
    if (criterion.status === "failed") expect(criterion.reasonCode).toBe("rollback-missing");
  });
});

describe("the rollback plan", () => {
  const plan = (rehearsed?: string, steps = 3) => ({
    rollbackPlan: {
      path: "docs/rollback.md",
      rehearsedWithin: 30 * DAY,
      content: { kind: "read", steps, ...(rehearsed === undefined ? {} : { rehearsed }) },
    } as const,
  });

  it.each([
    ["2026-10-20", "passed"],
    ["2026-10-20 by release-engineer", "passed"],
    ["2026-10-20T10:00:00Z (staging)", "passed"],
    ["2026-09-01", "failed"],
    ["2026-12-01", "failed"],
    ["last week", "failed"],
    [undefined, "failed"],
  ])("rehearsed %j is %s", (rehearsed, status) => {
    const criterion = judge(plan(rehearsed), "rollback-plan/rehearsed");
    expect(criterion.status).toBe(status);
    if (criterion.status === "failed") {
      expect(criterion).toMatchObject({
        reasonCode: "rollback-plan-unrehearsed",
        where: { file: "docs/rollback.md" },
      });
    }
  });

  it("fails without a single step", () => {
    expect(judge(plan("2026-10-20", 0), "rollback-plan/present")).toMatchObject({
      reasonCode: "rollback-plan-missing",
      found: "a plan without any step",
    });
  });

  it.each([
    { kind: "missing" } as const,
    { kind: "unreadable", finding: { reasonCode: "evidence-empty", found: "an empty file" } } as const,
  ])("fails twice when it is $kind", (content) => {
    const rollbackPlan = { path: "docs/rollback.md", rehearsedWithin: DAY, content };
    expect(judge({ rollbackPlan }, "rollback-plan/present")).toMatchObject({
      reasonCode: "rollback-plan-missing",
    });
    expect(judge({ rollbackPlan }, "rollback-plan/rehearsed")).toMatchObject({
      reasonCode: "rollback-plan-unrehearsed",
    });
  });
});

describe("system state", () => {
  it("fails for each thing that is absent, and names it", () => {
    const system: ReadinessFacts["system"] = {
      env: [
        { name: "DEPLOY_TOKEN", set: false },
        { name: "REGION", set: true },
      ],
      files: [
        { path: "deploy.sh", state: { kind: "present", script: true, executable: false } },
        { path: "run.sh", state: { kind: "present", script: true, executable: true } },
        { path: "data.json", state: { kind: "present", script: false, executable: false } },
        { path: "gone", state: { kind: "missing" } },
        {
          path: "../x",
          state: { kind: "unreadable", finding: { reasonCode: "unsafe-path", found: "../x" } },
        },
      ],
      http: [
        {
          id: "up",
          url: "http://a",
          expectedStatus: 204,
          answer: { kind: "status", status: 204, visited: ["http://a"] },
        },
        {
          id: "moved",
          url: "http://b",
          expectedStatus: 200,
          answer: { kind: "status", status: 503, visited: ["http://b", "http://c"] },
        },
        { id: "down", url: "http://d", expectedStatus: 200, answer: { kind: "failure", detail: "refused" } },
      ],
    };
    const failed = decideReadiness({ ...facts, system }).flatMap((criterion) =>
      criterion.status === "failed" ? [[criterion.id, criterion.reasonCode, criterion.found]] : [],
    );
    expect(failed).toEqual([
      ["system/env/DEPLOY_TOKEN", "system-state", "no value"],
      ["system/file/deploy.sh", "system-state", "a script without the permission to run"],
      ["system/file/gone", "system-state", "no such file"],
      ["system/file/../x", "system-state", "../x"],
      ["system/http/moved", "system-state", "status 503"],
      ["system/http/down", "system-state", "refused"],
    ]);
  });
});
