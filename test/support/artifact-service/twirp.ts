import type { IncomingMessage } from "node:http";
import { createBlob } from "./blobs.ts";
import type { StoredArtifact } from "./service.ts";

interface Store {
  readonly artifacts: StoredArtifact[];
  /** Origin of the service, for signed addresses. */
  readonly base: string;
  readonly onFinalized: ((artifact: StoredArtifact) => void) | undefined;
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** Fields of every request; protobuf's JSON form has 64-bit numbers as text. */
interface Call {
  readonly workflow_run_backend_id: string;
  readonly workflow_job_run_backend_id: string;
  readonly name?: string;
  readonly expires_at?: string;
  readonly size?: string;
  readonly hash?: string;
  readonly name_filter?: string;
  readonly id_filter?: string;
}

/** Answers one call of `github.actions.results.api.v1.ArtifactService` in twirp's JSON form. */
export function answerTwirp(
  store: Store,
  method: string,
  request: IncomingMessage,
  body: Uint8Array,
): Answer {
  const call = JSON.parse(Buffer.from(body).toString("utf8")) as Call;
  if (!holdsScope(request.headers.authorization, call)) {
    return failure(403, "permission_denied", "the token is for another run");
  }
  const mine = store.artifacts.filter((artifact) => artifact.runId === call.workflow_run_backend_id);
  const named = mine.find((artifact) => artifact.name === call.name);
  switch (method) {
    case "CreateArtifact": {
      if (named !== undefined) {
        return failure(
          409,
          "already_exists",
          "an artifact with this name already exists on the workflow run",
        );
      }
      const artifact: StoredArtifact = {
        id: store.artifacts.length + 1,
        runId: call.workflow_run_backend_id,
        jobId: call.workflow_job_run_backend_id,
        name: call.name ?? "",
        blob: createBlob(),
        createdAt: new Date().toISOString(),
        expiresAt: call.expires_at,
        digest: undefined,
        finalized: false,
      };
      store.artifacts.push(artifact);
      return { status: 200, body: { ok: true, signed_upload_url: signedUrl(store, artifact) } };
    }
    case "FinalizeArtifact": {
      if (named?.blob.bytes === undefined || String(named.blob.bytes.length) !== call.size) {
        return failure(400, "invalid_argument", "the size does not match what was uploaded");
      }
      named.digest = call.hash;
      named.finalized = true;
      store.onFinalized?.(named);
      return { status: 200, body: { ok: true, artifact_id: String(named.id) } };
    }
    case "ListArtifacts": {
      const found = mine
        .filter((artifact) => artifact.finalized)
        .filter((artifact) => (call.name_filter ?? artifact.name) === artifact.name)
        .filter((artifact) => (call.id_filter ?? String(artifact.id)) === String(artifact.id));
      return { status: 200, body: { artifacts: found.map(describe) } };
    }
    case "GetSignedArtifactURL":
      return named?.finalized === true
        ? { status: 200, body: { signed_url: signedUrl(store, named) } }
        : failure(404, "not_found", "no such artifact");
    case "DeleteArtifact": {
      if (named === undefined) {
        return failure(404, "not_found", "no such artifact");
      }
      store.artifacts.splice(store.artifacts.indexOf(named), 1);
      return { status: 200, body: { ok: true, artifact_id: String(named.id) } };
    }
    default:
      return failure(404, "bad_route", `no method ${method}`);
  }
}

function describe(artifact: StoredArtifact) {
  return {
    workflow_run_backend_id: artifact.runId,
    workflow_job_run_backend_id: artifact.jobId,
    database_id: String(artifact.id),
    name: artifact.name,
    size: String(artifact.blob.bytes?.length ?? 0),
    created_at: artifact.createdAt,
    ...(artifact.digest === undefined ? {} : { digest: artifact.digest }),
  };
}

function signedUrl(store: Store, artifact: StoredArtifact): string {
  return `${store.base}/account/artifacts/${artifact.id}?sig=signed&se=2099-01-01`;
}

function holdsScope(authorization: string | undefined, call: Call): boolean {
  const payload = authorization?.replace(/^Bearer /i, "").split(".")[1] ?? "";
  try {
    const { scp } = JSON.parse(Buffer.from(payload, "base64url").toString("utf8")) as {
      readonly scp: string;
    };
    // A job may fetch what another job of its run uploaded, naming that job; never another run's.
    const scope = `Actions.Results:${call.workflow_run_backend_id}:`;
    return scp.split(" ").some((held) => held.startsWith(scope));
  } catch {
    return false;
  }
}

function failure(status: number, code: string, msg: string): Answer {
  return { status, body: { code, msg } };
}
