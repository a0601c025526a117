import { describe, expect, it } from "vitest";
import { readText, readWorkflow, type WorkflowJob } from "../support/workflows/files.ts";

const PAGE = readText("docs/workflows.md");
const REUSABLE = ["release.yml", "rollback.yml", "soak.yml", "stabilize.yml"] as const;
const ENVIRONMENTS: Readonly<Record<string, string>> = {
  "${{ inputs.staging-environment }}": "staging",
  "${{ inputs.production-environment }}": "production",
  "${{ inputs.environment }}": "production",
  "${{ matrix.environment }}": "the role's",
  "${{ needs.stabilize.outputs.certification-environment }}": "the role's",
  "${{ inputs.wait-environment }}": "the timer's",
  "${{ needs.recover.result == 'success' && needs.recover.outputs.certification-environment || needs.rollout.outputs.certification-environment }}":
    "the role's",
};
const jobsOf = (file: string): readonly (readonly [string, WorkflowJob])[] =>
  Object.entries(readWorkflow(`.github/workflows/${file}`).workflow.jobs);

const needsOf = ({ needs = [] }: WorkflowJob): readonly string[] =>
  typeof needs === "string" ? [needs] : needs;

describe("docs/workflows.md", () => {
  it("draws the jobs of a release as they depend on each other", () => {
    const drawn = [...PAGE.matchAll(/^ {2}([\w-]+) --> ([\w-]+)$/gm)].map(([, from, to]) => `${from} ${to}`);
    const real = jobsOf("release.yml").flatMap(([id, job]) =>
      needsOf(job).map((before) => `${before} ${id}`),
    );
    expect(drawn.sort()).toEqual(real.sort());
  });

  it("says what every job may do, and in which environment", () => {
    const written = PAGE.slice(PAGE.indexOf("<!-- permissions")).match(/^\| `[\w-]+\.yml` \|.*$/gm);
    const real = REUSABLE.flatMap((file) =>
      jobsOf(file).map(([id, job]) => {
        const granted = Object.entries(job.permissions ?? {}).map(([name, level]) => `\`${name}: ${level}\``);
        const environment = job.environment === undefined ? "none" : ENVIRONMENTS[job.environment];
        return `| \`${file}\` | \`${id}\` | ${granted.join(", ") || "none"} | ${environment} |`;
      }),
    );
    expect(written).toEqual(real);
  });

  it("tells what every job of a release does", () => {
    for (const [id] of jobsOf("release.yml")) expect(PAGE).toMatch(new RegExp(`^\\| \`${id}\` \\| `, "m"));
  });
});
