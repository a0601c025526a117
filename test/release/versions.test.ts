import { describe, expect, it } from "vitest";
import { previousVersion, versionOfTag } from "../../src/release/versions.ts";

const sha = "0".repeat(40);
const tags = (...names: string[]) => names.map((name) => ({ name, sha }));

describe("the version of a tag", () => {
  it.each([
    ["v1.2.3", "v{version}", "1.2.3"],
    ["1.2.3", "{version}", "1.2.3"],
    ["checkout/v2.0.0-rc.1", "checkout/v{version}", "2.0.0-rc.1"],
    ["v1.2.3-final", "v{version}-final", "1.2.3"],
  ])("of %s under %s is %s", (tag, pattern, version) => expect(versionOfTag(tag, pattern)).toBe(version));

  it.each([
    ["1.2.3", "v{version}"],
    ["v1.2", "v{version}"],
    ["v", "v{version}"],
    ["vv1.2.3", "v{version}"],
    ["v1.2.3 ", "v{version}"],
    ["v01.2.3", "v{version}"],
  ])("does not exist for %s under %s", (tag, pattern) => expect(versionOfTag(tag, pattern)).toBeUndefined());
});

describe("the release that a version replaces", () => {
  it("is the highest lower one, by version and not by text", () => {
    expect(previousVersion("1.10.0", tags("v1.9.0", "v1.2.0", "v2.0.0", "v1.10.0"), "v{version}")?.tag).toBe(
      "v1.9.0",
    );
  });
  it("is never a pre-release for a final release", () => {
    expect(previousVersion("2.0.0", tags("v1.0.0", "v2.0.0-rc.1"), "v{version}")?.tag).toBe("v1.0.0");
  });
  it("may be a pre-release for a pre-release", () => {
    expect(previousVersion("2.0.0-rc.2", tags("v1.0.0", "v2.0.0-rc.1"), "v{version}")?.tag).toBe(
      "v2.0.0-rc.1",
    );
  });
  it("does not exist for the first release", () => {
    expect(previousVersion("1.0.0", tags("v1.0.0", "nightly"), "v{version}")).toBeUndefined();
  });
});
