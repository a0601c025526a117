import type { GateName, GateRecord, ReleaseTerms } from "./record.ts";

/** How a record stands to what this job was told. */
export interface OtherTerms {
  readonly expected: string;
  readonly found: string;
}

/** The gates that open production: they must all be told the same. The others change nothing that was decided. */
const OPENING: ReadonlySet<GateName> = new Set(["readiness-gate", "staging-validate", "approve", "rollout"]);

/** What a record of this gate keeps of the terms. */
export function recordedTerms(gate: GateName, release: ReleaseTerms): { readonly terms?: ReleaseTerms } {
  const { target, strategy, severity } = release;
  return OPENING.has(gate) ? { terms: { target, strategy, severity } } : {};
}

/** What a record says otherwise than this job; a record that says nothing fits nothing. Undefined where they agree. */
export function otherTerms(record: GateRecord, now: ReleaseTerms): OtherTerms | undefined {
  const { terms } = record;
  if (terms === undefined) {
    return {
      expected: `a record of ${record.gate} that says its target, strategy and severity`,
      found: `record ${record.sequence}${jobOf(record)} does not`,
    };
  }
  const different = differences(terms, now);
  if (different.length === 0) return undefined;
  return {
    expected: `${different.map((name) => `${name} ${terms[name]}`).join(", ")}, as ${record.gate}${jobOf(record)} was told`,
    found: `this job was told ${different.map((name) => `${name} ${now[name]}`).join(", ")}`,
  };
}

/** In which of the terms two differ. */
export function differences(one: ReleaseTerms, other: ReleaseTerms): readonly (keyof ReleaseTerms)[] {
  return (["target", "strategy", "severity"] as const).filter((name) => one[name] !== other[name]);
}

function jobOf({ run }: GateRecord): string {
  return run.kind === "github" ? ` (job ${run.job})` : "";
}
