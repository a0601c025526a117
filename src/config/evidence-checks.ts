import { type EvidenceFormat, FORMATS } from "../evidence/formats.ts";
import type { Problem } from "../gate/errors.ts";
import { isPattern, namesCommit } from "../gate/evidence-source.ts";
import { keyPathText, listAt, showValue, valueAt } from "./key-path.ts";
import type { YamlSource } from "./yaml.ts";
import type { KeyPath } from "./yaml-places.ts";

/** Rules between the keys of an evidence item: its format, its path, and where it comes from. */
export function* checkEvidence(source: YamlSource): Generator<Problem> {
  const items = [...listAt(source.data, ["readiness", "evidence"]).keys()];
  for (const item of [...items.map((index) => ["readiness", "evidence", index]), ["staging", "uat"]]) {
    yield* findUnhonouredKeys(item, source);
    yield* findTwoRuns(item, source);
    yield* findUnboundAddress(item, source);
    yield* findPatternOfAddress(item, source);
  }
}

/** Keys that mean something only for some formats. */
const KEYS_OF_FORMATS: Readonly<Record<string, readonly EvidenceFormat[]>> = {
  schema: ["json", "yaml"],
  timestamp: ["json", "yaml", "markdown"],
};

function* findUnhonouredKeys(item: KeyPath, source: YamlSource): Generator<Problem> {
  const format = valueAt(source.data, [...item, "format"]);
  if (!isFormat(format)) return;
  for (const [key, formats] of Object.entries(KEYS_OF_FORMATS)) {
    const path = [...item, key];
    if (formats.includes(format) || valueAt(source.data, path) === undefined) continue;
    yield {
      message: `${keyPathText(path)} means nothing for the format ${showValue(format)}`,
      expected: `the format ${formats.join(" or ")}`,
      found: format,
      where: source.keyPlace(path),
      next: `remove ${key}, or correct the format`,
    };
  }
}

function* findTwoRuns(item: KeyPath, source: YamlSource): Generator<Problem> {
  const from = [...item, "from"];
  const present = ["workflow", "run"].filter((key) => valueAt(source.data, [...from, key]) !== undefined);
  if (present.length < 2) return;
  yield {
    message: `${keyPathText(from)} names a workflow and a run`,
    expected: "workflow (its newest run on the release commit) or run (that very run)",
    found: "both",
    where: source.keyPlace([...from, "run"]),
    next: "remove one of the two",
  };
}

/** An address that a reference makes up is judged when it is known. */
function* findUnboundAddress(item: KeyPath, source: YamlSource): Generator<Problem> {
  const from = [...item, "from"];
  const url = valueAt(source.data, [...from, "url"]);
  if (typeof url !== "string" || url.includes("${") || namesCommit(url)) return;
  if (valueAt(source.data, [...from, "sha256"]) !== undefined) return;
  yield {
    message: `nothing binds ${keyPathText([...from, "url"])} to the release`,
    expected: "an address with {sha} in it, or sha256 beside it",
    found: url,
    where: source.valuePlace([...from, "url"]),
    next: "put {sha} where the report of a commit stands, pin the file by sha256, or take it from a workflow's artifact",
  };
}

/** An address is one file: `path` is its name, or names what is inside it. */
function* findPatternOfAddress(item: KeyPath, source: YamlSource): Generator<Problem> {
  const path = valueAt(source.data, [...item, "path"]);
  if (typeof path !== "string" || valueAt(source.data, [...item, "from", "url"]) === undefined) return;
  const [name = ""] = path.split("!");
  if (!isPattern(name)) return;
  yield {
    message: `${keyPathText([...item, "path"])} is a pattern, and an address is one file`,
    expected:
      "the name to keep the file under, such as perf.json (package.zip!reports/*.xml reads inside it)",
    found: path,
    where: source.valuePlace([...item, "path"]),
    next: "write the name of the file",
  };
}

function isFormat(format: unknown): format is EvidenceFormat {
  return typeof format === "string" && Object.hasOwn(FORMATS, format);
}
