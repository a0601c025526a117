import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "yaml";

const ROOT = resolve(import.meta.dirname, "../../..");

/** A workflow of this repository. */
export interface WorkflowFile {
  /** Relative to the repository. */
  readonly path: string;
  readonly content: string;
  readonly workflow: Workflow;
}

export interface Workflow {
  readonly name?: string;
  readonly on: Readonly<Record<string, WorkflowTrigger | null>>;
  readonly permissions?: Permissions;
  readonly jobs: Readonly<Record<string, WorkflowJob>>;
}

export interface WorkflowTrigger {
  readonly inputs?: Readonly<Record<string, { readonly description?: string }>>;
  readonly outputs?: Readonly<Record<string, { readonly description?: string; readonly value: string }>>;
}

export type Permissions = Readonly<Record<string, string>>;

export interface WorkflowJob {
  readonly name?: string;
  readonly needs?: string | readonly string[];
  readonly if?: string;
  readonly uses?: string;
  readonly environment?: string;
  readonly permissions?: Permissions;
  readonly concurrency?: Readonly<Record<string, string | boolean>>;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly "timeout-minutes"?: number;
  readonly steps?: readonly WorkflowStep[];
}

export interface WorkflowStep {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string>>;
}

/** The workflows of a folder, such as `.github/workflows`. */
export function readWorkflows(folder: string): readonly WorkflowFile[] {
  return readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(".yml"))
    .map((name) => readWorkflow(`${folder}/${name}`));
}

export function readWorkflow(path: string): WorkflowFile {
  const content = readFileSync(join(ROOT, path), "utf8");
  return { path, content, workflow: parse(content) as Workflow };
}

export function readText(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}
