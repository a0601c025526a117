import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * `kubectl` with the plugin of Argo Rollouts, as far as `examples/argo-rollouts` uses them: it writes down how it was called,
 * and answers as the real ones do about a rollout that is kept in a file. Its first argument is the folder of those files:
 * `calls.jsonl`, `<namespace>.json`, and `hang`, which names a verb that never returns.
 *
 * What is modelled is what the scripts must respect: the controller sees a change of the spec only later, `promote` goes
 * on from any pause, `promote --full` does nothing before the change was seen, and `undo` twice undoes itself.
 */
export interface FakeRollout {
  /** What is wanted, and what serves as stable. */
  image: string;
  stable: string;
  /** The revision before the wanted one. */
  previous: string;
  /** How many pauses were left. */
  step: number;
  weight: number;
  phase: "Healthy" | "Progressing" | "Paused" | "Degraded";
  generation: number;
  observed: number;
  /** Images that cannot be pulled. */
  readonly broken: readonly string[];
}

/** Weight at each pause; after the last one the release is promoted. */
const WEIGHTS = [0, 10, 50];

const [folder = "", ...args] = process.argv.slice(2);
appendFileSync(join(folder, "calls.jsonl"), `${JSON.stringify(args)}\n`);
const namespace = args[args.indexOf("-n") + 1] ?? "";
const file = join(folder, `${namespace}.json`);
const rollout = JSON.parse(readFileSync(file, "utf8")) as FakeRollout;
const words = args.filter((word, index) => word !== "-n" && args[index - 1] !== "-n");
const verb = words[0] === "argo" ? (words[2] ?? "") : (words[0] ?? "");

const answer = respond();
writeFileSync(file, JSON.stringify(rollout));
const hang = join(folder, "hang");
if (existsSync(hang) && readFileSync(hang, "utf8") === verb) setInterval(() => undefined, 60_000);
else {
  process.stdout.write(answer.out);
  process.stderr.write(answer.error ?? "");
  process.exitCode = answer.error === undefined ? 0 : 1;
}

function respond(): { readonly out: string; readonly error?: string } {
  switch (verb) {
    case "set":
      want(words.at(-1)?.split("=")[1] ?? "");
      return { out: 'rollout "checkout" image updated\n' };
    case "promote":
      if (words.includes("--full")) {
        if (rollout.observed === rollout.generation && rollout.image !== rollout.stable) finish();
        return { out: "rollout 'checkout' fully promoted\n" };
      }
      rollout.step += 1;
      rollout.phase = "Progressing";
      return { out: "rollout 'checkout' promoted\n" };
    case "abort":
      rollout.weight = 0;
      rollout.phase = "Degraded";
      return { out: "rollout 'checkout' aborted\n" };
    case "undo":
      want(rollout.previous);
      return { out: "rollout 'checkout' undo\n" };
    case "status":
      reconcile();
      return rollout.phase === "Healthy"
        ? { out: "Healthy\n" }
        : { out: `${rollout.phase}\n`, error: "Error: Rollout status watch exceeded timeout\n" };
    case "get":
      return { out: String(field(words.at(-1) ?? "")) };
    case "wait":
      return wait(words.find((word) => word.startsWith("--for=")) ?? "");
    default:
      return { out: "", error: `error: unknown command "${words.join(" ")}"\n` };
  }
}

function want(image: string): void {
  if (image === rollout.image) return;
  rollout.previous = rollout.image;
  rollout.image = image;
  rollout.generation += 1;
}

function finish(): void {
  Object.assign(rollout, { stable: rollout.image, weight: 0, step: WEIGHTS.length, phase: "Healthy" });
}

/** What the controller does until there is nothing to do. */
function reconcile(): void {
  if (rollout.observed !== rollout.generation) {
    rollout.observed = rollout.generation;
    Object.assign(rollout, { step: 0, weight: 0, phase: "Progressing" });
  }
  if (rollout.phase !== "Progressing" || rollout.broken.includes(rollout.image)) return;
  const weight = WEIGHTS[rollout.step];
  if (rollout.image === rollout.stable || weight === undefined) finish();
  else Object.assign(rollout, { weight, phase: "Paused" });
}

function wait(condition: string): { readonly out: string; readonly error?: string } {
  reconcile();
  const [, path = "", value = ""] = /^--for=jsonpath=(\{.*\})=(.*)$/.exec(condition) ?? [];
  if (String(field(path)) === value) return { out: "rollout.argoproj.io/checkout condition met\n" };
  return { out: "", error: "error: timed out waiting for the condition on rollouts/checkout\n" };
}

function field(path: string): string | number {
  const { image, phase, weight, generation, observed } = rollout;
  const fields: Readonly<Record<string, string | number>> = {
    ".spec.template.spec.containers[0].image": image,
    ".status.phase": phase,
    ".status.canary.weights.canary.weight": weight,
    ".metadata.generation": generation,
    ".status.observedGeneration": observed,
  };
  return fields[path.replace(/^jsonpath=/, "").replace(/^\{|\}$/g, "")] ?? "";
}
