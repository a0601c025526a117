/**
 * A config that uses every part of the schema. What is loaded with all its cross-checks leaves one of two parts out that
 * exclude each other: `LOADABLE_CONFIG`.
 */
export const FULL_CONFIG = {
  version: 1,
  name: "checkout",
  release: {
    tag: "v{version}",
    target: "production",
    severity: "sev-1",
    strategy: "canary",
    "security-impacting": 'changed(["src/auth/**"])',
  },
  readiness: {
    evidence: [
      {
        id: "tests",
        format: "junit",
        path: "a/**/*.xml",
        "max-age": "24h",
        require: "tests.failed == 0",
        scope: "core",
      },
      {
        id: "perf",
        format: "json",
        path: "p.json",
        schema: "p.schema.json",
        require: "document.p95 <= 200",
        "waivable-by": ["lead"],
        when: "release.securityImpacting",
      },
      { id: "ci", format: "junit", path: "a.xml", from: { workflow: "ci.yml", artifact: "test-reports" } },
      {
        id: "run",
        format: "junit",
        path: "a.xml",
        from: { run: 12345, artifact: "test-reports", within: "5m" },
      },
      { id: "asset", format: "junit", path: "*.xml", from: { release: "current" } },
      {
        id: "url",
        format: "json",
        path: "perf.json",
        from: {
          url: "https://127.0.0.1/{sha}.json",
          headers: { a: "b" },
          sha256: "0".repeat(63).concat("a"),
        },
      },
    ],
    checks: ["build", { name: "test (*)", workflow: "ci.yml", within: "30m", allow: ["skipped"] }],
    "checks-within": "20m",
    blockers: ["release-blocker", { label: "known-issue", level: "should" }],
    "deploy-window": { "opens-within": "12h" },
    checklist: [
      {
        id: "restore",
        title: "Backups are restored",
        level: "should",
        "attested-by": "lead",
        "max-age": "30d",
        "per-release": true,
        "answered-by": "evidence/tests",
        when: "release.strategy == 'canary'",
        scope: "system",
        "waivable-by": ["lead"],
      },
    ],
    attestations: { issue: 12 },
    features: {
      path: "docs/features/*.md",
      format: "markdown",
      require: "checklist.open == 0",
      level: "must",
      "waivable-by": ["lead"],
    },
    "rollback-plan": { path: "plan.md", "rehearsed-within": "30d" },
    system: { env: ["TOKEN"], files: ["a.sh"], http: [{ id: "dash", url: "http://127.0.0.1/" }] },
  },
  roles: {
    lead: {
      environment: "approve",
      users: ["approver-1"],
      when: "release.severity == 'sev-0'",
      "wait-timer": "30m",
    },
  },
  approval: { "author-may-approve": false, "waivable-by": ["lead"], "waivers-expire-within": "14d" },
  waivers: [
    {
      criterion: "evidence/perf",
      reason: "The load generator is down.",
      by: "approver-1",
      role: "lead",
      from: "2026-11-01",
      expires: "2026-12-01T18:00:00Z",
    },
  ],
  freeze: { "deploy-windows": [{ days: ["mon"], from: "09:00", to: "16:00", timezone: "Europe/Berlin" }] },
  staging: {
    checks: [{ id: "h", http: "http://127.0.0.1/", within: "60s" }],
    "success-rate": "100%",
    parity: [{ files: ["a.yml", "b.yml"], ignore: ["replicas"], scope: "system" }],
    drift: { paths: ["infra/**"], when: 'changed(["infra/**"])' },
    uat: { format: "markdown", path: "UAT.md", scope: "standard", when: "release.securityImpacting" },
  },
  metrics: {
    sources: { app: { type: "openmetrics", url: "http://127.0.0.1/metrics" } },
    indicators: [
      { id: "errors", source: "app", bad: "errors_total", total: "requests_total", objective: "99.9%" },
      { id: "memory", source: "app", value: "memory_bytes", require: "value < 1.5e9" },
    ],
  },
  rollout: {
    deploy: { run: "bash deploy.sh", timeout: "5m", env: { A: "b" } },
    shift: "bash shift.sh",
    triggers: { high: "1h", medium: "4h", decision: { role: "lead", workflow: "rollback-decision.yml" } },
    rollback: "bash rollback.sh",
    canary: {
      steps: [
        { weight: 5, hold: "10m" },
        { weight: 50, hold: "10m" },
      ],
    },
    checks: [
      { id: "h", http: { url: "http://127.0.0.1/", headers: { a: "b" } }, samples: 3 },
      { id: "r", run: "x" },
    ],
  },
  stabilize: { soak: "10m", checkpoints: ["5m"], "certified-by": "lead" },
  notify: [
    { slack: "http://127.0.0.1/slack", on: ["error"] },
    { webhook: "http://127.0.0.1/audit", secret: "s3cret" },
  ],
  communications: {
    "planned-at": "2026-11-24T09:00:00Z",
    ahead: ["3d", "1d"],
    audiences: [{ name: "Customers", channel: "status page", moments: ["ahead", "completion"] }],
  },
  documents: { "release-notes": "docs/releases/{version}/notes.md", changelog: "docs/CHANGES.md" },
  services: { app: { paths: ["services/app/**"] } },
  rehearsal: { safe: true },
};

const { services: _, ...loadable } = FULL_CONFIG;
/** A release of several services cannot be certified as one. */
export const LOADABLE_CONFIG = loadable;

export type Path = readonly (string | number)[];

/** Every place in a value, the value itself first. */
export function placesOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...keys.flatMap((key) => placesOf(Reflect.get(value, key), [...path, key]))];
}

/** The value at a place. */
export function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => Reflect.get(inner as object, key), value);
}

/** The value with one place replaced. */
export function replaced(value: unknown, path: Path, by: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((item, index) => (index === key ? replaced(item, rest, by) : item));
  return { ...(value as object), [key]: replaced(Reflect.get(value as object, key), rest, by) };
}
