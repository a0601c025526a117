import type { Criterion } from "../gate/criterion.ts";
import { renderCriteria } from "./criteria.ts";
import { plain, table } from "./markdown.ts";
import { formatInstant } from "./units.ts";

/** What the page shows of `change-freeze-confirmation.json`. */
export interface FreezeView {
  readonly verdict: "confirmed" | "broken" | "not-configured";
  readonly checkedAt: string;
  readonly branch: { readonly name: string; readonly head: string | null } | null;
  readonly acknowledgements: readonly { readonly role: string; readonly login: string }[];
  readonly criteria: readonly Criterion[];
}

/** `change-freeze-confirmation.md`: the freeze on one page. */
export function renderFreeze(
  release: { readonly tag: string; readonly sha: string },
  freeze: FreezeView,
): string {
  const head = freeze.branch?.head ?? undefined;
  const branch =
    freeze.branch === null
      ? ""
      : `Branch ${plain(freeze.branch.name)}${head === undefined ? "" : ` at ${head}`}.`;
  const parts = [
    `# Change freeze for ${plain(release.tag)}: ${freeze.verdict}`,
    `Release commit ${release.sha}. ${branch} Looked at ${formatInstant(freeze.checkedAt)}.`,
    freeze.acknowledgements.length === 0
      ? ""
      : table(
          ["Role", "Acknowledged by"],
          freeze.acknowledgements.map(({ role, login }) => [role, login]),
        ),
    renderCriteria(freeze.criteria),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
