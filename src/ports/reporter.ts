import type { Location } from "../gate/errors.ts";
import type { GateDecision } from "../gate/verdict.ts";

/** A note on a file, shown by GitHub beside the line. */
export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
  readonly where?: Location;
}

/** The one form of status lines, everywhere: a tag and a sentence. */
export interface StatusLine {
  readonly tag:
    | `PHASE ${number} START`
    | `PHASE ${number} COMPLETE`
    | "AUTOMATION"
    | "APPROVAL REQUEST"
    | "ROLLBACK DECISION"
    | "RELEASE COMPLETE"
    | "ERROR"
    | "ALERT";
  readonly sentence: string;
  /** Whether people elsewhere are told, too. Default: by the tag (`report/notification.ts`). */
  readonly announce?: boolean;
  /** What the gate decided, where the line says that. */
  readonly decision?: GateDecision;
}

/** The live log. Everything passed to it is masked and made inert before it is shown. */
export interface Reporter {
  status(line: StatusLine): void;
  info(text: string): void;
  /** Opens a foldable group until the function settles. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>;
  /** A piece of a command's output, as it came. */
  output(chunk: string): void;
  annotate(annotation: Annotation): void;
  /** Shows how far a long piece of work is; `remainingMs` is an estimate. */
  progress(progress: {
    readonly label: string;
    readonly done: number;
    readonly total: number;
    readonly remainingMs?: number;
  }): void;
}
