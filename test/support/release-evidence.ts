import { createEvidenceStore, type RecordingStore } from "../../src/commands/evidence-store.ts";
import { appendRecord, openLedger } from "../../src/commands/ledger-store.ts";
import type { EvidenceFile, GateName, GateRecord, Mode } from "../../src/gate/record.ts";
import type { EvidenceFiles } from "../../src/ports/evidence-files.ts";
import { createSteppingClock } from "./fakes/stepping-clock.ts";
import { gateRecord, sha256 } from "./records.ts";

const CONFIG = "version: 1\n";

/** One gate as it works on an evidence directory. */
export interface FakeGate {
  readonly gate: GateName;
  readonly mode?: Mode;
  readonly secrets?: readonly string[];
  /** Text of the config that the gate ran with. */
  readonly config?: string;
  readonly change?: Partial<GateRecord>;
  /** Writes evidence; what it returns goes into the record as found. */
  readonly work?: (
    store: RecordingStore,
    previous: string | null,
    mode: Mode,
  ) => Promise<readonly EvidenceFile[]>;
}

/** Runs a gate as the frame does: open, work, collect, append. Returns the digest of the new record. */
export async function runFakeGate(files: EvidenceFiles, fake: FakeGate, expected?: string): Promise<string> {
  const ledger = await openLedger(files, expected);
  const base = gateRecord();
  const mode = fake.mode ?? "release";
  const store = createEvidenceStore({
    files,
    release: base.release,
    run: base.run,
    mode,
    clock: createSteppingClock(),
    secrets: fake.secrets ?? [],
    records: ledger.records,
  });
  const config = await store.writeText("inputs/config/release-gates.yml", fake.config ?? CONFIG);
  const found = await (fake.work ?? WORK[fake.gate])(store, ledger.digest, mode);
  const evidence = await store.collect([{ ...config, role: "input" }, ...found]);
  const record = gateRecord({
    gate: fake.gate,
    mode,
    sequence: ledger.records.length + 1,
    previous: ledger.digest,
    evidence,
    configDigest: sha256(fake.config ?? CONFIG),
    ...fake.change,
  });
  const { digest } = await appendRecord(files, record, fake.secrets);
  return digest;
}

/** A whole release: all five gates, each with the kinds of evidence it has. */
export async function writeRelease(files: EvidenceFiles, mode: Mode = "release"): Promise<string> {
  let digest = "";
  for (const gate of ["readiness-gate", "staging-validate", "approve", "rollout", "stabilize"] as const) {
    digest = await runFakeGate(files, { gate, mode });
  }
  return digest;
}

/** `production-approval.json` for a ledger digest. */
export function approvalBody(evidenceDigest: string | null, simulated = false) {
  const { release, configDigest } = gateRecord();
  const binding = {
    tag: release.tag,
    sha: release.sha,
    target: "production",
    strategy: "canary",
    evidenceDigest: evidenceDigest ?? sha256(""),
    configDigest,
  };
  return {
    verdict: "approved",
    simulated,
    binding,
    codeRequired: false,
    authors: { outcome: "known", logins: ["release-engineer"], why: "from the compare API" },
    roles: [approvedRole("product-owner")],
    history: null,
  };
}

/** A role that approved. */
export function approvedRole(role: string) {
  const environment = `approve-${role}`;
  const person = { login: "approver-1", comment: "", at: null, via: "listed in users" };
  return { role, environment, rules: [], reviews: [], outcome: "approved", ...person };
}

/** A line of the health log. */
export function healthLine(look: number) {
  const at = new Date(Date.UTC(2026, 10, 20, 12, 0, look)).toISOString();
  return { look, at, elapsedMs: look * 1_000, checks: [], indicators: [], breaches: [], undecided: [] };
}

/** `retrospective-inputs.json` with one statement. */
export function retrospectiveBody(statement = "Nothing was rolled back.") {
  const empty = {
    wentBadly: [],
    nearFailing: [],
    waivers: [],
    notAsked: [],
    slowest: [],
    forecasts: [],
    actionItems: [],
  };
  return { wentWell: [{ statement, source: "rollout" }], ...empty };
}

const WORK: Record<GateName, NonNullable<FakeGate["work"]>> = {
  "readiness-gate": async (store) => [await store.writeText("DEPLOY_CHECKLIST.md", "# Checklist\n")],
  "staging-validate": async (store) => [await store.writeText("SMOKE_RESULTS.md", "# Smoke\n")],
  approve: async (store, previous, mode) => [
    await store.writeDocument("production-approval", approvalBody(previous, mode === "rehearsal")),
  ],
  rollout: async (store) => [await store.writeText("deployment-communications.md", "rolled out\n")],
  stabilize: async (store) => {
    for (const look of [1, 2, 3]) await store.appendLine("deployment-health-log", healthLine(look));
    await store.writeDocument("retrospective-inputs", retrospectiveBody());
    return [];
  },
  plan: async () => [],
  rollback: async () => [],
};
