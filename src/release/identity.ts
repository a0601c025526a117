import type { ReleaseIdentity } from "../gate/record.ts";
import type { SecurityImpact } from "./impact.ts";

/** How much a release can break, from `sev-0` (everything) to `sev-3` (hardly anything). */
export type Severity = "sev-0" | "sev-1" | "sev-2" | "sev-3";

/** How a release reaches its target. */
export type Strategy = "canary" | "blue-green" | "rolling" | "recreate" | "steps";

/** A release as the gates see it: its identity, where it goes and how. */
export interface Release extends ReleaseIdentity {
  /** The GitHub environment (and target) it is released to, such as `production`. */
  readonly target: string;
  readonly severity: Severity;
  /** Why the severity is another one than the config's. */
  readonly severityWhy?: string;
  readonly strategy: Strategy;
  /** Set where the config says what is security-impacting. */
  readonly securityImpact?: SecurityImpact;
  /** The release it replaces; absent for the first one. */
  readonly previous?: { readonly tag: string; readonly version: string; readonly sha: string };
}

/** What the checkout says of a tag: facts, not yet judged. */
export interface CheckoutFacts {
  /** The tag asked for; undefined when none is given and the run has none. */
  readonly tag: string | undefined;
  /** The commit it points to. */
  readonly tagCommit: string | undefined;
  readonly head: string | undefined;
  readonly tags: Tags;
}

/** Tags with the commits they point to. */
export type Tags = readonly { readonly name: string; readonly sha: string }[];
