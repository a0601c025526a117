import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../..");

/** The fenced blocks of a language in a page of the documentation, in order. */
export function codeBlocks(page: string, language: string): readonly string[] {
  const text = readFileSync(resolve(ROOT, page), "utf8");
  const blocks = text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm);
  return [...blocks].flatMap(([, found, block = ""]) => (found === language ? [block] : []));
}
