import { z } from "zod";

/**
 * The small value types of the config: durations, ratios, sizes. Each is written as people write it
 * (`30s`, `95%`, `10MiB`) and arrives in code as a plain number.
 */

const DURATION = /^(\d+(?:\.\d+)?)(ms|s|m|h|d|w)$/;
const UNIT_MS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const;

/** A duration such as `30s`, `10m`, `24h` or `7d`; in code: milliseconds. */
export const duration = z
  .string()
  .regex(DURATION, "expected a duration such as 30s, 10m, 24h or 7d")
  .transform((text) => parseDuration(text))
  .describe("A duration: a number and ms, s, m, h, d or w, such as 30s, 10m, 24h or 7d.");

/** Milliseconds of a duration text that matched the schema; NaN for any other text. */
export function parseDuration(text: string): number {
  const match = DURATION.exec(text);
  const unit = match?.[2] as keyof typeof UNIT_MS | undefined;
  return match?.[1] === undefined || unit === undefined ? Number.NaN : Number(match[1]) * UNIT_MS[unit];
}

/** A ratio such as `0.95` or `95%`; in code: a number from 0 to 1. */
export const ratio = z
  .union([
    z.number().min(0).max(1),
    z
      .string()
      .regex(/^\d+(?:\.\d+)?%$/, "expected a ratio such as 0.95 or 95%")
      .transform((text) => Number(text.slice(0, -1)) / 100)
      .refine((value) => value <= 1, "expected at most 100%"),
  ])
  .describe("A ratio: a number from 0 to 1, or a percentage such as 95%.");

const SIZE = /^(\d+)(B|kB|KiB|MB|MiB|GB|GiB)$/;
const UNIT_BYTES = {
  B: 1,
  kB: 1e3,
  KiB: 1024,
  MB: 1e6,
  MiB: 1024 ** 2,
  GB: 1e9,
  GiB: 1024 ** 3,
} as const;

/** A size such as `512KiB` or `100MiB`; in code: bytes. */
export const size = z
  .string()
  .regex(SIZE, "expected a size such as 512KiB, 100MiB or 2GB")
  .transform((text) => {
    const match = SIZE.exec(text);
    return Number(match?.[1]) * UNIT_BYTES[match?.[2] as keyof typeof UNIT_BYTES];
  })
  .describe("A size: a number and B, kB, KiB, MB, MiB, GB or GiB.");

/** A CEL expression; compiled when the config is loaded. */
export const expression = z.string().min(1).describe("A CEL expression (Common Expression Language).");

/** An id: lowercase words joined by hyphens, unique in its list. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "expected lowercase words joined by hyphens, such as unit-tests");
