import type { World } from "../ports/world.ts";
import type { AnnouncementContext, Announcements } from "./announcements.ts";
import type { CommandInputs } from "./gate-run.ts";

/** Nobody is told of a rehearsal or a dry run: nothing happens there that anybody would act on. */
export async function announceElsewhere(
  world: World,
  inputs: CommandInputs,
  about: AnnouncementContext,
): Promise<Announcements | undefined> {
  const { notify } = about.config.config;
  if (notify === undefined || inputs.mode === "rehearsal" || inputs.dryRun) return undefined;
  const { openAnnouncements } = await import("./announcements.ts");
  return openAnnouncements(world, notify, about, inputs.signal);
}
