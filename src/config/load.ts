import { createHash } from "node:crypto";
import type { Unasked } from "../gate/asking.ts";
import { type Location, type Problem, ReleaseGatesError } from "../gate/errors.ts";
import { crossCheck } from "./cross-checks.ts";
import { explainIssues } from "./explain.ts";
import { checkExpressions } from "./expressions.ts";
import { type ResolvedReferences, resolveReferences } from "./references.ts";
import { type Config, configSchema } from "./schema.ts";
import { checkSelectors } from "./selectors.ts";
import { readYaml, type YamlSource } from "./yaml.ts";

/** A config that was read, checked and completed. */
export interface LoadedConfig {
  readonly config: Config;
  /** Relative to the workspace. */
  readonly path: string;
  /** sha256 of the file's bytes, hex. */
  readonly digest: string;
  /** Values of the `${NAME}` references, by name: what must be masked when the name says secret. */
  readonly references: ReadonlyMap<string, string>;
  /** Checks, and what staging asks besides, that the release at hand is not asked; absent before the release is known. */
  readonly unasked?: { readonly staging: readonly Unasked[]; readonly rollout: readonly Unasked[] };
  /** Line and column of a key, such as `locate(["readiness", "evidence", 0, "path"])`. */
  locate(path: readonly (string | number)[]): Location;
}

/** More problems than this are neither listed nor looked for: one mistake can repeat itself. */
const MOST_PROBLEMS = 50;

/**
 * Reads a config file: YAML, `${NAME}` references, schema, rules between keys, CEL expressions.
 *
 * @param bytes the file
 * @param options.path where it was read, for messages
 * @param options.env the environment that references are replaced from
 * @throws ReleaseGatesError `config-invalid` with every problem found, or `environment-variable-missing`
 *   when nothing else is wrong than variables that are not set. Nothing else is thrown, whatever the bytes.
 */
export async function parseConfig(
  bytes: Uint8Array,
  options: { readonly path: string; readonly env: Readonly<Record<string, string | undefined>> },
): Promise<LoadedConfig> {
  const { path } = options;
  const source = readYaml(bytes, path);
  if (source.problems.length > 0) throw invalid(path, source.problems);
  const references = resolveReferences(source, options.env, MOST_PROBLEMS + 1);
  const config = references.complete ? await judge(source, references) : undefined;
  const problems = [...references.problems, ...(config?.problems ?? [])];
  if (problems.length > 0 || config?.value === undefined) throw invalid(path, problems, references);
  return {
    config: config.value,
    path,
    digest: createHash("sha256").update(bytes).digest("hex"),
    references: references.values,
    locate: (keys) => source.keyPlace(keys),
  };
}

interface Judged {
  readonly value: Config | undefined;
  readonly problems: readonly Problem[];
}

async function judge(source: YamlSource, references: ResolvedReferences): Promise<Judged> {
  const parsed = configSchema.safeParse(references.data);
  const problems = [
    ...take(explainIssues(parsed.error?.issues ?? [], source, references.broken)),
    ...take(crossCheck(source)),
    ...(await checkExpressions(source, MOST_PROBLEMS + 1)),
    ...take(await checkSelectors(source)),
  ];
  return { value: parsed.data, problems };
}

/** One more than are listed: then it is known that there are more. */
function take(problems: Iterable<Problem>): readonly Problem[] {
  const taken: Problem[] = [];
  for (const problem of problems) {
    taken.push(problem);
    if (taken.length > MOST_PROBLEMS) break;
  }
  return taken;
}

function invalid(
  path: string,
  found: readonly Problem[],
  references?: ResolvedReferences,
): ReleaseGatesError {
  const all = sortProblems(found);
  const problems = all.slice(0, MOST_PROBLEMS);
  const [first] = problems;
  const onlyVariables = references !== undefined && found.length === references.missing;
  const many = all.length > problems.length;
  const count = `${many ? "more than " : ""}${problems.length} ${problems.length === 1 ? "error" : "errors"}`;
  const rest: Problem = {
    message: "there are more errors",
    next: "correct these first",
    where: { file: path },
  };
  return new ReleaseGatesError(
    onlyVariables ? "environment-variable-missing" : "config-invalid",
    `${path} has ${count}`,
    { ...first, problems: many ? [...problems, rest] : problems },
  );
}

/** In the order of the file; a block that is used twice by an anchor is reported once. */
function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  const unique = problems.filter((problem) => {
    const key = withoutPaths(problem);
    return problem.where?.line === undefined || (!seen.has(key) && seen.add(key));
  });
  return unique.toSorted(
    (a, b) => (a.where?.line ?? 0) - (b.where?.line ?? 0) || (a.where?.column ?? 0) - (b.where?.column ?? 0),
  );
}

/** What two reports of the same mistake have in common: everything but the key they came by. */
function withoutPaths({ message, expected, found, where }: Problem): string {
  const texts = [message, expected ?? "", found ?? ""].map((text) =>
    text.replace(/[\w-]+(?:\.[\w-]+|\[\d+\])+/g, ""),
  );
  return JSON.stringify([where?.line, where?.column, ...texts]);
}
