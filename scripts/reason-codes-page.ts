import { REASON_CODES, REASONS } from "../src/gate/reason-codes.ts";

const INTRODUCTION = `# Reason codes

Every verdict, error and criterion carries one code of this closed list, in the output \`reason-code\` and in
every record. A code never changes its meaning. The family tells who acts on it.
`;

/** The page of all reason codes by family: \`docs/reason-codes.md\`. */
export function reasonCodesPage(): string {
  const families = [...new Set(REASON_CODES.map((code) => REASONS[code].family))];
  const sections = families.map((family) => {
    const rows = REASON_CODES.filter((code) => REASONS[code].family === family).map(
      (code) => `| \`${code}\` | ${REASONS[code].meaning} | ${REASONS[code].next} |`,
    );
    return [`## ${family}`, "", "| code | meaning | what to do next |", "| --- | --- | --- |", ...rows].join(
      "\n",
    );
  });
  return `${INTRODUCTION}\n${sections.join("\n\n")}\n`;
}
