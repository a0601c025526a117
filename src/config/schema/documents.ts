import * as z from "zod/mini";
import { fillPath, PATH_PLACEHOLDERS } from "../../gate/release-pages.ts";
import { described, expects, later, path } from "../values.ts";

const PLACE_TEXT = `a path of its own inside the workspace, with no placeholders but ${PATH_PLACEHOLDERS.map((name) => `{${name}}`).join(", ")}`;

const place = (about: string) =>
  described(
    z.optional(
      z
        .clone(path)
        .check(
          z.refine(
            (value) =>
              !/(?:^|\/)\.git(?:\/|$)|\/$|[*?[\]]/.test(value) && !/[{}]/.test(fillPath(value, () => "-")),
            expects(PLACE_TEXT),
          ),
        ),
    ),
    about,
    { "x-examples": ["docs/releases/{version}/notes.md"] },
  );

/** Where pages of the release are written besides the evidence. */
export const documents = later(() =>
  z
    .strictObject({
      "release-manifest": place("What is released, over what, with which changes."),
      "release-notes": place("What readers of the release want to know."),
      changelog: place("This release and the ones before it."),
      communications: place("Who is told what, when."),
      "readiness-checklist": place("Release readiness checklist: every criterion of gate 1."),
      "smoke-results": place("The checks in staging and the rollback drill."),
      "change-freeze": place("Who acknowledged the freeze."),
      "health-log": place("How the release did during its soak."),
      "deployment-report": place("The whole story of the release."),
      "deployment-report-html": place("The same, with charts, as one file for a browser."),
      "orchestration-plan": place(
        "Deployment orchestration plan: gates, people, steps and what undoes them.",
      ),
      "rollback-procedures": place("Rollback procedures: when, how, by whom, and by hand."),
      "system-validation": place("System validation report: what gate 2 asked and found."),
      "post-deployment-validation": place("The checks in production that decided the promotion."),
    })
    .check(
      z.refine((all) => {
        const paths = Object.values(all).filter((each) => each !== undefined);
        return new Set(paths).size === paths.length;
      }, expects("another path for each document")),
    ),
);
