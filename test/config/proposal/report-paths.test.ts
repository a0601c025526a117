import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { formatOfPath, pathInArtifact, recogniseReport } from "../../../src/config/proposal/report-paths.ts";
import { SAMPLES } from "../../support/evidence/samples.ts";

const CORPUS = "test/evidence/corpus";

/** Corpus files by the format that their names say. */
const EXPECTED: readonly (readonly [RegExp, string | undefined])[] = [
  [/(?:clean|bom)\.cdx\.json$/, undefined],
  [/\.cdx\.json$/, "cyclonedx"],
  [/^trivy\/.*\.json$/, "trivy"],
  [/^grype\/.*\.json$/, "grype"],
  [/\.sarif$/, "sarif"],
  [/\.cobertura\.xml$/, "cobertura"],
  [/\.lcov$/, "lcov"],
  [/jacoco\.xml$/, "jacoco"],
  [/ctrf\.json$/, "ctrf"],
  [/^k6\//, "k6"],
  [/^npm-audit\/(?:clean|findings)\.json$/, "npm-audit"],
  [/\.xml$/, "junit"],
];

describe("a report", () => {
  const files = readdirSync(CORPUS, { recursive: true, encoding: "utf8" });
  const cases = files.flatMap((path) => {
    const row = EXPECTED.find(([name]) => name.test(path));
    return row === undefined ? [] : [[path, row[1]] as const];
  });

  it.each(cases)("%s of a real tool is recognised as %s", (path, format) => {
    expect(recogniseReport(path, readFileSync(join(CORPUS, path), "utf8"))).toBe(format);
  });

  it.each(["junit", "cobertura", "sarif", "trivy", "grype", "npm-audit", "cyclonedx", "ctrf"] as const)(
    "of the format %s is recognised by its content",
    (format) => {
      const [sample = ""] = SAMPLES[format];
      const name = /^(?:junit|cobertura)$/.test(format) ? "a.xml" : "a.json";
      expect(recogniseReport(name, String(sample))).toBe(format);
    },
  );

  it.each([
    ["pom.xml", "<project/>"],
    ["package.json", '{ "name": "x", "version": "1.0.0" }'],
    ["bom.json", '{ "bomFormat": "CycloneDX", "components": [] }'],
    ["a.xml", "<coverage generated='1'/>"],
    ["notes.txt", "<testsuite/>"],
  ])("is not what %s holds", (path, start) => {
    expect(recogniseReport(path, start)).toBeUndefined();
  });

  it.each([
    ["reports/junit.xml", "junit"],
    ["**/target/surefire-reports/*.xml", "junit"],
    ["test-results/**/*.xml", "junit"],
    ["out/coverage.xml", "cobertura"],
    ["coverage/lcov.info", "lcov"],
    ["target/site/jacoco/jacoco.xml", "jacoco"],
    ["security/codeql.sarif", "sarif"],
    ["trivy-report.json", "trivy"],
    ["basket.vex.json", "cyclonedx"],
    ["trivy.cdx.json", undefined],
    ["out/sbom-grype.json", undefined],
    ["build/libs/app.jar", undefined],
    ["dist/", undefined],
  ])("at %s is expected to be %s", (path, format) => {
    expect(formatOfPath(path)).toBe(format);
  });

  it.each([
    ["reports/junit.xml", ["reports/junit.xml"], "**/junit.xml"],
    ["reports/*.xml", ["reports/*.xml"], "**/*.xml"],
    ["reports/", ["reports/"], "**/*.xml"],
    ["reports/junit/*.xml", ["reports/junit/*.xml", "reports/coverage.xml"], "**/junit/**/*.xml"],
    ["reports/*.xml", ["reports/*.xml", "reports/perf.json"], "**/*.xml"],
    ["junit/**/*.xml", ["junit/**/*.xml", "lcov.info"], "**/junit/**/*.xml"],
    ["**/test-results/*.xml", ["**/test-results/*.xml"], "**/test-results/**/*.xml"],
    ["**/target/surefire-reports/*.xml", ["**/target/surefire-reports/*.xml", "pom.xml"], "**/TEST-*.xml"],
    ["target/surefire-reports", ["target/surefire-reports"], "**/TEST-*.xml"],
    ["target/failsafe-reports/**", ["target/failsafe-reports/**"], "**/TEST-*.xml"],
  ] as const)("uploaded as %s, of %j, is looked for in the artifact at %s", (path, uploaded, pattern) => {
    expect(pathInArtifact(path, uploaded)).toBe(pattern);
  });
});
