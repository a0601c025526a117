/** Joins chunks of text into whole lines, so that each line can be judged before it is shown. */
export interface LineBuffer {
  push(chunk: string): void;
  /** Passes on what is left without a newline. */
  flush(): void;
}

/** Longest line kept together; a longer one is passed on in pieces, so that memory stays bounded. */
const MAX_LINE = 64 * 1024;

export function createLineBuffer(write: (line: string) => void): LineBuffer {
  let rest = "";
  return {
    push: (chunk) => {
      const lines = (rest + chunk).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) write(line);
      while (rest.length > MAX_LINE) {
        write(rest.slice(0, MAX_LINE));
        rest = rest.slice(MAX_LINE);
      }
    },
    flush: () => {
      if (rest !== "") write(rest);
      rest = "";
    },
  };
}
