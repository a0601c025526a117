import { type Document, isAlias, isCollection, isMap, isScalar, isSeq, type Pair, type YAMLMap } from "yaml";

/** A path into the config: keys and list positions. */
export type KeyPath = readonly (string | number)[];

/** Where a key and its value stand in the source, as offsets. */
export interface NodePlace {
  readonly key: number;
  readonly value: number;
  /** End of the value, exclusive. */
  readonly end: number;
  /** The value, where it is no list or mapping. */
  readonly scalar: unknown;
}

/** The place of a key or list entry; of the nearest parent that is in the file when it is not there. */
export function findPlace(document: Document, path: KeyPath): NodePlace {
  let node: unknown = document.contents;
  let found = placeOf(node, 0);
  for (const key of path) {
    const target = resolve(node, document);
    if (isMap(target)) {
      const pair = findPair(target, String(key), document, new Set());
      if (pair === undefined) break;
      node = pair.value;
      found = placeOf(node, startOf(pair.key) ?? found.key);
    } else if (isSeq(target) && typeof key === "number" && key < target.items.length) {
      node = target.items[key];
      found = placeOf(node, startOf(node) ?? found.key);
    } else break;
  }
  return found;
}

/** Offset of a node in the source. */
export function startOf(node: unknown): number | undefined {
  return isScalar(node) || isCollection(node) || isAlias(node) ? node.range?.[0] : undefined;
}

/** The text of a pair's key. */
export function keyText(pair: Pair): string | undefined {
  return isScalar(pair.key) ? String(pair.key.value) : undefined;
}

/**
 * Offset of a place inside a text value (1-based line and column of that text). Of a text on one line it is
 * exact; of a block the line is looked for; otherwise it is where the text starts.
 */
export function offsetInText(source: string, place: NodePlace, line: number, column: number): number {
  if (typeof place.scalar !== "string") return place.value;
  const wanted = place.scalar.split("\n")[line - 1];
  if (wanted === undefined || wanted === "") return place.value;
  const written = source.slice(place.value, place.end);
  const at = written.indexOf(wanted);
  const once = at !== -1 && written.indexOf(wanted, at + 1) === -1;
  return once ? place.value + at + Math.min(column - 1, wanted.length) : place.value;
}

function placeOf(node: unknown, key: number): NodePlace {
  const value = startOf(node) ?? key;
  const end = isScalar(node) || isCollection(node) ? (node.range?.[1] ?? value) : value;
  return { key, value, end, scalar: isScalar(node) ? node.value : undefined };
}

function resolve(node: unknown, document: Document): unknown {
  return isAlias(node) ? node.resolve(document) : node;
}

/** The pair of a key, also one that comes by a merge key (`<<`). */
function findPair(map: YAMLMap, key: string, document: Document, seen: Set<unknown>): Pair | undefined {
  if (seen.has(map)) return undefined;
  seen.add(map);
  const own = map.items.find((pair) => keyText(pair) === key);
  if (own !== undefined) return own;
  for (const pair of map.items.filter((item) => keyText(item) === "<<")) {
    const merged = resolve(pair.value, document);
    for (const source of isSeq(merged) ? merged.items : [merged]) {
      const target = resolve(source, document);
      const inherited = isMap(target) ? findPair(target, key, document, seen) : undefined;
      if (inherited !== undefined) return inherited;
    }
  }
  return undefined;
}
