import type { EvidenceItemConfig } from "../config/schema.ts";
import { sourceOf, unaskedBecause } from "../gate/evidence-source.ts";
import type { Scratch } from "../ports/scratch.ts";
import type { artifactSources } from "./artifact-source.ts";
import type { GateContext } from "./gate-run.ts";
import { onceEach } from "./once-each.ts";
import type { OpenSource, SourceOpening } from "./opened-source.ts";
import type { releaseSources } from "./release-source.ts";

/** The sources of a gate's evidence: whatever several items name is looked up and fetched once. */
export interface EvidenceSources {
  /** Throws ReleaseGatesError where the source cannot be reached. */
  open(item: Pick<EvidenceItemConfig, "from" | "path" | "max-size">): Promise<SourceOpening>;
  /** Removes everything fetched. */
  close(): Promise<void>;
}

/** Opens nothing before an item asks; what only some sources need is loaded when one of them is named. */
export function createEvidenceSources(context: GateContext): EvidenceSources {
  const { world, inputs, release } = context;
  let made: Promise<Scratch> | undefined;
  const scratch = (): Promise<Scratch> => {
    made ??= world.scratch();
    return made;
  };
  let artifacts: Promise<ReturnType<typeof artifactSources>> | undefined;
  let releases: Promise<ReturnType<typeof releaseSources>> | undefined;
  const addresses = onceEach<string, SourceOpening>();

  return {
    async open({ from, path, "max-size": maxBytes }) {
      const source = sourceOf(from, release);
      const why = unaskedBecause(source, inputs.mode);
      if (why !== undefined) return { kind: "unasked", why };
      switch (source.kind) {
        case "checkout":
          return checkoutSource(context);
        case "artifact":
          artifacts ??= import("./artifact-source.ts").then((module) =>
            module.artifactSources(context, scratch),
          );
          return (await artifacts)(source);
        case "release":
          releases ??= import("./release-source.ts").then((module) =>
            module.releaseSources(context, scratch),
          );
          return (await releases)(source);
        case "url": {
          const { openAddress } = await import("./url-source.ts");
          const [name = path] = path.split("!");
          return addresses(JSON.stringify([source, name, maxBytes]), () =>
            openAddress(context, source, { name, maxBytes, scratch }),
          );
        }
      }
    },
    close: async () => {
      await (await made)?.close();
    },
  };
}

/** Copies that an earlier run left in the evidence directory are no evidence. */
function checkoutSource({ world, inputs, release }: GateContext): OpenSource {
  const own = `${inputs.evidenceDirectory.replace(/\/+$/, "")}/`;
  return {
    kind: "open",
    glob: async (pattern) =>
      (await world.workspace.glob(pattern)).filter((file) => !file.path.startsWith(own)),
    stream: (path) => world.workspace.stream(path),
    origin: (path) => ({ kind: "checkout", path, commit: release.sha }),
    time: async (path) => {
      const change = await world.git.lastChange(path);
      if (change === undefined) {
        const why = "the document states no time, and no commit is known to have last changed it";
        return { kind: "unknown", why };
      }
      const by = `commit ${change.sha.slice(0, 12)}`;
      return { kind: "known", at: change.committedAt.toISOString(), by };
    },
    list: async () => [],
  };
}
