import { parse } from "yaml";
import { formatOfPath } from "./report-paths.ts";
import type { UploadFacts, WorkflowFacts } from "./repository-facts.ts";

/** What a workflow file says, and the environments that its jobs name. */
export interface WorkflowReading extends WorkflowFacts {
  readonly environments: readonly string[];
}

type Mapping = Readonly<Record<string, unknown>>;

/**
 * Reads a workflow for the checks it gives and the reports it keeps; undefined for what is no workflow.
 *
 * @param mentioned paths of reports that the repository's scripts write
 */
export function readWorkflow(
  file: string,
  text: string,
  mentioned: readonly string[],
): WorkflowReading | undefined {
  const data = yamlOf(text);
  const jobs = mapping(mapping(data)?.["jobs"]);
  if (jobs === undefined) return undefined;
  const paths = [...new Set([...mentioned, ...reportPathsIn(text)])];
  const all = Object.entries(jobs).map(([id, job]) => ({ id, job: mapping(job) ?? {} }));
  const kept = all.flatMap(({ job }) => stepsOf(job).flatMap((step) => uploadOf(step, paths)));
  return {
    file,
    triggers: triggersOf(mapping(data)?.["on"]),
    checks: all.flatMap(({ id, job }) => checkOf(id, job)),
    uploads: kept.filter(({ artifact }) => !artifact.includes("${{")),
    unnamed: kept.filter(({ artifact }) => artifact.includes("${{")),
    environments: all.flatMap(({ job }) => environmentOf(job)),
  };
}

/** Paths in a text that are named like the report of a tool. */
export function reportPathsIn(text: string): readonly string[] {
  const paths = text.match(/[\w.-][\w./-]*\.(?:xml|json|sarif|info)\b/g) ?? [];
  return [...new Set(paths)].filter((path) => formatOfPath(path) !== undefined);
}

function yamlOf(text: string): unknown {
  try {
    return parse(text, { logLevel: "silent" });
  } catch {
    return undefined;
  }
}

function mapping(value: unknown): Mapping | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}

/** Events that start it; a push of tags only is `tag`. */
function triggersOf(on: unknown): readonly string[] {
  if (typeof on === "string") return [on];
  if (Array.isArray(on)) return on.filter((name) => typeof name === "string");
  return Object.entries(mapping(on) ?? {}).map(([name, settings]) => {
    const keys = Object.keys(mapping(settings) ?? {});
    return name === "push" && keys.includes("tags") && !keys.includes("branches") ? "tag" : name;
  });
}

/** The name of a job's check run. One that may be skipped, or that waits for a deployment, is none to wait for. */
function checkOf(id: string, job: Mapping): readonly string[] {
  if (job["if"] !== undefined || job["environment"] !== undefined) return [];
  const name = typeof job["name"] === "string" ? job["name"] : id;
  const shown = name.replace(/\$\{\{[\s\S]*?\}\}/g, "*");
  if (typeof job["uses"] === "string") return [`${shown} / *`];
  const matrix = mapping(mapping(job["strategy"])?.["matrix"]) !== undefined;
  return [matrix && shown === name ? `${shown} (*)` : shown];
}

function environmentOf(job: Mapping): readonly string[] {
  const value = job["environment"];
  const name = typeof value === "string" ? value : mapping(value)?.["name"];
  return typeof name === "string" && !name.includes("${{") ? [name] : [];
}

function stepsOf(job: Mapping): readonly Mapping[] {
  const { steps } = job;
  return Array.isArray(steps) ? steps.map(mapping).filter((step) => step !== undefined) : [];
}

function uploadOf(step: Mapping, mentioned: readonly string[]): readonly UploadFacts[] {
  const { uses } = step;
  if (typeof uses !== "string" || !uses.startsWith("actions/upload-artifact@")) return [];
  const settings = mapping(step["with"]) ?? {};
  const artifact = settings["name"] ?? "artifact";
  const path = settings["path"];
  if (typeof artifact !== "string" || typeof path !== "string") return [];
  const paths = path
    .split("\n")
    .map((line) => line.trim().replace(/^\.\//, ""))
    .filter((line) => line !== "" && !/^[!~/]|\$\{\{/.test(line));
  const inside = mentioned.filter((report) => paths.some((folder) => isBelow(report, folder)));
  return paths.length === 0 ? [] : [{ artifact, paths: [...new Set([...paths, ...inside])] }];
}

function isBelow(path: string, folder: string): boolean {
  return path.startsWith(`${folder.replace(/(?:\/\*\*?)*\/?$/, "")}/`);
}
