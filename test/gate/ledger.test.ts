import { describe, expect, it } from "vitest";
import { ledgerFileName } from "../../src/gate/evidence-path.ts";
import { type LedgerFile, sortLedger, verifyChain } from "../../src/gate/ledger.ts";
import type { EvidenceFile, GateName, GateRecord, Statement } from "../../src/gate/record.ts";
import { makeStatement, readStatement, statementBytes } from "../../src/gate/statement.ts";
import { gateRecord, ledgerFile, ledgerOf, sha256 } from "../support/records.ts";

const output: EvidenceFile = {
  path: "deployment-readiness-checklist.json",
  sha256: sha256("{}"),
  size: 2,
  role: "output",
  origin: { kind: "gate" },
};
const input: EvidenceFile = { ...output, path: "inputs/unit-tests/junit.xml", role: "input" };

/** All five gates, each passed. */
function whole(): LedgerFile[] {
  return ledgerOf(
    { evidence: [input, output] },
    { gate: "staging-validate" },
    { gate: "approve" },
    { gate: "rollout" },
    { gate: "stabilize" },
  );
}

function messages(files: readonly LedgerFile[]): string[] {
  return verifyChain(files).findings.map((finding) => finding.message);
}

function codes(files: readonly LedgerFile[]): string[] {
  return verifyChain(files).findings.map((finding) => finding.reasonCode);
}

describe("a statement", () => {
  it("is about the release commit and every file the gate wrote", () => {
    expect(makeStatement(gateRecord({ evidence: [input, output] })).subject).toEqual([
      {
        name: "octo-org/checkout@v1.2.3",
        digest: { gitCommit: "0123456789abcdef0123456789abcdef01234567" },
      },
      { name: "deployment-readiness-checklist.json", digest: { sha256: sha256("{}") } },
    ]);
  });

  it("is written in canonical form and read back the same", () => {
    const statement = makeStatement(gateRecord());
    const bytes = statementBytes(statement);
    expect(new TextDecoder().decode(bytes)).toMatch(
      /^\{"_type":"https:\/\/in-toto\.io\/Statement\/v1","predicate":\{"config/,
    );
    expect(readStatement(bytes)).toEqual({ kind: "statement", statement });
  });

  it.each([
    [
      "another order of keys",
      (text: string) =>
        text
          .replace(/^\{"_type":("[^"]+"),/, "{")
          .replace(/\}$/, ',"_type":"https://in-toto.io/Statement/v1"}'),
    ],
    ["white space", (text: string) => `${text}\n`],
    ["a byte order mark", (text: string) => `\ufeff${text}`],
    ["a key given twice", (text: string) => text.replace('"attempt":1', '"attempt":2,"attempt":1')],
    ["another form of a number", (text: string) => text.replace('"attempt":1', '"attempt":1.0')],
    ["an escaped letter", (text: string) => text.replace("octo-org", "oct\\u006f-org")],
    ["an end that is missing", (text: string) => text.slice(0, -1)],
    ["a key of prototypes", (text: string) => text.replace('"_type"', '"__proto__":{},"_type"')],
    ["a field nobody knows", (text: string) => text.replace('"waivers":[]', '"waivers":[],"zeal":1')],
    [
      "a reason code nobody knows",
      (text: string) => text.replace('"reasonCode":"passed"', '"reasonCode":"fine"'),
    ],
    ["nothing", () => ""],
  ])("is refused with %s", (_what, change) => {
    const text = new TextDecoder().decode(statementBytes(makeStatement(gateRecord())));
    const changed = change(text);
    expect(changed).not.toBe(text);
    expect(readStatement(new TextEncoder().encode(changed)).kind).toBe("broken");
  });

  it("is refused when it is not UTF-8 or nested beyond reason", () => {
    expect(readStatement(Uint8Array.of(0xff, 0xfe)).kind).toBe("broken");
    expect(readStatement(new TextEncoder().encode("[".repeat(200_000))).kind).toBe("broken");
  });
});

describe("the chain", () => {
  it("holds for all five gates, for none, and for every beginning", () => {
    for (let length = 0; length <= 5; length += 1) expect(codes(whole().slice(0, length))).toEqual([]);
    expect(verifyChain(whole()).records.map((record) => record.gate)).toHaveLength(5);
  });

  it("breaks when a file is removed anywhere but at the end", () => {
    for (const index of [0, 1, 2, 3]) {
      expect(codes(whole().toSpliced(index, 1))).toContain("ledger-broken");
    }
  });

  it("breaks when files change places, with or without their names", () => {
    const [first, second, third, ...rest] = whole() as [LedgerFile, LedgerFile, LedgerFile];
    expect(codes([first, third, second, ...rest])).toContain("ledger-broken");
    const renamed = [first, { ...third, name: second.name }, { ...second, name: third.name }, ...rest];
    expect(codes(renamed)).toContain("ledger-broken");
  });

  it("breaks at the next link when a record is edited and written anew", () => {
    const files = whole();
    files[1] = ledgerFile(
      gateRecord({
        sequence: 2,
        gate: "staging-validate",
        reason: "edited",
        previous: files[0]?.sha256 ?? "",
      }),
    );
    expect(messages(files)).toEqual([
      expect.stringContaining("03-approve.json continues a file with sha256"),
    ]);
  });

  it("breaks when a file of another ledger is put in", () => {
    const files = whole();
    const other = ledgerOf({ configDigest: sha256("other") });
    files[0] = other[0] as LedgerFile;
    expect(codes(files)).toContain("ledger-broken");
  });

  it("breaks when a file is renamed, or a first one continues another", () => {
    const [first] = whole() as [LedgerFile];
    expect(messages([{ ...first, name: "01-approve.json" }])).toEqual([
      "01-approve.json holds the record that belongs into 01-readiness-gate.json",
    ]);
    expect(messages(ledgerOf({ previous: sha256("x") }))).toEqual([
      expect.stringContaining("continues a ledger that is not here"),
    ]);
    expect(messages([first, ...ledgerOf({ sequence: 2, previous: null })])).toEqual([
      expect.stringContaining("says it is the first record"),
    ]);
  });

  it("breaks when the subjects or the kind of predicate are others", () => {
    const statement = makeStatement(gateRecord({ evidence: [output] }));
    const change = (part: Partial<Statement>): LedgerFile => {
      const bytes = statementBytes({ ...statement, ...part });
      return { name: "01-readiness-gate.json", sha256: sha256(bytes), read: readStatement(bytes) };
    };
    expect(messages([change({ subject: statement.subject.slice(0, 1) })])).toEqual([
      expect.stringContaining("names other subjects"),
    ]);
    expect(messages([change({ predicateType: "https://slsa.dev/provenance/v1" })])).toEqual([
      expect.stringContaining("predicateType"),
    ]);
  });

  it("breaks on evidence at unsafe, kept or repeated paths", () => {
    for (const path of [
      "../x",
      "/etc/passwd",
      "a\\b",
      "a//b",
      "a/./b",
      "ledger/09-x.json",
      "SHA256SUMS",
      "superseded/x",
    ]) {
      expect(codes(ledgerOf({ evidence: [{ ...input, path }] })), path).toEqual(["ledger-broken"]);
    }
    expect(codes(ledgerOf({ evidence: [input, input] }))).toEqual(["ledger-broken"]);
    expect(codes(ledgerOf({ evidence: [{ ...input, path: `interrupted/${sha256("x")}/x` }] }))).toEqual([]);
  });

  it("breaks on a record that passed although a required criterion failed or nothing was checked", () => {
    const failed = {
      id: "a",
      title: "A",
      level: "must",
      status: "failed",
      reasonCode: "evidence-missing",
    } as const;
    expect(codes(ledgerOf({ criteria: [failed] }))).toEqual(["ledger-broken"]);
    expect(codes(ledgerOf({ criteria: [] }))).toEqual(["ledger-broken"]);
    expect(codes(ledgerOf({ criteria: [{ ...failed, level: "should" }] }))).toEqual(["ledger-broken"]);
    expect(codes(ledgerOf({ criteria: [], reasonCode: "already-done" }))).toEqual([]);
  });

  it("reports everything at once, with the file at fault", () => {
    const files = whole();
    files[1] = {
      name: "02-staging-validate.json",
      sha256: sha256("x"),
      read: { kind: "broken", why: "it is not JSON" },
    };
    files[4] = { ...(files[4] as LedgerFile), name: "07-stabilize.json" };
    const { findings, records } = verifyChain(files);
    expect(records).toHaveLength(4);
    expect(findings.map(({ file, reasonCode }) => [file, reasonCode])).toEqual([
      ["ledger/02-staging-validate.json", "ledger-broken"],
      ["ledger/03-approve.json", "ledger-broken"],
      ["ledger/07-stabilize.json", "ledger-broken"],
      ["ledger/03-approve.json", "staging-missing"],
      ["ledger/04-rollout.json", "staging-missing"],
    ]);
  });

  it("is sorted by number, also beyond 99", () => {
    const names = [100, 2, 10, 1].map((number) => ({ name: ledgerFileName(number, "stabilize") }));
    expect(sortLedger([...names, { name: "notes.txt" }]).map((file) => file.name)).toEqual([
      "01-stabilize.json",
      "02-stabilize.json",
      "10-stabilize.json",
      "100-stabilize.json",
      "notes.txt",
    ]);
  });
});

describe("the order of the gates", () => {
  const passed = (...gates: GateName[]): Partial<GateRecord>[] => gates.map((gate) => ({ gate }));
  const failed = (gate: GateName, reasonCode: GateRecord["reasonCode"]): Partial<GateRecord> => ({
    gate,
    verdict: "failed",
    reasonCode,
  });
  const ofOne = { ...gateRecord().release, service: "cart" };
  const ofCart = (...gates: GateName[]) => gates.map((gate) => ({ gate, release: ofOne }));
  const r = "readiness-gate";
  const s = "staging-validate";
  const changed = { configDigest: sha256("version: 1\nname: other\n") };
  const terms = { target: "production", strategy: "canary", severity: "sev-1" } as const;
  const lesser = { ...terms, severity: "sev-3" } as const;

  it.each<[string, Partial<GateRecord>[], string[]]>([
    ["every gate in order", passed(r, s, "approve", "rollout", "stabilize"), []],
    [
      "gates that run again",
      passed(r, r, s, s, "approve", "approve", "rollout", "rollout", "stabilize", "stabilize"),
      [],
    ],
    ["staging first", passed(s), ["readiness-missing"]],
    ["approval without staging", passed(r, "approve"), ["staging-missing"]],
    ["a rollout alone", passed("rollout"), ["readiness-missing", "staging-missing", "approval-missing"]],
    ["a soak without a rollout", passed(r, s, "approve", "stabilize"), ["rollout-missing"]],
    [
      "staging after a failed readiness",
      [failed(r, "evidence-missing"), ...passed(s)],
      ["readiness-missing"],
    ],
    [
      "staging after readiness passed and then failed",
      [...passed(r), failed(r, "evidence-stale"), ...passed(s)],
      ["readiness-missing"],
    ],
    ["staging after readiness failed and then passed", [failed(r, "evidence-stale"), ...passed(r, s)], []],
    [
      "a rollout after a pending approval",
      [...passed(r, s), { gate: "approve", verdict: "pending" }, ...passed("rollout")],
      ["approval-missing"],
    ],
    ["a rollout that refused to start", [failed("rollout", "approval-missing")], []],
    [
      "a rollout that was undone without approval",
      [...passed(r, s), failed("rollout", "rolled-back")],
      ["approval-missing"],
    ],
    [
      "a soak after a rollout that was undone",
      [...passed(r, s, "approve"), failed("rollout", "rolled-back"), ...passed("stabilize")],
      ["rollout-missing"],
    ],
    ["staging again after the approval", passed(r, s, "approve", s, "rollout"), ["approval-other-evidence"]],
    ["staging and approval again", passed(r, s, "approve", s, "approve", "rollout"), []],
    [
      "plan and the button at any time",
      passed("plan", "rollback", r, "rollback", s, "approve", "rollout", "rollback"),
      [],
    ],
    [
      "a new config from the first gate on",
      [
        ...passed(r, s),
        ...[r, s, "approve", "rollout"].map((gate) => ({ gate: gate as GateName, ...changed })),
      ],
      [],
    ],
    ["a config that changed before staging", [...passed(r), { gate: s, ...changed }], ["config-changed"]],
    [
      "a config that changed before the rollout",
      [...passed(r, s, "approve"), { gate: "rollout", ...changed }],
      ["config-changed", "config-changed", "config-changed"],
    ],
    [
      "a rollout that refused another config",
      [...passed(r, s, "approve"), { ...failed("rollout", "config-changed"), ...changed }],
      [],
    ],
    [
      "a rollout that was told another severity than readiness",
      [{ terms }, { gate: s, terms }, { gate: "approve", terms }, { gate: "rollout", terms: lesser }],
      ["record-other-terms", "record-other-terms", "record-other-terms"],
    ],
    ["a rehearsal that goes on as a release", [{ mode: "rehearsal" }, ...passed(s)], ["rehearsal-record"]],
    [
      "a release that goes on as a rehearsal",
      [...passed(r), { gate: s, mode: "rehearsal" }],
      ["rehearsal-record"],
    ],
    [
      "a record about another tag",
      [...passed(r), { gate: s, release: { ...gateRecord().release, tag: "v1.2.4" } }],
      ["record-other-release"],
    ],
    [
      "a record about another commit",
      [...passed(r), { gate: s, release: { ...gateRecord().release, sha: "f".repeat(40) } }],
      ["record-other-release"],
    ],
    [
      "a whole release that goes on with one of its services",
      [...passed(r, s, "approve"), ...ofCart("rollout", "stabilize")],
      [],
    ],
    [
      "one service that goes on with another",
      [
        ...passed(r, s, "approve"),
        ...ofCart("rollout"),
        { gate: "stabilize", release: { ...ofOne, service: "web" } },
      ],
      ["record-other-release"],
    ],
    [
      "one service that goes on with the whole release",
      [...passed(r, s, "approve"), ...ofCart("rollout"), ...passed("stabilize")],
      ["record-other-release"],
    ],
    [
      "an approval of one service after readiness of the whole release",
      [...passed(r, s), ...ofCart("approve")],
      ["record-other-release"],
    ],
    [
      "a service of another release",
      [...passed(r, s, "approve"), { gate: "rollout", release: { ...ofOne, tag: "v1.2.4" } }],
      ["record-other-release"],
    ],
    [
      "a record about another service",
      [...passed(r), { gate: s, release: { ...gateRecord().release, service: "cart" } }],
      ["record-other-release"],
    ],
  ])("judges %s", (_name, changes, expected) => {
    expect(codes(ledgerOf(...changes))).toEqual(expected);
  });
});
