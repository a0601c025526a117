import type { Config } from "../config/schema.ts";
import { parseDotenv } from "../evidence/strict-dotenv.ts";
import { parseJson } from "../evidence/strict-json.ts";
import { parseYaml } from "../evidence/strict-yaml.ts";
import { lineAndColumn } from "../evidence/text.ts";
import { ReleaseGatesError } from "../gate/errors.ts";
import { compareSettings, type Parity, type ParityTerms } from "../gate/parity.ts";
import { flattenSettings } from "../gate/settings.ts";
import type { World } from "../ports/world.ts";

/** A pair of files that was compared. */
export interface ComparedPair {
  readonly terms: ParityTerms;
  readonly parity: Parity;
}

/** Configuration files are written by people. */
const MAX_BYTES = 4 * 1024 ** 2;

/** Reads and compares every pair of configuration files that the config names. */
export async function compareConfigurations(world: World, config: Config): Promise<readonly ComparedPair[]> {
  const pairs: ComparedPair[] = [];
  for (const { files, ignore, secrets, level } of config.staging.parity) {
    const [staging = "", production = ""] = files;
    const terms: ParityTerms = { files: [staging, production], ignore, secrets, level };
    pairs.push({ terms, parity: await compare(world, terms) });
  }
  return pairs;
}

async function compare(world: World, terms: ParityTerms): Promise<Parity> {
  const [staging, production] = await Promise.all(terms.files.map((file) => readSettings(world, file)));
  if (staging === undefined || production === undefined) throw new Error("a pair is two files");
  if (staging.kind === "unreadable") return staging;
  if (production.kind === "unreadable") return production;
  const hash = world.host.keyedHash();
  return { kind: "compared", result: compareSettings(terms, staging.settings, production.settings, hash) };
}

type Settings =
  | { readonly kind: "read"; readonly settings: ReturnType<typeof flattenSettings> }
  | Extract<Parity, { kind: "unreadable" }>;

async function readSettings(world: World, file: string): Promise<Settings> {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(
      await world.workspace.read(file, MAX_BYTES),
    );
    return await parse(file, text);
  } catch (error) {
    if (error instanceof ReleaseGatesError) {
      const found = error.explanation.found ?? error.message;
      return { kind: "unreadable", file, reasonCode: error.code, found };
    }
    if (error instanceof TypeError) return malformed(file, "it is not UTF-8 text");
    throw error;
  }
}

async function parse(file: string, text: string): Promise<Settings> {
  const name = file.slice(file.lastIndexOf("/") + 1).toLowerCase();
  if (name.endsWith(".json")) return fromOffset(file, text, parseJson(text));
  if (name.endsWith(".yml") || name.endsWith(".yaml")) return fromOffset(file, text, await parseYaml(text));
  if (name.startsWith(".env") || name.endsWith(".env")) {
    const parsed = parseDotenv(text);
    return parsed.kind === "parsed"
      ? read(parsed.value)
      : malformed(file, parsed.message, { line: parsed.line });
  }
  return malformed(file, "a name that says no format (expected .yml, .yaml, .json, .env or .env.*)");
}

type Parsed =
  | { readonly kind: "parsed"; readonly value: unknown }
  | { readonly kind: "failed"; readonly message: string; readonly offset: number };

function fromOffset(file: string, text: string, parsed: Parsed): Settings {
  if (parsed.kind === "parsed") return read(parsed.value);
  return malformed(file, parsed.message, lineAndColumn(text, parsed.offset));
}

function read(document: unknown): Settings {
  return { kind: "read", settings: flattenSettings(document) };
}

function malformed(
  file: string,
  found: string,
  place: { readonly line?: number; readonly column?: number } = {},
): Settings {
  return { kind: "unreadable", file, reasonCode: "evidence-malformed", found, ...place };
}
