import { readFileSync } from "node:fs";
import { transformSync } from "esbuild";
import { describe, expect, it } from "vitest";
import type * as Machine from "../../src/rollout/machine.ts";
import { explore } from "./support/explore.ts";
import { PLANS } from "./support/plans.ts";

/**
 * Breaks every condition of the machine, one at a time, and expects the exploration to notice. A guard whose
 * breaking nobody notices is either not needed or not tested.
 */
const source = readFileSync(new URL("../../src/rollout/machine.ts", import.meta.url), "utf8");

interface Mutant {
  readonly line: number;
  readonly what: string;
  readonly code: string;
}

const CONDITIONS = [
  /^(?<before>\s*if \()(?<condition>.+?)(?<after>\)(?: return .+;| \{))$/,
  /^(?<before>\s*return )(?<condition>[^?]+?)(?<after> \? .+ : undefined;)$/,
  /^(?<before>\s*const \w+ = )(?<condition>[^?]+ (?:===|&&) .+?)(?<after>;)$/,
];

function mutants(): readonly Mutant[] {
  const lines = source.split("\n");
  return lines.flatMap((text, index) => {
    const match = CONDITIONS.map((pattern) => pattern.exec(text)).find((found) => found !== null);
    if (match?.groups === undefined) return [];
    const { before, condition = "", after } = match.groups;
    const parts = condition.split(" && ");
    // Each conjunct is a guard of its own.
    const weaker =
      parts.length < 2 ? [] : parts.map((_, at) => parts.filter((_, other) => other !== at).join(" && "));
    return ["true", "false", ...weaker].map((replacement) => ({
      line: index + 1,
      what: `${condition.trim()} → ${replacement}`,
      code: lines.with(index, `${before}${replacement}${after}`).join("\n"),
    }));
  });
}

async function load(code: string): Promise<typeof Machine> {
  const js = transformSync(code, { loader: "ts", format: "esm" }).code;
  return import(`data:text/javascript;base64,${Buffer.from(js).toString("base64")}`);
}

/** True when at least one plan shows a broken promise. */
function noticed(machine: typeof Machine): boolean {
  return Object.values(PLANS).some((steps) => {
    try {
      return explore(machine.transition, steps).violations.length > 0;
    } catch {
      return true;
    }
  });
}

describe("the guards of the rollout machine", () => {
  it("are found in the source", () => {
    expect(mutants().length).toBeGreaterThan(40);
  });

  it("are each noticed when they are broken", async () => {
    const survivors: string[] = [];
    for (const mutant of mutants()) {
      if (!noticed(await load(mutant.code))) survivors.push(`line ${mutant.line}: ${mutant.what}`);
    }
    console.log(`${mutants().length} mutants of the machine, ${survivors.length} survived`);
    expect(survivors).toEqual([]);
  });

  it("are not noticed when nothing is broken", async () => {
    expect(noticed(await load(source))).toBe(false);
  });
});
