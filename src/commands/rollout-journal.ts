import { rolloutJournal } from "../gate/documents/rollout-journal.ts";
import { ReleaseGatesError } from "../gate/errors.ts";
import type { Clock } from "../ports.ts";
import { type JournalEntry, type NewEntry, type Replay, replay } from "../rollout/journal.ts";
import type { EvidenceStore } from "./evidence-store.ts";

const NAME = "rollout-journal";

/** The journal of an evidence directory, open for writing. */
export interface Journal {
  /** What it said when it was opened. */
  readonly found: Replay;
  /** Whether its last line was torn by a death in the middle of writing it. */
  readonly torn: boolean;
  /** Appends an entry; it is on disk when this resolves. */
  write(entry: NewEntry): Promise<void>;
  /** The entries of the newest rollout, those written since it was opened included. */
  entries(): readonly JournalEntry[];
}

/** Reads the journal and opens it for appending. What cannot be read is `broken`, never empty. */
export async function openJournal(evidence: EvidenceStore, clock: Clock): Promise<Journal> {
  const { lines, torn, problem } = await readEntries(evidence);
  const found: Replay = problem === undefined ? replay(lines) : { kind: "broken", why: problem };
  let entries = found.kind === "read" ? found.newest.entries : [];
  let sequence = lines.length;
  return {
    found,
    torn,
    write: async (entry) => {
      const placed: JournalEntry = { sequence: sequence + 1, at: clock.now().toISOString(), ...entry };
      await evidence.appendLine(NAME, { ...placed });
      sequence += 1;
      entries = placed.kind === "begin" ? [placed] : [...entries, placed];
    },
    entries: () => entries,
  };
}

async function readEntries(evidence: EvidenceStore): Promise<{
  readonly lines: readonly JournalEntry[];
  readonly torn: boolean;
  readonly problem?: string;
}> {
  try {
    const { lines, torn } = await evidence.readLines(NAME);
    return { lines: lines.map((line) => rolloutJournal.line.parse(line)), torn };
  } catch (error) {
    if (!(error instanceof ReleaseGatesError)) throw error;
    return { lines: [], torn: false, problem: error.message };
  }
}
