import { randomBytes } from "node:crypto";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DefaultArtifactClient } from "@actions/artifact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type ArtifactService, startArtifactService } from "./service.ts";

let service: ArtifactService;
let directory: string;

beforeEach(async () => {
  service = await startArtifactService();
  directory = await mkdtemp(join(tmpdir(), "artifact-service-"));
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await service.close();
});

function enterJob(run: number, job: number) {
  for (const [name, value] of Object.entries(service.envFor(run, job))) {
    vi.stubEnv(name, value);
  }
  return new DefaultArtifactClient();
}

async function upload(client: DefaultArtifactClient, name: string, content: string | Uint8Array) {
  const file = join(directory, "evidence.json");
  await writeFile(file, content);
  return client.uploadArtifact(name, [file], directory);
}

describe("the artifact service", () => {
  test("lets the unmodified client carry files from one job to the next", async () => {
    const sent = await upload(enterJob(1, 1), "evidence", '{"a":1}');
    const next = enterJob(1, 2);
    const { artifact } = await next.getArtifact("evidence");
    expect(artifact.digest).toBe(`sha256:${sent.digest}`);
    const out = await mkdtemp(join(directory, "out-"));
    await next.downloadArtifact(artifact.id, { path: out });
    expect(await readFile(join(out, "evidence.json"), "utf8")).toBe('{"a":1}');
  });

  test("takes an upload in several blocks", async () => {
    const sent = await upload(enterJob(1, 1), "big", randomBytes(9_000_000));
    expect(service.calls.filter((call) => call === "PUT blob block").length).toBeGreaterThan(1);
    expect(service.artifacts[0]?.blob.bytes?.length).toBe(sent.size);
  });

  test("shows a run only its own artifacts, and no name twice", async () => {
    await upload(enterJob(1, 1), "evidence", "1");
    await expect(upload(enterJob(1, 2), "evidence", "2")).rejects.toThrow(/409.*already exists/);
    await expect(enterJob(2, 1).getArtifact("evidence")).rejects.toThrow(/not found/i);
    await enterJob(1, 1).deleteArtifact("evidence");
    expect(service.artifacts).toEqual([]);
  });

  test("refuses a token of another run", async () => {
    await upload(enterJob(1, 1), "evidence", "1");
    const response = await fetch(
      `${service.url}/twirp/github.actions.results.api.v1.ArtifactService/ListArtifacts`,
      {
        method: "POST",
        headers: { authorization: `Bearer ${service.envFor(2, 1)["ACTIONS_RUNTIME_TOKEN"]}` },
        body: JSON.stringify({ workflow_run_backend_id: "1", workflow_job_run_backend_id: "1" }),
      },
    );
    expect(response.status).toBe(403);
  });
});
