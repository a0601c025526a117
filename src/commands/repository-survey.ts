import {
  DELIVERY_FILES,
  HEALTH_FILES,
  healthIn,
  type TextFile,
  waysIn,
} from "../config/proposal/delivery-facts.ts";
import type {
  Ecosystem,
  EnvironmentFacts,
  PlanFacts,
  RepositoryFacts,
  WayFacts,
} from "../config/proposal/repository-facts.ts";
import { readWorkflow, reportPathsIn } from "../config/proposal/workflow-facts.ts";
import { outlineMarkdown } from "../evidence/markdown.ts";
import { UnreadableEvidence } from "../evidence/reader.ts";
import { ReleaseGatesError } from "../gate/errors.ts";
import type { World } from "../ports/world.ts";
import { findReports } from "./report-survey.ts";

/** Folders of other people's code and of tools; nothing in them is the repository's own. */
const SKIPPED: ReadonlySet<string> = new Set(
  ".git node_modules .venv venv .tox .mypy_cache .cache .gradle .idea .artifacts vendor __pycache__ .next bower_components site-packages fixtures testdata".split(
    " ",
  ),
);
const MOST_FILES = 50_000;
/** Files of the repository that are looked into for commands and addresses, and the largest. */
const MOST_TEXTS = 1_000;
const TEXT_BYTES = 256 * 1024;

/** Files that name an ecosystem, the program that runs the scripts of a package.json, and other build files. */
const ECOSYSTEMS: readonly (readonly [RegExp, Ecosystem["name"]])[] = [
  [/^package\.json$/, "node"],
  [/^(?:pyproject\.toml|setup\.py|setup\.cfg|requirements\.txt)$/, "python"],
  [/^go\.mod$/, "go"],
  [/^(?:pom\.xml|build\.gradle(?:\.kts)?)$/, "java"],
  [/^Cargo\.toml$/, "rust"],
  [/^[\w.-]+\.(?:sln|csproj)$/, "dotnet"],
  [/^Gemfile$/, "ruby"],
  [/^composer\.json$/, "php"],
];
const BUILD_FILES =
  /^(?:package\.json|go\.mod|pyproject\.toml|setup\.cfg|tox\.ini|pytest\.ini|(?:GNU)?[Mm]akefile|pom\.xml|build\.gradle(?:\.kts)?|Cargo\.toml|\.config\/nextest\.toml|(?:vitest|jest|playwright)\.config\.\w+)$/;

/** Looks at a checkout, and at GitHub where there is a token. Changes nothing; what cannot be read is left out. */
export async function surveyRepository(world: World): Promise<RepositoryFacts> {
  const paths = await world.workspace.tree({ skip: SKIPPED, most: MOST_FILES });
  const text = textReader(world);
  const buildFiles = await texts(
    paths.filter((path) => BUILD_FILES.test(path)),
    text,
  );
  const mentioned = buildFiles.flatMap((file) => reportPathsIn(file.text));
  const workflows = (
    await texts(
      paths.filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)),
      text,
    )
  ).flatMap((file) => readWorkflow(file.path.slice(".github/workflows/".length), file.text, mentioned) ?? []);
  const repository = await world.git.repository();
  return {
    name: nameOf(buildFiles, repository, world.workspace.root),
    repository,
    ecosystems: ECOSYSTEMS.flatMap(([pattern, name]) => {
      const file = paths.find((path) => pattern.test(path));
      return file === undefined ? [] : [{ name, file }];
    }),
    tags: (await world.git.tags()).map(({ name }) => name),
    workflows,
    reports: await findReports(world, paths),
    ...(await findWays(world, paths, text)),
    health: await findHealth(paths, text),
    rollbackPlans: await findPlans(world, paths),
    owners: await findOwners(paths, text),
    environments: await askEnvironments(
      world,
      workflows.flatMap(({ environments }) => environments),
    ),
  };
}

// -- texts --------------------------------------------------------------------------------------------

type ReadText = (path: string) => Promise<TextFile | undefined>;

function textReader({ workspace }: World): ReadText {
  const read = new Map<string, Promise<TextFile | undefined>>();
  return (path) => {
    const before = read.get(path);
    if (before !== undefined) return before;
    const reading = workspace.read(path, TEXT_BYTES).then(
      (bytes) => ({ path, text: new TextDecoder().decode(bytes) }),
      (error: unknown) => {
        if (error instanceof ReleaseGatesError) return undefined;
        throw error;
      },
    );
    read.set(path, reading);
    return reading;
  };
}

async function texts(paths: readonly string[], read: ReadText): Promise<readonly TextFile[]> {
  const found = await Promise.all(paths.slice(0, MOST_TEXTS).map(read));
  return found.filter((file) => file !== undefined);
}

/** Where a build file says the name of what it builds. */
const NAMES: readonly (readonly [RegExp, RegExp])[] = [
  [/^package\.json$/, /^\s*"name"\s*:\s*"(?:@[^/"]+\/)?([\w.-]+)"/m],
  [/^(?:pyproject|Cargo)\.toml$/, /^name\s*=\s*"([\w.-]+)"/m],
  [/^go\.mod$/, /^module\s+(?:\S*\/)?([\w.-]+?)(?:\/v\d+)?$/m],
  [/^pom\.xml$/, /^ {2}<artifactId>([\w.-]+?)(?:-parent)?<\/artifactId>/m],
];

function nameOf(buildFiles: readonly TextFile[], repository: string | undefined, root: string): string {
  const named = buildFiles.flatMap(({ path, text }) =>
    NAMES.filter(([file]) => file.test(path)).map(([, name]) => name.exec(text)?.[1]),
  );
  const folder = root.split(/[\\/]/).filter((part) => part !== "");
  return named.find((name) => name !== undefined) ?? repository?.split("/")[1] ?? folder.at(-1) ?? "release";
}

// -- commands, health, plans --------------------------------------------------------------------------

async function findWays(
  { workspace }: World,
  paths: readonly string[],
  read: ReadText,
): Promise<Pick<RepositoryFacts, "deploy" | "rollback" | "shift">> {
  const manager = paths.includes("pnpm-lock.yaml") ? "pnpm" : paths.includes("yarn.lock") ? "yarn" : "npm";
  const found = { deploy: [] as WayFacts[], rollback: [] as WayFacts[], shift: [] as WayFacts[] };
  const own = paths.filter((path) => !/(?:^|\/)(?:tests?|examples?|docs|\.github)\//.test(path));
  const seen = new Set<string>();
  for (const pattern of DELIVERY_FILES) {
    const candidates = own.filter((path) => pattern.test(path) && !seen.has(path));
    for (const path of candidates) seen.add(path);
    for (const file of await texts(candidates, read)) {
      const ways = waysIn(file, manager);
      // readiness.system asks scripts to be executable; one that an interpreter reads need not be.
      const executable = (await workspace.stat(file.path))?.executable === true;
      const known = (way: WayFacts): WayFacts => ({ ...way, script: way.script && executable });
      if (ways.deploy !== undefined) found.deploy.push(known(ways.deploy));
      if (ways.rollback !== undefined) found.rollback.push(known(ways.rollback));
      if (ways.shift !== undefined) found.shift.push(known(ways.shift));
    }
  }
  return found;
}

async function findHealth(paths: readonly string[], read: ReadText): Promise<RepositoryFacts["health"]> {
  const own = paths.filter((path) => HEALTH_FILES.test(path) && !/(?:^|\/)(?:tests?|examples?)\//.test(path));
  const named = (await texts(own, read)).map(healthIn).filter((found) => found !== undefined);
  return named.find(({ certain }) => certain) ?? named[0];
}

async function findPlans({ workspace }: World, paths: readonly string[]): Promise<readonly PlanFacts[]> {
  const plans: PlanFacts[] = [];
  for (const path of paths.filter((each) => /roll-?back[^/]*\.md$/i.test(each))) {
    const size = (await workspace.stat(path))?.size ?? 0;
    try {
      const { steps, fields } = await outlineMarkdown(
        { path, size, stream: () => workspace.stream(path) },
        TEXT_BYTES,
      );
      const rehearsed = Object.keys(fields).some((key) => key.toLowerCase() === "rehearsed");
      plans.push({ path, steps, rehearsed });
    } catch (error) {
      if (!(error instanceof UnreadableEvidence) && !(error instanceof ReleaseGatesError)) throw error;
    }
  }
  return plans;
}

// -- people -------------------------------------------------------------------------------------------

/** Whom CODEOWNERS names for everything; the last such line counts, as on GitHub. */
async function findOwners(paths: readonly string[], read: ReadText): Promise<readonly string[]> {
  const path = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"].find((each) => paths.includes(each));
  const file = path === undefined ? undefined : await read(path);
  const line = file?.text.split("\n").findLast((each) => /^\*\s/.test(each)) ?? "";
  const owners = line.match(/@[\w-]+(?:\/[\w.-]+)?/g) ?? [];
  return owners.map((owner) => owner.slice(1));
}

/** Environments that workflows name, and the usual ones, with their reviewers; undefined without a token. */
async function askEnvironments(
  world: World,
  named: readonly string[],
): Promise<readonly EnvironmentFacts[] | undefined> {
  try {
    const github = await world.github();
    const found: EnvironmentFacts[] = [];
    for (const name of new Set(["approve-release", ...named])) {
      const environment = await github.environment(name);
      if (environment === undefined) continue;
      const names = (kind: "user" | "team"): readonly string[] =>
        environment.requiredReviewers.filter((one) => one.kind === kind).map((one) => one.name);
      const [owner] = github.repository.split("/");
      const teams = names("team").map((team) => (team.includes("/") ? team : `${owner}/${team}`));
      found.push({ name, users: names("user"), teams });
    }
    return found;
  } catch (error) {
    if (error instanceof ReleaseGatesError) return undefined;
    throw error;
  }
}
