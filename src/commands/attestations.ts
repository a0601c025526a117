import { parseJson } from "../evidence/strict-json.ts";
import type { Attestations, ReadAttestation } from "../gate/attestation.ts";
import { isTrustedRootPath } from "../gate/evidence-path.ts";
import type { EvidenceReader } from "../ports/evidence-files.ts";
import type { World } from "../ports/world.ts";
import { sha256 } from "./evidence-survey.ts";

/** A file that was given beside the evidence. */
export interface GivenFile {
  /** As the person wrote it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What was given to check attestations with, beyond what stands in the evidence itself. */
export interface GivenAttestations {
  readonly attestations: readonly GivenFile[];
  readonly trustedRoot?: GivenFile | undefined;
}

/**
 * Checks every Sigstore bundle: those given and those in `attestations/`. A trusted root that is given is the only
 * one asked; the one that came with the evidence only stands in for it.
 *
 * @param inside paths under `attestations/`
 */
export async function readAttestations(
  files: EvidenceReader,
  inside: readonly string[],
  given: GivenAttestations,
  world: Pick<World, "verifySigstoreBundle">,
): Promise<Attestations> {
  const own: GivenFile[] = [];
  for (const name of inside) own.push({ name, bytes: (await files.read(name)) ?? new Uint8Array() });
  const bundles = [...given.attestations, ...own.filter(({ name }) => !isTrustedRootPath(name))];
  if (bundles.length === 0) return { kind: "none" };
  const root = given.trustedRoot ?? own.find(({ name }) => isTrustedRootPath(name));
  if (root === undefined) return { kind: "rootless", files: bundles.map(({ name }) => name) };
  const origin = root === given.trustedRoot ? "given" : "inside";
  const roots = jsonLines(root.bytes);
  const read: ReadAttestation[] = [];
  for (const { name, bytes } of bundles) {
    for (const { line, value } of jsonLines(bytes) ?? [{ line: 0, value: undefined }]) {
      const file = line > 1 ? `${name}:${line}` : name;
      read.push({ file, attestation: await check(value) });
    }
  }
  return { kind: "checked", root: { origin, sha256: sha256(root.bytes) }, read };

  async function check(value: unknown): Promise<ReadAttestation["attestation"]> {
    if (roots === undefined) {
      return {
        kind: "refused",
        reasonCode: "attestation-untrusted",
        why: `cannot be checked: the trusted root ${root?.name ?? ""} is no JSON`,
      };
    }
    if (value === undefined) {
      return { kind: "refused", reasonCode: "attestation-malformed", why: "is no JSON" };
    }
    return world.verifySigstoreBundle(
      value,
      roots.map((one) => one.value),
    );
  }
}

/** A JSON document, or one a line; undefined for anything else. */
function jsonLines(
  bytes: Uint8Array,
): readonly { readonly line: number; readonly value: unknown }[] | undefined {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
  const whole = parseJson(text);
  if (whole.kind === "parsed") return [{ line: 1, value: whole.value }];
  const values: { line: number; value: unknown }[] = [];
  for (const [index, one] of text.split("\n").entries()) {
    if (one.trim() === "") continue;
    const parsed = parseJson(one);
    if (parsed.kind === "failed") return undefined;
    values.push({ line: index + 1, value: parsed.value });
  }
  return values.length === 0 ? undefined : values;
}
