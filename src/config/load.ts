import { createHash } from "node:crypto";
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
  /** Line and column of a key, such as `locate(["readiness", "evidence", 0, "path"])`. */
  locate(path: readonly (string | number)[]): Location;
}

/** More problems than this are not listed: one mistake can repeat itself. */
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
  const references = resolveReferences(source, options.env);
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
  const issues = parsed.error?.issues ?? [];
  const problems = [
    ...explainIssues(issues, source, references.broken),
    ...crossCheck(source),
    ...(await checkExpressions(source)),
    ...(await checkSelectors(source)),
  ];
  return { value: parsed.data, problems };
}

function invalid(
  path: string,
  found: readonly Problem[],
  references?: ResolvedReferences,
): ReleaseGatesError {
  const problems = sortProblems(found);
  const [first] = problems;
  const onlyVariables = references !== undefined && found.length === references.missing;
  const more =
    problems.length > MOST_PROBLEMS ? [{ message: `and ${problems.length - MOST_PROBLEMS} more` }] : [];
  return new ReleaseGatesError(
    onlyVariables ? "environment-variable-missing" : "config-invalid",
    `${path} has ${problems.length === 1 ? "1 error" : `${problems.length} errors`}`,
    { ...first, problems: [...problems.slice(0, MOST_PROBLEMS), ...more] },
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
