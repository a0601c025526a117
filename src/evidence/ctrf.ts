import { OldestTime } from "./document-time.ts";
import type { JsonView } from "./json-view.ts";
import { readReport } from "./json-view.ts";
import type { Note } from "./reader.ts";
import { addedUp } from "./reader.ts";
import { believeClaim, startTestCounts, sumTests } from "./tests.ts";

/**
 * Common Test Report Format (https://ctrf.io): `results.tests` is the truth, `results.summary` a claim.
 * `pending` cases were not run; `other`, and any status that the format does not know, did not pass.
 */
export const readCtrf = addedUp({
  read: readReport((root, input) => {
    const results = root.at("results");
    const tests = results.at("tests");
    if (!tests.present) tests.refuse("the list of tests");
    const counts = startTestCounts();
    for (const test of tests.items()) {
      const status = statusOf(test);
      if (status === "passed") counts.passed += 1;
      else if (status === "skipped" || status === "pending") counts.skipped += 1;
      else counts.failed += 1;
      if (status === "other") counts.errors += 1;
      if (status === "passed" && test.at("flaky").boolean() === true) counts.flaky += 1;
      counts.durationSeconds += Math.max(0, test.at("duration").number() ?? 0) / 1000;
    }
    const notes: Note[] = [];
    const claimed = {
      tests: results.at("summary", "tests").count(),
      failed: results.at("summary", "failed").count() ?? 0,
    };
    const total = counts.passed + counts.failed + counts.skipped;
    const where = { file: input.path };
    if (claimed.tests !== undefined && claimed.tests !== total) {
      notes.push({
        message: `the summary claims ${claimed.tests} tests and the report holds ${total}`,
        where,
      });
    }
    if (claimed.failed > counts.failed) {
      const message = `the summary claims ${claimed.failed} failures and the report shows ${counts.failed}; the claim counts`;
      notes.push({ message, where });
      believeClaim(counts, claimed.failed - counts.failed);
    }
    return { kind: "read", part: counts, time: timeOf(results, root), notes };
  }),
  sum: sumTests,
});

/** Reporters call a test that is still to be written `other`, and keep its own name beside it. */
function statusOf(test: JsonView): string {
  const status = test.at("status").text() ?? "";
  return status === "other" && test.at("rawStatus").text() === "todo" ? "pending" : status;
}

/** When the tests ended; reporters that do not know write 0. */
function timeOf(results: JsonView, root: JsonView) {
  const time = new OldestTime();
  const ended = results.at("summary", "stop").number() ?? 0;
  const stated = root.at("timestamp").text();
  if (ended > 0) time.see(ended, "results.summary.stop");
  else if (stated !== undefined) time.see(stated, "timestamp");
  return time.result();
}
