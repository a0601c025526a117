import type { Criterion } from "./criterion.ts";
import type { Location } from "./errors.ts";
import { isPattern, listed } from "./evidence-source.ts";
import { judgeAge } from "./freshness.ts";
import type { EvidenceFileFacts, EvidenceItemFacts, Finding, RequirementAnswer } from "./readiness-facts.ts";
import { REASONS } from "./reason-codes.ts";
import type { Facts } from "./requirement.ts";

/**
 * The criterion of one evidence item: found, inside its size limit, parsed, valid, fresh, requirement true. The
 * first of these that does not hold gives the reason; what else is wrong is told with it, so that nobody has
 * to run the gate once for each fault.
 */
export function evidenceCriterion(item: EvidenceItemFacts, now: string): Criterion {
  const base = { id: `evidence/${item.id}`, title: item.title, level: item.level };
  if (item.skipped !== undefined) return { ...base, status: "skipped", why: item.skipped };
  const [first, ...others] = findings(item, now);
  if (first === undefined) {
    const [only] = item.files;
    const where = item.files.length === 1 && only !== undefined ? { file: only.path } : undefined;
    return { ...base, status: "passed", found: describeItem(item), ...placed(where, item) };
  }
  const also = others
    .slice(0, 2)
    .map(({ found, reasonCode }) => `also ${found ?? REASONS[reasonCode].meaning}`);
  return {
    ...base,
    status: "failed",
    reasonCode: first.reasonCode,
    expected: first.expected ?? REASONS[first.reasonCode].meaning,
    found: [first.found ?? REASONS[first.reasonCode].meaning, ...also].join("; "),
    ...placed(first.where ?? item.configured, item),
    next: first.next ?? REASONS[first.reasonCode].next,
  };
}

/** What does not stand in the checkout is found on the page of its source. */
function placed(
  where: Location | undefined,
  { source, configured }: EvidenceItemFacts,
): { readonly where?: Location } {
  if (where === undefined) return {};
  const elsewhere = source?.url !== undefined && where !== configured;
  return { where: elsewhere ? { url: source.url, ...where } : where };
}

function findings(item: EvidenceItemFacts, now: string): readonly Finding[] {
  if (item.failure !== undefined) return [item.failure];
  const problem = item.source?.problem === undefined ? [] : [item.source.problem];
  if (item.files.length === 0) return [missing(item), ...problem];
  const found = [
    ...onFiles(item.files, (file) => file.failure),
    ...onFiles(item.files, (file) => staleness(file, item, now)),
    ...requirementFindings(item.answers),
  ];
  if (found.length === 0 && item.answers.length === 0) return [unasked(item)];
  return [...found, ...problem];
}

function missing(item: EvidenceItemFacts): Finding {
  const found = isPattern(item.path) ? "no file that matches" : "no such file";
  const { source } = item;
  const base = { reasonCode: "evidence-missing", where: item.configured } as const;
  if (source === undefined) return { ...base, expected: `${item.format} evidence at ${item.path}`, found };
  const holds = source.holds === undefined || source.holds.length === 0 ? "nothing" : listed(source.holds);
  return {
    ...base,
    expected: `${item.format} evidence at ${item.path} in ${source.description}`,
    found: `${found}; it holds ${holds}`,
    next: "Correct path (it is a path inside the source), or let the source hold the file.",
  };
}

/** Nothing failed and nothing was asked: that must never look like a pass. */
function unasked(item: EvidenceItemFacts): Finding {
  return {
    reasonCode: "evidence-empty",
    expected: "facts to judge",
    found: "evidence without any",
    where: item.configured,
  };
}

function staleness(file: EvidenceFileFacts, item: EvidenceItemFacts, now: string): Finding | undefined {
  if (item.maxAge === undefined || file.failure !== undefined) return undefined;
  const finding = judgeAge(file.produced, item.maxAge, now);
  return finding && { ...finding, where: { file: file.path } };
}

/** The first file that fails stands for all that fail alike; the others are counted and three of them named. */
function onFiles(
  files: readonly EvidenceFileFacts[],
  judge: (file: EvidenceFileFacts) => Finding | undefined,
): readonly Finding[] {
  const failing = files.flatMap((file) => {
    const finding = judge(file);
    return finding === undefined ? [] : [{ file, finding }];
  });
  const [first, ...others] = failing;
  if (first === undefined) return [];
  const { finding } = first;
  const where = { file: first.file.path, ...finding.where };
  if (others.length === 0) return [{ ...finding, where }];
  const named = others.slice(0, 3).map(({ file }) => file.path);
  const rest = others.length > named.length ? ` and ${others.length - named.length} more` : "";
  const found = `${finding.found ?? REASONS[finding.reasonCode].meaning} in ${first.file.path}, and ${others.length} of ${files.length} files fail likewise (${named.join(", ")}${rest})`;
  return [{ ...finding, found, where }];
}

function requirementFindings(answers: readonly RequirementAnswer[]): readonly Finding[] {
  const failing = answers.filter(({ result }) => result.kind !== "true");
  const [first] = failing;
  if (first === undefined) return [];
  const others = failing.length - 1;
  const tail = others === 0 ? "" : `, and ${others} more of ${answers.length} documents fail it`;
  const { requirement, result, where } = first;
  const expected = requirement;
  switch (result.kind) {
    case "error":
      return [{ reasonCode: "requirement-error", expected, found: `${result.message}${tail}`, ...at(where) }];
    default: {
      const mentioned = result.kind === "false" ? result.facts : [];
      const values = mentioned.map(({ name, value }) => `${name} is ${value}`).join(", ");
      const found = `${values === "" ? "it is false" : values}${tail}`;
      return [{ reasonCode: "requirement-unmet", expected, found, ...at(where) }];
    }
  }
}

function at(where: Location): { readonly where?: Location } {
  return Object.keys(where).length === 0 ? {} : { where };
}

/** What a passed item says for itself: how many files, what they add up to, and what is odd about them. */
function describeItem(item: EvidenceItemFacts): string {
  const count = item.files.length === 1 ? "1 file" : `${item.files.length} files`;
  const from = item.source === undefined ? "" : ` from ${item.source.description}`;
  const [answer] = item.answers;
  const facts = answer === undefined || item.answers.length > 1 ? "" : describeFacts(answer.facts);
  const notes = item.files.flatMap((file) =>
    file.notes.map(({ message, where }) => `${where.file ?? file.path}: ${message}`),
  );
  const odd = notes.length === 0 ? "" : `note: ${notes.slice(0, 3).join("; ")}`;
  return [`${count}${from}`, facts, odd].filter((part) => part !== "").join("; ");
}

/** Longest value that a one-line description shows. */
const SHOWN_VALUE = 40;
const SHOWN_FACTS = 8;

/** The plain values among the facts on one line, such as `tests.total 120, tests.failed 0`. */
export function describeFacts(facts: Facts): string {
  const parts: string[] = [];
  const visit = (name: string, value: unknown, depth: number): void => {
    if (parts.length > SHOWN_FACTS) return;
    if (typeof value === "number" || typeof value === "boolean") parts.push(`${name} ${value}`);
    else if (typeof value === "string") parts.push(`${name} ${value.slice(0, SHOWN_VALUE)}`);
    else if (Array.isArray(value)) parts.push(`${value.length} ${name}`);
    else if (typeof value === "object" && value !== null && depth < 2) {
      for (const [key, inner] of Object.entries(value)) visit(`${name}.${key}`, inner, depth + 1);
    }
  };
  for (const [name, value] of Object.entries(facts)) visit(name, value, 0);
  return parts.slice(0, SHOWN_FACTS).join(", ");
}
