import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { REASONS, type ReasonCode } from "../../src/gate/reason-codes.ts";

const page = readFileSync(join(import.meta.dirname, "../../docs/approvers.md"), "utf8");
const table = page.slice(page.indexOf("## When it is refused"), page.indexOf("## Setting it up"));
const named = new Set([...table.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)].map(([, code]) => code));

it("the refusal table for approvers knows every reason code of the approval family", () => {
  const family = (Object.keys(REASONS) as ReasonCode[]).filter((code) => REASONS[code].family === "approval");
  // Said by the rollout where there is no approval at all, not by this gate.
  expect(family.filter((code) => !named.has(code))).toEqual(["approval-missing"]);
});

it("every code in the first column of the refusal table exists", () => {
  const rows = table.split("\n").filter((line) => line.startsWith("| `"));
  const codes = rows.flatMap((row) =>
    [...(row.split("|")[1] ?? "").matchAll(/`([^`]+)`/g)].map(([, code]) => code),
  );
  expect(codes.length).toBeGreaterThan(20);
  expect(codes.filter((code) => code === undefined || !Object.hasOwn(REASONS, code))).toEqual([]);
});
