import { z } from "zod";
import type { GateName } from "../record.ts";
import { envelopeShape } from "./envelope-schema.ts";
import { schemaFile, schemaId } from "./schema-id.ts";

/** What the table knows of every document. */
interface DocumentBase {
  /** What `writeDocument`, `readDocument`, `appendLine` and `readLines` are called with. */
  readonly name: string;
  /** Path under the evidence directory. */
  readonly file: string;
  readonly schemaId: string;
  /** File name under `schemas/`. */
  readonly schemaFile: string;
  readonly writtenBy: readonly GateName[];
}

/** A JSON document: the envelope and its own content, side by side in one object. */
export interface JsonDocument<Body extends z.core.$ZodShape = z.core.$ZodShape> extends DocumentBase {
  readonly kind: "json";
  /** The content without the envelope. */
  readonly body: z.ZodObject<Body, z.core.$strict>;
  /** The whole document as it stands in the file: parse what `readDocument` returned with this to get types. */
  readonly schema: z.ZodObject<Body & ReturnType<typeof envelopeShape>, z.core.$strict>;
}

/** A JSON Lines file: every line is one JSON value of this schema, and lines are only ever appended. */
export interface LinesDocument<Line extends z.ZodType = z.ZodType> extends DocumentBase {
  readonly kind: "lines";
  readonly line: Line;
}

interface Description {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly writtenBy: readonly GateName[];
}

/** Describes a document `<name>.json`. The body is a `z.strictObject` without the envelope's keys. */
export function defineDocument<Body extends z.core.$ZodShape>(
  description: Description & { readonly body: z.ZodObject<Body, z.core.$strict> },
): JsonDocument<Body> {
  const { name, title, body } = description;
  const schema = z
    .strictObject({ ...body.shape, ...envelopeShape(name) })
    .meta({ title, description: description.description });
  return { kind: "json", ...base(description, "json"), body, schema };
}

/** Describes a JSON Lines file `<name>.jsonl` by the schema of one line. */
export function defineLines<Line extends z.ZodType>(
  description: Description & { readonly line: Line },
): LinesDocument<Line> {
  const { title } = description;
  const line = description.line.meta({ title, description: description.description });
  return { kind: "lines", ...base(description, "jsonl"), line };
}

function base(description: Description, extension: string): DocumentBase {
  const { name, writtenBy } = description;
  return {
    name,
    file: `${name}.${extension}`,
    schemaId: schemaId(name),
    schemaFile: schemaFile(name),
    writtenBy,
  };
}
