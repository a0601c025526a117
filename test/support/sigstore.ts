import { createHash, generateKeyPairSync, type KeyPairKeyObjectResult, sign } from "node:crypto";
import { initializeCA, initializeCTLog, initializeTLog, initializeTSA } from "@sigstore/mock";
import { PREDICATE_TYPE } from "../../src/gate/documents/schema-id.ts";

const PAYLOAD_TYPE = "application/vnd.in-toto+json";
/** Fulcio's extensions: issuer, source repository, build config (the run's workflow), run invocation. */
const OIDS = { issuer: "8", repository: "12", workflow: "18", run: "21" } as const;

/** What a job that signs is. */
export interface SigningJob {
  readonly signerWorkflow: string;
  readonly issuer: string;
  readonly repository: string;
  readonly workflow: string;
  readonly run: string;
}

/** The job of `gateRecord()`, as Fulcio would describe it. */
export const SIGNING_JOB: SigningJob = {
  signerWorkflow: "https://github.com/octo-org/release-gates/.github/workflows/release.yml@refs/tags/v1",
  issuer: "https://token.actions.githubusercontent.com",
  repository: "https://github.com/octo-org/checkout",
  workflow: "https://github.com/octo-org/checkout/.github/workflows/release.yml@refs/tags/v1.2.3",
  run: "https://github.com/octo-org/checkout/actions/runs/1001/attempts/1",
};

/** A Sigstore bundle as JSON, open to be tampered with. */
export interface SerializedAttestation {
  mediaType: string;
  verificationMaterial: {
    certificate: { rawBytes: string };
    tlogEntries: SerializedLogEntry[];
    timestampVerificationData?: { rfc3161Timestamps: { signedTimestamp: string }[] };
  };
  dsseEnvelope: { payload: string; payloadType: string; signatures: { sig: string }[] };
}

export interface SerializedLogEntry {
  logIndex: string;
  logId: object;
  kindVersion: object;
  integratedTime: string;
  inclusionPromise?: object;
  inclusionProof?: {
    logIndex: string;
    rootHash: string;
    treeSize: string;
    hashes: string[];
    checkpoint: object;
  };
  canonicalizedBody: string;
}

/** What the log answers, as far as it is used. */
interface LoggedEntry {
  readonly body: string;
  readonly integratedTime: number;
  readonly logID: string;
  readonly logIndex: number;
  readonly verification: {
    readonly signedEntryTimestamp: string;
    readonly inclusionProof: {
      readonly logIndex: number;
      readonly rootHash: string;
      readonly treeSize: number;
      readonly checkpoint: string;
    };
  };
}

/** An instance of Sigstore of a test's own: a certificate authority, a certificate log and a transparency log. */
export interface Sigstore {
  /** JSON of its trusted root. */
  readonly trustedRoot: object;
  /** Signs a statement about these digests the way `actions/attest` does. */
  attest(digests: readonly string[], job?: SigningJob): Promise<SerializedAttestation>;
}

const SHA_256 = "2.16.840.1.101.3.4.2.1";

/**
 * An instance as GitHub runs one for private repositories: no public log, a signed timestamp instead.
 */
export async function createPrivateSigstore(): Promise<Sigstore> {
  const authority = await initializeCA(ecKeys("P-384"));
  const clock = await initializeTSA(ecKeys("P-384"));
  const validFor = { start: new Date(Date.now() - 3_600_000).toISOString() };
  const chainOf = (...certificates: readonly ArrayBufferView<ArrayBuffer>[]) => ({
    subject: { organization: "sigstore.mock", commonName: "sigstore" },
    uri: "https://sigstore.example",
    certChain: { certificates: certificates.map((one) => ({ rawBytes: base64(one) })) },
    validFor,
  });
  return {
    trustedRoot: {
      mediaType: "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
      certificateAuthorities: [chainOf(authority.rootCertificate)],
      tlogs: [],
      ctlogs: [],
      timestampAuthorities: [chainOf(clock.intCertificate, clock.rootCertificate)],
    },
    attest: async (digests, job = SIGNING_JOB) => {
      const { certificate, payload, signature } = await signStatement(authority, digests, job);
      const signedTimestamp = await clock.timestamp({
        artifactHash: createHash("sha256").update(signature).digest(),
        hashAlgorithmOID: SHA_256,
        nonce: 1,
        certReq: true,
        policyOID: "1.3.6.1.4.1.57264.2",
      });
      return {
        mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json",
        verificationMaterial: {
          certificate: { rawBytes: base64(certificate) },
          tlogEntries: [],
          timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp: base64(signedTimestamp) }] },
        },
        dsseEnvelope: envelope(payload, signature),
      };
    },
  };
}

/** Everything is real but the operators: keys, certificates, signed certificate timestamps, inclusion proofs. */
export async function createSigstore(): Promise<Sigstore> {
  const ctKeys = ecKeys("P-256");
  const logKeys = ecKeys("P-256");
  const ctLog = await initializeCTLog(ctKeys);
  const authority = await initializeCA(ecKeys("P-384"), ctLog);
  const log = await initializeTLog("https://rekor.example", logKeys);
  const validFor = { start: new Date(Date.now() - 3_600_000).toISOString() };

  const publicKey = (keys: KeyPairKeyObjectResult) => ({
    rawBytes: spki(keys).toString("base64"),
    keyDetails: "PKIX_ECDSA_P256_SHA_256",
    validFor,
  });
  return {
    trustedRoot: {
      mediaType: "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
      certificateAuthorities: [
        {
          subject: { organization: "sigstore.mock", commonName: "sigstore" },
          uri: "https://fulcio.example",
          certChain: { certificates: [{ rawBytes: base64(authority.rootCertificate) }] },
          validFor,
        },
      ],
      tlogs: [logInstance("https://rekor.example", logKeys)],
      ctlogs: [logInstance("https://ctfe.example", ctKeys)],
      timestampAuthorities: [],
    },
    attest: async (digests, job = SIGNING_JOB) => {
      const { certificate, payload, signature } = await signStatement(authority, digests, job);
      const logged: Readonly<Record<string, LoggedEntry>> = await log.log({
        apiVersion: "0.0.1",
        kind: "dsse",
        spec: {
          payloadHash: { algorithm: "sha256", value: createHash("sha256").update(payload).digest("hex") },
          signatures: [{ signature: signature.toString("base64"), verifier: base64(certificate) }],
        },
      });
      const [entry] = Object.values(logged);
      if (entry === undefined) throw new Error("the log took no entry");
      const { inclusionProof: proof, signedEntryTimestamp } = entry.verification;
      return {
        mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json",
        verificationMaterial: {
          certificate: { rawBytes: base64(certificate) },
          tlogEntries: [
            {
              logIndex: String(entry.logIndex),
              logId: { keyId: Buffer.from(entry.logID, "hex").toString("base64") },
              kindVersion: { kind: "dsse", version: "0.0.1" },
              integratedTime: String(entry.integratedTime),
              inclusionPromise: { signedEntryTimestamp },
              inclusionProof: {
                logIndex: String(proof.logIndex),
                rootHash: Buffer.from(proof.rootHash, "hex").toString("base64"),
                treeSize: String(proof.treeSize),
                hashes: [],
                checkpoint: { envelope: proof.checkpoint },
              },
              canonicalizedBody: entry.body,
            },
          ],
        },
        dsseEnvelope: envelope(payload, signature),
      };
    },
  };

  function logInstance(baseUrl: string, keys: KeyPairKeyObjectResult) {
    const keyId = createHash("sha256").update(spki(keys)).digest("base64");
    return { baseUrl, hashAlgorithm: "SHA2_256", publicKey: publicKey(keys), logId: { keyId } };
  }
}

/** A statement about these digests, signed with a key that the authority certifies for the job. */
async function signStatement(
  authority: Awaited<ReturnType<typeof initializeCA>>,
  digests: readonly string[],
  job: SigningJob,
) {
  const keys = ecKeys("P-256");
  const certificate = await authority.issueCertificate({
    publicKey: new Uint8Array(spki(keys)),
    subjectAltName: job.signerWorkflow,
    extensions: (["issuer", "repository", "workflow", "run"] as const).map((name) => ({
      oid: `1.3.6.1.4.1.57264.1.${OIDS[name]}`,
      value: job[name],
    })),
  });
  const payload = Buffer.from(
    JSON.stringify({
      _type: "https://in-toto.io/Statement/v1",
      subject: digests.map((sha256) => ({ name: sha256.slice(0, 8), digest: { sha256 } })),
      predicateType: PREDICATE_TYPE,
      predicate: {},
    }),
  );
  const signature = sign("sha256", preAuthEncoding(payload), keys.privateKey);
  return { certificate, payload, signature };
}

function envelope(payload: Buffer, signature: Buffer): SerializedAttestation["dsseEnvelope"] {
  return {
    payload: payload.toString("base64"),
    payloadType: PAYLOAD_TYPE,
    signatures: [{ sig: signature.toString("base64") }],
  };
}

function ecKeys(namedCurve: string): KeyPairKeyObjectResult {
  return generateKeyPairSync("ec", { namedCurve });
}

function spki({ publicKey }: KeyPairKeyObjectResult): Buffer<ArrayBuffer> {
  return Buffer.from(publicKey.export({ format: "der", type: "spki" }));
}

function base64(view: ArrayBufferView<ArrayBuffer>): string {
  return Buffer.from(view.buffer, view.byteOffset, view.byteLength).toString("base64");
}

/** DSSE signs the type and the payload together (https://github.com/secure-systems-lab/dsse). */
function preAuthEncoding(payload: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`DSSEv1 ${PAYLOAD_TYPE.length} ${PAYLOAD_TYPE} ${payload.length} `),
    payload,
  ]);
}
