import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createEvidenceStore, type EvidenceStoreOptions } from "../../src/commands/evidence-store.ts";
import { openLedger } from "../../src/commands/ledger-store.ts";
import type { Origin } from "../../src/gate/record.ts";
import { createMemoryEvidence, type MemoryEvidence } from "../support/fakes/evidence-files.ts";
import { createSteppingClock } from "../support/fakes/stepping-clock.ts";
import { gateRecord, sha256 } from "../support/records.ts";
import { healthLine, retrospectiveBody, runFakeGate } from "../support/release-evidence.ts";

const NAME = "retrospective-inputs";
const FILE = "retrospective-inputs.json";
const LOG = "deployment-health-log";
const LOG_FILE = "deployment-health-log.jsonl";
const gate: Origin = { kind: "gate" };

let outside: string;
let files: MemoryEvidence;
beforeEach(() => {
  outside = mkdtempSync(join(tmpdir(), "evidence-store-"));
  files = createMemoryEvidence();
});
afterEach(() => rmSync(outside, { recursive: true, force: true }));

async function store(options: Partial<EvidenceStoreOptions> = {}) {
  const { records } = await openLedger(files, undefined);
  const { release, run } = gateRecord();
  const clock = createSteppingClock();
  return createEvidenceStore({
    files,
    release,
    run,
    mode: "release",
    clock,
    secrets: [],
    records,
    ...options,
  });
}

function text(path: string): string | undefined {
  return files.content.get(path)?.toString();
}

/** A file on disk that a gate reads. */
function source(content: string, path = "reports/junit.xml") {
  const absolute = join(outside, "source");
  writeFileSync(absolute, content);
  return { absolute, path };
}

/** The retrospective in a recorded version, and the log with one recorded line. */
async function recorded(): Promise<void> {
  await runFakeGate(files, {
    gate: "readiness-gate",
    work: async (opened) => {
      await opened.writeDocument(NAME, retrospectiveBody("first"));
      await opened.appendLine(LOG, healthLine(1));
      await opened.keepInput("unit-tests", source("<first/>"), gate);
      return [];
    },
  });
}

describe("documents", () => {
  it("are written in canonical form with their envelope, and read back", async () => {
    const opened = await store();
    const file = await opened.writeDocument(NAME, retrospectiveBody());
    expect(file).toEqual({
      path: FILE,
      sha256: sha256(text(FILE) ?? ""),
      size: text(FILE)?.length,
      role: "output",
      producedAt: "2026-11-20T12:00:00.000Z",
      origin: { kind: "gate" },
    });
    expect(text(FILE)).toMatch(
      /^\{"\$schema":"urn:release-gates:schema:retrospective-inputs:v1","actionItems":\[\],/,
    );
    expect(await opened.readDocument(NAME)).toMatchObject({
      release: { tag: "v1.2.3" },
      mode: "release",
      run: { kind: "github" },
      generatedAt: "2026-11-20T12:00:00.000Z",
      ...retrospectiveBody(),
    });
  });

  it("are refused when they do not match their schema, and nothing is written", async () => {
    const opened = await store();
    await expect(opened.writeDocument(NAME, { ...retrospectiveBody(), more: 1 })).rejects.toThrow(
      "must not have more",
    );
    await expect(opened.writeDocument(NAME, {})).rejects.toThrow("lacks");
    await expect(opened.writeDocument("no-such-document", {})).rejects.toThrow("not in the table");
    await expect(opened.writeDocument(LOG, {})).rejects.toThrow("not in the table");
    expect(files.content.size).toBe(0);
  });

  it("hide known secrets", async () => {
    const opened = await store({ secrets: ["s3cr3t-value"] });
    await opened.writeDocument(NAME, retrospectiveBody("token was s3cr3t-value"));
    await opened.writeText("DEPLOYMENT-REPORT.md", "token was s3cr3t-value");
    await opened.appendLine(LOG, {
      ...healthLine(1),
      undecided: [{ source: "indicator", id: "a", why: "s3cr3t-value", since: healthLine(1).at }],
    });
    for (const [path, bytes] of files.content) expect(bytes.toString(), path).not.toContain("s3cr3t-value");
    expect(text("DEPLOYMENT-REPORT.md")).toBe("token was ***");
  });

  it("are absent when nothing was recorded, whatever a dead gate left there", async () => {
    await (await store()).writeDocument(NAME, retrospectiveBody("by a dead gate"));
    expect(await (await store()).readDocument(NAME)).toBeUndefined();
  });

  it("are read as they were recorded when a dead gate had begun to replace them", async () => {
    await recorded();
    await (await store()).writeDocument(NAME, retrospectiveBody("by a dead gate"));
    expect(await (await store()).readDocument(NAME)).toMatchObject(retrospectiveBody("first"));
  });

  it("are refused when neither place holds what was recorded", async () => {
    await recorded();
    const opened = await store();
    files.content.set(FILE, Buffer.from("{}"));
    await expect(opened.readDocument(NAME)).rejects.toMatchObject({ code: "evidence-tampered" });
    await expect(opened.writeDocument(NAME, retrospectiveBody())).rejects.toMatchObject({
      code: "evidence-tampered",
    });
  });

  it("keep their recorded version when they are replaced, once", async () => {
    await recorded();
    const first = files.content.get(FILE);
    const opened = await store();
    await opened.entry(FILE, "input", gate);
    await opened.writeDocument(NAME, retrospectiveBody("second"));
    await opened.writeDocument(NAME, retrospectiveBody("third"));
    const kept = [...files.content.keys()].filter((path) => path.startsWith("superseded/"));
    expect(kept).toEqual([`superseded/${sha256(first ?? "")}/${FILE}`]);
    expect(files.content.get(kept[0] ?? "")).toEqual(first);
    expect(await opened.readDocument(NAME)).toMatchObject(retrospectiveBody("third"));
  });

  it("have no place where the product keeps its own files", async () => {
    const opened = await store();
    for (const path of [
      "../x",
      "ledger/01-x.json",
      "SHA256SUMS",
      "superseded/x",
      "DEPLOYMENT-EVIDENCE.zip",
      "/x",
    ]) {
      await expect(opened.writeText(path, "x"), path).rejects.toMatchObject({ code: "unsafe-path" });
    }
  });
});

describe("inputs", () => {
  it("are kept byte for byte with their origin", async () => {
    const origin = { kind: "checkout", path: "reports/junit.xml", commit: "a".repeat(40) } as const;
    const file = await (await store()).keepInput(
      "evidence/unit-tests",
      source("<x/>"),
      origin,
      "2026-11-01T00:00:00.000Z",
    );
    expect(file).toEqual({
      path: "inputs/evidence/unit-tests/reports/junit.xml",
      sha256: sha256("<x/>"),
      size: 4,
      role: "input",
      producedAt: "2026-11-01T00:00:00.000Z",
      origin,
    });
    expect(text(file.path)).toBe("<x/>");
  });

  it("keep their recorded version when they changed, and no copy when they did not", async () => {
    await recorded();
    const path = "inputs/unit-tests/reports/junit.xml";
    await (await store()).keepInput("unit-tests", source("<first/>"), gate);
    expect([...files.content.keys()].filter((key) => key.startsWith("superseded/"))).toEqual([]);
    await (await store()).keepInput("unit-tests", source("<second/>"), gate);
    expect(text(path)).toBe("<second/>");
    expect(text(`superseded/${sha256("<first/>")}/${path}`)).toBe("<first/>");
    expect([...files.content.keys()].filter((key) => key.endsWith(".tmp"))).toEqual([]);
  });

  it("are refused with a secret inside, or at an unsafe path", async () => {
    const opened = await store({ secrets: ["s3cr3t-value", "short"] });
    await expect(opened.keepInput("a", source("x s3cr3t-value y"), gate)).rejects.toMatchObject({
      code: "secret-in-evidence",
    });
    await expect(opened.keepInput("a", source("x", "../x"), gate)).rejects.toMatchObject({
      code: "unsafe-path",
    });
    await expect(opened.keepInput("../..", source("x"), gate)).rejects.toMatchObject({ code: "unsafe-path" });
    await opened.keepInput("a", source("a short text"), gate);
  });
});

describe("lines", () => {
  it("are appended in order and read back", async () => {
    const opened = await store();
    await Promise.all([1, 2, 3].map((look) => opened.appendLine(LOG, healthLine(look))));
    expect(await opened.readLines(LOG)).toEqual({ lines: [1, 2, 3].map(healthLine), torn: false });
    expect(await (await store()).readLines("rollout-journal")).toEqual({ lines: [], torn: false });
  });

  it("are refused when they do not match their schema", async () => {
    const opened = await store();
    await expect(opened.appendLine(LOG, { look: 1 })).rejects.toThrow("lacks");
    await expect(opened.appendLine(NAME, {})).rejects.toThrow("not in the table");
    expect(files.content.size).toBe(0);
  });

  it("are read from a gate that died, without the line it did not finish, which goes at the next append", async () => {
    await (await store()).appendLine(LOG, healthLine(1));
    files.content.set(LOG_FILE, Buffer.from(`${text(LOG_FILE)}{"look":2,"at":"2026`));
    const opened = await store();
    expect(await opened.readLines(LOG)).toEqual({ lines: [healthLine(1)], torn: true });
    await opened.appendLine(LOG, healthLine(2));
    expect(await opened.readLines(LOG)).toEqual({ lines: [healthLine(1), healthLine(2)], torn: false });
  });

  it("must begin with what was recorded", async () => {
    await recorded();
    await (await store()).appendLine(LOG, healthLine(2));
    expect((await (await store()).readLines(LOG)).lines).toHaveLength(2);
    const opened = await store();
    files.content.set(LOG_FILE, Buffer.from(`${text(LOG_FILE)?.replace('"look":1', '"look":7')}`));
    await expect(opened.readLines(LOG)).rejects.toMatchObject({ code: "evidence-tampered" });
    files.content.set(LOG_FILE, Buffer.from(""));
    await expect(opened.readLines(LOG)).rejects.toMatchObject({ code: "evidence-tampered" });
  });

  it.each([
    ["not JSON", "nothing\n", "evidence-malformed"],
    ["not canonical", '{"look": 1}\n', "evidence-malformed"],
    ["an empty line", "\n", "evidence-malformed"],
    ["not of the schema", '{"look":1}\n', "evidence-invalid"],
    ["no object", "1\n", "evidence-invalid"],
  ])("are refused with their number when one is %s", async (_what, line, code) => {
    await (await store()).appendLine(LOG, healthLine(1));
    files.content.set(LOG_FILE, Buffer.from(`${text(LOG_FILE)}${line}`));
    await expect((await store()).readLines(LOG)).rejects.toMatchObject({
      code,
      explanation: { where: { file: LOG_FILE, line: 2 } },
    });
  });
});

describe("the evidence of a record", () => {
  it("is everything written, once, as it now stands", async () => {
    const opened = await store();
    const early = await opened.writeText("DEPLOYMENT-REPORT.md", "draft");
    await opened.writeText("DEPLOYMENT-REPORT.md", "final");
    await opened.appendLine(LOG, healthLine(1));
    const log = await opened.entry(LOG_FILE, "input", gate);
    await opened.appendLine(LOG, healthLine(2));
    await opened.writeDocument(NAME, retrospectiveBody());
    const collected = await opened.collect([early, log]);
    expect(collected.map(({ path, sha256: digest, role }) => [path, digest, role])).toEqual([
      ["DEPLOYMENT-REPORT.md", sha256("final"), "output"],
      [LOG_FILE, sha256(text(LOG_FILE) ?? ""), "input"],
      [FILE, sha256(text(FILE) ?? ""), "output"],
    ]);
  });

  it("names files that stand there, and none that are missing or changed", async () => {
    await recorded();
    const opened = await store();
    expect(await opened.entry(FILE, "input", gate)).toMatchObject({ path: FILE, role: "input" });
    await expect(opened.entry("none.md", "input", gate)).rejects.toMatchObject({ code: "evidence-missing" });
    files.content.set(FILE, Buffer.from("{}"));
    await expect(opened.entry(FILE, "input", gate)).rejects.toMatchObject({ code: "evidence-tampered" });
  });
});

describe("a dry run", () => {
  it("reads what is recorded, writes elsewhere and supersedes nothing", async () => {
    await recorded();
    const before = new Map(files.content);
    const recordedFiles = files;
    const { records } = await openLedger(files, undefined);
    const dry = { ...createMemoryEvidence(), root: "/evidence-dry-run" };
    const opened = await store({ files: dry, recorded: recordedFiles, records });
    expect(await opened.readDocument(NAME)).toMatchObject(retrospectiveBody("first"));
    expect((await opened.readLines(LOG)).lines).toEqual([healthLine(1)]);
    await opened.writeDocument(NAME, retrospectiveBody("dry"));
    await opened.appendLine(LOG, healthLine(9));
    await opened.keepInput("unit-tests", source("<dry/>"), gate);
    expect(await opened.readDocument(NAME)).toMatchObject(retrospectiveBody("dry"));
    expect((await opened.readLines(LOG)).lines).toEqual([healthLine(9)]);
    expect(await dry.list()).toEqual([LOG_FILE, "inputs/unit-tests/reports/junit.xml", FILE]);
    expect(files.content).toEqual(before);
  });
});
