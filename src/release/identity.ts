import type { ReleaseIdentity, ReleaseTerms } from "../gate/record.ts";
import type { SecurityImpact } from "./impact.ts";

export type { Severity, Strategy } from "../gate/record.ts";

/** A release as the gates see it: its identity, where it goes and how. */
export interface Release extends ReleaseIdentity, ReleaseTerms {
  /** Why the severity is another one than the config's. */
  readonly severityWhy?: string;
  /** Set where the config says what is security-impacting. */
  readonly securityImpact?: SecurityImpact;
  /** The services that `plan` found in it, where the config declares any; every other one is not part of it. */
  readonly services?: readonly string[];
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
