import type { CapturedOutput } from "../../ports/processes.ts";

/** Collects text and keeps its beginning and its end: memory stays bounded whatever is printed. */
export interface KeptOutput {
  /** @param text already masked */
  add(text: string): void;
  /** Counts bytes that came after what was added and are not kept, and with them all that stands behind the head. */
  drop(bytes: number): void;
  /** @param totalBytes as the command printed them, before masking */
  take(totalBytes: number): CapturedOutput;
}

/** Pieces shorter than this are joined, so that output which comes byte by byte needs no list of bytes. */
const JOIN_BELOW = 4 * 1024;

/**
 * @param limit how many UTF-16 units of the head, and as many of the tail, are kept
 */
export function keepOutput(limit: number): KeptOutput {
  let head = "";
  let pieces: string[] = [];
  let tailLength = 0;
  let droppedBytes = 0;

  function append(piece: string): void {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + piece.length <= JOIN_BELOW)
      pieces[pieces.length - 1] = last + piece;
    else pieces.push(piece);
    tailLength += piece.length;
  }
  /** Drops whole pieces from the front while enough is left without them. */
  function dropOldest(): void {
    let count = 0;
    for (const piece of pieces) {
      if (tailLength - piece.length < limit) break;
      tailLength -= piece.length;
      droppedBytes += Buffer.byteLength(piece);
      count += 1;
    }
    if (count > 0) pieces = pieces.slice(count);
  }

  return {
    add(text) {
      const room = wholeCharacter(text, Math.max(0, limit - head.length), -1);
      const first = tailLength === 0 ? text.slice(0, room) : "";
      head += first;
      if (first.length === text.length) return;
      append(first === "" ? text : text.slice(first.length));
      dropOldest();
    },
    drop(bytes) {
      for (const piece of pieces) droppedBytes += Buffer.byteLength(piece);
      droppedBytes += bytes;
      pieces = [];
      tailLength = 0;
    },
    take(totalBytes) {
      const tail = pieces.join("");
      const cut = wholeCharacter(tail, Math.max(0, tail.length - limit), 1);
      droppedBytes += Buffer.byteLength(tail.slice(0, cut));
      return { head, tail: tail.slice(cut), totalBytes, droppedBytes };
    },
  };
}

/** Moves a cut that would fall between the two halves of a surrogate pair. */
function wholeCharacter(text: string, cut: number, direction: 1 | -1): number {
  const code = text.charCodeAt(cut);
  const splits = cut > 0 && cut < text.length && code >= 0xdc00 && code <= 0xdfff;
  return splits ? cut + direction : Math.min(cut, text.length);
}
