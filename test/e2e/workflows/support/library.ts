import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { DIST } from "../../support/programs.ts";

const ROOT = resolve(import.meta.dirname, "../../../..");

/** Where act finds what workflows use. */
export interface Library {
  readonly product: string;
  readonly checkout: string;
  readonly setupNode: string;
}

/**
 * A copy of this product as `act` can run it, and a stand-in for `actions/checkout`. What differs from the
 * original, and why:
 *
 * - `uses: $/` becomes `uses: org/release-gates@v1`, also for a workflow that another calls: act does not know the
 *   first and is told where the second is.
 * - every step of the product gets a token of its job (`TOKEN_<FILE>_<JOB>`): act has one token for all jobs, GitHub makes
 *   one for each with exactly the `permissions` of the job.
 * - `queue: max` of a concurrency group is left out: act does not know it, and runs one thing at a time here.
 * - `actions/checkout` clones the caller's repository from disk: there is no GitHub to clone from.
 * - `actions/setup-node` does nothing: the Node that runs the tests is on the PATH.
 */
export function writeLibrary(folder: string): Library {
  const product = join(folder, "release-gates");
  const workflows = join(product, ".github/workflows");
  mkdirSync(workflows, { recursive: true });
  cpSync(DIST, join(product, "dist"), { recursive: true });
  cpSync(join(ROOT, "schemas"), join(product, "schemas"), { recursive: true });
  cpSync(join(ROOT, "action.yml"), join(product, "action.yml"));
  for (const name of readdirSync(join(ROOT, ".github/workflows"))) {
    const text = readFileSync(join(ROOT, ".github/workflows", name), "utf8");
    writeFileSync(join(workflows, name), rewriteForAct(text, name));
  }
  const checkout = join(folder, "checkout");
  mkdirSync(checkout);
  writeFileSync(join(checkout, "action.yml"), CHECKOUT);
  const setupNode = join(folder, "setup-node");
  mkdirSync(setupNode);
  writeFileSync(join(setupNode, "action.yml"), SETUP_NODE);
  return { product, checkout, setupNode };
}

/** The rewriting of a reusable or starter workflow, see {@link writeLibrary}. */
export function rewriteForAct(workflow: string, name: string): string {
  let job = "";
  let own = false;
  return workflow
    .split("\n")
    .flatMap((line) => {
      if (line.trim() === "queue: max") return [];
      job = /^ {2}([\w-]+):$/.exec(line)?.[1] ?? job;
      if (/^ +- /.test(line)) own = /uses: (\$\/|org\/release-gates@v1)$/.test(line);
      if (own && line === "        with:")
        return [line, `          github-token: \${{ env.${tokenName(name, job)} }}`];
      return [
        line
          .replace(/uses: \$\/(\.github\/.*)$/, "uses: org/release-gates/$1@v1")
          .replace("uses: $/", "uses: org/release-gates@v1"),
      ];
    })
    .join("\n");
}

/** The variable that holds the token of a job. */
export function tokenName(file: string, job: string): string {
  return `TOKEN_${file.replace(".yml", "")}_${job}`.toUpperCase().replaceAll("-", "_");
}

const CHECKOUT = `name: checkout
description: Clones the caller's repository from disk.
inputs:
  ref: { description: What to check out., default: "" }
  fetch-depth: { description: Not used. }
  persist-credentials: { description: Not used. }
runs:
  using: composite
  steps:
    - shell: bash
      env: { REF: "\${{ inputs.ref }}" }
      run: |
        git init --quiet .
        git remote add origin "https://github.com/$GITHUB_REPOSITORY.git"
        git fetch --quiet "$ACT_REPOSITORY" '+refs/heads/*:refs/remotes/origin/*' '+refs/tags/*:refs/tags/*'
        git checkout --quiet --detach "\${REF:-$GITHUB_SHA}"
`;

const SETUP_NODE = `name: setup-node
description: The Node that is there.
inputs:
  node-version: { description: Not used. }
  package-manager-cache: { description: Not used. }
runs:
  using: composite
  steps:
    - shell: bash
      run: node --version
`;
