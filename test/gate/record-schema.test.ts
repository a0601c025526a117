import { describe, expect, expectTypeOf, it } from "vitest";
import type { z } from "zod";
import type { Criterion, Waiver } from "../../src/gate/criterion.ts";
import type {
  EvidenceFile,
  GateRecord,
  Origin,
  ReleaseIdentity,
  Run,
  Statement,
} from "../../src/gate/record.ts";
import type {
  criterionSchema,
  evidenceFileSchema,
  gateRecordSchema,
  originSchema,
  releaseIdentitySchema,
  runSchema,
  waiverSchema,
} from "../../src/gate/record-schema.ts";
import { statementSchema } from "../../src/gate/record-schema.ts";

/** The type with everything readonly, and without the difference between absent and undefined. */
type Plain<T> = T extends readonly (infer U)[]
  ? readonly Plain<U>[]
  : T extends object
    ? { readonly [K in keyof T]: Plain<Exclude<T[K], undefined>> }
    : T;
type Parsed<S extends z.ZodType> = Plain<z.output<S>>;

describe("record schemas", () => {
  it("describe exactly the types of the records", () => {
    expectTypeOf<Parsed<typeof releaseIdentitySchema>>().toEqualTypeOf<Plain<ReleaseIdentity>>();
    expectTypeOf<Parsed<typeof runSchema>>().toEqualTypeOf<Plain<Run>>();
    expectTypeOf<Parsed<typeof originSchema>>().toEqualTypeOf<Plain<Origin>>();
    expectTypeOf<Parsed<typeof evidenceFileSchema>>().toEqualTypeOf<Plain<EvidenceFile>>();
    expectTypeOf<Parsed<typeof waiverSchema>>().toEqualTypeOf<Plain<Waiver>>();
    expectTypeOf<Parsed<typeof criterionSchema>>().toEqualTypeOf<Plain<Criterion>>();
    expectTypeOf<Parsed<typeof gateRecordSchema>>().toEqualTypeOf<Plain<GateRecord>>();
    expectTypeOf<Parsed<typeof statementSchema>>().toEqualTypeOf<Plain<Statement>>();
  });

  it("refuse what is not a statement", () => {
    for (const value of [null, [], {}, "x", { _type: "https://in-toto.io/Statement/v0.1" }]) {
      expect(statementSchema.safeParse(value).success).toBe(false);
    }
  });
});
