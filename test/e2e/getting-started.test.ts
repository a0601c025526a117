import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { codeBlocks } from "../support/code-blocks.ts";
import { readText } from "../support/workflows/files.ts";
import { DIST, type Ended, runProgram } from "./support/programs.ts";

const PAGE = "docs/getting-started.md";
const [CONFIG = "", CALLER = ""] = codeBlocks(PAGE, "yaml");
const SHELL = codeBlocks(PAGE, "sh");

/** The block that does this, for a machine on which release-gates and the service are elsewhere. */
function shell(what: string, baseUrl: string): string {
  const block = SHELL.find((one) => one.includes(what));
  if (block === undefined) throw new Error(`${PAGE} has no block that does: ${what}`);
  return block
    .replaceAll(
      "node path/to/release-gates/dist/cli.js",
      `"${process.execPath}" "${resolve(DIST, "cli.js")}"`,
    )
    .replaceAll("https://staging.example.com", baseUrl);
}

describe("a new user who follows docs/getting-started.md in a fresh directory", () => {
  let directory: string;
  let service: Server;
  let baseUrl: string;
  const run = (script: string): Promise<Ended> =>
    runProgram("bash", ["-euo", "pipefail", "-c", script], { cwd: directory, env: { LANG: "C" } });

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), "getting-started-"));
    service = createServer((_request, response) => response.end("ok"));
    await new Promise<void>((resolved) => service.listen(0, "127.0.0.1", resolved));
    baseUrl = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;

    const git = (...args: readonly string[]) => execFileSync("git", args, { cwd: directory, stdio: "pipe" });
    git("init", "--quiet", "--initial-branch=main");
    git("config", "user.name", "release-engineer");
    git("config", "user.email", "release-engineer@example.invalid");
    git("remote", "add", "origin", "https://github.com/your-org/checkout.git");
    mkdirSync(join(directory, "scripts"));
    for (const name of ["deploy", "rollback"]) {
      writeFileSync(
        join(directory, `scripts/${name}.sh`),
        `echo "${name} $RELEASE_VERSION, DRY_RUN=$DRY_RUN"\n`,
      );
    }
    git("add", "--all");
    git("commit", "--quiet", "-m", "What is in production");
    mkdirSync(join(directory, ".github/workflows"), { recursive: true });
    writeFileSync(join(directory, ".github/release-gates.yml"), CONFIG);
  });

  afterAll(() => {
    service.close();
    rmSync(directory, { recursive: true, force: true });
  });

  it("writes a config of at most ten lines and a workflow of at most fifteen", () => {
    expect(CONFIG.trim().split("\n").length).toBeLessThanOrEqual(10);
    expect(CALLER.trim().split("\n").length).toBeLessThanOrEqual(15);
  });

  it("is given the starter workflow that is shipped, in the README too", () => {
    const plain = (text: string) => text.replaceAll(/ +#.*$/gm, "").trim();
    const shipped = plain(readText("workflows-templates/release-on-tag.yml"));
    expect(plain(CALLER)).toBe(shipped);
    expect(codeBlocks("README.md", "yaml").map(plain)).toEqual([
      plain(CONFIG).replace(/^#.*\n/, ""),
      shipped,
    ]);
  });

  it("rehearses five gates with the commands of the page, at once, and ships nothing", async () => {
    const commit = await run(shell('git commit -m "Add release-gates"', baseUrl));
    expect(commit.code, commit.output).toBe(0);
    const rehearsal = await run(shell("git tag v1.0.0-rc.1", baseUrl));
    expect(rehearsal.code, rehearsal.output).toBe(0);
    expect(rehearsal.output.match(/✓/g), rehearsal.output).toHaveLength(5);
    expect(rehearsal.output).not.toContain("DRY_RUN=0");
    const report = /^Read: +(.*)$/m.exec(rehearsal.output)?.[1] ?? "";
    expect(readFileSync(report, "utf8")).toContain("v1.0.0-rc.1");
    const status = await run("git status --porcelain");
    expect(status.output).toBe("");
  });

  it("gets a script that sets the repository up, made from the config and the remote alone", async () => {
    const ended = await run(shell("setup > setup.sh", baseUrl).replace(/&& less .*/, "&& bash -n setup.sh"));
    expect(ended.code, ended.output).toBe(0);
    const script = readFileSync(join(directory, "setup.sh"), "utf8");
    for (const path of ["environments/approve-release", "environments/production", "environments/staging"]) {
      expect(script).toContain(`repos/your-org/checkout/${path}`);
    }
  });
});
