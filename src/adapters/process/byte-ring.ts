/** Keeps the newest bytes of a stream, in memory that is taken once. */
export interface ByteRing {
  add(chunk: Uint8Array): void;
  /** The newest bytes in their order, and how many older ones they have overwritten. */
  take(): { readonly bytes: Uint8Array; readonly overwritten: number };
}

/** @param capacity how many bytes are kept */
export function createByteRing(capacity: number): ByteRing {
  const ring = new Uint8Array(capacity);
  let total = 0;
  return {
    add(chunk) {
      const newest = chunk.subarray(Math.max(0, chunk.length - capacity));
      const at = (total + chunk.length - newest.length) % capacity;
      const first = newest.subarray(0, capacity - at);
      ring.set(first, at);
      ring.set(newest.subarray(first.length), 0);
      total += chunk.length;
    },
    take() {
      const at = total % capacity;
      if (total <= capacity) return { bytes: ring.slice(0, total), overwritten: 0 };
      const bytes = new Uint8Array(capacity);
      bytes.set(ring.subarray(at));
      bytes.set(ring.subarray(0, at), capacity - at);
      return { bytes, overwritten: total - capacity };
    },
  };
}
