import { createHash } from "node:crypto";
import { perDocument } from "./reader.ts";

/** Any file: its size and its digest. An empty one proves nothing. */
export const readPlainFile = perDocument(async (input, options) => {
  const hash = createHash("sha256");
  let size = 0;
  for await (const chunk of input.stream()) {
    size += chunk.length;
    if (size > options.maxBytes) {
      const expected = `at most ${options.maxBytes} bytes`;
      return { kind: "failed", failure: { reasonCode: "evidence-too-large", expected, found: "more" } };
    }
    hash.update(chunk);
  }
  if (size === 0)
    return { kind: "failed", failure: { reasonCode: "evidence-empty", found: "an empty file" } };
  const part = { size, sha256: hash.digest("hex") };
  return { kind: "read", part, time: { kind: "silent" }, notes: [] };
});
