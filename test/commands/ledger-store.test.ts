import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { appendRecord, openLedger } from "../../src/commands/ledger-store.ts";
import type { ReleaseGatesError } from "../../src/gate/errors.ts";
import { createMemoryEvidence, Killed, type MemoryEvidence } from "../support/fakes/evidence-files.ts";
import { gateRecord, sha256 } from "../support/records.ts";
import {
  type FakeGate,
  healthLine,
  retrospectiveBody,
  runFakeGate,
  writeRelease,
} from "../support/release-evidence.ts";

function text(files: MemoryEvidence, path: string): string {
  return files.content.get(path)?.toString() ?? "";
}

async function refusal(work: Promise<unknown>): Promise<ReleaseGatesError> {
  return work.then(
    () => {
      throw new Error("it was accepted");
    },
    (error: ReleaseGatesError) => error,
  );
}

describe("the ledger", () => {
  it("is empty where there is none", async () => {
    expect(await openLedger(createMemoryEvidence(), undefined)).toEqual({
      records: [],
      digest: null,
      unrecorded: [],
    });
  });

  it("grows by a file a gate, and its digest is that of the newest", async () => {
    const files = createMemoryEvidence();
    const digest = await writeRelease(files);
    const ledger = await openLedger(files, digest);
    expect(ledger.records.map((record) => record.gate)).toEqual([
      "readiness-gate",
      "staging-validate",
      "approve",
      "rollout",
      "stabilize",
    ]);
    expect(digest).toBe(sha256(text(files, "ledger/05-stabilize.json")));
    expect(ledger.unrecorded).toEqual([]);
  });

  it("is covered with everything else by SHA256SUMS", async () => {
    const files = createMemoryEvidence();
    await writeRelease(files);
    const expected = [...files.content.entries()]
      .filter(([path]) => path !== "SHA256SUMS")
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${path}\n`);
    expect(text(files, "SHA256SUMS")).toBe(expected.join(""));
    expect(expected.length).toBeGreaterThan(8);
  });

  it("is refused when it ends elsewhere than the previous job said, or is not here", async () => {
    const files = createMemoryEvidence();
    await writeRelease(files);
    expect(await refusal(openLedger(files, sha256("other")))).toMatchObject({
      code: "ledger-digest-mismatch",
    });
    expect(await refusal(openLedger(createMemoryEvidence(), sha256("other")))).toMatchObject({
      code: "ledger-missing",
    });
  });

  it("is refused when files were taken away at its end", async () => {
    const files = createMemoryEvidence();
    const digest = await writeRelease(files);
    files.content.delete("ledger/05-stabilize.json");
    expect(await refusal(openLedger(files, digest))).toMatchObject({ code: "ledger-digest-mismatch" });
    expect(await refusal(openLedger(files, undefined))).toMatchObject({ code: "evidence-tampered" });
    for (const path of [...files.content.keys()]) if (path.startsWith("ledger/")) files.content.delete(path);
    expect(await refusal(openLedger(files, undefined))).toMatchObject({ code: "ledger-broken" });
  });

  it("is refused when any byte of any file changed, with the file named", async () => {
    const files = createMemoryEvidence();
    await writeRelease(files);
    for (const [path, bytes] of [...files.content.entries()]) {
      for (const offset of new Set([0, Math.floor(bytes.length / 2), bytes.length - 1])) {
        const flipped = Buffer.from(bytes);
        flipped[offset] = (flipped[offset] ?? 0) ^ 1;
        files.content.set(path, flipped);
        const error = await refusal(openLedger(files, undefined));
        expect(["ledger-broken", "evidence-tampered"], path).toContain(error.code);
      }
      files.content.set(path, bytes);
    }
    await openLedger(files, undefined);
  });

  it("is refused when a covered file or the sums are missing", async () => {
    const files = createMemoryEvidence();
    await writeRelease(files);
    for (const [path, code] of [
      ["SMOKE_RESULTS.md", "evidence-removed"],
      ["SHA256SUMS", "evidence-tampered"],
    ] as const) {
      const bytes = files.content.get(path) as Buffer;
      files.content.delete(path);
      expect(await refusal(openLedger(files, undefined))).toMatchObject({ code });
      files.content.set(path, bytes);
    }
  });

  it("tells every finding at once", async () => {
    const files = createMemoryEvidence();
    await writeRelease(files);
    files.content.set("SMOKE_RESULTS.md", Buffer.from("x"));
    files.content.set("DEPLOY_CHECKLIST.md", Buffer.from("x"));
    const error = await refusal(openLedger(files, undefined));
    expect(error.problems.map((problem) => problem.where?.file)).toEqual([
      "DEPLOY_CHECKLIST.md",
      "SMOKE_RESULTS.md",
    ]);
  });

  it("tolerates files of a gate that is still at work, and says which", async () => {
    const files = createMemoryEvidence();
    await writeRelease(files);
    files.content.set("rollback-report.json", Buffer.from("{}"));
    expect((await openLedger(files, undefined)).unrecorded).toEqual(["rollback-report.json"]);
  });

  it("does not take a record for a file that changed since the gate wrote it", async () => {
    const files = createMemoryEvidence();
    const work: FakeGate["work"] = async (store) => {
      const file = await store.writeText("DEPLOY_CHECKLIST.md", "as written");
      files.content.set("DEPLOY_CHECKLIST.md", Buffer.from("as changed"));
      return [file];
    };
    expect(await refusal(runFakeGate(files, { gate: "readiness-gate", work }))).toMatchObject({
      code: "evidence-tampered",
    });
    expect([...files.content.keys()]).toEqual(["inputs/config/release-gates.yml", "DEPLOY_CHECKLIST.md"]);
  });

  it("does not take a record that continues another state", async () => {
    const files = createMemoryEvidence();
    await runFakeGate(files, { gate: "readiness-gate" });
    for (const change of [{ sequence: 1 }, { sequence: 3 }, { sequence: 2, previous: sha256("x") }]) {
      const record = gateRecord({ gate: "staging-validate", ...change });
      expect(await refusal(appendRecord(files, record))).toMatchObject({ code: "ledger-broken" });
    }
  });

  it("does not write a record that nobody could open again", async () => {
    const files = createMemoryEvidence();
    const failed = {
      id: "a",
      title: "A",
      level: "must",
      status: "failed",
      reasonCode: "evidence-missing",
    } as const;
    const contradiction = runFakeGate(files, { gate: "readiness-gate", change: { criteria: [failed] } });
    expect(await refusal(contradiction)).toMatchObject({
      message: expect.stringContaining("cannot be written"),
    });
    expect(files.content.has("ledger/01-readiness-gate.json")).toBe(false);
  });

  it("records a gate that ran out of order, and does not open afterwards", async () => {
    const files = createMemoryEvidence();
    await runFakeGate(files, { gate: "rollout" });
    expect(await refusal(openLedger(files, undefined))).toMatchObject({ code: "readiness-missing" });
  });

  it("masks secrets in what a record says", async () => {
    const files = createMemoryEvidence();
    const secrets = ["s3cr3t-value"];
    const criteria = [
      { id: "a", title: "A", level: "must", status: "passed", found: "token s3cr3t-value" },
    ] as const;
    await runFakeGate(files, {
      gate: "readiness-gate",
      secrets,
      change: { criteria, reason: "s3cr3t-value" },
    });
    expect(text(files, "ledger/01-readiness-gate.json")).not.toContain("s3cr3t-value");
  });

  it("takes aside what a dead gate left behind, and leaves its journals in place", async () => {
    const files = createMemoryEvidence();
    await runFakeGate(files, { gate: "readiness-gate" });
    files.content.set("production-approval.json", Buffer.from("{}"));
    files.content.set("deployment-health-log.jsonl", Buffer.from("{}\n"));
    files.content.set(".release-gates-00aa.tmp", Buffer.from("half"));
    await runFakeGate(files, { gate: "staging-validate" });
    const aside = `interrupted/${sha256("{}")}/production-approval.json`;
    expect([...files.content.keys()].sort()).toEqual(
      [
        "DEPLOY_CHECKLIST.md",
        "SHA256SUMS",
        "SMOKE_RESULTS.md",
        "deployment-health-log.jsonl",
        "inputs/config/release-gates.yml",
        aside,
        "ledger/01-readiness-gate.json",
        "ledger/02-staging-validate.json",
      ].sort(),
    );
    const ledger = await openLedger(files, undefined);
    expect(ledger.records.at(-1)?.evidence.map((file) => file.path)).toEqual([
      "SMOKE_RESULTS.md",
      "deployment-health-log.jsonl",
      "inputs/config/release-gates.yml",
      aside,
    ]);
    expect(ledger.unrecorded).toEqual([]);
  });
});

describe("a process killed at any change", () => {
  /** Writes new files, replaces one, goes on with a journal and meets what a dead gate had left. */
  const last: FakeGate = {
    gate: "stabilize",
    work: async (store) => {
      await store.writeText("DEPLOYMENT-REPORT.md", "# Report\n");
      await store.writeDocument("retrospective-inputs", retrospectiveBody("Checked again."));
      for (const look of [4, 5]) await store.appendLine("deployment-health-log", healthLine(look));
      return [];
    },
  };

  async function prepared(): Promise<MemoryEvidence> {
    const files = createMemoryEvidence();
    await writeRelease(files);
    // What another gate that died had written anew, and what it had written first.
    const path = "DEPLOY_CHECKLIST.md";
    files.content.set(`superseded/${sha256(text(files, path))}/${path}`, files.content.get(path) as Buffer);
    files.content.set(path, Buffer.from("by a dead gate"));
    files.content.set("left-behind.md", Buffer.from("by a dead gate"));
    return files;
  }

  it("leaves what the next one opens and finishes, without losing a record or a line", async () => {
    const whole = await prepared();
    const begin = whole.changes();
    await runFakeGate(whole, last);
    const changes = whole.changes() - begin;
    expect(changes).toBe(11);

    for (let killAt = 0; killAt < changes; killAt += 1) {
      const before = await prepared();
      const dying = createMemoryEvidence(before.content, killAt);
      await expect(runFakeGate(dying, last), `change ${killAt}`).rejects.toThrow(Killed);

      const next = createMemoryEvidence(before.content);
      const ledger = await openLedger(next, undefined);
      const recorded = ledger.records.length;
      expect([5, 6], `change ${killAt}`).toContain(recorded);
      if (next.content.has("ledger/06-stabilize.json")) expect(recorded).toBe(6);

      // Open again: what was repaired stays, and nothing is repaired twice.
      const repairs = next.changes();
      expect(await openLedger(next, undefined)).toEqual(ledger);
      expect(next.changes()).toBe(repairs);

      await runFakeGate(next, last, ledger.digest ?? undefined);
      const finished = await openLedger(next, undefined);
      expect(finished.records).toHaveLength(recorded + 1);
      expect(finished.unrecorded).toEqual([]);
      const log = text(next, "deployment-health-log.jsonl");
      expect(log.endsWith("\n")).toBe(true);
      expect(text(next, "DEPLOY_CHECKLIST.md")).toBe("# Checklist\n");
      const looks = log
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).look);
      expect(looks.slice(0, 3)).toEqual([1, 2, 3]);
      expect(looks.slice(-2)).toEqual([4, 5]);
      expect(text(next, "retrospective-inputs.json")).toContain("Checked again.");
    }
  });

  it("leaves a first record that counts, before the first sums are written", async () => {
    const whole = createMemoryEvidence();
    await runFakeGate(whole, { gate: "readiness-gate" });
    const dying = createMemoryEvidence(new Map(), whole.changes() - 1);
    await expect(runFakeGate(dying, { gate: "readiness-gate" })).rejects.toThrow(Killed);
    expect(dying.content.has("SHA256SUMS")).toBe(false);
    const next = createMemoryEvidence(dying.content);
    expect((await openLedger(next, undefined)).records).toHaveLength(1);
    expect(next.content.has("SHA256SUMS")).toBe(true);
  });

  it("excuses no tampering: stale sums are accepted only for what a dead gate can have left", async () => {
    const tampering: [string, (content: Map<string, Buffer>) => void][] = [
      ["an old file changed", (content) => content.set("SMOKE_RESULTS.md", Buffer.from("x"))],
      [
        "an old record removed from the sums",
        (content) => {
          const sums = content.get("SHA256SUMS")?.toString() ?? "";
          content.set("SHA256SUMS", Buffer.from(sums.replace(/^.*ledger\/02.*\n/m, "")));
        },
      ],
      [
        "an old file removed from the sums",
        (content) => {
          const sums = content.get("SHA256SUMS")?.toString() ?? "";
          content.set("SHA256SUMS", Buffer.from(sums.replace(/^.*SMOKE.*\n/m, "")));
        },
      ],
      [
        "a superseded version changed",
        (content) => {
          const path =
            [...content.keys()].find((key) => key.startsWith("superseded/") && key.endsWith("inputs.json")) ??
            "";
          content.set(path, Buffer.from("x"));
        },
      ],
      [
        "a superseded version removed",
        (content) => {
          const path =
            [...content.keys()].find((key) => key.startsWith("superseded/") && key.endsWith("inputs.json")) ??
            "";
          content.delete(path);
        },
      ],
      ["the sums removed", (content) => content.delete("SHA256SUMS")],
    ];
    const whole = await prepared();
    const begin = whole.changes();
    await runFakeGate(whole, last);
    for (const [name, tamper] of tampering) {
      const before = await prepared();
      const dying = createMemoryEvidence(before.content, whole.changes() - begin - 1);
      await expect(runFakeGate(dying, last)).rejects.toThrow(Killed);
      expect(before.content.has("ledger/06-stabilize.json")).toBe(true);
      tamper(before.content);
      expect(await refusal(openLedger(createMemoryEvidence(before.content), undefined)), name).toMatchObject({
        code: "evidence-tampered",
      });
    }
  });
});
