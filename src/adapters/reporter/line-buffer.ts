/** Joins chunks of text into whole lines, so that each line can be judged before it is shown. */
export interface LineBuffer {
  push(chunk: string): void;
  /** Passes on what is left without a newline. */
  flush(): void;
}

/** Longest line kept together; a longer one is passed on in pieces, so that memory stays bounded. */
const MAX_LINE = 64 * 1024;

/**
 * @param write is given whole lines, without the last newline. All lines of a chunk come at once: a pipe that is read
 *   slowly keeps what is written to it in memory, and a hundred thousand small pieces weigh five times their text.
 */
export function createLineBuffer(write: (lines: string) => void): LineBuffer {
  let rest = "";
  return {
    push: (chunk) => {
      const text = rest + chunk;
      const end = text.lastIndexOf("\n");
      if (end >= 0) write(text.slice(0, end));
      rest = text.slice(end + 1);
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
