import type { EvidenceFormat } from "../../evidence/formats.ts";

/** Reports by the names that tools give them. */
const NAMES: readonly (readonly [RegExp, EvidenceFormat | undefined])[] = [
  [/\.sarif(?:\.json)?$/i, "sarif"],
  [/(?:^|\/)lcov[^/]*\.info$/i, "lcov"],
  [/jacoco[^/]*\.xml$/i, "jacoco"],
  [/(?:cobertura[^/]*|(?:^|\/)coverage)\.xml$/i, "cobertura"],
  [/npm-?audit[^/]*\.json$/i, "npm-audit"],
  [/vex\.json$/i, "cyclonedx"],
  // What a bill of materials says of vulnerabilities is seen in it, not in its name, which may be a scanner's.
  [/(?:cdx|bom|cyclonedx|spdx)[^/]*\.json$/i, undefined],
  [/trivy[^/]*\.json$/i, "trivy"],
  [/grype[^/]*\.json$/i, "grype"],
  [/ctrf[^/]*\.json$/i, "ctrf"],
  [/k6[^/]*\.json$/i, "k6"],
  [
    /(?:junit|surefire|failsafe|test-?(?:reports?|results?)|pytest|nextest)[^*]*(?:\*\*\/)?[^/]*\.xml$/i,
    "junit",
  ],
  [/(?:^|\/)TEST-[^/]*\.xml$/, "junit"],
  [/(?:surefire|failsafe)-reports\/?(?:\*\*)?$/, "junit"],
];

/** The format that a path names, where its name says it. */
export function formatOfPath(path: string): EvidenceFormat | undefined {
  return NAMES.find(([name]) => name.test(path))?.[1];
}

/** The start of a report's content is enough to know it by. */
export const RECOGNISED_BYTES = 64 * 1024;

/**
 * The format of a report by its name and how it begins; undefined for everything that is no report of a tool.
 * What it recognises is read by the format's reader afterwards, so a wrong guess shows.
 */
export function recogniseReport(path: string, start: string): EvidenceFormat | undefined {
  if (/\.xml$/i.test(path)) return recogniseXml(start);
  if (/\.(?:json|sarif)$/i.test(path)) return recogniseJson(start);
  if (/\.(?:info|lcov)$/i.test(path)) return /^(?:TN:|SF:)/m.test(start) ? "lcov" : undefined;
  return undefined;
}

function recogniseXml(start: string): EvidenceFormat | undefined {
  const root = /<([A-Za-z][\w:.-]*)(?:\s[^<]*)?>/.exec(start.replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, ""));
  switch (root?.[1]) {
    case "testsuites":
    case "testsuite":
      return "junit";
    case "coverage":
      return /line-rate=/.test(root[0]) ? "cobertura" : undefined;
    case "report":
      return /<sessioninfo\b|<counter\b|jacoco/i.test(start) ? "jacoco" : undefined;
    default:
      return undefined;
  }
}

/** Keys that stand in no other document; the first that is there decides. */
const JSON_MARKS: readonly (readonly [RegExp, EvidenceFormat])[] = [
  [/"\$schema"\s*:\s*"[^"]*sarif|"runs"\s*:\s*\[\s*\{\s*"(?:tool|\$schema)"/, "sarif"],
  [/"auditReportVersion"\s*:/, "npm-audit"],
  [/"ArtifactName"\s*:|"ArtifactType"\s*:/, "trivy"],
  [/"matches"\s*:\s*\[[\s\S]*"vulnerability"\s*:|"grype"/, "grype"],
  [/"reportFormat"\s*:\s*"CTRF"|"results"\s*:\s*\{\s*"tool"\s*:/, "ctrf"],
  [/"root_group"\s*:|"http_req_duration"\s*:/, "k6"],
];

function recogniseJson(start: string): EvidenceFormat | undefined {
  if (/"bomFormat"\s*:\s*"CycloneDX"/.test(start)) {
    // A bill of materials without vulnerabilities is no scan, and some tools write an empty list into each.
    return /"vulnerabilities"\s*:\s*\[\s*\{/.test(start) ? "cyclonedx" : undefined;
  }
  return JSON_MARKS.find(([mark]) => mark.test(start))?.[1];
}

/** What Maven calls its reports of tests, whatever else stands beside them. */
const MAVEN_REPORTS = /^(.*(?:surefire|failsafe)-reports)(?:\/(?:\*\*|\*|\*\.xml)?)*$/;

/** The folder of a path, and a pattern for its name and the names like it. */
export function placeOf(path: string): { readonly folder: string; readonly pattern: string } {
  const [, maven] = MAVEN_REPORTS.exec(path) ?? [];
  if (maven !== undefined) return { folder: maven, pattern: "TEST-*.xml" };
  const cut = path.lastIndexOf("/");
  const folder = cut < 0 ? "" : path.slice(0, cut);
  const name = path.slice(cut + 1);
  if (/^(?:TEST|TESTS)-.*\.xml$/.test(name)) return { folder, pattern: "TEST-*.xml" };
  return { folder, pattern: name === "" || name === "**" ? "*.xml" : name };
}

/**
 * Where the files of an uploaded path stand in the artifact: upload-artifact drops the folders that everything
 * it uploads has in common. A name that any file could have is looked for below the last folder it keeps, so that
 * reports of another kind are not taken for these.
 */
export function pathInArtifact(path: string, uploaded: readonly string[]): string {
  const { folder, pattern } = placeOf(path);
  if (!pattern.startsWith("*.")) return `**/${pattern}`;
  const [first = [], ...others] = uploaded.map(literalFolders);
  const differs = first.findIndex((name, at) => others.some((folders) => folders[at] !== name));
  const dropped = differs < 0 ? first.length : differs;
  const kept = folder.split("/").slice(dropped);
  const last = kept.findLast((name) => name !== "" && !name.includes("*"));
  return last === undefined ? `**/${pattern}` : `**/${last}/**/${pattern}`;
}

/** The folders of a path that no pattern stands for. */
function literalFolders(path: string): readonly string[] {
  const names = path.replace(/\/$/, "").split("/");
  const end = names.findIndex(
    (name, at) => /[*?[]/.test(name) || (at === names.length - 1 && name.includes(".")),
  );
  return end < 0 ? names : names.slice(0, end);
}
