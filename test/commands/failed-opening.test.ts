import { describe, expect, it } from "vitest";
import { reportFailedOpening } from "../../src/commands/failed-opening.ts";
import type { CommandInputs } from "../../src/commands/gate-run.ts";
import { readinessGate } from "../../src/commands/readiness-gate.ts";
import { ReleaseGatesError } from "../../src/gate/errors.ts";
import type { Git } from "../../src/ports/git.ts";
import type { Message } from "../../src/ports/notifier.ts";
import { commandInputs } from "../support/command-inputs.ts";
import { memoryWorkspace } from "../support/fakes/memory-workspace.ts";
import { partialWorld } from "../support/fakes/partial-world.ts";
import { recordingReporter } from "../support/fakes/recording-reporter.ts";
import { createSteppingClock } from "../support/fakes/stepping-clock.ts";
import { partial } from "../support/fakes/unused.ts";

const PATH = ".github/release-gates.yml";
const SHA = "a".repeat(40);
const CONFIG = `version: 1
name: checkout
roles: { lead: { environment: approve } }
notify: [{ slack: "https://hooks.example.test/T0/very-secret" }]
rollout:
  deploy: a
  rollback: b
  checks: [{ id: health, run: x }]
`;

interface Setting {
  readonly config?: string;
  readonly tags?: readonly { readonly name: string; readonly sha: string }[];
  readonly inputs?: Partial<CommandInputs>;
}

/** A gate whose ledger is not the one that was handed over. */
async function fail({ config = CONFIG, tags = [{ name: "v1.2.3", sha: SHA }], inputs }: Setting = {}) {
  const sent: Message[] = [];
  const reporter = recordingReporter();
  const world = partialWorld({
    clock: createSteppingClock("2026-11-20T12:00:00.000Z"),
    workspace: memoryWorkspace({ [PATH]: config }),
    git: partial<Git>("git", {
      refs: async () => ({ head: SHA, tags }),
      repository: async () => "octo-org/checkout",
    }),
    env: { USER: "release-engineer" },
    secrets: [],
    reporter,
    notifier: async () => ({
      send: (message) => void sent.push(message),
      settle: async () => [],
    }),
  });
  const report = await reportFailedOpening(
    readinessGate,
    new ReleaseGatesError("ledger-digest-mismatch", "the ledger is another one"),
    commandInputs({ releaseTag: "v1.2.3", ...inputs }),
    world,
  );
  return { sent, report, reporter };
}

describe("a gate that cannot open its release", () => {
  it("tells those who asked to be told, once, what failed and of which release", async () => {
    const { sent, report } = await fail();
    expect(report).toMatchObject({ verdict: "failed", reasonCode: "ledger-digest-mismatch" });
    expect(sent.map(({ event }) => event)).toEqual(["error"]);
    expect(sent[0]?.body).toContain("octo-org/checkout v1.2.3 to production, readiness-gate");
    expect(sent[0]?.body).toContain("(ledger-digest-mismatch): the ledger is another one");
  });

  it.each<[string, Setting]>([
    ["the config cannot be read", { config: "version: [" }],
    ["the config tells nobody", { config: CONFIG.replace(/notify.*\n/, "") }],
    ["the tag does not exist", { tags: [] }],
    ["the checkout is of another commit", { tags: [{ name: "v1.2.3", sha: "b".repeat(40) }] }],
    ["it is a rehearsal", { inputs: { mode: "rehearsal" } }],
    ["it is a dry run", { inputs: { dryRun: true } }],
  ])("sends nothing where %s, and fails with the same reason", async (_, setting) => {
    const { sent, report } = await fail(setting);
    expect(sent).toEqual([]);
    expect(report).toMatchObject({ verdict: "failed", reasonCode: "ledger-digest-mismatch" });
  });
});
