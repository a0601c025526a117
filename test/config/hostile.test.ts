import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { parseConfig } from "../../src/config/load.ts";
import { ReleaseGatesError } from "../../src/gate/errors.ts";
import { at, FULL_CONFIG, placesOf, replaced } from "../support/full-config.ts";

const YAML_TEXT = stringify(FULL_CONFIG);

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

describe("any bytes are answered by a config or by one error", { timeout: 60_000 }, () => {
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
    const places = placesOf(FULL_CONFIG);
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.constantFrom("${HOME}", "${", "x == 1", "1h", {}, [], [[]], null, "__proto__", -0, 1e308),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), value, async (place, by) => {
        await answer(bytesOf(JSON.stringify(replaced(FULL_CONFIG, place, by))));
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ["a mapping that cannot be made a text", { toString: 1 }],
    ["a list of one", [{ toString: 1 }]],
  ])("a valid config with %s in any place", async (_, by) => {
    for (const place of placesOf(FULL_CONFIG)) {
      await answer(bytesOf(JSON.stringify(replaced(FULL_CONFIG, place, by))));
    }
  });
});

describe("large and twisted files are answered in bounded time", { timeout: 30_000 }, () => {
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
    [
      "anchors that nest deeper than any config",
      `a0: &a0 ${"[".repeat(40)}1${"]".repeat(40)}\na1: &a1 ${"[".repeat(40)}*a0${"]".repeat(40)}\nname: *a1\n`,
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
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it("a file over the limit is not even parsed", async () => {
    const large = new Uint8Array(50_000_000).fill(0x5b);
    const started = performance.now();
    expect(await answer(large)).toBe("refused");
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe("keys that reach a prototype", () => {
  it.each(["__proto__", "constructor", "prototype"])(
    "%s is refused wherever it stands and changes nothing",
    async (key) => {
      for (const place of placesOf(FULL_CONFIG).filter(
        (path) => typeof at(FULL_CONFIG, path) === "object" && !Array.isArray(at(FULL_CONFIG, path)),
      )) {
        const text = JSON.stringify(
          replaced(FULL_CONFIG, place, { ...(at(FULL_CONFIG, place) as object), "@@": { polluted: true } }),
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
