import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAskedServices } from "../../src/release/asked-services.ts";
import {
  decideServices,
  MOST_SERVICES,
  type ServiceFacts,
  servicesCriterion,
} from "../../src/release/services.ts";

const declared = {
  cart: { paths: ["services/cart/**", "libs/**"] },
  web: { paths: ["services/web/**", "libs/**"] },
  search: { paths: ["services/search/**"] },
};
const changing = (...paths: readonly string[]): ServiceFacts => ({
  declared,
  asked: undefined,
  changes: { kind: "known", paths },
  previous: "v1.2.2",
  previousEndedWell: true,
});

/** The ids that go out, or what was found instead. */
function idsOf(facts: ServiceFacts): readonly string[] | string {
  const decision = decideServices(facts);
  return decision.kind === "decided" ? decision.services.map(({ id }) => id) : decision.found;
}

describe("the services of a release", () => {
  it.each([
    ["the one whose path changed", ["services/cart/a.ts"], ["cart"]],
    ["every one that shares what changed", ["libs/money.ts"], ["cart", "web"]],
    ["those of which one path changed among others", ["README.md", "services/web/.env"], ["web"]],
    ["all, where no change belongs to one", ["README.md"], ["cart", "web", "search"]],
    ["all, where nothing changed", [], ["cart", "web", "search"]],
  ] as const)("are %s", (_, paths, expected) => {
    expect(idsOf(changing(...paths))).toEqual(expected);
  });

  it.each([
    ["it is the first release", { previous: undefined }],
    ["the release before was never published", { previousEndedWell: false }],
    ["what changed is not known", { changes: { kind: "unknown", why: "a shallow clone" } }],
  ] as const)("are all of them, where %s", (_, change) => {
    expect(idsOf({ ...changing("services/cart/a.ts"), ...change })).toEqual(["cart", "web", "search"]);
  });

  it("are those of which a path changed, where nobody could be asked how the release before ended", () => {
    expect(idsOf({ ...changing("services/cart/a.ts"), previousEndedWell: undefined })).toEqual(["cart"]);
  });

  it("are those that the input names, in the order of the config, whatever changed", () => {
    const facts = changing("services/web/a.ts");
    expect(idsOf({ ...facts, asked: readAskedServices("search, cart\ncart") })).toEqual(["cart", "search"]);
    expect(readAskedServices('["cart","web"]')).toEqual(["cart", "web"]);
    expect(readAskedServices(" ")).toBeUndefined();
    expect(idsOf({ ...facts, asked: ["all"] })).toEqual(["cart", "web", "search"]);
  });

  it("are refused, where the input names one that there is not, with the nearest", () => {
    const decision = decideServices({ ...changing(), asked: ["cart", "serch"] });
    expect(decision).toMatchObject({ kind: "refused", found: "serch", next: "did you mean search?" });
    expect(servicesCriterion(decision)).toMatchObject({ status: "failed", reasonCode: "input-invalid" });
  });

  it("always hold one that names no paths", () => {
    const facts = { ...changing("services/web/a.ts"), declared: { ...declared, config: { paths: [] } } };
    expect(idsOf(facts)).toEqual(["web", "config"]);
  });

  it("are refused, where there are more than GitHub starts jobs of a matrix", () => {
    const many = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`s-${index}`, { paths: [] }]));
    expect(idsOf({ ...changing(), declared: many(MOST_SERVICES) })).toHaveLength(256);
    expect(idsOf({ ...changing(), declared: many(MOST_SERVICES + 1) })).toBe("257 services");
    expect(idsOf({ ...changing(), declared: many(500), asked: ["s-1"] })).toEqual(["s-1"]);
  });

  it("are never none, and never one that the config does not declare", () => {
    const path = fc.constantFrom("libs/a", "services/cart/b", "services/search/c", "docs/d", "");
    fc.assert(
      fc.property(fc.array(path), fc.option(fc.boolean(), { nil: undefined }), (paths, previousEndedWell) => {
        const ids = idsOf({ ...changing(...paths), previousEndedWell });
        expect(ids.length).toBeGreaterThan(0);
        for (const id of ids) expect(Object.keys(declared)).toContain(id);
      }),
    );
  });
});
