import type { Mode, ReleaseIdentity, Run } from "../record.ts";
import { schemaId } from "./schema-id.ts";

/** What every JSON document of the evidence carries beside its own content. */
export interface Envelope {
  readonly $schema: string;
  readonly mode: Mode;
  readonly release: ReleaseIdentity;
  readonly run: Run;
  readonly generatedAt: string;
}

/** Puts a document together. Only the identity of the release goes in, whatever else the object holds. */
export function wrapDocument(
  name: string,
  body: Readonly<Record<string, unknown>>,
  context: {
    readonly mode: Mode;
    readonly release: ReleaseIdentity;
    readonly run: Run;
    readonly generatedAt: string;
  },
): Readonly<Record<string, unknown>> {
  const envelope: Envelope = {
    $schema: schemaId(name),
    mode: context.mode,
    release: releaseIdentity(context.release),
    run: context.run,
    generatedAt: context.generatedAt,
  };
  return { ...body, ...envelope };
}

/** The identity alone, of anything that carries it (such as a `Release`). */
export function releaseIdentity(release: ReleaseIdentity): ReleaseIdentity {
  const { repository, tag, version, sha, service } = release;
  return { repository, tag, version, sha, ...(service === undefined ? {} : { service }) };
}
