import fc from "fast-check";

/** How many generated inputs a format gets: few in the quick suite, many by `EVIDENCE_RUNS`. */
export const RUNS = Number(process.env["EVIDENCE_RUNS"] ?? 200);
/** Longest one input may take, milliseconds of processor time: what else the machine does must not decide. */
export const DEADLINE_MS = 2_000;

type Mutation = (bytes: Uint8Array) => Uint8Array;

const place = fc.double({ min: 0, max: 1, noNaN: true });
const at = (bytes: Uint8Array, share: number) => Math.floor(share * bytes.length);

function splice(bytes: Uint8Array, from: number, to: number, inserted: Uint8Array): Uint8Array {
  return Buffer.concat([bytes.subarray(0, from), inserted, bytes.subarray(to)]);
}

const cut = place.map(
  (share): Mutation =>
    (bytes) =>
      bytes.subarray(0, at(bytes, share)),
);
const drop = fc.tuple(place, place).map(
  ([from, length]): Mutation =>
    (bytes) =>
      splice(bytes, at(bytes, from), at(bytes, from) + Math.ceil(length * 40), new Uint8Array()),
);
const flip = fc.tuple(place, fc.nat({ max: 7 })).map(
  ([share, bit]): Mutation =>
    (bytes) => {
      const copy = Uint8Array.from(bytes);
      const index = at(bytes, share);
      copy[index] = (copy[index] ?? 0) ^ (1 << bit);
      return copy;
    },
);
const duplicate = fc.tuple(place, place, fc.constantFrom(1, 2, 50)).map(
  ([from, length, times]): Mutation =>
    (bytes) => {
      const start = at(bytes, from);
      const piece = bytes.subarray(start, start + Math.ceil(length * 200));
      return splice(bytes, start, start, Buffer.concat(Array.from({ length: times }, () => piece)));
    },
);
const nest = fc.tuple(place, place, fc.constantFrom(1, 10, 5_000)).map(([from, to, depth]): Mutation => {
  return (bytes) => {
    const [start, end] = [at(bytes, Math.min(from, to)), at(bytes, Math.max(from, to))];
    const before = bytes.subarray(start, Math.min(end, start + 20));
    const after = bytes.subarray(Math.max(start, end - 20), end);
    const repeat = (piece: Uint8Array) => Buffer.concat(Array.from({ length: depth }, () => piece));
    return Buffer.concat([
      bytes.subarray(0, start),
      repeat(before),
      bytes.subarray(start, end),
      repeat(after),
      bytes.subarray(end),
    ]);
  };
});
const HOSTILE = [
  "__proto__",
  "<!DOCTYPE a [<!ENTITY b 'c'>]>",
  "&lol;",
  "]]>",
  "<!--",
  "NaN",
  "1e999",
  "-1",
  "\u0000",
  "\u202e",
  "\ufeff",
  "*a",
  "&a ",
  "<<: ",
  "!!binary ",
  "[".repeat(3_000),
  '{"a":'.repeat(3_000),
  "> ".repeat(1_000),
  "9".repeat(400),
  "::error::x\n",
];
const insert = fc.tuple(place, fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ maxLength: 20 }))).map(
  ([share, text]): Mutation =>
    (bytes) =>
      splice(bytes, at(bytes, share), at(bytes, share), Buffer.from(text)),
);

/** A valid file, cut, flipped, duplicated, nested and salted with what parsers trip over, up to four times. */
export function mutated(samples: readonly (string | Uint8Array)[]): fc.Arbitrary<Uint8Array> {
  const sample = fc.constantFrom(...samples.map((one) => (typeof one === "string" ? Buffer.from(one) : one)));
  const mutations = fc.array(fc.oneof(cut, drop, flip, duplicate, nest, insert), {
    minLength: 1,
    maxLength: 4,
  });
  return fc
    .tuple(sample, mutations)
    .map(([start, changes]) => changes.reduce<Uint8Array>((bytes, change) => change(bytes), start))
    .map((bytes) => bytes.subarray(0, 512 * 1024));
}
