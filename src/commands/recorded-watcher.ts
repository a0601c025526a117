import { rolloutHealthLog } from "../gate/documents/rollout-health.ts";
import type { EvidenceFile } from "../gate/record.ts";
import type { Clock } from "../ports/clock.ts";
import type { Reporter } from "../ports/reporter.ts";
import type { EvidenceStore } from "./evidence-store.ts";
import { healthLine } from "./soak.ts";
import type { Observation, Watcher } from "./watcher.ts";

/** A watcher that writes its looks down until it is closed. */
export interface RecordedWatcher extends Watcher {
  /**
   * Ends the log: what is being written is finished when this resolves, and a look that comes home later is not
   * written, so that the file no longer changes under the record that covers it.
   */
  close(): Promise<void>;
}

/**
 * A watcher whose looks are written down, for the charts of the report. The journal is what a rollout stands
 * on; this log is not, so a look that cannot be written is said once and never stops the watch.
 */
export function recordLooks(
  watcher: Watcher,
  options: { readonly evidence: EvidenceStore; readonly clock: Clock; readonly reporter: Reporter },
): RecordedWatcher {
  const { evidence, clock, reporter } = options;
  const began = clock.monotonic();
  let looks: number | undefined;
  let failed = false;
  let closed = false;
  let writing: Promise<void> = Promise.resolve();

  async function write(seen: Observation): Promise<void> {
    try {
      looks = (looks ?? (await evidence.readLines(rolloutHealthLog.name)).lines.length) + 1;
      const line = healthLine(seen, looks, clock.monotonic() - began);
      await evidence.appendLine(rolloutHealthLog.name, line);
    } catch (error) {
      if (!failed) reporter.info(`A look of the rollout could not be written down: ${String(error)}`);
      failed = true;
    }
  }

  return {
    ...watcher,
    observe: async () => {
      const seen = await watcher.observe();
      if (!closed) {
        writing = writing.then(() => write(seen));
        await writing;
      }
      return seen;
    },
    close: () => {
      closed = true;
      return writing;
    },
  };
}

/** The looks as evidence; nothing where the rollout never looked. */
export async function looksEntry(evidence: EvidenceStore): Promise<readonly EvidenceFile[]> {
  const { lines } = await evidence.readLines(rolloutHealthLog.name);
  return lines.length === 0 ? [] : [await evidence.entry(rolloutHealthLog.file, "output", { kind: "gate" })];
}
