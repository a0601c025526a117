import type { LoadedConfig } from "../config/load.ts";
import type { NotifyConfig } from "../config/schema.ts";
import type { Criterion } from "../gate/criterion.ts";
import { REASONS } from "../gate/reason-codes.ts";
import type { GateName, Run } from "../gate/record.ts";
import type { Message, Notifier, UndeliveredMessage } from "../ports/notifier.ts";
import type { StatusLine } from "../ports/reporter.ts";
import type { World } from "../ports/world.ts";
import type { Release } from "../release/identity.ts";
import { createMask } from "../report/mask.ts";
import { notificationOf, slackMessage } from "../report/notification.ts";

/** The end of a gate waits so long for receivers, at most: its work is done by then. */
const SETTLE_MS = 10_000;
/** A cancelled job has ten seconds in all, and a record to write. */
const CANCELLED_SETTLE_MS = 1_000;

export interface AnnouncementContext {
  readonly gate: GateName;
  readonly config: LoadedConfig;
  readonly release: Release;
  readonly run: Run;
}

/** Status lines that go to people elsewhere, too. */
export interface Announcements {
  /** The world whose log is also heard elsewhere. */
  readonly world: World;
  /** Waits for receivers, not for long, and says what became of it; nothing where nothing was sent since the last time. */
  settle(): Promise<readonly Criterion[]>;
}

/** Sends every status line of a gate to those who asked for it. Nothing of it can fail a gate or hold it up. */
export async function openAnnouncements(
  world: World,
  destinations: readonly NotifyConfig[],
  about: AnnouncementContext,
  cancelled: AbortSignal,
): Promise<Announcements> {
  const { clock, reporter } = world;
  const mask = createMask([...world.secrets, ...destinations.flatMap(secretsOf)]);
  const notifier: Notifier = await world.notifier();
  let count = 0;
  let sent = 0;

  function announce(line: StatusLine): void {
    const at = clock.now().toISOString();
    const notification = notificationOf(masked(line), { ...about, at, count: count + 1 });
    if (notification === undefined) return;
    count += 1;
    for (const [index, destination] of destinations.entries()) {
      if (destination.on !== undefined && !destination.on.includes(notification.event)) continue;
      sent += 1;
      const body = "slack" in destination ? slackMessage(notification) : notification;
      const { id, event } = notification;
      const to = nameOf(destination, index);
      notifier.send({
        to,
        title: line.tag,
        id,
        event,
        body: JSON.stringify(body),
        ...addressOf(destination),
      });
    }
  }

  function masked(line: StatusLine): StatusLine {
    const { decision } = line;
    return {
      ...line,
      sentence: mask(line.sentence),
      ...(decision === undefined ? {} : { decision: { ...decision, reason: mask(decision.reason) } }),
    };
  }

  return {
    world: {
      ...world,
      reporter: {
        ...reporter,
        status: (line) => {
          reporter.status(line);
          announce(line);
        },
      },
    },
    settle: async () => {
      if (sent === 0) return [];
      const lost = await notifier.settle(cancelled.aborted ? CANCELLED_SETTLE_MS : SETTLE_MS);
      const total = sent;
      sent = 0;
      return [deliveryCriterion(total, lost)];
    },
  };
}

function deliveryCriterion(sent: number, lost: readonly UndeliveredMessage[]): Criterion {
  const base = {
    id: "notify/delivered",
    title: "Everybody who is to be told was told",
    level: "should",
  } as const;
  if (lost.length === 0) return { ...base, status: "passed", found: `${sent} delivered` };
  const each = lost.slice(0, 5).map(({ to, title, why }) => `[${title}] to ${to}: ${why}`);
  const more = lost.length > each.length ? `; and ${lost.length - each.length} more` : "";
  return {
    ...base,
    status: "failed",
    reasonCode: "notification-failed",
    expected: `${sent} notifications delivered`,
    found: `${each.join("; ")}${more}`,
    next: REASONS["notification-failed"].next,
  };
}

/** Says which entry it is and who receives it; the rest of the address may be a secret. */
function nameOf(destination: NotifyConfig, index: number): string {
  const [kind, address] =
    "slack" in destination
      ? (["slack", destination.slack] as const)
      : (["webhook", destination.webhook] as const);
  const host = URL.canParse(address) ? new URL(address).host : "no address";
  return `notify[${index}] (${kind}, ${host})`;
}

function addressOf(destination: NotifyConfig): Pick<Message, "url" | "secret"> {
  if ("slack" in destination) return { url: destination.slack };
  const { webhook, secret } = destination;
  return { url: webhook, ...(secret === undefined ? {} : { secret }) };
}

function secretsOf(destination: NotifyConfig): readonly string[] {
  const { url, secret } = addressOf(destination);
  return [url, ...(secret === undefined ? [] : [secret])];
}
