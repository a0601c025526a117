import { standardItem } from "../gate/checklist-items.ts";
import type { Problem } from "../gate/errors.ts";
import { listAt, showValue, valueAt } from "./key-path.ts";
import { findUnknownRole } from "./role-checks.ts";
import type { YamlSource } from "./yaml.ts";

const CHECKLIST = ["readiness", "checklist"];

/** Rules of the checklist: its roles exist, every item has a statement, and people know where to attest. */
export function* checkChecklist(source: YamlSource): Generator<Problem> {
  if (valueAt(source.data, CHECKLIST) === undefined) return;
  if (valueAt(source.data, ["readiness", "attestations"]) === undefined) {
    yield {
      message: "the checklist does not say where people attest",
      expected: "readiness.attestations with the number of an issue",
      found: "none",
      where: source.keyPlace(CHECKLIST),
      next: "open an issue for attestations and add attestations: { issue: <its number> } to readiness",
    };
  }
  for (const index of listAt(source.data, CHECKLIST).keys()) {
    const item = [...CHECKLIST, index];
    const id = valueAt(source.data, [...item, "id"]);
    const title = valueAt(source.data, [...item, "title"]);
    if (typeof id === "string" && title === undefined && standardItem(id) === undefined) {
      yield {
        message: `the item ${showValue(id)} has no title`,
        expected: "the statement that people answer for (only items of the standard checklist have one)",
        found: id,
        where: source.keyPlace(item),
        next: "add a title",
      };
    }
    yield* findUnknownRole([...item, "attested-by"], source);
  }
}
