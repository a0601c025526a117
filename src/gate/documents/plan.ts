import { z } from "zod";
import { commitSchema } from "../record-schema.ts";
import { defineDocument } from "./document.ts";

const kind = z.enum(["breaking", "security", "feature", "fix", "performance", "other"]);
const count = z.int().min(0);

const change = z.strictObject({
  kind,
  area: z.string().exactOptional().describe("Part of the system that the commit names."),
  subject: z.string(),
  sha: commitSchema,
  author: z.string(),
  breaking: z.string().exactOptional().describe("What it breaks, in the author's words."),
  references: z.array(z.string()).describe("Issues and pull requests that it names."),
});

/** `release-manifest.json`: what is released, over what, where to, and who is asked. */
export const releaseManifest = defineDocument({
  name: "release-manifest",
  title: "Release manifest",
  description: "What is released, over which version, with which changes, and who has to approve it.",
  writtenBy: ["plan"],
  body: z.strictObject({
    name: z.string().describe("Name of what is released."),
    target: z.string().describe("GitHub environment it is released to."),
    severity: z.enum(["sev-0", "sev-1", "sev-2", "sev-3"]),
    securityImpact: z
      .strictObject({ impacting: z.boolean(), why: z.string() })
      .exactOptional()
      .describe("Set where the config says what is security-impacting."),
    strategy: z.string(),
    previous: z
      .strictObject({ tag: z.string(), version: z.string(), sha: commitSchema })
      .exactOptional()
      .describe("The release it replaces; absent for the first one."),
    services: z
      .array(z.strictObject({ id: z.string(), why: z.string() }))
      .exactOptional()
      .describe("The services that go out, and why; set where the config declares services."),
    approvals: z
      .array(
        z.strictObject({
          role: z.string(),
          environment: z.string(),
          asked: z.boolean(),
          why: z.string().exactOptional().describe("Why it is not asked."),
        }),
      )
      .describe("Every role of the config."),
    scope: z
      .strictObject({
        kinds: z.partialRecord(kind, count).describe("Changes of each kind that there is."),
        changes: count,
        authors: count,
        files: count,
        areas: z
          .array(z.strictObject({ path: z.string(), files: count }))
          .describe("Changed files by top-level folder, most first; the ten largest."),
      })
      .describe("What the release brings, in numbers."),
    changes: z.array(change),
    authors: z.array(z.string()),
    changedPaths: z
      .strictObject({ total: z.int().min(0), listed: z.array(z.string()) })
      .describe("Changed paths; the first thousand are listed."),
  }),
});
