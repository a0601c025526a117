import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkSelector, parseSelector } from "../../src/gate/selector.ts";

describe("a series selector", () => {
  it("is a metric name with label matchers", () => {
    expect(
      parseSelector('http_requests_total{version="{{version}}", code=~"5..",path!~"/a|/b" , x!=\'\'}'),
    ).toEqual({
      ok: true,
      selector: {
        metric: "http_requests_total",
        matchers: [
          { label: "version", operator: "=", value: "{{version}}" },
          { label: "code", operator: "=~", value: "5.." },
          { label: "path", operator: "!~", value: "/a|/b" },
          { label: "x", operator: "!=", value: "" },
        ],
      },
    });
  });

  it.each(["up", " up ", "up{}", "up{ }", 'up{a="b",}', "sum(up)", " max ( up{a=`\\d`} ) ", "sum"])(
    "accepts %s",
    (text) => {
      expect(parseSelector(text)).toMatchObject({ ok: true });
    },
  );

  it("reads escapes in quotes and none in backticks", () => {
    expect(parseSelector('a{b="x\\"\\\\\\n\\ty",c=`\\n`}')).toMatchObject({
      selector: { matchers: [{ value: 'x"\\\n\ty' }, { value: "\\n" }] },
    });
  });

  const refused: readonly (readonly [string, number, string])[] = [
    ["", 1, "begins with the name of a metric"],
    ['{a="b"}', 1, "begins with the name of a metric"],
    ["rate(up[5m])", 1, "rate() is not known"],
    ["up[5m]", 3, "nothing may follow"],
    ["up + down", 4, "nothing may follow"],
    ["up{a}", 5, "one of ="],
    ["up{a=}", 6, "a value in quotes"],
    ["up{a=1}", 6, "a value in quotes"],
    ['up{a="b}', 6, "never closed"],
    ['up{a="b"', 9, "} is expected"],
    ['up{a="b" c="d"}', 10, "} is expected"],
    ['up{a="\\d"}', 8, "not an escape"],
    ['up{a="{{arms}}"}', 6, "{{arms}} is not known"],
    ["sum(up", 7, ") is expected"],
    ["sum(rate(up))", 5, "rate() is not known"],
  ];
  it.each(refused)("refuses %s and says where", (text, column, message) => {
    const parsed = parseSelector(text);
    expect(parsed).toMatchObject({ ok: false, column });
    expect(parsed.ok ? "" : parsed.message).toContain(message);
  });

  it("has its regular expressions checked, as RE2, before they are needed", async () => {
    expect(await checkSelector('up{code=~"5.."}')).toMatchObject({ ok: true });
    expect(await checkSelector('up{code=~"5(.."}')).toMatchObject({ ok: false, column: 4 });
    expect(await checkSelector('up{code=~"(?=x)"}')).toMatchObject({ ok: false });
  });

  it("never takes text that is not one, and never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => typeof parseSelector(text).ok === "boolean"));
  });
});
