import { bundleFromJSON, type SerializedBundle, ValidationError } from "@sigstore/bundle";
import { TrustedRoot } from "@sigstore/protobuf-specs";
import {
  type Signer as SigstoreSigner,
  toSignedEntity,
  toTrustMaterial,
  VerificationError,
  Verifier,
} from "@sigstore/verify";
import type { Attestation, AttestationRefusal, Signer } from "../gate/attestation.ts";

const IN_TOTO = "application/vnd.in-toto+json";

/** Fulcio's names for what a GitHub job is (https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md). */
const REPOSITORY = "1.3.6.1.4.1.57264.1.12";
const WORKFLOW = "1.3.6.1.4.1.57264.1.18";
const RUN = "1.3.6.1.4.1.57264.1.21";

/** DER tag of a UTF8String. */
const UTF8_STRING = 0x0c;

/**
 * Verifies one Sigstore bundle offline against trusted roots: the certificate's chain, the log or timestamp that
 * proves when it was signed, and the signature over an in-toto statement. What a root offers is asked for: with a
 * transparency log, an inclusion proof; with a certificate log, a proof that the certificate is public; with
 * neither (as GitHub's own instance for private repositories), a signed timestamp.
 *
 * @param bundle parsed JSON of a bundle, as `actions/attest` writes it
 * @param roots parsed JSON of trusted roots, as `gh attestation trusted-root` prints them; one has to accept it
 */
export function verifySigstoreBundle(bundle: unknown, roots: readonly unknown[]): Attestation {
  let worst: Attestation = refused("attestation-untrusted", "cannot be checked: the trusted root is empty");
  for (const root of roots) {
    const attestation = verifyAgainst(bundle, root);
    if (attestation.kind === "signed") return attestation;
    // A root that does not know the issuer says least.
    if (worst.kind === "refused" && worst.reasonCode === "attestation-untrusted") worst = attestation;
  }
  return worst;
}

function verifyAgainst(json: unknown, rootJson: unknown): Attestation {
  const root = readRoot(rootJson);
  if (root === undefined) return refused("attestation-untrusted", "cannot be checked: no such trusted root");
  const { tlogs, ctlogs, timestampAuthorities, certificateAuthorities } = root;
  if (certificateAuthorities.length === 0 || tlogs.length + timestampAuthorities.length === 0) {
    return refused(
      "attestation-untrusted",
      "cannot be checked: the trusted root names no certificate authority, or nothing that proves the time",
    );
  }
  try {
    const bundle = bundleFromJSON(json as SerializedBundle);
    const { content } = bundle;
    if (content.$case !== "dsseEnvelope" || content.dsseEnvelope.payloadType !== IN_TOTO) {
      return refused("attestation-malformed", "does not hold an in-toto statement");
    }
    if (bundle.verificationMaterial.tlogEntries.some((entry) => entry.inclusionProof === undefined)) {
      return refused("attestation-unlogged", "has no inclusion proof of the transparency log");
    }
    const verifier = new Verifier(toTrustMaterial(root), {
      tlogThreshold: tlogs.length > 0 ? 1 : 0,
      ctlogThreshold: ctlogs.length > 0 ? 1 : 0,
      timestampThreshold: 1,
    });
    const signer = describeSigner(verifier.verify(toSignedEntity(bundle)));
    if (signer === undefined) {
      return refused("attestation-malformed", "was signed with a bare key, which names nobody");
    }
    const subjects = subjectsOf(content.dsseEnvelope.payload);
    return subjects === undefined
      ? refused("attestation-malformed", "holds a statement without subjects")
      : { kind: "signed", signer, subjects };
  } catch (error) {
    return explain(error);
  }
}

function explain(error: unknown): Attestation {
  if (error instanceof ValidationError) {
    const unlogged = error.fields.some((field) => field.includes("inclusionProof"));
    return unlogged
      ? refused("attestation-unlogged", "has no inclusion proof of the transparency log")
      : refused("attestation-malformed", `is no Sigstore bundle: ${error.fields.join(", ")}`);
  }
  if (error instanceof VerificationError) {
    const why = `${error.message}${error.cause instanceof Error ? `: ${error.cause.message}` : ""}`;
    switch (error.code) {
      case "CERTIFICATE_ERROR":
      case "PUBLIC_KEY_ERROR":
      case "NOT_IMPLEMENTED_ERROR":
        return refused(
          "attestation-untrusted",
          `was signed by somebody the trusted root does not know (${why})`,
        );
      case "TIMESTAMP_ERROR":
      case "TLOG_ERROR":
      case "TLOG_INCLUSION_PROOF_ERROR":
      case "TLOG_INCLUSION_PROMISE_ERROR":
      case "TLOG_MISSING_INCLUSION_ERROR":
        return refused("attestation-unlogged", `is not proved by the transparency log (${why})`);
      default:
        return refused("attestation-invalid", `does not carry a signature over what it says (${why})`);
    }
  }
  const why = error instanceof Error ? error.message : String(error);
  return refused("attestation-malformed", `is no Sigstore bundle: ${why}`);
}

function readRoot(json: unknown): TrustedRoot | undefined {
  try {
    return TrustedRoot.fromJSON(json);
  } catch {
    return undefined;
  }
}

function describeSigner({ identity }: SigstoreSigner): Signer | undefined {
  const issuer = identity?.extensions?.issuer;
  const signerWorkflow = identity?.subjectAlternativeName;
  if (issuer === undefined || signerWorkflow === undefined) return undefined;
  const texts = new Map(
    (identity?.oids ?? []).map(({ oid, value }) => [oid?.id.join("."), utf8String(value)] as const),
  );
  const [workflow, repository, run] = [texts.get(WORKFLOW), texts.get(REPOSITORY), texts.get(RUN)];
  return {
    issuer,
    signerWorkflow,
    ...(workflow === undefined ? {} : { workflow }),
    ...(repository === undefined ? {} : { repository }),
    ...(run === undefined ? {} : { run }),
  };
}

/** A DER UTF8String shorter than 64 KiB; undefined for anything else. */
function utf8String(der: Buffer): string | undefined {
  if (der[0] !== UTF8_STRING) return undefined;
  const short = (der[1] ?? 0) < 0x80;
  const digits = short ? 0 : (der[1] ?? 0) & 0x7f;
  if (digits > 2) return undefined;
  const length = short
    ? (der[1] ?? 0)
    : der.subarray(2, 2 + digits).reduce((sum, byte) => sum * 256 + byte, 0);
  const content = der.subarray(2 + digits);
  return content.length === length ? content.toString("utf8") : undefined;
}

/** The sha256 of every subject; undefined when the payload is no in-toto statement. */
function subjectsOf(payload: Buffer): readonly string[] | undefined {
  const statement: unknown = JSON.parse(payload.toString("utf8"));
  if (typeof statement !== "object" || statement === null || !("subject" in statement)) return undefined;
  const { subject } = statement;
  if (!Array.isArray(subject)) return undefined;
  return subject.flatMap((one: unknown) => sha256Of(one) ?? []);
}

function sha256Of(subject: unknown): string | undefined {
  if (typeof subject !== "object" || subject === null || !("digest" in subject)) return undefined;
  const { digest } = subject;
  if (typeof digest !== "object" || digest === null || !("sha256" in digest)) return undefined;
  return typeof digest.sha256 === "string" ? digest.sha256 : undefined;
}

function refused(reasonCode: AttestationRefusal, why: string): Attestation {
  return { kind: "refused", reasonCode, why };
}
