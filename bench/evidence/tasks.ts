/** One task of the bench in a process of its own, so that its peak memory is its own: see main.ts. */
import { createReadStream } from "node:fs";
import { basename, dirname } from "node:path";
import { SaxesParser } from "saxes";
import { createFileDigester } from "../../src/adapters/files/digest-file.ts";
import { createWorkspace } from "../../src/adapters/files/workspace.ts";
import { loadReader } from "../../src/evidence/formats.ts";

const [, , name, path = ""] = process.argv;

const TASKS: Readonly<Record<string, () => Promise<string>>> = {
  hash: async () => (await createFileDigester().digest(path, path))?.sha256 ?? "",

  /** What the library itself takes: the same pieces, decoded alike, every element seen by an empty handler. */
  saxes: async () => {
    const parser = new SaxesParser();
    const decoder = new TextDecoder("utf-8", { fatal: true });
    let elements = 0;
    parser.on("opentag", () => {
      elements += 1;
    });
    for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 })) {
      parser.write(decoder.decode(chunk as Uint8Array, { stream: true }));
    }
    parser.close();
    return `${elements} elements`;
  },

  junit: async () => {
    const workspace = createWorkspace(dirname(path));
    const file = basename(path);
    const read = await loadReader("junit");
    const input = { path: file, size: 0, stream: () => workspace.stream(file) };
    const reading = await read([input], { maxBytes: Number.MAX_SAFE_INTEGER });
    return JSON.stringify(reading.facts[0]?.facts["tests"] ?? reading.files);
  },
};

const task = TASKS[name ?? ""];
if (task === undefined) throw new Error(`no task ${name}`);
const output = await task();
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ megabytes, output }));
