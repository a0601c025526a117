import { parseConfig } from "../config/load.ts";
import { type Proposal, proposeConfig } from "../config/proposal/propose.ts";
import type { RepositoryFacts } from "../config/proposal/repository-facts.ts";
import { writeConfig } from "../config/proposal/write-config.ts";
import { ReleaseGatesError } from "../gate/errors.ts";
import type { World } from "../ports/world.ts";
import { renderSurvey } from "../report/survey.ts";
import { surveyRepository } from "./repository-survey.ts";
import { withStandIns } from "./stand-ins.ts";

/** Where editors find the schema of the config. */
const SCHEMA = "https://raw.githubusercontent.com/org/release-gates/v1/schemas/config.schema.json";
const WORKFLOW = ".github/workflows/release.yml";

export interface InitInputs {
  /** Path of the config, relative to the workspace. */
  readonly config: string;
  /** Replaces files that are there. */
  readonly force: boolean;
  /** The starter workflow to write beside the config; undefined for none. */
  readonly workflow: string | undefined;
  /** How this program was started, for the next steps. */
  readonly program: string;
}

/**
 * Looks at the repository and writes a config that works for what was found. What is there already is left alone.
 *
 * @returns what was found and written, and what to do next
 * @throws ReleaseGatesError `input-invalid` where nothing is left to write.
 */
export async function init(inputs: InitInputs, world: World): Promise<string> {
  const wanted = [inputs.config, ...(inputs.workflow === undefined ? [] : [WORKFLOW])];
  const there = inputs.force ? [] : await present(wanted, world);
  const written = wanted.filter((path) => !there.includes(path));
  if (written.length === 0) throw nothingToWrite(there, inputs);
  const { facts, proposal, text } = await propose(inputs.config, world);
  for (const path of written) {
    await world.workspace.write(path, path === inputs.config ? text : (inputs.workflow ?? ""));
  }
  const { config, program } = inputs;
  return renderSurvey({ facts, proposal, written, left: there, config, program });
}

/** The config that `init` would write now. */
export async function propose(
  path: string,
  world: World,
): Promise<{ readonly facts: RepositoryFacts; readonly proposal: Proposal; readonly text: string }> {
  const facts = await surveyRepository(world);
  const proposal = proposeConfig(facts);
  const text = writeConfig(proposal, SCHEMA);
  // What does not load is never written: it would be a mistake of ours.
  await parseConfig(new TextEncoder().encode(text), { path, env: withStandIns(world.env) });
  return { facts, proposal, text };
}

async function present(paths: readonly string[], { workspace }: World): Promise<readonly string[]> {
  const found = await Promise.all(paths.map((path) => workspace.stat(path)));
  return paths.filter((_, index) => found[index] !== undefined);
}

function nothingToWrite(there: readonly string[], { program }: InitInputs): ReleaseGatesError {
  const [first] = there;
  return new ReleaseGatesError("input-invalid", "nothing was written: what init writes is there already", {
    expected: "a repository without it",
    found: there.join(", "),
    ...(first === undefined ? {} : { where: { file: first } }),
    next: `see what it does with: ${program} init --check; write it anew with --force`,
  });
}
