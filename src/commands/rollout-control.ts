import type { Config } from "../config/schema.ts";
import type { JournaledEvent } from "../rollout/journal.ts";
import type { ControlRequest } from "../rollout/mirror.ts";
import type { GateContext } from "./gate-run.ts";
import type { Mirror } from "./rollout-mirror.ts";

/** At most so often people's requests are looked for: a token may make a thousand calls an hour. */
const EVERY_MS = 20_000;

/** Hears people who ask to pause, resume or abort. */
export interface RolloutControl {
  /** Looks for new requests, if it is time to. Never rejects: a rollout does not end because nobody is heard. */
  poll(): Promise<void>;
}

/**
 * Requests that people make by a status on the rollout's deployment. Only people of the config's roles are
 * heard; everybody else is named in the log.
 *
 * @param heard takes the event that a request makes.
 */
export function createControl(
  context: GateContext,
  mirror: Mirror,
  deployment: number,
  heard: (event: JournaledEvent) => void,
): RolloutControl {
  const { world, config } = context;
  const handled = new Set<string>();
  let people: ReadonlySet<string> | undefined;
  let last = Number.NEGATIVE_INFINITY;
  let first = true;

  async function hear(request: ControlRequest): Promise<void> {
    const key = `${request.at} ${request.by} ${request.kind}`;
    if (handled.has(key)) return;
    // Before this run began, older ones were for a run that is gone. From then on none is missed: what was asked while
    // a command ran is older than the status that tells the command's end.
    if (first && !request.fresh) {
      handled.add(key);
      return;
    }
    people ??= await peopleOf(context, config.config);
    handled.add(key);
    const allowed = people.has(request.by.toLowerCase());
    const refusal = allowed ? "" : ", and is in none of the config's roles: not heard";
    world.reporter.status({ tag: "ALERT", sentence: `${request.by} asked to ${request.kind}${refusal}` });
    if (allowed) heard(eventOf(request));
  }

  return {
    poll: async () => {
      const now = world.clock.monotonic();
      if (now - last < EVERY_MS) return;
      last = now;
      try {
        for (const request of await mirror.requests(deployment)) await hear(request);
        first = false;
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        world.reporter.info(`Requests of people could not be looked for: ${why}`);
      }
    },
  };
}

function eventOf({ kind, by, at }: ControlRequest): JournaledEvent {
  if (kind === "abort") {
    return { kind, cause: { reasonCode: "aborted", why: `${by} aborted the rollout`, seenAt: at } };
  }
  return { kind, by };
}

async function peopleOf({ world }: GateContext, { roles }: Config): Promise<ReadonlySet<string>> {
  const logins = new Set<string>();
  const github = await world.github("brief");
  for (const { users, teams } of Object.values(roles)) {
    for (const user of users) logins.add(user.toLowerCase());
    for (const name of teams) {
      const [org = "", team = ""] = name.split("/");
      for (const member of (await github.teamMembers(org, team)) ?? []) logins.add(member.toLowerCase());
    }
  }
  return logins;
}
