/**
 * A function that is given the chunks of a file in turn and says whether one of the texts has been met, also
 * where it lies across two chunks.
 */
export function createTextSearch(texts: readonly string[]): (chunk: Uint8Array) => boolean {
  const needles = texts.filter((text) => text !== "").map((text) => Buffer.from(text));
  const overlap = Math.max(0, ...needles.map((needle) => needle.length - 1));
  let tail: Buffer = Buffer.alloc(0);
  return (chunk) => {
    if (needles.length === 0) return false;
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    const seam = Buffer.concat([tail, bytes.subarray(0, overlap)]);
    tail = Buffer.from(
      bytes.length >= overlap
        ? bytes.subarray(bytes.length - overlap)
        : Buffer.concat([tail, bytes]).subarray(-overlap),
    );
    return needles.some((needle) => seam.includes(needle) || bytes.includes(needle));
  };
}
