import type { EvidenceFormat } from "../../../src/evidence/facts.ts";

/** Small valid files of every format, rich enough that every branch of its reader is near. */
export const SAMPLES: Readonly<Record<EvidenceFormat, readonly (string | Uint8Array)[]>> = {
  junit: [
    `<?xml version="1.0" encoding="UTF-8"?>
<testsuites tests="4" failures="1" errors="1" time="1.75"><testsuite name="s" tests="4" failures="1" errors="1" skipped="1" timestamp="2026-11-01T10:00:00">
<properties><property name="a" value="b"/></properties>
<testcase classname="a" name="passes" time="0.5"/><testcase name="fails"><failure message="&lt;no&gt;">t</failure></testcase>
<testcase name="breaks"><error><![CDATA[<trace>]]></error></testcase><testcase name="waits"><skipped/></testcase>
<testcase name="flaky"><flakyFailure/></testcase><!-- note --><system-out>out</system-out></testsuite></testsuites>`,
    `<testsuite name="s"><testcase name="a" status="failed"/></testsuite>`,
  ],
  json: [
    `{"p95_ms": 120.5, "meta": {"at": "2026-11-01T10:00:00Z", "tags": ["a", null, true]}, "runs": [{"n": 1}, {"n": -2e3}]}`,
    `[1, "\\u00e9\\n", {}]`,
  ],
  markdown: [
    `---\nDecision: Approved\nmeta: {a: 1, b: [x, y], c: &a 1, d: *a}\n---\n# UAT *results*\n\n- [x] done\n  - [ ] open\n\n**Owner:** ops\n\n| Field | Value |\n| --- | --- |\n| Build | 17 |\n\n> quoted\n\n\`\`\`sh\nls\n\`\`\`\n<!-- c -->\n`,
  ],
  file: ["content"],
};
