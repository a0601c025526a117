import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const ROOT = resolve(import.meta.dirname, "../../..");

/** GitHub's own parser: it gives everything that GitHub would refuse about a workflow, each with its place. */
export type WorkflowParser = (path: string, content: string) => Promise<readonly string[]>;

/**
 * Loads `@actions/workflow-parser`. It imports JSON without saying so, which plain Node refuses, so it is bundled
 * first. Workflows of this repository that a workflow calls are parsed with it, as GitHub does.
 */
export async function loadWorkflowParser(): Promise<WorkflowParser> {
  const folder = mkdtempSync(join(tmpdir(), "workflow-parser-"));
  const outfile = join(folder, "parser.mjs");
  await build({
    entryPoints: [join(import.meta.dirname, "github-parser.ts")],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    logLevel: "silent",
  });
  const { parse } = (await import(pathToFileURL(outfile).href)) as typeof import("./github-parser.ts");
  rmSync(folder, { recursive: true });
  return (path, content) =>
    parse(path, content, (name) => readFileSync(resolve(ROOT, ".github/workflows", name), "utf8"));
}
