import type { RepositoryFacts, WayFacts } from "./repository-facts.ts";

/** The rollout as the config holds it, and what a person should know of each key. */
export interface DeliveryProposal {
  readonly rollout: Readonly<Record<string, unknown>>;
  /** By key of `rollout`. */
  readonly comments: Readonly<Record<string, string>>;
  /** Scripts that the release needs. */
  readonly scripts: readonly string[];
  /** What nothing was found for. */
  readonly missing: readonly string[];
}

/** Commands that deploy, move traffic and bring the old version back, and the check that says how it is. */
export function proposeDelivery(facts: RepositoryFacts): DeliveryProposal {
  const [deploy] = facts.deploy;
  const [rollback] = facts.rollback;
  const [shift] = facts.shift;
  const health = facts.health?.path ?? "/";
  const ways = [deploy, shift, rollback].filter((way) => way !== undefined);
  return {
    rollout: {
      deploy: commandOf(deploy, "deploys RELEASE_VERSION"),
      ...(shift === undefined ? {} : { shift: commandOf(shift, "") }),
      rollback: commandOf(rollback, "brings PREVIOUS_TAG back"),
      checks: [{ id: "health", http: `\${BASE_URL}${health}`, within: "60s" }],
    },
    comments: {
      deploy: explain(deploy, "deploys", facts.deploy.slice(1)),
      ...(shift === undefined
        ? {}
        : {
            shift: `${explain(shift, "moves traffic", [])} With it a release is a canary: 5, 25, 50, then 100%.`,
          }),
      rollback: explain(rollback, "brings the previous version back", facts.rollback.slice(1)),
      checks:
        facts.health === undefined
          ? "No health address was found: name the one that says that the service is well."
          : `${facts.health.path} stands in ${facts.health.file}. BASE_URL is a variable of each environment.`,
    },
    scripts: [...new Set(ways.filter(({ script }) => script).map(({ file }) => file))],
    missing: [
      deploy === undefined ? "a command that deploys (rollout.deploy)" : undefined,
      rollback === undefined
        ? "a command that brings the previous version back (rollout.rollback)"
        : undefined,
      facts.health === undefined
        ? "an address that says that the service is well (rollout.checks)"
        : undefined,
    ].filter((text) => text !== undefined),
  };
}

/**
 * The shell line of a way. What does not mention DRY_RUN would really be done in a rehearsal, so it is only shown
 * there; where nothing was found, a line that fails until a person replaces it.
 */
function commandOf(way: WayFacts | undefined, purpose: string): unknown {
  if (way === undefined) {
    return `echo "replace this line in .github/release-gates.yml by the command that ${purpose}" >&2; exit 1`;
  }
  const run = lineOf(way);
  return way.passEnv === undefined ? run : { run, "pass-env": way.passEnv };
}

function lineOf(way: WayFacts): string {
  if (way.honoursDryRun) return way.run;
  const shown = quote(`would run: ${way.run}`);
  return `if [ "$DRY_RUN" = 1 ]; then\n  echo ${shown}\nelse\n  ${way.run}\nfi\n`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

function explain(way: WayFacts | undefined, does: string, others: readonly WayFacts[]): string {
  if (way === undefined) return `Nothing was found that ${does}: this line fails until you replace it.`;
  const dry = way.honoursDryRun
    ? " It knows DRY_RUN, so a rehearsal may start it."
    : " It does not know DRY_RUN, so a rehearsal only shows it.";
  const place = way.knowsEnvironment
    ? ""
    : " It does not know DEPLOY_ENVIRONMENT: make sure that staging and production are two places.";
  const more = others.length === 0 ? "" : ` Also there: ${others.map(({ file }) => file).join(", ")}.`;
  return `Found in ${way.file}: ${does}.${dry}${place}${more}`;
}
