import { z } from "zod";
import { commitSchema, criterionSchema, instantSchema } from "../record-schema.ts";
import { defineDocument } from "./document.ts";

/** `change-freeze-confirmation.json`: that nothing else moves while the release goes out. */
export const changeFreezeConfirmation = defineDocument({
  name: "change-freeze-confirmation",
  title: "Change freeze confirmation",
  description:
    "Who acknowledged the change freeze, and that branch, queue, environment and time allow the release.",
  writtenBy: ["approve"],
  body: z.strictObject({
    verdict: z
      .enum(["confirmed", "broken", "not-configured"])
      .describe("not-configured: the config asks for no freeze."),
    checkedAt: instantSchema,
    branch: z
      .union([z.strictObject({ name: z.string(), head: z.union([commitSchema, z.null()]) }), z.null()])
      .describe("The frozen branch; null when none is configured, its head null when it was not looked at."),
    acknowledgements: z.array(z.strictObject({ role: z.string(), login: z.string() })),
    criteria: z.array(criterionSchema),
  }),
});
