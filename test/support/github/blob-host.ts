import { createServer, type Server } from "node:http";
import { findArtifact } from "./routes/actions.ts";
import type { GitHubState } from "./state/state.ts";

/** What the next request is answered with instead: a status, a body cut in the middle, or other bytes. */
export type BlobFault = number | "cut" | Uint8Array;

export interface BlobRequest {
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/**
 * The host behind signed addresses: another origin than the API. As the real one does, it refuses a request
 * that carries an `authorization` header beside the signature, so that a leaked token does not go unnoticed.
 */
export function createBlobHost(state: GitHubState, requests: BlobRequest[], faults: BlobFault[]): Server {
  return createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://blob.invalid");
    requests.push({ path: url.pathname, headers: request.headers });
    const fault = faults.shift();
    const [, kind, id] = url.pathname.split("/");
    const bytes =
      kind === "artifacts"
        ? findArtifact([...state.actions.runs.values()], Number(id))?.bytes
        : state.releases.all.flatMap((release) => release.assets).find((asset) => asset.id === Number(id))
            ?.bytes;
    if (request.headers.authorization !== undefined) {
      response.writeHead(401).end("authorization does not go with a signed address");
    } else if (url.searchParams.get("sig") !== "signed") {
      response.writeHead(403).end("signature missing");
    } else if (bytes === undefined) {
      response.writeHead(404).end("no such blob");
    } else if (typeof fault === "number") {
      response.writeHead(fault).end();
    } else if (fault === "cut") {
      response.writeHead(200, { "content-length": bytes.length + 1 });
      response.write(bytes, () => response.destroy());
    } else if (fault !== undefined) {
      response.writeHead(200, { "content-length": fault.length }).end(fault);
    } else {
      response
        .writeHead(200, { "content-type": "application/zip", "content-length": bytes.length })
        .end(bytes);
    }
  });
}
