import { Environment } from "@marcbachmann/cel-js";

/**
 * The CEL engine as requirements use it. This module is loaded only when a config has an expression.
 *
 * Facts arrive as JSON numbers, which CEL calls double, while people write `tests.failed == 0` with an int.
 * CEL compares the two kinds only where a type is not known; here the mixed operators exist everywhere, and
 * dividing two facts never drops the fraction.
 */

/** What a person may write: more is a mistake or an attack. */
export const LONGEST_SOURCE = 4_096;

/** Work that one evaluation may do, in values looked at. A second or two at worst. */
const BUDGET = 10_000_000;

/** Counts the work of one evaluation; throws when it is spent. */
export class WorkBudget {
  #left = BUDGET;

  spend(amount: number): void {
    this.#left -= amount;
    if (this.#left < 0) throw new Error("the expression does too much work on these facts");
  }
}

/** Names of the guards that `guard.ts` writes around a person's expression. */
export const GUARD = {
  /** Variable that holds the budget. */
  budget: "rg_budget",
  /** `rg_number(x)`: x, unless it is NaN or infinite. */
  number: "rg_number",
  /** `rg_sized(budget, x)`: x, after its size was charged. */
  sized: "rg_sized",
  /** `rg_range(budget, n, xs)`: the list, or the keys of the map, where reading an element charges n. */
  range: "rg_range",
  /** Variable that holds the changed paths, where an expression asks for them. */
  changes: "rg_changes",
  /** `rg_changed(changes, patterns)`: present in the environment of `changes.ts`. */
  changed: "rg_changed",
  /** `text.rg_matches(pattern)`: matches in linear time; present in the environment of `matching.ts`. */
  matches: "rg_matches",
} as const;

/** Parses and checks what people write; clone it to declare the facts. */
export const authorEnvironment = withMixedNumbers(
  new Environment({
    homogeneousAggregateLiterals: false,
    limits: { maxDepth: 48, maxAstNodes: 600, maxListElements: 500, maxMapEntries: 200 },
  }),
);

/** Evaluates guarded expressions: every variable is `dyn`, and the guards are known. */
export const guardedEnvironment = withGuards(
  withMixedNumbers(
    new Environment({
      unlistedVariablesAreDyn: true,
      homogeneousAggregateLiterals: false,
      limits: { maxDepth: 1_000, maxAstNodes: 10_000 },
    }),
  ),
);

function withMixedNumbers(environment: Environment): Environment {
  const operators = {
    "+": (left: number, right: number) => left + right,
    "-": (left: number, right: number) => left - right,
    "*": (left: number, right: number) => left * right,
    "/": (left: number, right: number) => left / right,
  } as const;
  for (const [operator, apply] of Object.entries(operators)) {
    const handler = (left: bigint | number, right: bigint | number) => apply(Number(left), Number(right));
    environment.registerOperator(`int ${operator} double: double`, handler);
    environment.registerOperator(`double ${operator} int: double`, handler);
  }
  // Registering one order of == registers the other order and != as well.
  environment.registerOperator(
    "int == double: bool",
    (left: bigint, right: number) => Number.isInteger(right) && left === BigInt(right),
  );
  return environment;
}

function withGuards(environment: Environment): Environment {
  return environment
    .registerType("rg_work_budget", { ctor: WorkBudget, fields: {} })
    .registerFunction(`${GUARD.number}(dyn): dyn`, (value: unknown) => {
      if (typeof value === "number" && !Number.isFinite(value)) {
        throw new Error(
          Number.isNaN(value) ? "a number is undefined (0 / 0)" : "a number is infinite (division by zero?)",
        );
      }
      return value;
    })
    .registerFunction(`${GUARD.sized}(rg_work_budget, dyn): dyn`, (budget: WorkBudget, value: unknown) => {
      spendSize(value, budget);
      return value;
    })
    .registerFunction(
      `${GUARD.range}(rg_work_budget, int, dyn): dyn`,
      (budget: WorkBudget, cost: bigint, value: unknown) => meteredRange(value, Number(cost), budget),
    );
}

/**
 * The charge has to be made where the macro reads an element: CEL's `all` and `exists` go on after an error in
 * their condition, so an error thrown there would be swallowed 30,000 times in every one of 30,000 turns.
 */
function meteredRange(value: unknown, cost: number, budget: WorkBudget): unknown {
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value;
  const items = Array.isArray(value) ? value : Object.keys(value);
  return new Proxy(items, {
    get(target, key) {
      if (typeof key === "string" && key !== "length" && key !== "constructor") budget.spend(cost);
      return Reflect.get(target, key);
    },
  });
}

/** Charges a value with everything in it: characters, elements, keys. Stops as soon as the budget is spent. */
export function spendSize(value: unknown, budget: WorkBudget): void {
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    budget.spend(1);
    if (typeof next === "string") budget.spend(next.length / 16);
    else if (Array.isArray(next)) for (const item of next) waiting.push(item);
    else if (typeof next === "object" && next !== null && !(next instanceof Uint8Array)) {
      for (const item of Object.values(next)) waiting.push(item);
    }
  }
}
