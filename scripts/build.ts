/**
 * Builds `dist/` from `src/`: tsc compiles, ncc bundles both entries into one program with lazily loaded
 * chunks, and two loaders of three lines start it. `--check` builds into a temporary folder and fails when
 * the committed `dist/` differs.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import ncc from "@vercel/ncc";
import { transform } from "esbuild";

const root = resolve(import.meta.dirname, "..");
const PROGRAM = "release-gates.js";

async function build(target: string): Promise<void> {
  const compiled = join(root, "build");
  rmSync(compiled, { recursive: true, force: true });
  execFileSync(join(root, "node_modules/.bin/tsc"), ["-p", join(root, "tsconfig.build.json")], {
    stdio: "inherit",
  });

  const bundle = await ncc(join(compiled, "program.js"), {
    filename: PROGRAM,
    cache: false,
    quiet: true,
    license: "LICENSES.txt",
    target: "es2022",
  });

  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, PROGRAM), await minify(bundle.code));
  for (const [name, { source }] of Object.entries(bundle.assets)) {
    writeFileSync(join(target, name), name.endsWith(".js") ? await minify(String(source)) : source);
  }
  writeFileSync(join(target, "index.js"), runnerLoader());
  writeFileSync(join(target, "cli.js"), `#!/usr/bin/env node\n${loader("runAtDesk")}`);
  writeFileSync(join(target, "package.json"), `${JSON.stringify({ type: "module" })}\n`);
}

/** ncc minifies the main file only; the chunks are most of what is loaded. Licences stand in LICENSES.txt. */
async function minify(code: string): Promise<string> {
  const result = await transform(code, {
    minify: true,
    format: "esm",
    target: "node20",
    legalComments: "none",
  });
  return result.code;
}

/**
 * A job often runs several gates, one after the other. On a runner the compiled code is kept in the job's own
 * temporary folder (Node 22 and newer), so that the second gate need not compile it again.
 */
function runnerLoader(): string {
  return [
    `import module from "node:module";`,
    `import { join } from "node:path";`,
    "",
    "const { RUNNER_TEMP } = process.env;",
    `if (RUNNER_TEMP) module.enableCompileCache?.(join(RUNNER_TEMP, "release-gates-compile-cache"));`,
    `const { runOnRunner } = await import("./${PROGRAM}");`,
    "await runOnRunner();",
    "",
  ].join("\n");
}

function loader(entry: string): string {
  return `import { ${entry} } from "./${PROGRAM}";\n\nawait ${entry}();\n`;
}

function differences(left: string, right: string): readonly string[] {
  const names = new Set([...readdirSync(left), ...readdirSync(right)]);
  return [...names].filter((name) => {
    try {
      return !readFileSync(join(left, name)).equals(readFileSync(join(right, name)));
    } catch {
      return true;
    }
  });
}

if (process.argv.includes("--check")) {
  const fresh = mkdtempSync(join(tmpdir(), "release-gates-dist-"));
  await build(fresh);
  const different = differences(fresh, join(root, "dist"));
  rmSync(fresh, { recursive: true, force: true });
  if (different.length > 0) {
    console.error(`dist/ is not what src/ builds to: ${different.join(", ")}. Run: npm run build`);
    process.exit(1);
  }
  console.log("dist/ is what src/ builds to");
} else {
  await build(join(root, "dist"));
}
