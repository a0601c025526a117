import type { Problem } from "../gate/errors.ts";
import { nearestName } from "../gate/nearest.ts";
import { entriesAt, showValue, valueAt } from "./key-path.ts";
import type { YamlSource } from "./yaml.ts";

const CERTIFIED_BY = ["stabilize", "certified-by"];

/** Rules of the certification: its role exists, and there is a review that it can be given by. */
export function* checkCertification(source: YamlSource): Generator<Problem> {
  const role = valueAt(source.data, CERTIFIED_BY);
  if (typeof role !== "string") return;
  const roles = entriesAt(source.data, ["roles"]).map(([name]) => name);
  if (!roles.includes(role)) {
    const nearest = nearestName(role, roles);
    yield {
      message: `stabilize.certified-by: there is no role ${showValue(role)}`,
      expected: `one of ${roles.join(", ")}`,
      found: role,
      where: source.valuePlace(CERTIFIED_BY),
      next: nearest === undefined ? `add ${role} to roles` : `did you mean ${nearest}?`,
    };
  }
  if (valueAt(source.data, ["services"]) !== undefined) {
    yield {
      message: "a certification is written into one ledger, and each service has its own",
      expected: "services or stabilize.certified-by",
      found: "both",
      where: source.keyPlace(CERTIFIED_BY),
      next: "remove one of them: a release of several services cannot be certified as one",
    };
  }
  if (valueAt(source.data, ["approval", "comments"]) === undefined) return;
  yield {
    message: "a certification is a review of an environment, and approval.comments asks none",
    expected: "approval.comments or stabilize.certified-by",
    found: "both",
    where: source.keyPlace(CERTIFIED_BY),
    next: "remove one of them: without required reviewers nothing in GitHub holds a release for its certification",
  };
}
