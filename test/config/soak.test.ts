import { describe, expect, it } from "vitest";
import { parseConfig } from "../../src/config/load.ts";
import { configError } from "../support/config-problems.ts";

const config = (stabilize: string, approval = ""): string => `version: 1
name: checkout
roles:
  sre-lead: { environment: approve-sre, users: [ana] }
${approval}rollout:
  deploy: bash scripts/deploy.sh
  rollback: bash scripts/rollback.sh
  checks: [{ id: health, http: "http://127.0.0.1/healthz" }]
stabilize: ${stabilize}
`;

describe("stabilize in the config", () => {
  it.each([["{ certified-by: sre-lead }"], ["{ soak: 24h, checkpoints: [8h, 24h], wait-timers: true }"]])(
    "takes %s",
    async (stabilize) => {
      const bytes = new TextEncoder().encode(config(stabilize));
      await expect(parseConfig(bytes, { path: "release-gates.yml", env: {} })).resolves.toBeDefined();
    },
  );

  it.each([
    [
      "a role that is not there",
      "{ certified-by: sre-laed }",
      "",
      "stabilize.certified-by: there is no role",
      9,
      "did you mean sre-lead?",
    ],
    [
      "a certification without reviews",
      "{ certified-by: sre-lead }",
      "approval: { comments: { issue: 12 } }\n",
      "a certification is a review of an environment",
      10,
      "remove one of them",
    ],
    [
      "a certification of several services as one",
      "{ certified-by: sre-lead }",
      "services: { cart: { paths: [cart] } }\n",
      "a certification is written into one ledger",
      10,
      "cannot be certified as one",
    ],
    ["timers without checkpoints", "{ wait-timers: true }", "", "there are none", 9, "add checkpoints"],
    [
      "a timer that would have to change",
      "{ soak: 2h, checkpoints: [1h], wait-timers: true, extend: { by: 1h } }",
      "",
      "a wait timer is fixed",
      9,
      "remove extend",
    ],
    [
      "a timer of seconds",
      "{ soak: 2h, checkpoints: [90s], wait-timers: true }",
      "",
      "a wait timer counts whole minutes",
      9,
      "whole minutes",
    ],
  ])("refuses %s, with the place and what to do", async (_, stabilize, approval, message, line, next) => {
    const { problems } = await configError(config(stabilize, approval));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      message: expect.stringContaining(message),
      where: { line },
      next: expect.stringContaining(next),
    });
  });
});
