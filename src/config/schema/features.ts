import * as z from "zod/mini";
import { described, expression, later, path } from "../values.ts";
import { level } from "./parts.ts";
import { waivableBy } from "./waivers.ts";

export const features = later(() =>
  z.strictObject({
    path: described(
      z.clone(path),
      "Path or glob of the documents, one for a feature. A glob that matches nothing fails.",
      { "x-examples": ["docs/features/*.md"] },
    ),
    format: described(
      z._default(z.enum(["markdown", "json", "yaml"]), "markdown"),
      "How they are read. Default markdown.",
    ),
    require: described(
      z.optional(expression),
      "A CEL expression over the facts of the format that every one must meet. Default: no task is open (markdown), or document.status is complete.",
      { "x-examples": ["checklist.open == 0 && fields['Status'] == 'Ready'"] },
    ),
    level,
    "waivable-by": described(
      z.optional(waivableBy()),
      "Roles that may waive one of these criteria. Default: those of approval.waivable-by.",
    ),
  }),
);
