import type { Location } from "../gate/errors.ts";
import type { Config } from "./schema.ts";

/** A config that was read, checked and completed. */
export interface LoadedConfig {
  readonly config: Config;
  /** Relative to the workspace. */
  readonly path: string;
  /** sha256 of the file's bytes, hex. */
  readonly digest: string;
  /** Values of the `${NAME}` references, by name: what must be masked when the name says secret. */
  readonly references: ReadonlyMap<string, string>;
  /** Line and column of a key, such as `locate(["readiness", "evidence", 0, "path"])`. */
  locate(path: readonly (string | number)[]): Location;
}
