import { describe, expect, it } from "vitest";
import {
  judgeCertification,
  openQuestion,
  type RecordedCertification,
} from "../../src/gate/certification-verification.ts";
import type { Criterion } from "../../src/gate/criterion.ts";
import type { GateRecord } from "../../src/gate/record.ts";
import { record } from "../support/approve-gate.ts";

const SHOWN = "5".repeat(64);
const certified: Criterion = {
  id: "certification/sre",
  title: "sre certified the release",
  level: "must",
  status: "passed",
};
const stabilize = (sequence: number, change: Partial<GateRecord>): GateRecord => ({
  ...record("stabilize", sequence, "release"),
  ...change,
});
const pending = { verdict: "pending", reasonCode: "certification-pending" } as const;
const asked = stabilize(5, { ...pending, previous: "4".repeat(64) });
const answered = stabilize(6, { criteria: [certified], previous: SHOWN });
const LEDGER = [record("rollout", 4, "release"), asked, answered];
const { tag, sha } = answered.release;
const document: RecordedCertification = {
  verdict: "approved",
  simulated: false,
  binding: { tag, sha, evidenceDigest: SHOWN, configDigest: answered.configDigest },
  roles: [{ role: "sre", outcome: "approved" }],
};
const bound = (change: Partial<NonNullable<RecordedCertification["binding"]>>): RecordedCertification => ({
  ...document,
  binding: document.binding === null ? null : { ...document.binding, ...change },
});
const codes = (records: readonly GateRecord[], given: RecordedCertification | undefined) =>
  judgeCertification(records, given).findings.map(({ reasonCode }) => reasonCode);

describe("the certification in a bundle", () => {
  it("holds when it is for the ledger that the record which asked left", () => {
    expect(judgeCertification(LEDGER, document)).toMatchObject({ kind: "judged", findings: [] });
  });

  it("may have been asked for more than once, and is for the first question", () => {
    const again = stabilize(6, { ...pending, previous: SHOWN });
    const later = { ...answered, sequence: 7, previous: "6".repeat(64) };
    expect(codes([...LEDGER.slice(0, 2), again, later], document)).toEqual([]);
    expect(openQuestion([...LEDGER.slice(0, 2), again])).toBe(asked);
  });

  it.each([
    ["no document", undefined, "certification-missing"],
    ["a document that refuses", { ...document, verdict: "refused" }, "certification-missing"],
    [
      "another role's",
      { ...document, roles: [{ role: "qa", outcome: "approved" }] },
      "certification-missing",
    ],
    ["one bound to nothing", { ...document, binding: null }, "certification-missing"],
    ["one of another tag", bound({ tag: "v9.9.9" }), "record-other-release"],
    ["one of another commit", bound({ sha: "b".repeat(40) }), "record-other-release"],
    ["one of other evidence", bound({ evidenceDigest: "6".repeat(64) }), "approval-other-evidence"],
    ["one of another config", bound({ configDigest: "d".repeat(64) }), "config-changed"],
    ["a simulated one", { ...document, simulated: true }, "approval-simulated"],
  ] as const)("is refused with %s", (_, given, code) => {
    expect(codes(LEDGER, given)).toEqual([code]);
  });

  it("cannot be left out once it was asked for", () => {
    const silent = { ...answered, criteria: [] };
    expect(codes([...LEDGER.slice(0, 2), silent], document)).toEqual(["certification-missing"]);
  });

  it("is not asked of a release that no role certifies, and not yet of one that waits", () => {
    expect(judgeCertification([LEDGER[0] ?? asked, { ...answered, criteria: [] }], undefined).kind).toBe(
      "not-asked",
    );
    expect(judgeCertification(LEDGER.slice(0, 2), undefined).kind).toBe("not-asked");
  });
});
