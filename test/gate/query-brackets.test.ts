import { describe, expect, it } from "vitest";
import { findBracketProblem } from "../../src/gate/query-brackets.ts";
import { checkQuery } from "../../src/gate/source-queries.ts";

describe("a PromQL query", () => {
  it.each([
    'sum(increase(http_requests_total{version="{{arm}}",code=~"5.."}[{{interval}}]))',
    'sum by (job) (rate(x{path="/a(b",q=\'"]\'}[5m])) # a comment with (',
    "a{b=`c\\`} + on() group_left() d",
    'label_replace(x, "a", "$1", "b", "(.*)\\"")',
    "rollup_rate(x[5m]) default 0",
  ])("is taken: %s", async (query) => {
    expect(findBracketProblem(query)).toBeUndefined();
    expect(await checkQuery("prometheus", "bad", query)).toBeUndefined();
  });

  it.each([
    ["sum(rate(x[5m])", "the ( is not closed", 4],
    ["sum(rate(x[5m])))", "the ) closes nothing", 17],
    ["rate(x[5m)]", "the ) closes nothing", 10],
    ['x{code="500}', 'the text that begins with " has no end', 8],
    ["x{code=~'5..\\'}", "the text that begins with ' has no end", 9],
  ])("is refused before anything runs: %s", async (query, message, column) => {
    expect(await checkQuery("prometheus", "total", query)).toMatchObject({ message, column });
  });
});
