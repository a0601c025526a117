import { createHash, generateKeyPairSync, type KeyObject, sign } from "node:crypto";

/** A certificate made for a test, with its key, both in PEM. */
export interface TestCertificate {
  readonly certificate: string;
  readonly key: string;
}

/** What the certificate says. Times are ISO 8601; names are what the server may be called. */
export interface CertificateTerms {
  readonly names: readonly string[];
  readonly addresses?: readonly string[];
  readonly notBefore?: string;
  readonly notAfter?: string;
}

/**
 * Makes a self-signed X.509 certificate (RFC 5280) with an EC key. Written here because Node can sign but not
 * build certificates, and an `openssl` program cannot everywhere set times in the past.
 */
export function selfSigned(terms: CertificateTerms): TestCertificate {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const unsigned = toBeSigned(terms, publicKey);
  const signature = sign("sha256", unsigned, privateKey);
  const certificate = sequence(
    unsigned,
    ECDSA_WITH_SHA256,
    tlv(0x03, Buffer.concat([Buffer.of(0), signature])),
  );
  return {
    certificate: pem("CERTIFICATE", certificate),
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  };
}

/** ecdsa-with-SHA256, 1.2.840.10045.4.3.2 */
const ECDSA_WITH_SHA256 = sequence(objectId("2a8648ce3d040302"));

function toBeSigned(terms: CertificateTerms, publicKey: KeyObject): Buffer {
  const spki = publicKey.export({ type: "spki", format: "der" });
  const name = sequence(
    tlv(0x31, sequence(objectId("550403"), tlv(0x0c, Buffer.from("release-gates test")))),
  );
  const serial = createHash("sha256").update(spki).digest().subarray(0, 8);
  const dns = terms.names.map((dnsName) => tlv(0x82, Buffer.from(dnsName)));
  const ip = (terms.addresses ?? []).map((address) => tlv(0x87, Buffer.from(address.split(".").map(Number))));
  const alternativeNames = sequence(objectId("551d11"), tlv(0x04, sequence(...dns, ...ip)));
  const isAuthority = sequence(
    objectId("551d13"),
    tlv(0x01, Buffer.of(0xff)),
    tlv(0x04, sequence(tlv(0x01, Buffer.of(0xff)))),
  );
  return sequence(
    tlv(0xa0, tlv(0x02, Buffer.of(2))),
    // Never negative and never padded, as DER wants it.
    tlv(0x02, Buffer.concat([Buffer.of(1), serial])),
    ECDSA_WITH_SHA256,
    name,
    sequence(time(terms.notBefore ?? "2020-01-01T00:00:00Z"), time(terms.notAfter ?? "2049-12-31T00:00:00Z")),
    name,
    spki,
    tlv(0xa3, sequence(alternativeNames, isAuthority)),
  );
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return tlv(0x30, Buffer.concat(parts));
}

function objectId(hex: string): Buffer {
  return tlv(0x06, Buffer.from(hex, "hex"));
}

/** UTCTime, which RFC 5280 asks for up to 2049. */
function time(instant: string): Buffer {
  const digits = new Date(instant).toISOString().replaceAll(/[-:T]/g, "").slice(2, 14);
  return tlv(0x17, Buffer.from(`${digits}Z`));
}

/** Tag, length and value in DER. */
function tlv(tag: number, value: Buffer): Buffer {
  const { length } = value;
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.of(tag, ...size), value]);
}

function pem(label: string, der: Buffer): string {
  const lines = der.toString("base64").replaceAll(/.{64}/g, "$&\n").trimEnd();
  return `-----BEGIN ${label}-----\n${lines}\n-----END ${label}-----\n`;
}
