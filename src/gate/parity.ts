import type { Criterion, Level } from "./criterion.ts";
import { REASONS, type ReasonCode } from "./reason-codes.ts";
import { looksSecret, type Setting, settingMatches, settingName } from "./settings.ts";

/** What is compared and how. */
export interface ParityTerms {
  readonly level: Level;
  /** Staging's file, then production's; relative to the workspace. */
  readonly files: readonly [string, string];
  /** Patterns of settings that may differ. */
  readonly ignore: readonly string[];
  /** Patterns of settings whose values are never shown, besides those that look secret. */
  readonly secrets: readonly string[];
}

/** A setting that is not the same on both sides. Values are as they may be shown. */
export interface ParityDifference {
  readonly setting: string;
  readonly kind: "only-staging" | "only-production" | "different";
  readonly staging?: string;
  readonly production?: string;
}

/** Two configurations compared. */
export interface ParityResult {
  readonly files: readonly [string, string];
  /** How many settings there are on either side. */
  readonly compared: number;
  readonly differences: readonly ParityDifference[];
  /** Settings that differ and may. */
  readonly ignored: readonly string[];
  /** Patterns of `ignore` that no difference needs any more. */
  readonly unneeded: readonly string[];
}

/** What came of a comparison: a result, or why there is none. */
export type Parity =
  | { readonly kind: "compared"; readonly result: ParityResult }
  | {
      readonly kind: "unreadable";
      readonly file: string;
      readonly reasonCode: ReasonCode;
      readonly found: string;
      readonly line?: number;
      readonly column?: number;
    };

/** Longest value shown. */
const SHOWN_LENGTH = 80;
/** Differences named in a criterion; all of them stand in the report. */
const NAMED = 5;

/**
 * Compares the settings of two configurations.
 *
 * @param keyedHash maps equal values to equal text and says nothing else about them; secrets are shown by it
 */
export function compareSettings(
  terms: ParityTerms,
  staging: ReadonlyMap<string, Setting>,
  production: ReadonlyMap<string, Setting>,
  keyedHash: (value: string) => string,
): ParityResult {
  const keys = [...new Set([...staging.keys(), ...production.keys()])];
  const differing = keys.filter((key) => staging.get(key)?.value !== production.get(key)?.value);
  const differences: ParityDifference[] = [];
  const ignored: string[] = [];
  const needed = new Set<string>();
  for (const key of differing) {
    const sides = { staging: staging.get(key), production: production.get(key) };
    const path = (sides.staging ?? sides.production)?.path ?? [];
    const patterns = terms.ignore.filter((pattern) => settingMatches(path, pattern));
    for (const pattern of patterns) needed.add(pattern);
    if (patterns.length > 0) ignored.push(settingName(path));
    else differences.push(describe(path, sides, terms, keyedHash));
  }
  return {
    files: terms.files,
    compared: keys.length,
    differences: differences.sort((a, b) => a.setting.localeCompare(b.setting, "en")),
    ignored: ignored.sort((a, b) => a.localeCompare(b, "en")),
    unneeded: terms.ignore.filter((pattern) => !needed.has(pattern)),
  };
}

/** What a pair of files asks. */
export function parityQuestion({ files, level }: Pick<ParityTerms, "files" | "level">) {
  const [staging, production] = files;
  return {
    id: `parity/${production}`,
    title: `${staging} and ${production} differ only where they may`,
    level,
  };
}

/** The criterion that a comparison answers. Two files without a single setting are nothing to compare. */
export function decideParity(terms: ParityTerms, parity: Parity): Criterion {
  const [staging] = terms.files;
  const base = parityQuestion(terms);
  if (parity.kind === "unreadable") {
    const { file, line, column, reasonCode, found } = parity;
    const where = {
      file,
      ...(line === undefined ? {} : { line }),
      ...(column === undefined ? {} : { column }),
    };
    const { next } = REASONS[reasonCode];
    return {
      ...base,
      status: "failed",
      reasonCode,
      expected: "a readable configuration",
      found,
      where,
      next,
    };
  }
  const { result } = parity;
  if (result.compared === 0) {
    const found = "neither file holds a setting";
    return {
      ...base,
      status: "failed",
      reasonCode: "evidence-empty",
      expected: "settings to compare",
      found,
    };
  }
  if (result.differences.length === 0) {
    const may = result.ignored.length === 0 ? "" : `; ${result.ignored.length} differ and may`;
    return { ...base, status: "passed", found: `${result.compared} settings compared${may}` };
  }
  const named = result.differences.slice(0, NAMED).map(sentence).join("; ");
  const more = result.differences.length - NAMED;
  return {
    ...base,
    status: "failed",
    reasonCode: "parity-broken",
    expected: "the same settings and values",
    found: `${named}${more > 0 ? `; and ${more} more` : ""}`,
    where: { file: staging },
    next: REASONS["parity-broken"].next,
  };
}

function describe(
  path: readonly string[],
  sides: { readonly staging: Setting | undefined; readonly production: Setting | undefined },
  terms: ParityTerms,
  keyedHash: (value: string) => string,
): ParityDifference {
  const { staging, production } = sides;
  const secret =
    terms.secrets.some((pattern) => settingMatches(path, pattern)) ||
    [staging, production].some((setting) => setting !== undefined && looksSecret(setting));
  const show = (setting: Setting): string =>
    secret ? `secret ${keyedHash(setting.value).slice(0, 12)}` : shorten(setting.value);
  const setting = settingName(path);
  if (staging === undefined) {
    return {
      setting,
      kind: "only-production",
      ...(production === undefined ? {} : { production: show(production) }),
    };
  }
  if (production === undefined) return { setting, kind: "only-staging", staging: show(staging) };
  return { setting, kind: "different", staging: show(staging), production: show(production) };
}

function sentence(difference: ParityDifference): string {
  const { setting, kind, staging, production } = difference;
  if (kind === "only-staging") return `${setting} is in staging only`;
  if (kind === "only-production") return `${setting} is in production only`;
  return `${setting} is ${staging} in staging and ${production} in production`;
}

function shorten(value: string): string {
  return value.length > SHOWN_LENGTH ? `${value.slice(0, SHOWN_LENGTH - 1)}…` : value;
}
