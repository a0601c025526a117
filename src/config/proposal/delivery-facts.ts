import { parse, parseAllDocuments } from "yaml";
import type { HealthFacts, WayFacts } from "./repository-facts.ts";

/** A file of the repository with its text. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** Ways to deploy and back that a file offers. */
export interface Ways {
  readonly deploy?: WayFacts;
  readonly rollback?: WayFacts;
  readonly shift?: WayFacts;
}

type Purpose = keyof Ways;

/** Files that may say how the repository is deployed, best first: somebody wrote the first for just that. */
export const DELIVERY_FILES: readonly RegExp[] = [
  /^(?:[\w.-]+\/){0,3}(?:deploy|release-to-[\w-]+|rollback|roll-back|shift-traffic|shift)(?:[-_.]?(?:prod|production|app|service))?\.(?:sh|bash|mjs|js|py)$/,
  /^package\.json$/,
  /^(?:GNU)?[Mm]akefile$/,
  /^(?:[\w.-]+\/){0,3}Chart\.yaml$/,
  /^(?:[\w.-]+\/){0,4}[\w.-]+\.ya?ml$/,
];

/**
 * What one file offers.
 *
 * @param packageManager runs the scripts of a package.json
 */
export function waysIn({ path, text }: TextFile, packageManager: string): Ways {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (/\.(?:sh|bash|mjs|js|py)$/.test(name)) return scriptWays(path, text);
  if (name === "package.json") return packageWays(path, text, packageManager);
  if (/^(?:GNU)?[Mm]akefile$/.test(name)) return makeWays(path, text);
  if (name === "Chart.yaml") return helmWays(path, text);
  if (/^(?:docker-)?compose(?:\.prod(?:uction)?)?\.ya?ml$/.test(name)) return composeWays(path, text);
  return /^\s*kind:\s*Deployment\s*$/m.test(text) ? kubernetesWays(path, text) : {};
}

/** What a text that is run knows of the product's variables. */
function knowledge(text: string): Pick<WayFacts, "honoursDryRun" | "knowsEnvironment"> {
  return {
    honoursDryRun: /\bDRY_RUN\b/.test(text),
    knowsEnvironment: /\bDEPLOY_ENVIRONMENT\b/.test(text),
  };
}

function scriptWays(path: string, text: string): Ways {
  const purpose = purposeOf(path.slice(path.lastIndexOf("/") + 1));
  if (purpose === undefined) return {};
  const program = path.endsWith(".py") ? "python3" : /\.m?js$/.test(path) ? "node" : "bash";
  const passEnv = variablesIn(text);
  return {
    [purpose]: {
      run: `${program} ${path}`,
      file: path,
      ...knowledge(text),
      script: true,
      ...(passEnv.length === 0 ? {} : { passEnv }),
    },
  };
}

function purposeOf(name: string): Purpose | undefined {
  if (/^roll-?back/.test(name)) return "rollback";
  if (/^shift/.test(name)) return "shift";
  return /^(?:deploy|release-to-)/.test(name) ? "deploy" : undefined;
}

function packageWays(path: string, text: string, packageManager: string): Ways {
  const scripts = field(dataOf(text), "scripts");
  const way = (names: readonly string[]): WayFacts | undefined => {
    const name = names.find((each) => typeof field(scripts, each) === "string");
    const line = name === undefined ? undefined : field(scripts, name);
    if (name === undefined || typeof line !== "string") return undefined;
    return { run: `${packageManager} run ${name}`, file: path, ...knowledge(line), script: false };
  };
  return ways(way(["deploy", "deploy:production", "deploy:prod"]), way(["rollback", "deploy:rollback"]));
}

function makeWays(path: string, text: string): Ways {
  const way = (target: string): WayFacts | undefined =>
    new RegExp(`^${target}\\s*:(?!=)`, "m").test(text)
      ? { run: `make ${target}`, file: path, ...knowledge(text), script: false }
      : undefined;
  return ways(way("deploy"), way("rollback"));
}

/** An environment is a namespace of its name: where there is none, nothing is deployed. */
const NAMESPACE = '--namespace "$DEPLOY_ENVIRONMENT"';
const CLUSTER = {
  honoursDryRun: false,
  knowsEnvironment: true,
  script: false,
  passEnv: ["KUBECONFIG"],
} as const;

function helmWays(path: string, text: string): Ways {
  const name = field(dataOf(text), "name");
  if (!isName(name)) return {};
  const folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : ".";
  const install = `helm upgrade --install ${name} ${folder} ${NAMESPACE} --set image.tag="$RELEASE_VERSION" --wait --timeout 10m`;
  return ways(
    { run: install, file: path, ...CLUSTER },
    { run: `helm rollback ${name} ${NAMESPACE} --wait --timeout 10m`, file: path, ...CLUSTER },
  );
}

/** The first Deployment of a manifest, with its first container. */
function kubernetesWays(path: string, text: string): Ways {
  for (const document of safely(() => parseAllDocuments(text, { logLevel: "silent" })) ?? []) {
    const data: unknown = safely(() => document.toJS({ maxAliasCount: 100 }));
    const name = field(field(data, "metadata"), "name");
    const spec = field(field(field(data, "spec"), "template"), "spec");
    const containers = field(spec, "containers");
    const container: unknown = Array.isArray(containers) ? containers[0] : undefined;
    const [containerName, image] = [field(container, "name"), field(container, "image")];
    if (field(data, "kind") !== "Deployment" || !isName(name) || !isName(containerName)) continue;
    if (typeof image !== "string" || !/^[\w./:@-]+$/.test(image)) continue;
    const repository = image.replace(/@.*$/, "").replace(/:[^:/]*$/, "");
    const wait = `kubectl rollout status deployment/${name} ${NAMESPACE} --timeout=10m`;
    const set = `kubectl set image deployment/${name} ${NAMESPACE} ${containerName}=${repository}:"$RELEASE_VERSION"`;
    return ways(
      { run: `${set} && ${wait}`, file: path, ...CLUSTER },
      { run: `kubectl rollout undo deployment/${name} ${NAMESPACE} && ${wait}`, file: path, ...CLUSTER },
    );
  }
  return {};
}

/** Only where a variable names the version of an image: else nothing would change with the release. */
function composeWays(path: string, text: string): Ways {
  const variable = /^\s*image:\s*["']?[\w./-]+:\$\{([A-Z][A-Z0-9_]*)/m.exec(text)?.[1];
  if (variable === undefined) return {};
  const up = `docker compose -f ${path} up --detach --wait`;
  const settings = {
    file: path,
    honoursDryRun: false,
    knowsEnvironment: false,
    script: false,
    passEnv: ["DOCKER_HOST"],
  } as const;
  return ways(
    { run: `${variable}="$RELEASE_VERSION" ${up}`, ...settings },
    { run: `${variable}="\${PREVIOUS_TAG#v}" ${up}`, ...settings },
  );
}

function ways(deploy: WayFacts | undefined, rollback: WayFacts | undefined): Ways {
  return { ...(deploy === undefined ? {} : { deploy }), ...(rollback === undefined ? {} : { rollback }) };
}

// -- variables ----------------------------------------------------------------------------------------

/** Variables that every command has: the product's, the shell's, and those that are always safe. */
const GIVEN =
  /^(?:RELEASE_\w+|PREVIOUS_TAG|DEPLOY_(?:ENVIRONMENT|STRATEGY|SERVICE|SLOT)|TRAFFIC_WEIGHT|BATCH_(?:INDEX|COUNT)|EXPECTED_VERSION|DRY_RUN|PATH|HOME|LANG|TZ|TMPDIR|TEMP|SHELL|USER|CI|PWD|OLDPWD|IFS|BASH\w*|LC_\w+|RANDOM|SECONDS|LINENO|HOSTNAME|GITHUB_\w+|ACTIONS_\w+|INPUT_\w+|RUNNER_\w+)$/;

/** Variables of the job that a shell script reads and does not set itself. */
function variablesIn(text: string): readonly string[] {
  const read = text.matchAll(/\$\{?([A-Z][A-Z0-9_]{2,})|process\.env(?:\.|\[["'])([A-Z][A-Z0-9_]{2,})/g);
  const names = new Set([...read].map(([, shell, node]) => shell ?? node ?? ""));
  return [...names].filter(
    (name) =>
      !GIVEN.test(name) && !new RegExp(`(?:^|[\\s;])${name}=|\\b(?:read|for)\\s+${name}\\b`, "m").test(text),
  );
}

// -- health -------------------------------------------------------------------------------------------

/** Files that may name the address by which the service says that it is well. */
export const HEALTH_FILES =
  /(?:^|\/)(?:Dockerfile[\w.-]*|[\w.-]+\.(?:ya?ml|m?[jt]sx?|cjs|py|go|rs|java|kt|cs|rb|php|toml|gradle|properties)|pom\.xml)$/;

const HEALTH = "/(?:[a-z0-9_-]+/){0,2}(?:healthz?|livez|readyz|health-?check)(?![\\w/-])";
const NAMED = new RegExp(`["'\`]((?:${HEALTH}))["'\`]`);
const PROBED = new RegExp(`(?:path:\\s*["']?|https?://[^\\s"'/]+)(${HEALTH})`);

/** The address of health that a file names: probes know it for certain, so they come first. */
export function healthIn({
  path,
  text,
}: TextFile): (HealthFacts & { readonly certain: boolean }) | undefined {
  const probed = /\b(?:HEALTHCHECK|healthcheck|readinessProbe|livenessProbe)\b/.test(text)
    ? PROBED.exec(text)?.[1]
    : undefined;
  if (probed !== undefined) return { path: probed, file: path, certain: true };
  if (/spring-boot-starter-actuator/.test(text)) {
    return { path: "/actuator/health", file: path, certain: true };
  }
  const named = NAMED.exec(text)?.[1];
  return named === undefined ? undefined : { path: named, file: path, certain: false };
}

// -- data ---------------------------------------------------------------------------------------------

function dataOf(text: string): unknown {
  return safely(() => parse(text, { logLevel: "silent" }) as unknown);
}

/** What a file of the repository makes a parser throw says only that it is not what was looked for. */
function safely<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function field(data: unknown, name: string): unknown {
  return typeof data === "object" && data !== null ? (Reflect.get(data, name) as unknown) : undefined;
}

/** A name that stands in a shell line as it is. */
function isName(value: unknown): value is string {
  return typeof value === "string" && /^[\w.-]+$/.test(value);
}
