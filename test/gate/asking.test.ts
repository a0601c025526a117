import { describe, expect, it } from "vitest";
import { askedAt, askedBy, unaskedCriterion } from "../../src/gate/asking.ts";
import { checkRequirement, evaluateRequirement } from "../../src/gate/requirement.ts";
import { decideImpact } from "../../src/release/impact.ts";

describe("the severity of a release decides which scopes are asked", () => {
  it.each([
    ["sev-0", "core, standard, system"],
    ["sev-1", "core, standard, system"],
    ["sev-2", "core, standard"],
    ["sev-3", "core"],
  ] as const)("%s asks %s", (severity, asked) => {
    const scopes = (["core", "standard", "system"] as const).filter(
      (scope) => askedAt(severity, scope).kind === "yes",
    );
    expect(scopes.join(", ")).toBe(asked);
  });

  it("and what it leaves out says so", () => {
    expect(askedAt("sev-2", "system")).toEqual({
      kind: "no",
      why: "a sev-2 release asks scope core and standard; this is system",
    });
  });
});

describe("what is not asked", () => {
  const base = {
    id: "evidence/load",
    title: "Load",
    level: "must",
    configured: { file: "gates.yml" },
  } as const;

  it("is skipped with the reason, which does not decide the gate", () => {
    const asked = { kind: "no", why: "release.securityImpacting is false for this release" } as const;
    expect(unaskedCriterion({ ...base, asked })).toMatchObject({ status: "skipped", why: asked.why });
  });

  it("fails where nobody can tell whether it is asked", () => {
    const asked = askedBy("changed(['a'])", { kind: "error", message: "a shallow clone" });
    if (asked.kind === "yes") throw new Error("an error must not ask");
    expect(unaskedCriterion({ ...base, when: "changed(['a'])", asked })).toMatchObject({
      status: "failed",
      level: "must",
      reasonCode: "requirement-error",
      found: "a shallow clone",
      where: base.configured,
    });
  });
});

describe("changed([...])", () => {
  const known = (...paths: readonly string[]) => ({ kind: "known", paths }) as const;
  const unknown = { kind: "unknown", why: "a shallow clone" } as const;
  const kind = async (source: string, changes: Parameters<typeof evaluateRequirement>[2]) =>
    (await evaluateRequirement(source, { release: { severity: "sev-1" } }, changes)).kind;

  it.each([
    ['changed(["src/auth/**"])', ["src/auth/login.ts"], "true"],
    ['changed(["src/auth/**"])', ["src/author.ts", "docs/src/auth/x.md"], "false"],
    ['changed(["src/auth/**"])', ["src/auth/.keys/new"], "true"],
    ['changed(["infra/*.tf", "README.md"])', ["README.md"], "true"],
    ['changed(["!README.md"])', ["other.md"], "false"],
    ['!changed(["db/**"])', ["src/a.ts"], "true"],
    ['changed(["db/**"])', [], "false"],
    ['changed(["db/**"]) || release.severity == "sev-1"', [], "true"],
  ] as const)("%s of %j is %s", async (source, paths, expected) => {
    expect(await kind(source, known(...paths))).toBe(expected);
  });

  it.each(['changed(["db/**"])', '!changed(["db/**"])', 'changed(["a"]) && release.severity == "sev-1"'])(
    "%s is an error, never an answer, when the changes are not known",
    async (source) => {
      expect(await evaluateRequirement(source, { release: { severity: "sev-1" } }, unknown)).toEqual({
        kind: "error",
        message: "what the release changes is not known: a shallow clone",
      });
    },
  );

  it.each(["changed([])", "changed([1])", 'changed([""])', "changed(release.severity)"])(
    "%s is an error",
    async (source) => {
      expect(await kind(source, known("a"))).toBe("error");
    },
  );

  it("is known only where a release is asked about", async () => {
    const facts = { release: { severity: "string" } } as const;
    expect(await checkRequirement('changed(["a"])', facts, { changes: true })).toEqual({ ok: true });
    expect(await checkRequirement('changed(["a"])', facts)).toMatchObject({ ok: false });
    expect(await kind('changed(["a"])', undefined)).toBe("error");
    expect(await checkRequirement('changd(["a"])', facts, { changes: true })).toMatchObject({ ok: false });
  });
});

describe("security impact", () => {
  it("is what the expression says, and impact where that cannot be decided", () => {
    const expression = 'changed(["src/auth/**"])';
    expect(decideImpact(expression, { kind: "true" })).toEqual({ impacting: true, why: expression });
    expect(decideImpact(expression, { kind: "false", facts: [] }).impacting).toBe(false);
    const undecided = decideImpact(expression, { kind: "error", message: "a shallow clone" });
    expect(undecided).toEqual({
      impacting: true,
      why: "taken for impacting, because it cannot be decided: a shallow clone",
    });
  });
});
