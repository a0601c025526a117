import type { Criterion } from "./criterion.ts";
import { humanDuration, isoInstant, parseInstant } from "./instant.ts";
import type { Finding, RollbackCommandFacts, RollbackPlanFacts } from "./readiness-facts.ts";
import { REASONS } from "./reason-codes.ts";

const CLOCK_SKEW_MS = 5 * 60_000;

/** There must be a rollback command, and the script it names must be there and able to start. */
export function rollbackCommandCriterion(facts: RollbackCommandFacts): Criterion {
  const base = {
    id: "rollback/command",
    title: "The rollback command can be run",
    level: "must",
  } as const;
  const { script } = facts;
  const line = facts.run.trim().split("\n")[0] ?? "";
  if (line === "") {
    return failed(base, { reasonCode: "rollback-missing", found: "an empty command" }, facts.configured);
  }
  if (script === undefined) return { ...base, status: "passed", found: line, where: facts.configured };
  const runs = script.state === "executable" || (!script.direct && script.state === "present");
  if (runs)
    return { ...base, status: "passed", found: `${line} (${script.path})`, where: { file: script.path } };
  const found = {
    missing: `no file ${script.path}`,
    empty: `${script.path} is empty`,
    present: `${script.path} is not executable`,
    executable: line,
  }[script.state];
  const next =
    script.state === "present"
      ? `Make it executable: git update-index --chmod=+x ${script.path}`
      : REASONS["rollback-missing"].next;
  return failed(
    base,
    { reasonCode: "rollback-missing", expected: `a script that "${line}" can start`, found, next },
    script.state === "missing" ? facts.configured : { file: script.path },
  );
}

/** The plan must say something that can be done, and have been tried recently where the config asks for it. */
export function rollbackPlanCriteria(plan: RollbackPlanFacts, now: string): readonly Criterion[] {
  const where = { file: plan.path };
  const present = {
    id: "rollback-plan/present",
    title: "There is a rollback plan with steps",
    level: "must",
  } as const;
  const rehearsed = {
    id: "rollback-plan/rehearsed",
    title: "The rollback plan was rehearsed",
    level: "must",
  } as const;
  const { content, rehearsedWithin } = plan;
  const dependent = (): readonly Criterion[] =>
    rehearsedWithin === undefined
      ? []
      : [
          failed(
            rehearsed,
            {
              reasonCode: "rollback-plan-unrehearsed",
              expected: `a rehearsal at most ${humanDuration(rehearsedWithin)} ago`,
              found: "no plan that could record one",
            },
            where,
          ),
        ];
  switch (content.kind) {
    case "missing":
      return [
        failed(
          present,
          {
            reasonCode: "rollback-plan-missing",
            expected: `a Markdown file at ${plan.path}`,
            found: "no such file",
          },
          where,
        ),
        ...dependent(),
      ];
    case "unreadable":
      return [
        failed(present, { ...content.finding, reasonCode: "rollback-plan-missing" }, where),
        ...dependent(),
      ];
    case "read": {
      const steps =
        content.steps > 0
          ? ({ ...present, status: "passed", found: `${content.steps} steps`, where } as const)
          : failed(
              present,
              {
                reasonCode: "rollback-plan-missing",
                expected: "steps: a list, or commands in a code block",
                found: "a plan without any step",
              },
              where,
            );
      if (rehearsedWithin === undefined) return [steps];
      const finding = judgeRehearsal(content.rehearsed, rehearsedWithin, now);
      const recent =
        finding === undefined
          ? ({ ...rehearsed, status: "passed", found: `Rehearsed: ${content.rehearsed}`, where } as const)
          : failed(rehearsed, finding, where);
      return [steps, recent];
    }
  }
}

function judgeRehearsal(stated: string | undefined, within: number, now: string): Finding | undefined {
  const unrehearsed = (found: string): Finding => ({
    reasonCode: "rollback-plan-unrehearsed",
    expected: `a field "Rehearsed: <date>" at most ${humanDuration(within)} old`,
    found,
  });
  if (stated === undefined) return unrehearsed("no such field, or several that disagree");
  const at = parseInstant(stated) ?? parseInstant(stated.split(/[\s,;(]/)[0] ?? "");
  const today = parseInstant(now);
  if (at === undefined || today === undefined) {
    return unrehearsed(`"${stated.slice(0, 60)}", which is no date in ISO 8601`);
  }
  const age = today - at;
  const when = isoInstant(at).slice(0, 10);
  if (age < -CLOCK_SKEW_MS) return unrehearsed(`${when}, which is in the future`);
  return age <= within ? undefined : unrehearsed(`${when}, ${humanDuration(age)} ago`);
}

function failed(
  base: { readonly id: string; readonly title: string; readonly level: "must" },
  finding: Finding,
  where: NonNullable<Finding["where"]>,
): Criterion {
  return {
    ...base,
    status: "failed",
    reasonCode: finding.reasonCode,
    ...(finding.expected === undefined ? {} : { expected: finding.expected }),
    found: finding.found ?? REASONS[finding.reasonCode].meaning,
    where: finding.where ?? where,
    next: finding.next ?? REASONS[finding.reasonCode].next,
  };
}
