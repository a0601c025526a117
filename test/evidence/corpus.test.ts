import { createReadStream, readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import type { EvidenceFormat } from "../../src/evidence/formats.ts";
import { loadReader } from "../../src/evidence/formats.ts";
import type { Reading } from "../../src/evidence/reader.ts";

/**
 * Reports that real tools wrote (corpus/README.md says how). What is expected stands in the tools' own console
 * output, quoted beside each row, and not in anything that our readers say.
 */
const CORPUS = join(import.meta.dirname, "corpus");

async function read(format: EvidenceFormat, paths: readonly string[]): Promise<Reading> {
  const reader = await loadReader(format);
  const inputs = paths.map((path) => ({
    path,
    size: statSync(join(CORPUS, path)).size,
    stream: () => createReadStream(join(CORPUS, path)),
  }));
  return reader(inputs, { maxBytes: 1024 ** 2 });
}

const tests = (
  given: Partial<Record<"passed" | "failed" | "errors" | "skipped" | "flaky", number>>,
): object => {
  const { passed = 0, failed = 0, errors = 0, skipped = 0, flaky = 0 } = given;
  return {
    tests: expect.objectContaining({
      total: passed + failed + skipped,
      passed,
      failed,
      errors,
      skipped,
      flaky,
    }),
  };
};

/** Percentages as a console shows them, cut or rounded to this many digits. */
const coverage = (lines: number, branches?: number, functions?: number, digits = 2): object => {
  const close = (percent: number) => expect.closeTo(percent / 100, digits);
  return {
    coverage: {
      lines: close(lines),
      ...(branches === undefined ? {} : { branches: close(branches) }),
      ...(functions === undefined ? {} : { functions: close(functions) }),
    },
  };
};

const findings = (given: Readonly<Record<string, number>>): object => {
  const { critical = 0, high = 0, medium = 0, low = 0 } = given;
  const total = critical + high + medium + low;
  return {
    findings: { critical: 0, high: 0, medium: 0, low: 0, unrated: 0, suppressed: 0, total, ...given },
  };
};

type Row = readonly [format: EvidenceFormat, files: string, console: string, facts: object];

const ROWS: readonly Row[] = [
  // -- test runners
  [
    "junit",
    "vitest/mixed.xml",
    "2 failed | 4 passed | 1 skipped | 1 todo (8)",
    tests({ failed: 2, passed: 4, skipped: 2 }),
  ],
  ["junit", "vitest/green.xml", "1 passed (1)", tests({ passed: 1 })],
  // Jest's report has no mark for a test that is to do: it stands there as a passed one.
  [
    "junit",
    "jest/mixed.xml",
    "1 failed, 1 skipped, 1 todo, 3 passed, 6 total",
    tests({ failed: 1, skipped: 1, passed: 4 }),
  ],
  // With reportTestSuiteErrors, a suite that failed to run is an error and a failure more.
  [
    "junit",
    "jest/suite-errors.xml",
    "Test Suites: 2 failed; 1 failed, 1 skipped, 1 todo, 3 passed",
    tests({ failed: 3, errors: 1, skipped: 1, passed: 4 }),
  ],
  [
    "ctrf",
    "jest/ctrf.json",
    "1 failed, 1 skipped, 1 todo, 3 passed, 6 total",
    tests({ failed: 1, skipped: 2, passed: 3 }),
  ],
  // mocha-junit-reporter leaves pending tests out of its report.
  ["junit", "mocha/junit.xml", "2 passing, 2 pending, 2 failing", tests({ passed: 2, failed: 2 })],
  [
    "junit",
    "mocha/xunit.xml",
    "2 passing, 2 pending, 2 failing",
    tests({ passed: 2, skipped: 2, failed: 2 }),
  ],
  ["ctrf", "mocha/ctrf.json", "2 passing, 2 pending, 2 failing", tests({ passed: 2, skipped: 2, failed: 2 })],
  // The console counts the test around two subtests as failed, too; the report makes a suite of it.
  [
    "junit",
    "node-test/node-20.xml",
    "pass 4, fail 3, skipped 1, todo 1",
    tests({ passed: 4, failed: 2, skipped: 2 }),
  ],
  [
    "junit",
    "node-test/node-24.xml",
    "pass 4, fail 3, skipped 1, todo 1",
    tests({ passed: 4, failed: 2, skipped: 2 }),
  ],
  [
    "junit",
    "pytest/mixed.xml",
    "1 failed, 6 passed, 1 skipped, 1 xfailed, 1 xpassed, 2 errors, 1 rerun",
    tests({ failed: 3, errors: 2, passed: 7, skipped: 2 }),
  ],
  ["junit", "pytest/collection-error.xml", "1 error", tests({ failed: 1, errors: 1 })],
  [
    "junit",
    "unittest/mixed.xml",
    "Ran 6 tests; FAILED (failures=2, errors=1, skipped=1, expected failures=1)",
    tests({ failed: 3, errors: 1, skipped: 2, passed: 1 }),
  ],
  [
    "junit",
    "gotestsum/mixed.xml",
    "DONE 6 tests, 2 skipped, 1 failure",
    tests({ failed: 1, skipped: 2, passed: 3 }),
  ],
  // The report keeps the run that failed beside the one that passed.
  ["junit", "gotestsum/rerun.xml", "DONE 2 runs, 5 tests, 1 failure", tests({ failed: 1, passed: 4 })],
  ["junit", "gotestsum/build-error.xml", "DONE 0 tests, 1 failure, 1 error", tests({ failed: 2 })],
  [
    "junit",
    "surefire/TEST-*.xml",
    "Tests run: 8, Failures: 1, Errors: 1, Skipped: 1, Flakes: 1",
    tests({ failed: 2, errors: 1, skipped: 1, passed: 5, flaky: 1 }),
  ],
  // A test without an assertion is an error in the report, and one with a warning passed.
  [
    "junit",
    "phpunit/mixed.xml",
    "Tests: 9, Errors: 1, Failures: 1, Warnings: 1, Skipped: 1, Incomplete: 1, Risky: 1",
    tests({ failed: 3, errors: 2, skipped: 2, passed: 4 }),
  ],

  // -- coverage tools
  [
    "cobertura",
    "vitest/istanbul.cobertura.xml",
    "62.5 % Branch, 50 % Funcs, 63.63 % Lines",
    coverage(63.63, 62.5, 50),
  ],
  ["lcov", "vitest/istanbul.lcov", "62.5 % Branch, 50 % Funcs, 63.63 % Lines", coverage(63.63, 62.5, 50)],
  [
    "cobertura",
    "vitest/v8.cobertura.xml",
    "62.5 % Branch, 50 % Funcs, 63.63 % Lines",
    coverage(63.63, 62.5, 50),
  ],
  ["lcov", "vitest/v8.lcov", "62.5 % Branch, 50 % Funcs, 63.63 % Lines", coverage(63.63, 62.5, 50)],
  ["cobertura", "mocha/nyc.cobertura.xml", "50 % Branch, 50 % Funcs, 58.33 % Lines", coverage(58.33, 50, 50)],
  ["lcov", "mocha/nyc.lcov", "50 % Branch, 50 % Funcs, 58.33 % Lines", coverage(58.33, 50, 50)],
  ["lcov", "mocha/c8.lcov", "66.66 % Branch, 50 % Funcs, 50 % Lines", coverage(50, 66.66, 50)],
  // coverage.py's 77% is of lines and branches together: 16 statements 4 missed, 6 branches 1 partly.
  [
    "cobertura",
    "coverage-py/branches.cobertura.xml",
    "16 Stmts, 4 Miss, 6 Branch, 1 BrPart",
    coverage(75, 83.33),
  ],
  [
    "lcov",
    "coverage-py/branches.lcov",
    "16 Stmts, 4 Miss, 6 Branch, 1 BrPart; 1 of 3 functions called",
    coverage(75, 83.33, 33.33),
  ],
  ["cobertura", "coverage-py/lines.cobertura.xml", "16 Stmts, 9 Miss, 44%", coverage(43.75)],
  // go tool cover counts statements (55.6%); the converter writes lines: 7 of 15, and 1 of 2 functions.
  [
    "cobertura",
    "gotestsum/gocover.cobertura.xml",
    "Price 71.4%, unused 0.0%",
    coverage(46.67, undefined, 50),
  ],
  [
    "jacoco",
    "surefire/jacoco.xml",
    "LINE 2 missed 7 covered, BRANCH 3 and 5, METHOD 1 and 1",
    coverage(77.78, 62.5, 50),
  ],
  // PHPUnit counts a method only when all its lines were covered (0/2); one of them ran.
  ["cobertura", "phpunit/pcov.cobertura.xml", "Lines: 71.43% (5/7)", coverage(71.43, undefined, 50)],

  // -- scanners
  ["sarif", "eslint/eslint.sarif", "15 problems (9 errors, 6 warnings)", findings({ high: 9, medium: 6 })],
  ["sarif", "bandit/bandit.sarif", "Low: 1, Medium: 0, High: 2", findings({ high: 2, low: 1 })],
  ["sarif", "ruff/ruff.sarif", "Found 3 errors.", findings({ high: 3 })],
  // gosec rates these MEDIUM and writes level error, which is high.
  ["sarif", "gosec/gosec.sarif", "Issues : 3", findings({ high: 3 })],
  [
    "npm-audit",
    "npm-audit/findings.json",
    "2 vulnerabilities (1 high, 1 critical)",
    findings({ critical: 1, high: 1 }),
  ],
  ["npm-audit", "npm-audit/clean.json", "found 0 vulnerabilities", findings({})],
  // Nothing in it is rated, so all of it counts as high.
  [
    "cyclonedx",
    "pip-audit/findings.cdx.json",
    "Found 2 known vulnerabilities in 2 packages",
    findings({ high: 2, unrated: 2 }),
  ],
  ...scansOfTheBasket(),
  [
    "trivy",
    "trivy/all-scanners.json",
    "CRITICAL: 1, HIGH: 1, MEDIUM: 1, LOW: 1; misconfigurations HIGH: 2, MEDIUM: 1, LOW: 1; secrets CRITICAL: 1",
    findings({ critical: 2, high: 3, medium: 2, low: 2 }),
  ],
  // What an ignore file takes out is seen only with --show-suppressed.
  [
    "trivy",
    "trivy/ignored-unseen.json",
    "UNKNOWN: 1, MEDIUM: 2, HIGH: 1, CRITICAL: 2",
    findings({ critical: 2, high: 2, medium: 2, unrated: 1 }),
  ],
  [
    "trivy",
    "trivy/ignored.json",
    "UNKNOWN: 1, MEDIUM: 2, HIGH: 1, CRITICAL: 2; Suppressed Vulnerabilities (Total: 2)",
    findings({ critical: 2, high: 2, medium: 2, unrated: 1, suppressed: 2 }),
  ],
  [
    "trivy",
    "trivy/vex.json",
    "UNKNOWN: 1, LOW: 1, MEDIUM: 1, HIGH: 2, CRITICAL: 1; suppressed: not_affected 1, fixed 1",
    findings({ critical: 1, high: 3, medium: 1, low: 1, unrated: 1, suppressed: 2 }),
  ],
  ["trivy", "trivy/clean.json", "Number of language-specific files num=1, no table", findings({})],
  ["sarif", "trivy/clean.sarif", "Number of language-specific files num=1, no table", findings({})],
  [
    "grype",
    "grype/ignored.json",
    "2 Critical, 1 High, 2 Medium, 1 Unknown, 2 (suppressed)",
    findings({ critical: 2, high: 2, medium: 2, unrated: 1, suppressed: 2 }),
  ],
  [
    "grype",
    "grype/vex.json",
    "1 Critical, 2 High, 1 Medium, 1 Low, 1 Unknown, 2 (suppressed by VEX)",
    findings({ critical: 1, high: 3, medium: 1, low: 1, unrated: 1, suppressed: 2 }),
  ],
  ["grype", "grype/clean.json", "No vulnerabilities found", findings({})],
  ["sarif", "grype/clean.sarif", "No vulnerabilities found", findings({})],
  // Grype does not say what it looked at: an empty folder is clean to it.
  ["grype", "grype/nothing.json", "No vulnerabilities found", findings({})],

  // -- decisions about vulnerabilities
  [
    "cyclonedx",
    "cyclonedx-python-lib/mixed.cdx.json",
    "open: critical 1, medium 1, low 1, no rating 1; 4 not_affected, false_positive, resolved or with pedigree",
    findings({ critical: 1, high: 1, medium: 1, low: 1, unrated: 1, suppressed: 4 }),
  ],
  [
    "cyclonedx",
    "cyclonedx-python-lib/harmless.cdx.json",
    "not_affected 1, false_positive 1, resolved 1, resolved_with_pedigree 1",
    findings({ suppressed: 4 }),
  ],
  [
    "cyclonedx",
    "cyclonedx-python-lib/unanalysed.cdx.json",
    "critical 2, high 2, medium 2, low 1, no rating 1",
    findings({ critical: 2, high: 3, medium: 2, low: 1, unrated: 1 }),
  ],
  // These two write states and no ratings.
  [
    "cyclonedx",
    "lib4vex/mixed.cdx.json",
    "exploitable 2, in_triage 2, not_affected 1, false_positive 1, resolved 1, resolved_with_pedigree 1",
    findings({ high: 4, unrated: 4, suppressed: 4 }),
  ],
  [
    "cyclonedx",
    "vexcalibur/mixed.cdx.json",
    "exploitable 2, in_triage 2, not_affected 1, false_positive 1, resolved 2",
    findings({ high: 4, unrated: 4, suppressed: 4 }),
  ],
];

/** Both scanners know eight vulnerabilities of the same packages, in each form of their reports. */
function scansOfTheBasket(): readonly Row[] {
  const all = findings({ critical: 2, high: 3, medium: 2, low: 1, unrated: 1 });
  const trivy =
    "Total: 2 (UNKNOWN: 1, HIGH: 1), 4 (LOW: 1, MEDIUM: 1, HIGH: 1, CRITICAL: 1), 1 (CRITICAL: 1), 1 (MEDIUM: 1)";
  const grype = "2 Critical, 2 High, 2 Medium, 1 Low, 1 Unknown";
  return [
    ["trivy", "trivy/findings.json", trivy, all],
    ["cyclonedx", "trivy/findings.cdx.json", trivy, all],
    ["sarif", "trivy/findings.sarif", trivy, all],
    ["grype", "grype/findings.json", grype, all],
    ["grype", "grype/by-cve.json", grype, all],
    ["cyclonedx", "grype/findings.cdx.json", grype, all],
    ["sarif", "grype/findings.sarif", grype, all],
  ];
}

/** k6 v1.8: "checks_succeeded 90.00% 18 out of 20", one of two thresholds crossed, p(95) of some milliseconds. */
it.each(["export", "handled"])("k6 reads k6/%s.json as its console said", async (form) => {
  const reading = await read("k6", [`k6/${form}.json`]);
  const facts = reading.facts[0]?.facts;
  expect(facts).toMatchObject({
    thresholds: { total: 2, failed: 1 },
    checks: { total: 20, passed: 18, failed: 2 },
    metrics: {
      checks: { thresholds: { "rate>0.95": false } },
      http_req_duration: { thresholds: { "p(95)<2000": true }, "p(95)": expect.any(Number) },
    },
  });
});

const REFUSED: readonly (readonly [EvidenceFormat, string, string, object])[] = [
  ["junit", "pytest/none.xml", "1 deselected", { reasonCode: "evidence-empty" }],
  [
    "npm-audit",
    "npm-audit/failed.json",
    "audit endpoint returned an error",
    { reasonCode: "evidence-malformed" },
  ],
  [
    "trivy",
    "trivy/nothing.json",
    "Number of language-specific files num=0",
    { reasonCode: "evidence-empty" },
  ],
  // Trivy writes the same for a clean scan and for a bill of materials, for which it looked for nothing.
  [
    "cyclonedx",
    "trivy/clean.cdx.json",
    "Number of language-specific files num=1, no table",
    { reasonCode: "evidence-empty" },
  ],
  ["cyclonedx", "trivy/bom.cdx.json", "no scan", { reasonCode: "evidence-empty" }],
  ["cyclonedx", "grype/clean.cdx.json", "No vulnerabilities found", { reasonCode: "evidence-empty" }],
  // A clean CycloneDX of pip-audit has no list of vulnerabilities, like a mere bill of materials.
  [
    "cyclonedx",
    "pip-audit/clean.cdx.json",
    "No known vulnerabilities found",
    { reasonCode: "evidence-empty" },
  ],
];

const files = (pattern: string): readonly string[] => {
  if (!pattern.includes("*")) return [pattern];
  const [folder = ""] = pattern.split("/");
  return readdirSync(join(CORPUS, folder))
    .filter((name) => name.startsWith("TEST-"))
    .sort()
    .map((name) => `${folder}/${name}`);
};

it.each(ROWS)("%s reads %s as its console said: %s", async (format, pattern, _, facts) => {
  const reading = await read(format, files(pattern));
  expect(reading.files.flatMap((file) => file.failure ?? [])).toEqual([]);
  expect(reading.facts[0]?.facts).toEqual(facts);
});

it.each(REFUSED)("%s refuses %s: %s", async (format, path, _, failure) => {
  const reading = await read(format, [path]);
  expect(reading.facts).toEqual([]);
  expect(reading.failure ?? reading.files[0]?.failure).toMatchObject(failure);
});

describe("the corpus", () => {
  it("has an expectation for every file", () => {
    const expected = new Set([...ROWS, ...REFUSED].flatMap((row) => files(row[1])));
    const all = readdirSync(CORPUS, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== "README.md" && !entry.parentPath.endsWith("k6"))
      .map((entry) => relative(CORPUS, join(entry.parentPath, entry.name)));
    expect(all.filter((path) => !expected.has(path))).toEqual([]);
  });

  it("states when it was made, where its tools write that", async () => {
    const silent: string[] = [];
    for (const [format, pattern] of ROWS) {
      const { files: outcomes } = await read(format, files(pattern));
      for (const { path, time } of outcomes) {
        if (time.kind === "silent") silent.push(path);
        if (time.kind === "stated" && path !== "jest/suite-errors.xml") expect(time.at).toMatch(/^2026-11-/);
        expect(time.kind, path).not.toBe("unreadable");
      }
    }
    expect([...new Set(silent.map((path) => path.replace(/\/.*\./, " ")))].sort()).toEqual([
      "coverage-py lcov",
      "eslint sarif",
      "gosec sarif",
      "grype sarif",
      "mocha lcov",
      "node-test xml",
      "npm-audit json",
      "phpunit xml",
      "ruff sarif",
      "surefire xml",
      "trivy sarif",
      "vitest lcov",
    ]);
  });
});
