import fc from "fast-check";
import { expect, it } from "vitest";
import { readJunit } from "../../src/evidence/junit.ts";
import { inputOf } from "../support/evidence/inputs.ts";
import { RUNS } from "../support/evidence/mutations.ts";

/** What a generated report really holds. */
interface Truth {
  readonly passed: number;
  readonly failed: number;
  readonly errors: number;
  readonly skipped: number;
  readonly flaky: number;
}
interface Piece extends Truth {
  readonly xml: string;
}

const NOTHING: Truth = { passed: 0, failed: 0, errors: 0, skipped: 0, flaky: 0 };

/** Text that looks like results to anything that does not really parse. */
const decoy = fc.constantFrom(
  "",
  "\n  ",
  "<!-- <testcase><failure/></testcase> -->",
  "<system-out><![CDATA[<testcase name='x'><failure/></testcase></testsuite>]]></system-out>",
  "<system-err>&lt;failure/&gt; &#60;error/></system-err>",
  "<?note <failure/> ?>",
  '<properties><property name="failures" value="9"/></properties>',
);
const trace = fc.constantFrom(
  "",
  "<![CDATA[</failure><skipped/>]]>",
  "at &quot;x&quot;",
  "<stackTrace>t</stackTrace>",
);

const outcome = fc.constantFrom<readonly [string, Partial<Truth>]>(
  ["", { passed: 1 }],
  ["failure", { failed: 1 }],
  ["error", { failed: 1, errors: 1 }],
  ["skipped", { skipped: 1 }],
  ["flakyFailure", { passed: 1, flaky: 1 }],
);

const testcase = fc
  .tuple(outcome, trace, decoy, fc.constantFrom('name="a > b"', "name='&quot;'", 'name="a" time="0"'))
  .map(([[element, truth], inner, around, attributes]): Piece => {
    const child = element === "" ? "" : `<${element} message="&lt;failure/>">${inner}</${element}>`;
    return { ...NOTHING, ...truth, xml: `<testcase ${attributes}>${around}${child}</testcase>` };
  });

const add = (pieces: readonly Piece[]): Truth =>
  pieces.reduce<Truth>(
    (sum, piece) => ({
      passed: sum.passed + piece.passed,
      failed: sum.failed + piece.failed,
      errors: sum.errors + piece.errors,
      skipped: sum.skipped + piece.skipped,
      flaky: sum.flaky + piece.flaky,
    }),
    NOTHING,
  );

const { report } = fc.letrec<{ suite: Piece; report: Piece }>((tie) => ({
  suite: fc
    .tuple(
      fc.array(fc.oneof({ depthSize: "small" }, testcase, tie("suite")), { maxLength: 4 }),
      decoy,
      fc.nat({ max: 100_000 }),
    )
    .map(([pieces, around, tests]): Piece => {
      const truth = add(pieces);
      const inner = pieces.map((piece) => piece.xml).join(around);
      // The number of tests may lie; failures are never claimed beyond what is there.
      return {
        ...truth,
        xml: `<testsuite name="s" tests="${tests}" failures="${truth.failed - truth.errors}" errors="${truth.errors}">${around}${inner}</testsuite>`,
      };
    }),
  report: fc.array(tie("suite"), { minLength: 1, maxLength: 4 }).map(
    (suites): Piece => ({
      ...add(suites),
      xml: `<testsuites>${suites.map((s) => s.xml).join("\n")}</testsuites>`,
    }),
  ),
}));

it("counts exactly what a report holds, whatever stands around it and however it arrives", {
  timeout: 3_600_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(report, fc.constantFrom(1, 7, 100, 1 << 16), async ({ xml, ...truth }, chunk) => {
      const reading = await readJunit([inputOf(xml, "r.xml", chunk)], { maxBytes: 1e9 });
      const total = truth.passed + truth.failed + truth.skipped;
      if (total === 0) expect(reading.failure?.reasonCode).toBe("evidence-empty");
      else expect(reading.facts[0]?.facts["tests"]).toEqual({ ...truth, total, durationSeconds: 0 });
    }),
    { numRuns: RUNS },
  );
});
