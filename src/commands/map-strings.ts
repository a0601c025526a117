/** The value with every string in it, keys included, passed through the function. Its shape stays. */
export function mapStrings<T>(value: T, change: (text: string) => string): T {
  return visit(value, change) as T;
}

function visit(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((item) => visit(item, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => [change(key), visit(item, change)]),
  );
}
