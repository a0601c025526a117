import { realpathSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * The folder this product stands in (with `dist/`, `schemas/` and `examples/`), found from the program that
 * was started. A bundler rewrites `import.meta`, so the module's own address does not tell.
 */
export function productRoot(): string {
  return join(dirname(realpathSync(process.argv[1] ?? "")), "..");
}
