import type { Finding } from "./ledger.ts";
import type { ReasonCode } from "./reason-codes.ts";
import type { GateRecord } from "./record.ts";

/** Who signed: what the certificate authority checked before it issued the certificate. */
export interface Signer {
  /** Who vouched for the identity: the OIDC issuer. */
  readonly issuer: string;
  /** The workflow file whose job signed, such as `https://github.com/org/app/.github/workflows/release.yml@refs/tags/v1`. */
  readonly signerWorkflow: string;
  /** The workflow that the run began with, in the same form: the caller of a reusable one. */
  readonly workflow?: string;
  /** Repository that the run belongs to, such as `https://github.com/org/app`. */
  readonly repository?: string;
  /** Run and attempt, such as `https://github.com/org/app/actions/runs/7/attempts/1`. */
  readonly run?: string;
}

/** What the trusted root and the signature say of one Sigstore bundle. */
export type Attestation =
  | {
      readonly kind: "signed";
      readonly signer: Signer;
      /** sha256 of everything the signed statement is about, hex. */
      readonly subjects: readonly string[];
    }
  | { readonly kind: "refused"; readonly reasonCode: AttestationRefusal; readonly why: string };

/** Why a bundle proves nothing. */
export type AttestationRefusal =
  | "attestation-malformed"
  | "attestation-untrusted"
  | "attestation-unlogged"
  | "attestation-invalid";

/** One Sigstore bundle and where it stood. */
export interface ReadAttestation {
  readonly file: string;
  readonly attestation: Attestation;
}

/** The attestations of some evidence, as far as any were given. */
export type Attestations =
  | { readonly kind: "none" }
  /** Bundles are here, and nothing to check them with. */
  | { readonly kind: "rootless"; readonly files: readonly string[] }
  | {
      readonly kind: "checked";
      readonly root: { readonly origin: "given" | "inside"; readonly sha256: string };
      readonly read: readonly ReadAttestation[];
    };

/** What an attestation can be about. */
export interface AttestedThings {
  readonly records: readonly GateRecord[];
  /** sha256 of each ledger file, in the order of the records. */
  readonly ledger: readonly string[];
  /** sha256 of every other file of the evidence. */
  readonly files: ReadonlySet<string>;
  /** sha256 of the bundle, where one is being verified. */
  readonly bundle?: string;
}

/** Jobs on GitHub get their identity from here; an Enterprise server has an issuer of its own. */
const GITHUB_ISSUER = "https://token.actions.githubusercontent.com";

/** The line of a verification about the attestations: every one must hold, and each for a run of this release. */
export function judgeAttestations(
  given: Attestations,
  things: AttestedThings,
): {
  readonly status: "passed" | "failed" | "skipped";
  readonly detail: string;
  readonly findings: readonly Finding[];
} {
  switch (given.kind) {
    case "none":
      return {
        status: "skipped",
        detail: "none was given; `actions/attest` makes them (docs/auditors.md)",
        findings: [],
      };
    case "rootless":
      return {
        status: "failed",
        detail: "",
        findings: given.files.map((file) =>
          finding(
            "attestation-untrusted",
            file,
            "cannot be checked: no trusted root was given and none is beside it",
          ),
        ),
      };
    case "checked": {
      const findings = given.read.flatMap((read) => attestationFindings(read, things));
      const origin =
        given.root.origin === "given"
          ? `the trusted root given (sha256 ${given.root.sha256})`
          : `a trusted root that came with the evidence (sha256 ${given.root.sha256}): compare that digest, or give your own with --trusted-root`;
      return {
        status: findings.length === 0 ? "passed" : "failed",
        detail: `${given.read.length} checked offline with ${origin}; signed by ${signers(given.read)}`,
        findings,
      };
    }
  }
}

function attestationFindings({ file, attestation }: ReadAttestation, things: AttestedThings): Finding[] {
  if (attestation.kind === "refused") return [finding(attestation.reasonCode, file, attestation.why)];
  const { signer, subjects } = attestation;
  const about = recordsOf(subjects, things);
  if (about === undefined) {
    return [
      finding(
        "attestation-other-subject",
        file,
        `is about ${subjects.length === 0 ? "nothing" : `sha256 ${subjects.join(", ")}`}, and nothing here has that digest`,
      ),
    ];
  }
  const problem = identityProblem(signer, about);
  return problem === undefined ? [] : [finding("attestation-identity", file, problem)];
}

/** The records whose runs may have signed this; undefined when it is about nothing here. */
function recordsOf(
  subjects: readonly string[],
  { records, ledger, files, bundle }: AttestedThings,
): readonly GateRecord[] | undefined {
  const signed = new Set(subjects);
  const own = records.filter((_, index) => signed.has(ledger[index] ?? ""));
  if (own.length > 0) return own;
  const covering = records.filter(({ evidence }) =>
    evidence.some(({ sha256, role }) => role === "output" && signed.has(sha256) && files.has(sha256)),
  );
  if (covering.length > 0) return covering;
  return bundle !== undefined && signed.has(bundle) ? records : undefined;
}

/** The signer must be a run that made one of these records: same repository, same workflow, same run. */
function identityProblem(signer: Signer, records: readonly GateRecord[]): string | undefined {
  if (signer.issuer !== GITHUB_ISSUER && !signer.issuer.endsWith("/_services/token")) {
    return `was signed by somebody that ${signer.issuer} vouches for, expected a job on GitHub (${GITHUB_ISSUER})`;
  }
  let problem = "belongs to records that no run on GitHub made, so nobody can have signed for them";
  for (const { run } of records) {
    if (run.kind !== "github") continue;
    const server = new URL(run.url).origin;
    const repository = `${server}/${run.repository}`;
    const workflow = `${server}/${run.workflowRef}`;
    if (signer.repository !== repository) {
      problem = `was signed in ${signer.repository ?? "no repository"}, expected ${repository}`;
    } else if (signer.signerWorkflow !== workflow && signer.workflow !== workflow) {
      problem = `was signed by ${signer.signerWorkflow}${signer.workflow === undefined ? "" : ` in a run of ${signer.workflow}`}, expected ${workflow}`;
    } else if (signer.run === undefined || !sameRun(signer.run, run.url)) {
      problem = `was signed in ${signer.run ?? "no run"}, expected ${run.url}`;
    } else return undefined;
  }
  return problem;
}

/** A job that was started again belongs to another attempt of the same run. */
function sameRun(a: string, b: string): boolean {
  const withoutAttempt = (url: string): string => url.replace(/\/attempts\/\d+$/, "");
  return withoutAttempt(a) === withoutAttempt(b);
}

function signers(read: readonly ReadAttestation[]): string {
  const names = new Set(
    read.flatMap(({ attestation }) =>
      attestation.kind === "signed" ? [attestation.signer.signerWorkflow] : [],
    ),
  );
  return names.size === 0 ? "nobody" : [...names].join(", ");
}

function finding(reasonCode: ReasonCode, file: string, message: string): Finding {
  return { reasonCode, file, message: `${file} ${message}` };
}
