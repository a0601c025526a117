import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { ReleaseGatesError } from "../../../src/gate/errors.ts";
import { isEvidencePath } from "../../../src/gate/evidence-path.ts";
import type { EvidenceFiles, FileDigest } from "../../../src/ports/evidence-files.ts";

/** Thrown in place of everything a process does after it was killed. */
export class Killed extends Error {}

/** An evidence directory in memory. */
export interface MemoryEvidence extends EvidenceFiles {
  /** What stands in it, by path; tests may change it. */
  readonly content: Map<string, Buffer>;
  /** How many times something was changed through the port. */
  readonly changes: () => number;
}

/**
 * @param content shared with an earlier instance to continue where it was killed.
 * @param killAt the change at which the process dies: it is not made, and an append is made in half.
 */
export function createMemoryEvidence(
  content: Map<string, Buffer> = new Map(),
  killAt = Number.POSITIVE_INFINITY,
): MemoryEvidence {
  const root = "/evidence";
  let changes = 0;

  function alive(): void {
    if (changes > killAt) throw new Killed();
  }
  function change(half?: () => void): void {
    alive();
    changes += 1;
    if (changes > killAt) {
      half?.();
      throw new Killed();
    }
  }
  function check(path: string): string {
    if (!isEvidencePath(path)) throw new ReleaseGatesError("unsafe-path", `${path} is unsafe`);
    return path;
  }
  function source(absolute: string): Buffer {
    const own = absolute.startsWith(`${root}/`) ? content.get(absolute.slice(root.length + 1)) : undefined;
    if (own !== undefined) return own;
    if (existsSync(absolute)) return readFileSync(absolute);
    throw new ReleaseGatesError("evidence-missing", `there is no ${absolute}`);
  }

  return {
    root,
    content,
    changes: () => changes,
    absolute: (path) => `${root}/${check(path)}`,
    async list() {
      alive();
      return [...content.keys()].sort();
    },
    async read(path) {
      alive();
      return content.get(check(path));
    },
    async digest(path) {
      alive();
      const bytes = content.get(check(path));
      return bytes === undefined ? undefined : digestOf(bytes);
    },
    async write(path, bytes) {
      change();
      content.set(check(path), Buffer.from(bytes));
    },
    async copyIn(absolute, path, forbidden = []) {
      change();
      const bytes = source(absolute);
      if (forbidden.some((text) => bytes.includes(text))) {
        throw new ReleaseGatesError("secret-in-evidence", `${path} holds a secret`);
      }
      content.set(check(path), bytes);
      return digestOf(bytes);
    },
    async append(path, text) {
      const before = content.get(check(path)) ?? Buffer.alloc(0);
      const bytes = Buffer.from(text);
      change(() => content.set(path, Buffer.concat([before, bytes.subarray(0, bytes.length / 2)])));
      content.set(path, Buffer.concat([before, bytes]));
    },
    async move(from, to) {
      change();
      content.set(check(to), source(`${root}/${from}`));
      content.delete(from);
    },
    async remove(path) {
      change();
      content.delete(check(path));
    },
    async writeBundle() {
      change();
      const bytes = Buffer.from([...content.keys()].sort().join("\n"));
      content.set("DEPLOYMENT-EVIDENCE.zip", bytes);
      return digestOf(bytes);
    },
  };
}

function digestOf(bytes: Buffer): FileDigest {
  return { sha256: createHash("sha256").update(bytes).digest("hex"), size: bytes.length };
}
