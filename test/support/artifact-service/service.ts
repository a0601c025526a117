import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { answerBlob, type Blob } from "./blobs.ts";
import { answerTwirp } from "./twirp.ts";

/** An artifact as the service keeps it. Tests may tamper with `blob.bytes` and `digest`. */
export interface StoredArtifact {
  readonly id: number;
  readonly runId: string;
  readonly jobId: string;
  readonly name: string;
  readonly blob: Blob;
  readonly createdAt: string;
  readonly expiresAt: string | undefined;
  /** `sha256:...` as the uploader said. */
  digest: string | undefined;
  /** Only finalized artifacts can be listed and fetched. */
  finalized: boolean;
}

export interface ArtifactServiceOptions {
  /** Called for every artifact that was uploaded whole. */
  readonly onFinalized?: (artifact: StoredArtifact) => void;
}

export interface ArtifactService {
  readonly url: string;
  /** Environment of a job of the first run. */
  readonly env: Readonly<Record<string, string>>;
  /** Environment of a job: the same run sees the same artifacts, another run sees none of them. */
  envFor(runId: number | string, jobId: number | string): Readonly<Record<string, string>>;
  readonly artifacts: StoredArtifact[];
  /** The next call of the method (`CreateArtifact`, ..., or `blob`) fails with the status. */
  failNext(method: string, status: number): void;
  /** Methods called, in order. */
  readonly calls: readonly string[];
  close(): Promise<void>;
}

/**
 * Starts the artifact service of a runner: the calls of `@actions/artifact` (twirp) and the storage behind
 * their signed addresses. The unmodified client uploads to and downloads from it.
 */
export async function startArtifactService(options: ArtifactServiceOptions = {}): Promise<ArtifactService> {
  const artifacts: StoredArtifact[] = [];
  const calls: string[] = [];
  const failures = new Map<string, number[]>();
  let base = "";

  const server = createServer((request, response) => {
    void (async () => {
      const body = await readBody(request);
      const url = new URL(request.url ?? "/", base);
      const method = /^\/twirp\/github\.actions\.results\.api\.v1\.ArtifactService\/(\w+)$/.exec(
        url.pathname,
      )?.[1];
      calls.push(method ?? `${request.method} blob ${url.searchParams.get("comp") ?? ""}`.trim());
      const failure = failures.get(method ?? "blob")?.shift();
      if (failure !== undefined) {
        response.writeHead(failure, { "content-type": "application/json" });
        response.end(JSON.stringify({ code: "unavailable", msg: "a fault that was planned" }));
        return;
      }
      if (method !== undefined) {
        const answer = answerTwirp(
          { artifacts, base, onFinalized: options.onFinalized },
          method,
          request,
          body,
        );
        response.writeHead(answer.status, { "content-type": "application/json" });
        response.end(JSON.stringify(answer.body));
        return;
      }
      const artifact = artifacts.find((one) => url.pathname === `/account/artifacts/${one.id}`);
      if (artifact === undefined || url.searchParams.get("sig") !== "signed") {
        response.writeHead(403).end();
        return;
      }
      answerBlob(artifact.blob, `${artifact.name}.zip`, request, url.searchParams, body, response);
    })();
  });
  base = await listen(server);

  const envFor: ArtifactService["envFor"] = (runId, jobId) => ({
    ACTIONS_RESULTS_URL: `${base}/`,
    ACTIONS_RUNTIME_TOKEN: runtimeToken(String(runId), String(jobId)),
    // The client refuses servers it takes for GitHub Enterprise; `.localhost` is its own exception.
    GITHUB_SERVER_URL: "http://github.localhost",
  });
  return {
    url: base,
    env: envFor(1, 1),
    envFor,
    artifacts,
    calls,
    failNext: (method, status) => {
      failures.set(method, [...(failures.get(method) ?? []), status]);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A token as the runner gives it to a job: what matters to the client is its scope. */
function runtimeToken(runId: string, jobId: string): string {
  const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const scope = `Actions.Results:${runId}:${jobId}`;
  return `${encode({ alg: "none", typ: "JWT" })}.${encode({ scp: `Actions.Example ${scope}` })}.emulated`;
}

async function readBody(request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) {
    chunks.push(chunk as Uint8Array);
  }
  return Buffer.concat(chunks);
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () =>
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    );
  });
}
