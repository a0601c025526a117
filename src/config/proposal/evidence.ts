import picomatch from "picomatch";
import type { EvidenceFormat } from "../../evidence/formats.ts";
import { formatOfPath, pathInArtifact, placeOf } from "./report-paths.ts";
import type { ReportFacts, RepositoryFacts, UploadFacts, WorkflowFacts } from "./repository-facts.ts";

/** An evidence item as the config holds it. */
export interface ProposedItem {
  readonly id: string;
  readonly title: string;
  readonly format: EvidenceFormat;
  readonly path: string;
  readonly from?: { readonly workflow: string; readonly artifact: string };
  readonly require?: string;
}

/** An item, and what a person should know of it. */
export interface EvidenceProposal {
  readonly item: ProposedItem;
  readonly comment: string;
}

/** Reports of one format that belong together. */
interface Group {
  readonly format: EvidenceFormat;
  readonly path: string;
  readonly reports: readonly ReportFacts[];
}

interface Upload extends UploadFacts {
  readonly workflow: string;
}

/**
 * Evidence items for every kind of report that was seen: on disk, where its numbers say what to ask, and in the
 * artifacts that workflows keep. A report that a workflow keeps is taken from there: a release job's checkout has
 * none of its own.
 */
export function proposeEvidence(facts: RepositoryFacts): readonly EvidenceProposal[] {
  const uploads = facts.workflows.flatMap(uploadsOf);
  const onDisk = groupReports(facts.reports);
  const seen = onDisk.map((group) => {
    const upload = uploads.find(({ paths }) => paths.some((path) => covers(path, group.reports)));
    return proposeGroup(group, upload);
  });
  const known = new Set(seen.map(({ item }) => `${item.from?.artifact}/${item.format}`));
  const unseen = uploads
    .flatMap((upload) => proposeUpload(upload))
    .filter(({ item }) => {
      const key = `${item.from?.artifact}/${item.format}`;
      return !known.has(key) && known.add(key);
    });
  return named([...seen, ...unseen]);
}

/** Reports that a person has to name, because only the run makes the names of their artifacts. */
export function unnamedReports({ workflows }: RepositoryFacts): readonly string[] {
  return workflows.flatMap(({ file, unnamed }) =>
    unnamed
      .filter(({ paths }) => paths.some((path) => formatOfPath(path) !== undefined))
      .map(
        ({ artifact }) =>
          `the reports that ${file} keeps as ${artifact} (readiness.evidence: an item for each name the run makes)`,
      ),
  );
}

function uploadsOf({ file, uploads }: WorkflowFacts): readonly Upload[] {
  return uploads.map((upload) => ({ ...upload, workflow: file }));
}

// -- reports on disk ----------------------------------------------------------------------------------

/** Files of one format in one folder are one item; folders that end alike (modules of a build) are one, too. */
function groupReports(reports: readonly ReportFacts[]): readonly Group[] {
  const groups = new Map<string, ReportFacts[]>();
  for (const report of reports) {
    const { folder, pattern } = placeOf(report.path);
    // Where another format's reports stand beside them, a pattern would catch those, too.
    const mixed = reports.some(
      (other) => other.format !== report.format && tailOf(placeOf(other.path).folder) === tailOf(folder),
    );
    const key = JSON.stringify([report.format, tailOf(folder), mixed ? pattern : ""]);
    groups.set(key, [...(groups.get(key) ?? []), report]);
  }
  return [...groups.values()].map((members) => ({
    format: members[0]?.format ?? "junit",
    path: patternFor(members.map(({ path }) => path)),
    reports: members,
  }));
}

/** One path or glob for all of them. */
function patternFor(paths: readonly string[]): string {
  const [first = ""] = paths;
  if (paths.length === 1) return first;
  const places = paths.map(placeOf);
  const patterns = new Set(places.map(({ pattern }) => pattern));
  const [pattern = ""] = patterns.size === 1 ? patterns : [`*${/\.[^.]*$/.exec(first)?.[0] ?? ""}`];
  const folders = new Set(places.map(({ folder }) => folder));
  const [folder = ""] = folders;
  if (folders.size > 1) return `**/${tailOf(folder)}/${pattern}`;
  return folder === "" ? pattern : `${folder}/${pattern}`;
}

/** The last two folders: what modules of one build have in common. */
function tailOf(folder: string): string {
  return folder.split("/").slice(-2).join("/");
}

function proposeGroup(group: Group, upload: Upload | undefined): EvidenceProposal {
  const { format, reports } = group;
  const asked = requirementOf(format, reports);
  const files = reports.length === 1 ? "the report on disk" : `${reports.length} reports on disk`;
  const where =
    upload === undefined
      ? `Found: ${files}. A release job sees it only if it is committed or made there; else keep it as an artifact and add from.`
      : `Found: ${files}, and ${upload.workflow} keeps ${reports.length === 1 ? "it" : "them"} as the artifact ${upload.artifact}.`;
  const broken = reports.find(({ problem }) => problem !== undefined);
  const warning = broken === undefined ? "" : ` ${broken.path} cannot be read now: ${broken.problem ?? ""}.`;
  return {
    item: {
      ...describe(format, group.path),
      format,
      path: upload === undefined ? group.path : pathInArtifact(group.path, upload.paths),
      ...(upload === undefined ? {} : { from: { workflow: upload.workflow, artifact: upload.artifact } }),
      ...(asked.require === undefined ? {} : { require: asked.require }),
    },
    comment: `${where}${asked.says === "" ? "" : ` ${asked.says}`}${warning}`,
  };
}

// -- artifacts of workflows ---------------------------------------------------------------------------

function proposeUpload(upload: Upload): readonly EvidenceProposal[] {
  return upload.paths.flatMap((path) => {
    const format = formatOfPath(path);
    if (format === undefined) return [];
    return [
      {
        item: {
          ...describe(format, path),
          format,
          path: pathInArtifact(path, upload.paths),
          from: { workflow: upload.workflow, artifact: upload.artifact },
        },
        comment: `${upload.workflow} keeps ${path} as the artifact ${upload.artifact}; no such report is on disk, so nothing more is asked than the format asks by itself.`,
      },
    ];
  });
}

/** Whether what a step uploads holds the reports. */
function covers(uploaded: string, reports: readonly ReportFacts[]): boolean {
  const matches = picomatch(uploaded);
  const folder = `${uploaded.replace(/\/$/, "")}/`;
  return reports.every(({ path }) => matches(path) || path.startsWith(folder));
}

// -- what is asked ------------------------------------------------------------------------------------

interface Asked {
  /** Absent where the format asks by itself what should be asked. */
  readonly require?: string;
  readonly says: string;
}

/** What the numbers of today allow to ask; nothing is ever weakened below "no failed test, nothing critical". */
function requirementOf(format: EvidenceFormat, reports: readonly ReportFacts[]): Asked {
  const all = (group: string, name: string): readonly number[] =>
    reports.map(({ facts }) => numberOf(facts, group, name)).filter((value) => value !== undefined);
  const sum = (group: string, name: string): number =>
    all(group, name).reduce((one, other) => one + other, 0);
  const lines = all("coverage", "lines");
  if (all("tests", "total").length > 0) return askTests(sum("tests", "total"), sum("tests", "failed"));
  if (lines.length > 0) return askCoverage(Math.min(...lines));
  if (all("findings", "total").length > 0) {
    return askFindings(sum("findings", "critical") + sum("findings", "high"));
  }
  return { says: format === "k6" ? "Its own thresholds decide." : "" };
}

function askFindings(bad: number): Asked {
  const says =
    bad === 0 ? "" : `${count(bad, "critical or high finding")} now: the gate says no until they are gone.`;
  return { require: "findings.critical + findings.high == 0", says };
}

/** A floor below today's number notices when a part of the tests is not run any more. */
function askTests(total: number, failed: number): Asked {
  const floor = total < 10 ? 1 : Math.floor(total * 0.9);
  const says =
    failed > 0 ? `${failed} of ${total} fail now: the gate says no.` : `${count(total, "test")} now.`;
  return { require: `tests.failed == 0 && tests.total >= ${floor}`, says };
}

function askCoverage(lines: number): Asked {
  const floor = Math.min(0.8, Math.floor(lines * 20) / 20);
  const percent = Number((lines * 100).toFixed(1));
  const says =
    lines >= 0.8 ? `${percent}% now.` : `${percent}% now; raise the floor as it grows (80% is the default).`;
  return { require: `coverage.lines >= ${floor}`, says };
}

function numberOf(facts: ReportFacts["facts"], group: string, name: string): number | undefined {
  const holder = facts?.[group];
  const value: unknown =
    typeof holder === "object" && holder !== null ? Reflect.get(holder, name) : undefined;
  return typeof value === "number" ? value : undefined;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}

// -- names --------------------------------------------------------------------------------------------

function describe(format: EvidenceFormat, path: string): { readonly id: string; readonly title: string } {
  switch (format) {
    case "junit":
    case "ctrf":
      return /(?:^|[^a-z])(?:e2e|end-to-end|playwright|cypress)/i.test(path)
        ? { id: "end-to-end-tests", title: "All end-to-end tests are green" }
        : /integration|failsafe|(?:^|[^a-z])it(?:[^a-z]|$)/i.test(path)
          ? { id: "integration-tests", title: "All integration tests are green" }
          : { id: "unit-tests", title: "All unit tests are green" };
    case "cobertura":
    case "lcov":
    case "jacoco":
      return { id: "coverage", title: "The tests cover enough of the code" };
    case "npm-audit":
      return { id: "dependencies", title: "No dependency has a critical or high vulnerability" };
    case "trivy":
    case "grype":
    case "cyclonedx":
      return { id: "vulnerabilities", title: "Nothing critical or high is known of what is shipped" };
    case "sarif":
      return { id: "code-scan", title: "The scanners found nothing critical or high" };
    case "k6":
      return { id: "performance", title: "The load test kept its thresholds" };
    case "json":
    case "yaml":
    case "markdown":
    case "zip":
    case "file":
      return { id: "document", title: "The document is there" };
  }
}

/** Ids are unique: the second of a name gets a number. */
function named(proposals: readonly EvidenceProposal[]): readonly EvidenceProposal[] {
  const counts = new Map<string, number>();
  return proposals.map((proposal) => {
    const { id } = proposal.item;
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return count === 1 ? proposal : { ...proposal, item: { ...proposal.item, id: `${id}-${count}` } };
  });
}
