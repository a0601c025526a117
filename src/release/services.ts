import picomatch from "picomatch";
import type { Criterion } from "../gate/criterion.ts";
import { nearestName } from "../gate/nearest.ts";
import type { ChangedPaths } from "../gate/requirement-types.ts";

/** GitHub starts at most so many jobs of a matrix: https://docs.github.com/actions/reference/limits. */
export const MOST_SERVICES = 256;
/** What the input `services` says for all of them. */
const ALL = "all";

/** A service of a release, and why it goes out with it. */
export interface PlannedService {
  readonly id: string;
  readonly why: string;
}

/** What is known when it is decided which services a release touches. */
export interface ServiceFacts {
  /** The services of the config, each with the globs of what belongs to it. */
  readonly declared: Readonly<Record<string, { readonly paths: readonly string[] }>>;
  /** The input `services`: ids, or `all`; undefined when it is not given. */
  readonly asked: readonly string[] | undefined;
  readonly changes: ChangedPaths;
  /** Tag of the release before; undefined for the first one. */
  readonly previous: string | undefined;
  /** Whether that one ended well for all of its services; undefined where nobody could be asked. */
  readonly previousEndedWell: boolean | undefined;
}

/** The services of a release, in the order of the config, or why they cannot be decided. */
export type ServicesDecision =
  | { readonly kind: "decided"; readonly services: readonly PlannedService[] }
  | { readonly kind: "refused"; readonly expected: string; readonly found: string; readonly next: string };

/**
 * Which services go out with a release: those that the input names, else those of whose paths one changed since the
 * release before. All of them go where that cannot be told, so that none is left behind unnoticed: the first release, a
 * release before that did not end well (what it brought may be in production in part only), changes that are not known, and changes that
 * belong to no service.
 */
export function decideServices(facts: ServiceFacts): ServicesDecision {
  const decision = facts.asked === undefined ? byChanges(facts) : byName(facts.declared, facts.asked);
  if (decision.kind === "refused" || decision.services.length <= MOST_SERVICES) return decision;
  return {
    kind: "refused",
    expected: `at most ${MOST_SERVICES} services in one release: GitHub starts no more jobs of a matrix`,
    found: `${decision.services.length} services`,
    next: "name fewer in the input services, or declare services that always go out together as one",
  };
}

/** The criterion of `plan` for a config that declares services. */
export function servicesCriterion(decision: ServicesDecision): Criterion {
  const base = { id: "plan/services", title: "It is known which services go out", level: "must" } as const;
  if (decision.kind === "decided") return { ...base, status: "passed" };
  const { expected, found, next } = decision;
  return { ...base, status: "failed", reasonCode: "input-invalid", expected, found, next };
}

/** A config without services has nothing that the input `services` could name. */
export function undeclaredCriterion(asked: readonly string[] = []): Criterion {
  return servicesCriterion({
    kind: "refused",
    expected: "no input services, because the config declares none",
    found: asked.join(", "),
    next: "leave the input empty, or declare services in the config",
  });
}

function byName(declared: ServiceFacts["declared"], asked: readonly string[]): ServicesDecision {
  const known = Object.keys(declared);
  if (asked.length === 1 && asked[0] === ALL) return all(declared, "the input services says all");
  const unknown = asked.filter((id) => !known.includes(id));
  const [first] = unknown;
  if (first !== undefined) {
    const nearest = nearestName(first, known);
    return {
      kind: "refused",
      expected: `services of the config (${known.join(", ")}), or ${ALL} alone`,
      found: unknown.join(", "),
      next: nearest === undefined ? "correct the input services" : `did you mean ${nearest}?`,
    };
  }
  const why = "the input services names it";
  return decided(known.filter((id) => asked.includes(id)).map((id) => ({ id, why })));
}

function byChanges({ declared, changes, previous, previousEndedWell }: ServiceFacts): ServicesDecision {
  if (previous === undefined) return all(declared, "it is the first release");
  if (previousEndedWell === false) {
    return all(
      declared,
      `all go out, because ${previous} was never published: it may be in production in part`,
    );
  }
  if (changes.kind === "unknown")
    return all(declared, `all go out, because it is not known what changed: ${changes.why}`);
  const { paths } = changes;
  const touched = Object.entries(declared).flatMap(([id, { paths: globs }]): readonly PlannedService[] => {
    if (globs.length === 0) return [{ id, why: "it names no paths and goes out with every release" }];
    const matches = picomatch([...globs], { nonegate: true, dot: true });
    const path = paths.find((one) => matches(one));
    return path === undefined ? [] : [{ id, why: `${path} changed` }];
  });
  if (touched.length > 0) return decided(touched);
  return all(declared, `all go out, because no change since ${previous} belongs to a service`);
}

function all(declared: ServiceFacts["declared"], why: string): ServicesDecision {
  return decided(Object.keys(declared).map((id) => ({ id, why })));
}

function decided(services: readonly PlannedService[]): ServicesDecision {
  return { kind: "decided", services };
}
