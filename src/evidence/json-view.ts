import { readJsonText } from "./json.ts";
import type { EvidenceInput, FileReading, ReadOptions } from "./reader.ts";
import { UnreadableEvidence } from "./reader.ts";
import type { Json } from "./strict-json.ts";
import { isObject, locatePointer } from "./strict-json.ts";

/**
 * A place in a JSON report whose form is documented but not ours. What is absent or null is undefined; what
 * is there and of another type is refused with its pointer and line, because a report of a form that nobody
 * expected proves nothing.
 */
export class JsonView {
  readonly pointer: string;
  readonly value: Json | undefined;
  private readonly refuseAt: (pointer: string, expected: string, found: string) => never;

  constructor(
    value: Json | undefined,
    pointer: string,
    refuseAt: (pointer: string, expected: string, found: string) => never,
  ) {
    this.value = value ?? undefined;
    this.pointer = pointer;
    this.refuseAt = refuseAt;
  }

  /** Whether something other than null stands here. */
  get present(): boolean {
    return this.value !== undefined;
  }

  /** A member of this object; absent when this is absent. */
  at(...keys: readonly string[]): JsonView {
    let view: JsonView = this;
    for (const key of keys) view = view.member(key);
    return view;
  }

  /** The members of this object by name; none when it is absent. */
  members(): readonly (readonly [string, JsonView])[] {
    const { value } = this;
    if (value === undefined) return [];
    if (!isObject(value)) return this.refuse("an object");
    return Object.keys(value).map((key) => [key, this.member(key)] as const);
  }

  /** The items of this list; none when it is absent. */
  items(): readonly JsonView[] {
    const { value } = this;
    if (value === undefined) return [];
    if (!Array.isArray(value)) return this.refuse("a list");
    return value.map((item: Json, index) => new JsonView(item, `${this.pointer}/${index}`, this.refuseAt));
  }

  text(): string | undefined {
    const { value } = this;
    return value === undefined || typeof value === "string" ? value : this.refuse("a text");
  }

  number(): number | undefined {
    const { value } = this;
    return value === undefined || typeof value === "number" ? value : this.refuse("a number");
  }

  /** A count: a whole number that is not negative. */
  count(): number | undefined {
    const value = this.number();
    return value === undefined || (Number.isSafeInteger(value) && value >= 0)
      ? value
      : this.refuse("a whole number");
  }

  boolean(): boolean | undefined {
    const { value } = this;
    return value === undefined || typeof value === "boolean" ? value : this.refuse("true or false");
  }

  /** Refuses the report for what stands here. */
  refuse(expected: string): never {
    return this.refuseAt(this.pointer, expected, describe(this.value));
  }

  private member(key: string): JsonView {
    const { value } = this;
    if (value !== undefined && !isObject(value)) return this.refuse("an object");
    const inner = value !== undefined && Object.hasOwn(value, key) ? value[key] : undefined;
    const escaped = key.replaceAll("~", "~0").replaceAll("/", "~1");
    return new JsonView(inner, `${this.pointer}/${escaped}`, this.refuseAt);
  }
}

/** Reads a JSON report through a view of its root. */
export function readReport<Part>(
  read: (root: JsonView, input: EvidenceInput) => FileReading<Part>,
): (input: EvidenceInput, options: ReadOptions) => Promise<FileReading<Part>> {
  return async (input, options) => {
    const { text, value } = await readJsonText(input, options.maxBytes);
    const refuseAt = (pointer: string, expected: string, found: string): never => {
      throw new UnreadableEvidence({
        reasonCode: "evidence-malformed",
        expected: `${expected} at ${pointer === "" ? "the root" : pointer}`,
        found,
        where: locatePointer(text, pointer, input.path),
      });
    };
    return read(new JsonView(value, "", refuseAt), input);
  };
}

function describe(value: Json | undefined): string {
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "object") return "an object";
  return JSON.stringify(value).slice(0, 60);
}
