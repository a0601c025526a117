import type { ReasonCode } from "./reason-codes.ts";

/** A place a person can open: a file with line and column (both 1-based), or a URL, or a metric name. */
export interface Location {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly url?: string;
  readonly metric?: string;
}

/** The parts every failure tells: what was expected, what was found, where, and what to do next. */
export interface Explanation {
  readonly expected?: string;
  readonly found?: string;
  readonly where?: Location;
  readonly next?: string;
}

/**
 * A failure that was foreseen: it has a reason code and explains itself. Anything else that is thrown
 * is a bug, and is reported as `internal-error`.
 */
export class ReleaseGatesError extends Error {
  override readonly name = "ReleaseGatesError";
  readonly code: ReasonCode;
  readonly explanation: Explanation;
  /** Further problems of the same kind, so that all of them are reported at once. */
  readonly problems: readonly Problem[];

  constructor(
    code: ReasonCode,
    message: string,
    options: Explanation & { readonly cause?: unknown; readonly problems?: readonly Problem[] } = {},
  ) {
    const { cause, problems, ...explanation } = options;
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.explanation = explanation;
    this.problems = problems ?? [];
  }
}

/** One of several problems found at once, such as one error in a config file. */
export interface Problem extends Explanation {
  readonly message: string;
}
