import type { World } from "../../../src/ports/world.ts";

/** A world of which only these parts exist: touching any other part fails the test by name. */
export function partialWorld(parts: Partial<World>): World {
  return new Proxy(parts, {
    get(target, name) {
      const part = target[name as keyof World];
      if (part === undefined && typeof name === "string" && name !== "runner" && name !== "then") {
        throw new Error(`this test gives its subject no world.${name}`);
      }
      return part;
    },
  }) as World;
}
