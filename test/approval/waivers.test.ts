import { describe, expect, it } from "vitest";
import type { ApprovalPolicy, RolePolicy } from "../../src/approval/facts.ts";
import { confirmationCriterion, decideStanding, type StandingFacts } from "../../src/approval/waivers.ts";
import type { Criterion } from "../../src/gate/criterion.ts";
import { gateRecord } from "../support/records.ts";
import { environment } from "./facts-builder.ts";

const role: RolePolicy = {
  role: "sre-lead",
  environment: "approve-sre",
  users: ["ana"],
  teams: ["octo-org/sre"],
  asked: { kind: "yes" },
};
const policy = (
  change: Partial<ApprovalPolicy> = {},
  roles: readonly RolePolicy[] = [role],
): ApprovalPolicy => ({
  roles,
  authorMayApprove: false,
  actorMayApprove: false,
  onePersonOneRole: true,
  allowAdminBypass: false,
  unknownAuthors: "refuse",
  codeRequired: false,
  ...change,
});
const facts = (change: Partial<StandingFacts> = {}): StandingFacts => ({
  rehearsal: false,
  starters: ["release-engineer"],
  authors: { kind: "known", logins: ["dev-1"], unknown: [] },
  owner: "octo-org",
  environments: new Map(),
  teams: new Map([["octo-org/sre", { kind: "members", logins: ["bob"] }]]),
  ...change,
});
const of = (by: string, name = "sre-lead") => ({ by, role: name });
const unknown = { name: "Dev Two", email: "dev-2@example.com", sha: "c".repeat(40) };

describe("who may waive", () => {
  it.each(["ana", "ANA", "bob"])("%s, who belongs to the role", (login) => {
    expect(decideStanding(of(login), policy(), facts())).toEqual({ kind: "may" });
  });

  it.each<[string, string, Partial<ApprovalPolicy>, Partial<StandingFacts>, RolePolicy, string]>([
    ["somebody outside the role", "eve", {}, {}, role, "neither a listed user nor in a team"],
    ["a bot", "deploy[bot]", {}, {}, { ...role, users: ["deploy[bot]"] }, "is a bot"],
    [
      "somebody whose team cannot be read",
      "bob",
      {},
      { teams: new Map([["octo-org/sre", { kind: "unreadable", why: "no permission" }]]) },
      role,
      "cannot be read",
    ],
    ["somebody whose team was not asked about", "bob", {}, { teams: new Map() }, role, "it was not read"],
    [
      "an author of the release",
      "ana",
      {},
      { authors: { kind: "known", logins: ["Ana"], unknown: [] } },
      role,
      "wrote",
    ],
    [
      "anybody, when an author has no account",
      "ana",
      {},
      { authors: { kind: "known", logins: [], unknown: [unknown] } },
      role,
      "could be Dev Two",
    ],
    [
      "anybody, when the authors are not known",
      "ana",
      {},
      { authors: { kind: "undetermined", why: "a shallow clone" } },
      role,
      "a shallow clone",
    ],
    ["who started the run", "ana", {}, { starters: ["Ana"] }, role, "started this run"],
    [
      "somebody of a role that is not asked",
      "ana",
      {},
      {},
      { ...role, asked: { kind: "no", why: "sev-0 only" } },
      "sev-0 only",
    ],
    [
      "somebody of a role of which nobody can tell whether it is asked",
      "ana",
      {},
      {},
      { ...role, asked: { kind: "undecided", why: "no such key" } },
      "no such key",
    ],
    [
      "somebody of a role without people whose environment is not there",
      "ana",
      {},
      {},
      { ...role, users: [], teams: [] },
      "neither a listed user",
    ],
  ])("not %s", (_, login, change, given, asked, found) => {
    const standing = decideStanding(of(login), policy(change, [asked]), facts(given));
    expect(standing).toMatchObject({ kind: "may-not" });
    expect(standing.kind === "may-not" ? standing.found : "").toContain(found);
  });

  it("not somebody of a role that the config does not have", () => {
    expect(decideStanding(of("ana", "cto"), policy(), facts())).toMatchObject({
      found: "there is no role cto",
    });
  });

  it("authors and starters, where they may approve", () => {
    const given = facts({ starters: ["ana"], authors: { kind: "known", logins: ["ana"], unknown: [] } });
    expect(
      decideStanding(of("ana"), policy({ actorMayApprove: true, authorMayApprove: true }), given),
    ).toEqual({
      kind: "may",
    });
    expect(decideStanding(of("ana"), policy({ actorMayApprove: true }), given).kind).toBe("may-not");
  });

  it("a required reviewer of the environment of a role that lists nobody", () => {
    const open = { ...role, users: [], teams: [] };
    const protection = {
      ...environment("approve-sre"),
      requiredReviewers: [{ kind: "user", name: "ana" } as const],
    };
    const given = facts({ environments: new Map([["approve-sre", protection]]) });
    expect(decideStanding(of("ana"), policy({}, [open]), given).kind).toBe("may");
    expect(decideStanding(of("eve"), policy({}, [open]), given).kind).toBe("may-not");
  });

  it("in a rehearsal, whoever the config does not rule out", () => {
    const given = facts({
      rehearsal: true,
      teams: new Map(),
      authors: { kind: "known", logins: ["ana"], unknown: [] },
    });
    expect(decideStanding(of("ana"), policy(), given).kind).toBe("may");
    expect(decideStanding(of("eve"), policy({}, [{ ...role, teams: [] }]), given).kind).toBe("may-not");
  });
});

describe("a waiver in the evidence that is approved", () => {
  const waiver = {
    criterion: "evidence/performance",
    by: "ana",
    role: "sre-lead",
    reason: "the load generator is down",
    expires: "2026-12-01T23:59:59.999Z",
  };
  const waived: Criterion = {
    id: "evidence/performance",
    title: "Fast enough",
    level: "must",
    status: "waived",
    reasonCode: "requirement-unmet",
    waiver,
  };
  const ledger = [gateRecord({ criteria: [waived], waivers: [waiver] })];
  const now = Date.parse("2026-11-20T12:00:00Z");
  const confirm = (login: string, role: string, at: number | undefined = now) =>
    confirmationCriterion("approval/waivers", ledger, [{ role, login }], at);

  it("is confirmed by the approval of its role, by the person who gave it or in their name", () => {
    expect(confirm("Ana", "sre-lead")).toMatchObject({
      status: "passed",
      found: "evidence/performance: confirmed by Ana (sre-lead), who gave it",
    });
    expect(confirm("bob", "sre-lead")).toMatchObject({
      found: "evidence/performance: confirmed by bob (sre-lead), given in the name of ana",
    });
  });

  it("is not confirmed by another role, and not once it has expired", () => {
    expect(confirm("bob", "product-owner")).toMatchObject({
      status: "failed",
      reasonCode: "waiver-unconfirmed",
    });
    expect(confirm("bob", "sre-lead", Date.parse("2026-12-02T00:00:00Z"))).toMatchObject({
      status: "failed",
      reasonCode: "waiver-expired",
    });
  });

  it("asks for nothing once readiness was run again without it", () => {
    const again = [...ledger, gateRecord({ sequence: 2 })];
    expect(confirmationCriterion("launch/waivers", again, [], now)).toBeUndefined();
  });
});
