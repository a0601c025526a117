import { createHash } from "node:crypto";

/** Identifiers the emulator hands out: unique in one emulator, the same in every run of a test. */
export interface Ids {
  next(): number;
  /** 40 hex digits, as git names an object. */
  sha(text: string): string;
  /** 64 hex digits. */
  sha256(bytes: Uint8Array): string;
}

export function createIds(): Ids {
  let last = 1000;
  return {
    next: () => {
      last += 1;
      return last;
    },
    sha: (text) => createHash("sha1").update(text).digest("hex"),
    sha256: (bytes) => createHash("sha256").update(bytes).digest("hex"),
  };
}

/** GitHub's opaque node identifier. */
export function nodeId(kind: string, id: number | string): string {
  return Buffer.from(`${kind}:${id}`).toString("base64");
}
