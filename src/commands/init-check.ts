import { resolveStrategy } from "../config/defaults.ts";
import { type LoadedConfig, parseConfig } from "../config/load.ts";
import type { World } from "../ports/world.ts";
import { renderConfigAccount } from "../report/config-account.ts";
import { compilePlan } from "../rollout/plan.ts";
import { propose } from "./init.ts";
import { loadConfig } from "./open-release.ts";
import { namingVariables, withStandIns } from "./stand-ins.ts";

/** A release that does not exist: the account of a config is about any. */
const SOME_RELEASE = {
  repository: "",
  tag: "",
  version: "1.2.3",
  sha: "0".repeat(40),
  previous: { tag: "", version: "1.2.2", sha: "0".repeat(40) },
} as const;

/**
 * Says in plain words what a config would do, without doing any of it: the one that is there, else the one that `init`
 * would write.
 *
 * @throws ReleaseGatesError for a config with mistakes.
 */
export async function checkConfig(
  inputs: { readonly config: string; readonly program: string },
  world: World,
): Promise<string> {
  // What variables hold may be secret; their names say enough.
  const env = withStandIns({});
  const there = await world.workspace.stat(inputs.config);
  const loaded =
    there === undefined
      ? await proposed(inputs.config, world)
      : await loadConfig({ ...world, env }, inputs.config);
  const { config } = loaded;
  const strategy = resolveStrategy(config);
  const { target, severity } = config.release;
  const about =
    there === undefined
      ? `There is no ${inputs.config}. This is what the one would do that ${inputs.program} init writes here:\n\n`
      : "";
  const account = renderConfigAccount({
    config,
    plan: compilePlan(config, { ...SOME_RELEASE, target, severity, strategy }),
    variables: [...loaded.references.keys()].map((name) => ({ name, set: (world.env[name] ?? "") !== "" })),
  });
  return namingVariables(`${about}${account}`);
}

async function proposed(path: string, world: World): Promise<LoadedConfig> {
  const { text } = await propose(path, world);
  return parseConfig(new TextEncoder().encode(text), { path, env: withStandIns({}) });
}
