import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createRunnerReporter } from "../../../src/adapters/reporter/runner-reporter.ts";
import type { Clock } from "../../../src/ports/clock.ts";
import { createMask } from "../../../src/report/mask.ts";

const clock: Clock = { now: () => new Date(0), monotonic: () => 0, sleep: async () => {} };
let written = "";

beforeEach(() => {
  written = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    written += String(text);
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

const create = () => createRunnerReporter(createMask(["hunter2-secret"]), clock);

/** Lines that the runner would obey. */
const commands = () => written.split("\n").filter((line) => line.trimStart().startsWith("::"));

describe("the live log on a runner", () => {
  it("annotates the file at fault with line and column", () => {
    create().annotate({
      level: "error",
      title: "Tests are green: no, really",
      message: "expected: 0\nfound: 3",
      where: { file: "reports/unit.xml", line: 4, column: 2 },
    });
    expect(commands()).toEqual([
      "::error title=Tests are green%3A no%2C really,file=reports/unit.xml,line=4,col=2::expected: 0%0Afound: 3",
    ]);
  });

  it("names the place of what stands elsewhere, and no file of the checkout that has its name", () => {
    create().annotate({
      level: "error",
      title: "Unit tests",
      message: "found: 3",
      where: { file: "junit/unit.xml", line: 4, column: 2, url: "https://github.com/o/r/actions/runs/5" },
    });
    expect(commands()).toEqual([
      "::error title=Unit tests::found: 3%0Awhere: junit/unit.xml:4:2, https://github.com/o/r/actions/runs/5",
    ]);
  });

  it("obeys no workflow command that a deploy script prints", async () => {
    const reporter = create();
    await reporter.group("deploy", async () => {
      reporter.output("::set-output name=verdict::passed\n  ::error::no\n##[add-mask]x\n");
    });
    expect(commands()).toEqual(["::group::deploy", "::endgroup::"]);
    expect(written).not.toMatch(/^##\[/m);
  });

  it("folds only the outer group, because the runner knows no nested ones", async () => {
    const reporter = create();
    await reporter.group("outer", () => reporter.group("inner", async () => {}));
    expect(commands()).toEqual(["::group::outer", "::endgroup::"]);
  });

  it("keeps to the ten annotations of a level that GitHub shows, and logs the rest", () => {
    const reporter = create();
    for (let index = 0; index < 12; index += 1)
      reporter.annotate({ level: "error", title: `t${index}`, message: "m" });
    expect(commands()).toHaveLength(10);
    expect(written).toContain("t11");
  });

  it("masks secrets in annotations and lines", () => {
    const reporter = create();
    reporter.annotate({ level: "error", title: "hunter2-secret", message: "hunter2-secret" });
    reporter.info("hunter2-secret");
    expect(written).not.toContain("hunter2");
  });
});
