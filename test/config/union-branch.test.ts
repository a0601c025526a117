import { expect, it } from "vitest";
import { parseConfig } from "../../src/config/load.ts";
import { ReleaseGatesError } from "../../src/gate/errors.ts";

const config = (source: string) => `version: 1
name: checkout
roles: { release-manager: { environment: approve-release, users: [approver-1] } }
metrics: { sources: { app: ${source} } }
rollout:
  deploy: bash deploy.sh
  rollback: bash rollback.sh
  checks: [{ id: health, http: "http://127.0.0.1/healthz" }]
`;

async function problems(source: string): Promise<readonly string[]> {
  try {
    await parseConfig(new TextEncoder().encode(config(source)), { path: "c.yml", env: {} });
  } catch (error) {
    if (error instanceof ReleaseGatesError) return error.problems.map(({ message }) => message);
    throw error;
  }
  return [];
}

it("a kind that is a mapping is a value that does not fit, whatever its keys are called", async () => {
  expect(await problems('{ type: { toString: "" } }')).toEqual([
    "metrics.sources.app.type has a value that does not fit",
  ]);
});

it("a misspelt key for the kind is named with the key that was meant", async () => {
  expect((await problems("{ t pe: openmetrics, url: http://127.0.0.1/metrics }"))[0]).toBe(
    'unknown key "t pe" in metrics.sources.app',
  );
});
