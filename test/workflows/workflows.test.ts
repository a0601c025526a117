import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import {
  type Permissions,
  readText,
  readWorkflow,
  readWorkflows,
  type WorkflowFile,
  type WorkflowJob,
} from "../support/workflows/files.ts";
import { loadWorkflowParser, type WorkflowParser } from "../support/workflows/parser.ts";

const OWN = readWorkflows(".github/workflows");
const TEMPLATES = readWorkflows("workflows-templates");
const ALL = [...OWN, ...TEMPLATES];
const REUSABLE = OWN.filter(({ workflow }) => "workflow_call" in workflow.on);
const jobsOf = (files: readonly WorkflowFile[]): readonly (readonly [string, WorkflowJob])[] =>
  files.flatMap(({ path, workflow }) =>
    Object.entries(workflow.jobs).map(([id, job]) => [`${path} ${id}`, job] as const),
  );

let parser: WorkflowParser;
beforeAll(async () => {
  parser = await loadWorkflowParser();
});

describe("GitHub's own parser", () => {
  it.each(ALL.map(({ path, content }) => [path, content] as const))("accepts %s", async (path, content) => {
    expect(await parser(path, content)).toEqual([]);
  });

  it("accepts action.yml", async () => {
    expect(await parser("action.yml", readText("action.yml"))).toEqual([]);
  });

  it("would notice a mistake, also in what a caller hands over", async () => {
    const { path, content } = readWorkflow("workflows-templates/release-on-tag.yml");
    expect(await parser(path, content.replace("with:", "wth:"))).not.toEqual([]);
    expect(await parser(path, content.replace("variables:", "varables:"))).not.toEqual([]);
  });
});

describe("every workflow", () => {
  it("pins other people's actions by commit, and says which version that is", () => {
    for (const { path, content } of ALL) {
      for (const [line] of content.matchAll(/ (?<!\w)uses: .*$/gm)) {
        if (/uses: (\$\/|org\/release-gates)/.test(line)) continue;
        expect(line, path).toMatch(/^ uses: [\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
      }
    }
  });

  it("grants nothing by default, and every job says why it needs what it has", () => {
    for (const { path, workflow, content } of ALL) {
      expect(workflow.permissions, path).toEqual({});
      for (const [line] of content.matchAll(/^ {6}[\w-]+: (read|write).*$/gm)) {
        expect(line, path).toMatch(/ # \w+/);
      }
    }
  });

  it("lets no job run without an end", () => {
    for (const [name, job] of jobsOf(OWN)) {
      // A job that calls a workflow ends with the jobs of that.
      if (job.uses === undefined) expect(job["timeout-minutes"], name).toBeGreaterThan(0);
    }
  });

  it("brings text from outside into a shell through env only", () => {
    for (const [name, job] of jobsOf(ALL)) {
      for (const step of job.steps ?? []) expect(step.run ?? "", name).not.toContain("${{");
    }
  });

  it("never leaves the token in the checkout", () => {
    for (const [name, job] of jobsOf(ALL)) {
      for (const step of job.steps ?? []) {
        if (step.uses?.startsWith("actions/checkout@") !== true) continue;
        expect(step.with?.["persist-credentials"], name).toBe(false);
      }
    }
  });
});

describe("every reusable workflow", () => {
  it("describes each input and output, and calls the action of its own commit", () => {
    for (const { path, workflow, content } of REUSABLE) {
      const { inputs = {}, outputs = {} } = workflow.on["workflow_call"] ?? {};
      for (const [name, { description }] of Object.entries({ ...inputs, ...outputs })) {
        expect(description, `${path} ${name}`).toMatch(/\w/);
      }
      expect(content).not.toMatch(/uses: (\.\/|org\/)/);
    }
  });

  it("maps outputs to jobs and steps that have them", () => {
    const action = parse(readText("action.yml")) as { outputs: object; inputs: object };
    for (const { path, workflow } of REUSABLE) {
      for (const { value } of Object.values(workflow.on["workflow_call"]?.outputs ?? {})) {
        for (const [, job = "", output = ""] of value.matchAll(/jobs\.([\w-]+)\.outputs\.([\w-]+)/g)) {
          expect(Object.keys(workflow.jobs[job]?.outputs ?? {}), `${path} ${value}`).toContain(output);
        }
      }
      for (const [id, job] of Object.entries(workflow.jobs)) {
        for (const [output, value] of Object.entries(job.outputs ?? {})) {
          const [, step = "", name = ""] = /steps\.([\w-]+)\.outputs\.([\w-]+)/.exec(value) ?? [];
          const its = job.steps?.find((one) => one.id === step);
          expect(its, `${path} ${id} ${output}`).toBeDefined();
          if (its?.uses === "$/") expect(Object.keys(action.outputs), `${path} ${id}`).toContain(name);
        }
        for (const step of job.steps ?? []) {
          if (step.uses !== "$/") continue;
          for (const input of Object.keys(step.with ?? {}))
            expect(Object.keys(action.inputs)).toContain(input);
        }
      }
    }
  });

  it("lets work on production wait in line, and never cancels it", () => {
    const lines = jobsOf(REUSABLE).flatMap(([name, { steps = [], concurrency }]) =>
      steps.some((step) => /^(rollout|rollback|staging-validate)$/.test(step.with?.["command"] ?? ""))
        ? [{ name, concurrency }]
        : [],
    );
    expect(lines.length).toBeGreaterThanOrEqual(4);
    for (const { name, concurrency } of lines) {
      expect(concurrency, name).toMatchObject({ "cancel-in-progress": false, queue: "max" });
    }
  });
});

describe("every starter workflow", () => {
  it.each(TEMPLATES.map(({ path }) => path))("%s has its properties", (path) => {
    const properties = JSON.parse(readText(path.replace(/\.yml$/, ".properties.json"))) as Record<
      string,
      unknown
    >;
    expect(properties).toMatchObject({
      name: expect.stringMatching(/\w/),
      description: expect.stringMatching(/\w/),
      iconName: expect.stringMatching(/^octicon \w/),
      categories: expect.arrayContaining(["Deployment"]),
    });
  });

  it("has no properties without a workflow", () => {
    const files = readdirSync(resolve(import.meta.dirname, "../../workflows-templates"));
    for (const file of files.filter((name) => name.endsWith(".json"))) {
      expect(files).toContain(file.replace(".properties.json", ".yml"));
    }
  });

  it("that calls a reusable workflow is at most fifteen lines and grants what its jobs need, no more", () => {
    let called = 0;
    for (const { path, content, workflow } of TEMPLATES) {
      const [job] = Object.values(workflow.jobs);
      const file = /workflows\/([\w-]+\.yml)@v1$/.exec(job?.uses ?? "")?.[1];
      if (file === undefined) continue;
      called += 1;
      expect(content.trimEnd().split("\n").length, path).toBeLessThanOrEqual(15);
      const jobs = Object.values(readWorkflow(`.github/workflows/${file}`).workflow.jobs);
      expect(job?.permissions, path).toEqual(union(jobs.map((one) => one.permissions ?? {})));
    }
    expect(called).toBeGreaterThanOrEqual(3);
  });
});

/** The least that covers all of them, sorted by name. */
function union(all: readonly Permissions[]): Permissions {
  const merged: Record<string, string> = {};
  for (const permissions of all) {
    for (const [name, level] of Object.entries(permissions)) {
      if (merged[name] !== "write") merged[name] = level;
    }
  }
  return merged;
}
