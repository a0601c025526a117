import { createHash } from "node:crypto";
import type { Config } from "../config/schema.ts";
import { postDeploymentValidation } from "../gate/documents/rollout.ts";
import { isEvidencePath } from "../gate/evidence-path.ts";
import type { GateName } from "../gate/record.ts";
import {
  type MadePage,
  PAGE_NAMES,
  pagePath,
  pageSource,
  signedPage,
  signPage,
} from "../gate/release-pages.ts";
import type { GateDecision } from "../gate/verdict.ts";
import type { World } from "../ports/world.ts";
import {
  type PageContext,
  renderOrchestrationPlan,
  renderPostDeployment,
  renderRollbackProcedures,
  renderSystemValidation,
} from "../report/release-pages.ts";
import { compilePlan } from "../rollout/plan.ts";
import type { GateContext, GateFindings } from "./gate-run.ts";

/** Largest page that is placed, and largest rollback plan. */
const MAX_BYTES = 16 * 1024 ** 2;

/** A page of the release and the path that the config gives it. */
export interface PlacedPage {
  readonly path: string;
  readonly text: string;
}

/** What a gate ended with. */
export interface Ended {
  readonly gate: GateName;
  readonly findings: GateFindings;
  readonly decision: GateDecision;
}

/**
 * The pages that the config asks for and this gate knows. Each is kept with the evidence under `documents/`. A page
 * that cannot be made never changes a verdict: the log says why.
 */
export async function keepPages(
  context: GateContext,
  documents: NonNullable<Config["documents"]>,
  ended: Ended,
): Promise<readonly PlacedPage[]> {
  const { world, config, release, evidence } = context;
  const today = world.clock.now().toISOString().slice(0, 10);
  const kept: PlacedPage[] = [];
  for (const name of PAGE_NAMES) {
    const form = documents[name];
    if (form === undefined) continue;
    const path = pagePath(form, { release, name: config.config.name, today });
    try {
      const text = await textOf(context, pageSource(name), ended);
      if (text === undefined) continue;
      if (!isEvidencePath(path)) throw new Error(`${JSON.stringify(path)} is no path`);
      await evidence.writeText(`documents/${path}`, text);
      kept.push({ path, text });
    } catch (error) {
      warn(world, path, `it could not be made: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return kept;
}

/** Writes pages to the workspace. A file that is there and not as the product left it is left alone, with a warning. */
export async function placePages(pages: readonly PlacedPage[], world: World): Promise<void> {
  for (const { path, text } of pages) {
    try {
      const there = await world.workspace.stat(path);
      if (there !== undefined && !(await isOurs(world, path))) {
        warn(world, path, "another file stands there, or somebody changed it since");
        continue;
      }
      const ended = text.endsWith("\n") ? text : `${text}\n`;
      await world.workspace.write(path, signPage(ended, sha256(ended)));
    } catch (error) {
      warn(world, path, error instanceof Error ? error.message : String(error));
    }
  }
}

async function isOurs({ workspace }: World, path: string): Promise<boolean> {
  const signed = signedPage(new TextDecoder().decode(await workspace.read(path, MAX_BYTES)));
  return signed !== undefined && sha256(signed.text) === signed.sha256;
}

function warn({ reporter }: World, path: string, why: string): void {
  reporter.annotate({
    level: "warning",
    title: "A release document was not written",
    message: `expected: ${path} to be written\nfound: ${why}\nnext: choose another path under documents in the config, or remove the file`,
    where: { file: path },
  });
}

async function textOf(
  context: GateContext,
  source: ReturnType<typeof pageSource>,
  ended: Ended,
): Promise<string | undefined> {
  switch (source.kind) {
    case "copy": {
      const written = ended.findings.evidence.some(
        ({ path, role }) => path === source.file && role === "output",
      );
      return written ? await readText(context, source.file) : undefined;
    }
    case "made":
      return source.gate === ended.gate ? await make(context, source.page, ended) : undefined;
  }
}

async function readText({ world, inputs }: GateContext, file: string): Promise<string | undefined> {
  const bytes = await world.evidence(inputs.evidenceDirectory).read(file);
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
}

async function make(
  context: GateContext,
  page: MadePage,
  { findings, decision }: Ended,
): Promise<string | undefined> {
  const { config, release, evidence } = context;
  const about = (): PageContext => ({
    config: config.config,
    release,
    plan: compilePlan(config.config, release),
  });
  switch (page) {
    case "orchestration-plan":
      return renderOrchestrationPlan(about());
    case "rollback-procedures":
      return renderRollbackProcedures(about(), await rollbackPlan(context));
    case "system-validation": {
      const smoke = (await readText(context, "SMOKE_RESULTS.md")) ?? "";
      return renderSystemValidation(release, decision, findings.criteria, smoke);
    }
    case "post-deployment-validation": {
      const value = await evidence.readDocument(postDeploymentValidation.name);
      return value === undefined
        ? undefined
        : renderPostDeployment(release, postDeploymentValidation.schema.parse(value));
    }
  }
}

async function rollbackPlan({ world, config }: GateContext): Promise<PlacedPage | undefined> {
  const path = config.config.readiness["rollback-plan"]?.path;
  if (path === undefined || (await world.workspace.stat(path)) === undefined) return undefined;
  return { path, text: new TextDecoder().decode(await world.workspace.read(path, MAX_BYTES)) };
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
