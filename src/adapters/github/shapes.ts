import { z } from "zod";
import type { Page } from "./caller.ts";

/** Shapes that several answers share, as small as what is used of them. */

/** A commit or other git object: SHA-1 or SHA-256, lowercase. */
export const sha = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, "not a git object name");

/** An account; null once it was deleted. */
export const account = z
  .object({ login: z.string().min(1), type: z.string().default("User") })
  .nullish()
  .transform((user) => ({ login: user?.login ?? "", type: user?.type ?? "Deleted" }));

export const instant = z.string().refine((text) => !Number.isNaN(Date.parse(text)), "not a time");

/** A digest as GitHub writes it, `sha256:` and hex; undefined where there is none or one of another kind. */
export const sha256 = z
  .string()
  .nullish()
  .transform((digest) => /^sha256:([0-9a-f]{64})$/.exec(digest ?? "")?.[1]);

/** A listing that is a bare array. */
export function pageOf<T>(item: z.ZodType<T>): z.ZodType<Page<T>> {
  return z.array(item).transform((items) => ({ items }));
}

/** A listing inside an object that also says how many there are in all. */
export function countedPageOf<T>(key: string, item: z.ZodType<T>): z.ZodType<Page<T>> {
  return z
    .object({ total_count: z.number().int().nonnegative() })
    .catchall(z.unknown())
    .transform((page, context) => {
      const items = z.array(item).safeParse(page[key]);
      if (!items.success) {
        context.addIssue({
          code: "custom",
          message: items.error.issues[0]?.message ?? "no list",
          path: [key],
        });
        return z.NEVER;
      }
      return { items: items.data, total: page.total_count };
    });
}
