import { describe, expect, it } from "vitest";
import { createDeskReporter } from "../../../src/adapters/reporter/desk-reporter.ts";
import type { Clock } from "../../../src/ports/clock.ts";
import { createMask } from "../../../src/report/mask.ts";

const ESCAPE = String.fromCharCode(27);

function reporter(isTTY: boolean) {
  const written: string[] = [];
  let now = 0;
  const clock: Clock = { now: () => new Date(0), monotonic: () => now, sleep: async () => {} };
  const stream = { write: (text: string) => written.push(text), isTTY, columns: 80 };
  return {
    desk: createDeskReporter(stream, createMask(["hunter2-secret"]), clock),
    text: () => written.join(""),
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

describe("the live log at a desk", () => {
  it("has no colours and no moving line where the stream is no terminal", () => {
    const { desk, text } = reporter(false);
    desk.status({ tag: "ALERT", sentence: "errors rise" });
    desk.progress({ label: "hold", done: 1, total: 2 });
    expect(text()).not.toContain(ESCAPE);
    expect(text()).toContain("[ALERT] errors rise");
  });

  it("has colours on a terminal", () => {
    const { desk, text } = reporter(true);
    desk.status({ tag: "ALERT", sentence: "errors rise" });
    expect(text()).toContain(ESCAPE);
  });

  it("never shows a secret, in a status line, a group or a command's output cut in two", async () => {
    const { desk, text } = reporter(false);
    desk.info("token hunter2-secret");
    await desk.group("deploy with hunter2-secret", async () => {
      desk.output("the token is hunter2-");
      desk.output("secret, oops\n");
    });
    expect(text()).not.toContain("hunter2");
    expect(text()).toContain("the token is ***, oops");
  });

  it("makes terminal escapes of a command inert", async () => {
    const { desk, text } = reporter(false);
    await desk.group("deploy", async () => desk.output(`${ESCAPE}]0;owned\u0007${ESCAPE}[2Jgone\n`));
    expect(text()).not.toContain(ESCAPE);
    expect(text()).toContain("gone");
  });

  it("prints progress of a long hold only now and then where the stream is no terminal", () => {
    const { desk, text, pass } = reporter(false);
    for (let second = 0; second < 30; second += 1) {
      desk.progress({ label: "hold at 10%", done: second, total: 30 });
      pass(1_000);
    }
    expect(text().match(/hold at 10%/g)).toHaveLength(3);
  });
});
