import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { type ExampleSystem, startExampleSystem } from "./adapters/example-system.ts";
import { productRoot } from "./adapters/product-root.ts";
import { DEFAULT_CONFIG, DEFAULT_EVIDENCE_DIRECTORY, type RawInputs, readInputs } from "./commands/inputs.ts";
import { type RehearsedGate, rehearse } from "./commands/rehearse.ts";
import { ReleaseGatesError } from "./gate/errors.ts";
import type { World } from "./ports/world.ts";

/** What the `rehearse` command was asked for. */
export interface RehearsalRequest {
  readonly raw: RawInputs;
  /** A fault for the example to show. */
  readonly fault: string | undefined;
  /** Leave the example running afterwards. */
  readonly keep: boolean;
  readonly signal: AbortSignal;
}

type MakeWorld = (root: string, env: Readonly<Record<string, string | undefined>>) => World;

/**
 * Rehearses the config in this directory, or the shipped example where there is none, and tells what was
 * found and where it is written. Nothing here is a runner, whatever the environment says.
 */
export async function rehearseAtDesk(
  request: RehearsalRequest,
  makeWorld: MakeWorld,
): Promise<readonly RehearsedGate[]> {
  const here = process.cwd();
  const env = withoutRunner(process.env);
  const evidenceDirectory = resolve(here, request.raw["evidence-dir"] ?? DEFAULT_EVIDENCE_DIRECTORY);
  const own = await makeWorld(here, env).workspace.stat(request.raw["config"] ?? DEFAULT_CONFIG);
  if (own !== undefined) return rehearseOwn(request, makeWorld(here, env), evidenceDirectory);

  const example = await startExampleSystem(productRoot(), request.fault);
  const world = makeWorld(example.root, { ...env, ...example.env });
  try {
    world.reporter.info(
      `No ${DEFAULT_CONFIG} here, so the example that ships with release-gates is rehearsed: canary-node.`,
    );
    world.reporter.info(
      `Version 1.0.0 serves at ${example.env["BASE_URL"]}, under load; ${example.releaseTag} is to be released.\n`,
    );
    const raw = { ...request.raw, config: DEFAULT_CONFIG, "release-tag": example.releaseTag };
    const gates = await walk(raw, request, world, evidenceDirectory);
    tellStory(world, gates, evidenceDirectory);
    if (request.keep) tellHowToStop(world, example);
    return gates;
  } finally {
    if (!request.keep) await example.close();
  }
}

async function rehearseOwn(
  request: RehearsalRequest,
  world: World,
  evidenceDirectory: string,
): Promise<readonly RehearsedGate[]> {
  if (request.fault !== undefined) {
    throw new ReleaseGatesError("input-invalid", "--inject works on the shipped example only", {
      next: `run it in a directory without ${DEFAULT_CONFIG}`,
    });
  }
  const releaseTag = request.raw["release-tag"] ?? world.env["RELEASE_TAG"] ?? (await tagAtHead(world));
  const gates = await walk({ ...request.raw, "release-tag": releaseTag }, request, world, evidenceDirectory);
  tellStory(world, gates, evidenceDirectory);
  return gates;
}

function walk(
  raw: RawInputs,
  request: RehearsalRequest,
  world: World,
  evidenceDirectory: string,
): Promise<readonly RehearsedGate[]> {
  const context = { env: world.env, mode: "rehearsal", signal: request.signal } as const;
  return rehearse(readInputs({ ...raw, "evidence-dir": evidenceDirectory }, context), world);
}

async function tagAtHead(world: World): Promise<string> {
  const head = await world.git.head();
  const tag = (await world.git.tags()).find(({ sha }) => sha === head);
  if (tag === undefined) {
    throw new ReleaseGatesError("input-invalid", "there is no tag at HEAD to rehearse", {
      expected: "a release tag at the commit that is checked out",
      next: "make one to rehearse with, such as: git tag v0.1.0-rc.1 (or name one with --release-tag)",
    });
  }
  return tag.name;
}

function tellStory(world: World, gates: readonly RehearsedGate[], evidenceDirectory: string): void {
  const rows = gates.map(({ title, report, durationMs }) => {
    const mark = report.verdict === "passed" ? "✓" : report.verdict === "failed" ? "✗" : "…";
    return `  ${mark} ${title.padEnd(30)} ${report.reasonCode.padEnd(18)} ${(durationMs / 1000).toFixed(1)} s`;
  });
  const script = process.argv[1] ?? "release-gates";
  const lines = [
    "",
    "Rehearsal (approvals were simulated; nothing here opens a real release):",
    ...rows,
    "",
    `Evidence: ${evidenceDirectory}`,
    // A gate that stops a release before production leaves no report of its deployment.
    ...["DEPLOYMENT-REPORT.md", "DEPLOY_CHECKLIST.md"]
      .map((name) => join(evidenceDirectory, name))
      .filter((file) => existsSync(file))
      .slice(0, 1)
      .map((file) => `Read:     ${file}`),
    `Check:    node ${script} verify ${evidenceDirectory}`,
  ];
  world.reporter.info(lines.join("\n"));
}

function tellHowToStop(world: World, example: ExampleSystem): void {
  world.reporter.info(
    `The example still runs: ${example.env["BASE_URL"]}\nStop it with: (cd ${example.root} && node system/down.mjs)`,
  );
}

/** The environment without what a runner says of itself: a rehearsal in CI is a rehearsal at a desk. */
function withoutRunner(
  env: Readonly<Record<string, string | undefined>>,
): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(GITHUB|ACTIONS|INPUT)_/.test(name)));
}
