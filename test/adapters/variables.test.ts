import { describe, expect, it } from "vitest";
import { readVariables } from "../../src/adapters/variables.ts";

describe("the inputs variables and secrets", () => {
  it("are read as NAME=value lines, with quotes, comments and blank lines", () => {
    expect(
      readVariables('# where\nBASE_URL=https://x.example/?a=b\n\nNAME="two words"\n', undefined),
    ).toEqual({
      variables: { BASE_URL: "https://x.example/?a=b", NAME: "two words" },
      secrets: [],
    });
  });

  it("give every secret's value to the mask, and a name in both is the secret's", () => {
    expect(readVariables("TOKEN=public", "TOKEN=hidden-value")).toEqual({
      variables: { TOKEN: "hidden-value" },
      secrets: ["hidden-value"],
    });
  });

  it("may be absent", () => {
    expect(readVariables(undefined, "")).toEqual({ variables: {}, secrets: [] });
  });
});
