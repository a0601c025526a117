import { describe, expect, it } from "vitest";
import type { Criterion } from "../../src/gate/criterion.ts";
import type { Annotation } from "../../src/ports/reporter.ts";
import { criteriaAnnotations, limitAnnotations, SHOWN_ANNOTATIONS } from "../../src/report/annotations.ts";
import { FORTY } from "./support/forty-criteria.ts";

function failed(title: string, change: Partial<Criterion> = {}): Criterion {
  return {
    id: title,
    title,
    level: "must",
    status: "failed",
    reasonCode: "system-state",
    expected: "this",
    found: "that",
    next: "do it",
    ...change,
  } as Criterion;
}

describe("annotations", () => {
  it("are errors on the file at fault for what decides, and warnings for what does not", () => {
    const annotations = criteriaAnnotations(FORTY);
    expect(annotations.map(({ level }) => level).toSorted()).toEqual([
      "error",
      "error",
      "error",
      "warning",
      "warning",
    ]);
    const uat = annotations.find(({ title }) => title === "The product owner accepted the release");
    expect(uat?.where).toEqual({ file: "docs/uat/UAT_RESULTS.md", line: 3, column: 1 });
    expect(uat?.message).toMatch(/^expected: .+\nfound: .+\nnext: .+$/);
  });

  it("name the address where the fault is in no file", () => {
    const [annotation] = criteriaAnnotations([failed("a", { where: { url: "https://x.example/1" } })]);
    expect(annotation?.message).toContain("where: https://x.example/1");
  });

  it("keep to what GitHub shows of each level: those with a line first, and the last says how many more", () => {
    const plain = Array.from({ length: 12 }, (_, at) => failed(`plain ${at}`));
    const filed = failed("filed", { where: { file: "a.xml" } });
    const placed = failed("placed", { where: { file: "a.xml", line: 3 } });
    const warned = failed("warned", { level: "should" });
    const { shown, rest } = limitAnnotations(criteriaAnnotations([...plain, filed, placed, warned]));
    const errors = shown.filter(({ level }) => level === "error");
    expect(errors).toHaveLength(SHOWN_ANNOTATIONS);
    expect(errors.slice(0, 3).map(({ title }) => title)).toEqual(["placed", "filed", "plain 0"]);
    expect(errors.at(-1)?.title).toBe("and 5 more failures");
    expect(rest.map(({ title }) => title)).toEqual([7, 8, 9, 10, 11].map((at) => `plain ${at}`));
    expect(shown.filter(({ level }) => level === "warning").map(({ title }) => title)).toEqual(["warned"]);
  });

  it("are all shown where there are no more than GitHub shows", () => {
    const ten: readonly Annotation[] = criteriaAnnotations(
      Array.from({ length: SHOWN_ANNOTATIONS }, (_, at) => failed(`${at}`)),
    );
    expect(limitAnnotations(ten)).toEqual({ shown: ten, rest: [] });
  });
});
