import { expect, it } from "vitest";
import type { Criterion } from "../../src/gate/criterion.ts";
import { decideLaunch, type LaunchFacts } from "../../src/rollout/launch.ts";
import { gateRecord } from "../support/records.ts";

const waiver = {
  criterion: "evidence/performance",
  by: "ana",
  role: "sre-lead",
  reason: "the load generator is down",
  expires: "2026-11-03T23:59:59.999Z",
};
const waived: Criterion = {
  id: "evidence/performance",
  title: "Fast enough",
  level: "must",
  status: "waived",
  reasonCode: "requirement-unmet",
  waiver,
};
const rehearsed: Criterion = { id: "rollback-drill", title: "Drill", level: "must", status: "passed" };
const DIGEST = "d".repeat(64);

const way = { target: "production", strategy: "canary" } as const;
const terms = { ...way, severity: "sev-1" } as const;

function launch(change: { readonly role?: string; readonly at?: string; readonly drill?: Criterion }) {
  const readiness = gateRecord({ terms, criteria: [waived], waivers: [waiver] });
  const { release, configDigest } = readiness;
  const facts: LaunchFacts = {
    mode: "release",
    release: { ...release, ...terms },
    configDigest,
    ledger: [
      readiness,
      gateRecord({ terms, gate: "staging-validate", sequence: 2, criteria: [change.drill ?? rehearsed] }),
      gateRecord({ terms, gate: "approve", sequence: 3, previous: DIGEST }),
    ],
    approval: {
      simulated: false,
      tag: release.tag,
      sha: release.sha,
      ...way,
      evidenceDigest: DIGEST,
      configDigest,
      roles: [{ role: change.role ?? "sre-lead", login: "bob", comment: "go" }],
    },
    tags: [{ source: "GitHub", sha: release.sha }],
    rollbackMissing: undefined,
    time: change.at === undefined ? undefined : { now: Date.parse(change.at), windows: [], blackouts: [] },
  };
  return decideLaunch(facts).flatMap((one) => (one.status === "failed" ? [one.reasonCode] : []));
}

it("the rollout begins with a waiver that is in force and whose role approved", () => {
  expect(launch({ at: "2026-11-03T12:00:00Z" })).toEqual([]);
});

it("the rollout does not begin once a waiver has expired, and is not stopped half-way for it", () => {
  expect(launch({ at: "2026-11-04T00:00:00Z" })).toEqual(["waiver-expired"]);
  expect(launch({})).toEqual([]);
});

it("nothing is done to production when another role than that of the waiver approved", () => {
  expect(launch({ role: "product-owner" })).toEqual(["waiver-unconfirmed"]);
});

it("a rollback drill that a record calls waived was not rehearsed", () => {
  const drill: Criterion = { ...waived, id: "rollback-drill" };
  expect(launch({ drill })).toContain("rollback-unrehearsed");
});
