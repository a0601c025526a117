import type { Problem } from "../gate/errors.ts";
import { type ConfiguredStrategy, NEEDS } from "./defaults.ts";
import { keyPathText, listAt, valueAt } from "./key-path.ts";
import type { YamlSource } from "./yaml.ts";
import type { KeyPath } from "./yaml-places.ts";

/** Rules of the strategies: what each needs besides its block, and what its block may not say. */
export function* checkStrategies(source: YamlSource): Generator<Problem> {
  yield* checkNeeds(source);
  yield* checkWeights(source);
  yield* checkOwnStepIds(source);
}

function* checkNeeds(source: YamlSource): Generator<Problem> {
  const named = valueAt(source.data, ["release", "strategy"]);
  const reported = new Set<string>();
  const subjects: readonly { readonly strategy: unknown; readonly path: KeyPath; readonly text: string }[] = [
    {
      strategy: named,
      path: ["release", "strategy"],
      text: `the strategy ${typeof named === "string" ? named : ""}`,
    },
    ...(["canary", "blue-green"] as const).map((strategy) => ({
      strategy: valueAt(source.data, ["rollout", strategy]) === undefined ? undefined : strategy,
      path: ["rollout", strategy],
      text: `rollout.${strategy}`,
    })),
  ];
  for (const { strategy, path, text } of subjects) {
    if (!isStrategy(strategy)) continue;
    for (const key of NEEDS[strategy]) {
      if (valueAt(source.data, ["rollout", key]) !== undefined || reported.has(key)) continue;
      reported.add(key);
      yield {
        message: `${text} needs ${PURPOSE[key] ?? `rollout.${key}`}`,
        expected: `rollout.${key}`,
        found: "no such key",
        where: source.keyPlace(path),
        next: `add rollout.${key}, or use the strategy recreate without rollout.${strategy}`,
      };
    }
  }
}

function* checkWeights({ data, valuePlace }: YamlSource): Generator<Problem> {
  const steps: KeyPath = ["rollout", "canary", "steps"];
  let before = 0;
  for (const index of listAt(data, steps).keys()) {
    const path = [...steps, index, "weight"];
    const weight = valueAt(data, path);
    if (typeof weight !== "number") continue;
    if (weight <= before) {
      yield {
        message: `${keyPathText(path)} does not raise the weight`,
        expected: `more than ${before}, the weight of the step before`,
        found: String(weight),
        where: valuePlace(path),
        next: "put the steps in rising order",
      };
    }
    before = Math.max(before, weight);
  }
}

/** Every plan has steps of the product's own beside those written by hand. */
function* checkOwnStepIds(source: YamlSource): Generator<Problem> {
  for (const index of listAt(source.data, ["rollout", "steps"]).keys()) {
    const path = ["rollout", "steps", index, "id"];
    const id = valueAt(source.data, path);
    if (id !== "validate" && id !== "promote" && id !== "retire") continue;
    yield {
      message: `the step id ${id} is taken: every plan ends with a step of that name`,
      expected: "an id of its own",
      found: id,
      where: source.valuePlace(path),
      next: "rename the step",
    };
  }
}

const PURPOSE: Readonly<Record<string, string>> = { shift: "a command that moves traffic" };

function isStrategy(name: unknown): name is ConfiguredStrategy {
  return typeof name === "string" && Object.hasOwn(NEEDS, name);
}
