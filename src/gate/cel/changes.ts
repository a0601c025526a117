import type { ASTNode, Environment } from "@marcbachmann/cel-js";
import picomatch from "picomatch";
import type { ChangedPaths } from "../requirement-types.ts";
import { authorEnvironment, GUARD } from "./environment.ts";
import { children } from "./guard.ts";

/** `changed(["src/auth/**"])`: whether a path that the release changes matches. Loaded only where it stands. */

/** Parses and checks expressions that may ask for changes. */
export const changesAuthorEnvironment: Environment = authorEnvironment
  .clone()
  .registerFunction("changed(list): bool", () => false);

/** The paths as `changed` sees them. */
export class ChangeSet {
  readonly #changes: ChangedPaths;

  constructor(changes: ChangedPaths) {
    this.#changes = changes;
  }

  /** Throws when the changes are not known, and for patterns that are none: both leave the question open. */
  matches(patterns: readonly unknown[]): boolean {
    const texts = patterns.filter((one): one is string => typeof one === "string" && one !== "");
    if (texts.length === 0 || texts.length < patterns.length) {
      throw new Error("changed() takes a list of paths or globs");
    }
    if (this.#changes.kind === "unknown") {
      throw new Error(`what the release changes is not known: ${this.#changes.why}`);
    }
    const matches = picomatch(texts, { nonegate: true, dot: true });
    return this.#changes.paths.some((path) => matches(path));
  }
}

/** The environment in which guarded expressions with `changed` are evaluated. */
export function withChanges(environment: Environment): Environment {
  return environment
    .clone()
    .registerType("rg_change_set", { ctor: ChangeSet, fields: {} })
    .registerFunction(`${GUARD.changed}(rg_change_set, dyn): bool`, (changes: ChangeSet, patterns: unknown) =>
      changes.matches(Array.isArray(patterns) ? patterns : []),
    );
}

/** Whether an expression asks for changes. */
export function asksForChanges(node: ASTNode): boolean {
  return (node.op === "call" && node.args[0] === "changed") || children(node).some(asksForChanges);
}
