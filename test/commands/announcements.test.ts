import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { openAnnouncements } from "../../src/commands/announcements.ts";
import { configSchema, type NotifyConfig } from "../../src/config/schema.ts";
import { ANNOUNCEMENTS } from "../../src/gate/announcement.ts";
import { documentJsonSchemas } from "../../src/gate/documents/index.ts";
import type { Message, UndeliveredMessage } from "../../src/ports/notifier.ts";
import type { StatusLine } from "../../src/ports/reporter.ts";
import { rolloutWorld } from "../support/rollout-world.ts";

const SLACK = "https://hooks.example.test/services/T0/B0/very-secret";
const LINES: readonly StatusLine[] = [
  { tag: "PHASE 4 START", sentence: "Production Launch of v1.2.0" },
  { tag: "AUTOMATION", sentence: "deploy executed: exit code 0" },
  { tag: "AUTOMATION", sentence: "rollout executed: half-way", announce: true },
  { tag: "APPROVAL REQUEST", sentence: "v1.2.0 asks lead" },
  { tag: "APPROVAL REQUEST", sentence: "for the log alone", announce: false },
  { tag: "ROLLBACK DECISION", sentence: "rolling back" },
  { tag: "ALERT", sentence: "critical: errors: <!channel> & <https://evil.example|click> the-password" },
  {
    tag: "ERROR",
    sentence: "failed",
    decision: { verdict: "failed", reasonCode: "rolled-back", reason: "the-password was wrong" },
  },
  { tag: "PHASE 4 COMPLETE", sentence: "passed" },
  { tag: "RELEASE COMPLETE", sentence: "done" },
];

/** Says these lines to a notifier that writes down what it is given. */
async function announced(
  notify: readonly unknown[],
  lost: readonly UndeliveredMessage[] = [],
  cancelled = new AbortController().signal,
) {
  const { context, reporter } = rolloutWorld({ config: { notify } });
  const sent: Message[] = [];
  const waited: number[] = [];
  const world = Object.assign(Object.create(context.world), {
    ...{ clock: context.world.clock, reporter, secrets: ["the-password"] },
    notifier: async () => ({
      send: (message: Message) => void sent.push(message),
      settle: async (withinMs: number) => {
        waited.push(withinMs);
        return lost;
      },
    }),
  });
  const destinations: readonly NotifyConfig[] = context.config.config.notify ?? [];
  const about = {
    gate: "rollout",
    config: context.config,
    release: context.release,
    run: context.run,
  } as const;
  const announcements = await openAnnouncements(world, destinations, about, cancelled);
  for (const line of LINES) announcements.world.reporter.status(line);
  return {
    sent,
    waited,
    reporter,
    criteria: await announcements.settle(),
    again: await announcements.settle(),
  };
}

describe("status lines", () => {
  it("go to the log as before, and those for people to everybody who is to be told", async () => {
    const { sent, reporter } = await announced([
      { slack: SLACK },
      { webhook: "https://audit.example.test/x" },
    ]);
    expect(reporter.statuses).toEqual(LINES);
    const events = sent.filter(({ to }) => to.startsWith("notify[1]")).map(({ event }) => event);
    expect(events).toEqual([
      "phase-start",
      "progress",
      "approval-request",
      "rollback-decision",
      "alert",
      "error",
      "phase-complete",
      "release-complete",
    ]);
    expect([...events].sort()).toEqual([...ANNOUNCEMENTS].sort());
    expect(sent).toHaveLength(2 * events.length);
  });

  it("are sent to each destination as far as its on says", async () => {
    const { sent } = await announced([{ slack: SLACK, on: ["error", "alert"] }]);
    expect(sent.map(({ event }) => event)).toEqual(["alert", "error"]);
  });

  it("reach a webhook as the published schema says, in the form of the log, with secrets masked", async () => {
    const { sent } = await announced([{ webhook: "https://audit.example.test/x", secret: "hush" }]);
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(documentJsonSchemas()["notification.schema.json"] ?? {});
    for (const { body } of sent)
      expect(validate(JSON.parse(body)), JSON.stringify(validate.errors)).toBe(true);
    expect(new Set(sent.map(({ id }) => id)).size).toBe(sent.length);
    const error = JSON.parse(sent.find(({ event }) => event === "error")?.body ?? "");
    expect(error).toMatchObject({
      line: "[ERROR] failed",
      verdict: "failed",
      reasonCode: "rolled-back",
      reason: "*** was wrong",
      target: "production",
      gate: "rollout",
    });
    expect(sent.every(({ secret, body }) => secret === "hush" && !body.includes("the-password"))).toBe(true);
  });

  it("reach Slack as text in which nothing is a mention, a link or formatting", async () => {
    const { sent } = await announced([{ slack: SLACK, on: ["alert"] }]);
    const { text, blocks } = JSON.parse(sent[0]?.body ?? "");
    expect(text).toBe(
      "[ALERT] critical: errors: &lt;!channel&gt; &amp; &lt;https://evil.example|click&gt; ***",
    );
    expect(blocks[0]).toEqual({ type: "section", text: { type: "plain_text", text, emoji: false } });
  });
});

describe("what could not be delivered", () => {
  it("is a failed should criterion that names the host and not the address, and is told once", async () => {
    const lost = [
      { to: "notify[0] (slack, hooks.example.test)", title: "ALERT", why: "it answered with status 500" },
    ];
    const { criteria, again } = await announced([{ slack: SLACK }], lost);
    expect(criteria).toMatchObject([
      {
        id: "notify/delivered",
        level: "should",
        status: "failed",
        reasonCode: "notification-failed",
        found: "[ALERT] to notify[0] (slack, hooks.example.test): it answered with status 500",
      },
    ]);
    expect(again).toEqual([]);
  });

  it("is not waited for when the job was cancelled: its ten seconds are for the rollback and the record", async () => {
    const { waited } = await announced([{ slack: SLACK }], [], AbortSignal.abort());
    expect(waited).toEqual([1_000]);
  });

  it("is nothing to tell when everything was", async () => {
    const { criteria } = await announced([{ slack: SLACK, on: ["alert"] }]);
    expect(criteria).toEqual([
      {
        id: "notify/delivered",
        title: "Everybody who is to be told was told",
        level: "should",
        status: "passed",
        found: "1 delivered",
      },
    ]);
  });
});

describe("notify in the config", () => {
  const parse = (notify: unknown) => configSchema.shape.notify.safeParse(notify).success;
  it.each([
    [[{ slack: SLACK }], true],
    [[{ webhook: SLACK, secret: "x", on: ["alert"] }], true],
    [[{ slack: SLACK, webhook: SLACK }], false],
    [[{ slack: "file:///x" }], false],
    [[{ slack: SLACK, on: [] }], false],
    [[{ slack: SLACK, on: ["everything"] }], false],
    [[{ slack: SLACK, secret: "x" }], false],
  ])("%j is accepted: %s", (notify, accepted) => {
    expect(parse(notify)).toBe(accepted);
  });
});
