import pc from "picocolors";
import type { Clock } from "../../ports/clock.ts";
import type { Annotation, Reporter, StatusLine } from "../../ports/reporter.ts";
import { inertLog } from "../../report/inert.ts";
import { formatStatusLine } from "../../report/status-lines.ts";
import { describeLocation } from "../../report/text.ts";
import { createLineBuffer } from "./line-buffer.ts";

/** Where a desk reporter writes; colours and a moving progress line only on a terminal. */
export interface DeskStream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

const QUIET_PROGRESS_MS = 10_000;
const BAR_WIDTH = 24;

/** The live log at a desk. */
export function createDeskReporter(
  stream: DeskStream,
  mask: (text: string) => string,
  clock: Clock,
): Reporter {
  const terminal = stream.isTTY === true;
  const colour = pc.createColors(terminal && process.env["NO_COLOR"] === undefined);
  const safe = (text: string) => inertLog(mask(text));
  let depth = 0;
  let progressShown = false;
  let lastProgress = Number.NEGATIVE_INFINITY;

  function write(text: string): void {
    if (progressShown) stream.write("\r\u001b[2K");
    progressShown = false;
    const indent = "  ".repeat(depth);
    stream.write(`${text.replace(/^(?=.)/gm, indent)}\n`);
  }
  const output = createLineBuffer((lines) => write(colour.dim(safe(lines))));

  return {
    status: (line) => write(paint(line, safe(formatStatusLine(line)))),
    info: (text) => write(safe(text)),
    group: async (title, work) => {
      write(colour.bold(safe(title)));
      depth += 1;
      try {
        return await work();
      } finally {
        output.flush();
        depth -= 1;
      }
    },
    output: (chunk) => output.push(chunk),
    annotate: (annotation) => write(safe(formatAnnotation(annotation))),
    progress: ({ label, done, total, remainingMs }) => {
      const share = total === 0 ? 1 : Math.min(1, done / total);
      const filled = Math.round(share * BAR_WIDTH);
      const left =
        remainingMs === undefined ? "" : `  about ${Math.max(0, Math.ceil(remainingMs / 1000))} s left`;
      const text = `${"█".repeat(filled)}${"░".repeat(BAR_WIDTH - filled)} ${safe(label)}${left}`;
      if (terminal) {
        stream.write(`\r\u001b[2K${text.slice(0, (stream.columns ?? 80) - 1)}`);
        progressShown = true;
      } else if (clock.monotonic() - lastProgress >= QUIET_PROGRESS_MS) {
        lastProgress = clock.monotonic();
        write(text);
      }
    },
  };

  function paint(line: StatusLine, text: string): string {
    switch (line.tag) {
      case "ERROR":
      case "ALERT":
      case "ROLLBACK DECISION":
        return colour.bold(colour.red(text));
      case "APPROVAL REQUEST":
        return colour.bold(colour.yellow(text));
      case "RELEASE COMPLETE":
        return colour.bold(colour.green(text));
      case "AUTOMATION":
        return colour.cyan(text);
      default:
        return colour.bold(text);
    }
  }
}

function formatAnnotation(annotation: Annotation): string {
  const place = describeLocation(annotation.where);
  return `${annotation.level}: ${annotation.title}${place === "" ? "" : ` (${place})`}\n  ${annotation.message.replaceAll("\n", "\n  ")}`;
}
