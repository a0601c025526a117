import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createDeskReporter } from "../../src/adapters/reporter/desk-reporter.ts";
import { failureReport } from "../../src/commands/failure.ts";
import { parseConfig } from "../../src/config/load.ts";
import { configSchema } from "../../src/config/schema.ts";
import { shapesAt } from "../../src/config/schema-shape.ts";
import { partialWorld } from "../support/fakes/partial-world.ts";
import { FULL_CONFIG, placesOf } from "../support/full-config.ts";

const path = join(import.meta.dirname, "../../docs/config.md");
const guide = readFileSync(path, "utf8");
const FILE = ".github/release-gates.yml";

/** What a person sees at a desk, or undefined when the config is good. */
async function answerTo(config: string): Promise<string | undefined> {
  const bytes = new TextEncoder().encode(config);
  try {
    await parseConfig(bytes, { path: FILE, env: {} });
    return undefined;
  } catch (error) {
    let shown = "";
    const stream = { write: (text: string) => (shown += text) };
    const clock = { now: () => new Date(0), monotonic: () => 0, sleep: async () => {} };
    const reporter = createDeskReporter(stream, (text) => text, clock);
    failureReport(undefined, error, partialWorld({ reporter }));
    return shown;
  }
}

describe("docs/config.md", () => {
  const samples = [...guide.matchAll(/```yaml\n([^`]*)```\n\n```text\n([^`]*)```/g)];

  it("shows the real answer to every mistake", async () => {
    expect(samples.length).toBeGreaterThan(5);
    let current = guide;
    for (const [block, config = "", shown = ""] of samples) {
      const answer = await answerTo(config);
      expect(answer).toBeDefined();
      const told = block.replace(`\`\`\`text\n${shown}`, () => `\`\`\`text\n${answer}`);
      current = current.replace(block, () => told);
    }
    // UPDATE_GUIDE=1 rewrites the answers, as vitest -u does for its snapshots.
    if (process.env["UPDATE_GUIDE"] === "1") writeFileSync(path, current);
    else expect(guide).toBe(current);
  });

  it("starts with a config that works", async () => {
    const [, config = ""] = /```yaml\n([^`]*)```/.exec(guide) ?? [];
    expect(config.trim().split("\n").length).toBeLessThanOrEqual(10);
    const answer = await answerTo(config.replace("${BASE_URL}", "http://127.0.0.1"));
    expect(answer).toBeUndefined();
  });

  it("has a section for every key at the top level that an answer can send a reader to", () => {
    for (const { name } of shapesAt(configSchema, [])[0] ?? []) {
      expect(guide, name).toMatch(
        new RegExp(`^### .*\\b${name.replace("$", "\\$")}\\b|\\| \`${name.replace("$", "\\$")}\` \\|`, "m"),
      );
    }
  });

  it("names every key of a config that uses everything", () => {
    for (const place of placesOf(FULL_CONFIG)) {
      const key = place.at(-1);
      if (typeof key !== "string" || ["lead", "app", "A", "a"].includes(key)) continue;
      expect(guide, place.join(".")).toMatch(new RegExp(`\`(?:[\\w<>.[\\]-]*\\.)?${key}\``));
    }
  });
});
