import { describe, expect, it } from "vitest";
import type { EvidenceFormat } from "../../src/evidence/formats.ts";
import { factsOf, failureOf, readAs } from "../support/evidence/inputs.ts";
import { SAMPLES } from "../support/evidence/samples.ts";

const sample = (format: EvidenceFormat, index = 0) => String(SAMPLES[format][index]);
const findings = async (format: EvidenceFormat, content: unknown) =>
  (await factsOf(format, typeof content === "string" ? content : JSON.stringify(content)))["findings"];
const counts = (given: Readonly<Record<string, number>>) => {
  const { critical = 0, high = 0, medium = 0, low = 0 } = given;
  const total = critical + high + medium + low;
  return { critical: 0, high: 0, medium: 0, low: 0, unrated: 0, suppressed: 0, total, ...given };
};

it.each([
  ["sarif", 0, counts({ critical: 1, high: 1, medium: 1, low: 1, suppressed: 1 })],
  ["trivy", 0, counts({ critical: 1, high: 1, medium: 1, low: 1, unrated: 1, suppressed: 2 })],
  ["grype", 0, counts({ high: 2, low: 1, unrated: 1, suppressed: 1 })],
  ["npm-audit", 0, counts({ high: 1, medium: 1 })],
  ["npm-audit", 1, counts({ critical: 1, low: 1 })],
  ["cyclonedx", 0, counts({ critical: 1, high: 1, unrated: 1, suppressed: 1 })],
] as const)("%s sample %i is counted by severity", async (format, index, expected) => {
  expect(await findings(format, sample(format, index))).toEqual(expected);
});

it.each(["sarif", "trivy", "grype", "cyclonedx"] as const)("%s says when it was made", async (format) => {
  const { files } = await readAs(format, [sample(format)]);
  expect(files[0]?.time).toMatchObject({ kind: "stated", at: expect.stringMatching(/^2026-11-01T10:00:00/) });
});

it("adds the reports of an item up", async () => {
  const reading = await readAs("grype", [sample("grype"), sample("grype")]);
  expect(reading.facts).toHaveLength(1);
  expect(reading.facts[0]?.facts["findings"]).toEqual(counts({ high: 4, low: 2, unrated: 2, suppressed: 2 }));
});

it.each(["sarif", "trivy", "grype", "npm-audit", "cyclonedx", "ctrf", "k6"] as const)(
  "%s refuses JSON of another form with its place",
  async (format) => {
    for (const text of ["[]", "1", '"x"', "{}", '{"results": 1, "runs": 1, "matches": 1, "metrics": 1}']) {
      const failure = await failureOf(format, text);
      expect(["evidence-malformed", "evidence-empty"]).toContain(failure.reasonCode);
      expect(failure.where).toMatchObject({ file: "report-1" });
    }
  },
);

describe("SARIF", () => {
  const run = (results: unknown, more: object = {}) => ({
    version: "2.1.0",
    runs: [{ tool: { driver: { name: "t" } }, results, ...more }],
  });
  const one = (result: object, rules: readonly object[] = []) => ({
    version: "2.1.0",
    runs: [{ tool: { driver: { name: "t", rules } }, results: [{ ruleId: "R", ...result }] }],
  });

  it.each([
    [{}, { medium: 1 }],
    [{ level: "error" }, { high: 1 }],
    [{ level: "warning" }, { medium: 1 }],
    [{ level: "note" }, { low: 1 }],
    [{ level: "none" }, { low: 1 }],
    [{ level: "fatal" }, { high: 1, unrated: 1 }],
    [{ level: "note", properties: { "security-severity": "9.8" } }, { critical: 1 }],
    [{ properties: { "security-severity": 7 } }, { high: 1 }],
    [{ properties: { "security-severity": "6.9" } }, { medium: 1 }],
    [{ properties: { "security-severity": "0.1" } }, { low: 1 }],
    [
      { level: "note", properties: { "security-severity": "0.0" } },
      { high: 1, unrated: 1 },
    ],
    [{ kind: "pass", level: "error" }, {}],
    [{ kind: "notApplicable" }, {}],
    [{ kind: "review" }, { low: 1 }],
    [{ baselineState: "unchanged" }, { medium: 1 }],
    [{ baselineState: "absent" }, {}],
    [{ suppressions: [] }, { medium: 1 }],
    [{ suppressions: [{ kind: "external" }] }, { suppressed: 1 }],
    [{ suppressions: [{ kind: "external", status: "underReview" }] }, { medium: 1 }],
    [{ suppressions: [{ status: "accepted" }, { status: "rejected" }] }, { medium: 1 }],
  ])("counts %j", async (result, expected) => {
    expect(await findings("sarif", one(result))).toEqual(counts(expected));
  });

  it("takes level and score from the rule, also from one above it", async () => {
    const rules = [{ id: "R", properties: { "security-severity": "8.0" } }];
    expect(await findings("sarif", one({ level: "note" }, rules))).toEqual(counts({ high: 1 }));
    expect(await findings("sarif", one({ ruleId: "R/1" }, rules))).toEqual(counts({ high: 1 }));
    expect(await findings("sarif", one({ ruleId: "Q", ruleIndex: 0 }, rules))).toEqual(counts({ high: 1 }));
  });

  it("adds several runs up", async () => {
    const [first] = run([{ level: "error" }]).runs;
    expect(await findings("sarif", { version: "2.1.0", runs: [first, first] })).toEqual(counts({ high: 2 }));
  });

  it("is clean with an empty list of results, and no pass without one", async () => {
    expect(await findings("sarif", run([]))).toEqual(counts({}));
    for (const nothing of [run(undefined), run(null), { version: "2.1.0", runs: [] }]) {
      expect(await failureOf("sarif", JSON.stringify(nothing))).toMatchObject({
        reasonCode: "evidence-empty",
      });
    }
  });

  it("refuses a tool that did not run to its end, and results kept elsewhere", async () => {
    const failed = run([], { invocations: [{ executionSuccessful: false }] });
    expect((await failureOf("sarif", JSON.stringify(failed))).expected).toContain("ran to its end");
    const away = run([], { externalPropertyFileReferences: { results: [{ location: { uri: "r.json" } }] } });
    expect((await failureOf("sarif", JSON.stringify(away))).expected).toContain("results inside the file");
  });

  it.each([["1.0.0"], ["2.1"], [undefined]])("refuses version %j", async (version) => {
    expect((await failureOf("sarif", JSON.stringify({ version, runs: [] }))).expected).toContain("2.1.0");
  });

  it.each(["high", "", "11", -1, {}])("refuses a security-severity of %j", async (score) => {
    const text = JSON.stringify(one({ properties: { "security-severity": score } }));
    expect((await failureOf("sarif", text)).expected).toContain("a score from 0 to 10");
  });
});

describe("nothing scanned is no pass", () => {
  it.each([
    ["trivy", { SchemaVersion: 2, Results: [] }],
    ["trivy", { SchemaVersion: 2 }],
    ["cyclonedx", { bomFormat: "CycloneDX", components: [{}] }],
    ["cyclonedx", { bomFormat: "CycloneDX", vulnerabilities: [] }],
    [
      "npm-audit",
      {
        auditReportVersion: 2,
        vulnerabilities: {},
        metadata: { vulnerabilities: {}, dependencies: { total: 0 } },
      },
    ],
  ] as const)("%s %j", async (format, report) => {
    expect(await failureOf(format, JSON.stringify(report))).toMatchObject({ reasonCode: "evidence-empty" });
  });

  it("an audit that failed is refused", async () => {
    const failed = { error: { code: "ENOLOCK", summary: "no lock file" } };
    expect((await failureOf("npm-audit", JSON.stringify(failed))).expected).toContain("a finished audit");
  });
});

describe("CycloneDX", () => {
  const one = (vulnerability: object) => ({ bomFormat: "CycloneDX", vulnerabilities: [vulnerability] });

  it.each([
    [{ ratings: [{ score: 9.8, method: "CVSSv31" }] }, { critical: 1 }],
    [{ ratings: [{ score: "9.8", method: "CVSSv31" }] }, { critical: 1 }],
    [{ ratings: [{ score: "9.8", method: "OWASP" }] }, { high: 1, unrated: 1 }],
    [
      { ratings: [{ severity: "low", score: "9.8", method: "CVSSv31" }, { severity: "medium" }] },
      { medium: 1 },
    ],
    [{ ratings: [{ severity: "unknown" }] }, { high: 1, unrated: 1 }],
    [{ analysis: { state: "in_triage" } }, { high: 1, unrated: 1 }],
    [{ analysis: { state: "exploitable" } }, { high: 1, unrated: 1 }],
    [{ analysis: { state: "false_positive" } }, { suppressed: 1 }],
    [{ analysis: { state: "Not_Affected" } }, { high: 1, unrated: 1 }],
  ])("counts %j", async (vulnerability, expected) => {
    expect(await findings("cyclonedx", one(vulnerability))).toEqual(counts(expected));
  });

  it.each(["much", "", "98", -1, true])("refuses a CVSS score of %j", async (score) => {
    const text = JSON.stringify(one({ ratings: [{ score, method: "CVSSv31" }] }));
    expect((await failureOf("cyclonedx", text)).expected).toContain("a score from 0 to 10");
  });
});

it("believes npm's totals where they are worse than its entries", async () => {
  const report = {
    auditReportVersion: 2,
    vulnerabilities: { a: { severity: "low" } },
    metadata: { vulnerabilities: { critical: 2, low: 0 }, dependencies: { total: 3 } },
  };
  expect(await findings("npm-audit", report)).toEqual(counts({ critical: 2, low: 1 }));
});

it("a clean report of every scanner passes what scanners are asked by default", async () => {
  const clean: readonly (readonly [EvidenceFormat, object])[] = [
    ["trivy", { SchemaVersion: 2, Results: [{ Target: "go.mod" }] }],
    ["grype", { matches: [], descriptor: { name: "grype" } }],
    ["npm-audit", { auditReportVersion: 2, vulnerabilities: {}, metadata: { dependencies: { total: 3 } } }],
  ];
  for (const [format, report] of clean) expect(await findings(format, report)).toEqual(counts({}));
});
