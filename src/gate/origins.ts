import { listed } from "./evidence-source.ts";
import type { Finding } from "./ledger.ts";
import type { EvidenceFile, GateRecord, Origin } from "./record.ts";

/** Where the evidence of a ledger came from, as far as its own records tell. */

/** Inputs that are recorded as somebody else's: of another commit or another repository than their record's. */
export function foreignOrigins(records: readonly GateRecord[]): readonly Finding[] {
  return records.flatMap(({ evidence, release }) =>
    evidence.flatMap(({ path, origin }) => {
      const commit = commitOf(origin);
      const repository = "repository" in origin ? origin.repository : release.repository;
      const same = repository.toLowerCase() === release.repository.toLowerCase();
      if (same && (commit === undefined || commit === release.sha)) return [];
      const found = same ? `of the commit ${commit ?? ""}` : `of the repository ${repository}`;
      const message = `${path} is recorded as evidence ${found}, in a record about ${release.sha}`;
      return [{ reasonCode: "evidence-foreign", file: path, message } as const];
    }),
  );
}

function commitOf(origin: Origin): string | undefined {
  switch (origin.kind) {
    case "checkout":
      return origin.commit;
    case "artifact":
    case "release-asset":
      return origin.headSha;
    case "gate":
    case "url":
      return undefined;
  }
}

/** What came from elsewhere, such as `40 files of the artifact reports of run 12 (ci.yml)`. */
export function describeOrigins(records: readonly GateRecord[]): string {
  const inputs = new Map<string, EvidenceFile>();
  for (const { evidence } of records) {
    for (const file of evidence) if (file.role === "input") inputs.set(file.path, file);
  }
  const counts = new Map<string, number>();
  for (const { origin } of inputs.values()) {
    const from = describeOrigin(origin);
    if (from !== undefined) counts.set(from, (counts.get(from) ?? 0) + 1);
  }
  if (counts.size === 0) return "every input stood in the checkout";
  return listed([...counts].map(([from, count]) => `${count === 1 ? "1 file" : `${count} files`} ${from}`));
}

function describeOrigin(origin: Origin): string | undefined {
  switch (origin.kind) {
    case "gate":
    case "checkout":
      return undefined;
    case "artifact":
      return `of the artifact ${origin.artifact} of run ${origin.runId} (${origin.workflow})`;
    case "release-asset":
      return `of the GitHub Release ${origin.tag}`;
    case "url":
      return `from ${origin.answeredBy}`;
  }
}
