import { describe, expect, test } from "vitest";
import { createGitHub } from "../../../src/adapters/github/client.ts";
import { createTransport } from "../../../src/adapters/github/transport.ts";
import { createSteppingClock } from "../../support/fakes/stepping-clock.ts";
import { startGitHubEmulator } from "../../support/github/emulator.ts";

describe("a server of one's own", () => {
  test("is reached below its path", async () => {
    const server = await startGitHubEmulator({ prefix: "/api/v3" });
    const sha = server.state.git.addCommit();
    const apiUrl = `${server.url}/`;
    const own = createGitHub({
      token: server.token,
      repository: server.state.repository,
      apiUrl,
      clock: createSteppingClock(),
    });
    expect(await own.branchHead("main")).toBe(sha);
    expect(server.requests[0]?.path).toMatch(/^\/api\/v3\/repos\//);
    await server.close();
  });
});

describe("a token", () => {
  const asked: string[] = [];

  function transportOf(apiUrl: string) {
    return createTransport({
      apiUrl,
      fetch: async (url) => {
        asked.push(url);
        return new Response("{}");
      },
      attemptTimeoutMs: () => 1000,
      maxBytes: 1000,
    });
  }

  test.each([
    ["https://api.github.com", "https://api.github.com/repos/a/b"],
    ["https://api.github.com", "https://uploads.github.com/repos/a/b/releases/1/assets?name=x"],
    ["https://api.octo.ghe.com", "https://uploads.octo.ghe.com/x"],
    ["https://git.example.com/api/v3", "https://git.example.com/api/uploads/x"],
  ])("of %s goes to %s", async (apiUrl, url) => {
    await transportOf(apiUrl)(url);
    expect(asked.at(-1)).toBe(url);
  });

  test.each([
    ["https://api.github.com", "https://api.github.com.example.com/"],
    ["https://api.github.com", "https://example.com/?https://api.github.com"],
    ["https://api.github.com", "http://api.github.com/"],
    ["https://api.github.com", "https://api.github.com:8443/"],
    ["https://api.github.com", "https://github.com/"],
    ["https://api.github.com", "https://api.github.com@example.com/"],
    ["https://git.example.com/api/v3", "https://uploads.git.example.com/"],
  ])("of %s does not go to %s", async (apiUrl, url) => {
    const before = asked.length;
    await expect(transportOf(apiUrl)(url)).rejects.toMatchObject({ code: "github-unavailable" });
    expect(asked).toHaveLength(before);
  });
});
