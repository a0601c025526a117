import type { EvidenceFormat } from "../../../src/evidence/formats.ts";
import { forgeZip } from "../../adapters/artifacts/zip-forge.ts";

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
  ctrf: [
    `{"reportFormat":"CTRF","specVersion":"0.0.0","results":{"tool":{"name":"jest"},"summary":{"tests":3,"passed":1,"failed":1,"pending":0,"skipped":1,"other":0,"start":1793527000000,"stop":1793527200000},"tests":[{"name":"a","status":"passed","duration":100,"flaky":true},{"name":"b","status":"failed","duration":50},{"name":"c","status":"skipped","duration":0}]}}`,
  ],
  cobertura: [
    `<?xml version="1.0" ?>
<!DOCTYPE coverage SYSTEM "http://cobertura.sourceforge.net/xml/coverage-04.dtd">
<coverage version="7.6" timestamp="1793527200000" lines-valid="4" lines-covered="3" line-rate="0.75" branches-valid="2" branches-covered="1" branch-rate="0.5" complexity="0">
<sources><source>src</source></sources><packages><package name="." line-rate="0.75"><classes><class name="a.py" filename="a.py" line-rate="0.75">
<methods><method name="f" signature="()" line-rate="1"><lines><line number="1" hits="2"/></lines></method><method name="g" signature="()"><lines><line number="4" hits="0"/></lines></method></methods>
<lines><line number="1" hits="2"/><line number="2" hits="1" branch="true" condition-coverage="50% (1/2)"/><line number="3" hits="1"/><line number="4" hits="0"/></lines></class></classes></package></packages></coverage>`,
  ],
  lcov: [
    "TN:\nSF:src/a.js\nFN:1,f\nFN:4,g\nFNF:2\nFNH:1\nFNDA:2,f\nFNDA:0,g\nDA:1,2\nDA:2,1\nDA:4,0\nLF:3\nLH:2\nBRDA:2,0,0,1\nBRDA:2,0,1,-\nBRF:2\nBRH:1\nend_of_record\nSF:src/b.js\nFNL:0,1,3\nFNA:0,5,h\nDA:1,5\nLF:1\nLH:1\nend_of_record\n",
  ],
  jacoco: [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd"><report name="a"><sessioninfo id="h" start="1793527100000" dump="1793527200000"/><package name="p"><class name="p/A" sourcefilename="A.java"><method name="f" desc="()V" line="3"><counter type="LINE" missed="1" covered="2"/><counter type="METHOD" missed="0" covered="1"/></method><counter type="METHOD" missed="0" covered="1"/></class><sourcefile name="A.java"><line nr="3" mi="0" ci="2" mb="0" cb="0"/><line nr="4" mi="1" ci="3" mb="1" cb="1"/><line nr="5" mi="2" ci="0" mb="0" cb="0"/><counter type="LINE" missed="1" covered="2"/></sourcefile></package><counter type="LINE" missed="1" covered="2"/><counter type="BRANCH" missed="1" covered="1"/><counter type="METHOD" missed="0" covered="1"/></report>`,
  ],
  sarif: [
    `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":{"name":"t","rules":[{"id":"A","defaultConfiguration":{"level":"error"}},{"id":"B","properties":{"security-severity":"9.1"}}]},"extensions":[{"name":"x","rules":[{"id":"C","defaultConfiguration":{"level":"note"}}]}]},"invocations":[{"executionSuccessful":true,"endTimeUtc":"2026-11-01T10:00:00Z"}],"results":[{"ruleId":"A","ruleIndex":0,"message":{"text":"a"}},{"ruleId":"B","message":{"text":"b"}},{"rule":{"index":0,"toolComponent":{"index":0}},"message":{"text":"c"}},{"ruleId":"A","suppressions":[{"kind":"inSource"}],"message":{"text":"d"}},{"ruleId":"A","baselineState":"absent","message":{"text":"e"}},{"ruleId":"Z","message":{"text":"f"}}]}]}`,
  ],
  trivy: [
    `{"SchemaVersion":2,"CreatedAt":"2026-11-01T10:00:00.123456789Z","ArtifactName":"a","Results":[{"Target":"package-lock.json","Class":"lang-pkgs","Type":"npm","Vulnerabilities":[{"VulnerabilityID":"CVE-1","Severity":"CRITICAL"},{"VulnerabilityID":"CVE-2","Severity":"UNKNOWN"}],"ExperimentalModifiedFindings":[{"Type":"vulnerability","Status":"ignored"}]},{"Target":"Dockerfile","Class":"config","Misconfigurations":[{"ID":"DS1","Status":"FAIL","Severity":"MEDIUM"},{"ID":"DS2","Status":"PASS","Severity":"HIGH"},{"ID":"DS3","Status":"EXCEPTION","Severity":"HIGH"}],"Secrets":[{"RuleID":"s","Severity":"LOW"}]}]}`,
  ],
  grype: [
    `{"matches":[{"vulnerability":{"id":"CVE-1","severity":"High"},"artifact":{"name":"a"}},{"vulnerability":{"id":"CVE-2","severity":"Negligible"}},{"vulnerability":{"id":"CVE-3","severity":"Unknown"}}],"ignoredMatches":[{"vulnerability":{"severity":"Critical"}}],"source":{},"descriptor":{"name":"grype","version":"0.90.0","timestamp":"2026-11-01T10:00:00Z"}}`,
  ],
  "npm-audit": [
    `{"auditReportVersion":2,"vulnerabilities":{"a":{"name":"a","severity":"high","via":[]},"b":{"name":"b","severity":"moderate","via":["a"]}},"metadata":{"vulnerabilities":{"info":0,"low":0,"moderate":1,"high":1,"critical":0,"total":2},"dependencies":{"prod":10,"total":12}}}`,
    `{"actions":[],"advisories":{"1":{"severity":"critical"}},"metadata":{"vulnerabilities":{"info":1,"low":0,"moderate":0,"high":0,"critical":1},"dependencies":4,"devDependencies":1}}`,
  ],
  cyclonedx: [
    `{"bomFormat":"CycloneDX","specVersion":"1.6","metadata":{"timestamp":"2026-11-01T10:00:00Z"},"vulnerabilities":[{"id":"CVE-1","ratings":[{"severity":"medium"},{"score":9.8,"method":"CVSSv31"}]},{"id":"CVE-2","ratings":[{"severity":"high"}],"analysis":{"state":"not_affected"}},{"id":"CVE-3"}]}`,
  ],
  k6: [
    `{"metrics":{"http_req_duration":{"avg":10,"p(95)":20.5,"thresholds":{"p(95)<200":false}},"checks":{"passes":9,"fails":1,"value":0.9,"thresholds":{"rate>0.95":true}}},"root_group":{}}`,
    `{"metrics":{"http_req_duration":{"type":"trend","contains":"time","values":{"avg":10,"p(95)":20.5},"thresholds":{"p(95)<200":{"ok":true}}},"checks":{"type":"rate","contains":"default","values":{"rate":1,"passes":10,"fails":0}}},"root_group":{},"state":{}}`,
  ],
  yaml: [
    "# perf\np95_ms: 120.5\nmeta: { at: 2026-11-01T10:00:00Z, tags: [a, null, true] }\nbase: &b { n: 1 }\nruns:\n  - *b\n  - n: -2e3\n    text: |\n      lines\n",
  ],
  zip: [
    forgeZip([
      { name: "uat-approval-record.json", content: '{"decision":"approved"}', method: 8 },
      { name: "reports/unit.xml", content: "<testsuite><testcase/></testsuite>" },
    ]),
  ],
};
