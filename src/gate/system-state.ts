import type { Criterion } from "./criterion.ts";
import type { SystemFacts } from "./readiness-facts.ts";

/** One criterion for every variable, file and address that the release needs on this system. */
export function systemCriteria(facts: SystemFacts): readonly Criterion[] {
  return [
    ...facts.env.map(envCriterion),
    ...facts.files.map(fileCriterion),
    ...facts.http.map(httpCriterion),
  ];
}

function envCriterion({ name, set }: SystemFacts["env"][number]): Criterion {
  const base = { id: `system/env/${name}`, title: `${name} is set`, level: "must" } as const;
  if (set) return { ...base, status: "passed" };
  return {
    ...base,
    status: "failed",
    reasonCode: "system-state",
    expected: `the environment variable ${name}, not empty`,
    found: "no value",
    next: `Set it in the job's env, from a secret or a variable: ${name}: \${{ secrets.${name} }}`,
  };
}

function fileCriterion({ path, state }: SystemFacts["files"][number]): Criterion {
  const where = { file: path };
  const base = { id: `system/file/${path}`, title: `${path} is in place`, level: "must" } as const;
  const failed = (expected: string, found: string, next: string): Criterion => ({
    ...base,
    status: "failed",
    reasonCode: "system-state",
    expected,
    found,
    where,
    next,
  });
  switch (state.kind) {
    case "missing":
      return failed(`a file at ${path}`, "no such file", "Commit it, or correct the path in the config.");
    case "unreadable":
      return failed(
        `a readable file at ${path}`,
        state.finding.found ?? "a file that cannot be read",
        state.finding.next ?? "Correct the path or its permissions.",
      );
    case "present":
      if (state.script && !state.executable) {
        return failed(
          "an executable script",
          "a script without the permission to run",
          `Make it executable: git update-index --chmod=+x ${path}`,
        );
      }
      return { ...base, status: "passed", found: state.script ? "executable script" : "present", where };
  }
}

function httpCriterion({ id, url, expectedStatus, answer }: SystemFacts["http"][number]): Criterion {
  const base = { id: `system/http/${id}`, title: `${id} answers`, level: "must" } as const;
  const found = answer.kind === "status" ? `status ${answer.status}` : answer.detail;
  if (answer.kind === "status" && answer.status === expectedStatus) {
    return { ...base, status: "passed", found, where: { url } };
  }
  return {
    ...base,
    status: "failed",
    reasonCode: "system-state",
    expected: `status ${expectedStatus} from ${url}`,
    found,
    where: { url: answer.kind === "status" ? (answer.visited.at(-1) ?? url) : url },
    next: "Check that the address answers from this runner.",
  };
}
