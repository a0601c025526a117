import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { parseConfig } from "../../src/config/load.ts";
import { ReleaseGatesError } from "../../src/gate/errors.ts";

/** A config that uses every part of the schema. */
const VALID = {
  version: 1,
  name: "checkout",
  release: { tag: "v{version}", target: "production", severity: "sev-1", strategy: "canary" },
  readiness: {
    evidence: [
      { id: "tests", format: "junit", path: "a/**/*.xml", "max-age": "24h", require: "tests.failed == 0" },
      { id: "perf", format: "json", path: "p.json", schema: "p.schema.json", require: "document.p95 <= 200" },
    ],
    "rollback-plan": { path: "plan.md", "rehearsed-within": "30d" },
    system: { env: ["TOKEN"], files: ["a.sh"], http: [{ id: "dash", url: "http://127.0.0.1/" }] },
  },
  roles: { lead: { environment: "approve", users: ["approver-1"], when: "release.severity == 'sev-0'" } },
  approval: { "author-may-approve": false },
  staging: { checks: [{ id: "h", http: "http://127.0.0.1/", within: "60s" }], "success-rate": "100%" },
  metrics: {
    sources: { app: { type: "openmetrics", url: "http://127.0.0.1/metrics" } },
    indicators: [
      { id: "errors", source: "app", bad: "errors_total", total: "requests_total", objective: "99.9%" },
      { id: "memory", source: "app", value: "memory_bytes", require: "value < 1.5e9" },
    ],
  },
  rollout: {
    deploy: { run: "bash deploy.sh", timeout: "5m", env: { A: "b" } },
    shift: "bash shift.sh",
    rollback: "bash rollback.sh",
    canary: {
      steps: [
        { weight: 5, hold: "10m" },
        { weight: 50, hold: "10m" },
      ],
    },
    checks: [
      { id: "h", http: { url: "http://127.0.0.1/", headers: { a: "b" } }, samples: 3 },
      { id: "r", run: "x" },
    ],
  },
  stabilize: { soak: "10m" },
  rehearsal: { safe: true },
};
const YAML_TEXT = stringify(VALID);

/** Loads it; whatever the bytes, the answer is a config that holds the promises of the schema, or one error. */
async function answer(bytes: Uint8Array): Promise<"accepted" | "refused"> {
  try {
    const { config } = await parseConfig(bytes, { path: "c.yml", env: { HOME: "/root" } });
    expect(Object.keys(config.roles).length).toBeGreaterThan(0);
    expect(config.rollout.checks.length).toBeGreaterThan(0);
    expect(config.rollout.rollback.run).not.toBe("");
    return "accepted";
  } catch (error) {
    if (!(error instanceof ReleaseGatesError)) throw error;
    expect(["config-invalid", "environment-variable-missing"]).toContain(error.code);
    expect(error.problems.length).toBeGreaterThan(0);
    return "refused";
  }
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe("any bytes are answered by a config or by one error", () => {
  it("random bytes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect(await answer(bytes)).toBe("refused");
      }),
      { numRuns: 2_000 },
    );
  });

  it("text made of YAML's own signs", async () => {
    const signs = fc.constantFrom(
      ..."[]{}:,-?!&*|>%@'\"#<\n\t \\$".split(""),
      "<<: ",
      "*a",
      "&a ",
      "- ",
      ": ",
      "${A}",
      "---\n",
      "version: 1\n",
      "\u2028",
      "\u0000",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(signs, { maxLength: 60 }), async (parts) => {
        expect(await answer(bytesOf(parts.join("")))).toBe("refused");
      }),
      { numRuns: 2_000 },
    );
  });

  it("a valid config with bytes changed, removed, doubled or cut off", async () => {
    const place = fc.nat({ max: YAML_TEXT.length - 1 });
    const change: fc.Arbitrary<Edit> = fc.oneof(
      fc.record({
        kind: fc.constant("replace" as const),
        at: place,
        by: fc.string({ minLength: 1, maxLength: 3 }),
      }),
      fc.record({ kind: fc.constant("remove" as const), at: place, length: fc.nat({ max: 40 }) }),
      fc.record({ kind: fc.constant("double" as const), at: place, length: fc.nat({ max: 80 }) }),
      fc.record({ kind: fc.constant("cut" as const), at: place }),
    );
    const answers = { accepted: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
        const text = changes.reduce(edited, YAML_TEXT);
        answers[await answer(bytesOf(text))] += 1;
      }),
      { numRuns: 1_000 },
    );
    expect(answers.accepted).toBeGreaterThan(0);
    expect(answers.refused).toBeGreaterThan(answers.accepted);
  });

  it("a valid config with any value put in any place", async () => {
    const places = placesOf(VALID);
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.constantFrom("${HOME}", "${", "x == 1", "1h", {}, [], [[]], null, "__proto__", -0, 1e308),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), value, async (place, by) => {
        await answer(bytesOf(JSON.stringify(replaced(VALID, place, by))));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("large and twisted files are answered in bounded time", () => {
  // A quarter of the limit: what is answered here in a blink is answered there in bounded time, too.
  const MANY = 64 * 1024;
  const fill = (piece: string) => piece.repeat(Math.floor(MANY / piece.length));
  it.each([
    ["nested lists on one line", fill("- ")],
    ["nested keys on one line", fill("? ")],
    ["open brackets", fill("[")],
    ["open mappings", fill("{a: ")],
    ["one key again and again", fill("a: 1\n")],
    ["many keys", Array.from({ length: 20_000 }, (_, index) => `key${index}: 1`).join("\n")],
    ["quotes", fill('"')],
    ["anchors", fill("&a ")],
    ["aliases without an anchor", fill("- *a\n")],
    ["colons", fill(": ")],
    ["directives", fill("%a\n")],
    ["documents", fill("---\n")],
    ["deep indentation", Array.from({ length: 600 }, (_, index) => `${" ".repeat(index)}a:`).join("\n")],
    ["commas", `[${fill(",").slice(0, 60_000)}`],
    ["references", `name: "${fill("${A}").slice(0, MANY - 20)}"`],
    ["unclosed references", `name: "${fill("${").slice(0, MANY - 20)}"`],
    ["empty lines", fill("\n")],
    [
      "an anchored list of many empty checks, used often",
      `version: 1\nstaging: { checks: &c [${"{},".repeat(9_000)}] }\nx: [${"*c,".repeat(90)}]\n`,
    ],
    ["many broken checks", `rollout: { checks: [${"{id: A},".repeat(9_000)}] }\n`],
    [
      "many broken expressions",
      `roles:\n${Array.from({ length: 4_000 }, (_, index) => `  r${index}: { environment: e${index}, when: "a.b.c ==" }`).join("\n")}`,
    ],
    [
      "a long run of unknown keys near a known one",
      Array.from({ length: 9_000 }, (_, index) => `rollou${index}: 1`).join("\n"),
    ],
  ])("%s", async (_, text) => {
    const started = performance.now();
    expect(await answer(bytesOf(text.slice(0, MANY)))).toBe("refused");
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it("a file over the limit is not even parsed", async () => {
    const started = performance.now();
    expect(await answer(bytesOf(`name: ${"x".repeat(50_000_000)}`))).toBe("refused");
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe("keys that reach a prototype", () => {
  it.each(["__proto__", "constructor", "prototype"])(
    "%s is refused wherever it stands and changes nothing",
    async (key) => {
      for (const place of placesOf(VALID).filter(
        (path) => typeof at(VALID, path) === "object" && !Array.isArray(at(VALID, path)),
      )) {
        const text = JSON.stringify(
          replaced(VALID, place, { ...(at(VALID, place) as object), "@@": { polluted: true } }),
        ).replace('"@@"', JSON.stringify(key));
        expect(await answer(bytesOf(text))).toBe("refused");
      }
      expect(Reflect.get({}, "polluted")).toBeUndefined();
    },
  );
});

type Edit =
  | { readonly kind: "replace"; readonly at: number; readonly by: string }
  | { readonly kind: "remove" | "double"; readonly at: number; readonly length: number }
  | { readonly kind: "cut"; readonly at: number };

function edited(text: string, edit: Edit): string {
  const before = text.slice(0, edit.at);
  switch (edit.kind) {
    case "replace":
      return before + edit.by + text.slice(edit.at + edit.by.length);
    case "remove":
      return before + text.slice(edit.at + edit.length);
    case "double":
      return text.slice(0, edit.at + edit.length) + text.slice(edit.at);
    case "cut":
      return before;
  }
}

type Path = readonly (string | number)[];

function placesOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...keys.flatMap((key) => placesOf(Reflect.get(value, key), [...path, key]))];
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => Reflect.get(inner as object, key), value);
}

function replaced(value: unknown, path: Path, by: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((item, index) => (index === key ? replaced(item, rest, by) : item));
  return { ...(value as object), [key]: replaced(Reflect.get(value as object, key), rest, by) };
}
