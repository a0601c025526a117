import { ReleaseGatesError } from "../gate/errors.ts";
import type { Mode } from "../gate/record.ts";
import { readAskedServices } from "../release/asked-services.ts";
import type { CommandInputs } from "./gate-run.ts";

/** The inputs by their names in `action.yml`, as text; an empty text is an input not given. */
export type RawInputs = Readonly<Record<string, string | undefined>>;

/** Path of the config when no other is named. */
export const DEFAULT_CONFIG = ".github/release-gates.yml";
/** Where evidence is kept when nothing else is named. */
export const DEFAULT_EVIDENCE_DIRECTORY = ".artifacts/deployment";

/** What an entry knows besides the inputs. */
export interface InputContext {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly mode: Mode;
  readonly signal: AbortSignal;
  /** `role=login` texts of `--approve`. */
  readonly approve?: readonly string[];
}

/**
 * Reads the inputs that every command shares. The environment variables `RELEASE_TAG` and `DEPLOY_STRATEGY`
 * stand in for empty inputs.
 *
 * @throws ReleaseGatesError `input-invalid`, with every wrong input at once.
 */
export function readInputs(raw: RawInputs, context: InputContext): CommandInputs {
  const wrong: { message: string; expected: string; found: string }[] = [];
  const text = (name: string, fallback?: string) => {
    const value = raw[name]?.trim();
    return value === undefined || value === "" ? fallback : value;
  };
  const expecting = <T>(
    name: string,
    expected: string,
    read: (value: string) => T | undefined,
    fallback: T,
  ): T => {
    const value = text(name);
    if (value === undefined) return fallback;
    const result = read(value);
    if (result !== undefined) return result;
    wrong.push({ message: `input ${name}`, expected, found: JSON.stringify(value) });
    return fallback;
  };
  const optional = (key: string, value: unknown) => (value === undefined ? {} : { [key]: value });

  const inputs: CommandInputs = {
    config: text("config", DEFAULT_CONFIG) ?? DEFAULT_CONFIG,
    ...optional("releaseTag", text("release-tag", context.env["RELEASE_TAG"] || undefined)),
    ...optional("strategy", text("strategy", context.env["DEPLOY_STRATEGY"] || undefined)),
    ...optional("severity", text("severity")),
    ...optional("service", text("service")),
    ...optional("services", readAskedServices(text("services"))),
    ...optional("environment", text("environment")),
    evidenceDirectory: text("evidence-dir", DEFAULT_EVIDENCE_DIRECTORY) ?? DEFAULT_EVIDENCE_DIRECTORY,
    ...optional("ledgerDigest", expecting("ledger-digest", "64 lowercase hex digits", readDigest, undefined)),
    ...optional("evidenceRun", expecting("evidence-run", "the id of a workflow run", readRun, undefined)),
    dryRun: expecting("dry-run", "true or false", readBoolean, false),
    onInterrupted: expecting("on-interrupted", "rollback or resume", readOnInterrupted, "rollback"),
    recoverOnly: expecting("recover-only", "true or false", readBoolean, false),
    uploadEvidence: expecting("upload-evidence", "true or false", readBoolean, true),
    ...optional(
      "retentionDays",
      expecting("retention-days", "a number of days from 1 to 400", readDays, undefined),
    ),
    generatedNotes: expecting("generated-notes", "true or false", readBoolean, false),
    mode: context.mode,
    simulatedApprovals: (context.approve ?? []).map((pair) => {
      const [role = "", login = "", ...rest] = pair.split("=");
      if (role === "" || login === "" || rest.length > 0) {
        wrong.push({ message: "option --approve", expected: "role=login", found: JSON.stringify(pair) });
      }
      return { role, login };
    }),
    signal: context.signal,
  };
  if (wrong.length > 0) {
    const named = wrong.map(
      ({ message, expected, found }) => `${message}: expected ${expected}, found ${found}`,
    );
    throw new ReleaseGatesError("input-invalid", named.join("; "), { problems: wrong });
  }
  return inputs;
}

function readBoolean(value: string): boolean | undefined {
  return value === "true" ? true : value === "false" ? false : undefined;
}

function readDigest(value: string): string | undefined {
  return /^[0-9a-f]{64}$/.test(value) ? value : undefined;
}

function readOnInterrupted(value: string): "rollback" | "resume" | undefined {
  return value === "rollback" || value === "resume" ? value : undefined;
}

function readRun(value: string): number | undefined {
  return /^[1-9]\d{0,15}$/.test(value) ? Number(value) : undefined;
}

function readDays(value: string): number | undefined {
  const days = Number(value);
  return Number.isInteger(days) && days >= 1 && days <= 400 ? days : undefined;
}
