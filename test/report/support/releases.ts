import type { GateName, GateRecord } from "../../../src/gate/record.ts";
import type { HealthPoint, ReportInput } from "../../../src/report/story/input.ts";

/** A good release and a rolled-back one, as the reports get them. */

const SHA = "4f2a9c1e7b3d5f60812a4c6e8f0b1d3a5c7e9f01";
const START = Date.parse("2026-11-03T09:00:00.000Z");
const MINUTE = 60_000;

/** The instant so many minutes after the release began. */
export function minute(minutes: number): string {
  return new Date(START + minutes * MINUTE).toISOString();
}

function digest(seed: string): string {
  return seed.repeat(64).slice(0, 64);
}

function record(
  gate: GateName,
  sequence: number,
  from: number,
  to: number,
  changes: Partial<GateRecord> = {},
): GateRecord {
  return {
    gate,
    sequence,
    mode: "release",
    verdict: "passed",
    reasonCode: "passed",
    reason: "4 of 4 required criteria hold",
    release: { repository: "octo-org/checkout", tag: "v1.2.3", version: "1.2.3", sha: SHA },
    criteria: [
      {
        id: "evidence/unit-tests",
        title: "All tests green",
        level: "must",
        status: "passed",
        found: "tests.total is 412, tests.failed is 0",
        where: { file: "reports/junit/unit.xml" },
      },
      {
        id: "evidence/performance",
        title: "It is fast enough",
        level: "should",
        status: "failed",
        reasonCode: "requirement-unmet",
        expected: "document.p95_ms <= 200",
        found: "document.p95_ms is 214",
        where: { file: "reports/perf.json" },
        next: "Fix what the evidence reports, then produce it again.",
      },
      {
        id: "approval/role/security-lead",
        title: "security-lead approved",
        level: "must",
        status: "skipped",
        why: "release.severity == 'sev-0' is false for this release",
      },
    ],
    evidence: [
      { path: `${gate}.json`, sha256: digest("1a"), size: 4_312, role: "output", origin: { kind: "gate" } },
      {
        path: `inputs/unit-tests/${gate}/unit.xml`,
        sha256: digest("2b"),
        size: 88_231,
        role: "input",
        origin: { kind: "checkout", path: "reports/junit/unit.xml", commit: SHA },
      },
    ],
    waivers: [],
    configDigest: digest("c0"),
    run: {
      kind: "github",
      repository: "octo-org/checkout",
      workflowRef: "octo-org/checkout/.github/workflows/release.yml@refs/tags/v1.2.3",
      runId: 1234567,
      attempt: 1,
      job: gate,
      actor: "release-engineer",
      triggeringActor: "release-engineer",
      url: "https://github.com/octo-org/checkout/actions/runs/1234567/attempts/1",
    },
    startedAt: minute(from),
    finishedAt: minute(to),
    tool: { name: "release-gates", version: "0.1.0" },
    previous: sequence === 1 ? null : digest(`${sequence - 1}f`),
    ...changes,
  };
}

const approval: NonNullable<ReportInput["documents"]["approval"]> = {
  verdict: "approved",
  simulated: false,
  binding: {
    tag: "v1.2.3",
    sha: SHA,
    target: "production",
    strategy: "canary",
    evidenceDigest: digest("ed"),
    configDigest: digest("c0"),
  },
  codeRequired: false,
  authors: { outcome: "known", logins: ["dev-1", "dev-2"], why: "every author is known" },
  roles: [
    {
      role: "product-owner",
      environment: "approve-product",
      rules: [],
      reviews: [],
      outcome: "approved",
      login: "approver-1",
      comment: "Basket looks right, release it",
      at: minute(31),
      via: "listed user",
    },
    {
      role: "sre-lead",
      environment: "approve-sre",
      rules: [],
      reviews: [],
      outcome: "approved",
      login: "approver-2",
      comment: "",
      at: minute(44),
      via: "team octo-org/sre",
    },
    {
      role: "security-lead",
      environment: "approve-security",
      rules: [],
      reviews: [],
      outcome: "skipped",
      why: "release.severity == 'sev-0' is false for this release",
    },
  ],
  history: { runId: 1234567, attempt: 1, starters: ["release-engineer"], reviews: [] },
};

type Deployment = NonNullable<ReportInput["documents"]["deployment"]>;

function step(
  id: string,
  title: string,
  from: number,
  to: number,
  status: Deployment["steps"][number]["status"] = "done",
  found?: string,
): Deployment["steps"][number] {
  return {
    id,
    title,
    kind: id.startsWith("hold")
      ? "hold"
      : id === "validate"
        ? "checks"
        : id === "promote"
          ? "promote"
          : "command",
    status,
    startedAt: minute(from),
    finishedAt: minute(to),
    durationMs: (to - from) * MINUTE,
    ...(found === undefined ? {} : { found }),
  };
}

const deployment: Deployment = {
  outcome: "promoted",
  strategy: "canary",
  target: "production",
  previous: { tag: "v1.2.2", version: "1.2.2" },
  startedAt: minute(46),
  finishedAt: minute(70.5),
  durationMs: 24.5 * MINUTE,
  runs: 1,
  steps: [
    step("deploy", "Deploy beside the old version", 46, 48),
    step("shift-5", "Move 5% of the traffic to the new version", 48, 48.2),
    step("hold-5", "Watch at 5%", 48.2, 55, "done", "clear after 40 looks"),
    step("shift-25", "Move 25% of the traffic to the new version", 55, 55.2),
    step("hold-25", "Watch at 25%", 55.2, 62, "done", "clear after 40 looks"),
    step("shift-50", "Move 50% of the traffic to the new version", 62, 62.2),
    step("hold-50", "Watch at 50%", 62.2, 69, "done", "clear after 40 looks"),
    step("shift-100", "Move 100% of the traffic to the new version", 69, 69.2),
    step("validate", "Check the release in production", 69.2, 70.4, "done", "6 of 6 checks passed"),
    step("promote", "Promote: the new version stays", 70.4, 70.5),
  ],
  timeline: [
    { at: minute(46), what: "Rollout of v1.2.3 began" },
    { at: minute(70.5), what: "Promoted" },
  ],
};

/** One look a minute; `rate` gives the share of bad events of the new version. */
function looks(from: number, count: number, rate: (at: number) => number): readonly HealthPoint[] {
  let evidence = 1;
  let breachedAt: string | undefined;
  return Array.from({ length: count }, (_, at) => {
    const bad = Math.round(rate(at) * 1200);
    evidence = Math.max(0.02, evidence * (rate(at) > 0.004 ? 4.6 : 0.93));
    const time = minute(from + at);
    if (evidence >= 200 && breachedAt === undefined) breachedAt = time;
    const gap = at % 37 === 20;
    const why = `new version ${(rate(at) * 100).toFixed(2)}% bad of 1200, tolerated 0.11%; evidence ratio ${evidence.toFixed(2)} of 200`;
    return {
      at: time,
      checks: [
        {
          id: "health",
          level: "must",
          status: "passed",
          samples: { total: 1, passed: 1 },
          latency: { p95Ms: 40 + 25 * Math.abs(Math.sin(at / 5)) },
        },
      ],
      indicators: [
        {
          id: "errors",
          kind: "events",
          state: breachedAt === undefined ? "healthy" : "breached",
          trigger: "critical",
          quality: gap ? "gap" : "used",
          reading: gap ? {} : { canary: { bad, total: 1200 }, stable: { bad: 1, total: 9800 } },
          counts: {},
          toleratedRate: 0.0011,
          evidence,
          threshold: 200,
          why,
        },
        {
          id: "memory",
          kind: "gauge",
          state: "healthy",
          trigger: "medium",
          quality: "used",
          reading: { canary: { value: 6.1e8 + 4e7 * Math.sin(at / 9) } },
          counts: {},
          why: `value is 6.1e8`,
        },
      ],
      breaches:
        breachedAt === undefined
          ? []
          : [{ id: "errors", trigger: "critical", why: "evidence ratio 231 of 200", seenAt: breachedAt }],
    };
  });
}

const base: Omit<ReportInput, "documents" | "health" | "ledger" | "current"> = {
  mode: "release",
  run: record("stabilize", 5, 0, 0).run,
  release: {
    repository: "octo-org/checkout",
    tag: "v1.2.3",
    version: "1.2.3",
    sha: SHA,
    target: "production",
    strategy: "canary",
    severity: "sev-1",
    previous: { tag: "v1.2.2", version: "1.2.2" },
  },
  generatedAt: minute(200),
  ledgerDigest: digest("ee"),
  objectives: { errors: 0.999 },
};

const before = [
  record("readiness-gate", 1, 0, 1.5),
  record("staging-validate", 2, 2, 28),
  record("approve", 3, 44.5, 45),
];

/** Everything went well: promoted, and healthy through a soak of two hours. */
export function goodRelease(): ReportInput {
  return {
    ...base,
    ledger: [...before, record("rollout", 4, 45.8, 70.6)],
    current: {
      gate: "stabilize",
      verdict: "passed",
      reasonCode: "passed",
      reason: "5 of 5 required criteria hold",
      startedAt: minute(71),
      criteria: record("stabilize", 5, 71, 200).criteria,
      waivers: [
        {
          criterion: "evidence/performance",
          by: "approver-2",
          role: "sre-lead",
          reason: "Known: the cache is cold on the first run",
          expires: "2026-11-10T00:00:00.000Z",
        },
      ],
      evidence: [],
    },
    documents: { approval, deployment },
    health: looks(72, 120, (at) => 0.0004 + 0.0003 * Math.abs(Math.sin(at / 7))),
  };
}

/** The new version answers 2% errors at 25% of the traffic: seen, undone, told. */
export function rolledBackRelease(): ReportInput {
  const seenAt = minute(58);
  const cause = {
    reasonCode: "objective-missed" as const,
    why: "errors: new version 2.1% bad of 1200, tolerated 0.11%; evidence ratio 231 of 200",
    seenAt,
  };
  return {
    ...base,
    generatedAt: minute(63),
    ledger: before,
    current: {
      gate: "rollout",
      verdict: "failed",
      reasonCode: "rolled-back",
      reason: cause.why,
      startedAt: minute(45.8),
      criteria: [
        {
          id: "rollout/ended",
          title: "The rollout ended promoted",
          level: "must",
          status: "failed",
          reasonCode: "rolled-back",
          expected: "promoted",
          found: cause.why,
          next: "Look at the indicator's chart and the decision in the report.",
        },
      ],
      waivers: [],
      evidence: [],
    },
    documents: {
      approval,
      deployment: {
        ...deployment,
        outcome: "rolled-back",
        finishedAt: minute(60.1),
        durationMs: 14.1 * MINUTE,
        cause,
        steps: [
          ...deployment.steps.slice(0, 4),
          step("hold-25", "Watch at 25%", 55.2, 58, "failed", cause.why),
          ...deployment.steps
            .slice(5)
            .map(({ id, title, kind }) => ({ id, title, kind, status: "not-reached" as const })),
        ],
        timeline: [{ at: minute(46), what: "Rollout of v1.2.3 began" }],
      },
      rollback: {
        verdict: "rolled-back",
        target: "production",
        to: { tag: "v1.2.2", version: "1.2.2" },
        cause,
        beganAt: minute(58.01),
        finishedAt: minute(60.1),
        decisionMs: 600,
        durationMs: 2.09 * MINUTE,
        targetMs: 15 * MINUTE,
        withinTarget: true,
        command: { run: "bash scripts/rollback.sh", result: null },
        checks: [],
        leftToDo: [],
        timeline: [],
      },
    },
    health: looks(48, 11, (at) => (at < 7 ? 0.0005 : 0.021)),
  };
}

/** What the role answered to the question whether the release is stable. */
export type Answer = "approved" | "rejected" | "none";

/** The good release where a role certifies: asked when its soak ended, answered 40 minutes later. */
export function certifiedRelease(answer: Answer): ReportInput {
  const good = goodRelease();
  const asked = record("stabilize", 5, 71, 200, {
    verdict: "pending",
    reasonCode: "certification-pending",
    reason: "stable, and not certified yet: waiting for sre-lead to review approve-sre",
  });
  const base = {
    id: "certification/sre-lead",
    title: "sre-lead certified the release",
    level: "must",
  } as const;
  const { current } = good;
  if (current === undefined) throw new Error("expected a gate at work");
  if (answer === "none") {
    const why = "waiting for a review of approve-sre by sre-lead";
    const criteria = [...current.criteria, { ...base, status: "skipped", why } as const];
    const { verdict, reasonCode, reason } = asked;
    return { ...good, current: { ...current, verdict, reasonCode, reason, criteria } };
  }
  const rejected = {
    status: "failed",
    reasonCode: "certification-rejected",
    expected: "an approval for sre-lead",
    found: "approver-2 rejected approve-sre, with the comment: p95 creeps up",
    next: "Settle it.",
  } as const;
  const passed = { status: "passed", found: "approver-2 (team octo-org/sre)" } as const;
  const criteria = [...current.criteria, { ...base, ...(answer === "approved" ? passed : rejected) }];
  const ended =
    answer === "approved"
      ? { verdict: current.verdict, reasonCode: current.reasonCode, reason: "6 of 6 required criteria hold" }
      : ({
          verdict: "failed",
          reasonCode: "certification-rejected",
          reason: "sre-lead certified the release: approver-2 rejected approve-sre",
        } as const);
  const role = { role: "sre-lead", environment: "approve-sre", rules: [], reviews: [] };
  const certification: NonNullable<ReportInput["documents"]["certification"]> = {
    ...approval,
    verdict: answer === "approved" ? "approved" : "refused",
    binding: approval.binding === null ? null : { ...approval.binding, evidenceDigest: digest("5c") },
    roles: [
      answer === "approved"
        ? {
            ...role,
            outcome: "approved",
            login: "approver-2",
            comment: "watched the dashboards <b>overnight</b>",
            at: minute(240),
            via: "team octo-org/sre",
          }
        : { ...role, ...rejected, reasonCode: "approval-rejected", outcome: "refused" },
    ],
  };
  return {
    ...good,
    generatedAt: minute(241),
    ledger: [...good.ledger, asked],
    current: { ...current, ...ended, startedAt: minute(240.5), criteria },
    documents: { ...good.documents, certification },
  };
}
