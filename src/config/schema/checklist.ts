import * as z from "zod/mini";
import { described, duration, expects, id, later, list, text } from "../values.ts";
import { asking } from "./asking.ts";
import { count, level, title } from "./parts.ts";
import { waivableBy } from "./waivers.ts";

const CHECKLIST_TEXT = "standard, or a list of items";

const item = later(() =>
  described(
    z.strictObject({
      id,
      title: described(
        z.clone(title),
        "The statement that people answer for. Default: that of the standard item of this id.",
      ),
      level,
      "attested-by": described(
        z.optional(id),
        "The role whose people may attest it. Default: any role of the config.",
      ),
      "max-age": described(
        z.optional(duration),
        "Longest time since it was attested. Default: that of the standard item, else any time.",
      ),
      "per-release": described(
        z.optional(z.boolean(expects("true or false"))),
        "Whether the attestation must name the release's tag. Default: that of the standard item, else false.",
      ),
      "answered-by": described(
        z.optional(text("the id of a criterion, such as evidence/security")),
        "A criterion of readiness that answers it when it passed; else it is attested.",
        { "x-examples": ["evidence/security"] },
      ),
      ...asking("standard"),
      "waivable-by": described(
        z.optional(waivableBy()),
        "Roles that may waive this criterion. Default: those of approval.waivable-by.",
      ),
    }),
    "A statement that people answer for.",
  ),
);

export const checklist = later(() =>
  z.union([z.literal("standard", expects(CHECKLIST_TEXT)), list(item, CHECKLIST_TEXT)]),
);

export const attestations = later(() =>
  z.strictObject({
    issue: described(
      count(1, 2_147_483_647),
      "Number of the issue on which people write `/attest item what was done`.",
    ),
  }),
);
