import type { Criterion } from "../gate/criterion.ts";
import { isBundleName } from "../gate/evidence-path.ts";
import type { GateRecord } from "../gate/record.ts";
import type { GateDecision } from "../gate/verdict.ts";
import type { PublishedRelease } from "../ports/github/releases.ts";
import type { Release } from "./identity.ts";

/** A file to attach. */
export interface Attachment {
  readonly name: string;
  /** 64 lowercase hex digits. */
  readonly sha256: string;
  readonly size: number;
}

/** What publishing depends on. */
export interface PublicationFacts {
  readonly release: Release;
  /** The verified ledger, oldest first. */
  readonly records: readonly GateRecord[];
  readonly configDigest: string;
  /** What the tag points to now, as GitHub says; undefined when there is none. */
  readonly tagCommit: string | undefined;
  /** The GitHub Release of the tag, published or draft. */
  readonly existing: PublishedRelease | undefined;
  readonly attachments: readonly Attachment[];
}

/** What is left to do; `make` a draft, `continue` the draft that is there, or `complete` a release that is public. */
export type PublicationDecision =
  | { readonly kind: "go"; readonly release: "make" | "continue" | "complete" }
  | { readonly kind: "end"; readonly decision: GateDecision };

/** Only a release that was proved healthy is published, once, and never over somebody else's files. */
export function decidePublication(facts: PublicationFacts): PublicationDecision {
  const refusal = refuseRecords(facts) ?? refuseTag(facts);
  if (refusal !== undefined) return { kind: "end", decision: refusal };
  const { existing, attachments } = facts;
  if (existing === undefined) return { kind: "go", release: "make" };
  const present = new Map(existing.assets.map((asset) => [asset.name, asset]));
  const other = attachments.find(({ name, sha256 }) => {
    const asset = present.get(name);
    return asset?.sha256 !== undefined && asset.sha256 !== sha256;
  });
  if (other !== undefined) {
    return end("failed", "github-refused", `the GitHub Release holds another file named ${other.name}`);
  }
  if (existing.draft) return { kind: "go", release: "continue" };
  if (attachments.every(({ name }) => present.has(name))) {
    return end("passed", "already-done", `${facts.release.tag} is published already, with this evidence`);
  }
  return existing.immutable
    ? end(
        "failed",
        "github-refused",
        "the GitHub Release was published without this evidence and is immutable",
      )
    : { kind: "go", release: "complete" };
}

function refuseRecords({ records, configDigest, release }: PublicationFacts): GateDecision | undefined {
  const newest = records.at(-1);
  if (newest?.gate !== "stabilize") {
    return failed(
      "stabilize-missing",
      `the newest record of ${release.tag} is ${newest?.gate ?? "none at all"}`,
    );
  }
  if (newest.verdict === "pending") {
    const { reasonCode } = newest;
    const open = reasonCode === "certification-pending" ? "has not been certified" : "has not ended its soak";
    return { verdict: "pending", reasonCode, reason: `${release.tag} ${open}` };
  }
  if (newest.verdict !== "passed") {
    return failed("stabilize-missing", `the stabilization of ${release.tag} failed (${newest.reasonCode})`);
  }
  if (newest.mode !== "release") return failed("rehearsal-record", "a rehearsal is never published");
  if (newest.configDigest !== configDigest) {
    return failed("config-changed", `the config is not the one that ${release.tag} was released with`);
  }
  return undefined;
}

function refuseTag({ release, tagCommit }: PublicationFacts): GateDecision | undefined {
  if (tagCommit === undefined || tagCommit === release.sha) return undefined;
  return failed("tag-moved", `${release.tag} points to ${tagCommit} now, and ${release.sha} was released`);
}

function failed(reasonCode: GateDecision["reasonCode"], reason: string): GateDecision {
  return { verdict: "failed", reasonCode, reason };
}

function end(
  verdict: GateDecision["verdict"],
  reasonCode: GateDecision["reasonCode"],
  reason: string,
): PublicationDecision {
  return { kind: "end", decision: { verdict, reasonCode, reason } };
}

/** The line by which a GitHub Release names the commit it was made from. */
export function commitMarker(sha: string): string {
  return `<!-- release-gates: ${sha} -->`;
}

/** Whether the tag may be released from this commit, as far as its GitHub Release tells. */
export function publishedCriterion(tag: string, earlier: ReturnType<typeof wasReleased>): Criterion {
  const base = {
    id: "plan/published",
    title: "The tag was not released from another commit",
    level: "must",
  } as const;
  if (earlier !== "another") return { ...base, status: "passed" };
  return {
    ...base,
    status: "failed",
    reasonCode: "tag-moved",
    expected: `${tag} to point to the commit that its GitHub Release was made from`,
    found: "another commit: the tag was moved after it was released",
    next: "Release the new commit under a new version.",
  };
}

/**
 * Whether the tag was released by this product before: `released` from this commit, or from `another` one, which
 * means that the tag was moved afterwards.
 */
export function wasReleased(
  existing: PublishedRelease | undefined,
  sha: string,
): "no" | "released" | "another" {
  if (existing === undefined || existing.draft) return "no";
  if (!existing.assets.some(({ name }) => isBundleName(name))) return "no";
  const marked = /<!-- release-gates: ([0-9a-f]{40}) -->/.exec(existing.body)?.[1];
  return marked === undefined || marked === sha ? "released" : "another";
}
