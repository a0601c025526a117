import { z } from "zod";
import { approvalShape } from "./approval.ts";
import { defineDocument } from "./document.ts";

/** `release-certification.json`: who certified the release after its soak, and how each rule was met. */
export const releaseCertification = defineDocument({
  name: "release-certification",
  title: "Release certification",
  description:
    "Who certified this release after its soak ended well, in which role, against which evidence, and how each rule was met.",
  writtenBy: ["stabilize"],
  body: z.strictObject(approvalShape),
});
