import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseExposition } from "../../../src/adapters/metrics/exposition.ts";

function samples(text: string, openmetrics = false) {
  const parsed = parseExposition(text, openmetrics);
  if (!parsed.ok) throw new Error(parsed.why);
  return parsed.samples.map(({ name, labels, value }) => ({
    name,
    labels: Object.fromEntries(labels),
    value,
  }));
}

describe("reading a scrape", () => {
  it("reads Prometheus text: comments, labels, escapes, timestamps, special values", () => {
    const text = [
      "# HELP http_requests_total Answers.",
      "# TYPE http_requests_total counter",
      'http_requests_total{code="200",path="/a\\"b\\\\c\\nd"} 1027 1395066363000',
      'http_requests_total{ code = "500" , } 3',
      "",
      "  spaced   12.47e3  ",
      "nan_value NaN",
      'inf_value{le="+Inf"} +Inf',
      "minus -Inf -3982045",
      'win{p="C:\\DIR"} .5',
      "crlf 1\r",
      "",
    ].join("\n");
    expect(samples(text)).toEqual([
      { name: "http_requests_total", labels: { code: "200", path: '/a"b\\c\nd' }, value: 1027 },
      { name: "http_requests_total", labels: { code: "500" }, value: 3 },
      { name: "spaced", labels: {}, value: 12470 },
      { name: "nan_value", labels: {}, value: Number.NaN },
      { name: "inf_value", labels: { le: "+Inf" }, value: Number.POSITIVE_INFINITY },
      { name: "minus", labels: {}, value: Number.NEGATIVE_INFINITY },
      { name: "win", labels: { p: "C:\\DIR" }, value: 0.5 },
      { name: "crlf", labels: {}, value: 1 },
    ]);
  });

  it("reads OpenMetrics: exemplars, float timestamps, created series, names in braces", () => {
    const text = [
      "# TYPE foo counter",
      "# UNIT foo seconds",
      'foo_total{a="b"} 17.0 1520879607.789 # {trace_id="KOO5S4vxi0o"} 0.67 1520879607.7',
      "foo_created 1520430000.123",
      '{"my.metric", "my.label"="x"} 1',
      "# EOF",
      "",
    ].join("\n");
    expect(samples(text, true)).toEqual([
      { name: "foo_total", labels: { a: "b" }, value: 17 },
      { name: "foo_created", labels: {}, value: 1520430000.123 },
      { name: "my.metric", labels: { "my.label": "x" }, value: 1 },
    ]);
  });

  it("knows declared families without samples", () => {
    const parsed = parseExposition("# TYPE errors_total counter\n", false);
    expect(parsed.ok && parsed.families.has("errors_total")).toBe(true);
  });

  const refused: readonly (readonly [string, string, boolean, string])[] = [
    ["nothing", "", false, "empty"],
    ["HTML", "<!doctype html>\n<p>Sign in\n", false, "HTML"],
    ["text cut inside a line", "up 1\nrequests_total 10", false, "cut"],
    ["OpenMetrics without its end mark", "up 1\n", true, "# EOF"],
    ["a line without a value", "up\n", false, "line 1"],
    ["a value that is no number", "ok 1\nup 0x10\n", false, "line 2"],
    ["an unfinished label", 'up{a="b} 1\n', false, "line 1"],
    ["a label twice", 'up{a="b",a="c"} 1\n', false, "line 1"],
    ["a label without a value", "up{a} 1\n", false, "line 1"],
    ["two numbers too many", "up 1 2 3\n", false, "line 1"],
    ["JSON", '{"status":"ok"}\n', false, "line 1"],
    ["a digit as name", "1up 1\n", false, "line 1"],
  ];
  it.each(refused)("refuses %s as a whole", (_name, text, openmetrics, why) => {
    const parsed = parseExposition(text, openmetrics);
    expect(parsed.ok).toBe(false);
    expect(parsed.ok ? "" : parsed.why).toContain(why);
  });

  it("answers any text without throwing", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        (text) => typeof parseExposition(`${text}\n`, false).ok === "boolean",
      ),
    );
  });
});
