import { OldestTime } from "./document-time.ts";
import type { Severity } from "./findings.ts";
import { FindingCounter, scoreAt, scoredSeverity, sumFindings } from "./findings.ts";
import type { JsonView } from "./json-view.ts";
import { readReport } from "./json-view.ts";
import { addedUp, UnreadableEvidence } from "./reader.ts";

/**
 * SARIF 2.1.0 (OASIS, https://docs.oasis-open.org/sarif/sarif/v2.1.0/), all runs of it. A rule's or result's
 * `security-severity` decides as on GitHub, else the level does: error is high, warning medium, note and none
 * low. Results that are `absent` against the baseline are gone; accepted suppressions are counted apart.
 */
export const readSarif = addedUp({
  read: readReport((root, input) => {
    if (root.at("version").text() !== "2.1.0") root.at("version").refuse('version "2.1.0"');
    const runs = root.at("runs").items();
    if (runs.length === 0) throw nothing(input.path, "no run: no tool reported anything");
    const counter = new FindingCounter();
    const time = new OldestTime();
    for (const run of runs) readRun(run, counter, time, input.path);
    return { kind: "read", part: counter.result(), time: time.result(), notes: [] };
  }),
  sum: sumFindings,
});

function readRun(run: JsonView, counter: FindingCounter, time: OldestTime, path: string): void {
  for (const invocation of run.at("invocations").items()) {
    if (invocation.at("executionSuccessful").boolean() === false) {
      invocation.at("executionSuccessful").refuse("a tool that ran to its end");
    }
    const ended = invocation.at("endTimeUtc").text();
    if (ended !== undefined) time.see(ended, "invocations.endTimeUtc");
  }
  // Results may be kept in another file, and are absent where the tool never looked for any.
  const elsewhere = run.at("externalPropertyFileReferences", "results");
  if (elsewhere.items().length > 0) elsewhere.refuse("results inside the file");
  if (!run.at("results").present) throw nothing(path, "a run without results: nothing was scanned");
  const rules = new Rules(run);
  for (const result of run.at("results").items()) {
    if (result.at("baselineState").text() === "absent" || !isFinding(result)) continue;
    if (isSuppressed(result)) counter.suppress();
    else counter.add(severityOf(result, rules.of(result)));
  }
}

/** `pass`, `informational` and `notApplicable` are no findings; `open` and `review` wait for one. */
function isFinding(result: JsonView): boolean {
  const kind = result.at("kind").text() ?? "fail";
  return !["pass", "informational", "notApplicable"].includes(kind);
}

/** Suppressed is what has suppressions none of which is under review or rejected (3.27.23). */
function isSuppressed(result: JsonView): boolean {
  const suppressions = result.at("suppressions").items();
  return (
    suppressions.length > 0 &&
    suppressions.every((one) => (one.at("status").text() ?? "accepted") === "accepted")
  );
}

function severityOf(result: JsonView, rule: JsonView | undefined): Severity | undefined {
  const score = securitySeverity(result) ?? (rule === undefined ? undefined : securitySeverity(rule));
  // Trivy and Grype write 0.0 where they have no rating, which is no promise that the finding is harmless.
  if (score !== undefined) return score === 0 ? undefined : scoredSeverity(score);
  const level =
    result.at("level").text() ?? rule?.at("defaultConfiguration", "level").text() ?? defaultLevel(result);
  switch (level) {
    case "error":
      return "high";
    case "warning":
      return "medium";
    case "note":
    case "none":
      return "low";
    default:
      return undefined;
  }
}

function securitySeverity(view: JsonView): number | undefined {
  return scoreAt(view.at("properties", "security-severity"));
}

/** Only failures have a level of their own by default (3.27.10). */
function defaultLevel(result: JsonView): string {
  return (result.at("kind").text() ?? "fail") === "fail" ? "warning" : "none";
}

/** The rules of a run: the driver's and its extensions', found by reference, index or id. */
class Rules {
  private readonly components: readonly (readonly JsonView[])[];
  private readonly driver: readonly JsonView[];
  private readonly byId = new Map<string, JsonView>();

  constructor(run: JsonView) {
    const tool = run.at("tool");
    this.driver = tool.at("driver", "rules").items();
    this.components = tool
      .at("extensions")
      .items()
      .map((extension) => extension.at("rules").items());
    for (const rule of [this.driver, ...this.components].flat()) {
      const id = rule.at("id").text();
      if (id !== undefined && !this.byId.has(id)) this.byId.set(id, rule);
    }
  }

  of(result: JsonView): JsonView | undefined {
    const reference = result.at("rule");
    const component = reference.at("toolComponent", "index").number();
    const list = component === undefined ? this.driver : (this.components[component] ?? []);
    const index = reference.at("index").number() ?? result.at("ruleIndex").number() ?? -1;
    const id = reference.at("id").text() ?? result.at("ruleId").text();
    // A result may name a rule below the one described: CA1000/1 is judged as CA1000.
    return list[index] ?? (id === undefined ? undefined : (this.byId.get(id) ?? this.byId.get(parentOf(id))));
  }
}

function parentOf(id: string): string {
  return id.slice(0, Math.max(0, id.lastIndexOf("/")));
}

function nothing(file: string, found: string): UnreadableEvidence {
  return new UnreadableEvidence({
    reasonCode: "evidence-empty",
    expected: "the results of a scan",
    found,
    where: { file },
  });
}
