import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createEvidenceFiles } from "../../src/adapters/files/evidence-files.ts";
import { openEvidence } from "../../src/adapters/files/open-evidence.ts";
import { verifySigstoreBundle } from "../../src/adapters/sigstore.ts";
import { type VerifyReport, verify, verifyAtDesk } from "../../src/commands/verify.ts";
import { sha256 } from "../support/records.ts";
import { writeRelease } from "../support/release-evidence.ts";
import {
  createPrivateSigstore,
  createSigstore,
  type SerializedAttestation,
  type SerializedLogEntry,
  SIGNING_JOB,
  type Sigstore,
} from "../support/sigstore.ts";

const world = {
  openEvidence,
  verifySigstoreBundle: async (bundle: unknown, roots: readonly unknown[]) =>
    verifySigstoreBundle(bundle, roots),
};

let finished: string;
let digest: string;
let sigstore: Sigstore;
let root: string;
let folder: string;
let zip: string;

beforeAll(async () => {
  finished = mkdtempSync(join(tmpdir(), "attested-finished-"));
  const files = createEvidenceFiles(finished);
  digest = await writeRelease(files);
  await files.writeBundle();
  sigstore = await createSigstore();
});
afterAll(() => rmSync(finished, { recursive: true, force: true }));
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "attested-"));
  folder = join(root, "evidence");
  zip = join(folder, "DEPLOYMENT-EVIDENCE.zip");
  cpSync(finished, folder, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function file(name: string, ...values: readonly object[]) {
  return { name, bytes: new TextEncoder().encode(values.map((value) => JSON.stringify(value)).join("\n")) };
}

async function verifyWith(
  attestations: readonly object[],
  target = folder,
  trustedRoot: object | undefined = sigstore.trustedRoot,
): Promise<VerifyReport> {
  return verify(target, {
    world,
    given: {
      attestations: attestations.map((one, index) => file(`${index + 1}.sigstore.json`, one)),
      trustedRoot: trustedRoot === undefined ? undefined : file("trusted-root.json", trustedRoot),
    },
  });
}

function attestationLine(report: VerifyReport) {
  const line = report.lines.find(({ id }) => id === "attestations");
  if (line === undefined) throw new Error("there is no line about attestations");
  return line;
}

function codes(report: VerifyReport): readonly string[] {
  return attestationLine(report).findings.map(({ reasonCode }) => reasonCode);
}

async function tampered(change: (attestation: SerializedAttestation) => void): Promise<VerifyReport> {
  const attestation = await sigstore.attest([digest]);
  change(attestation);
  return verifyWith([attestation]);
}

describe("attestations of the evidence", () => {
  it("hold when the run of a record signed its statement, with everything offline", async () => {
    const report = await verifyWith([await sigstore.attest([digest])]);
    expect(attestationLine(report)).toMatchObject({ status: "passed", findings: [] });
    expect(attestationLine(report).detail).toContain(SIGNING_JOB.signerWorkflow);
    expect(report.verdict).toBe("passed");
  });

  it("hold for the bundle itself and for a file that a gate wrote", async () => {
    const bundle = createHash("sha256").update(readFileSync(zip)).digest("hex");
    const page = sha256(readFileSync(join(folder, "DEPLOY_CHECKLIST.md")));
    for (const target of [zip, folder]) {
      const report = await verifyWith(
        [await sigstore.attest([bundle]), await sigstore.attest([page])],
        target,
      );
      expect(attestationLine(report)).toMatchObject({ status: "passed" });
    }
  });

  it("may stand beside the statements with the trusted root, which is then said plainly", async () => {
    mkdirSync(join(folder, "attestations"));
    for (const [index, name] of readdirSync(join(folder, "ledger")).sort().entries()) {
      const attestation = await sigstore.attest([sha256(readFileSync(join(folder, "ledger", name)))]);
      writeFileSync(join(folder, "attestations", `0${index + 1}.json`), JSON.stringify(attestation));
    }
    writeFileSync(join(folder, "attestations/trusted-root.jsonl"), JSON.stringify(sigstore.trustedRoot));
    const report = await verify(folder, { world });
    expect(report.verdict).toBe("passed");
    expect(attestationLine(report).detail).toMatch(/^5 checked offline with a trusted root that came with/);

    // Written into the bundle, they are verified there, too.
    await createEvidenceFiles(folder).writeBundle();
    expect(await verify(zip, { world })).toMatchObject({ verdict: "passed" });
    expect(await verify(folder, { world })).toMatchObject({ verdict: "passed" });
  });

  it("come one a line, and one trusted root of several is enough", async () => {
    const other = await createSigstore();
    const lines = file("download.jsonl", await sigstore.attest([digest]), await other.attest([digest]));
    const roots = file("roots.jsonl", other.trustedRoot, sigstore.trustedRoot);
    const both = await verify(folder, { world, given: { attestations: [lines], trustedRoot: roots } });
    expect(attestationLine(both)).toMatchObject({ status: "passed" });

    const one = file("root.jsonl", sigstore.trustedRoot);
    const half = await verify(folder, { world, given: { attestations: [lines], trustedRoot: one } });
    expect(attestationLine(half).findings).toMatchObject([
      { reasonCode: "attestation-untrusted", file: "download.jsonl:2" },
    ]);
  });

  it("are refused when what was signed was changed", async () => {
    const report = await tampered(({ dsseEnvelope }) => {
      const statement = JSON.parse(Buffer.from(dsseEnvelope.payload, "base64").toString());
      statement.predicate = { verdict: "passed" };
      dsseEnvelope.payload = Buffer.from(JSON.stringify(statement)).toString("base64");
    });
    expect(codes(report)).toEqual(["attestation-invalid"]);
  });

  it("are refused when the signature was changed", async () => {
    const report = await tampered(({ dsseEnvelope: { signatures } }) => {
      for (const one of signatures) one.sig = one.sig.replace(/^..../, "AAAA");
    });
    expect(codes(report)).toEqual(["attestation-invalid"]);
  });

  it("are refused when a statement in the ledger is another one than was signed", async () => {
    const report = await verifyWith([await sigstore.attest([sha256("another statement")])]);
    expect(codes(report)).toEqual(["attestation-other-subject"]);
    expect(report.verdict).toBe("failed");
  });

  it.each([
    ["repository", { repository: "https://github.com/octo-org/other" }],
    ["run", { run: "https://github.com/octo-org/checkout/actions/runs/999/attempts/1" }],
    ["issuer", { issuer: "https://accounts.example" }],
    [
      "workflow",
      {
        workflow: "https://github.com/octo-org/checkout/.github/workflows/other.yml@refs/heads/main",
      },
    ],
  ])("are refused when another %s signed", async (_, change) => {
    const report = await verifyWith([await sigstore.attest([digest], { ...SIGNING_JOB, ...change })]);
    expect(codes(report)).toEqual(["attestation-identity"]);
    expect(attestationLine(report).findings[0]?.message).toContain("expected");
  });

  it("are refused when the trusted root is of another instance", async () => {
    const other = await createSigstore();
    const report = await verifyWith([await sigstore.attest([digest])], folder, other.trustedRoot);
    expect(codes(report)).toEqual(["attestation-untrusted"]);
  });

  it("are refused without any trusted root, and with one that promises nothing", async () => {
    const attestation = await sigstore.attest([digest]);
    const rootless = await verify(folder, {
      world,
      given: { attestations: [file("a.json", attestation)] },
    });
    expect(codes(rootless)).toEqual(["attestation-untrusted"]);
    for (const change of [{ certificateAuthorities: [] }, { tlogs: [], timestampAuthorities: [] }]) {
      const report = await verifyWith([attestation], folder, { ...sigstore.trustedRoot, ...change });
      expect(codes(report)).toEqual(["attestation-untrusted"]);
    }
  });

  it.each([
    [
      "no inclusion proof",
      (entry: SerializedLogEntry) => {
        delete entry.inclusionProof;
      },
    ],
    [
      "another inclusion proof",
      (entry: SerializedLogEntry) => {
        entry.inclusionProof?.hashes.push(Buffer.alloc(32).toString("base64"));
      },
    ],
    [
      "another promise",
      (entry: SerializedLogEntry) => {
        entry.inclusionPromise = { signedEntryTimestamp: "AAAA" };
      },
    ],
    [
      "another time",
      (entry: SerializedLogEntry) => {
        entry.integratedTime = String(Number(entry.integratedTime) + 60);
      },
    ],
  ])("are refused with %s", async (_, change) => {
    const report = await tampered(({ verificationMaterial }) => {
      for (const entry of verificationMaterial.tlogEntries) change(entry);
    });
    expect(codes(report)).toEqual(["attestation-unlogged"]);
  });

  it("are refused when they are not in the log at all", async () => {
    const report = await tampered(({ verificationMaterial }) => {
      verificationMaterial.tlogEntries = [];
    });
    expect(codes(report)).toEqual(["attestation-unlogged"]);
  });

  it("are refused when they are no bundle", async () => {
    const attestations = [file("a.json", {}), { name: "b.json", bytes: new Uint8Array([0xff, 0x00]) }];
    const trustedRoot = file("root.json", sigstore.trustedRoot);
    const report = await verify(folder, { world, given: { attestations, trustedRoot } });
    expect(codes(report)).toEqual(["attestation-malformed", "attestation-malformed"]);
  });

  it("of an instance without a log are proved by its signed timestamp, and by nothing less", async () => {
    const own = await createPrivateSigstore();
    const attestation = await own.attest([digest]);
    const report = await verifyWith([attestation], folder, own.trustedRoot);
    expect(attestationLine(report)).toMatchObject({ status: "passed" });

    delete attestation.verificationMaterial.timestampVerificationData;
    expect(codes(await verifyWith([attestation], folder, own.trustedRoot))).toEqual(["attestation-unlogged"]);
    // A public instance's root asks for its log whoever signed the time.
    expect(codes(await verifyWith([await own.attest([digest])]))).toHaveLength(1);
  });

  it("are skipped plainly when none was given", async () => {
    const { output, holds } = await verifyAtDesk(folder, { world, json: false });
    expect(holds).toBe(true);
    expect(output).toContain("Every attestation was signed by a run of this release: none was given");
  });
});
