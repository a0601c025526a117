import type { Unasked } from "./asking.ts";
import type { Level } from "./criterion.ts";
import type { Explanation, Location } from "./errors.ts";
import type { ReasonCode } from "./reason-codes.ts";
import type { Origin } from "./record.ts";
import type { Facts, RequirementResult } from "./requirement.ts";

/** What the readiness gate gathered, before anything was decided about it. Instants are ISO 8601 in UTC. */
export interface ReadinessFacts {
  readonly now: string;
  readonly evidence: readonly EvidenceItemFacts[];
  /** What this release is not asked, and what cannot be told of. */
  readonly unasked: readonly Unasked[];
  readonly release: ReleaseCommitFacts;
  readonly rollbackCommand: RollbackCommandFacts;
  /** Absent when the config asks for none. */
  readonly rollbackPlan?: RollbackPlanFacts;
  readonly roles: readonly { readonly name: string; readonly environment: string }[];
  readonly system: SystemFacts;
}

/** A failure that was already found while gathering, with its own reason. */
export interface Finding extends Explanation {
  readonly reasonCode: ReasonCode;
}

/** One evidence item of the config, and what stands behind it. */
export interface EvidenceItemFacts {
  readonly id: string;
  readonly title: string;
  readonly level: Level;
  readonly format: string;
  /** The path or glob. */
  readonly path: string;
  /** Bytes; of one file. */
  readonly maxSize: number;
  /** Milliseconds. */
  readonly maxAge?: number;
  /** Where the item stands in the config. */
  readonly configured: Location;
  readonly files: readonly EvidenceFileFacts[];
  /** Where the files come from; absent for the checkout. */
  readonly source?: SourceFacts;
  /** Why the item was not asked, if it was not. */
  readonly skipped?: string;
  /** What is wrong with the item as a whole: its schema file, its source, files that hold nothing together. */
  readonly failure?: Finding;
  /** The requirement on each set of facts; empty when nothing could be asked. */
  readonly answers: readonly RequirementAnswer[];
}

/** What stands behind an item that does not come from the checkout. */
export interface SourceFacts {
  /** Such as `the artifact test-reports of run 123 (ci.yml)`. */
  readonly description: string;
  /** Its page, for people. */
  readonly url?: string;
  /** The files it holds; told when none of them is the one asked for. */
  readonly holds?: readonly string[];
  /** What speaks against it although its files could be read. */
  readonly problem?: Finding;
}

export interface EvidenceFileFacts {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Absent for the checkout. */
  readonly origin?: Origin;
  readonly produced: ProducedFacts;
  readonly notes: readonly { readonly message: string; readonly where: Location }[];
  /** Why the file gave no facts. */
  readonly failure?: Finding;
}

/** When a file was produced, by a source that a checkout cannot fake. */
export type ProducedFacts =
  | { readonly kind: "known"; readonly at: string; readonly by: string }
  | {
      readonly kind: "unreadable";
      readonly expected: string;
      readonly found: string;
      readonly next?: string;
    }
  | { readonly kind: "unknown"; readonly why: string };

/** A requirement put to one set of facts. */
export interface RequirementAnswer {
  readonly requirement: string;
  readonly facts: Facts;
  readonly where: Location;
  readonly result: RequirementResult;
}

/** What the release tag points to now. */
export type ReleaseCommitFacts = {
  readonly tag: string;
  readonly sha: string;
  readonly head: string | undefined;
} & (
  | { readonly kind: "resolved"; readonly tagCommit: string | undefined }
  /** A rehearsal walks the gates before there is a tag. */
  | { readonly kind: "rehearsal" }
);

export interface RollbackCommandFacts {
  readonly run: string;
  readonly configured: Location;
  /** The file of the workspace that the command starts; absent when it starts a program of the PATH. */
  readonly script?: {
    readonly path: string;
    /** Started by itself, so that it must be executable. */
    readonly direct: boolean;
    readonly state: "missing" | "empty" | "present" | "executable";
  };
}

export interface RollbackPlanFacts {
  readonly path: string;
  /** Milliseconds; set when the config asks for a rehearsal. */
  readonly rehearsedWithin?: number;
  readonly content:
    | { readonly kind: "missing" }
    | { readonly kind: "unreadable"; readonly finding: Finding }
    | {
        readonly kind: "read";
        /** List items and code blocks: what somebody can do at three in the morning. */
        readonly steps: number;
        /** Value of the field `Rehearsed`, as it stands there. */
        readonly rehearsed?: string;
      };
}

export interface SystemFacts {
  readonly env: readonly { readonly name: string; readonly set: boolean }[];
  readonly files: readonly {
    readonly path: string;
    readonly state:
      | { readonly kind: "missing" }
      | { readonly kind: "unreadable"; readonly finding: Finding }
      | { readonly kind: "present"; readonly script: boolean; readonly executable: boolean };
  }[];
  readonly http: readonly {
    readonly id: string;
    readonly url: string;
    readonly expectedStatus: number;
    readonly answer:
      | { readonly kind: "status"; readonly status: number; readonly visited: readonly string[] }
      | { readonly kind: "failure"; readonly detail: string };
  }[];
}
