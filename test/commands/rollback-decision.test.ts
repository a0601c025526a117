import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createGitHub } from "../../src/adapters/github/client.ts";
import { rollout } from "../../src/commands/rollout.ts";
import type { MetricQuery, MetricReading, MetricSource } from "../../src/ports/metrics.ts";
import { createSteppingClock } from "../support/fakes/stepping-clock.ts";
import { type GitHubEmulator, startGitHubEmulator } from "../support/github/emulator.ts";
import { fault } from "../support/github/faults.ts";
import type { Run } from "../support/github/state/actions.ts";
import { play, release, rolloutWorld, type Situation } from "../support/rollout-world.ts";

/** The question of a `medium` trigger as the review of an environment, through the real client on an emulated GitHub. */
const NOW = "2026-11-20T12:00:00.000Z";
const WORKFLOW = "rollback-decision.yml";
const LIMIT_MS = 30 * 60_000;

let github: GitHubEmulator;
beforeEach(async () => {
  github = await startGitHubEmulator({ repository: release.repository, now: () => new Date(NOW) });
  const { git, actions, environments } = github.state;
  git.addCommit({ sha: release.previous?.sha ?? "", author: "author-1" });
  git.addCommit({ sha: release.sha, author: "author-1" });
  git.addTag(release.tag, release.sha);
  actions.addRun({ id: 7, headSha: release.sha, actor: "release-engineer" });
  environments.add("approve", { reviewers: ["approver-1"] });
  actions.dispatchable.set(WORKFLOW, {
    name: (inputs) => `${inputs["title"]} ${inputs["question"]}`,
    environment: (inputs) => inputs["environment"] ?? "",
  });
});
afterEach(() => github.close());

const asked = (): readonly Run[] =>
  [...github.state.actions.runs.values()].filter(({ event }) => event === "workflow_dispatch");
const statusOf = (run: Run | undefined) => run?.attempts.at(-1)?.status;

const client = () =>
  createGitHub({
    token: github.token,
    repository: release.repository,
    apiUrl: github.url,
    clock: createSteppingClock(NOW),
    deadlineMs: 60_000,
    random: () => 0.5,
  });

const MEDIUM = {
  metrics: {
    sources: { app: { type: "openmetrics", url: "http://127.0.0.1/metrics" } },
    indicators: [
      {
        id: "memory",
        source: "app",
        value: "bytes",
        require: "value < 10",
        trigger: "medium",
        consecutive: 1,
      },
    ],
  },
};

/** Its memory is too large from the third look on; `meanwhile` happens before every look. */
const situationOf = (meanwhile: () => void, situation: Situation = {}): Situation => ({
  runner: { runId: 7, github: client() },
  ...situation,
  config: { ...MEDIUM, ...situation.config },
  rollout: { triggers: { medium: "30m", decision: { role: "lead" } }, ...situation.rollout },
  reading: (look) => {
    meanwhile();
    return situation.reading?.(look) ?? (look > 2 ? 11 : 1);
  },
});

async function runs(meanwhile: () => void, situation: Situation = {}) {
  const world = rolloutWorld(situationOf(meanwhile, situation));
  return { ...world, ...(await play(rollout, world)) };
}

/** Reviews the newest question once, as soon as it is asked. */
function reviewing(user: string, state: "approved" | "rejected", comment = ""): () => void {
  const done = new Set<number>();
  return () => {
    const run = asked().at(-1);
    if (run === undefined || done.has(run.id)) return;
    done.add(run.id);
    github.state.actions.review(run.id, { user, state, comment });
  };
}

const reportOf = (ended: Awaited<ReturnType<typeof runs>>) =>
  ended.evidence.document("production-deployment-report") as unknown as {
    readonly questions?: readonly Record<string, unknown>[];
  };

describe("a medium breach asks people by a review", () => {
  it("of the role's environment: approving goes on, and who, when and why is written down", async () => {
    const ended = await runs(reviewing("approver-1", "approved", "Memory is the cache warming up."));
    expect(ended.decision.reasonCode).toBe("passed");
    expect(ended.labels()).toEqual(["deploy", "shift-10", "shift-100"]);
    expect(asked()).toHaveLength(1);
    expect(asked()[0]?.name).toMatch(
      /^Go on with v1\.2\.0 in production, although memory: .* \[question \d+-7-1\]$/,
    );
    expect(reportOf(ended).questions).toEqual([
      {
        askedAt: expect.any(String),
        step: "hold-10",
        why: expect.stringContaining("memory"),
        outcome: "went-on",
        endedAt: expect.any(String),
        by: "approver-1",
        review: {
          by: "approver-1",
          comment: "Memory is the cache warming up.",
          at: NOW,
          environment: "approve",
          url: expect.stringMatching(/\/actions\/runs\/\d+$/),
        },
      },
    ]);
    expect(ended.evidence.files.get("rollout-journal.jsonl")).toContain("Memory is the cache warming up.");
    expect(github.unknownRoutes).toEqual([]);
  });

  it("rejecting rolls back, and the report says who and why", async () => {
    const ended = await runs(reviewing("approver-1", "rejected", "It leaks."));
    expect(ended.decision.reasonCode).toBe("rolled-back");
    expect(ended.labels()).toEqual(["deploy", "shift-10", "rollback"]);
    expect(ended.clock.monotonic()).toBeLessThan(LIMIT_MS);
    expect(ended.evidence.document("rollback-report")).toMatchObject({
      cause: {
        reasonCode: "aborted",
        why: "approver-1 decided to roll back, by rejecting approve: It leaks.",
      },
    });
    expect(reportOf(ended).questions?.[0]).toMatchObject({ outcome: "rolled-back", by: "approver-1" });
  });

  it("without an answer it rolls back after its time, and nobody can click any more", async () => {
    const ended = await runs(() => undefined, { rollout: { triggers: { decision: { role: "lead" } } } });
    expect(ended.decision.reasonCode).toBe("rolled-back");
    expect(ended.clock.monotonic()).toBeGreaterThanOrEqual(4 * 3_600_000);
    expect(asked().map(statusOf)).toEqual(["completed"]);
    expect(reportOf(ended).questions?.[0]).toMatchObject({ outcome: "unanswered" });
  });

  it("and takes the question back when the breach is over", async () => {
    const ended = await runs(() => undefined, { reading: (look) => (look > 2 && look < 9 ? 11 : 1) });
    expect(ended.decision.reasonCode).toBe("passed");
    expect(asked().map(statusOf)).toEqual(["completed"]);
    expect(asked()[0]?.attempts.at(-1)?.conclusion).toBe("cancelled");
    expect(reportOf(ended).questions?.[0]).toMatchObject({ outcome: "settled-itself" });
  });

  it("and tells no secret in the title of the run or in the statuses", async () => {
    const world = rolloutWorld(situationOf(() => undefined));
    // The text of a breach is what a source answered; here it names the indicator.
    Object.assign(world.context.world, { secrets: ["memory"] });
    await play(rollout, world);
    expect(asked()[0]?.name).toMatch(/although \*\*\*/);
    const told = github.state.deployments.all.flatMap(({ statuses }) =>
      statuses.map((one) => one.description),
    );
    expect(told.some((one) => one.includes("people are asked: ***"))).toBe(true);
    expect([asked()[0]?.name, ...told].join("\n")).not.toContain("memory");
  });

  it("asks nobody while there is no medium breach", async () => {
    const ended = await runs(() => undefined, { reading: () => 1 });
    expect(ended.decision.reasonCode).toBe("passed");
    expect(asked()).toEqual([]);
  });

  it("still hears a deployment status, and takes the question back", async () => {
    let said = false;
    const ended = await runs(() => {
      const deployment = github.state.deployments.all.at(-1);
      if (said || deployment === undefined || asked().length === 0) return;
      said = true;
      github.state.deployments.addStatus(deployment, {
        state: "in_progress",
        description: "resume",
        creator: github.state.people.user("approver-1"),
      });
    });
    expect(ended.decision.reasonCode).toBe("passed");
    expect(asked().map(statusOf)).toEqual(["completed"]);
    expect(reportOf(ended).questions?.[0]).toMatchObject({ outcome: "went-on", by: "approver-1" });
  });
});

describe("an approval that does not count goes nowhere: people are asked again, and at last it rolls back", () => {
  const refused = async (meanwhile: () => void, found: RegExp, situation: Situation = {}): Promise<void> => {
    const ended = await runs(meanwhile, situation);
    expect(ended.decision.reasonCode).toBe("rolled-back");
    expect(ended.labels()).toEqual(["deploy", "shift-10", "rollback"]);
    const alerts = ended.reporter.statuses.map(({ sentence }) => sentence);
    expect(alerts.filter((one) => found.test(one))).toHaveLength(asked().length);
    expect(asked().length).toBeGreaterThan(1);
    expect(asked().length).toBeLessThanOrEqual(5);
  };

  it("by somebody outside the role", () =>
    refused(reviewing("passer-by", "approved"), /does not count: .*passer-by/));

  it("by the person who started the release", async () => {
    github.state.environments.add("approve", { reviewers: ["approver-1", "release-engineer"] });
    await refused(reviewing("release-engineer", "approved"), /does not count/);
  });

  it("by an author of the release", async () => {
    github.state.environments.add("approve", { reviewers: ["approver-1", "author-1"] });
    const roles = { lead: { environment: "approve", users: ["approver-1", "author-1"] } };
    await refused(reviewing("author-1", "approved"), /does not count: .*author/, { config: { roles } });
  });

  it("where the environment protects nothing", async () => {
    github.state.environments.add("approve");
    await refused(reviewing("approver-1", "approved"), /without required reviewers/);
  });

  it("where administrators may bypass it, and one did", async () => {
    github.state.environments.add("approve", { reviewers: ["approver-1"], canAdminsBypass: true });
    await refused(() => {
      const run = asked().at(-1);
      const attempt = run?.attempts.at(-1);
      if (run === undefined || attempt === undefined || attempt.status === "completed") return;
      for (const one of [attempt, ...attempt.jobs])
        Object.assign(one, { status: "completed", conclusion: "success" });
    }, /bypass/);
  });
});

describe("a GitHub on its bad days", () => {
  it.each([
    ["the token may not start workflows", fault.status(403)],
    ["the workflow does not exist", fault.status(404)],
    ["GitHub does not answer", fault.status(500)],
  ])("leaves the deployment status and the time: %s", async (_case, standing) => {
    github.faults.always("actions/create-workflow-dispatch", standing);
    const ended = await runs(() => undefined);
    expect(ended.decision.reasonCode).toBe("rolled-back");
    expect(ended.clock.monotonic()).toBeGreaterThanOrEqual(LIMIT_MS);
    expect(
      ended.reporter.statuses.some(({ sentence }) =>
        sentence.startsWith("people could not be asked by a review"),
      ),
    ).toBe(true);
  });

  it("asks once where the answer to the start of the run is lost", async () => {
    github.faults.next("actions/create-workflow-dispatch", { kind: "disconnect", effect: true });
    const ended = await runs(reviewing("approver-1", "approved"));
    expect(ended.decision.reasonCode).toBe("passed");
    expect(asked()).toHaveLength(1);
  });

  it("is asked again where the reviews cannot be read for a while", async () => {
    github.faults.next("actions/get-reviews-for-run", fault.status(403), fault.status(403));
    const ended = await runs(reviewing("approver-1", "approved"));
    expect(ended.decision.reasonCode).toBe("passed");
  });
});

describe("a rollout that died while it asked", () => {
  it.each(["rollback", "resume"] as const)(
    "leaves no question behind that somebody could answer in vain (%s)",
    async (onInterrupted) => {
      await new Promise<void>((resolve) => {
        const dying = situationOf(() => undefined);
        const world = rolloutWorld(dying);
        const { metrics } = world.context.world;
        // Death is modelled: once the question is asked, nothing of this life ever ends again.
        const read = async (source: MetricSource, query: MetricQuery): Promise<MetricReading> => {
          if (asked().length === 0) return source.read(query);
          resolve();
          return new Promise(() => undefined);
        };
        Object.assign(world.context.world, {
          metrics: async (from: Parameters<typeof metrics>[0]) => {
            const source = await metrics(from);
            return { read: (query: MetricQuery) => read(source, query) };
          },
        });
        void play(rollout, world);
      });
      const [left] = asked();
      expect(statusOf(left)).toBe("waiting");
      const dead = github.state.actions.runs.get(7)?.attempts.at(-1);
      if (dead !== undefined) dead.status = "completed";
      github.state.actions.addRun({ id: 8, headSha: release.sha });
      const next = await runs(() => undefined, {
        runner: { runId: 8, github: client() },
        onInterrupted,
        reading: () => 1,
      });
      expect(next.decision.reasonCode).toBe(onInterrupted === "resume" ? "passed" : "rolled-back");
      expect(statusOf(left)).toBe("completed");
    },
  );
});
