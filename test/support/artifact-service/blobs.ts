import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";

/** One blob as the storage keeps it: blocks until they are committed, bytes afterwards. */
export interface Blob {
  readonly blocks: Map<string, Uint8Array>;
  bytes: Uint8Array | undefined;
  contentType: string;
}

export function createBlob(): Blob {
  return { blocks: new Map(), bytes: undefined, contentType: "application/octet-stream" };
}

/**
 * Answers one request for a blob in the protocol of Azure Blob Storage, as far as an upload in blocks and a
 * download need it (https://learn.microsoft.com/rest/api/storageservices/put-block-list).
 */
export function answerBlob(
  blob: Blob,
  fileName: string,
  request: IncomingMessage,
  query: URLSearchParams,
  body: Uint8Array,
  response: ServerResponse,
): void {
  const headers = {
    "x-ms-request-id": "00000000-0000-0000-0000-000000000000",
    "x-ms-version": String(request.headers["x-ms-version"] ?? "2021-12-02"),
    etag: '"0x1"',
    "last-modified": new Date(0).toUTCString(),
  };
  const type = request.headers["x-ms-blob-content-type"];
  if (typeof type === "string") {
    blob.contentType = type;
  }
  const operation = `${request.method} ${query.get("comp") ?? ""}`.trim();
  switch (operation) {
    case "PUT block":
      blob.blocks.set(query.get("blockid") ?? "", body);
      response.writeHead(201, { ...headers, "content-md5": md5(body) }).end();
      return;
    case "PUT blocklist":
      blob.bytes = assemble(blob, Buffer.from(body).toString("utf8"));
      if (blob.bytes === undefined) {
        refuse(response, 400, "InvalidBlockList");
        return;
      }
      response.writeHead(201, headers).end();
      return;
    case "PUT":
      blob.bytes = body;
      response.writeHead(201, headers).end();
      return;
    case "GET":
    case "HEAD":
      if (blob.bytes === undefined) {
        refuse(response, 404, "BlobNotFound");
        return;
      }
      response.writeHead(200, {
        ...headers,
        "content-type": blob.contentType,
        "content-length": blob.bytes.length,
        "content-disposition": `attachment; filename="${fileName}"`,
        "x-ms-blob-type": "BlockBlob",
      });
      response.end(request.method === "HEAD" ? undefined : blob.bytes);
      return;
    default:
      refuse(response, 400, "UnsupportedOperation");
  }
}

/** The blob made of the listed blocks, or undefined if one of them was never put. */
function assemble(blob: Blob, list: string): Uint8Array | undefined {
  const ids = [...list.matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]*)</g)].map(([, id]) => id ?? "");
  const parts = ids.map((id) => blob.blocks.get(id));
  return parts.some((part) => part === undefined) ? undefined : Buffer.concat(parts as Uint8Array[]);
}

function refuse(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { "content-type": "application/xml", "x-ms-error-code": code });
  response.end(`<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code></Error>`);
}

function md5(bytes: Uint8Array): string {
  return createHash("md5").update(bytes).digest("base64");
}
