import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatChecksums, parseChecksums } from "../../src/gate/checksums.ts";
import {
  isEvidencePath,
  isReservedPath,
  parseSupersededPath,
  supersededPath,
} from "../../src/gate/evidence-path.ts";
import { sha256 } from "../support/records.ts";

const path = fc
  .array(fc.string({ unit: fc.constantFrom(..."ab.- é😀"), minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((segments) => segments.join("/"))
  .filter(isEvidencePath);
const digests = fc
  .dictionary(path, fc.string().map(sha256))
  .map((entries) => new Map(Object.entries(entries)));

describe("SHA256SUMS", () => {
  it("is read back as it was written", () => {
    fc.assert(
      fc.property(digests, (files) => {
        const read = parseChecksums(formatChecksums(files));
        expect(read === undefined ? undefined : new Map(read)).toEqual(files);
      }),
    );
  });

  it("is sorted, a line each", () => {
    const text = formatChecksums(
      new Map([
        ["b", sha256("b")],
        ["a", sha256("a")],
      ]),
    );
    expect(text).toBe(`${sha256("a")}  a\n${sha256("b")}  b\n`);
  });

  it.each([
    ["no newline at the end", (text: string) => text.slice(0, -1)],
    ["a line twice", (text: string) => text + text],
    [
      "another order",
      (text: string) =>
        text
          .split("\n")
          .slice(0, -1)
          .reverse()
          .map((line) => `${line}\n`)
          .join(""),
    ],
    ["capitals", (text: string) => text.toUpperCase()],
    ["one space", (text: string) => text.replaceAll("  ", " ")],
    ["an unsafe path", (text: string) => `${text}${sha256("c")}  ../c\n`],
    ["an empty line", (text: string) => `${text}\n`],
  ])("is refused with %s", (_what, change) => {
    const text = formatChecksums(
      new Map([
        ["b", sha256("b")],
        ["a", sha256("a")],
      ]),
    );
    expect(parseChecksums(change(text))).toBeUndefined();
  });
});

describe("evidence paths", () => {
  it.each(["a", "ledger/01-x.json", "inputs/unit tests/ä.xml", "a/.b/..c", "x".repeat(255)])(
    "accept %s",
    (good) => {
      expect(isEvidencePath(good)).toBe(true);
    },
  );

  it.each([
    "",
    "/a",
    "a/",
    "a//b",
    "./a",
    "a/..",
    "../a",
    "a\\b",
    "a\nb",
    "a\u0000",
    "C:/a",
    "c:a",
    "\ud800",
    "x".repeat(256),
    "é".repeat(128),
    "a/".repeat(600),
  ])("refuse %j", (bad) => {
    expect(isEvidencePath(bad)).toBe(false);
  });

  it("keep the product's own places from gates", () => {
    for (const own of [
      "SHA256SUMS",
      "DEPLOYMENT-EVIDENCE.zip",
      "ledger/x",
      "superseded/x",
      "interrupted/x",
      ".release-gates-0a.tmp",
    ]) {
      expect(isReservedPath(own), own).toBe(true);
    }
    expect(isReservedPath("ledger.md")).toBe(false);
  });

  it("take a superseded path apart", () => {
    expect(parseSupersededPath(supersededPath(sha256("x"), "a/b"))).toEqual({
      sha256: sha256("x"),
      path: "a/b",
    });
    expect(parseSupersededPath("superseded/abc/a")).toBeUndefined();
  });
});
