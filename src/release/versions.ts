import compare from "semver/functions/compare.js";
import parse from "semver/functions/parse.js";

/** A tag that carries a version. */
export interface VersionTag {
  readonly tag: string;
  readonly version: string;
  readonly sha: string;
}

/**
 * The version a tag carries under a pattern such as `v{version}`, or undefined when the tag does not match
 * the pattern or the version is no Semantic Version 2.0.0 (https://semver.org).
 */
export function versionOfTag(tag: string, pattern: string): string | undefined {
  const [before = "", after = ""] = pattern.split("{version}");
  if (!tag.startsWith(before) || !tag.endsWith(after) || tag.length <= before.length + after.length)
    return undefined;
  const version = tag.slice(before.length, tag.length - after.length);
  // The parser forgives a leading v and blanks around; a tag pattern that wants them says so itself.
  return /^\d\S*$/.test(version) && parse(version) !== null ? version : undefined;
}

/**
 * The release that `version` replaces: the highest lower version among the tags. A final release replaces
 * a final release; a pre-release may replace either.
 */
export function previousVersion(
  version: string,
  tags: readonly { readonly name: string; readonly sha: string }[],
  pattern: string,
): VersionTag | undefined {
  const current = parse(version);
  if (current === null) return undefined;
  let best: VersionTag | undefined;
  for (const { name, sha } of tags) {
    const candidate = versionOfTag(name, pattern);
    const parsed = candidate === undefined ? null : parse(candidate);
    if (candidate === undefined || parsed === null || compare(parsed, current) >= 0) continue;
    if (current.prerelease.length === 0 && parsed.prerelease.length > 0) continue;
    if (best === undefined || compare(candidate, best.version) > 0)
      best = { tag: name, version: candidate, sha };
  }
  return best;
}

/** The highest final version among the tags, or the highest pre-release when there is no final one. */
export function newestVersion(
  tags: readonly { readonly name: string; readonly sha: string }[],
  pattern: string,
): VersionTag | undefined {
  let best: VersionTag | undefined;
  for (const { name, sha } of tags) {
    const version = versionOfTag(name, pattern);
    if (version === undefined || (best !== undefined && !outranks(version, best.version))) continue;
    best = { tag: name, version, sha };
  }
  return best;
}

function outranks(version: string, other: string): boolean {
  const [isFinal, otherIsFinal] = [version, other].map((text) => parse(text)?.prerelease.length === 0);
  return isFinal === otherIsFinal ? compare(version, other) > 0 : isFinal === true;
}
