import type { Location } from "../gate/errors.ts";
import { OldestTime } from "./document-time.ts";
import type { EvidenceInput, FileReading, Note, ReadOptions } from "./reader.ts";
import { addedUp, UnreadableEvidence } from "./reader.ts";
import type { TestCounts } from "./tests.ts";
import { believeClaim, startTestCounts, sumTests } from "./tests.ts";
import type { XmlElement } from "./xml.ts";
import { readXml } from "./xml.ts";

/**
 * JUnit XML in the dialects that build tools write. There is no standard; what they share is `testcase`
 * elements, each with at most a `failure`, `error` or `skipped` child, inside `testsuite` elements that nest
 * and claim totals. The cases are the truth and the claims are compared with them.
 *
 * Reruns (surefire, failsafe, nextest): `flakyFailure` and `flakyError` mark a case that passed in the end;
 * `rerunFailure` and `rerunError` accompany the final `failure` of one that never did.
 */
export const readJunit = addedUp({ read: readFile, sum: sumTests });

/** A suite while its elements stream by. `failed` and `errors` include what nested suites count. */
interface Suite {
  readonly name: string;
  readonly claims: { readonly tests?: number; readonly failures?: number; readonly errors?: number };
  readonly where: Location;
  ownCases: number;
  cases: number;
  bad: number;
}

interface Case {
  failed: boolean;
  error: boolean;
  skipped: boolean;
  flaky: boolean;
}

/** More notes than this on one file help nobody. */
const MAX_NOTES = 5;

async function readFile(input: EvidenceInput, options: ReadOptions): Promise<FileReading<TestCounts>> {
  const counts = startTestCounts();
  const suites: Suite[] = [];
  const notes: Note[] = [];
  const times = new OldestTime();
  let current: Case | undefined;
  let caseDepth = 0;

  const note = (message: string, where: Location) => {
    if (notes.length < MAX_NOTES) notes.push({ message, where });
  };

  const openSuite = (element: XmlElement, at: () => Location) => {
    const { attributes } = element;
    if (attributes["timestamp"] !== undefined)
      times.see(attributes["timestamp"], `${element.name} timestamp`);
    suites.push({
      name: attributes["name"] ?? element.name,
      claims: readClaims(attributes, at),
      where: at(),
      ownCases: 0,
      cases: 0,
      bad: 0,
    });
  };

  const closeSuite = () => {
    const suite = suites.pop();
    if (suite === undefined) return;
    const { tests, failures = 0, errors = 0 } = suite.claims;
    if (tests !== undefined && tests !== suite.cases && tests !== suite.ownCases) {
      note(`suite "${suite.name}" claims ${tests} tests and holds ${suite.cases}`, suite.where);
    }
    // A claim of more failures than the cases show may be the truth about a suite that was cut short.
    const surplus = failures + errors - suite.bad;
    if (surplus > 0) {
      note(
        `suite "${suite.name}" claims ${failures + errors} failures and errors and shows ${suite.bad}; the claim counts`,
        suite.where,
      );
      believeClaim(counts, surplus);
      suite.bad += surplus;
    }
    const parent = suites.at(-1);
    if (parent === undefined) return;
    parent.cases += suite.cases;
    parent.bad += suite.bad;
  };

  const closeCase = (ended: Case) => {
    const suite = suites.at(-1);
    if (suite !== undefined) {
      suite.ownCases += 1;
      suite.cases += 1;
      if (ended.failed || ended.error) suite.bad += 1;
    }
    if (ended.error) counts.errors += 1;
    if (ended.failed || ended.error) counts.failed += 1;
    else if (ended.skipped) counts.skipped += 1;
    else counts.passed += 1;
    if (ended.flaky && !ended.error && !ended.failed) counts.flaky += 1;
  };

  await readXml(input, options.maxBytes, {
    open(element, at, depth) {
      const { name, attributes } = element;
      if (depth === 1 && name !== "testsuites" && name !== "testsuite") throw notJunit(name, at());
      if (current !== undefined) {
        mark(current, name, at);
        return;
      }
      switch (name) {
        case "testsuites":
        case "testsuite":
          openSuite(element, at);
          break;
        case "testcase":
          current = startCase(attributes);
          caseDepth = depth;
          counts.durationSeconds += seconds(attributes["time"]);
          break;
        case "error":
        case "failure": {
          // A suite that broke outside its cases (set-up, tear-down, a crashed worker).
          const suite = suites.at(-1);
          if (suite === undefined) break;
          suite.bad += 1;
          counts.failed += 1;
          if (name === "error") counts.errors += 1;
          note(`suite "${suite.name}" has a ${name} outside its test cases`, at());
          break;
        }
      }
    },
    close(name, depth) {
      if (current !== undefined) {
        if (depth !== caseDepth) return;
        closeCase(current);
        current = undefined;
      } else if (name === "testsuite" || name === "testsuites") closeSuite();
    },
  });
  return { kind: "read", part: counts, time: times.result(), notes };
}

function startCase(attributes: Readonly<Record<string, string>>): Case {
  if (attributes["status"] === undefined && attributes["result"] === undefined) {
    return { failed: false, error: false, skipped: false, flaky: false };
  }
  // Some writers (GoogleTest, CTest, Bazel) say how a case ended in an attribute only.
  const status = `${attributes["status"] ?? ""} ${attributes["result"] ?? ""}`.toLowerCase();
  return {
    failed: /\b(?:fail|failed|failure|broken|timedout|timeout)\b/.test(status),
    error: /\b(?:error|errored|crashed)\b/.test(status),
    skipped: /\b(?:skip|skipped|suppressed|disabled|notrun|ignored|pending)\b/.test(status),
    flaky: false,
  };
}

function mark(current: Case, name: string, at: () => Location): void {
  switch (name) {
    case "testcase":
    case "testsuite":
    case "testsuites":
      throw new UnreadableEvidence({
        reasonCode: "evidence-malformed",
        expected: "test cases beside each other",
        found: `a ${name} inside a testcase`,
        where: at(),
      });
    case "failure":
      current.failed = true;
      break;
    case "error":
      current.error = true;
      break;
    case "skipped":
      current.skipped = true;
      break;
    case "flakyFailure":
    case "flakyError":
      current.flaky = true;
      break;
  }
}

function readClaims(attributes: Readonly<Record<string, string>>, at: () => Location): Suite["claims"] {
  const claim = (name: string): number | undefined => {
    const text = attributes[name]?.trim();
    if (text === undefined || text === "") return undefined;
    if (/^\d{1,12}$/.test(text)) return Number(text);
    throw new UnreadableEvidence({
      reasonCode: "evidence-malformed",
      expected: `a whole number in ${name}`,
      found: `${name}="${text.slice(0, 40)}"`,
      where: at(),
    });
  };
  const [tests, failures, errors] = [claim("tests"), claim("failures"), claim("errors")];
  return {
    ...(tests === undefined ? {} : { tests }),
    ...(failures === undefined ? {} : { failures }),
    ...(errors === undefined ? {} : { errors }),
  };
}

/** Surefire writes thousands separators; what is no time counts as none. */
function seconds(text: string | undefined): number {
  if (text === undefined) return 0;
  const value = Number(text.includes(",") ? text.replaceAll(",", "") : text);
  return Number.isFinite(value) && value > 0 ? value : 0;
}

function notJunit(root: string, where: Location): UnreadableEvidence {
  return new UnreadableEvidence({
    reasonCode: "evidence-malformed",
    expected: "JUnit XML: a testsuites or testsuite element at the root",
    found: `the root element ${root.slice(0, 80)}`,
    where,
  });
}
