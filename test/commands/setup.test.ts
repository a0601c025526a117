import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { setup } from "../../src/commands/setup.ts";
import type { Git } from "../../src/ports/git.ts";
import type { HttpOutcome, HttpRequest } from "../../src/ports/http.ts";
import { memoryWorkspace } from "../support/fakes/memory-workspace.ts";
import { partialWorld } from "../support/fakes/partial-world.ts";
import { partial } from "../support/fakes/unused.ts";

const CONFIG = `version: 1
name: shop
roles:
  product-owner: { environment: "approve \`id\` $HOME", users: [ana], teams: [octo-org/product], wait-timer: 1h }
rollout:
  deploy: bash deploy.sh
  rollback: bash rollback.sh
  checks: [{ id: health, http: "\${BASE_URL}/healthz", within: 60s }]
`;
const inputs = {
  config: "release-gates.yml",
  repository: undefined,
  staging: "staging",
  branch: undefined,
  apply: false,
  token: "secret-token",
};

function world(
  answer: (request: HttpRequest) => { status: number; body?: unknown } = () => ({ status: 200 }),
) {
  return partialWorld({
    env: {},
    workspace: memoryWorkspace({ "release-gates.yml": CONFIG }),
    git: partial<Git>("git", { repository: async () => "octo-org/shop" }),
    http: {
      send: async (request): Promise<HttpOutcome> => {
        const { status, body } = answer(request);
        const bytes = new TextEncoder().encode(body === undefined ? "" : JSON.stringify(body));
        return { kind: "response", status, headers: {}, body: bytes, latencyMs: 1, visited: [] };
      },
    },
  });
}

/** Runs a script with a `gh` that writes its calls down and knows nobody but number 7. */
function runWithGh(script: string, present = "") {
  const folder = mkdtempSync(join(tmpdir(), "setup-"));
  const log = join(folder, "calls");
  writeFileSync(
    join(folder, "gh"),
    `#!/usr/bin/env bash
case " $* " in
  *" --paginate "*) echo "${present}" ;;
  *" --jq .id "*) echo 7 ;;
  *) echo "$*" >> "${log}"; cat >> "${log}" ;;
esac
`,
  );
  chmodSync(join(folder, "gh"), 0o755);
  writeFileSync(join(folder, "setup.sh"), script);
  execFileSync("bash", ["setup.sh"], { cwd: folder, env: { PATH: `${folder}:${process.env["PATH"]}` } });
  const calls = existsSync(log) ? readFileSync(log, "utf8") : "";
  rmSync(folder, { recursive: true });
  return calls;
}

describe("setup", () => {
  it("prints a script that a shell runs as it stands, whatever the names hold", async () => {
    const script = await setup(inputs, world());
    const calls = runWithGh(script);
    expect(calls).toContain("--method PUT repos/octo-org/shop/environments/approve%20%60id%60%20%24HOME");
    expect(calls).toContain('"reviewers": [{ "type": "Team", "id": 7 }, { "type": "User", "id": 7 }]');
    expect(calls).toContain('"wait_timer": 60');
    const bodies = calls.split(/^api .*$/m).filter((body) => body.trim() !== "");
    expect(bodies.length).toBeGreaterThan(10);
    for (const body of bodies) expect(() => JSON.parse(body)).not.toThrow();
    expect(script).toContain("By hand");
  });

  it("makes nothing twice that cannot be made twice", async () => {
    const calls = runWithGh(await setup(inputs, world()), "there");
    expect(calls).not.toContain("--method POST");
    expect(calls).toContain("--method PUT");
  });

  it("makes the settings at once when it is told to", async () => {
    const sent: HttpRequest[] = [];
    const output = await setup(
      { ...inputs, apply: true },
      world((request) => {
        sent.push(request);
        if (/users\/|teams\//.test(request.url)) return { status: 200, body: { id: 7 } };
        const present = request.url.includes("rulesets")
          ? [{ name: "release-gates: release tags never move" }]
          : { branch_policies: [] };
        return { status: 200, body: request.method === "GET" ? present : {} };
      }),
    );
    const [first] = sent.filter(({ method }) => method === "PUT");
    expect(JSON.parse(first?.body ?? "")).toMatchObject({
      reviewers: [
        { type: "Team", id: 7 },
        { type: "User", id: 7 },
      ],
    });
    expect(output).toContain("there already: release-gates: release tags never move");
    expect(output).toContain("made: release-gates: main is reviewed");
    expect(output).not.toContain("secret-token");
  });

  it.each([
    ["without a token", { apply: true, token: undefined }, 200, "token-missing"],
    ["with a token that may not", { apply: true }, 403, "permission-denied"],
    ["when GitHub refuses", { apply: true }, 422, "github-refused"],
    ["for a repository that is none", { repository: "shop; rm -rf" }, 200, "input-invalid"],
  ])("says what is wrong %s", async (_, change, status, code) => {
    await expect(
      setup(
        { ...inputs, ...change },
        world(() => ({ status, body: {} })),
      ),
    ).rejects.toMatchObject({
      code: status === 200 ? code : expect.stringMatching(code),
    });
  });
});
