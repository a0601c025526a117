import module from "node:module";
import { join } from "node:path";

const { RUNNER_TEMP } = process.env;
if (RUNNER_TEMP) module.enableCompileCache?.(join(RUNNER_TEMP, "release-gates-compile-cache"));
const { runOnRunner } = await import("./release-gates.js");
await runOnRunner();
