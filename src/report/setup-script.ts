import type { SetupCall, SetupPlan } from "../approval/setup.ts";
import { oneLine } from "./text.ts";

/** The plan as a shell script: a person reads it, then runs it as it stands. */
export function renderSetupScript({ calls, byHand }: SetupPlan): string {
  return [
    "#!/usr/bin/env bash",
    "# What the config asks of this repository's settings. Read it, then run it with a token that may administrate it:",
    "#   release-gates setup > setup.sh; less setup.sh; bash setup.sh",
    "set -euo pipefail",
    "",
    ...calls.flatMap(renderCall),
    ...(byHand.length === 0 ? [] : ["# By hand:"]),
    ...byHand.map((text) => `# * ${oneLine(text)}`),
    "",
  ].join("\n");
}

function renderCall(call: SetupCall): readonly string[] {
  const body = call.reviewers === undefined ? call.body : { ...call.body, reviewers: "@reviewers" };
  // The numbers of people and teams are asked for where they stand; all else is taken literally.
  const text = escaped(JSON.stringify(body, null, 2)).replace('"@reviewers"', () => reviewers(call));
  const make = [
    `gh api --silent --method ${call.method} ${quoted(call.path)} --input - <<JSON`,
    text,
    "JSON",
  ];
  const title = `# ${oneLine(call.title)}`;
  if (call.unless === undefined) return [title, ...make, ""];
  const { path, name } = call.unless;
  const find = `.. | objects | select(.name? == ${JSON.stringify(name)}) | .name`;
  return [
    title,
    `if [ -z "$(gh api --paginate ${quoted(path)} --jq ${quoted(find)})" ]; then`,
    ...make,
    "fi",
    "",
  ];
}

function reviewers({ reviewers: who = [] }: SetupCall): string {
  const entries = who.map(
    ({ kind, path }) => `{ "type": "${kind}", "id": $(gh api ${quoted(path)} --jq .id) }`,
  );
  return `[${entries.join(", ")}]`;
}

/** For a here-document in which the shell still replaces. */
function escaped(text: string): string {
  return text.replace(/[\\$`]/g, "\\$&");
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
