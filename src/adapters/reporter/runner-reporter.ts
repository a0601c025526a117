import type { Clock } from "../../ports/clock.ts";
import type { Reporter } from "../../ports/reporter.ts";
import { inertLog } from "../../report/inert.ts";
import { formatStatusLine } from "../../report/status-lines.ts";
import { describeLocation } from "../../report/text.ts";
import { issueCommand, toCommandProperties } from "./actions-core.ts";
import { createLineBuffer } from "./line-buffer.ts";

/** GitHub shows at most this many annotations of a level for a step; the rest goes to the log only. */
const MAX_ANNOTATIONS = 10;
const PROGRESS_EVERY_MS = 15_000;

/** The live log on a runner: foldable groups, annotations on files, everything else made inert. */
export function createRunnerReporter(mask: (text: string) => string, clock: Clock): Reporter {
  const safe = (text: string) => inertLog(mask(text));
  const write = (text: string) => process.stdout.write(`${text}\n`);
  const output = createLineBuffer((lines) => write(safe(lines)));
  const annotations = { error: 0, warning: 0, notice: 0 };
  let depth = 0;
  let lastProgress = Number.NEGATIVE_INFINITY;

  return {
    status: (line) => write(safe(formatStatusLine(line))),
    info: (text) => write(safe(text)),
    group: async (title, work) => {
      // The runner knows no nested groups: an inner one is a plain title.
      if (depth === 0) issueCommand("group", {}, safe(title));
      else write(safe(title));
      depth += 1;
      try {
        return await work();
      } finally {
        output.flush();
        depth -= 1;
        if (depth === 0) issueCommand("endgroup", {}, "");
      }
    },
    output: (chunk) => output.push(chunk),
    annotate: ({ level, title, message, where }) => {
      annotations[level] += 1;
      if (annotations[level] > MAX_ANNOTATIONS) {
        write(safe(`${level}: ${title}: ${message}`));
        return;
      }
      // What has an address stands there and not in the checkout: GitHub would show it beside a file of that name.
      const elsewhere = where?.url !== undefined;
      const file = elsewhere ? undefined : where;
      const properties = toCommandProperties({
        title: safe(title),
        ...(file?.file === undefined ? {} : { file: file.file }),
        ...(file?.line === undefined ? {} : { startLine: file.line }),
        ...(file?.column === undefined ? {} : { startColumn: file.column }),
      });
      const told = elsewhere ? `${message}\nwhere: ${describeLocation(where)}` : message;
      issueCommand(level, properties, mask(told));
    },
    progress: ({ label, done, total, remainingMs }) => {
      if (clock.monotonic() - lastProgress < PROGRESS_EVERY_MS) return;
      lastProgress = clock.monotonic();
      const left =
        remainingMs === undefined ? "" : `, about ${Math.max(0, Math.ceil(remainingMs / 1000))} s left`;
      write(safe(`${label}: ${Math.round((100 * done) / Math.max(1, total))}%${left}`));
    },
  };
}
