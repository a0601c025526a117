import type { CapturedOutput } from "../../ports.ts";

/** Collects text and keeps its beginning and its end: memory stays bounded whatever is printed. */
export interface KeptOutput {
  /** @param text already masked */
  add(text: string): void;
  /** @param totalBytes as the command printed them, before masking */
  take(totalBytes: number): CapturedOutput;
}

/**
 * @param limit how many UTF-16 units of the head, and as many of the tail, are kept
 */
export function keepOutput(limit: number): KeptOutput {
  let head = "";
  let pieces: string[] = [];
  let tailLength = 0;
  let droppedBytes = 0;

  const drop = (text: string): void => {
    droppedBytes += Buffer.byteLength(text);
  };
  /** Twice the limit is let in before it is cut, so that small pieces are not joined each time. */
  const trim = (target: number): void => {
    const joined = pieces.join("");
    const cut = wholeCharacter(joined, Math.max(0, joined.length - target), 1);
    drop(joined.slice(0, cut));
    // A copy: a slice would keep the whole joined text alive.
    const kept = Buffer.from(joined.slice(cut)).toString();
    pieces = [kept];
    tailLength = kept.length;
  };

  return {
    add(text) {
      const room = wholeCharacter(text, Math.max(0, limit - head.length), -1);
      const first = tailLength === 0 ? text.slice(0, room) : "";
      if (first !== "") head += first;
      const rest = first === "" ? text : text.slice(first.length);
      if (rest === "") return;
      pieces.push(rest);
      tailLength += rest.length;
      if (tailLength > 2 * limit) trim(limit);
    },
    take(totalBytes) {
      if (tailLength > limit) trim(limit);
      return { head, tail: pieces.join(""), totalBytes, droppedBytes };
    },
  };
}

/** Moves a cut that would fall between the two halves of a surrogate pair. */
function wholeCharacter(text: string, cut: number, direction: 1 | -1): number {
  const code = text.charCodeAt(cut);
  const splits = cut > 0 && cut < text.length && code >= 0xdc00 && code <= 0xdfff;
  return splits ? cut + direction : Math.min(cut, text.length);
}
