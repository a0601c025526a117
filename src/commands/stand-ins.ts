import type { World } from "../ports/world.ts";

/**
 * The environment with something in every variable: what a config refers to is set in GitHub, not here, and does not
 * matter where nothing of it is used.
 */
export function withStandIns(env: World["env"]): World["env"] {
  return new Proxy(env, {
    get: (target, name) => (typeof name === "string" ? (target[name] ?? standIn(name)) : undefined),
  });
}

/** The text with the names of variables where their stand-ins are. */
export function namingVariables(text: string): string {
  return text.replace(/https:\/\/(\w+)\.unset\.invalid/g, "${$1}");
}

/** An address (nothing answers at it), because that is what most variables of a config are; else a number or a time. */
function standIn(name: string): string {
  if (/_AT$/i.test(name)) return "2026-01-01T00:00:00Z";
  return /(?:_ID|_NUMBER|_PORT)$/i.test(name) ? "1" : `https://${name}.unset.invalid`;
}
