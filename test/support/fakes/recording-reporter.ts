import type { Annotation, Reporter, StatusLine } from "../../../src/ports/reporter.ts";

/** A live log that remembers everything it was told. */
export interface RecordingReporter extends Reporter {
  readonly statuses: StatusLine[];
  readonly infos: string[];
  readonly groups: string[];
  readonly annotations: Annotation[];
  /** All output, as it came. */
  shown(): string;
}

export function recordingReporter(onOutput: (chunk: string) => void = () => undefined): RecordingReporter {
  const statuses: StatusLine[] = [];
  const infos: string[] = [];
  const groups: string[] = [];
  const annotations: Annotation[] = [];
  const chunks: string[] = [];
  return {
    statuses,
    infos,
    groups,
    annotations,
    shown: () => chunks.join(""),
    status: (line) => void statuses.push(line),
    info: (text) => void infos.push(text),
    group: (title, work) => {
      groups.push(title);
      return work();
    },
    output: (chunk) => {
      chunks.push(chunk);
      onOutput(chunk);
    },
    annotate: (annotation) => void annotations.push(annotation),
    progress: () => undefined,
  };
}
