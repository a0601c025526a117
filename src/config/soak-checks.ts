import type { Problem } from "../gate/errors.ts";
import { listAt, valueAt } from "./key-path.ts";
import type { YamlSource } from "./yaml.ts";
import type { KeyPath } from "./yaml-places.ts";

const TIMERS = ["stabilize", "wait-timers"];

/** Rules of a soak that wait timers of environments wake: GitHub's timers are whole minutes, and fixed. */
export function* checkSoak(source: YamlSource): Generator<Problem> {
  if (valueAt(source.data, TIMERS) !== true) return;
  if (valueAt(source.data, ["stabilize", "checkpoints"]) === undefined) {
    yield {
      message: "wait timers wake the looks at checkpoints, and there are none",
      expected: "stabilize.checkpoints",
      found: "none",
      where: source.keyPlace(TIMERS),
      next: "add checkpoints, such as [8h, 24h], or remove wait-timers: a soak without them is watched all the time",
    };
  }
  if (valueAt(source.data, ["stabilize", "extend"]) !== undefined) {
    yield {
      message: "a wait timer is fixed: it cannot be extended",
      expected: "stabilize.wait-timers or stabilize.extend",
      found: "both",
      where: source.keyPlace(["stabilize", "extend"]),
      next: "remove extend, or let the schedule of soak.yml go on with the soak instead of wait timers",
    };
  }
  for (const path of agesOf(source)) {
    const age = valueAt(source.data, path);
    if (typeof age !== "string" || !/\d(?:ms|s)$/.test(age.trim())) continue;
    yield {
      message: "a wait timer counts whole minutes",
      expected: "an age in minutes, hours or days, such as 30m",
      found: age,
      where: source.valuePlace(path),
      next: "write it in whole minutes",
    };
  }
}

function agesOf({ data }: YamlSource): readonly KeyPath[] {
  const checkpoints = ["stabilize", "checkpoints"];
  return [
    ["stabilize", "soak"],
    ...[...listAt(data, checkpoints).keys()].map((index) => [...checkpoints, index]),
  ];
}
