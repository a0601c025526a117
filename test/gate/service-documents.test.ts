import { describe, expect, it } from "vitest";
import { foreignDocuments, type ReadDocument } from "../../src/gate/document-verification.ts";
import { gateRecord } from "../support/records.ts";

const { release, mode } = gateRecord();
const ofCart = { ...release, service: "cart" };
const records = [gateRecord({ gate: "plan" }), gateRecord({ gate: "rollout", release: ofCart })];
const manifest = (...ids: readonly string[]): ReadDocument => ({
  file: "release-manifest.json",
  value: { release, mode, services: ids.map((id) => ({ id, why: "named" })) },
});
const report = (about: object): ReadDocument => ({
  file: "production-deployment-report.json",
  value: { release: about, mode },
});

describe("the evidence of one service of a release", () => {
  it("holds documents of the release and of the service that its plan names", () => {
    expect(foreignDocuments([manifest("cart", "web"), report(ofCart)], records)).toEqual([]);
  });

  it.each([
    ["names other services", [manifest("web")]],
    ["names none", [{ file: "release-manifest.json", value: { release, mode } }]],
    ["is not there", []],
  ])("is refused when its plan %s", (_, documents) => {
    expect(foreignDocuments(documents, records)).toMatchObject([{ reasonCode: "service-not-approved" }]);
  });

  it("holds, when a service that the plan does not name was refused", () => {
    const refused = { verdict: "failed", reasonCode: "service-not-approved", release: ofCart } as const;
    const [plan] = records;
    if (plan === undefined) throw new Error("expected a record");
    expect(foreignDocuments([manifest("web")], [plan, gateRecord({ gate: "rollout", ...refused })])).toEqual(
      [],
    );
  });

  it("holds no document of another service", () => {
    const foreign = report({ ...release, service: "web" });
    expect(foreignDocuments([manifest("cart", "web"), foreign], records)).toMatchObject([
      { reasonCode: "record-other-release", file: "production-deployment-report.json" },
    ]);
  });

  it("needs no plan where all of the ledger is about the one service", () => {
    const alone = [gateRecord({ release: ofCart }), gateRecord({ gate: "rollout", release: ofCart })];
    expect(foreignDocuments([report(ofCart)], alone)).toEqual([]);
  });
});
