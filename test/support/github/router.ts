import type { Contract, Operation } from "./contract.ts";
import type { Route } from "./route.ts";
import { actionsRoutes } from "./routes/actions.ts";
import { checkRoutes } from "./routes/checks.ts";
import { deploymentRoutes } from "./routes/deployments.ts";
import { gitRoutes } from "./routes/git.ts";
import { issueRoutes } from "./routes/issues.ts";
import { peopleRoutes } from "./routes/people.ts";
import { releaseRoutes } from "./routes/releases.ts";

export interface Match {
  readonly route: Route;
  readonly operation: Operation;
  /** Decoded. */
  readonly params: Readonly<Record<string, string>>;
}

export interface Router {
  knows(operationId: string): boolean;
  match(method: string, pathname: string): Match | undefined;
}

const ROUTES: readonly Route[] = [
  ...gitRoutes,
  ...actionsRoutes,
  ...deploymentRoutes,
  ...peopleRoutes,
  ...checkRoutes,
  ...issueRoutes,
  ...releaseRoutes,
];

/** Parameters that GitHub also takes with plain slashes in them. */
const WITH_SLASHES = new Set(["ref", "basehead", "branch"]);

/** Addresses come from GitHub's description, so that a route cannot live at an address of its own making. */
export function createRouter(contract: Contract): Router {
  const entries = ROUTES.map((route) => {
    const operation = contract.operation(route.operation);
    return { route, operation, pattern: compile(operation.path) };
  });
  return {
    knows: (operationId) => ROUTES.some((route) => route.operation === operationId),
    match: (method, pathname) => {
      for (const { route, operation, pattern } of entries) {
        const found = operation.method === method ? pattern.exec(pathname) : null;
        if (found !== null) {
          const params = Object.entries(found.groups ?? {}).map(([name, text]) => [
            name,
            decodeURIComponent(text),
          ]);
          return { route, operation, params: Object.fromEntries(params) };
        }
      }
      return undefined;
    },
  };
}

function compile(path: string): RegExp {
  const pattern = path.replace(/\{(\w+)\}/g, (_whole, name: string) =>
    WITH_SLASHES.has(name) ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`,
  );
  return new RegExp(`^${pattern}$`);
}
