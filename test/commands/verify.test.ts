import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createEvidenceFiles } from "../../src/adapters/files/evidence-files.ts";
import { openEvidence } from "../../src/adapters/files/open-evidence.ts";
import { type VerifyReport, verify, verifyAtDesk } from "../../src/commands/verify.ts";
import { formatChecksums } from "../../src/gate/checksums.ts";
import { formatVerifyReport } from "../../src/report/verification.ts";
import { gateRecord, sha256 } from "../support/records.ts";
import {
  approvalBody,
  approvedRole,
  retrospectiveBody,
  runFakeGate,
  writeRelease,
} from "../support/release-evidence.ts";

const world = {
  openEvidence,
  verifySigstoreBundle: () => Promise.reject(new Error("no attestation was given")),
};
const BUNDLE = "DEPLOYMENT-EVIDENCE.zip";

/** A finished release that every test copies. */
let finished: string;
let digest: string;
let root: string;
let folder: string;

beforeAll(async () => {
  finished = mkdtempSync(join(tmpdir(), "verify-finished-"));
  const files = createEvidenceFiles(finished);
  await writeRelease(files);
  // Once more, so that there are superseded versions.
  digest = await runFakeGate(files, {
    gate: "stabilize",
    work: async (store) => [await store.writeDocument("retrospective-inputs", retrospectiveBody("again"))],
  });
  await files.writeBundle();
});
afterAll(() => rmSync(finished, { recursive: true, force: true }));
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "verify-"));
  folder = join(root, "evidence");
  cpSync(finished, folder, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function filesBelow(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)))
    .sort();
}

function failed(report: VerifyReport): string[] {
  return report.lines.filter((line) => line.status === "failed").map((line) => line.id);
}

async function failures(path = folder, ledgerDigest?: string): Promise<string[]> {
  return failed(await verify(path, { world, ledgerDigest }));
}

function linked(): string {
  symlinkSync("/etc/hostname", join(folder, "link"));
  return folder;
}

/** What an attacker does who knows the form: the sums are right again. */
function restoreChecksums(): void {
  const sums = new Map<string, string>();
  for (const path of filesBelow(folder)) {
    if (path !== BUNDLE && path !== "SHA256SUMS") sums.set(path, sha256(readFileSync(join(folder, path))));
  }
  writeFileSync(join(folder, "SHA256SUMS"), formatChecksums(sums));
}

describe("verify", () => {
  it("passes a finished release, as a folder and as a bundle, with every line answered", async () => {
    for (const path of [folder, join(folder, BUNDLE)]) {
      const report = await verify(path, { world, ledgerDigest: digest });
      expect(failed(report)).toEqual([]);
      expect(report).toMatchObject({
        verdict: "passed",
        reasonCode: "passed",
        finished: true,
        rehearsal: false,
        ledgerDigest: digest,
        release: gateRecord().release,
      });
      expect(report.lines.map((line) => `${line.id} ${line.status}`)).toEqual([
        "ledger passed",
        "ledger-digest passed",
        "evidence passed",
        "unrecorded passed",
        "checksums passed",
        "order passed",
        "release passed",
        "origins passed",
        "documents passed",
        "config passed",
        "waivers passed",
        "approval passed",
        "certification skipped",
        "bundle passed",
        "attestations skipped",
      ]);
    }
  });

  it("passes evidence of an unfinished release and says that it is unfinished", async () => {
    const files = createEvidenceFiles(join(root, "unfinished"));
    await runFakeGate(files, { gate: "readiness-gate" });
    const report = await verify(join(root, "unfinished"), { world });
    expect(report).toMatchObject({ verdict: "passed", finished: false });
    expect(report.lines.filter((line) => line.status === "skipped").map((line) => line.id)).toEqual([
      "ledger-digest",
      "approval",
      "certification",
      "bundle",
      "attestations",
    ]);
    expect(formatVerifyReport(report)).toContain("not finished: its last record is readiness-gate, passed");
  });

  it("fails after one flipped bit at any of many places of every file", async () => {
    for (const path of filesBelow(folder)) {
      const absolute = join(folder, path);
      const bytes = readFileSync(absolute);
      const places = new Set([
        0,
        1,
        ...[1, 2, 3, 4, 5, 6, 7].map((part) => Math.floor((bytes.length * part) / 8)),
        bytes.length - 2,
        bytes.length - 1,
      ]);
      for (const place of places) {
        if (place < 0 || place >= bytes.length) continue;
        const changed = Buffer.from(bytes);
        changed[place] = (changed[place] ?? 0) ^ (1 << (place % 8));
        writeFileSync(absolute, changed);
        expect(await failures(), `${path} at ${place}`).not.toEqual([]);
      }
      writeFileSync(absolute, bytes);
    }
    expect(await failures()).toEqual([]);
  });

  it("fails after any byte of a bundle changed", async () => {
    const files = createEvidenceFiles(join(root, "small"));
    await runFakeGate(files, { gate: "readiness-gate" });
    await files.writeBundle();
    const bytes = readFileSync(join(root, "small", BUNDLE));
    const survivors: number[] = [];
    const change = async (place: number): Promise<void> => {
      const path = join(root, `changed-${place % 16}.zip`);
      const changed = Buffer.from(bytes);
      changed[place] = (changed[place] ?? 0) ^ (1 << (place % 8));
      writeFileSync(path, changed);
      if ((await failures(path)).length === 0) survivors.push(place);
    };
    for (let place = 0; place < bytes.length; place += 16) {
      const places = Array.from({ length: Math.min(16, bytes.length - place) }, (_, index) => place + index);
      await Promise.all(places.map(change));
    }
    expect(survivors).toEqual([]);
    expect(await failures(join(root, "small", BUNDLE))).toEqual([]);
  });

  it("fails when a file is cut, emptied, extended, renamed or removed", async () => {
    for (const path of filesBelow(folder)) {
      const absolute = join(folder, path);
      const bytes = readFileSync(absolute);
      for (const changed of [
        bytes.subarray(0, -1),
        Buffer.alloc(0),
        Buffer.concat([bytes, Buffer.from("\n")]),
      ]) {
        writeFileSync(absolute, changed);
        expect(await failures(), path).not.toEqual([]);
      }
      writeFileSync(absolute, bytes);
      renameSync(absolute, `${absolute}.old`);
      expect(await failures(), path).not.toEqual([]);
      renameSync(`${absolute}.old`, absolute);
      if (path === BUNDLE) continue;
      rmSync(absolute);
      expect(await failures(), path).not.toEqual([]);
      writeFileSync(absolute, bytes);
    }
  });

  it("fails when a file is added, even with the sums restored", async () => {
    for (const path of [
      "notes.md",
      "inputs/unit-tests/more.xml",
      `superseded/${sha256("x")}/SMOKE_RESULTS.md`,
      "rollback-report.json",
    ]) {
      await createEvidenceFiles(folder).write(path, "x");
      restoreChecksums();
      expect(await failures(), path).toContain("unrecorded");
      rmSync(join(folder, path));
    }
    await createEvidenceFiles(folder).write("ledger/07-notes.json", "x");
    restoreChecksums();
    expect(await failures()).toContain("ledger");
  });

  it("fails when evidence is edited and the sums restored", async () => {
    writeFileSync(join(folder, "SMOKE_RESULTS.md"), "# All green\n");
    restoreChecksums();
    expect(await failures()).toEqual(["evidence", "unrecorded", "bundle"]);
  });

  it("fails when records change places, are removed or come from another release", async () => {
    const ledger = (name: string) => join(folder, "ledger", name);
    const [second, third] = ["02-staging-validate.json", "03-approve.json"].map((name) =>
      readFileSync(ledger(name)),
    );
    writeFileSync(ledger("02-staging-validate.json"), third ?? "");
    writeFileSync(ledger("03-approve.json"), second ?? "");
    restoreChecksums();
    expect(await failures()).toContain("ledger");

    rmSync(ledger("03-approve.json"));
    restoreChecksums();
    expect(await failures()).toContain("ledger");
  });

  it("fails when the first record was made for another release", async () => {
    const other = createEvidenceFiles(join(root, "other"));
    const release = { ...gateRecord().release, tag: "v9.9.9", version: "9.9.9" };
    await runFakeGate(other, { gate: "readiness-gate", change: { release } });
    await runFakeGate(other, { gate: "staging-validate" });
    const report = await verify(join(root, "other"), { world });
    expect(failed(report)).toEqual(["release"]);
    expect(report.reasonCode).toBe("record-other-release");
  });

  it("fails when a document of another release is recorded", async () => {
    const other = createEvidenceFiles(join(root, "other"));
    await runFakeGate(other, {
      gate: "readiness-gate",
      work: async (store) => {
        await store.writeDocument("retrospective-inputs", retrospectiveBody());
        const text = Buffer.from((await other.read("retrospective-inputs.json")) ?? "").toString();
        await other.write("retrospective-inputs.json", text.replaceAll("v1.2.3", "v9.9.9"));
        return [await store.entry("retrospective-inputs.json", "output", { kind: "gate" })];
      },
    }).catch(() => undefined);
    expect(await failures(join(root, "other"))).not.toEqual([]);
  });

  it("fails when the end was cut off cleanly, if it is told the digest", async () => {
    const files = createEvidenceFiles(join(root, "cut"));
    await writeRelease(files);
    expect(await failures(join(root, "cut"))).toEqual([]);
    expect(await failures(join(root, "cut"), digest)).toEqual(["ledger-digest"]);
  });

  it("fails when a gate did its work before the gates it needs", async () => {
    const files = createEvidenceFiles(join(root, "early"));
    await runFakeGate(files, { gate: "rollout" });
    const report = await verify(join(root, "early"), { world });
    expect(failed(report)).toEqual(["order"]);
    expect(report.reasonCode).toBe("readiness-missing");
  });

  it("fails on an unfinished file and on a torn line", async () => {
    writeFileSync(join(folder, ".release-gates-0a.tmp"), "half");
    expect(await failures()).toEqual(["unrecorded"]);
    rmSync(join(folder, ".release-gates-0a.tmp"));
    writeFileSync(join(folder, "deployment-health-log.jsonl"), '{"look":');
    expect(await failures()).toContain("documents");
  });

  it("fails when the config that the records name is not kept", async () => {
    const files = createEvidenceFiles(join(root, "config"));
    await runFakeGate(files, { gate: "readiness-gate", change: { configDigest: sha256("other") } });
    expect(await failures(join(root, "config"))).toEqual(["config"]);
  });

  it("fails when the bundle inside a folder is another one", async () => {
    const other = createEvidenceFiles(join(root, "other"));
    await writeRelease(other);
    await other.writeBundle();
    cpSync(join(root, "other", BUNDLE), join(folder, BUNDLE));
    expect(await failures()).toEqual(["bundle"]);
  });

  it.each([
    ["nothing", () => join(root, "none"), "evidence-missing"],
    ["no zip", () => join(folder, "SMOKE_RESULTS.md"), "evidence-malformed"],
    ["a folder with a link", () => linked(), "unsafe-path"],
  ])("fails in one line on %s", async (_what, place, code) => {
    const report = await verify(place(), { world });
    expect(report).toMatchObject({ verdict: "failed", reasonCode: code });
    expect(failed(report)).toEqual(["readable"]);
  });

  it("fails on an empty folder", async () => {
    rmSync(folder, { recursive: true });
    await createEvidenceFiles(folder).write("x", "");
    expect(await failures()).toEqual(["ledger", "unrecorded", "checksums"]);
  });
});

const waitingRole = {
  role: "sre-lead",
  environment: "approve-sre",
  rules: [],
  reviews: [],
  outcome: "waiting",
  reasonCode: "approval-missing-role",
  expected: "a review",
  found: "none",
  next: "review",
};

describe("the approval", () => {
  async function approved(
    body: Record<string, unknown>,
    mode: "release" | "rehearsal" = "release",
  ): Promise<VerifyReport> {
    const files = createEvidenceFiles(join(root, "approved"));
    await runFakeGate(files, { gate: "readiness-gate", mode });
    await runFakeGate(files, { gate: "staging-validate", mode });
    await runFakeGate(files, {
      gate: "approve",
      mode,
      work: async (store, previous) => {
        const proper = approvalBody(previous);
        return [
          await store.writeDocument("production-approval", {
            ...proper,
            ...body,
            binding: { ...proper.binding, ...(body["binding"] as object) },
          }),
        ];
      },
    });
    return verify(join(root, "approved"), { world });
  }

  it.each([
    ["is simulated outside of a rehearsal", { simulated: true }, "approval-simulated"],
    ["is for another tag", { binding: { tag: "v9.9.9" } }, "record-other-release"],
    ["is for another commit", { binding: { sha: "f".repeat(40) } }, "record-other-release"],
    ["is for other evidence", { binding: { evidenceDigest: sha256("x") } }, "approval-other-evidence"],
    ["is for another config", { binding: { configDigest: sha256("x") } }, "config-changed"],
    ["is none", { verdict: "waiting" }, "approval-missing"],
    ["names no role", { roles: [] }, "approval-missing-role"],
    ["lacks a role", { roles: [approvedRole("product-owner"), waitingRole] }, "approval-missing-role"],
  ])("fails the verification when it %s", async (_what, body, code) => {
    const report = await approved(body);
    expect(failed(report)).toEqual(["approval"]);
    expect(report.reasonCode).toBe(code);
  });

  it("is for what was shown when it was first asked for, however often the gate ran since", async () => {
    const files = createEvidenceFiles(join(root, "twice"));
    await runFakeGate(files, { gate: "readiness-gate" });
    const shown = await runFakeGate(files, { gate: "staging-validate" });
    await runFakeGate(files, {
      gate: "approve",
      change: { verdict: "failed", reasonCode: "approval-missing-role", criteria: [] },
      work: async () => [],
    });
    await runFakeGate(files, {
      gate: "approve",
      work: async (store) => [await store.writeDocument("production-approval", approvalBody(shown))],
    });
    expect(await failures(join(root, "twice"))).toEqual([]);
  });

  it("may be simulated in a rehearsal, which is said plainly", async () => {
    const report = await approved({ simulated: true }, "rehearsal");
    expect(report).toMatchObject({ verdict: "passed", rehearsal: true });
    expect(formatVerifyReport(report)).toMatch(/This is a REHEARSAL[\s\S]*THE EVIDENCE HOLDS/);
  });

  it("is missed when the record has none", async () => {
    const files = createEvidenceFiles(join(root, "none"));
    await runFakeGate(files, { gate: "readiness-gate" });
    await runFakeGate(files, { gate: "staging-validate" });
    await runFakeGate(files, { gate: "approve", work: async () => [] });
    const report = await verify(join(root, "none"), { world });
    expect(failed(report)).toEqual(["approval"]);
    expect(report.reasonCode).toBe("approval-missing");
  });
});

describe("a waiver", () => {
  const waiver = {
    criterion: "evidence/performance",
    by: "ana",
    role: "sre-lead",
    reason: "the load generator is down",
    expires: "2026-11-20T23:59:59.999Z",
  };
  const criterion = {
    id: waiver.criterion,
    title: "Fast enough",
    level: "must",
    status: "waived",
    reasonCode: "requirement-unmet",
    waiver,
  } as const;

  async function waived(config: string): Promise<VerifyReport> {
    const directory = join(root, "waived");
    await runFakeGate(createEvidenceFiles(directory), {
      gate: "readiness-gate",
      config,
      change: { criteria: [criterion], waivers: [waiver] },
    });
    return verify(directory, { world });
  }

  it("holds when the config that was kept lets its role give it, in general or for this criterion", async () => {
    const general = "version: 1\napproval: { waivable-by: [sre-lead] }\n";
    expect(failed(await waived(general))).toEqual([]);
    rmSync(join(root, "waived"), { recursive: true });
    const own = "version: 1\nreadiness: { evidence: [{ id: performance, waivable-by: [sre-lead] }] }\n";
    const report = await waived(own);
    expect(report.lines.find(({ id }) => id === "waivers")).toMatchObject({ detail: "1 waiver" });
    expect(failed(report)).toEqual([]);
  });

  it.each([
    ["by nobody", "version: 1\n", "approval.waivable-by allows nobody"],
    [
      "by another role",
      "version: 1\napproval: { waivable-by: [product-owner] }\n",
      "approval.waivable-by allows product-owner",
    ],
    [
      "by others for this criterion",
      "version: 1\napproval: { waivable-by: [sre-lead] }\nreadiness: { evidence: [{ id: performance, waivable-by: [] }] }\n",
      "readiness.evidence[0].waivable-by allows nobody",
    ],
    ["but by whom cannot be read", "version: [", "cannot be told"],
  ])("fails offline when it may be given %s", async (_, config, message) => {
    const report = await waived(config);
    expect(failed(report)).toEqual(["waivers"]);
    expect(report.lines.find(({ id }) => id === "waivers")?.findings).toMatchObject([
      { reasonCode: "waiver-refused", message: expect.stringContaining(message) },
    ]);
  });
});

describe("the report of a verification", () => {
  it("says line by line what holds, for people", async () => {
    const { output, holds } = await verifyAtDesk(folder, { ledgerDigest: digest, world, json: false });
    expect(holds).toBe(true);
    expect(output.replaceAll(folder, "FOLDER").replace(/[0-9a-f]{64}/g, "DIGEST")).toMatchInlineSnapshot(`
      "Evidence in the folder FOLDER

      ok      The chain of the ledger holds: 6 records, each canonical, valid and linked to the one before
      ok      The ledger ends at the digest given: DIGEST
      ok      Every recorded file is as it was recorded: 13 entries in 6 records
      ok      No file is there that no record covers: every file was written or read by a gate that recorded it
      ok      SHA256SUMS lists every file with its digest: 14 files, none more and none less
      ok      Every gate stood open when it did its work: readiness-gate passed, staging-validate passed, approve passed, rollout passed, stabilize passed, stabilize passed
      ok      Every record and document is about one release: octo-org/checkout v1.2.3 at 0123456789abcdef0123456789abcdef01234567
      ok      Evidence comes from the release commit and repository: every input stood in the checkout
      ok      Every document matches its published schema: 3 documents
      ok      The config of every record is kept: 1 version of the config
      ok      Every waiver was given by a role that may give it: nothing was waived
      ok      The approval is for exactly this: for ledger DIGEST
      -       The certification is for exactly this: no role was asked to certify
      ok      The bundle is, byte for byte, what these files make: written again and compared
      -       Every attestation was signed by a run of this release: none was given; \`actions/attest\` makes them (docs/auditors.md)

        01  readiness-gate    2026-11-02T10:00:05.000Z  passed
        02  staging-validate  2026-11-02T10:00:05.000Z  passed
        03  approve           2026-11-02T10:00:05.000Z  passed
        04  rollout           2026-11-02T10:00:05.000Z  passed
        05  stabilize         2026-11-02T10:00:05.000Z  passed
        06  stabilize         2026-11-02T10:00:05.000Z  passed

      Release: octo-org/checkout v1.2.3 at 0123456789abcdef0123456789abcdef01234567
      Ledger digest: DIGEST
      The release is finished: stabilize passed.
      THE EVIDENCE HOLDS."
    `);
  });

  it("says what does not hold, with the reason code, and cuts a long list", async () => {
    for (let number = 0; number < 25; number += 1) writeFileSync(join(folder, `extra-${number}.md`), "x");
    const { output, holds } = await verifyAtDesk(folder, { world, json: false });
    expect(holds).toBe(false);
    expect(output).toContain("FAILED  No file is there that no record covers");
    expect(output).toContain("extra-0.md is in no record as it stands (evidence-added)");
    expect(output).toContain("and 5 more");
    expect(output).toContain("THE EVIDENCE DOES NOT HOLD: 3 lines failed. Do not rely on it.");
  });

  it("is JSON with every finding, for programs", async () => {
    writeFileSync(join(folder, "SMOKE_RESULTS.md"), "x");
    const { output } = await verifyAtDesk(folder, { world, json: true });
    const report = JSON.parse(output);
    expect(report).toMatchObject({ verdict: "failed", reasonCode: "evidence-tampered", kind: "folder" });
    expect(report.lines.find((line: { id: string }) => line.id === "evidence").findings).toEqual([
      {
        reasonCode: "evidence-tampered",
        file: "SMOKE_RESULTS.md",
        message: expect.stringContaining("record 2 covers it"),
      },
    ]);
  });

  it("stays inert whatever names files have", async () => {
    writeFileSync(join(folder, "::error::x \u001b[31m"), "x");
    const { output } = await verifyAtDesk(folder, { world, json: false });
    expect(output).not.toContain("\u001b");
    for (const line of output.split("\n")) expect(line.trimStart().startsWith("::")).toBe(false);
    expect(statSync(folder).isDirectory()).toBe(true);
  });
});
