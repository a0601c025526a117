import { z } from "zod";
import { instantSchema, modeSchema, releaseIdentitySchema, runSchema } from "../record-schema.ts";
import { schemaId } from "./schema-id.ts";

/** The envelope's keys as zod schemas; a document's own content must not use these names. */
export function envelopeShape(name: string) {
  return {
    $schema: z.literal(schemaId(name)),
    mode: modeSchema,
    release: releaseIdentitySchema,
    run: runSchema,
    generatedAt: instantSchema,
  };
}
