import { type LoadedConfig, parseConfig } from "../config/load.ts";
import { ReleaseGatesError } from "../gate/errors.ts";
import type { World } from "../ports/world.ts";
import type { CheckoutFacts, Release } from "../release/identity.ts";
import type { IntegrityProblem } from "../rollout/integrity.ts";
import { fetchEvidence } from "./evidence-transfer.ts";
import type { CommandInputs } from "./gate-run.ts";
import { type OpenLedger, openLedger } from "./ledger-store.ts";
import { readCheckout, resolveRelease } from "./release-identity.ts";
import { dependsOnRelease } from "./unasked-checks.ts";

/** Largest config file read. */
const MAX_CONFIG_BYTES = 1024 ** 2;

/** What the name of the service is where there is none. */
const ALL_SERVICES = "all";

/** A release whose config, identity and evidence so far are known and hold. */
export interface OpenedRelease {
  readonly config: LoadedConfig;
  readonly release: Release;
  /** What the checkout said of the tag when the command began. */
  readonly checkout: CheckoutFacts;
  readonly ledger: OpenLedger;
  /** Where evidence is written: the directory given, or one beside it where nothing in that can be trusted. */
  readonly evidenceDirectory: string;
  /** What does not hold; only the way back is gone with something in it. */
  readonly integrity: readonly IntegrityProblem[];
}

/**
 * What every command of a release begins with; throws what forbids to begin.
 *
 * @param wayBack whether the command brings production back: then only the lack of a config or of a tag stops it, and
 *   everything else that does not hold is handed over to be said.
 */
export async function openRelease(
  world: World,
  inputs: CommandInputs,
  wayBack = false,
): Promise<OpenedRelease> {
  const integrity: IntegrityProblem[] = [];
  const overlook = (error: unknown): void => {
    if (!wayBack || !(error instanceof ReleaseGatesError)) throw error;
    integrity.push({ reasonCode: error.code, why: error.message, ...error.explanation });
  };
  // Git answers while the config is parsed.
  const asked = readCheckout(world, inputs, overlook);
  asked.catch(() => undefined);
  const config = await loadConfig(world, inputs.config, inputs.service);
  const checkout = await asked;
  const identified = await resolveRelease(world, config, inputs, checkout, overlook);
  const described =
    dependsOnRelease(config.config) && !wayBack
      ? await (await import("./release-description.ts")).describeRelease(world, config, identified)
      : { config, release: identified };
  const { evidenceDirectory } = inputs;
  try {
    const ledger = await takeOver(world, inputs, described.release);
    return { ...described, checkout, ledger, evidenceDirectory, integrity };
  } catch (error) {
    overlook(error);
    const beside = await emptyBeside(world, evidenceDirectory);
    const ledger = { records: [], digest: null, unrecorded: [] };
    return { ...described, checkout, ledger, evidenceDirectory: beside, integrity };
  }
}

/** What cannot be trusted stays as it was found, for those who find out why; what is done now is recorded beside it. */
async function emptyBeside(world: World, directory: string): Promise<string> {
  for (let count = 1; ; count += 1) {
    const beside = `${directory}-rollback${count === 1 ? "" : `-${count}`}`;
    if ((await world.evidence(beside).list()).length === 0) return beside;
  }
}

/**
 * What a config may refer to: the variables of the job, and the service that this job releases. In the gates that a
 * release passes once, for all of its services, that is `all`.
 */
export function configVariables(env: World["env"], service = ALL_SERVICES): World["env"] {
  // Not a copy: an environment may know names that it does not list (`withStandIns`).
  return Object.create(env, { DEPLOY_SERVICE: { value: service, enumerable: true } });
}

/** Reads and checks the config of the checkout. */
export async function loadConfig(world: World, path: string, service?: string): Promise<LoadedConfig> {
  const file = await world.workspace.stat(path);
  if (file === undefined) {
    throw new ReleaseGatesError("config-missing", `there is no config at ${path}`, {
      expected: `a config file at ${path}`,
      found: "no such file",
      where: { file: path },
      next: "create it (ten lines are enough, see docs/getting-started.md), or name another with the config input",
    });
  }
  return parseConfig(await world.workspace.read(path, MAX_CONFIG_BYTES), {
    path,
    env: configVariables(world.env, service),
  });
}

/**
 * The ledger of the gates before, verified. On a runner a ledger counts only if the job that wrote it handed
 * over its digest: files in a checkout, or an artifact replaced in between, prove nothing.
 */
async function takeOver(world: World, inputs: CommandInputs, release: Release): Promise<OpenLedger> {
  const files = world.evidence(inputs.evidenceDirectory);
  await fetchEvidence(world, files, inputs.ledgerDigest, inputs.evidenceRun);
  const ledger = await openLedger(files, inputs.ledgerDigest);
  if (world.runner !== undefined && ledger.digest !== null && inputs.ledgerDigest === undefined) {
    throw new ReleaseGatesError(
      "ledger-digest-mismatch",
      "a ledger is here, but no ledger-digest was handed over",
      {
        expected: "the ledger-digest output of the previous gate",
        found: `a ledger in ${inputs.evidenceDirectory} that nobody vouches for`,
        next: "pass ledger-digest, or remove the directory to start the release from its first gate",
      },
    );
  }
  for (const record of ledger.records) {
    const theirs = record.release;
    const same =
      theirs.repository === release.repository && theirs.sha === release.sha && theirs.tag === release.tag;
    if (same && (theirs.service ?? release.service) === release.service) continue;
    const code =
      !same && theirs.tag === release.tag && theirs.repository === release.repository
        ? "tag-moved"
        : "record-other-release";
    throw new ReleaseGatesError(code, `the ledger belongs to ${theirs.tag} at ${theirs.sha}`, {
      expected: `${release.tag} at ${release.sha}`,
      found: `${theirs.tag} at ${theirs.sha} in ledger record ${record.sequence} (${record.gate})`,
      next: "start this release from its first gate, with an evidence directory of its own",
    });
  }
  return ledger;
}
