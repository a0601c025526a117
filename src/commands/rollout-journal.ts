import { rolloutJournal } from "../gate/documents/rollout-journal.ts";
import { ReleaseGatesError } from "../gate/errors.ts";
import { tell } from "../rollout/history.ts";
import {
  entryCount,
  isMirrored,
  type JournalEntry,
  type NewEntry,
  type Replay,
  type RolloutIdentity,
  replay,
  stateAfter,
} from "../rollout/journal.ts";
import { isBehind, type MirroredRollout, newerSource } from "../rollout/mirror.ts";
import type { MirrorReading } from "../rollout/start.ts";
import { IDLE, type MachineStep, type State } from "../rollout/states.ts";
import type { EvidenceStore } from "./evidence-store.ts";
import type { GateContext } from "./gate-run.ts";
import { type Mirror, openMirror } from "./rollout-mirror.ts";

const NAME = "rollout-journal";

/** The journal of an evidence directory, open for writing, with its mirror in GitHub where there is one. */
export interface Journal {
  /** What it said when it was opened, GitHub's part included. */
  readonly found: Replay;
  /** Whether its last line was torn by a death in the middle of writing it. */
  readonly torn: boolean;
  /** Another run that lives and is at work on the environment, in words; undefined when there is none. */
  readonly busy: string | undefined;
  readonly mirror: Mirror | undefined;
  /** Whether GitHub's part could be read. */
  readonly mirrorReading: MirrorReading;
  /** The deployment that mirrors the newest rollout. */
  deployment(): number | undefined;
  /** Begins a rollout. On disk, and in GitHub, when this resolves. */
  begin(rollout: RolloutIdentity, steps: readonly MachineStep[], by: string): Promise<void>;
  /**
   * Appends an entry. On disk, and in GitHub where that is worth a status, when this resolves; an error that it resolves
   * to says that the entry stands on disk and GitHub could not be told. What cannot be written rejects, and then nothing
   * more is: later entries would contradict what is missing.
   */
  write(entry: Exclude<NewEntry, { kind: "begin" }>): Promise<ReleaseGatesError | undefined>;
  /**
   * Tells GitHub how the newest rollout ended, where the run that ended it died before it could: otherwise its
   * deployment would look like one in progress for ever. Never rejects; what GitHub does not take stands in the log.
   */
  settle(): Promise<void>;
  /** The entries of the newest rollout, those written since it was opened included. */
  entries(): readonly JournalEntry[];
}

/**
 * Reads the journal and opens it for appending. What cannot be read is `broken`, never empty. On a machine that
 * has no journal, or an older one, GitHub's statuses are taken over into it.
 *
 * @param mirror `needed`: GitHub must answer (`github-unavailable` and the like are thrown). `wanted`: the way back
 *   goes without it.
 */
export async function openJournal(
  context: GateContext,
  { mirror: demand }: { readonly mirror: "needed" | "wanted" },
): Promise<Journal> {
  const { evidence, world } = context;
  const { lines, torn, problem } = await readEntries(evidence);
  let found: Replay = problem === undefined ? replay(lines) : { kind: "broken", why: problem };
  let entries = found.kind === "read" ? found.newest.entries : [];
  let state: State = found.kind === "read" ? found.newest.state : IDLE;
  let sequence = lines.length;
  let closed: unknown;

  const { mirror, mirrorReading, remote } = await openMirrored(context, demand);
  if (remote !== undefined && newerSource(found, remote.newest) === "mirror") await takeOver(remote.newest);
  const unfinished = remote !== undefined && remote.newest.latest?.position.state.phase !== "ended";

  return {
    found,
    torn,
    busy:
      remote?.owner === "alive" && unfinished
        ? `${remote.newest.rollout.tag} by run ${remote.newest.runId}`
        : undefined,
    mirror,
    mirrorReading,
    deployment: () => deploymentOf(entries),
    begin: async (rollout, steps, by) => {
      try {
        const deployment = await mirror?.begin(rollout, steps);
        const untold = await write({
          kind: "begin",
          rollout,
          steps,
          by,
          ...(deployment === undefined ? {} : { deployment }),
        });
        if (untold !== undefined) throw untold;
      } catch (error) {
        closed = error;
        throw error;
      }
    },
    write,
    settle,
    entries: () => entries,
  };

  async function settle(): Promise<void> {
    const last = entries.at(-1);
    const deployment = deploymentOf(entries);
    const behind = remote?.newest.deployment === deployment && isBehind(remote?.newest, entryCount(entries));
    if (mirror === undefined || deployment === undefined || last === undefined || !behind) return;
    try {
      await tellMirror(mirror, deployment, last);
    } catch (error) {
      if (!(error instanceof ReleaseGatesError)) throw error;
      const sentence = `GitHub still shows this rollout as it was before its end: ${error.message}`;
      world.reporter.status({ tag: "ALERT", sentence });
    }
  }

  async function write(entry: NewEntry): Promise<ReleaseGatesError | undefined> {
    const placed = await append(entry);
    const deployment = deploymentOf(entries);
    if (mirror === undefined || deployment === undefined || !isMirrored(placed)) return undefined;
    try {
      await tellMirror(mirror, deployment, placed);
      return undefined;
    } catch (error) {
      if (error instanceof ReleaseGatesError) return error;
      throw error;
    }
  }

  async function tellMirror(to: Mirror, deployment: number, entry: JournalEntry): Promise<void> {
    const sentence = tell(entry, stepsOf(entries)) ?? entry.kind;
    await to.write(deployment, { count: entryCount(entries), state }, sentence);
  }

  async function append(entry: NewEntry): Promise<JournalEntry> {
    // Entries after one that is missing would contradict what stands before it.
    if (closed !== undefined) throw closed;
    const at = world.clock.now().toISOString();
    const placed: JournalEntry = { sequence: sequence + 1, at, ...entry };
    try {
      await evidence.appendLine(NAME, { ...placed });
    } catch (error) {
      closed = error;
      throw error;
    }
    sequence += 1;
    if (placed.kind === "begin") {
      entries = [placed];
      state = IDLE;
    } else {
      entries = [...entries, placed];
      const next = stateAfter(stepsOf(entries), state, placed);
      if (typeof next !== "string") state = next;
    }
    return placed;
  }

  /** Writes down here what GitHub knows, so that the journal goes on from it. */
  async function takeOver({ rollout, steps, latest, deployment }: MirroredRollout): Promise<void> {
    if (latest === undefined) return;
    const by = `run ${latest.position.runId}`;
    await append({ kind: "begin", rollout, steps, by, deployment });
    await append({ kind: "restored", position: latest.text, made: latest.made });
    const before = found.kind === "read" ? [...found.newest.before, found.newest.rollout] : [];
    found = { kind: "read", sequence, newest: { rollout, steps, state, entries, before } };
    world.reporter.info(`The journal was taken over from GitHub: ${latest.text}`);
  }
}

async function openMirrored(
  context: GateContext,
  demand: "needed" | "wanted",
): Promise<{
  readonly mirror: Mirror | undefined;
  readonly mirrorReading: MirrorReading;
  readonly remote: Awaited<ReturnType<Mirror["read"]>>;
}> {
  try {
    const mirror = await openMirror(context);
    const mirrorReading = mirror === undefined ? "none" : "read";
    return { mirror, mirrorReading, remote: await mirror?.read() };
  } catch (error) {
    if (demand === "needed" || !(error instanceof ReleaseGatesError)) throw error;
    context.world.reporter.status({
      tag: "ALERT",
      sentence: `going back without GitHub's part of the journal: ${error.message}`,
    });
    return { mirror: undefined, mirrorReading: "unreadable", remote: undefined };
  }
}

function deploymentOf([begin]: readonly JournalEntry[]): number | undefined {
  return begin?.kind === "begin" ? begin.deployment : undefined;
}

function stepsOf([begin]: readonly JournalEntry[]): readonly MachineStep[] {
  return begin?.kind === "begin" ? begin.steps : [];
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
