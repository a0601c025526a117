import { judgeDocument } from "./json.ts";
import { perDocument, UnreadableEvidence } from "./reader.ts";
import { pointerPath } from "./strict-json.ts";
import { parseYaml } from "./strict-yaml.ts";
import { lineAndColumn, readText } from "./text.ts";

/** A document people or tools write; the parser is slower than that of JSON. */
const MAX_BYTES = 8 * 1024 ** 2;

/** Generic YAML 1.2: one document of plain data, judged like JSON. */
export const readYaml = perDocument(async (input, options) => {
  const text = await readText(input, Math.min(options.maxBytes, MAX_BYTES), "skip");
  const parsed = await parseYaml(text);
  const place = (offset: number) => ({ file: input.path, ...lineAndColumn(text, offset) });
  if (parsed.kind === "parsed") {
    return judgeDocument(parsed.value, input.path, options, (pointer) =>
      place(parsed.locate(pointerPath(pointer) ?? [])),
    );
  }
  throw new UnreadableEvidence({
    reasonCode: "evidence-malformed",
    expected: "one YAML document of plain data with unique keys",
    found: parsed.message,
    where: place(parsed.offset),
  });
});
