import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { parseConfig } from "../../src/config/load.ts";
import { configError } from "../support/config-problems.ts";

const TEN_LINES = `version: 1
name: checkout
roles:
  release-manager: { environment: approve-release, users: [approver-1] }
rollout:
  deploy: bash scripts/deploy.sh
  rollback: bash scripts/rollback.sh
  checks:
    - { id: health, http: "\${BASE_URL}/healthz", within: 60s }
`;

function load(text: string, env: Record<string, string> = { BASE_URL: "http://127.0.0.1:8080" }) {
  return parseConfig(new TextEncoder().encode(text), { path: ".github/release-gates.yml", env });
}

describe("a config of ten lines", () => {
  it("is completed with every default", async () => {
    const { config } = await load(TEN_LINES);
    expect(config.rollout.deploy).toEqual({
      run: "bash scripts/deploy.sh",
      timeout: 900_000,
      env: {},
      "pass-env": [],
    });
    expect(config.rollout.checks[0]).toMatchObject({
      http: { url: "http://127.0.0.1:8080/healthz", method: "GET", headers: {} },
      require: "status >= 200 && status < 300",
      within: 60_000,
      samples: 1,
      "success-rate": 1,
    });
    expect(config.release).toMatchObject({ tag: "v{version}", target: "production", severity: "sev-1" });
    expect(config.approval).toMatchObject({ "author-may-approve": false, "one-person-one-role": true });
    expect(config.stabilize).toMatchObject({ soak: 60_000, completeness: 0.95 });
    expect(config.rehearsal).toEqual({ safe: false });
  });

  it("is known by the digest of its bytes", async () => {
    const loaded = await load(TEN_LINES);
    expect(loaded.digest).toBe(createHash("sha256").update(TEN_LINES).digest("hex"));
    expect(loaded.path).toBe(".github/release-gates.yml");
  });

  it("knows where every key stands, and for a default the nearest key in the file", async () => {
    const { locate } = await load(TEN_LINES);
    const file = ".github/release-gates.yml";
    expect(locate(["rollout", "rollback"])).toEqual({ file, line: 7, column: 3 });
    expect(locate(["rollout", "checks", 0, "within"])).toEqual({ file, line: 9, column: 50 });
    expect(locate(["rollout", "checks", 0, "timeout"])).toEqual({ file, line: 9, column: 7 });
    expect(locate(["stabilize", "soak"])).toEqual({ file, line: 1, column: 1 });
  });

  it("may start with a UTF-8 byte order mark", async () => {
    await expect(load(`\uFEFF${TEN_LINES}`)).resolves.toMatchObject({ config: { name: "checkout" } });
  });

  it("may be JSON, which is YAML", async () => {
    const json = JSON.stringify({
      version: 1,
      name: "x",
      roles: { lead: { environment: "approve" } },
      rollout: { deploy: "a", rollback: "b", checks: [{ id: "c", run: "d" }] },
    });
    await expect(load(json)).resolves.toMatchObject({ config: { name: "x" } });
  });
});

describe("anchors and merge keys", () => {
  const text = `version: 1
name: checkout
roles: { lead: { environment: approve } }
staging:
  checks: &checks
    - { id: health, http: "http://127.0.0.1/", within: 60s }
rollout:
  deploy: &settings { run: bash deploy.sh, timeout: 20m, pass-env: [DEPLOY_TOKEN] }
  rollback: { <<: *settings, run: bash rollback.sh }
  checks: *checks
`;
  it("work as in YAML", async () => {
    const { config } = await load(text);
    expect(config.rollout.checks).toEqual(config.staging.checks);
    expect(config.rollout.rollback).toMatchObject({ run: "bash rollback.sh", timeout: 1_200_000 });
  });

  it("are reported once, where they are written", async () => {
    const error = await configError(text.replace("within: 60s", "within: soon"));
    expect(error.problems).toHaveLength(1);
    expect(error.problems[0]?.where).toMatchObject({ line: 6, column: 56 });
  });

  it("are followed to the place of an inherited key", async () => {
    const { locate } = await load(text);
    expect(locate(["rollout", "rollback", "timeout"])).toMatchObject({ line: 8 });
    expect(locate(["rollout", "checks", 0, "id"])).toMatchObject({ line: 6 });
  });
});

describe("references to environment variables", () => {
  const withCheck = (check: string) => TEN_LINES.replace(/ {4}- \{ id: health.*\n/, () => `    - ${check}\n`);

  it("are replaced in addresses, headers, bodies, paths, users and the env of commands", async () => {
    const text = `version: 1
name: checkout
roles: { lead: { environment: "approve-\${STAGE}", users: ["\${LEAD}"], teams: ["org/\${TEAM}"] } }
readiness: { evidence: [{ id: tests, format: junit, path: "\${REPORTS}/junit.xml" }] }
rollout:
  deploy: { run: bash deploy.sh, env: { REGION: "\${REGION}-1", run: "\${REGION}" } }
  rollback: bash rollback.sh
  checks:
    - { id: a, http: { url: "\${BASE_URL}/a", headers: { authorization: "Bearer \${TOKEN}" }, body: "\${TEAM}" } }
`;
    const env = {
      BASE_URL: "https://example.com",
      TOKEN: "t0ken",
      TEAM: "sre",
      LEAD: "approver-1",
      STAGE: "prod",
      REPORTS: "out",
      REGION: "eu",
    };
    const { config, references } = await load(text, env);
    expect(config.roles["lead"]).toMatchObject({
      environment: "approve-prod",
      users: ["approver-1"],
      teams: ["org/sre"],
    });
    expect(config.readiness.evidence[0]?.path).toBe("out/junit.xml");
    expect(config.rollout.deploy.env).toEqual({ REGION: "eu-1", run: "eu" });
    expect(config.rollout.checks[0]).toMatchObject({
      http: { url: "https://example.com/a", headers: { authorization: "Bearer t0ken" }, body: "sre" },
    });
    expect(Object.fromEntries(references)).toEqual(env);
  });

  it("are left alone in shell lines, where bash reads them, and in CEL expressions", async () => {
    const text = withCheck('{ id: a, run: "curl ${HOST}" }')
      .replace(
        "deploy: bash scripts/deploy.sh",
        'deploy: bash ${SCRIPTS:-scripts}/deploy.sh\n  shift: { run: "x ${A}" }',
      )
      .replace("users:", `when: "release.tag != '\${A}'", users:`);
    const { config, references } = await load(text, {});
    expect(config.rollout.deploy.run).toBe("bash ${SCRIPTS:-scripts}/deploy.sh");
    expect(config.rollout.shift?.run).toBe("x ${A}");
    expect(config.rollout.checks[0]).toMatchObject({ run: "curl ${HOST}" });
    expect(config.roles["release-manager"]?.when).toBe("release.tag != '${A}'");
    expect(references.size).toBe(0);
  });

  it("are kept as text after a doubled dollar sign", async () => {
    const text = withCheck(
      '{ id: a, http: { url: "http://x.example/", body: "$${NAME} costs $5 or ${PRICE}" } }',
    );
    const { config } = await load(text, { PRICE: "6" });
    expect(config.rollout.checks[0]).toMatchObject({ http: { body: "${NAME} costs $5 or 6" } });
  });

  it("are not replaced twice", async () => {
    const text = withCheck('{ id: a, http: { url: "http://x.example/", body: "${A}" } }');
    const { config } = await load(text, { A: "${B}", B: "b" });
    expect(config.rollout.checks[0]).toMatchObject({ http: { body: "${B}" } });
  });

  it("that are not set have a code of their own when nothing else is wrong", async () => {
    expect((await configError(TEN_LINES)).code).toBe("environment-variable-missing");
    expect((await configError(TEN_LINES, { BASE_URL: "" })).code).toBe("environment-variable-missing");
    expect((await configError(TEN_LINES.replace("version: 1", "version: 2"))).code).toBe("config-invalid");
  });

  it("never show their value in a problem", async () => {
    const error = await configError(TEN_LINES, { BASE_URL: "s3cret-without-scheme" });
    expect(error.code).toBe("config-invalid");
    expect(JSON.stringify(error.problems)).not.toContain("s3cret");
    expect(error.problems[0]).toMatchObject({ found: '"${BASE_URL}/healthz"' });
  });
});
