/**
 * Draws the rollout machine and the triggers' decision tree, and writes the pictures into docs/rollout.md between their
 * marks. The machine is asked for everything that can follow from every event in every state; the tree is the list of
 * questions that decides. `--check` fails when a picture there is another one.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { transition } from "../src/rollout/machine.ts";
import { type Event, IDLE, type MachineStep, type State } from "../src/rollout/states.ts";
import { DECISION_TREE } from "../src/rollout/triggers.ts";

const PAGE = resolve(import.meta.dirname, "../docs/rollout.md");
const PICTURES = { triggers: drawTriggers, machine: drawMachine };

/** A plan with every kind of step, before and after the promotion. */
const STEPS: readonly MachineStep[] = [
  { id: "deploy", kind: "command", repeatable: true },
  { id: "hold", kind: "hold", repeatable: true },
  { id: "shift", kind: "command", repeatable: false },
  { id: "validate", kind: "checks", repeatable: true },
  { id: "promote", kind: "promote", repeatable: true },
  { id: "retire", kind: "command", repeatable: true },
];
const OUTCOMES = ["promoted", "rolled_back", "rollback_failed", "stopped"];
const cause = { reasonCode: "command-failed", why: "", seenAt: "" } as const;

/** The machine as two Mermaid state diagrams: what one run does, and what the next one does after a death. */
export function drawMachine(): string {
  const recovers = (event: Event): boolean => event.kind === "recover";
  return [
    draw((event) => !recovers(event), ["  [*] --> idle"]),
    "What a new run does with the state in which an earlier one died:",
    draw(recovers, []),
  ].join("\n\n");
}

function draw(shown: (event: Event) => boolean, first: readonly string[]): string {
  const edges = new Map<string, Set<string>>();
  const seen = new Set([JSON.stringify(IDLE)]);
  const queue: State[] = [IDLE];
  for (let state = queue.shift(); state !== undefined; state = queue.shift()) {
    for (const event of everyEvent(state)) {
      const next = transition(STEPS, state, event)?.state;
      if (next === undefined) continue;
      if (shown(event)) note(edges, state, next, event);
      const key = JSON.stringify(next);
      if (seen.has(key)) continue;
      seen.add(key);
      queue.push(next);
    }
  }
  const lines = [...edges].map(([edge, events]) => `  ${edge}: ${[...events].sort().join(", ")}`);
  const ends = OUTCOMES.filter((end) => lines.some((line) => line.includes(`--> ${end}:`)));
  const last = ends.map((end) => `  ${end} --> [*]`);
  return ["```mermaid", "stateDiagram-v2", ...first, ...lines.sort(), ...last, "```"].join("\n");
}

function note(edges: Map<string, Set<string>>, from: State, to: State, event: Event): void {
  // What only sets a mark for the next safe point would be a loop on every state.
  if (
    from.phase === to.phase &&
    (event.kind === "pause" || event.kind === "resume" || event.kind === "abort")
  )
    return;
  if (event.kind === "begun") return;
  const edge = `${name(from)} --> ${name(to)}`;
  const label = event.kind === "recover" ? `after a death (${event.policy})` : event.kind;
  edges.set(edge, (edges.get(edge) ?? new Set()).add(label));
}

function name(state: State): string {
  return (state.phase === "ended" ? state.outcome : state.phase).replaceAll("-", "_");
}

function everyEvent(state: State): readonly Event[] {
  const step = "step" in state ? state.step : 0;
  // A command cannot end before it was begun; that it could not even begin is a failure.
  const begun = !("begun" in state) || state.phase !== "running" || state.begun === step;
  return events(step).filter((event) => begun || event.kind !== "step-finished");
}

function events(step: number): readonly Event[] {
  return [
    { kind: "start" },
    { kind: "roll-back", cause },
    { kind: "binding-held", step },
    { kind: "binding-lost", step, cause },
    { kind: "begun", step },
    { kind: "step-finished", step },
    { kind: "step-failed", step, cause },
    { kind: "trigger-fired", step, cause },
    { kind: "question-raised", step, cause },
    { kind: "question-settled", step },
    { kind: "pause", by: "" },
    { kind: "resume", by: "" },
    { kind: "abort", cause },
    { kind: "cancel", cause },
    { kind: "recover", policy: "rollback", cause },
    { kind: "recover", policy: "resume", cause },
    { kind: "rollback-finished" },
    { kind: "rollback-broken", cause },
    { kind: "rollback-verified" },
    { kind: "rollback-refuted", cause },
  ];
}

/** The tree as a Mermaid flow chart: each question's yes, and what follows when all answers are no. */
export function drawTriggers(): string {
  const follows = { "roll-back": "back", ask: "ask", wait: "wait" } as const;
  const questions = DECISION_TREE.flatMap(({ asks, leadsTo }, index) => {
    const next = index + 1 < DECISION_TREE.length ? `q${index + 2}` : "over";
    return [`  q${index + 1}{${asks}} -- yes --> ${follows[leadsTo]}`, `  q${index + 1} -- no --> ${next}`];
  });
  return [
    "```mermaid",
    "flowchart TD",
    "  look[a look at checks and indicators] --> q1",
    ...questions,
    "  back[roll back at once]",
    '  ask["[ROLLBACK DECISION]: people are asked"] -- go on: accepted while it lasts --> look',
    "  ask -- roll back --> back",
    "  ask -- no answer yet --> look",
    "  wait[the hold does not end] --> look",
    "  over{is the time of the hold over?} -- no --> look",
    "  over -- yes --> next[the next step]",
    "```",
  ].join("\n");
}

/** The page with the present pictures in it. */
export function redraw(page: string): string {
  let drawn = page;
  for (const [name, draw] of Object.entries(PICTURES)) {
    const mark = `<!-- ${name}: drawn by scripts/draw-machine.ts -->`;
    const begin = drawn.indexOf(mark);
    const end = drawn.indexOf(`<!-- /${name} -->`);
    if (begin < 0 || end < begin) throw new Error(`${PAGE} has no place for the picture of ${name}`);
    drawn = `${drawn.slice(0, begin + mark.length)}\n\n${draw()}\n\n${drawn.slice(end)}`;
  }
  return drawn;
}

if (process.argv[1] === import.meta.filename) {
  const page = readFileSync(PAGE, "utf8");
  const drawn = redraw(page);
  if (process.argv.includes("--check")) {
    if (drawn !== page) {
      console.error("docs/rollout.md shows other pictures: run node scripts/draw-machine.ts");
      process.exitCode = 1;
    }
  } else writeFileSync(PAGE, drawn);
}
