import type { CommandInputs, GateContext, GateFindings } from "../../src/commands/gate-run.ts";
import { readinessGate } from "../../src/commands/readiness-gate.ts";
import { describeRelease } from "../../src/commands/release-description.ts";
import { parseConfig } from "../../src/config/load.ts";
import { ReleaseGatesError } from "../../src/gate/errors.ts";
import type { Git } from "../../src/ports/git.ts";
import type { GitHub } from "../../src/ports/github/client.ts";
import type { HttpClient, HttpOutcome } from "../../src/ports/http.ts";
import type { RunnerContext } from "../../src/ports/runner.ts";
import { commandInputs } from "./command-inputs.ts";
import type { MemoryEvidenceStore } from "./fakes/memory-evidence-store.ts";
import { memoryEvidenceStore } from "./fakes/memory-evidence-store.ts";
import type { PretendedFile } from "./fakes/memory-workspace.ts";
import { memoryWorkspace } from "./fakes/memory-workspace.ts";
import { partialWorld } from "./fakes/partial-world.ts";
import { recordingReporter } from "./fakes/recording-reporter.ts";
import { createSteppingClock } from "./fakes/stepping-clock.ts";
import { partial } from "./fakes/unused.ts";

/** The readiness gate with a world around it. */

export const sha = "a".repeat(40);
export const release: GateContext["release"] = {
  repository: "octo-org/checkout",
  tag: "v1.2.3",
  version: "1.2.3",
  sha,
  target: "production",
  severity: "sev-1",
  strategy: "recreate",
};

export const TEN_LINES = `version: 1
name: checkout
roles:
  product-owner: { environment: approve-product }
rollout:
  deploy: bash scripts/deploy.sh
  rollback: bash scripts/rollback.sh
  checks:
    - { id: health, http: "http://127.0.0.1/healthz" }
`;
const SCRIPT: PretendedFile = { content: "#!/bin/sh\necho back\n", executable: true };

/** What is different from the ten-line config in a bare repository. */
export interface Setting {
  /** YAML after the ten lines. */
  readonly readiness?: string;
  /** The release, as far as it is another one. */
  readonly release?: Partial<GateContext["release"]>;
  readonly github?: Partial<GitHub>;
  readonly runner?: RunnerContext;
  /** Instead of the ten lines. */
  readonly config?: string;
  readonly files?: Readonly<Record<string, PretendedFile>>;
  readonly git?: Partial<Git>;
  readonly checkout?: Partial<GateContext["checkout"]>;
  readonly env?: Readonly<Record<string, string>>;
  readonly http?: (url: string) => HttpOutcome;
  readonly mode?: CommandInputs["mode"];
}

/** What the gate found, and the reason code or status of every criterion by its id. */
export interface Judged {
  readonly findings: GateFindings;
  readonly store: MemoryEvidenceStore;
  readonly reasons: Readonly<Record<string, string>>;
}

/** Runs the gate in a setting. */
export async function judge(setting: Setting): Promise<Judged> {
  const text = (setting.config ?? TEN_LINES) + (setting.readiness ?? "");
  const loaded = await parseConfig(new TextEncoder().encode(text), {
    path: ".github/release-gates.yml",
    env: {},
  });
  const run = { kind: "desk", user: "release-engineer" } as const;
  const mode = setting.mode ?? "release";
  const store = memoryEvidenceStore({ mode, release, run });
  const world = partialWorld({
    clock: createSteppingClock("2026-11-20T12:00:00.000Z"),
    workspace: memoryWorkspace({ "scripts/rollback.sh": SCRIPT, ...setting.files }),
    git: partial<Git>("git", setting.git ?? {}),
    http: partial<HttpClient>("http", {
      send: async ({ url }) => {
        if (setting.http === undefined) throw new Error(`no answer for ${url}`);
        return setting.http(url);
      },
    }),
    reporter: recordingReporter(),
    env: setting.env ?? {},
    ...(setting.runner === undefined ? {} : { runner: setting.runner }),
    github: async () => {
      if (setting.github === undefined) throw new ReleaseGatesError("token-missing", "no token");
      return partial<GitHub>("github", setting.github);
    },
  });
  const { config, release: described } = await describeRelease(world, loaded, {
    ...release,
    ...setting.release,
  });
  const context: GateContext = {
    world,
    inputs: commandInputs({ config: config.path, mode }),
    config,
    release: described,
    run,
    ledger: [],
    checkout: { tag: "v1.2.3", tagCommit: sha, head: sha, tags: [], ...setting.checkout },
    ledgerDigest: null,
    evidence: store,
  };
  const findings = await readinessGate.run(context);
  const reasons = Object.fromEntries(
    findings.criteria.map((one) => [one.id, one.status === "failed" ? one.reasonCode : one.status]),
  );
  return { findings, store, reasons };
}
