import { describe, expect, it } from "vitest";
import { parseConfig } from "../../src/config/load.ts";
import { ReleaseGatesError } from "../../src/gate/errors.ts";

async function problemsOf(
  indicator: string,
  service = '{ type: openmetrics, url: "http://service/metrics" }',
) {
  const text = `version: 1
name: shop
roles: { lead: { environment: approve } }
rollout:
  deploy: ./deploy
  rollback: ./rollback
  checks: [{ id: health, http: "http://service/healthz" }]
metrics:
  sources: { service: ${service} }
  indicators:
    - ${indicator}
`;
  try {
    await parseConfig(new TextEncoder().encode(text), { path: "release-gates.yml", env: {} });
    return [];
  } catch (error) {
    if (error instanceof ReleaseGatesError) return error.problems;
    throw error;
  }
}

describe("the selectors of indicators", () => {
  it("are accepted when they parse", async () => {
    expect(
      await problemsOf(
        `{ id: errors, source: service, objective: 99%, bad: 'x_total{code=~"5.."}', total: x_total }`,
      ),
    ).toEqual([]);
    expect(
      await problemsOf(
        "{ id: slow, source: service, objective: 99%, good: 'd_bucket{le=\"0.2\"}', total: d_count }",
      ),
    ).toEqual([]);
  });

  it("are reported with their place when they do not", async () => {
    expect(
      await problemsOf(
        `{ id: errors, source: service, objective: 99%, bad: rate(x_total), total: 'x_total{a=b}' }`,
      ),
    ).toMatchObject([
      { message: expect.stringContaining("rate() is not known"), where: { line: 11 } },
      { message: expect.stringContaining("a value in quotes is expected"), where: { line: 11 } },
    ]);
  });

  it("have their patterns checked", async () => {
    expect(
      await problemsOf(`{ id: m, source: service, value: 'x{a=~"("}', require: value < 1 }`),
    ).toMatchObject([{ message: expect.stringContaining("the pattern of a") }]);
  });

  it("must name either bad or good events", async () => {
    const neither = await problemsOf("{ id: errors, source: service, objective: 99%, total: x_total }");
    const both = await problemsOf(
      "{ id: errors, source: service, objective: 99%, bad: b, good: g, total: x_total }",
    );
    expect(JSON.stringify(neither)).toContain("either bad or good");
    expect(JSON.stringify(both)).toContain("either bad or good");
  });

  const languages: readonly (readonly [string, string, string, string | undefined])[] = [
    ["prometheus", "url: 'http://p'", "sum(rate(up{v='{{version}}'}[{{interval}}]))", undefined],
    ["prometheus", "url: 'http://p'", "up{v='{{release}}'}", "{{release}} is not known"],
    ["datadog", "api-key: a, app-key: b", "avg:memory{version:{{version}}}", undefined],
    ["http-json", "url: 'http://s/stats'", "/memory/used", undefined],
    ["http-json", "url: 'http://s/stats'", "memory.used", "no JSON pointer"],
    ["command", "run: ./stats", "/value", undefined],
    ["probe", "url: 'http://s/'", "p95", undefined],
    ["probe", "url: 'http://s/'", "p99", "a probe answers no queries"],
    ["probe", "url: 'http://s/', require: 'stat == 200'", "p95", "stat"],
  ];
  it.each(languages)(
    "are in the language of a %s source (%s): %s",
    async (type, settings, query, problem) => {
      const found = await problemsOf(
        `{ id: m, source: service, value: "${query}", require: value < 1 }`,
        `{ type: ${type}, ${settings} }`,
      );
      expect(found.map(({ message }) => message)).toEqual(
        problem === undefined ? [] : [expect.stringContaining(problem)],
      );
    },
  );
});
