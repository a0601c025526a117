import { describe, expect, test } from "vitest";
import { prepareRelease } from "../../support/github/scenario.ts";
import { NOW, useGitHub } from "./connected.ts";

const on = useGitHub();

describe("deployments", () => {
  test("a deployment keeps its payload, and its statuses come newest first", async () => {
    const { sha } = prepareRelease(on.emulator.state, { tag: "v1.0.0" });
    // A check that is still running (this very job) must not stop the record.
    on.emulator.state.checks.addRun(sha, { name: "release", status: "in_progress", conclusion: null });
    const payload = { ledgerDigest: "ab", steps: [1, 2] };
    const id = await on.github.createDeployment({
      ref: "v1.0.0",
      environment: "production",
      description: "d",
      payload,
    });
    await on.github.setDeploymentStatus(id, { state: "in_progress", description: "Canary at 5%" });
    await on.github.setDeploymentStatus(id, {
      state: "success",
      description: "Promoted",
      logUrl: "https://on.github.com/octo-org/checkout/actions/runs/1",
      environmentUrl: "https://example.com",
    });
    expect(await on.github.deployments("production")).toEqual([
      { id, sha, ref: "v1.0.0", environment: "production", createdAt: NOW, payload },
    ]);
    expect(await on.github.deployments("staging")).toEqual([]);
    expect(await on.github.deploymentStatuses(id)).toEqual([
      { state: "success", description: "Promoted", createdAt: NOW, creator: "github-actions[bot]" },
      { state: "in_progress", description: "Canary at 5%", createdAt: NOW, creator: "github-actions[bot]" },
    ]);
    expect(on.emulator.state.deployments.find(id)?.statuses.at(-1)?.environmentUrl).toBe(
      "https://example.com",
    );
  });

  test("a description that GitHub would refuse is cut to its 140 characters", async () => {
    prepareRelease(on.emulator.state, { tag: "v1.0.0" });
    const id = await on.github.createDeployment({
      ref: "v1.0.0",
      environment: "e",
      description: "",
      payload: {},
    });
    await on.github.setDeploymentStatus(id, { state: "pending", description: "🚀".repeat(200) });
    const [status] = await on.github.deploymentStatuses(id);
    expect([...(status?.description ?? "")]).toHaveLength(140);
    expect(status?.description.endsWith("🚀…")).toBe(true);
  });

  test("what GitHub refuses is explained, not repeated", async () => {
    const input = { ref: "v9", environment: "production", description: "", payload: {} };
    await expect(on.github.createDeployment(input)).rejects.toMatchObject({
      code: "github-refused",
      explanation: { found: "422: No ref found for: v9" },
    });
    expect(on.emulator.requests).toHaveLength(1);
    await expect(
      on.github.setDeploymentStatus(404, { state: "error", description: "" }),
    ).rejects.toMatchObject({
      code: "github-refused",
    });
  });
});
