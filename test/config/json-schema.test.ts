import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { configJsonSchema, type JsonSchema } from "../../scripts/config-json-schema.ts";
import { configSchema } from "../../src/config/schema.ts";
import { FULL_CONFIG, type Path, placesOf, replaced } from "../support/full-config.ts";

const schema = configJsonSchema();
const validate = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false }).compile(schema);

const SMALL = {
  version: 1,
  name: "checkout",
  roles: { lead: { environment: "approve" } },
  rollout: { deploy: "a", rollback: "b", checks: [{ id: "c", run: "d" }] },
};

function withValue(path: Path, value: unknown): unknown {
  return replaced(FULL_CONFIG, path, value);
}

describe("the published schema and the program agree", { timeout: 60_000 }, () => {
  it.each([
    ["the smallest config", SMALL],
    ["a config that uses everything", FULL_CONFIG],
    [
      "references where a text, a path or an address stands",
      withValue(["rollout", "checks", 0, "http"], "${BASE_URL}/x"),
    ],
    ["a schema line for the editor", { $schema: "https://example.com/config.schema.json", ...SMALL }],
  ])("both accept %s", (_, config) => {
    expect(validate(config), JSON.stringify(validate.errors)).toBe(true);
    if (!JSON.stringify(config).includes("${")) expect(configSchema.safeParse(config).success).toBe(true);
  });

  it.each<[string, unknown]>([
    ["no mapping", []],
    ["nothing", null],
    ["another version", { ...SMALL, version: 2 }],
    ["no name", { ...SMALL, name: undefined }],
    ["no role", { ...SMALL, roles: {} }],
    ["no rollback", { ...SMALL, rollout: { deploy: "a", checks: SMALL.rollout.checks } }],
    ["no check", { ...SMALL, rollout: { ...SMALL.rollout, checks: [] } }],
    ["an unknown key at the top", { ...SMALL, stabilise: {} }],
    [
      "an unknown key further down",
      withValue(["rollout", "canary"], { steps: [{ weight: 5, hold: "1m", wait: 3 }] }),
    ],
    ["a number for a duration", withValue(["rollout", "deploy"], { run: "a", timeout: 30 })],
    ["a duration without a unit", withValue(["stabilize", "soak"], "30")],
    ["a ratio over 1", withValue(["staging", "success-rate"], 1.5)],
    ["a size without a unit", withValue(["readiness", "evidence", 0, "max-size"], 5)],
    ["an unknown severity", withValue(["release", "severity"], "sev1")],
    ["a tag form without a version", withValue(["release", "tag"], "release")],
    ["an id with spaces", withValue(["readiness", "evidence", 0, "id"], "Unit Tests")],
    ["a path that climbs out", withValue(["readiness", "evidence", 0, "path"], "a/../../b")],
    ["an absolute path", withValue(["readiness", "evidence", 0, "path"], "/etc/passwd")],
    ["another scheme than http", withValue(["rollout", "checks", 0, "http"], "ftp://example.com")],
    ["a check that is neither http nor run", withValue(["rollout", "checks", 0], { id: "x" })],
    ["a run check with a requirement", withValue(["rollout", "checks", 1, "require"], "status == 200")],
    ["a weight of 100", withValue(["rollout", "canary", "steps", 0, "weight"], 100)],
    [
      "an indicator without bad and good",
      withValue(["metrics", "indicators", 0], { id: "e", source: "app", total: "t", objective: "99%" }),
    ],
    ["a team without its organisation", withValue(["roles", "lead", "teams"], ["sre"])],
  ])("both refuse %s", (_, config) => {
    expect(validate(config)).toBe(false);
    expect(configSchema.safeParse(config).success).toBe(false);
  });

  it("the editor never marks what the program accepts", () => {
    const places = placesOf(FULL_CONFIG);
    const values = [
      ...placesOf(FULL_CONFIG).map((path) =>
        path.reduce<unknown>((inner, key) => Reflect.get(inner as object, key), FULL_CONFIG),
      ),
      "1h",
      "95%",
      0.5,
      3,
      true,
      {},
      [],
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.oneof(fc.constantFrom(...values), fc.jsonValue({ maxDepth: 2 })),
        (place, value) => {
          const config = withValue(place, value);
          if (configSchema.safeParse(config).success)
            expect(validate(config), JSON.stringify(validate.errors)).toBe(true);
        },
      ),
      { numRuns: 3_000 },
    );
  });
});

describe("what an editor needs for completion and help", () => {
  const nodes = [...walk(schema, "")];

  it("every mapping is closed or has free names", () => {
    for (const [path, node] of nodes) {
      if (node.properties !== undefined) expect(node.additionalProperties, path).toBe(false);
      else if (node.type === "object") expect(node.additionalProperties, path).toBeTypeOf("object");
    }
  });

  it("every key has a description that ends as a sentence", () => {
    for (const [path, node] of nodes) {
      for (const [key, child] of Object.entries(node.properties ?? {})) {
        expect(child.description, `${path}.${key}`).toMatch(/[.)]$/);
      }
    }
  });

  it("every default and every example is valid where it is offered", () => {
    const seen = new Set<string>();
    for (const [path, node] of nodes) {
      const offered = [...(node.default === undefined ? [] : [node.default]), ...(node.examples ?? [])];
      if (offered.length === 0 || JSON.stringify(offered) === "[{}]" || seen.has(JSON.stringify(node)))
        continue;
      seen.add(JSON.stringify(node));
      const check = new Ajv2020({ strict: false }).compile(node);
      for (const value of offered) expect(check(value), `${path}: ${JSON.stringify(value)}`).toBe(true);
    }
  });

  it("a default is also named in the help text, because editors show only that", () => {
    for (const [path, node] of nodes) {
      if (["string", "number", "boolean"].includes(typeof node.default))
        expect(node.description, path).toMatch(/Default/);
    }
  });

  it("no annotation of this project's own is left", () => {
    expect(JSON.stringify(schema)).not.toMatch(/"x-/);
  });
});

describe("what is checked in", () => {
  it("is what the source says", () => {
    const root = join(import.meta.dirname, "../..");
    const run = () =>
      execFileSync(process.execPath, ["scripts/generate-schemas.ts", "--check"], {
        cwd: root,
        encoding: "utf8",
        stdio: "pipe",
      });
    expect(run).not.toThrow();
    expect(JSON.parse(readFileSync(join(root, "schemas/config.schema.json"), "utf8"))).toEqual(
      JSON.parse(JSON.stringify(schema)),
    );
  });
});

/** Every schema in a schema with its place: keys, `[]` for list items, `|n` for the kinds of a choice. */
function* walk(node: JsonSchema, path: string): Generator<[string, JsonSchema]> {
  yield [path, node];
  for (const [key, child] of Object.entries(node.properties ?? {})) yield* walk(child, `${path}.${key}`);
  if (typeof node.additionalProperties === "object") yield* walk(node.additionalProperties, `${path}.<name>`);
  if (node.items !== undefined) yield* walk(node.items, `${path}.[]`);
  for (const [index, child] of (node.anyOf ?? node.oneOf ?? []).entries())
    yield* walk(child, `${path}.|${index}`);
}
