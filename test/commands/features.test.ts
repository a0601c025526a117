import { describe, expect, it } from "vitest";
import { decideGate } from "../../src/gate/verdict.ts";
import { judge } from "../support/readiness-run.ts";

const readiness = `readiness:
  features: { path: "docs/features/*.md" }
  evidence:
    - { id: load, format: json, path: absent.json, scope: system }
`;
const done = (name: string, severity = "") =>
  `# ${name}\n\nOwner: team-${name.toLowerCase()}\n${severity === "" ? "" : `Severity: ${severity}\n`}\n- [x] Flag\n- [x] Docs\n`;

function features(
  files: Readonly<Record<string, string>>,
  severity: "sev-1" | "sev-3" = "sev-3",
  config = readiness,
) {
  const documents = Object.fromEntries(
    Object.entries(files).map(([name, content]) => [`docs/features/${name}`, content]),
  );
  return judge({ readiness: config, files: documents, release: { severity } });
}

describe("the features of a release", () => {
  it("are all ready, in a matrix that the checklist shows, with their documents kept", async () => {
    const { reasons, store, findings } = await features({
      "basket.md": done("Basket"),
      "search.md": done("Search", "sev-3"),
    });
    expect(reasons).toMatchObject({
      "features/docs/features/basket.md": "passed",
      "features/docs/features/search.md": "passed",
    });
    expect(decideGate(findings.criteria).verdict).toBe("passed");
    expect(store.document("deployment-readiness-checklist")).toMatchObject({
      severity: "sev-3",
      features: [
        { name: "Search", severity: "sev-3", owner: "team-search", ready: true },
        { name: "Basket", ready: true },
      ],
    });
    expect(store.files.get("DEPLOY_CHECKLIST.md")).toContain("2 of 2 features ready");
    expect(findings.summary).toContain("| ✅ ready | Search | sev-3 |");
    expect(findings.evidence.map(({ path }) => path)).toContain("inputs/features/docs/features/basket.md");
  });

  it("give the release the highest severity, and so what is asked", async () => {
    const { reasons, store } = await features({ "a.md": done("A", "sev-2"), "b.md": done("B", "SEV-1") });
    expect(reasons["evidence/load"]).toBe("evidence-missing");
    expect(store.document("deployment-readiness-checklist")).toMatchObject({
      severity: "sev-1",
      severityWhy: "raised from sev-3 by B",
    });
  });

  it("never lower its severity", async () => {
    const { store } = await features({ "a.md": done("A", "sev-3") }, "sev-1");
    expect(store.document("deployment-readiness-checklist")).toMatchObject({ severity: "sev-1" });
  });

  it.each([
    ["with an open task", `${done("A")}- [ ] Support told\n`, "features-incomplete", "checklist.open is 1"],
    ["without any task", "# A\n\nAll fine.\n", "features-incomplete", "checklist.total is 0"],
    ["with a severity that is none", done("A", "high"), "features-incomplete", "high"],
    ["without any text", " \n", "evidence-empty", ""],
    ["that is no text", "\u0000\u0001", "evidence-malformed", ""],
  ])("fail by name when there is one %s", async (_, content, reasonCode, found) => {
    const { reasons, findings, store } = await features({ "a.md": content, "b.md": done("B") });
    expect(reasons["features/docs/features/a.md"]).toBe(reasonCode);
    expect(reasons["features/docs/features/b.md"]).toBe("passed");
    const failed = findings.criteria.find((one) => one.id === "features/docs/features/a.md");
    expect(failed).toMatchObject({ where: { file: "docs/features/a.md" } });
    expect(failed?.status === "failed" ? failed.found : "").toContain(found);
    expect(store.files.get("DEPLOY_CHECKLIST.md")).toContain("1 of 2 features ready");
  });

  it("ask everything when the severity of one cannot be told", async () => {
    const { store } = await features({ "a.md": done("A", "high") });
    expect(store.document("deployment-readiness-checklist")).toMatchObject({
      severity: "sev-0",
      severityWhy: "raised from sev-3 by docs/features/a.md, whose severity cannot be told",
    });
  });

  it("fail when there is none", async () => {
    const { reasons } = await features({});
    expect(reasons["features"]).toBe("evidence-missing");
  });

  it("may be data, with a requirement of their own", async () => {
    const config = `readiness:\n  features: { path: "docs/features/*.json", format: json, require: "document.status == 'ready'" }\n`;
    const files = {
      "a.json": '{ "name": "Basket", "status": "ready", "severity": "sev-2" }',
      "b.json": '{ "name": "Search", "status": "complete" }',
      "c.json": "{ not json",
    };
    const { reasons, store } = await features(files, "sev-3", config);
    expect(reasons).toMatchObject({
      "features/docs/features/a.json": "passed",
      "features/docs/features/b.json": "features-incomplete",
      "features/docs/features/c.json": "evidence-malformed",
    });
    expect(store.document("deployment-readiness-checklist")).toMatchObject({ severity: "sev-0" });
  });

  it("cannot ask for facts that their format does not have", async () => {
    const config = 'readiness:\n  features: { path: "docs/*.md", require: "document.status == \'x\'" }\n';
    await expect(judge({ readiness: config })).rejects.toThrow(/has 1 error/);
  });
});
